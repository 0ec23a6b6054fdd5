import fc from 'fast-check'
import { readBytes } from '../../indexer/read-report.ts'
import { isRefusal } from '../../indexer/readers/is-refusal.ts'
import { buildNameIndex } from '../../retrieval/understand/tokens/name-index.ts'
import { understand } from '../../retrieval/understand/understand.ts'
import { fuzzedFile, fuzzedPage, fuzzedQuestion } from '../support/fuzz.ts'
import { peakMemory } from './measure.ts'

/** More computing than this, in milliseconds, counts as a hang: other work on the machine makes no input slow. */
const HANG = 5_000

interface Outcome {
  readonly runs: number
  readonly crashes: readonly string[]
  readonly hangs: number
  readonly slowest: number
  readonly refused: number
}

/** Changed files, wild pages and wild questions: crashes, hangs and memory. Prints a JSON document. */
export async function benchFuzz(files = 10_000, questions = 100_000, seed = 1): Promise<void> {
  const names = buildNameIndex([])
  const now = new Date('2025-06-01')
  const read = ({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) =>
    readBytes(bytes, `/reports/${name}`)
  const results = {
    files: await run(fuzzedFile, files, seed, read),
    pages: await run(fuzzedPage, files, seed, read),
    questions: await run(fuzzedQuestion, questions, seed, async (text) =>
      understand(text, { names, now, context: null }),
    ),
  }
  console.log(JSON.stringify({ bench: 'fuzz', seed, ...results, peakMegabytes: peakMemory() }, null, 2))
}

async function run<Input>(
  inputs: fc.Arbitrary<Input>,
  runs: number,
  seed: number,
  take: (input: Input) => Promise<object>,
): Promise<Outcome> {
  const crashes: string[] = []
  let [hangs, slowest, refused] = [0, 0, 0]
  for (let done = 0; done < runs; done += 100)
    for (const input of fc.sample(inputs, { seed: seed + done, numRuns: Math.min(100, runs - done) })) {
      const before = process.cpuUsage()
      try {
        if (isRefusal(await take(input))) refused++
      } catch (error) {
        crashes.push(`${done}: ${(error as Error).stack?.split('\n').slice(0, 3).join(' ')}`)
      }
      const { user, system } = process.cpuUsage(before)
      const took = (user + system) / 1_000
      slowest = Math.max(slowest, Math.round(took))
      if (took > HANG) hangs++
    }
  return { runs, crashes: crashes.slice(0, 20), hangs, slowest, refused }
}
