/** Turns a wording that was not understood into an example of this archive. */
import type { Lessons } from '../../db/chats/lessons.ts'
import type { Judged, Verdicts } from '../../db/chats/verdicts.ts'
import { fitsWording, isMeaning, type Wording, type Wordings } from '../../retrieval/learn/create-wordings.ts'

/** What came of it. */
export type Taught =
  | { readonly kind: 'taught'; readonly wording: string; readonly means: string }
  /** No wording of that number is kept. */
  | { readonly kind: 'unknown' }
  /** Nobody has said what it means. */
  | { readonly kind: 'open' }
  /** What it is said to mean is no line of the notation, nor a question that is understood, or names other things than the wording. */
  | { readonly kind: 'unclear'; readonly wording: string }

export interface TeachingDependencies {
  readonly store: Lessons & Pick<Verdicts, 'findJudged' | 'dropJudged'>
  readonly wordings: Wordings
  readonly now: () => Date
}

/**
 * Confirms a kept wording.
 * @param meant a line of the notation with the slots of the wording, or a question that is understood, with names in their
 * places; empty for the reading that was taken
 */
export function teachJudged(id: number, meant: string, deps: TeachingDependencies): Taught {
  const judged = deps.store.findJudged(id)
  if (!judged) return { kind: 'unknown' }
  const means = meant.trim() || judged.means
  return means ? teach(wordingOf(judged), means, deps) : { kind: 'open' }
}

/** Teaches a wording in words of one's own: a question with names of the archive, or slots in their places. */
export function teachWording(said: string, meant: string, deps: TeachingDependencies): Taught {
  const wording = deps.wordings.mask(said, deps.now())
  return wording ? teach(wording, meant.trim(), deps) : { kind: 'unknown' }
}

const wordingOf = ({ language, sign, wording }: Judged): Wording => ({ language, sign, text: wording })

function teach(wording: Wording, meant: string, { store, wordings, now }: TeachingDependencies): Taught {
  const means = isMeaning(meant) ? meant : wordings.readMeaning(meant, meant, now())
  if (means === undefined || !fitsWording(means, wording)) return { kind: 'unclear', wording: wording.text }
  const { language, sign, text } = wording
  store.teach({ language, sign, wording: text, means }, now())
  store.dropJudged(sign)
  return { kind: 'taught', wording: text, means }
}
