import type { Answer, Language } from '../../retrieval/answer.ts'

/** What a chat needs of the question engine. `context` is the opaque state of the conversation, plain JSON. */
export interface Asker {
  ask(
    question: string,
    options: {
      readonly language?: Language
      readonly now: Date
      readonly context: unknown
      /** The text may still be being typed: no language model is asked what it could mean. */
      readonly isDraft?: boolean
    },
  ): Promise<{ readonly answer: Answer; readonly context: unknown }>
}
