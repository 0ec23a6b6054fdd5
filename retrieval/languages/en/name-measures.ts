/** What figures are called in English sentences: as people write, not as the form prints. */
import { THAT } from '../../../db/figures/nodes.ts'
import { findMeasure } from '../../../db/form/measures.ts'
import { MENTION_SUBJECTS } from '../../../db/form/mention-subjects.ts'
import { splitCode } from '../../query/sentences/query-facts.ts'

/** A verb in its bare form and in the past. */
export interface Verb {
  readonly bare: string
  readonly past: string
}

/** What agencies do with something: deny requests from businesses as state secrets. */
export interface Doing {
  readonly verb: Verb
  /** What is counted, in the plural: requests from businesses. */
  readonly object: string
  /** What follows: as state secrets. */
  readonly tail: string
}

const REPORT: Verb = { bare: 'report', past: 'reported' }
const HAVE: Verb = { bare: 'have', past: 'had' }
const RECEIVE: Verb = { bare: 'receive', past: 'received' }
const GRANT: Verb = { bare: 'grant', past: 'granted' }
const DENY: Verb = { bare: 'deny', past: 'denied' }

/** Rows of table 3: what stands after "requests", and what was done where a verb says it. */
const ROWS: Readonly<Record<string, { readonly after: string; readonly doing?: readonly [Verb, string] }>> = {
  received: { after: 'received', doing: [RECEIVE, ''] },
  carriedOver: { after: 'carried over from the year before' },
  granted: { after: 'granted in full', doing: [GRANT, 'in full'] },
  partlyGranted: { after: 'granted in part', doing: [GRANT, 'in part'] },
  denied: { after: 'denied', doing: [DENY, ''] },
  'denied.stateSecret': { after: 'denied as state secrets', doing: [DENY, 'as state secrets'] },
  'denied.forbiddenByLaw': {
    after: 'denied because other laws or regulations forbid disclosure',
    doing: [DENY, 'because other laws or regulations forbid disclosure'],
  },
  'denied.securityStability': {
    after: 'denied for security or stability',
    doing: [DENY, 'for security or stability'],
  },
  'denied.thirdParty': { after: 'denied to protect third parties', doing: [DENY, 'to protect third parties'] },
  'denied.internalAffairs': { after: 'denied as internal affairs', doing: [DENY, 'as internal affairs'] },
  'denied.deliberative': { after: 'denied as deliberative information', doing: [DENY, 'as deliberative information'] },
  'denied.enforcementFile': { after: 'denied as enforcement case files', doing: [DENY, 'as enforcement case files'] },
  'denied.administrativeInquiry': {
    after: 'denied as matters of administrative inquiry',
    doing: [DENY, 'as matters of administrative inquiry'],
  },
  unableToProvide: { after: 'answered “unable to provide”' },
  'unableToProvide.notHeld': { after: 'for information that the agency does not hold' },
  'unableToProvide.needsCreation': { after: 'for information that would have to be created' },
  'unableToProvide.stillUnclear': { after: 'still unclear after correction' },
  notProcessed: { after: 'not processed' },
  'notProcessed.petition': { after: 'not processed as petitions or complaints' },
  'notProcessed.duplicate': { after: 'not processed as duplicates' },
  'notProcessed.publication': { after: 'not processed because they ask for publications' },
  'notProcessed.excessive': { after: 'not processed as excessive repeats' },
  'notProcessed.reconfirmation': { after: 'not processed because they ask to confirm or reissue information' },
  otherwiseHandled: { after: 'otherwise handled' },
  'otherwiseHandled.notCorrected': { after: 'closed because they were not corrected in time' },
  'otherwiseHandled.feeUnpaid': { after: 'closed because the fee was not paid' },
  'otherwiseHandled.other': { after: 'otherwise handled for other reasons' },
  totalHandled: { after: 'handled' },
  carriedForward: { after: 'carried forward to the next year' },
}

const REQUESTERS: Readonly<Record<string, string>> = {
  total: '',
  naturalPerson: 'natural persons',
  business: 'businesses',
  research: 'research institutions',
  publicInterest: 'public-interest organisations',
  legalServices: 'legal-service organisations',
  otherOrganization: 'other organisations',
  organisations: 'organisations',
}

