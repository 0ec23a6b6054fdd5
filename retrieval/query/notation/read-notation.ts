/** Reads one line of the notation that examples and tests use; the inverse of `writeNotation`, and a little more lenient. */
import {
  EVERY_REPORT,
  type Expr,
  type FiguresQuery,
  figuresQuery,
  type OverYears,
  type Pred,
  type Reports,
  SHAPES,
  type Shape,
  type Take,
  THAT,
} from '../../../db/figures/nodes.ts'
import { META_TOPICS, type Query } from '../query.ts'
import {
  accept,
  type Cursor,
  expect,
  fail,
  isClause,
  type NotationSetting,
  oneOf,
  peek,
  readList,
  splitLine,
  take,
} from './cursor.ts'
import { readDimension, readOver, readTake } from './read-clauses.ts'
import { readExpr } from './read-expr.ts'
import { readPred } from './read-pred.ts'
import { readReports, readSides } from './read-scope.ts'
import { readCoverage, readFindings, readQuote, readTheme } from './read-text-query.ts'

/**
 * The query that a line of the notation says.
 * @throws NotationError naming what was expected where
 */
export function readNotation(line: string, setting: NotationSetting): Query {
  const cursor: Cursor = { tokens: splitLine(line), at: 0, setting, line, readQuery }
  const query = readQuery(cursor)
  if (cursor.at < cursor.tokens.length) fail(cursor, 'nothing more')
  return query
}

/**
 * A value as `writeExpr` writes it: the code of a row that is computed from several measures.
 * @throws NotationError naming what was expected where
 */
export function readExpression(line: string): Expr {
  const setting = { findName: () => undefined, thisYear: 0 }
  const cursor: Cursor = { tokens: splitLine(line), at: 0, setting, line, readQuery }
  const expr = readExpr(cursor)
  if (cursor.at < cursor.tokens.length) fail(cursor, 'nothing more')
  return expr
}

function readQuery(cursor: Cursor): Query {
  const verb = take(cursor, 'a verb')
  switch (verb) {
    case 'quote':
      return readQuote(cursor)
    case 'coverage':
      return readCoverage(cursor)
    case 'findings':
      return readFindings(cursor)
    case 'theme':
      return readTheme(cursor)
    case 'define':
      return { kind: 'define', codes: readList(cursor, () => take(cursor, 'a code')) }
    case 'meta': {
      const topic = oneOf(cursor, META_TOPICS) ?? fail(cursor, 'a topic')
      const ofThat = accept(cursor, 'of')
      if (ofThat) expect(cursor, THAT)
      return { kind: 'talk', about: { kind: 'meta', topic, ofThat } }
    }
    case 'smalltalk': {
      const topic =
        oneOf(cursor, ['greeting', 'thanks', 'bye', 'praise', 'complaint'] as const) ?? fail(cursor, 'a kind of talk')
      return { kind: 'talk', about: { kind: 'smalltalk', topic } }
    }
    case 'outside': {
      const topic = cursor.tokens.slice(cursor.at).join(' ')
      cursor.at = cursor.tokens.length
      return { kind: 'talk', about: { kind: 'outside', topic } }
    }
    default:
      return readFigures(cursor, verb)
  }
}

function readFigures(cursor: Cursor, verb: string): FiguresQuery {
  const as = (verb === 'show' ? 'rows' : SHAPES.find((shape) => shape === verb)) as Shape | undefined
  if (!as) {
    cursor.at--
    return fail(cursor, 'a verb')
  }
  const show = isClause(cursor) ? [] : readList(cursor, () => readExpr(cursor))
  const by = accept(cursor, 'by') ? readList(cursor, () => readDimension(cursor)) : []
  let where: Pred | null = null
  let of: Reports = EVERY_REPORT
  let sides: readonly Reports[] = []
  let within: Reports | null = null
  let place: Take | null = null
  let over: OverYears | null = null
  for (;;) {
    if (accept(cursor, 'where')) where = readPred(cursor)
    else if (accept(cursor, 'of')) {
      if (peek(cursor) === '[') sides = readSides(cursor)
      else of = readReports(cursor)
    } else if (accept(cursor, 'within')) within = readReports(cursor)
    else if (accept(cursor, 'take')) place = readTake(cursor)
    else if (accept(cursor, 'over')) over = readOver(cursor)
    else break
  }
  return figuresQuery(as, { show, by, where, of, sides, within, take: place, over })
}
