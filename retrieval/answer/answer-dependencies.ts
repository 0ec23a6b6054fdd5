import type { Archive } from '../../db/archive/open-archive.ts'
import type { Answer, Language } from '../answer.ts'
import type { PassageSearch } from '../search/passage-search.ts'
import type { Context } from '../understand/talk.ts'
import type { NameIndex } from '../understand/tokens/name-index.ts'

/** What answering needs beside the query. */
export interface AnswerDependencies {
  readonly archive: Archive
  readonly names: NameIndex
  readonly search: () => Promise<PassageSearch>
  readonly question: string
  readonly language: Language
  readonly context: Context | null
  /** The day that "last year" counts from. */
  readonly now: Date
}

/** How sure the reading is. */
export interface ReadingNotes {
  /** Words judged harmless and left out of the reading. */
  readonly unused: readonly string[]
  /** A language model alone read it so, which is told. */
  readonly byModel?: boolean
}

/** An answer with the state that the next question goes on from. */
export interface AnsweredInTalk {
  readonly answer: Answer
  readonly context: Context | null
}
