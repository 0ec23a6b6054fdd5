import type { Expr, FiguresQuery, OverYears, Pred, Reports, Take } from '../../db/figures/nodes.ts'
import type { Query } from '../query/query.ts'
import type {
  TypedExpr,
  TypedFigures,
  TypedOver,
  TypedPred,
  TypedQuery,
  TypedReports,
  TypedTake,
  TypedWho,
} from './typed-query.ts'

/** A query as a language model is to write it; null for talk, which it does not write. */
export function writeTypedQuery(query: Query): TypedQuery | null {
  switch (query.kind) {
    case 'talk':
      return null
    case 'figures':
      return writeFigures(query)
    case 'define':
      return { kind: 'define', codes: [...query.codes] }
    case 'passages': {
      const { of, text, aspect, where } = query
      return { kind: 'passages', ...writeOf(of), text, ...(aspect ? { aspect } : {}), ...writeWhere(where) }
    }
    case 'coverage':
      return { kind: 'coverage', about: query.about, ...writeOf(query.of), ...writeOver(query.over) }
    case 'findings': {
      const { as, family, codes, of, take } = query
      const asked = { ...(family ? { family } : {}), ...(codes.length > 0 ? { codes: [...codes] } : {}) }
      return { kind: 'findings', as, ...asked, ...writeOf(of), ...writeTake(take) }
    }
    case 'themes': {
      const { as, aspect, theme, of, over } = query
      return { kind: 'themes', as, aspect, ...(theme ? { theme } : {}), ...writeOf(of), ...writeOver(over) }
    }
  }
}

const writeFigures = ({ as, show, by, of, where, over, take, within, sides }: FiguresQuery): TypedFigures => ({
  kind: 'figures',
  as,
  ...(show.length > 0 ? { show: show.map(writeExpr) } : {}),
  ...(by.length > 0 ? { by: [...by] } : {}),
  ...writeOf(of),
  ...writeWhere(where),
  ...writeOver(over),
  ...writeTake(take),
  ...(within ? { within: writeReports(within) } : {}),
  ...(sides.length > 0 ? { sides: sides.map(writeReports) } : {}),
})

const writeWhere = (where: Pred | null): { where?: TypedPred } => (where ? { where: writePred(where) } : {})

function writeOf(of: Reports): { of?: TypedReports } {
  const written = writeReports(of)
  return Object.keys(written).length > 0 ? { of: written } : {}
}

const writeReports = ({ years, latest, except, in: chosen, ...who }: Reports): TypedReports => ({
  ...writeWho(who),
  ...(years.length > 0
    ? { years: years.map(({ from, to }) => (from !== null && from === to ? from : [from, to])) }
    : {}),
  ...(latest ? { latest } : {}),
  ...(except ? { except: writeWho(except) } : {}),
  ...(chosen ? { in: { by: chosen.by, query: writeFigures(chosen.query) } } : {}),
})

const writeWho = ({ agencies, filters }: Pick<Reports, 'agencies' | 'filters'>): TypedWho => ({
  ...(agencies.length > 0 ? { agencies: agencies.map(({ name }) => name) } : {}),
  ...(filters.length > 0 ? { filters: filters.map(({ ending: _, ...filter }) => filter) } : {}),
})

function writeExpr(expr: Expr): TypedExpr {
  switch (expr.kind) {
    case 'measure':
      return expr.code
    case 'number':
      return expr.value
    case 'arithmetic':
      return { op: expr.operator, left: writeExpr(expr.left), right: writeExpr(expr.right) }
    case 'aggregate':
      return { fn: expr.function, of: writeExpr(expr.of) }
    case 'before':
      return { before: writeExpr(expr.of), ...(expr.years > 1 ? { years: expr.years } : {}) }
    case 'findings':
      return { count: 'findings', ...(expr.family ? { family: expr.family } : {}) }
    case 'theme':
      return { theme: expr.key, ...(expr.aspect === 'problem' ? {} : { aspect: expr.aspect }) }
    case 'report':
      return 'report'
  }
}

function writePred(pred: Pred): TypedPred {
  switch (pred.kind) {
    case 'compare':
      return { left: writeExpr(pred.left), is: pred.operator, right: writeExpr(pred.right) }
    case 'between':
      return { of: writeExpr(pred.of), between: [pred.from, pred.to] }
    case 'state':
      return { code: pred.code, state: pred.state }
    case 'finding':
      return { finding: pred.family ?? true }
    case 'names':
      return { names: pred.theme, ...(pred.aspect === 'problem' ? {} : { aspect: pred.aspect }) }
    case 'not':
      return { not: writePred(pred.of) }
    case 'all':
      return { all: pred.of.map(writePred) }
    case 'any':
      return { any: pred.of.map(writePred) }
  }
}

function writeTake(take: Take | null): { take?: TypedTake } {
  if (!take) return {}
  if (take.kind === 'place')
    return { take: { place: [take.from, take.to], ...(take.end === 'top' ? {} : { end: take.end }) } }
  const percent = take.percent ? { percent: true as const } : {}
  return { take: take.kind === 'top' ? { top: take.count, ...percent } : { bottom: take.count, ...percent } }
}

function writeOver(over: OverYears | null): { over?: TypedOver } {
  if (!over) return {}
  if (over.kind === 'run') return { over: { run: over.years } }
  if (over.kind === 'rising') return { over: over.years ? { rising: over.years } : 'rising' }
  if (over.kind === 'falling') return { over: over.years ? { falling: over.years } : 'falling' }
  return { over: over.kind }
}
