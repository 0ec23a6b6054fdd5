import type { FiguresQuery } from '../nodes.ts'
import type { CompiledQuery, OperationSetting } from './compiled.ts'
import { contrast, rowDimensions } from './grouping.ts'
import { compileBreakdown } from './select-breakdown.ts'
import { compileChange } from './select-change.ts'
import { compileCount } from './select-count.ts'
import { compileExtremes } from './select-extremes.ts'
import { compileGroups } from './select-groups.ts'
import { compileAgainstPlace, compilePosition } from './select-position.ts'
import { compileProfile } from './select-profile.ts'
import { compileReportRows } from './select-reports.ts'
import { compileShare } from './select-share.ts'

/** The statement of each shape of query. */
export function compileShape(query: FiguresQuery, setting: OperationSetting): CompiledQuery {
  switch (query.as) {
    case 'rows':
    case 'list':
    case 'rank':
      return compileRows(query, setting)
    case 'sum':
    case 'average':
    case 'median':
      return compileGroups(query, { by: query.by, function: query.as }, setting)
    case 'max':
    case 'min':
      return compileExtremes(query, setting)
    case 'count':
      return compileCount(query, setting)
    case 'compare':
    case 'difference':
    case 'multiple': {
      if (query.take && query.as !== 'compare')
        return query.of.agencies.length ? compileAgainstPlace(query, setting) : compileReportRows(query, setting)
      const contrasted = contrast(query)
      return compileGroups(contrasted.query, { by: contrasted.by, function: 'sum' }, setting)
    }
    case 'breakdown':
      return compileBreakdown(query, setting)
    case 'share':
      return compileShare(query, setting)
    case 'change':
      return compileChange(query, setting)
    case 'position':
      return compilePosition(query, setting)
    case 'yesno':
      return compileYesNo(query, setting)
    case 'profile':
      return compileProfile(query, setting)
  }
}

/** @throws RangeError when a ranking names no value */
function compileRows(query: FiguresQuery, setting: OperationSetting): CompiledQuery {
  if (query.as === 'rank' && query.show.length === 0) throw new RangeError('Cannot rank: the query names no value')
  const by = rowDimensions(query)
  return by ? compileGroups(query, { by, function: 'sum' }, setting) : compileReportRows(query, setting)
}

/** Whether somebody is among the first is a question of places, which of several is more one of sums. */
function compileYesNo(query: FiguresQuery, setting: OperationSetting): CompiledQuery {
  if (query.take) return compilePosition(query, setting)
  const { of, sides, where, over } = query
  if (over && of.agencies.length) return compileReportRows(query, setting)
  if (!where && !over && (sides.length || of.agencies.length + of.filters.length > 1)) {
    const contrasted = contrast(query)
    return compileGroups(contrasted.query, { by: contrasted.by, function: 'sum' }, setting)
  }
  return compileRows(query, setting)
}
