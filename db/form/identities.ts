/**
 * The identities (勾稽关系) of the statutory tables as data: which printed figures must add up to which.
 * Identity 1 is printed in the form itself (第一项加第二项之和，等于第三项加第四项之和); the others follow from
 * what its rows and columns mean. Tolerance is 0.
 */
import {
  listReasons,
  ORGANISATION_COLUMNS,
  REQUEST_ROWS,
  REQUESTER_COLUMNS,
  REVIEW_RESULTS,
  REVIEW_ROUTES,
} from './codebook.ts'

/** The figures of `left` together equal the figures of `right` together. */
export interface Identity {
  /** Code of the finding when it is broken. */
  readonly finding: 'requestBalance' | 'outcomeSum' | 'requesterSum' | 'reviewSum'
  /** What it is about: key of a column, row or route. */
  readonly subject: string
  readonly left: readonly string[]
  readonly right: readonly string[]
}

const REASON_ROWS = [
  'granted',
  'partlyGranted',
  ...listReasons('denied'),
  ...listReasons('unableToProvide'),
  ...listReasons('notProcessed'),
]

/** The two ways in which （六）其他处理 is printed: by reasons, or as one row. */
const OTHERWISE_HANDLED = { byReason: listReasons('otherwiseHandled'), oneRow: ['otherwiseHandled'] } as const

const cells = (rows: readonly string[], column: string): string[] => rows.map((row) => `requests.${row}.${column}`)

const balance = (column: string): Identity => ({
  finding: 'requestBalance',
  subject: column,
  left: cells(['received', 'carriedOver'], column),
  right: cells(['totalHandled', 'carriedForward'], column),
})

const outcomes = (column: string, otherwise: readonly string[]): Identity => ({
  finding: 'outcomeSum',
  subject: column,
  left: cells([...REASON_ROWS, ...otherwise], column),
  right: cells(['totalHandled'], column),
})

const requesters = (row: string): Identity => ({
  finding: 'requesterSum',
  subject: row,
  left: ['naturalPerson', ...ORGANISATION_COLUMNS].map((column) => `requests.${row}.${column}`),
  right: [`requests.${row}.total`],
})

const results = (route: string): Identity => ({
  finding: 'reviewSum',
  subject: route,
  left: REVIEW_RESULTS.filter(({ key }) => key !== 'total').map(({ key }) => `review.${route}.${key}`),
  right: [`review.${route}.total`],
})

/** How a report prints （六）其他处理. */
export type OtherwiseHandled = keyof typeof OTHERWISE_HANDLED

const isPrinted = (row: string, form: OtherwiseHandled): boolean =>
  !row.startsWith('otherwiseHandled') || OTHERWISE_HANDLED[form].some((other) => other === row)

/** The identities within one report. */
export const listIdentities = (form: OtherwiseHandled): readonly Identity[] => [
  ...REQUESTER_COLUMNS.map(({ key }) => balance(key)),
  ...REQUESTER_COLUMNS.map(({ key }) => outcomes(key, OTHERWISE_HANDLED[form])),
  ...REQUEST_ROWS.filter(({ key }) => isPrinted(key, form)).map(({ key }) => requesters(key)),
  ...REVIEW_ROUTES.map(({ key }) => results(key)),
]

const IDENTITIES = { byReason: listIdentities('byReason'), oneRow: listIdentities('oneRow') }
const REASON_CELL = /^requests\.otherwiseHandled\.[^.]+\./

/** The identities within a report that prints the cells of these codes. */
export const listIdentitiesOf = (printed: Iterable<string>): readonly Identity[] => {
  for (const code of printed) if (REASON_CELL.test(code)) return IDENTITIES.byReason
  return IDENTITIES.oneRow
}

/** Between consecutive years: `forward` of the earlier report equals `over` of the later one. */
export const CARRIED = REQUESTER_COLUMNS.map(({ key }) => ({
  subject: key,
  forward: `requests.carriedForward.${key}`,
  over: `requests.carriedOver.${key}`,
}))

/** Between consecutive years, edition 2021 only: in force last year + issued − repealed = in force this year. */
export const STOCKS = ['rules', 'normativeDocuments'].map((subject) => ({
  subject,
  issued: `${subject}.issued`,
  repealed: `${subject}.repealed`,
  inForce: `${subject}.inForce`,
}))

/** A count that the narrative states, and the figures that it must equal together, in order of the editions' forms. */
export interface NarrativeClaim {
  readonly key: string
  /** Alternatives: the first whose figures the report has is meant. */
  readonly cells: readonly (readonly string[])[]
}

export const NARRATIVE_CLAIMS: readonly NarrativeClaim[] = [
  { key: 'received', cells: [['requests.received.total']] },
  { key: 'carriedOver', cells: [['requests.carriedOver.total']] },
  { key: 'handled', cells: [['requests.totalHandled.total']] },
  { key: 'carriedForward', cells: [['requests.carriedForward.total']] },
  { key: 'reconsideration', cells: [['review.reconsideration.total']] },
  { key: 'litigation', cells: [['review.litigationDirect.total', 'review.litigationAfterReconsideration.total']] },
  { key: 'normativeIssued', cells: [['normativeDocuments.issued'], ['normativeDocuments.made']] },
]
