import {
  type AgencyFilter,
  ANY_CELL,
  EVERY_REPORT,
  type Expr,
  type FiguresQuery,
  figuresQuery,
  measure,
  type OverYears,
  type Pred,
  type Reports,
  type Take,
} from '../../db/figures/nodes.ts'
import { SECTORS } from '../../db/names/sectors.ts'
import type { Query } from '../query/query.ts'
import { THEMES } from '../themes/theme-table.ts'
import type { NameIndex } from '../understand/tokens/name-index.ts'
import { normaliseQuestion } from '../understand/tokens/normalise-question.ts'
import { completeCode, listNearCodes } from './complete-code.ts'
import { findAgency, findPlace } from './find-named.ts'
import { listNearNames } from './list-near-names.ts'
import { notationAt } from './parts.ts'
import { splitField } from './split-field.ts'
import { tidyReply } from './tidy-reply.ts'
import {
  TYPED_QUERIES,
  type TypedExpr,
  type TypedFigures,
  type TypedFilter,
  type TypedOver,
  type TypedPred,
  type TypedQuery,
  type TypedReports,
  type TypedTake,
  type TypedWho,
} from './typed-query.ts'

/** What the archive has, so that nothing else is asked for. */
export interface Ground {
  readonly names: NameIndex
  /** Years with a report. */
  readonly years: readonly number[]
  /** The question, normalised: a year that it names may be asked for though no report is of it. */
  readonly question: string
}

/** A query, no query (`null`: the model found none), or what is wrong with it, part by part. */
export type ReadTyped =
  | { readonly kind: 'query'; readonly query: Query | null }
  | { readonly kind: 'troubles'; readonly troubles: readonly string[] }

/** Brackets within brackets, at the most, and values in all. */
const DEEPEST = 14
const MOST_VALUES = 300

/** Checks a JSON value part by part and makes a query of it. Names and years that the archive does not have are refused by name. */
export function readTypedQuery(reply: unknown, ground: Ground): ReadTyped {
  if (depthOf(reply) > DEEPEST || countValues(reply) > MOST_VALUES)
    return { kind: 'troubles', troubles: ['the query is too deep or too wide: say it more simply'] }
  const value = tidyReply(reply)
  const kind = isRecord(value) ? String(value.kind) : ''
  if (!Object.hasOwn(TYPED_QUERIES, kind))
    return { kind: 'troubles', troubles: [`kind: expected one of ${Object.keys(TYPED_QUERIES).join(', ')}`] }
  const { success, data, error } = TYPED_QUERIES[kind as keyof typeof TYPED_QUERIES].safeParse(value)
  if (!success)
    return {
      kind: 'troubles',
      troubles: error.issues.slice(0, 4).map(tellIssue),
    }
  const troubles: string[] = []
  const query = toQuery(data, { ...ground, troubles })
  return troubles.length > 0 ? { kind: 'troubles', troubles: [...new Set(troubles)] } : { kind: 'query', query }
}

function tellIssue({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  const notation = notationAt(path)
  return `${path.map(String).join('.') || 'the query'}: ${message}${notation ? `, expected ${notation}` : ''}`
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

interface Reader extends Ground {
  readonly troubles: string[]
}

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0
const countValues = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, one) => sum + countValues(one), 1)
    : 1

function toQuery(typed: TypedQuery, reader: Reader): Query | null {
  switch (typed.kind) {
    case 'none':
      return null
    case 'figures':
      return toFigures(typed, reader)
    case 'define':
      return { kind: 'define', codes: typed.codes.map((code) => known(code, reader)) }
    case 'passages':
      return {
        kind: 'passages',
        of: toReports(typed.of, reader),
        text: typed.text,
        sections: typed.aspect && typed.aspect !== 'innovation' ? ['problems'] : [],
        aspect: typed.aspect ?? null,
        where: typed.where ? toPred(typed.where, reader) : null,
      }
    case 'coverage':
      return { kind: 'coverage', about: typed.about, of: toReports(typed.of, reader), over: toOver(typed.over) }
    case 'findings':
      return {
        kind: 'findings',
        as: typed.as,
        family: typed.family ?? null,
        codes: (typed.codes ?? []).map((code) => known(code, reader)),
        of: toReports(typed.of, reader),
        take: toTake(typed.take),
      }
    case 'themes':
      return {
        kind: 'themes',
        as: typed.as,
        aspect: typed.aspect,
        theme: typed.theme ? theme(typed.theme, reader) : null,
        of: toReports(typed.of, reader),
        over: toOver(typed.over),
      }
  }
}

const toFigures = (said: TypedFigures, reader: Reader): FiguresQuery => {
  const typed = splitField(said)
  const { as, show = [], where } = typed
  if (show.length === 0 && !where && as !== 'profile') reader.troubles.push(`show: ${as} needs a figure`)
  return figuresQuery(typed.as, {
    show: (typed.show ?? []).map((expr) => toExpr(expr, reader)),
    by: typed.by ?? [],
    of: toReports(typed.of, reader),
    where: typed.where ? toPred(typed.where, reader) : null,
    over: toOver(typed.over),
    take: toTake(typed.take),
    within: typed.within ? toReports(typed.within, reader) : null,
    sides: (typed.sides ?? []).map((side) => toReports(side, reader)),
  })
}

