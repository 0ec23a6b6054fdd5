import type { Operation, Plan, Scope } from '../plan.ts'
import { settleEdition } from '../understand/build-plan.ts'
import { numberMatches } from '../understand/number-matches.ts'
import { findNamedMeasure } from './instructions.ts'
import type { TypedQuery } from './typed-query.ts'

/** What the grammar read of the question: the model may not go beyond it. */
export interface Grounds {
  /** The normalised question. */
  readonly text: string
  /** Agencies, regions and years that the question names. */
  readonly scope: Scope
}

/**
 * The plan of a typed query; null where it names a measure that there is not, or an agency, a year or a bound that the
 * question does not. Agencies and years are those that the grammar read.
 */
export function readTypedQuery(query: TypedQuery, { text, scope }: Grounds): Plan | null {
  if (query.kind === 'none' || !isSameScope(query.scope, scope)) return null
  switch (query.kind) {
    case 'figures': {
      const measures = query.measures.flatMap((code) => findNamedMeasure(code) ?? [])
      const operation = readOperation(query.operation)
      if (measures.length < query.measures.length || !isSaid(operation, text)) return null
      return settleEdition({ kind: 'figures', measures, scope, operation })
    }
    case 'passages': {
      const aspect = query.aspect === null ? {} : { aspect: query.aspect }
      const sections = query.aspect === null ? [] : (['problems'] as const)
      return { kind: 'passages', scope, text: query.text, sections, ...aspect, wantsNumber: false }
    }
    case 'themes':
      return { kind: 'themes', scope, operation: 'common', aspect: query.aspect }
    case 'findings':
      return { kind: 'findings', scope, codes: [] }
    case 'coverage':
      return { kind: 'coverage', scope, about: query.about }
  }
}

type NamedScope = Exclude<TypedQuery, { kind: 'none' }>['scope']

/** Whether the model found agencies and the years where the grammar did, and nowhere else. */
function isSameScope(named: NamedScope, { agencies, filters, years, latest }: Scope): boolean {
  const namesAgencies = agencies.length + filters.length > 0
  if (namesAgencies !== named.agencies.length > 0) return false
  if (latest) return true
  return (
    years.length === named.years.length &&
    years.every(({ from, to }) => named.years.some((span) => span.from === from && span.to === to))
  )
}

const readOperation = (operation: Extract<TypedQuery, { kind: 'figures' }>['operation']): Operation =>
  operation.kind === 'rank' ? { ...operation, from: 1 } : operation

/** Bounds that a question sets without a number: none, any. */
const UNSAID: readonly number[] = [0, 1]

/** Whether every bound of the operation stands in the question. */
function isSaid(operation: Operation, text: string): boolean {
  if (!('conditions' in operation)) return true
  const said = numberMatches(text).flatMap(({ meaning }) => {
    if (meaning.kind === 'number') return [meaning.value]
    return meaning.kind === 'conditions' ? meaning.conditions.map(({ value }) => value) : []
  })
  return operation.conditions.every(({ value }) => UNSAID.includes(value) || said.includes(value))
}
