import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { LanguageModel, ModelTask } from './connect.ts'

/**
 * A model whose replies are kept in a file, one JSON line each, and taken from there when the same is asked again: a run over
 * a set of questions can be repeated without a model. Without a model behind it, what is not in the file is not answered.
 * @throws Error naming the line of the file that is no kept reply
 */
export function replayReplies(file: string, model: LanguageModel | null): LanguageModel {
  const replies = readReplies(file)
  return {
    complete: async (task, signal) => {
      const key = keyOf(task)
      const kept = replies.get(key)
      if (kept !== undefined) return kept
      if (!model) throw new Error('The question is not among the kept replies of NIANWEN_LLM_REPLAY')
      const reply = await model.complete(task, signal)
      replies.set(key, reply)
      appendFileSync(file, `${JSON.stringify({ key, input: task.input, reply })}\n`)
      return reply
    },
  }
}

/** What was asked, whatever the instructions were at the time: they change with every release. */
const keyOf = ({ input, repair }: ModelTask): string =>
  createHash('sha256')
    .update(JSON.stringify([input, repair ?? null]))
    .digest('hex')
    .slice(0, 32)

function readReplies(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map()
  const lines = readFileSync(file, 'utf8').split('\n')
  return new Map(
    lines.flatMap((line, at): [string, string][] => {
      if (!line.trim()) return []
      try {
        const { key, reply } = JSON.parse(line) as { key?: unknown; reply?: unknown }
        if (typeof key === 'string' && typeof reply === 'string') return [[key, reply]]
      } catch {
        // Told below.
      }
      throw new Error(`Cannot replay "${file}": line ${at + 1} is no kept reply`)
    }),
  )
}