function toExpr(typed: TypedExpr, reader: Reader): Expr {
  if (typeof typed === 'number') return { kind: 'number', value: typed }
  if (typed === 'report') return { kind: 'report' }
  if (typeof typed === 'string') return measure(known(typed, reader))
  if ('op' in typed)
    return {
      kind: 'arithmetic',
      operator: typed.op,
      left: toExpr(typed.left, reader),
      right: toExpr(typed.right, reader),
    }
  if ('fn' in typed) return { kind: 'aggregate', function: typed.fn, of: toExpr(typed.of, reader) }
  if ('before' in typed) return { kind: 'before', of: toExpr(typed.before, reader), years: typed.years ?? 1 }
  if ('count' in typed) return typed.family ? { kind: 'findings', family: typed.family } : { kind: 'findings' }
  return { kind: 'theme', key: theme(typed.theme, reader), aspect: typed.aspect ?? 'problem' }
}

function toPred(typed: TypedPred, reader: Reader): Pred {
  if ('is' in typed)
    return {
      kind: 'compare',
      operator: typed.is,
      left: toExpr(typed.left, reader),
      right: toExpr(typed.right, reader),
    }
  if ('between' in typed) {
    const [from, to] = typed.between
    return { kind: 'between', of: toExpr(typed.of, reader), from, to }
  }
  if ('state' in typed)
    return { kind: 'state', code: typed.code === ANY_CELL ? ANY_CELL : known(typed.code, reader), state: typed.state }
  if ('finding' in typed)
    return typed.finding === true ? { kind: 'finding' } : { kind: 'finding', family: typed.finding }
  if ('names' in typed) return { kind: 'names', theme: theme(typed.names, reader), aspect: typed.aspect ?? 'problem' }
  if ('not' in typed) return { kind: 'not', of: toPred(typed.not, reader) }
  return 'all' in typed
    ? { kind: 'all', of: typed.all.map((pred) => toPred(pred, reader)) }
    : { kind: 'any', of: typed.any.map((pred) => toPred(pred, reader)) }
}

function toReports(typed: TypedReports | undefined, reader: Reader): Reports {
  if (!typed) return EVERY_REPORT
  return {
    ...toWho(typed, reader),
    years: (typed.years ?? []).map((span) => {
      const [from, to] = typeof span === 'number' ? [span, span] : span
      for (const year of [from, to]) if (year !== null) checkYear(year, reader)
      return { from, to }
    }),
    ...(typed.latest ? { latest: true as const } : {}),
    ...(typed.except ? { except: toWho(typed.except, reader) } : {}),
    ...(typed.in ? { in: { by: typed.in.by, query: toFigures(typed.in.query, reader) } } : {}),
  }
}

function checkYear(year: number, { years, question, troubles }: Reader): void {
  if (years.includes(year) || question.includes(String(year))) return
  troubles.push(`year ${year}: neither in the question nor in the archive, which has ${years.join(', ')}`)
}

function toWho({ agencies = [], filters = [] }: TypedWho, reader: Reader): Pick<Reports, 'agencies' | 'filters'> {
  return {
    agencies: agencies.flatMap((name) => findAgency(name, reader.names) ?? missing(name, reader)),
    filters: filters.map((filter) => toFilter(filter, reader)),
  }
}

function missing(name: string, { names, troubles }: Reader): [] {
  const near = listNearNames(normaliseQuestion(name).text, names).slice(0, 4)
  const hint = near.length > 0 ? `; it has ${near.join(', ')}: if none of them is meant, reply {"kind":"none"}` : ''
  troubles.push(`agency "${name}": the archive has none of this name${hint}`)
  return []
}

function toFilter(
  { place, province, city, county, sector, level }: TypedFilter,
  { names, troubles }: Reader,
): AgencyFilter {
  if (sector && !SECTORS.some(({ key }) => key === sector))
    troubles.push(`sector "${sector}": there is none of this key`)
  const places = [place, province, city, county].flatMap((name) => {
    const found = name ? findPlace(name, names) : null
    if (name && !found) troubles.push(`place "${name}": the archive has no agency there`)
    return found ?? []
  })
  return { ...Object.assign({}, ...places), ...(sector ? { sector } : {}), ...(level ? { level } : {}) }
}

function known(code: string, { troubles }: Reader): string {
  const complete = completeCode(code)
  if (complete) return complete
  const near = listNearCodes(code)
  troubles.push(
    `code "${code}": there is none of this name${near.length > 0 ? `; near it are ${near.join(', ')}` : ''}`,
  )
  return code
}

function theme(key: string, { troubles }: Reader): string {
  if (key !== 'all' && !THEMES.some((one) => one.key === key))
    troubles.push(`theme "${key}": there is none of this name`)
  return key
}

function toTake(typed: TypedTake | null | undefined): Take | null {
  if (!typed) return null
  if ('place' in typed) {
    const [from, to] = typed.place
    return { kind: 'place', from: Math.min(from, to), to: Math.max(from, to), end: typed.end ?? 'top' }
  }
  const percent = typed.percent ? { percent: true as const } : {}
  return 'top' in typed
    ? { kind: 'top', count: typed.top, ...percent }
    : { kind: 'bottom', count: typed.bottom, ...percent }
}

function toOver(typed: TypedOver | null | undefined): OverYears | null {
  if (!typed) return null
  if (typeof typed === 'string') return { kind: typed }
  if ('run' in typed) return { kind: 'run', years: typed.run }
  return 'rising' in typed ? { kind: 'rising', years: typed.rising } : { kind: 'falling', years: typed.falling }
}
