import { type Continued, continueTalk } from './continue-talk.ts'
import { dropCorrected, dropTakenBack } from './follow/drop-corrected.ts'
import { type Parsed, parseQuestion } from './parse/parse-question.ts'
import type { View } from './parse/view.ts'
import { type Ranks, rankView } from './rank-view.ts'
import { learnedFrom } from './readings.ts'
import type { Context } from './talk.ts'
import { tokeniseMended } from './tokens/mend-spelling.ts'
import type { NameIndex } from './tokens/name-index.ts'

/** What a question is heard in. */
export interface Hearing {
  readonly names: NameIndex
  /** The day that "last year" counts from. */
  readonly now: Date
  readonly context: Context | null
}

/** A question in words, what the examples say of it and what the grammar makes of it, alone and in the talk. */
export interface Heard {
  readonly view: View
  readonly ranks: Ranks
  readonly parsed: Parsed
  /** What the rules for talks make of it; null where they make nothing. */
  readonly continued: Continued | null
}

/** Takes in a question. @param text folded by `normaliseQuestion` */
export function hearQuestion(text: string, { names, now, context }: Hearing): Heard {
  const inTalk = context !== null
  const said = dropTakenBack(tokeniseMended(text, { names, now, spoken: spokenYear(context), inTalk }))
  const view = inTalk ? dropCorrected(said) : said
  const ranks = rankView(view)
  const parsed = parseQuestion(view, names, learnedFrom(ranks))
  return { view, ranks, parsed, continued: continueTalk(parsed, view, context, names) }
}

/** The only year that a conversation speaks of. */
function spokenYear(context: Context | null): number | undefined {
  const years = context?.shown.years ?? []
  return years.length === 1 ? years[0] : undefined
}
