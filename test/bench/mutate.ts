import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../db/archive/package-root.ts'
import { FAULTS } from '../support/mutations/faults.ts'
import { LAYOUTS } from '../support/mutations/layouts.ts'
import { makeVariant, scoreVariant } from '../support/mutations/mutate.ts'
import type { Printed } from '../support/mutations/printed-tables.ts'
import { SCARS } from '../support/mutations/scars.ts'
import { SAMPLE_TRUTH } from '../support/sample-truth.ts'

const TRUTH = join(packageRoot(), '../shared/truth')

/** Cells of many variants by how they were read. */
interface Tally {
  variants: number
  right: number
  unread: number
  absent: number
  wrong: number
}

/**
 * Variants of every sample and, where they are, every real report: each layout with each fault, and with each scar. Prints
 * a line for each kind and every cell that was read wrong; none should be.
 * @param only the beginning of the names of layouts, faults or scars that are tried; all where it is empty
 * @param variants how many variants of each report
 */
export function benchMutate(only = '', variants = 200): void {
  const reports = [...SAMPLE_TRUTH.map(({ figures }) => toPrinted(figures)), ...readTruth()].filter(
    ({ size }) => size > 0,
  )
  const kinds = listKinds().filter((kind) => kind.some((name) => name.startsWith(only)))
  const tallies = new Map<string, Tally>()
  reports.forEach((printed, report) => {
    for (let i = 0; i < variants && i < kinds.length; i++) {
      const [layout, fault, scar] = kinds[(i * STRIDE + report) % kinds.length] as Kind
      const variant = makeVariant(printed, layout, fault, scar, report * variants + i)
      if (!variant) continue
      const score = scoreVariant(variant)
      for (const wrong of score.wrong)
        console.log(`wrong: ${layout}, ${fault}, ${scar}, report ${report}, variant ${i}: ${wrong}`)
      for (const name of ['all', `layout ${layout}`, `fault ${fault}`, `scar ${scar}`]) {
        const tally = tallies.get(name) ?? { variants: 0, right: 0, unread: 0, absent: 0, wrong: 0 }
        tallies.set(name, tally)
        tally.variants++
        tally.right += score.right
        tally.unread += score.unread
        tally.absent += score.absent
        tally.wrong += score.wrong.length
      }
    }
  })
  for (const [name, tally] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(describe(name, tally))
}

type Kind = readonly [layout: string, fault: string, scar: string]

/** Prime to the number of kinds, so that the variants of a report are spread over them. */
const STRIDE = 37

function listKinds(): Kind[] {
  return Object.keys(LAYOUTS).flatMap((layout) => [
    ...Object.keys(FAULTS).map((fault): Kind => [layout, fault, 'untouched']),
    ...Object.keys(SCARS).flatMap((scar): Kind[] => [
      [layout, 'nothing', scar],
      [layout, 'fillUp', scar],
    ]),
  ])
}

const toPrinted = (figures: Readonly<Record<string, number | null>>): Printed =>
  new Map(Object.entries(figures).map(([code, value]) => [code, value === null ? '' : String(value)]))

function readTruth(): Printed[] {
  if (!existsSync(TRUTH)) return []
  return readdirSync(TRUTH).map((name) => {
    const { figures } = JSON.parse(readFileSync(join(TRUTH, name), 'utf8')) as {
      figures: Record<string, number | null>
    }
    return toPrinted(figures)
  })
}

function describe(name: string, { variants, right, unread, absent, wrong }: Tally): string {
  const share = ((right * 100) / Math.max(1, right + unread + absent + wrong)).toFixed(1)
  return `${name.padEnd(22)} ${variants} variants: ${share} % read, ${unread} unread, ${absent} not found, ${wrong} wrong`
}
