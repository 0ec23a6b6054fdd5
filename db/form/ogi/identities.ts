import type { Balance, Carry, NarrativeClaim, Stock } from '../form.ts'

/** Printed in the form itself: 第一项加第二项之和，等于第三项加第四项之和. */
export const BALANCES: readonly Balance[] = [
  {
    finding: 'requestBalance',
    table: 3,
    left: ['received', 'carriedOver'],
    right: ['totalHandled', 'carriedForward'],
  },
]

/** What is carried forward in one report is carried over in the next. */
export const CARRIES: readonly Carry[] = [{ table: 3, forward: 'carriedForward', over: 'carriedOver' }]

/** Edition 2021 only, which prints both what is in force and what changed. */
export const STOCKS: readonly Stock[] = ['rules', 'normativeDocuments'].map((subject) => ({
  subject,
  issued: `${subject}.issued`,
  repealed: `${subject}.repealed`,
  inForce: `${subject}.inForce`,
}))

/** Counts of the narrative that stand in a table too. */
export const NARRATIVE_CLAIMS: readonly NarrativeClaim[] = [
  { key: 'received', cells: [['requests.received.total']] },
  { key: 'carriedOver', cells: [['requests.carriedOver.total']] },
  { key: 'handled', cells: [['requests.totalHandled.total']] },
  { key: 'carriedForward', cells: [['requests.carriedForward.total']] },
  { key: 'reconsideration', cells: [['review.reconsideration.total']] },
  { key: 'litigation', cells: [['review.litigationDirect.total', 'review.litigationAfterReconsideration.total']] },
  { key: 'normativeIssued', cells: [['normativeDocuments.issued'], ['normativeDocuments.made']] },
]
