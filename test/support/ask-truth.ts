import type { Answer } from '../../retrieval/answer.ts'
import { type Asker, createAsker } from '../../retrieval/create-asker.ts'
import { createTruthArchive } from './truth-archive.ts'

/** The day on which every test asks. */
export const NOW = new Date('2025-06-01T00:00:00Z')

/** An asker over the samples' figures. A test of figures must not start the embedder, so starting it fails the test. */
export function createTruthAsker(): Asker {
  return createAsker({
    archive: createTruthArchive(),
    startEmbedder: () => {
      throw new Error('A question about figures started the embedder')
    },
  })
}

/** Asks the questions of one conversation and gives the last answer. */
export async function askInTurn(asker: Asker, ...questions: readonly string[]): Promise<Answer> {
  let context: unknown = null
  let answer: Answer | undefined
  for (const question of questions) {
    const asked = await asker.ask(question, { now: NOW, context })
    context = asked.context
    answer = asked.answer
  }
  if (!answer) throw new Error('Cannot ask: no question was given')
  return answer
}

/** The values of an answer as `agency year value`, for comparing at a glance. */
export const valuesOf = ({ rows }: Answer): string[] =>
  rows.map(({ agency, year, value, state }) => [agency, year, value ?? state].filter((part) => part !== null).join(' '))
