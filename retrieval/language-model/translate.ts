import type { Query } from '../query/query.ts'
import type { LanguageModel } from './connect.ts'
import { findJson } from './find-json.ts'
import { type ReadTyped, readTypedQuery } from './read-typed-query.ts'
import { type Asked, INSTRUCTIONS, writeInput } from './write-prompt.ts'

/** How long a model may take for a question, both of its tries together, in milliseconds. */
const PATIENCE = 15_000

/**
 * Has a model turn a question into a query, which is checked part by part; a reply that cannot be used is sent back once
 * with the reason.
 * @returns null where the model makes nothing of the question that can be asked, cannot be reached or takes too long
 */
export async function translate(
  model: LanguageModel,
  asked: Asked,
  { patience = PATIENCE }: { readonly patience?: number } = {},
): Promise<Query | null> {
  const signal = AbortSignal.timeout(patience)
  const task = { instructions: INSTRUCTIONS, input: writeInput(asked) }
  try {
    const reply = await model.complete(task, signal)
    const first = read(reply, asked)
    if (first.kind === 'query') return first.query
    const repair = { reply: reply.slice(0, LONGEST_REPLY), reason: first.troubles.join('; ') }
    const second = read(await model.complete({ ...task, repair }, signal), asked)
    return second.kind === 'query' ? second.query : null
  } catch {
    return null
  }
}

/** A reply is shown to the model again up to here. */
const LONGEST_REPLY = 4000

function read(reply: string, { ground }: Asked): ReadTyped {
  const found = findJson(reply)
  return found.kind === 'json' ? readTypedQuery(found.value, ground) : { kind: 'troubles', troubles: [found.reason] }
}
