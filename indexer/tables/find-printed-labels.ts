import { PROACTIVE_ROWS, REQUEST_ROWS, REVIEW_RESULTS, REVIEW_ROUTES } from '../../db/form/codebook.ts'
import type { Document } from '../document.ts'
import { formHeader } from '../form/form-columns.ts'
import { normaliseLabel } from '../form/normalise-label.ts'
import type { Header, ValueRow } from '../form/value-row.ts'
import { bareRow } from './bare-row.ts'
import { compressText } from './compress-text.ts'

/** Below this many characters a label is too short to be told from a sentence, whatever number stands before it. */
const SHORTEST = 6
/** The header of table 2 that only the form prints. */
const PROACTIVE_HEADERS = ['本年处理决定数量', '本年制发件数', '上一年项目数量']
/** A row of table 2 stands this near behind its header, or behind the row before. */
const NEAR = 60

const REQUESTS = REQUEST_ROWS.map(({ key, printed }) => ({ key, label: normaliseLabel(printed), printed })).filter(
  ({ label }) => label.length >= SHORTEST,
)
/** Labels that mean a row only in a text that prints many others. */
const SHORT_REQUESTS = REQUEST_ROWS.map(({ key, printed }) => ({
  key,
  label: normaliseLabel(printed),
  printed,
})).filter(({ label }) => label.length < SHORTEST)
const MANY_ROWS = 8
/** What no sentence enumerates with the routes to litigation. */
const ROUTES = REVIEW_ROUTES.slice(1).map(({ printed }) => printed)
const TELLING_RESULTS = ['结果维持', '结果纠正', '尚未审结']
/** Where they are printed, the label of their group is no row. */
const REASONS = REQUESTS.filter(({ key }) => key.startsWith('otherwiseHandled.')).map(({ label }) => label)
const REVIEW_HEADER = REVIEW_RESULTS.map(({ printed }) => printed).join('')

/**
 * The rows of the statutory tables whose labels a text prints, whatever its layout: behind their number as only the form
 * has them, or below a header of table 2. A row that is printed and was read nowhere is not absent but unread.
 */
export function findPrintedLabels({ text, blocks }: Document): ValueRow[] {
  const compressed = compressText(text, 0, text.length)
  const placeOf = (at: number): number => compressed.places[at] ?? 0
  const block = blocks.length
  const rows: ValueRow[] = []
  const add = (header: Header, key: string | null, label: string, at: number): void => {
    rows.push(bareRow(header, key, label, placeOf(at)))
  }
  const hasReasons = REASONS.some((label) => compressed.text.includes(label))
  for (const { key, label, printed } of REQUESTS) {
    const at = compressed.text.indexOf(label)
    if (at >= 0 && !(hasReasons && key === 'otherwiseHandled')) add(formHeader(3, block), key, printed, at)
  }
  for (const { key, printed, columns } of PROACTIVE_ROWS[
    compressed.text.includes('上一年项目数量') ? '2019' : '2021'
  ]) {
    const at = findBelowHeader(compressed.text, printed)
    if (at >= 0) add({ table: 2, columns, stated: true, widths: [], block }, key, printed, at)
  }
  if (rows.length >= MANY_ROWS)
    for (const { key, label, printed } of SHORT_REQUESTS) {
      const at = compressed.text.indexOf(label)
      if (at >= 0 && (hasReasons || !key.startsWith('otherwiseHandled.'))) add(formHeader(3, block), key, printed, at)
    }
  const review = findReview(compressed.text)
  if (review >= 0) add(formHeader(4, block), null, '', review)
  return rows
}

/** Where table 4 begins: at its results as the form has them, or, in a list, at the first of its routes; -1 where it is not. */
function findReview(text: string): number {
  const header = text.indexOf(REVIEW_HEADER)
  const isList = [...ROUTES, ...TELLING_RESULTS].every((label) => text.includes(label))
  return header < 0 && isList ? text.indexOf(ROUTES[0] as string) : header
}

/** Where a row of table 2 is printed near one of its headers, below it or, in a list, before it; -1 where it is not. */
function findBelowHeader(text: string, label: string): number {
  for (const header of PROACTIVE_HEADERS)
    for (let at = text.indexOf(header); at >= 0; at = text.indexOf(header, at + 1)) {
      const found = text.indexOf(label, at)
      if (found >= 0 && found - at < NEAR) return found
      if (text.slice(0, at).endsWith(label)) return at - label.length
    }
  return -1
}
