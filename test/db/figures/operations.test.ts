import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Archive } from '../../../db/archive/open-archive.ts'
import { compileQuery } from '../../../db/figures/compile-query.ts'
import { readRows, runQuery } from '../../../db/figures/run-query.ts'
import { hasPostgres, type Postgres, startPostgres } from '../../support/postgres.ts'
import { createCaseArchive, readCase, tellRow } from '../../support/query-cases.ts'
import { AGGREGATE } from './operations/aggregate.ts'
import { OVER_YEARS } from './operations/over-years.ts'
import { RANK } from './operations/rank.ts'
import { SELECT } from './operations/select.ts'

const TABLES = [SELECT, RANK, OVER_YEARS, AGGREGATE]

describe.each(TABLES)('$operation', ({ archive: reports, cases }) => {
  let archive: Archive
  beforeAll(() => {
    archive = createCaseArchive(reports)
  })
  afterAll(() => archive?.close())

  it.each(cases)('$rule: $query', ({ query, rows: expected }) => {
    const { ready, rows } = runQuery(archive, readCase(archive, query))
    expect(rows.map((row) => tellRow(ready, row))).toEqual(expected)
  })
})

describe.skipIf(!hasPostgres)('the same statements on PostgreSQL return the same rows', () => {
  let postgres: Postgres
  beforeAll(async () => {
    postgres = await startPostgres()
  }, 60_000)
  afterAll(() => postgres?.stop())

  it.each(TABLES)('$operation', ({ archive: reports, cases }) => {
    const archive = createCaseArchive(reports)
    postgres.load(archive)
    const ready = cases.map(({ query }) => compileQuery(readCase(archive, query), 'postgresql'))
    const answers = postgres.run(ready.map(({ statement }) => statement))
    for (const [i, { rule, rows }] of cases.entries()) {
      const one = ready[i] as (typeof ready)[number]
      const told = readRows(one, answers[i] ?? []).map((row) => tellRow(one, row))
      expect([rule, ...told]).toEqual([rule, ...rows])
    }
    archive.close()
  })
})
