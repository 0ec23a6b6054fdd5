import { OUTCOME_GROUPS, REQUEST_ROWS, REQUESTER_COLUMNS, REVIEW_RESULTS } from '../../../db/form/codebook.ts'
import { englishPlace } from '../../../db/names/english-names.ts'
import { nameSector, SECTORS } from '../../../db/names/sectors.ts'
import type { AnswerRow, Language, RowGroup } from '../../answer.ts'
import type { AnswerWords } from '../../languages/answer-words.ts'
import { nameAgency } from './describe-agency.ts'

/** The members of the form's axes by their keys. */
const MEMBERS = [...REQUESTER_COLUMNS, ...REVIEW_RESULTS, ...REQUEST_ROWS, ...OUTCOME_GROUPS]

/** The reason alone: 属于国家秘密 of 不予公开：属于国家秘密. */
const ofGroup = (label: string): string => label.replace(/^[^：:]+[：:]\s?/u, '')

function nameMember(dimension: string, value: string | number, language: Language, words: AnswerWords): string {
  if (typeof value === 'number') return dimension === 'side' ? words.side(value + 1) : words.yearOf(value)
  switch (dimension) {
    case 'province':
    case 'city':
    case 'county':
      return language === 'en' ? englishPlace(value) : value
    case 'sector':
      return language === 'en'
        ? (SECTORS.find(({ key, zh }) => key === value || zh.includes(value))?.en[0] ?? value)
        : nameSector(value, 'zh')
    case 'level':
      return words.levels[value] ?? value
    default: {
      const label = MEMBERS.find(({ key }) => key === value)?.label[language]
      return label ? ofGroup(label) : value
    }
  }
}

/** One dimension of a group in words; what the archive does not know is said to be unknown. */
export const nameGroup = (group: RowGroup, dimension: string, language: Language, words: AnswerWords): string => {
  const value = group[dimension]
  return value === undefined ? '' : value === null ? words.unknownGroup : nameMember(dimension, value, language, words)
}

/** What a row is about, in running text: 淄博市科学技术局2022年, 山东省. */
export function nameRow(row: AnswerRow, language: Language, words: AnswerWords): string {
  const dimensions = Object.keys(row.group ?? {}).filter((dimension) => dimension !== 'year' || row.year === null)
  const groups = dimensions.map((dimension) => nameGroup(row.group ?? {}, dimension, language, words)).join(' · ')
  const who = [row.agency === null ? '' : nameAgency(row.agency, language), groups].filter(Boolean).join(' · ')
  return who ? words.reportOf(who, row.year) : row.year === null ? '' : words.yearOf(row.year)
}
