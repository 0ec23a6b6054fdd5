import { type SQL, sql } from 'drizzle-orm/sql'
import type { FiguresQuery } from '../nodes.ts'
import type { OperationSetting } from '../operations/compiled.ts'
import { withParts } from './dialects.ts'
import { createStages } from './stages.ts'

/**
 * Governments among the reports chosen whose own report already covers offices of theirs that are chosen too: those of the same
 * level in the same place.
 */
export function compileCovering(query: FiguresQuery, limit: number, setting: OperationSetting): SQL {
  const stages = createStages({ ...query, show: [], take: null }, setting)
  const { chosen } = stages
  const same = ['province', 'city', 'county', 'level'].map(
    (field) => sql`office.${sql.raw(field)} IS NOT DISTINCT FROM government.${sql.raw(field)}`,
  )
  return withParts(
    stages.parts(),
    sql`SELECT own.agency, own.year, count(DISTINCT part.report_id) AS offices
FROM ${chosen} own
  JOIN agencies government ON government.id = own.agency_id AND government.sector = 'government'
  JOIN agencies office ON ${sql.join(same, sql` AND `)} AND office.id <> government.id
  JOIN ${chosen} part ON part.agency_id = office.id AND part.year = own.year
GROUP BY own.agency_id, own.agency, own.year\nORDER BY own.agency, own.year LIMIT ${limit}`,
  )
}