const ROUTES: Readonly<Record<string, string>> = {
  reconsideration: 'administrative reconsiderations',
  litigation: 'lawsuits',
  litigationDirect: 'lawsuits without prior reconsideration',
  litigationAfterReconsideration: 'lawsuits after reconsideration',
}

const RESULTS: Readonly<Record<string, string>> = {
  upheld: 'that upheld the decision',
  overturned: 'that overturned the decision',
  other: 'with another result',
  pending: 'still pending',
}

const ITEMS: Readonly<Record<string, string>> = {
  'rules.issued': 'rules issued',
  'rules.repealed': 'rules repealed',
  'rules.inForce': 'rules in force',
  'normativeDocuments.issued': 'normative documents issued',
  'normativeDocuments.repealed': 'normative documents repealed',
  'normativeDocuments.inForce': 'normative documents in force',
  'licensing.decisions': 'licensing decisions',
  'penalties.decisions': 'penalty decisions',
  'compulsion.decisions': 'decisions of administrative compulsion',
  'fees.amount': 'administrative fees charged',
  'procurement.items': 'items of centralised procurement',
  'procurement.amount': 'the amount of centralised procurement',
}

/** The figure in a sentence; a code that the form does not have stands as it is. */
export function nameCode(code: string): string {
  if (code === THAT) return 'that figure'
  const item = ITEMS[code]
  if (item) return item
  const { table, row, column } = splitCode(code)
  const words = ROWS[row]
  const requester = REQUESTERS[column]
  if (table === 'requests' && words && requester !== undefined) {
    if (!requester) return `requests ${words.after}`
    return row === 'received' ? `requests received from ${requester}` : `requests from ${requester} ${words.after}`
  }
  const route = ROUTES[row]
  if (table === 'review' && route) return [route, RESULTS[column]].filter(Boolean).join(' ')
  if (table === 'narrative' || table === 'mention')
    return MENTION_SUBJECTS.find(({ key }) => key === column)?.label.en ?? code
  return (findMeasure(code)?.label.en ?? code).replace(/ \(.*÷.*\)$/u, '').replace(/,? this year$/u, '')
}

/** What agencies do where the figure counts it; they "have" the rest. */
export function sayDoing(code: string): Doing {
  const { table, row, column } = splitCode(code)
  const requester = REQUESTERS[column]
  const doing = ROWS[row]?.doing
  if (table === 'narrative') return { verb: REPORT, object: nameCode(code), tail: '' }
  if (table !== 'requests' || !doing || requester === undefined) return { verb: HAVE, object: nameCode(code), tail: '' }
  const [verb, tail] = doing
  return { verb, object: `requests${requester ? ` from ${requester}` : ''}`, tail }
}

/** Who the figure is of: requests received by, lawsuits against, the disclosure rate of. */
export function prepositionOf(code: string): 'by' | 'against' | 'of' | 'reported by' {
  const { table, column } = splitCode(code)
  if (table === 'review') return 'against'
  if (table === 'narrative') return 'reported by'
  if (table === 'requests' || ['issued', 'repealed', 'decisions', 'made', 'published'].includes(column)) return 'by'
  return code === 'fees.amount' ? 'by' : 'of'
}

/** Whether the name is of one thing rather than of things that are counted. */
export const isSingular = (code: string): boolean =>
  code.startsWith('ratio.') || code === 'procurement.amount' || code === 'narrative.processingFee'

const REASONS: Readonly<Record<string, string>> = {
  denied: 'the eight grounds of denial',
  unableToProvide: 'the three reasons for being unable to provide',
  notProcessed: 'the five reasons for not processing',
  otherwiseHandled: 'the three kinds of other handling',
}

/** What an axis of the form divides, and into what. */
export function nameAxis(
  dimension: 'reason' | 'requester' | 'result',
  code: string,
): { readonly what: string; readonly by: string } {
  const { table, row } = splitCode(code)
  if (dimension === 'requester') return { what: nameCode(code), by: 'kind of requester' }
  if (table === 'review') return { what: nameCode(code), by: 'result' }
  if (REASONS[row]) return { what: nameCode(code), by: REASONS[row] }
  const everything = row === 'totalHandled' || row === 'received'
  return { what: everything ? 'requests handled' : nameCode(code), by: everything ? 'outcome' : dimension }
}
