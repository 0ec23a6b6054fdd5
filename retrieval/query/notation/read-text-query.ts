/** Reads questions about the narrative, the findings and the extent of the archive. */
import { EVERY_REPORT, FINDING_FAMILIES, type Pred, type Reports } from '../../../db/figures/nodes.ts'
import { ASPECTS, type Aspect, type Query, THEME_SHAPES } from '../query.ts'
import { accept, type Cursor, fail, isClause, oneOf, readList, take } from './cursor.ts'
import { readDimension, readOver, readTake } from './read-clauses.ts'
import { readKind } from './read-expr.ts'
import { readPred } from './read-pred.ts'
import { readReports } from './read-scope.ts'

/** What reports say. */
export function readQuote(cursor: Cursor): Query {
  const text = JSON.parse(take(cursor, 'a quoted text')) as string
  let aspect: Aspect | null = null
  let sections: readonly string[] = []
  let literal = false
  let negated = false
  let where: Pred | null = null
  let of: Reports = EVERY_REPORT
  for (;;) {
    if (accept(cursor, 'aspect')) aspect = oneOf(cursor, ASPECTS) ?? fail(cursor, 'an aspect')
    else if (accept(cursor, 'in')) {
      sections = [take(cursor, 'a section')]
      while (accept(cursor, '+')) sections = [...sections, take(cursor, 'a section')]
    } else if (accept(cursor, 'literal')) literal = true
    else if (accept(cursor, 'negated')) negated = true
    else if (accept(cursor, 'where')) where = readPred(cursor)
    else if (accept(cursor, 'of')) of = readReports(cursor)
    else break
  }
  return {
    kind: 'passages',
    of,
    text,
    sections: sections as Extract<Query, { kind: 'passages' }>['sections'],
    aspect,
    where,
    ...(literal ? { literal } : {}),
    ...(negated ? { negated } : {}),
  }
}

const ABOUTS = ['reports', 'agencies', 'years', 'missing', 'exists', 'count', 'countAgencies', 'places'] as const

/** Which reports the archive holds. */
export function readCoverage(cursor: Cursor): Query {
  const about = oneOf(cursor, ABOUTS)
  const by = accept(cursor, 'by') ? readList(cursor, () => readDimension(cursor)) : []
  const of = accept(cursor, 'of') ? readReports(cursor) : EVERY_REPORT
  const over = accept(cursor, 'over') ? readOver(cursor) : null
  const told = by.includes('year') ? 'years' : by.includes('agency') ? 'agencies' : by.length > 0 ? 'places' : 'reports'
  return { kind: 'coverage', about: about ?? (over?.kind === 'none' ? 'missing' : told), of, over }
}

/** What is wrong in reports. */
export function readFindings(cursor: Cursor): Query {
  let as = oneOf(cursor, ['count', 'rank'] as const) ?? ('list' as const)
  const family = oneOf(cursor, FINDING_FAMILIES) ?? null
  const codes = isClause(cursor) ? [] : readList(cursor, () => take(cursor, 'a code'))
  if (accept(cursor, 'by')) readList(cursor, () => readDimension(cursor))
  const of = accept(cursor, 'of') ? readReports(cursor) : EVERY_REPORT
  const place = accept(cursor, 'take') ? readTake(cursor) : null
  if (place) as = 'rank'
  return { kind: 'findings', as, family, codes, of, take: place }
}

/** Problems and improvements by theme. */
export function readTheme(cursor: Cursor): Query {
  const theme = take(cursor, 'a theme')
  const aspect = accept(cursor, 'aspect') ? readKind(cursor) : 'problem'
  const as = oneOf(cursor, THEME_SHAPES)
  const of = accept(cursor, 'of') ? readReports(cursor) : EVERY_REPORT
  const over = accept(cursor, 'over') ? readOver(cursor) : null
  return {
    kind: 'themes',
    theme: theme === 'all' ? null : theme,
    aspect,
    as: as ?? (theme === 'all' ? 'common' : 'list'),
    of,
    over,
  }
}
