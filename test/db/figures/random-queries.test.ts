import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Archive } from '../../../db/archive/open-archive.ts'
import { isAxis } from '../../../db/figures/compile/stages.ts'
import { compileQuery, type ReadyQuery } from '../../../db/figures/compile-query.ts'
import type { Dimension, FiguresQuery } from '../../../db/figures/nodes.ts'
import { type FigureRow, readRows, runQuery } from '../../../db/figures/run-query.ts'
import { writeNotation } from '../../../retrieval/query/notation/write-notation.ts'
import { createChance } from '../../support/naive/chance.ts'
import { evaluate } from '../../support/naive/evaluate.ts'
import { createGeneratedWorld, hasGenerator } from '../../support/naive/generated-world.ts'
import type { NaiveRow } from '../../support/naive/groups.ts'
import { randomQuery } from '../../support/naive/random-queries.ts'
import type { World } from '../../support/naive/world.ts'
import { hasPostgres, startPostgres } from '../../support/postgres.ts'

/** `NIANWEN_TEST_QUERIES=20000` asks more of them. */
const QUERIES = Number(process.env.NIANWEN_TEST_QUERIES ?? 2_000)
const PART = 250
const AGENCIES = 30

/** A row as text: what it is about, and its numbers to nine digits. */
const told = (
  key: string,
  values: readonly (number | null | undefined)[],
  extra: readonly (number | null | undefined)[],
) =>
  `${key}: ${[...values, ...extra].map((value) => (value == null ? '-' : Number(value.toPrecision(9)) + 0)).join(' ')}`

const tellNaive = ({ key, values, place, before, top, bottom }: NaiveRow): string =>
  told(key, values, [
    ...(before ?? []),
    ...(place === undefined ? [] : [place]),
    ...(top === undefined ? [] : [top]),
    ...(bottom === undefined ? [] : [bottom]),
  ])

/** The key that the naive evaluator gives a row. */
function keyOf(query: FiguresQuery, { rows, by }: Pick<ReadyQuery, 'rows' | 'by'>, row: FigureRow): string {
  const label = (dimension: Dimension): string =>
    dimension === 'agency' ? String(row.agencyId) : String(row.group[dimension])
  const own = by.filter((dimension) => !isAxis(dimension)).map(label)
  const group = [own.join('|'), ...by.filter(isAxis).map(label), row.side ?? ''].join('|')
  if (rows === 'groups') return group
  return `${row.agencyId} ${row.year}${query.as === 'max' || query.as === 'min' ? ` ${group}` : ''}`
}

/** A row with those of its numbers that its operation makes. */
function tellFound(key: string, like: NaiveRow | undefined, { values, place }: FigureRow): string {
  const [first] = values
  return told(
    key,
    values.map(({ value }) => value),
    [
      ...(like?.before ? values.map(({ before }) => before) : []),
      ...(like?.place === undefined ? [] : [place]),
      ...(like?.top === undefined ? [] : [first?.top]),
      ...(like?.bottom === undefined ? [] : [first?.bottom]),
    ],
  )
}

describe.skipIf(!hasGenerator)('random queries return what the truth of a generated archive says', () => {
  let archive: Archive
  let world: World

  beforeAll(() => {
    const generated = createGeneratedWorld(AGENCIES, 2718)
    archive = generated.archive
    world = generated.world
  }, 120_000)
  afterAll(() => archive?.close())

  const found = (query: FiguresQuery, like: NaiveRow | undefined): string[] => {
    const { ready, rows } = runQuery(archive, query)
    return rows.map((row) => tellFound(keyOf(query, ready, row), like, row)).toSorted()
  }

  for (let part = 0; part * PART < QUERIES; part++)
    it(`queries ${part * PART + 1} to ${Math.min(QUERIES, (part + 1) * PART)}`, () => {
      const chance = createChance(part + 1)
      for (let i = 0; i < Math.min(PART, QUERIES - part * PART); i++) {
        const query = randomQuery(chance, world)
        const expected = evaluate(world, query)
        const told = expected.map(tellNaive).toSorted()
        expect([writeNotation(query), ...found(query, expected[0])]).toEqual([writeNotation(query), ...told])
      }
    }, 120_000)
})

/** Fewer of them: each is sent through a client of its own kind. */
const ON_POSTGRES = 100

describe.skipIf(!hasGenerator || !hasPostgres)('random queries return the same on PostgreSQL', () => {
  it(`${ON_POSTGRES} queries`, async () => {
    const { archive, world } = createGeneratedWorld(AGENCIES, 31)
    const postgres = await startPostgres()
    try {
      postgres.load(archive)
      const chance = createChance(97)
      const queries = Array.from({ length: ON_POSTGRES }, () => randomQuery(chance, world))
      const answers = postgres.run(queries.map((query) => compileQuery(query, 'postgresql').statement))
      for (const [i, query] of queries.entries()) {
        const { ready, rows } = runQuery(archive, query)
        const there = readRows(ready, answers[i] ?? [])
        const tell = (row: FigureRow): string => tellFound(keyOf(query, ready, row), undefined, row)
        expect([writeNotation(query), ...there.map(tell)]).toEqual([writeNotation(query), ...rows.map(tell)])
      }
    } finally {
      postgres.stop()
      archive.close()
    }
  }, 240_000)
})
