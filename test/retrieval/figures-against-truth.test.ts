import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queryAggregate, queryFigures } from '../../db/figures/query-figures.ts'
import { SAMPLE_TRUTH } from '../support/sample-truth.ts'
import { createTruthArchive } from '../support/truth-archive.ts'

const archive = createTruthArchive()
const EVERYTHING = { agencyIds: [], filters: [], years: [] }
const codes = [...new Set(SAMPLE_TRUTH.flatMap((truth) => Object.keys(truth.figures)))]
const anyCode = fc.constantFrom(...codes)

const key = (agency: string, year: number): string => `${agency} ${year}`
/** What every report prints under a code, read straight from the truth. */
const printed = (code: string): Map<string, number> =>
  new Map(
    SAMPLE_TRUTH.flatMap(({ agency, year, figures }) =>
      figures[code] == null ? [] : [[key(agency, year), figures[code]] as const],
    ),
  )

describe('queries over figures', () => {
  it('list exactly the reports whose printed number satisfies the condition, and no blank', () => {
    fc.assert(
      fc.property(
        anyCode,
        fc.constantFrom('=', '>', '<=' as const),
        fc.integer({ min: 0, max: 60 }),
        (code, operator, bound) => {
          const { rows } = queryFigures(archive, [{ numerator: [[code]] }], EVERYTHING, {
            kind: 'list',
            conditions: [{ operator: operator as '=', value: bound }],
          })
          const holds = (value: number): boolean =>
            operator === '=' ? value === bound : operator === '>' ? value > bound : value <= bound
          const expected = [...printed(code)].filter(([, value]) => holds(value)).map(([report]) => report)
          expect(
            rows
              .filter((row) => row.value !== null)
              .map((row) => key(row.agency, row.year))
              .sort(),
          ).toEqual(expected.sort())
        },
      ),
      { numRuns: 200, seed: 1 },
    )
  })

  it('rank n places with the ties at their edge', () => {
    fc.assert(
      fc.property(anyCode, fc.integer({ min: 1, max: 6 }), fc.boolean(), (code, count, most) => {
        const { rows } = queryFigures(archive, [{ numerator: [[code]] }], EVERYTHING, {
          kind: 'rank',
          direction: most ? 'most' : 'least',
          from: 1,
          count,
        })
        const values = [...printed(code).values()].sort((a, b) => (most ? b - a : a - b))
        const edge = values[Math.min(count, values.length) - 1]
        const expected = values.filter((value) => edge !== undefined && (most ? value >= edge : value <= edge))
        expect(rows.map((row) => row.value)).toEqual(expected)
      }),
      { numRuns: 200, seed: 2 },
    )
  })

  it('aggregate over the numbers only and say how many there are', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const values = [...printed(code).values()]
        const run = (name: 'sum' | 'average' | 'median') =>
          queryAggregate(archive, [{ numerator: [[code]] }], EVERYTHING, {
            kind: 'aggregate',
            function: name,
            conditions: [],
          }).rows[0]
        const sorted = values.toSorted((a, b) => a - b)
        const middle = ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2 || 0
        const sum = values.reduce((a, b) => a + b, 0)
        expect(run('sum')).toMatchObject({ value: sum, known: values.length, of: SAMPLE_TRUTH.length })
        expect(run('average')?.value).toBeCloseTo(sum / values.length, 9)
        expect(run('median')?.value).toBeCloseTo(middle, 9)
      }),
      { numRuns: 60, seed: 3 },
    )
  })

  it('hold no value for a sum with a blank part', () => {
    const report = SAMPLE_TRUTH.find((truth) => truth.blank.includes('requests.received.total'))
    const { rows } = queryFigures(
      archive,
      [{ numerator: [['requests.received.total', 'requests.carriedOver.total']] }],
      EVERYTHING,
      { kind: 'all' },
    )
    expect(rows.find((row) => row.agency === report?.agency && row.year === report.year)?.value).toBeNull()
  })
})
