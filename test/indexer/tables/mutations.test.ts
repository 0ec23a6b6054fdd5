/** Variants of a report in every layout, with faults and scars: a read cell is never wrong. */
import { describe, expect, it } from 'vitest'
import { FAULTS } from '../../support/mutations/faults.ts'
import { LAYOUTS } from '../../support/mutations/layouts.ts'
import { makeVariant, type Score, scoreVariant } from '../../support/mutations/mutate.ts'
import { SCARS } from '../../support/mutations/scars.ts'
import { SAMPLE_TRUTH } from '../../support/sample-truth.ts'

const printed = SAMPLE_TRUTH.filter(({ figures }) => Object.keys(figures).length > 0).map(
  ({ figures, notApplicable }) =>
    new Map(
      Object.entries(figures).map(([code, value]) => [
        code,
        value === null ? (notApplicable.includes(code) ? '/' : '') : String(value),
      ]),
    ),
)

const score = (layout: string, fault: string, scar: string, report: number): Score | null => {
  const variant = makeVariant(printed[report] ?? new Map(), layout, fault, scar, report * 1000)
  return variant && scoreVariant(variant)
}

describe.each(Object.keys(LAYOUTS))('a report laid out as %s', (layout) => {
  it('is never read wrong, whatever was done to its tables', () => {
    const wrong = Object.keys(FAULTS).flatMap(
      (fault, i) => score(layout, fault, 'untouched', i % printed.length)?.wrong ?? [],
    )
    expect(wrong).toEqual([])
  })

  it('is never read wrong, whatever was done to its text', () => {
    const wrong = Object.keys(SCARS).flatMap(
      (scar, i) => score(layout, 'fillUp', scar, i % printed.length)?.wrong ?? [],
    )
    expect(wrong).toEqual([])
  })

  it('tells each cell that it does not read', () => {
    expect(score(layout, 'fillUp', 'untouched', 0)).toMatchObject({ absent: 0, wrong: [] })
  })
})

it('is read whole where every cell holds something and the layout keeps its lines', () => {
  for (const layout of [
    'tabs',
    'word',
    'pipes',
    'openPipes',
    'trailingPipes',
    'stacked',
    'stackedApart',
    'columns',
    'tornColumns',
    'narrowColumns',
    'spaced',
  ])
    expect({ layout, ...score(layout, 'fillUp', 'untouched', 0) }).toMatchObject({ layout, unread: 0, absent: 0 })
})
