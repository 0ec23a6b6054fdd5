import type { Option } from '../answer.ts'
import type { Measure, PassagesPlan, Plan, Scope } from '../plan.ts'

/** Why a question cannot be answered as it stands. */
export type Trouble =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'notUnderstood'; readonly words: readonly string[] }
  | { readonly kind: 'unknownAgency'; readonly names: readonly string[] }
  | { readonly kind: 'contradictory' }
  | { readonly kind: 'noMeasure' }
  /** Nothing narrows the reports down and nothing says how to sum them up. */
  | { readonly kind: 'tooWide' }
  | { readonly kind: 'carry' }

/** A correction of a typing error, told to the user. */
export interface Correction {
  readonly from: string
  readonly to: string
}

/** What became of a question: a plan, or why there is none. */
export type Reading =
  | {
      readonly kind: 'plan'
      readonly plan: Plan
      /** Content words without effect. */
      readonly ignored: readonly string[]
      readonly corrections: readonly Correction[]
    }
  | { readonly kind: 'help' }
  /** What these measures mean is asked, not their values. */
  | { readonly kind: 'definition'; readonly measures: readonly Measure[] }
  | {
      readonly kind: 'trouble'
      readonly trouble: Trouble
      readonly ignored: readonly string[]
      readonly options: readonly Option[]
      /** The plan that the question makes without the words that nobody understood. */
      readonly nearest?: Plan
      /** The question as one for the narrative, where it asks for no quantity. */
      readonly inWords?: PassagesPlan
      /** The reports that the question names. */
      readonly scope?: Scope
    }
