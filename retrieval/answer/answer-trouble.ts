import { englishName } from '../../db/english-names.ts'
import type { ListedAgency } from '../../db/list-reports.ts'
import type { Answer, Language, Option } from '../answer.ts'
import { editDistance } from '../understand/correct-spelling.ts'
import type { Trouble } from '../understand/reading.ts'
import { emptyAnswer } from './empty-answer.ts'
import { listWords, say, WORDING } from './wording.ts'

const EXAMPLES: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    '2024年哪些单位没有收到申请',
    '收到申请最多的三家是谁',
    '哪些单位的公开率最低',
    '各单位在问题部分怎么说政策解读',
  ],
  en: [
    'which agencies had zero applications in 2024',
    'who received the most requests',
    'which agencies have the lowest disclosure rate',
    'what problems did agencies name about policy interpretation',
  ],
}

const examples = (language: Language): Option[] => EXAMPLES[language].map((question) => ({ label: question, question }))

export const helpAnswer = (question: string, language: Language): Answer => {
  const options = examples(language)
  return {
    ...emptyAnswer(question, language),
    kind: 'help',
    options,
    text: [say(WORDING.help, language), ...options.map((o) => `· ${o.question}`)].join('\n'),
  }
}

/** Says why a question was not answered, and what can be asked instead. */
export function troubleAnswer(
  trouble: Trouble,
  ignored: readonly string[],
  agencies: readonly ListedAgency[],
  question: string,
  language: Language,
): Answer {
  const base = { ...emptyAnswer(question, language), ignored }
  const refusal = (text: string, options: readonly Option[] = examples(language)): Answer => ({
    ...base,
    kind: 'refusal',
    options,
    text,
  })
  switch (trouble.kind) {
    case 'empty':
      return { ...helpAnswer(question, language), kind: 'help', text: say(WORDING.empty, language) }
    case 'tooLong':
      return refusal(say(WORDING.tooLong, language))
    case 'contradictory':
      return refusal(say(WORDING.contradictory, language))
    case 'noMeasure':
    case 'tooWide':
    case 'carry':
      return { ...base, kind: 'clarify', options: examples(language), text: say(WORDING.noMeasure, language) }
    case 'notUnderstood':
      return refusal(say(WORDING.notUnderstood, language, { words: listWords(trouble.words, language) }))
    case 'unknownAgency': {
      const near = nearestAgencies(trouble.names, agencies, language)
      const text = [
        say(WORDING.unknownAgency, language, { names: trouble.names.join(language === 'zh' ? '、' : ', ') }),
        near.length ? say(WORDING.nearest, language) : '',
        ...near.map((o) => `· ${o.label}`),
      ]
      return refusal(text.filter(Boolean).join('\n'), near)
    }
  }
}

/** A choice between readings. */
export const clarifyAnswer = (
  question: string,
  language: Language,
  text: string,
  options: readonly Option[],
): Answer => ({
  ...emptyAnswer(question, language),
  kind: 'clarify',
  options,
  text: [text, ...options.map((option, i) => `${i + 1}. ${option.label}`)].join('\n'),
})

const MOST_NEAR = 4

/** Agencies whose names are nearest to a name that the archive does not have. */
function nearestAgencies(names: readonly string[], agencies: readonly ListedAgency[], language: Language): Option[] {
  const [wanted = ''] = names
  const chinese = /\p{Script=Han}/u.test(wanted)
  const scored = agencies.map((agency) => {
    const name = chinese ? agency.name : englishName(agency.name).toLowerCase()
    return { agency, distance: editDistance(wanted, name) / Math.max(wanted.length, name.length) }
  })
  return scored
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_NEAR)
    .map(({ agency }) => {
      const label = language === 'zh' ? agency.name : `${englishName(agency.name)} (${agency.name})`
      return {
        label,
        question: language === 'zh' ? `${agency.name}收到多少申请` : `requests received by ${agency.name}`,
      }
    })
}
