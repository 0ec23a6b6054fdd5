/** What a question asks for, as plain data: between words and answers. It can be stored, sent, compared and changed. */

import type { SECTION_KINDS } from '../../db/archive/schema.ts'
import type { FiguresQuery, FindingFamily, OverYears, Pred, Reports, Take } from '../../db/figures/nodes.ts'

/** Raised when stored queries of the release before can no longer be read as they are. */
export const QUERY_VERSION = 1

/** A kind of statement that questions ask for. */
export const ASPECTS = ['problem', 'improvement', 'rectification', 'innovation'] as const
export type Aspect = (typeof ASPECTS)[number]

/** What reports say, quoted. */
export interface PassagesQuery {
  readonly kind: 'passages'
  readonly of: Reports
  /** What to look for; may be empty where `sections` or `aspect` says it. */
  readonly text: string
  readonly sections: readonly (typeof SECTION_KINDS)[number][]
  readonly aspect: Aspect | null
  /** Figures choose the reports. */
  readonly where: Pred | null
  /** The text is a quotation to be found as it stands. */
  readonly literal?: true
  /** Asks for what is not said, or not so, which only what is written can tell. */
  readonly negated?: true
  /** Foreign countries that a passage must name to be about what was asked. */
  readonly countries?: readonly string[]
  /** Asks why a figure is as it is: the tables do not tell. */
  readonly causes?: true
}

/** Which reports the archive holds. */
export interface CoverageQuery {
  readonly kind: 'coverage'
  readonly of: Reports
  readonly about: 'reports' | 'agencies' | 'years' | 'missing' | 'exists' | 'count' | 'countAgencies' | 'places'
  /** Agencies of which every year asked about has a report, or of which none has. */
  readonly over: OverYears | null
}

/** What is wrong or doubtful in reports. */
export interface FindingsQuery {
  readonly kind: 'findings'
  readonly of: Reports
  /** Figures asked about; empty for every finding. */
  readonly codes: readonly string[]
  readonly family: FindingFamily | null
  /** `rank`: the reports with the most first. */
  readonly as: 'list' | 'count' | 'rank'
  readonly take: Take | null
}

/**
 * What is asked of themes: the most common ones; how many agencies; which agencies; what became of what was named; which became
 * more common; who names a problem and plans nothing against it; who names the same one in every report; which sentences stand
 * word for word in reports of several agencies, or in several years of one.
 */
export const THEME_SHAPES = [
  'common',
  'count',
  'list',
  'fixed',
  'trend',
  'unplanned',
  'repeated',
  'shared',
  'reused',
] as const

/** Problems and improvements by theme. */
export interface ThemesQuery {
  readonly kind: 'themes'
  readonly of: Reports
  readonly aspect: 'problem' | 'improvement'
  /** Key of a theme, null for all of them. */
  readonly theme: string | null
  readonly as: (typeof THEME_SHAPES)[number]
  readonly over: OverYears | null
}

/** What figures mean. */
export interface DefineQuery {
  readonly kind: 'define'
  readonly codes: readonly string[]
}

export const META_TOPICS = [
  'help',
  'who',
  'source',
  'years',
  'howItWorks',
  'export',
  'chart',
  'sure',
  'more',
  'originalFile',
] as const

/** About the program or the answer before, small talk, or what no report tells. */
export interface TalkQuery {
  readonly kind: 'talk'
  readonly about:
    | { readonly kind: 'meta'; readonly topic: (typeof META_TOPICS)[number]; readonly ofThat: boolean }
    | { readonly kind: 'smalltalk'; readonly topic: 'greeting' | 'thanks' | 'bye' | 'praise' | 'complaint' }
    | { readonly kind: 'outside'; readonly topic: string }
}

export type Query = FiguresQuery | PassagesQuery | CoverageQuery | FindingsQuery | ThemesQuery | DefineQuery | TalkQuery
