import { type SQL, sql } from 'drizzle-orm/sql'
import type { OverYears } from '../nodes.ts'
import type { Part } from './dialects.ts'

/** Whether the members are agencies; else they are the reports of single years. */
export const choosesAgencies = (over: OverYears | null): boolean =>
  over !== null && over.kind !== 'first' && over.kind !== 'last' && over.kind !== 'peak' && over.kind !== 'trough'

/**
 * The parts that pick reports by how a condition holds over the years of an agency. They read `tested`, whose `holds` is 1, 0
 * or null and whose `shown` is the first value shown, and end in `chosen`.
 */
export function compileOver(over: OverYears): readonly Part[] {
  switch (over.kind) {
    case 'every':
      return ofAgencies(sql`min(coalesce(holds, 0)) = 1`)
    case 'none':
      return ofAgencies(sql`max(coalesce(holds, 1)) = 0`)
    case 'some':
      return [{ name: 'chosen', body: sql`SELECT * FROM tested WHERE holds = 1` }]
    case 'run':
      return [
        { name: 'links', body: sql`SELECT agency_id, year, year AS since FROM tested WHERE holds = 1` },
        ...ofRuns(over.years),
      ]
    case 'rising':
    case 'falling':
      return over.years === undefined
        ? [steps(over.kind), ...ofSteadySteps()]
        : [
            steps(over.kind),
            { name: 'links', body: sql`SELECT agency_id, year, since FROM steps WHERE moves = 1 AND since = year - 1` },
            ...ofRuns(over.years),
          ]
    case 'first':
      return ofYear(sql`min`)
    case 'last':
      return ofYear(sql`max`)
    case 'peak':
      return ofExtreme(sql`DESC`)
    case 'trough':
      return ofExtreme(sql`ASC`)
  }
}

/** Every report of the agencies of which the condition on their reports holds. */
const ofAgencies = (having: SQL): Part[] => [
  { name: 'steady', body: sql`SELECT agency_id FROM tested GROUP BY agency_id HAVING ${having}` },
  { name: 'chosen', body: sql`SELECT * FROM tested WHERE agency_id IN (SELECT agency_id FROM steady)` },
]

/** Each report that holds a number against the agency's report before it. */
const steps = (direction: 'rising' | 'falling'): Part => ({
  name: 'steps',
  body: sql`SELECT agency_id, year, since, CASE WHEN shown ${direction === 'rising' ? sql`>` : sql`<`} before THEN 1 ELSE 0 END AS moves
  FROM (
    SELECT agency_id, year, shown, lag(shown) OVER (PARTITION BY agency_id ORDER BY year) AS before, lag(year) OVER (PARTITION BY agency_id ORDER BY year) AS since
    FROM tested WHERE holds = 1
  ) pairs`,
})

/** The first report is no step, and every other one must move. */
const ofSteadySteps = (): Part[] => [
  {
    name: 'steady',
    body: sql`SELECT agency_id FROM steps GROUP BY agency_id HAVING count(*) > 1 AND sum(moves) = count(*) - 1`,
  },
  { name: 'chosen', body: sql`SELECT * FROM tested WHERE holds = 1 AND agency_id IN (SELECT agency_id FROM steady)` },
]

/** Links of years that follow one another make an island: their years less their number among the agency's links are the same. */
const ofRuns = (years: number): Part[] => [
  {
    name: 'runs',
    body: sql`SELECT agency_id, min(since) AS first_year, max(year) AS last_year
  FROM (SELECT agency_id, year, since, year - row_number() OVER (PARTITION BY agency_id ORDER BY year) AS island FROM links) numbered
  GROUP BY agency_id, island HAVING count(*) >= ${years}`,
  },
  {
    name: 'steady',
    body: sql`SELECT agency_id, max(first_year) AS first_year, max(last_year) AS last_year FROM runs GROUP BY agency_id`,
  },
  {
    name: 'chosen',
    body: sql`SELECT tested.* FROM tested JOIN steady ON steady.agency_id = tested.agency_id AND tested.year BETWEEN steady.first_year AND steady.last_year`,
  },
]

const ofYear = (pick: SQL): Part[] => [
  {
    name: 'chosen',
    body: sql`SELECT * FROM tested t WHERE holds = 1 AND year = (SELECT ${pick}(o.year) FROM tested o WHERE o.agency_id = t.agency_id AND o.holds = 1)`,
  },
]

/** Years that share the highest value all count. */
const ofExtreme = (order: SQL): Part[] => [
  {
    name: 'chosen',
    body: sql`SELECT * FROM (
    SELECT tested.*, rank() OVER (PARTITION BY agency_id ORDER BY shown ${order}) AS nth FROM tested WHERE holds = 1 AND shown IS NOT NULL
  ) ordered WHERE nth = 1`,
  },
]
