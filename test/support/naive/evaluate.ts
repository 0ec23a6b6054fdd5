import { isAxis } from '../../../db/figures/compile/stages.ts'
import { type AggregateFunction, type Dimension, EVERY_REPORT, type FiguresQuery } from '../../../db/figures/nodes.ts'
import { contrast, rowDimensions } from '../../../db/figures/operations/grouping.ts'
import { breakdownDimensions } from '../../../db/figures/operations/select-breakdown.ts'
import { changeDimensions, withYearBefore } from '../../../db/figures/operations/select-change.ts'
import { countsReports } from '../../../db/figures/operations/select-count.ts'
import { fieldOf } from '../../../db/figures/operations/select-position.ts'
import { shareKind } from '../../../db/figures/operations/select-share.ts'
import { chooseReports } from './chosen.ts'
import { fieldsOf, groupValue, makeGroups, type NaiveRow, reportRow, taken } from './groups.ts'
import { divide, holds, type Num, type Setting } from './values.ts'
import { type NaiveReport, selectReports, type World } from './world.ts'

/** The rows of a query, in no particular order. */
export function evaluate(world: World, query: FiguresQuery): readonly NaiveRow[] {
  switch (query.as) {
    case 'rows':
    case 'list':
    case 'rank':
    case 'yesno':
      return evaluateRows(world, query)
    case 'profile':
      return (query.of.agencies.length && !query.of.filters.length) || query.of.in
        ? evaluateRows(world, query)
        : groups(world, query, ['year'], 'sum')
    case 'sum':
    case 'average':
    case 'median':
      return taken(query.take, groups(world, query, query.by, query.as))
    case 'max':
    case 'min':
      return extremes(world, query)
    case 'count':
      return count(world, query)
    case 'compare':
    case 'difference':
    case 'multiple': {
      const { query: set, by } = contrast(query)
      return taken(query.take, groups(world, set, by, 'sum'))
    }
    case 'breakdown':
      return breakdown(world, query, breakdownDimensions(query))
    case 'share':
      return share(world, query)
    case 'change':
      return change(world, query)
    case 'position':
      return position(world, query)
  }
}

const settingOf = (world: World, query: FiguresQuery): Setting => ({ world, asked: askedOf(world, query) })

const members =
  (world: World) =>
  (inside: NonNullable<FiguresQuery['of']['in']>): ReadonlySet<number> =>
    new Set(evaluate(world, inside.query).flatMap((row) => (inside.by === 'report' ? row.reportIds : row.agencyIds)))

function askedOf(world: World, { of, sides }: FiguresQuery): readonly NaiveReport[] {
  const all = selectReports(world, of, members(world))
  if (!sides.length) return all
  return sides.flatMap((side) => selectReports(all, side, members(world)))
}

function evaluateRows(world: World, query: FiguresQuery): readonly NaiveRow[] {
  const by = rowDimensions(query)
  if (by) return ranked(query, groups(world, query, by, 'sum'))
  const setting = settingOf(world, query)
  return ranked(
    query,
    chooseReports(query, setting).map((report) => reportRow(report, query.show, setting)),
  )
}

const ranked = (query: FiguresQuery, rows: readonly NaiveRow[]): readonly NaiveRow[] =>
  query.as === 'rank'
    ? taken(query.take ?? { kind: 'top', count: Number.POSITIVE_INFINITY }, rows)
    : taken(query.take, rows)

function groups(
  world: World,
  query: FiguresQuery,
  by: readonly Dimension[],
  of: AggregateFunction,
): readonly NaiveRow[] {
  const sides = query.sides.length ? query.sides.map((_, i) => i) : [null]
  const asked = settingOf(world, query).asked
  return sides.flatMap((side) => {
    const setting: Setting = { world, asked }
    const scope = side === null ? query : { ...query, sides: [query.sides[side] ?? EVERY_REPORT] }
    const ofSide = askedOf(world, scope)
    const chosen = query.over
      ? chooseReports(query, { ...setting, asked: ofSide })
      : ofSide.filter((report) => query.where === null || holds(query.where, report, setting) === true)
    return makeGroups(chosen, query, by, side).map((group) => ({
      key: group.key,
      values: group.show.map((expr) => groupValue(expr, of, group.reports, setting, query)),
      agencyIds: [...new Set(group.reports.map(({ agencyId }) => agencyId))],
      reportIds: group.reports.map(({ reportId }) => reportId),
    }))
  })
}

function extremes(world: World, query: FiguresQuery): readonly NaiveRow[] {
  const setting = settingOf(world, query)
  const show = query.show.map((expr) => (expr.kind === 'aggregate' ? expr.of : expr))
  return makeGroups(chooseReports(query, setting), { ...query, show }, query.by, null).flatMap(
    ({ key, reports, show: shown }) => {
      const rows = reports.map((report) => reportRow(report, shown, setting, ` ${key}`))
      const known = rows.flatMap(({ values }) => values[0] ?? [])
      const extreme = query.as === 'max' ? Math.max(...known) : Math.min(...known)
      return rows.filter(({ values }) => values[0] === extreme)
    },
  )
}

function count(world: World, query: FiguresQuery): readonly NaiveRow[] {
  const by = query.by.filter((dimension) => !isAxis(dimension))
  const chosen = chooseReports(query, settingOf(world, query))
  const rows = makeGroups(chosen, { ...query, show: [] }, by, null).map(({ key, reports }): NaiveRow => {
    const agencyIds = [...new Set(reports.map(({ agencyId }) => agencyId))]
    const value = countsReports(query) ? reports.length : agencyIds.length
    return { key, values: [value], agencyIds, reportIds: reports.map(({ reportId }) => reportId) }
  })
  return taken(query.take, rows)
}

