import { findMeasure } from '../../db/form/measures.ts'
import type { FiguresPlan, Measure, Plan, Scope } from '../plan.ts'
import type { ConditionReading } from './read-conditions.ts'
import type { MeasureReading } from './read-measures.ts'
import { shareOf } from './read-measures.ts'
import type { OperationReading } from './read-operation.ts'
import type { ScopeReading } from './read-scope.ts'
import type { TokenList } from './token.ts'

/** What a conversation remembers of its last answered question. */
export interface Context {
  readonly plan: Plan
  /** Reports that the last answer held: what "they" means. */
  readonly reportIds: readonly number[]
}

/** A context as it was kept outside the program; null where it is none of ours. */
export function readContext(kept: unknown): Context | null {
  const context = kept as Partial<Context> | null | undefined
  return typeof context === 'object' && context?.plan?.kind !== undefined && Array.isArray(context.reportIds)
    ? (context as Context)
    : null
}

/** What the new words say by themselves. */
export interface Fragment {
  readonly scope: ScopeReading
  readonly measures: MeasureReading
  readonly operation: OperationReading
  readonly conditions: ConditionReading
}

/** Scope of the previous question with what the new one names instead. */
export function inheritScope(
  previous: Scope,
  { scope, namesAgency, namesYear }: ScopeReading,
  everyAgency: boolean,
  /** 和2023年比: beside the years of the previous question. */
  compares = false,
): Scope {
  const { reportIds: _, latest: __, except, where, ...kept } = previous
  const renames = namesAgency || everyAgency
  return {
    ...kept,
    ...(renames ? { agencies: scope.agencies, filters: scope.filters } : {}),
    ...(scope.except ? { except: scope.except } : except && !renames ? { except } : {}),
    ...(scope.where ? { where: scope.where } : where && !scope.agencies.length ? { where } : {}),
    years: namesYear ? (compares ? [...previous.years, ...scope.years] : scope.years) : previous.years,
    ...(scope.latest ? { latest: true } : {}),
    ...(scope.edition ? { edition: scope.edition } : {}),
    ...(previous.reportIds && !renames ? { reportIds: previous.reportIds } : {}),
  }
}

/** Changes the figures of the previous question by what the new words name. */
export function changeFigures(previous: FiguresPlan, fragment: Fragment, list: TokenList): FiguresPlan {
  const { measures, operation } = fragment
  const everyAgency = list
    .all('which')
    .some(({ meaning, token }) => meaning.of === 'agency' && /^(?:所有|全部|全国|各|every|all|each)/u.test(token.text))
  const figures = changeMeasures(previous.measures, measures)
  return {
    kind: 'figures',
    measures: operation.share ? asShares(figures, measures.whole) : figures,
    scope: inheritScope(previous.scope, fragment.scope, everyAgency, list.has('difference') || list.has('change')),
    operation: operation.stated ? continueOperation(previous, fragment, list) : keepOperation(previous, fragment),
  }
}

/** 第二呢 counts from the same end; 里面有几家 counts those of whom the same holds. */
function continueOperation(
  { operation: previous }: FiguresPlan,
  { measures, conditions, operation: { operation } }: Fragment,
  list: TokenList,
): FiguresPlan['operation'] {
  if (operation.kind === 'rank' && previous.kind === 'rank')
    return list.has('rank') || list.all('top').some(({ meaning }) => meaning.direction)
      ? operation
      : { ...operation, direction: previous.direction }
  const sets = operation.kind === 'count' || operation.kind === 'list'
  const said = conditions.conditions.length > 0 || measures.measures.length > 0
  return sets && !said && (previous.kind === 'list' || previous.kind === 'count')
    ? { ...operation, conditions: previous.conditions }
    : operation
}

/** Naming an agency asks for its value; otherwise the previous operation goes on with the new figure or year. */
function keepOperation(previous: FiguresPlan, { scope }: Fragment): FiguresPlan['operation'] {
  const general =
    previous.operation.kind === 'list' || previous.operation.kind === 'rank' || previous.operation.kind === 'count'
  return scope.namesAgency && scope.exact && general ? { kind: 'lookup' } : previous.operation
}

/** "and from companies?": a requester alone keeps the row; a row alone keeps nothing but the place of its figure. */
function changeMeasures(
  previous: readonly Measure[],
  { measures, family, implied }: MeasureReading,
): readonly Measure[] {
  if (!measures.length) return previous
  if (family !== 'requests' || !implied) return measures
  const columns = measures.map((measure) => measure.code.split('.').at(-1) ?? 'total')
  if (columns.every((column) => column === 'total')) return measures
  const codes = previous.map((measure) => measure.code.replace(/^ratio\./, '').split('/')[0] as string)
  const rows = [
    ...new Set(
      codes.filter((code) => code.startsWith('requests.')).map((code) => code.split('.').slice(0, -1).join('.')),
    ),
  ]
  return rows.length
    ? rows.flatMap((row) => columns.flatMap((column) => findMeasure(`${row}.${column}`) ?? []))
    : measures
}

/** Figures as shares: a part named together with its whole is one share, other figures are a share each. */
export function asShares(measures: readonly Measure[], whole?: Measure): readonly Measure[] {
  if (whole) return measures.map((measure) => shareOf(measure, whole))
  const [first, second] = measures
  if (first && second && measures.length === 2) {
    if (isPartOf(first, second)) return [asShare(first)]
    if (isPartOf(second, first)) return [asShare(second)]
    if (isSum(second) && (!isSum(first) || isIntake(second))) return [shareOf(first, second)]
  }
  return measures.map(asShare)
}

const isPartOf = (part: Measure, whole: Measure): boolean =>
  part.code !== whole.code && JSON.stringify(asShare(part).denominator) === JSON.stringify(whole.numerator)

/** Rows that other rows are parts of. */
const isSum = ({ code }: Measure): boolean =>
  /^requests\.(?:received|totalHandled|denied|unableToProvide|notProcessed|otherwiseHandled)\.total$/.test(code)

/** What came in: outcomes are divided by it, it is never divided by them. */
const isIntake = ({ code }: Measure): boolean => code === 'requests.received.total'

/** A part as a share: a requester's figure of its row's total, an outcome of everything handled, a result of its route. */
export function asShare(measure: Measure): Measure {
  if (measure.kind === 'ratio') return measure
  const parts = measure.code.split('.')
  const column = parts.at(-1) ?? ''
  const whole =
    parts[0] === 'review'
      ? `review.${parts[1]}.total`
      : column !== 'total'
        ? [...parts.slice(0, -1), 'total'].join('.')
        : 'requests.totalHandled.total'
  const of = parts[0] === 'requests' || parts[0] === 'review' ? findMeasure(whole) : undefined
  return of && of.code !== measure.code && parts[1] !== 'received' && parts[1] !== 'carriedOver'
    ? shareOf(measure, of)
    : column !== 'total' && of && of.code !== measure.code
      ? shareOf(measure, of)
      : measure
}
