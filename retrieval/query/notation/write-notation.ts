/** Writes a query as one line of the notation that examples and tests use: `list requests.received.total where … of …`. */
import type {
  AgencyFilter,
  Expr,
  FiguresQuery,
  OverYears,
  Pred,
  Reports,
  Take,
  YearSpan,
} from '../../../db/figures/nodes.ts'
import type { Query } from '../query.ts'

const join = (parts: readonly (string | null | undefined | false)[], separator = ' '): string =>
  parts.filter(Boolean).join(separator)

/** The line that `readNotation` reads back as the same query. */
export function writeNotation(query: Query): string {
  switch (query.kind) {
    case 'figures':
      return writeFigures(query)
    case 'passages':
      return join([
        `quote ${JSON.stringify(query.text)}`,
        query.aspect && `aspect ${query.aspect}`,
        query.sections.length > 0 && `in ${query.sections.join('+')}`,
        query.literal && 'literal',
        query.negated && 'negated',
        query.where && `where ${writePred(query.where)}`,
        writeOf(query.of),
      ])
    case 'coverage':
      return join(['coverage', query.about, writeOf(query.of), writeOver(query.over)])
    case 'findings':
      return join([
        'findings',
        query.as !== 'list' && query.as,
        query.family,
        query.codes.join(', '),
        writeOf(query.of),
        writeTake(query.take),
      ])
    case 'themes':
      return join([
        'theme',
        query.theme ?? 'all',
        `aspect ${query.aspect}`,
        query.as !== 'list' && query.as,
        writeOf(query.of),
        writeOver(query.over),
      ])
    case 'define':
      return `define ${query.codes.join(', ')}`
    case 'talk':
      return query.about.kind === 'meta'
        ? join(['meta', query.about.topic, query.about.ofThat && 'of that'])
        : `${query.about.kind} ${query.about.topic}`
  }
}

const VERBS: Partial<Record<FiguresQuery['as'], string>> = { rows: 'show' }

function writeFigures(query: FiguresQuery): string {
  return join([
    VERBS[query.as] ?? query.as,
    query.show.map(writeExpr).join(', '),
    query.by.length > 0 && `by ${query.by.join(', ')}`,
    query.where && `where ${writePred(query.where)}`,
    query.sides.length > 0
      ? `of ${query.sides.map((side) => `[${writeReports(side)}]`).join(' against ')}`
      : writeOf(query.of),
    query.within && `within ${writeReports(query.within) || 'all'}`,
    writeTake(query.take),
    writeOver(query.over),
  ])
}

/** A value, arithmetic in brackets where it needs them. */
export function writeExpr(expr: Expr): string {
  switch (expr.kind) {
    case 'measure':
      return expr.code
    case 'number':
      return String(expr.value)
    case 'arithmetic':
      return `${nested(expr.left)} ${expr.operator} ${nested(expr.right)}`
    case 'aggregate':
      return `${expr.function}(${writeExpr(expr.of)})`
    case 'before':
      return expr.years === 1 ? `before(${writeExpr(expr.of)})` : `before(${writeExpr(expr.of)}, ${expr.years})`
    case 'findings':
      return expr.family ? `findings(${expr.family})` : 'findings'
    case 'theme':
      return `theme(${expr.key}${expr.aspect === 'problem' ? '' : `, ${expr.aspect}`})`
    case 'report':
      return 'report'
  }
}

const nested = (expr: Expr): string => (expr.kind === 'arithmetic' ? `(${writeExpr(expr)})` : writeExpr(expr))

/** A condition, read back as itself. */
export function writePred(pred: Pred): string {
  switch (pred.kind) {
    case 'compare':
      return `${writeExpr(pred.left)} ${pred.operator} ${writeExpr(pred.right)}`
    case 'between':
      return `${writeExpr(pred.of)} between ${pred.from} and ${pred.to}`
    case 'state':
      return `state(${pred.code})=${pred.state}`
    case 'finding':
      return pred.family ? `finding(${pred.family})` : 'finding'
    case 'names':
      return `names(${pred.theme}${pred.aspect === 'problem' ? '' : `, ${pred.aspect}`})`
    case 'not':
      return `not (${writePred(pred.of)})`
    case 'all':
      return pred.of.map((part) => (part.kind === 'any' ? `(${writePred(part)})` : writePred(part))).join(' and ')
    case 'any':
      return pred.of.map((part) => (part.kind === 'all' ? `(${writePred(part)})` : writePred(part))).join(' or ')
  }
}

const writeOf = (of: Reports): string | null => {
  const written = writeReports(of)
  return written ? `of ${written}` : null
}

/** Which reports; empty for all of them. */
export function writeReports(of: Reports): string {
  const who = [...of.agencies.map(({ name }) => name), ...of.filters.map(writeFilter)]
  const except = [
    ...(of.except?.agencies.map(({ name }) => name) ?? []),
    ...(of.except?.filters.map(writeFilter) ?? []),
  ]
  return join(
    [
      of.that && 'that',
      of.in && `${of.in.by === 'report' ? 'report' : ''}(${writeFigures(of.in.query)})`,
      of.reportIds && `reports:${of.reportIds.join('+')}`,
      who.join('+'),
      of.years.map(writeSpan).join('+'),
      of.latest && 'latest',
      of.edition && `edition:${of.edition}`,
      except.length > 0 && `except ${except.join('+')}`,
    ],
    ', ',
  )
}

const writeFilter = (filter: AgencyFilter): string =>
  `{${(['province', 'city', 'county', 'sector', 'ending', 'level'] as const)
    .flatMap((field) => (filter[field] === undefined ? [] : [`${field}:${filter[field]}`]))
    .join(' ')}}`

const writeSpan = ({ from, to }: YearSpan): string =>
  from !== null && from === to ? String(from) : `${from ?? ''}..${to ?? ''}`

const writeTake = (take: Take | null): string | null => {
  if (!take) return null
  if (take.kind !== 'place') return `take ${take.kind} ${take.count}${take.percent ? '%' : ''}`
  const place = take.from === take.to ? String(take.from) : `${take.from}-${take.to}`
  return `take place ${place}${take.end === 'bottom' ? ' from bottom' : ''}`
}

const writeOver = (over: OverYears | null): string | null => {
  if (!over) return null
  switch (over.kind) {
    case 'every':
      return 'over every year'
    case 'none':
      return 'over no year'
    case 'some':
      return 'over some year'
    case 'run':
      return `over ${over.years} in a row`
    case 'rising':
    case 'falling':
      return `over ${over.kind}${over.years ? ` ${over.years}` : ''}`
    default:
      return `over ${over.kind}`
  }
}