function breakdown(world: World, query: FiguresQuery, by: readonly Dimension[]): readonly NaiveRow[] {
  const rows = groups(world, query, by, 'sum').filter(({ values }) => values[0] !== null && values[0] !== 0)
  const axes = by.filter(isAxis).length
  const within = ({ key }: NaiveRow): string => {
    const parts = key.split('|')
    return [...parts.slice(0, parts.length - axes - 1), parts.at(-1)].join('|')
  }
  const wholes = (row: NaiveRow): number =>
    rows
      .filter((other) =>
        query.as === 'breakdown' ? within(other) === within(row) : other.key === row.key || !by.length,
      )
      .reduce((sum, { values }) => sum + (values[0] ?? 0), 0)
  return taken(
    query.take,
    rows.map((row) => ({ ...row, top: row.values[0] ?? null, bottom: wholes(row) })),
  )
}

function share(world: World, query: FiguresQuery): readonly NaiveRow[] {
  const setting = settingOf(world, query)
  switch (shareKind(query)) {
    case 'division':
      return query.of.agencies.length && !query.of.filters.length && !query.by.length
        ? chooseReports(query, setting).map((report) => reportRow(report, query.show, setting))
        : groups(world, query, query.by, 'sum')
    case 'reports':
      return makeGroups(setting.asked, { ...query, show: [] }, query.by, null).map(({ key, reports }) => {
        const top = reports.filter((report) => query.where && holds(query.where, report, setting)).length
        return { key, values: [divide(top, reports.length)], top, bottom: reports.length, agencyIds: [], reportIds: [] }
      })
    case 'whole': {
      const whole = query.within ?? EVERY_REPORT
      const dated = whole.years.length || whole.latest ? whole : { ...whole, years: query.of.years }
      return groups(world, { ...query, of: EVERY_REPORT, sides: [query.of, dated] }, query.by, 'sum')
    }
    case 'places': {
      const by: readonly Dimension[] = query.by.length ? query.by : ['agency', 'year']
      const all = groups(world, { ...query, take: null }, by, 'sum').filter(({ values }) => values[0] !== null)
      const sum = (rows: readonly NaiveRow[]): Num =>
        rows.length ? rows.reduce((total, { values }) => total + (values[0] as number), 0) : null
      const places = all.map((row) => ({ ...row, key: row.key.replaceAll('null', '-') }))
      const [top, bottom] = [sum(taken(query.take, places)), sum(all)]
      return [{ key: '|', values: [divide(top, bottom)], top, bottom, agencyIds: [], reportIds: [] }]
    }
    case 'groups': {
      const rows = groups(world, query, query.by, 'sum').filter(({ values }) => values[0] !== null && values[0] !== 0)
      return rows.map((row) => ({ ...row, top: row.values[0] ?? null }))
    }
  }
}

function change(world: World, query: FiguresQuery): readonly NaiveRow[] {
  const entity = changeDimensions(query)
  const asked = { ...query, take: null, of: { ...query.of, years: withYearBefore(query.of.years) } }
  const rows = groups(world, asked, [...entity, 'year'], 'sum')
  const split = ({ key }: NaiveRow): { who: string; year: number } => {
    const parts = key.split('|').slice(0, -1)
    const at = entity.filter((dimension) => !isAxis(dimension)).length
    return { who: parts.filter((_, i) => i !== at).join('|'), year: Number(parts[at]) }
  }
  const moved = rows.map((row) => {
    const { who, year } = split(row)
    const earlier = rows
      .filter((other) => split(other).who === who && split(other).year < year)
      .toSorted((a, b) => split(b).year - split(a).year)[0]
    return { ...row, before: row.values.map((_, i) => earlier?.values[i] ?? null) }
  })
  const size = ({ values, before }: NaiveRow): Num =>
    values[0] == null || before?.[0] == null ? null : values[0] - before[0]
  return query.take
    ? taken(
        query.take,
        moved.map((row) => ({ ...row, key: row.key.replaceAll('null', '-') })),
        size,
      )
    : moved
}

function position(world: World, query: FiguresQuery): readonly NaiveRow[] {
  const field = { ...query, of: fieldOf(query), take: null }
  const mine = selectReports(world, query.of, members(world))
  const isGrouped =
    query.by.length > 0 &&
    !(query.by.includes('agency') && query.by.includes('year')) &&
    !(query.by.length === 1 && query.by[0] === 'year')
  const setting = settingOf(world, field)
  const rows = isGrouped
    ? groups(world, field, query.by, 'sum')
    : chooseReports(field, setting).map((report) => reportRow(report, query.show, setting))
  const ascending =
    query.take !== null &&
    (query.take.kind === 'bottom' || (query.take.kind === 'place' && query.take.end === 'bottom'))
  const yearOf = ({ key }: NaiveRow): string =>
    isGrouped
      ? query.by.includes('year')
        ? (key.split('|')[query.by.indexOf('year')] ?? '')
        : ''
      : (key.split(' ')[1] ?? '')
  const isMine = (row: NaiveRow): boolean =>
    isGrouped
      ? mine.some((report) =>
          row.key.startsWith(
            `${query.by
              .filter((one) => !isAxis(one))
              .map((one) => String(fieldsOf(report, one).at(-1)))
              .join('|')}|`,
          ),
        )
      : mine.some(({ reportId }) => row.reportIds.includes(reportId))
  return rows.filter(isMine).map((row) => {
    const value = row.values[0] ?? null
    const rivals = rows.filter((other) => yearOf(other) === yearOf(row)).flatMap(({ values }) => values[0] ?? [])
    const place =
      value === null ? null : rivals.filter((other) => (ascending ? other < value : other > value)).length + 1
    return { ...row, place }
  })
}
