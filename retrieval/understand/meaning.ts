/** What a word of a question can mean. Parsers turn text into tokens that carry one of these; refiners turn tokens into a plan. */
import type { SECTION_KINDS } from '../../db/archive/schema.ts'
import type { AgencyFilter, Aspect, Condition } from '../plan.ts'

export type Meaning =
  // What is asked for
  /** A row of table 3 or an outcome group. `weak`: an everyday verb that gives way to anything more exact. */
  | { readonly kind: 'row'; readonly key: string; readonly weak?: boolean }
  /** The noun "request" alone. */
  | { readonly kind: 'requests' }
  | { readonly kind: 'column'; readonly key: string }
  | { readonly kind: 'route'; readonly key: string }
  | { readonly kind: 'result'; readonly key: string }
  | { readonly kind: 'item'; readonly key: string; readonly weak?: boolean }
  | { readonly kind: 'attribute'; readonly key: string; readonly weak?: boolean }
  | { readonly kind: 'ratio'; readonly name: string }
  /** "total", 总计: the total column, or a sum over reports. */
  | { readonly kind: 'total' }
  // Which reports
  | { readonly kind: 'years'; readonly from: number | null; readonly to: number | null; readonly latest?: boolean }
  | { readonly kind: 'agency'; readonly ids: readonly number[] }
  | { readonly kind: 'place'; readonly places: readonly PlaceMeaning[] }
  /** A kind of organ; 市科技局 names the level too. */
  | {
      readonly kind: 'sector'
      readonly keys: readonly string[]
      readonly level?: 'province' | 'city' | 'county'
      readonly ending?: string
    }
  | { readonly kind: 'level'; readonly level: 'province' | 'city' | 'county' | 'town' }
  /** One of the statutory tables: 表三, "the litigation table". */
  | { readonly kind: 'table'; readonly number: 2 | 3 | 4 }
  | { readonly kind: 'within' }
  /** Leaves out the names behind it (除了, except) or in front of it (以外). */
  | { readonly kind: 'except'; readonly of: 'next' | 'previous' }
  /** 其他单位, "the others": of use beside an exception only. */
  | { readonly kind: 'others' }
  /** Says what no plan can tell, so that its words are told instead: 连续两年, "twice". */
  | { readonly kind: 'beyond' }
  /** 没有提到, "did not mention": asks for what reports leave out. */
  | { readonly kind: 'unsaid' }
  /** A foreign country, by its Chinese name. */
  | { readonly kind: 'country'; readonly name: string }
  | { readonly kind: 'edition'; readonly edition: '2021' | '2019' | 'narrative' }
  // What to do with it
  /** `percent`: said as a part of a hundred; the value is the share then (50% is 0.5). */
  | { readonly kind: 'number'; readonly value: number; readonly percent?: boolean }
  /** `after`: stands behind its number (5件以上, 5 or more). */
  | { readonly kind: 'compare'; readonly operator: Condition['operator']; readonly after?: boolean }
  | { readonly kind: 'between' }
  | { readonly kind: 'conditions'; readonly conditions: readonly Condition[] }
  /** "none", 没有, 未: zero of what follows. */
  | { readonly kind: 'none' }
  /** "any", 过: more than zero of what follows. */
  | { readonly kind: 'some' }
  /** `plain`: the bare noun (单位, agencies), which asks for a list only beside a condition. */
  | { readonly kind: 'which'; readonly of: 'agency' | 'report' | 'year'; readonly plain?: boolean }
  | { readonly kind: 'howMany'; readonly of?: 'agency' | 'report' }
  | { readonly kind: 'aggregate'; readonly function: 'sum' | 'average' | 'median' | 'min' | 'max' }
  | { readonly kind: 'rank'; readonly direction: 'most' | 'least' }
  | { readonly kind: 'top'; readonly direction?: 'most' | 'least'; readonly from: number; readonly count: number }
  | { readonly kind: 'share' }
  | { readonly kind: 'change' }
  | { readonly kind: 'difference' }
  | { readonly kind: 'breakdown'; readonly by?: 'reason' | 'requester' }
  | { readonly kind: 'each' }
  // Other kinds of questions
  | { readonly kind: 'coverage'; readonly about: 'reports' | 'agencies' | 'years' | 'missing' | 'exists' | 'count' }
  | { readonly kind: 'finding'; readonly codes: readonly string[] }
  | {
      readonly kind: 'passage'
      readonly sections: readonly (typeof SECTION_KINDS)[number][]
      readonly aspect?: Aspect
    }
  /** A theme of problems and improvements, by its key. */
  | { readonly kind: 'theme'; readonly key: string }
  | { readonly kind: 'themes'; readonly of: 'common' | 'fixed' }
  /** Speaks of what only the narrative tells; stays in the search text. */
  | { readonly kind: 'topic' }
  | { readonly kind: 'why' }
  /** "as a table": the last answer once more. */
  | { readonly kind: 'again' }
  /** "annual report": asks for coverage where nothing else is asked. */
  | { readonly kind: 'reportNoun' }
  /** Asks what a figure means. */
  | { readonly kind: 'define' }
  | { readonly kind: 'help' }
  // Talk
  | { readonly kind: 'followUp'; readonly of: 'and' | 'only' | 'they' | 'instead' }
  /** Without effect on the reading. */
  | { readonly kind: 'filler' }

/** A region that a question names. */
export interface PlaceMeaning {
  readonly name: string
  readonly level: 'province' | 'city' | 'county' | 'town'
  /** Agencies of the archive that belong to the region itself … */
  readonly own: readonly number[]
  /** … and to everything inside it, its own included. */
  readonly within: readonly number[]
  /** The region by the archive's columns; absent where only the agencies' names tell it. */
  readonly filter?: Pick<AgencyFilter, 'province' | 'city' | 'county'>
}

export type MeaningKind = Meaning['kind']

/** One line of a vocabulary: wordings of one meaning. Patterns are regular expressions without anchors. */
export interface Entry {
  readonly meaning: Meaning
  /** Chinese wordings, after normalising (simplified, half-width). */
  readonly zh?: readonly string[]
  /** English wordings, lower case; matched at word boundaries, a blank matches any white space or hyphen. */
  readonly en?: readonly string[]
}
