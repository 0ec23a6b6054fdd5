import type { Archive } from '../../db/archive/open-archive.ts'
import type { Query } from '../query/query.ts'
import { readExtent } from '../suggest/archive-extent.ts'
import { maskView } from '../understand/mask-view.ts'
import { nearestExamples } from '../understand/rank/nearest-examples.ts'
import { languageOf } from '../understand/rank-view.ts'
import type { Context } from '../understand/talk.ts'
import type { NameIndex } from '../understand/tokens/name-index.ts'
import { normaliseQuestion } from '../understand/tokens/normalise-question.ts'
import { tokeniseQuestion } from '../understand/tokens/tokenise-question.ts'
import type { LanguageModel } from './connect.ts'
import { listNearNames } from './list-near-names.ts'
import { translate } from './translate.ts'
import type { Before } from './write-prompt.ts'

const EXAMPLES = 10
/** Agencies shown before that may be meant again. */
const SHOWN = 12

/** What a language model makes of a question of a conversation; null where it makes nothing of it in time. */
export function askModel(
  model: LanguageModel,
  question: string,
  setting: {
    readonly archive: Archive
    readonly names: NameIndex
    readonly now: Date
    readonly context: Context | null
    readonly patience?: number | undefined
  },
): Promise<Query | null> {
  const { archive, names, now, context, patience } = setting
  const { text } = normaliseQuestion(question)
  const masked = maskView({ text, tokens: tokeniseQuestion(text, { names, now, spoken: undefined }) }).text
  const language = languageOf(masked)
  return translate(
    model,
    {
      question: text,
      ground: { names, years: readExtent(archive, names).years, question: text },
      near: [
        ...new Set([
          ...listNearNames(text, names),
          ...(context?.shown.agencies ?? []).slice(0, SHOWN).map(({ name }) => name),
        ]),
      ],
      examples: nearestExamples(masked, language, EXAMPLES),
      now,
      before: context ? beforeOf(context) : null,
    },
    patience === undefined ? {} : { patience },
  )
}

const beforeOf = ({ query, shown }: Context): Before => ({
  query,
  agencies: shown.agencies.map(({ name }) => name),
  years: shown.years,
})
