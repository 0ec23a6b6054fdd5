/**
 * What a statutory form is, as plain data: tables of two axes, members with what is printed and what people say, groups,
 * totals, ratios, identities, sections. `ogi/` holds the one form that there is; everything else is derived from it.
 */

/** `narrative` reports are older, free in form, and hold no statutory table. */
export type Edition = '2021' | '2019' | 'narrative'
/** An edition that prints the tables. */
export type PrintedEdition = Exclude<Edition, 'narrative'>
export type TableNumber = 2 | 3 | 4
export type Unit = '件' | '项' | '个' | '万元' | '元'
export type Language = 'zh' | 'en'

export interface Label {
  readonly zh: string
  readonly en: string
}

/**
 * What people call a thing, in the notation of `expand-phrase.ts`: `不予公开|拒绝[公开]`. English is lower case, with
 * spaces for hyphens. `hints` mean it only beside other words of the same table: 批准, "answered".
 */
export interface Words {
  readonly zh: string
  readonly en: string
  readonly hints?: { readonly zh?: string; readonly en?: string }
}

/** One row or column of a table. */
export interface Member {
  readonly key: string
  /** What the form prints. */
  readonly printed: string
  /** What the edition 2019 prints instead. */
  readonly printedIn2019?: string
  /** Other wordings that offices print. */
  readonly variants?: readonly string[]
  readonly label: Label
  readonly words?: Words
  /** Its label (what stands behind the colon) means much else too, and names it only beside other words: 总计, 其他. */
  readonly common?: true
  /** Where not every edition prints it. */
  readonly editions?: readonly PrintedEdition[]
  /** Unit of its figures where the table's own is not meant. */
  readonly unit?: Unit
  /** Key of the member of the other axis that everybody means who names this one alone. */
  readonly usual?: string
}

/**
 * Members of an axis taken together. Where a member has the same key, some reports print the group as that one row, and
 * its figure is the row or the sum, whichever the report prints.
 */
export interface Group {
  readonly key: string
  /** The heading that the form prints over the members. */
  readonly printed?: string
  readonly label: Label
  readonly words?: Words
  readonly members: readonly string[]
}

/** A member that the form prints as the sum of others. */
export interface Total {
  readonly key: string
  /** Keys of members and groups. */
  readonly of: readonly string[]
  /** Code of the finding where a report's numbers do not add up. */
  readonly finding: IdentityFinding
}

/** How a breakdown is asked for. */
export type BreakdownDimension = 'reason' | 'requester' | 'result'

export interface Axis {
  readonly key: 'item' | 'attribute' | 'row' | 'requester' | 'route' | 'result'
  readonly label: Label
  /** What the axis as a whole is called: 申请人类型, "type of requester". */
  readonly words?: Words
  readonly dimension?: BreakdownDimension
  /** In the order of the form. */
  readonly members: readonly Member[]
  readonly groups: readonly Group[]
  readonly totals: readonly Total[]
  /** Key of the member that is meant where a question names none. */
  readonly usual?: string
}

/** The columns that one row prints in one edition, where the table has no grid. */
export interface Cells {
  readonly edition: PrintedEdition
  readonly row: string
  readonly columns: readonly Member[]
}

export interface Table {
  readonly number: TableNumber
  readonly key: 'proactive' | 'requests' | 'review'
  /** What the codes of its figures begin with; none for table 2. */
  readonly prefix: string
  /** What the table as a whole is called: 表三. */
  readonly names: Words
  /** What its figures count. */
  readonly noun: Label
  /** How people say that. */
  readonly words?: Words
  readonly unit: Unit
  /** `run`: the labels of both axes behind each other. `brackets`: the second in brackets, left out where it is usual. */
  readonly naming: 'run' | 'brackets'
  readonly axes: readonly [Axis, Axis]
  /** Which cells there are; every one where this is missing. */
  readonly cells?: readonly Cells[]
  /** Labels that the form prints beside those of its members and groups. */
  readonly headings: readonly Heading[]
  /** Words that tell the table in a document that has lost its headings; each an alternative of phrases that all stand there. */
  readonly told: readonly string[]
}

/** A printed label that holds no figures: over columns, over rows, or in the corner of the table. */
export interface Heading {
  readonly key: string
  readonly printed: string
  readonly place: 'rows' | 'columns' | 'corner'
}

/** Words for one figure or measure as a whole: 败诉. */
export interface Saying {
  readonly code: string
  readonly words: Words
}

/** One sum of figures divided by another of the same report. */
export interface Ratio {
  readonly name: string
  /** Codes of figures or sums, added up. */
  readonly numerator: readonly string[]
  readonly denominator: readonly string[]
  readonly label: Label
  /** What is divided, where the labels of the figures would be too long to read. */
  readonly formula?: Label
  readonly words: Words
  /** Name in queries that were stored before. */
  readonly formerly?: string
}

export type IdentityFinding = 'requestBalance' | 'outcomeSum' | 'requesterSum' | 'reviewSum'

/** Rows of one table that balance in every column: the sum of `left` equals the sum of `right`. */
export interface Balance {
  readonly finding: IdentityFinding
  readonly table: TableNumber
  readonly left: readonly string[]
  readonly right: readonly string[]
}

/** Between consecutive years: `forward` of the earlier report equals `over` of the later one, in every column. */
export interface Carry {
  readonly table: TableNumber
  readonly forward: string
  readonly over: string
}

/** Between consecutive years: in force last year + issued − repealed = in force this year. */
export interface Stock {
  readonly subject: string
  readonly issued: string
  readonly repealed: string
  readonly inForce: string
}

/** A count that the narrative states, and the figures that it must equal together, in order of the editions' forms. */
export interface NarrativeClaim {
  readonly key: string
  /** Alternatives: the first whose figures the report has is meant. */
  readonly cells: readonly (readonly string[])[]
}

/** A part of a count of requests that the narrative may state, and the rows or columns of table 3 that it must equal together. */
export interface NarrativePart {
  readonly axis: 'row' | 'column'
  readonly members: readonly string[]
  /** Members that the same words may mean too where the sentence tells none of the parts `beside`. */
  readonly alone?: readonly string[]
  readonly beside?: readonly string[]
  /** The one row that some reports print in place of `members`. */
  readonly orRow?: string
}

export interface EditionNote {
  readonly key: Edition
  /** The document that prescribes it. */
  readonly source: string
  /** First and last reporting year; null where it is open. */
  readonly years: readonly [from: number | null, to: number | null]
}

export type SectionKey = 'preamble' | 'overview' | 'proactive' | 'requests' | 'review' | 'problems' | 'other'

export interface Section {
  readonly key: SectionKey
  readonly label: Label
  /** What headings say, in the notation of `match-phrase.ts`, without their number. */
  readonly headings: string
  readonly table?: TableNumber
  /** Stands behind the tables. */
  readonly late?: true
}

/** Another kind of document, by the words of its title. */
export interface Genre {
  readonly title: string
  readonly name: string
}

export interface Form {
  readonly key: string
  readonly title: Label
  /** How titles say it, in the notation of `match-phrase.ts`. */
  readonly titles: string
  readonly editions: readonly EditionNote[]
  readonly tables: readonly Table[]
  readonly sayings: readonly Saying[]
  readonly ratios: readonly Ratio[]
  readonly balances: readonly Balance[]
  readonly carries: readonly Carry[]
  readonly stocks: readonly Stock[]
  readonly claims: readonly NarrativeClaim[]
  readonly sections: readonly Section[]
  readonly otherGenres: readonly Genre[]
}
