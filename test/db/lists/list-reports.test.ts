import { afterAll, describe, expect, it } from 'vitest'
import { EVERY_REPORT, figuresQuery, measure } from '../../../db/figures/nodes.ts'
import { listReports } from '../../../db/lists/list-reports.ts'
import { createCaseArchive } from '../../support/query-cases.ts'

const archive = createCaseArchive([
  { of: '甲局 2022', figures: { received: 4 } },
  { of: '甲局 2023', figures: { received: 6 } },
  { of: '乙局 2023', figures: { received: 9 } },
])
afterAll(() => archive.close())

const most = figuresQuery('rank', {
  show: [measure('requests.received.total')],
  of: { ...EVERY_REPORT, years: [{ from: 2022, to: 2022 }] },
  take: { kind: 'top', count: 1 },
})

describe('reports of a scope', () => {
  it.each([
    ['agency', ['甲局 2022', '甲局 2023']],
    ['report', ['甲局 2022']],
  ] as const)('are only those whose %s another query selects', (by, expected) => {
    const { rows } = listReports(archive, { ...EVERY_REPORT, in: { by, query: most } })
    expect(rows.map(({ agency, year }) => `${agency} ${year}`)).toEqual(expected)
  })

  it('are refused where an answer before is meant that no conversation has resolved', () => {
    expect(() => listReports(archive, { ...EVERY_REPORT, that: true })).toThrow(RangeError)
  })
})
