/** What the page says itself, in one language. */
export interface PageMessages {
  /** Value of `lang`. */
  readonly tag: string
  readonly brand: string
  readonly skip: string
  readonly nav: { readonly label: string; readonly ask: string; readonly agencies: string }
  /** The way to the other language, in that language. */
  readonly otherLanguage: string
  readonly footer: string
  readonly talk: {
    readonly title: string
    readonly welcome: string
    readonly label: string
    readonly placeholder: string
    readonly send: string
    readonly forget: string
    readonly forgotten: string
    readonly asked: string
    readonly next: string
    readonly moreQuotes: (count: number) => string
    readonly chart: string
    readonly sql: string
    readonly table: (rows: number) => string
    readonly tools: string
    readonly examples: string
    readonly help: string
    /** What a screen reader calls the verdicts. */
    readonly good: string
    readonly bad: string
    /** Said to whoever wants to subscribe. */
    readonly subscribe: string
  }
  readonly table: {
    readonly title: string
    readonly back: string
    readonly source: string
    readonly seeSource: string
    readonly sortBy: (column: string) => string
    readonly scroll: string
  }
  readonly report: {
    readonly agency: string
    readonly file: string
    readonly download: string
    readonly cited: string
    readonly goToCited: string
    readonly noCell: (code: string) => string
    readonly noSentence: string
    readonly superseded: string
    readonly findings: string
    readonly noFindings: string
    readonly contents: string
    readonly table: (number: number, title: string) => string
    readonly item: string
    readonly outcome: string
    readonly route: string
    readonly asText: string
    readonly blank: string
    readonly unread: string
    readonly absent: string
  }
  readonly agency: {
    readonly reports: string
    readonly figures: string
    readonly rates: string
    readonly trend: string
    readonly findings: string
    readonly problems: string
    readonly noProblems: string
    readonly figure: string
    readonly ask: string
    readonly question: (agency: string) => string
    readonly more: (count: number) => string
  }
  readonly agencies: {
    readonly title: string
    readonly find: string
    readonly search: string
    readonly columns: Readonly<Record<'name' | 'reports' | 'first' | 'last' | 'findings', string>>
    readonly count: (count: number) => string
    readonly previous: string
    readonly following: string
  }
  /** Why something is not shown, a title and a sentence each. */
  readonly refusals: Readonly<
    Record<
      | 'notFound'
      | 'noReport'
      | 'noAgency'
      | 'noAnswer'
      | 'tooLong'
      | 'tooLarge'
      | 'tooFast'
      | 'busy'
      | 'failed'
      | 'wrongHost'
      | 'otherSite'
      | 'unsigned'
      | 'expired'
      | 'forged',
      string
    >
  >
}
