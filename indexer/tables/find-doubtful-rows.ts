import { REQUEST_ROWS } from '../../db/form/codebook.ts'
import type { Document } from '../document.ts'
import { formHeader } from '../form/form-columns.ts'
import { listRequestCores } from '../form/row-labels.ts'
import type { ValueRow } from '../form/value-row.ts'
import { bareRow } from './bare-row.ts'
import { compressText } from './compress-text.ts'
import { measureTrace } from './measure-trace.ts'

/** A row of table 3 that is read, or known to be printed, and where. */
export interface KnownRow {
  readonly key: string
  readonly start: number
  readonly isRead: boolean
}

/** From this share of its characters on a label counts as printed between the rows around it. */
const FOUND = 0.8
/** Labels shorter than this are pieces of others. */
const SHORTEST = 4
/** Rows of one report stand nearer to each other. */
const LONGEST = 2_000
const REASON = /^otherwiseHandled\./

/**
 * The rows of table 3 that may be printed although none of their cells was found: what is left of their label stands between
 * the rows around them, or a row beside them is not read, whose figures may be theirs. They are not absent but unread.
 */
export function findDoubtfulRows(known: readonly KnownRow[], document: Document): ValueRow[] {
  const byKey = new Map(known.map((row) => [row.key, row]))
  const hasReasons = known.some(({ key }) => REASON.test(key))
  // Beside many such rows nothing tells which of them hold other rows.
  const isMostlyRead = known.filter(({ isRead }) => isRead).length * 2 > known.length
  const form = REQUEST_ROWS.filter(({ key }) =>
    key === 'otherwiseHandled' ? !hasReasons : hasReasons || !byKey.has('otherwiseHandled') || !REASON.test(key),
  )
  const header = formHeader(3, document.blocks.length)
  return form.flatMap(({ key, printed }, i): ValueRow[] => {
    if (byKey.has(key)) return []
    const before = form.slice(0, i).findLast((row) => byKey.has(row.key))
    const after = form.slice(i + 1).find((row) => byKey.has(row.key))
    const [above, below] = [byKey.get(before?.key ?? ''), byKey.get(after?.key ?? '')]
    if (!above && !below) return []
    const start = above?.start ?? Math.max(0, (below?.start ?? 0) - LONGEST)
    const end = Math.max(start, Math.min(below?.start ?? document.text.length, start + LONGEST))
    // Behind the last row the page may end.
    const isBesideUnread = isMostlyRead && below !== undefined && (above?.isRead === false || !below.isRead)
    return isBesideUnread || isTraced(key, document, start, end) ? [bareRow(header, key, printed, start)] : []
  })
}

function isTraced(key: string, { text }: Document, start: number, end: number): boolean {
  const between = compressText(text, start, end).text
  return listRequestCores(key).some((core) => core.length >= SHORTEST && measureTrace(core, between) >= FOUND)
}
