import { join } from 'node:path'
import { createArchive } from '../../db/archive/create-archive.ts'
import { packageRoot } from '../../db/archive/package-root.ts'
import { indexFiles } from '../../indexer/archive/index-files.ts'
import { EXAMPLE_LANGUAGES, type ExampleLanguage } from '../../retrieval/understand/examples/read-examples.ts'
import { judgeValues, withOrigin } from '../../retrieval/understand/judge/judge-reading.ts'
import { askHeldOut, type HeldExample } from '../../retrieval/understand/train/ask-held-out.ts'

const SHARES = [0.25, 0.5, 1] as const
const TENTHS = 10

/**
 * How many examples are read rightly that are asked as new, by how many others are known: by the grammar alone, among all readings, and
 * by the most probable one; and how often a reading is right, by how probable it was held.
 */
export async function benchReadings(): Promise<void> {
  const archive = createArchive(':memory:')
  await indexFiles([join(packageRoot(), 'indexer/samples')], { archive, now: () => new Date() })
  for (const language of EXAMPLE_LANGUAGES)
    for (const share of SHARES) {
      const held = [...askHeldOut(archive, language, share)]
      console.log(describe(language, share, held))
      if (share === 1) for (const line of calibrate(language, held)) console.log(line)
    }
  archive.close()
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`

function describe(language: ExampleLanguage, share: number, held: readonly HeldExample[]): string {
  const grammar = held.filter(({ readings }) => readings.some((one) => one.origin === 'grammar' && one.isRight)).length
  const any = held.filter(({ readings }) => readings.some(({ isRight }) => isRight)).length
  const first = held.filter((one) => best(language, one)?.isRight).length
  const parts = [
    `grammar ${percent(grammar, held.length)}`,
    `among all ${percent(any, held.length)}`,
    `first ${percent(first, held.length)}`,
  ]
  return `${language} · ${share * 100} % of the others known, ${held.length} asked: ${parts.join(', ')}`
}

interface Weighed {
  readonly isRight: boolean
  readonly probability: number
}

function best(language: ExampleLanguage, { readings }: HeldExample): Weighed | undefined {
  const probabilities = judgeValues(
    language,
    readings.map(({ origin, values }) => withOrigin(origin, values)),
  )
  return readings
    .map(({ isRight }, at) => ({ isRight, probability: probabilities[at] as number }))
    .toSorted((a, b) => b.probability - a.probability)[0]
}

/** A line for each tenth of probability: how many, and how many of them right. */
function calibrate(language: ExampleLanguage, held: readonly HeldExample[]): string[] {
  const weighed = held.flatMap((one) => best(language, one) ?? [])
  return Array.from({ length: TENTHS }, (_, tenth) => {
    const these = weighed.filter(({ probability }) => Math.min(TENTHS - 1, Math.floor(probability * TENTHS)) === tenth)
    const right = these.filter(({ isRight }) => isRight).length
    return `${language} · held for ${tenth / TENTHS}–${(tenth + 1) / TENTHS} probable: ${right} of ${these.length} right (${percent(right, these.length)})`
  })
}
