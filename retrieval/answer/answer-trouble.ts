import { findFigure } from '../../db/form/codebook.ts'
import type { ListedAgency } from '../../db/lists/list-reports.ts'
import { englishName } from '../../db/names/english-names.ts'
import type { Answer, Language, Option } from '../answer.ts'
import type { Measure } from '../plan.ts'
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

/** What measures mean: where the form prints them, or how they follow from what it prints. */
export const definitionAnswer = (measures: readonly Measure[], question: string, language: Language): Answer => ({
  ...emptyAnswer(question, language),
  kind: 'help',
  text: measures.map((measure) => defineMeasure(measure, language)).join('\n'),
})

function defineMeasure({ code, kind, label, numerator }: Measure, language: Language): string {
  if (kind === 'ratio') return say(WORDING.ratioDefined, language, { label: label[language] })
  const figure = findFigure(code)
  if (figure)
    return say(WORDING.figureDefined, language, {
      label: label[language],
      table: figure.table,
      row: figure.row,
      column: figure.column,
    })
  const parts = (numerator.at(-1) ?? []).map((part) => findFigure(part)?.label[language] ?? part)
  return say(WORDING.sumDefined, language, { label: label[language], parts: listWords(parts, language) })
}

/** An agency whose name is near the one asked about, with a question that it can answer. */
export interface OfferedAgency {
  readonly agency: Pick<ListedAgency, 'name'>
  readonly question: string
}

/** Says why a question was not answered, and what can be asked instead. */
export function troubleAnswer(
  trouble: Trouble,
  ignored: readonly string[],
  offered: readonly OfferedAgency[],
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
      const near = offered.map((offer) => toOption(offer, language))
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

const toOption = ({ agency: { name }, question }: OfferedAgency, language: Language): Option => ({
  label: language === 'zh' ? name : `${englishName(name)} (${name})`,
  question,
})
