import type { Asker } from '../../../bot/talk/asker.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { makeAnswer, makeRow } from '../sample-answers.ts'

/**
 * An asker with ready answers by question; it counts the questions of a conversation in its context, so that a test sees
 * whether the context was kept.
 */
export function readyAsker(answers: Readonly<Record<string, Partial<Answer>>>): Asker & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    ask: async (question, { context }) => {
      asked.push(question)
      const count = typeof context === 'number' ? context + 1 : 1
      const answer = answers[question] ?? { rows: [makeRow({ value: count })] }
      return { answer: makeAnswer({ question, ...answer }), context: count }
    },
  }
}
