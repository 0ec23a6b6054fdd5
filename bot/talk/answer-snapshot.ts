import type { Answer, AnswerRow } from '../../retrieval/answer.ts'

/** A value of an answer as it is kept: without its sources. */
export type KeptRow = Pick<AnswerRow, 'agency' | 'year' | 'code' | 'value' | 'unit' | 'state' | 'aggregate'>

/** What of an answer is kept until the next digest, plain JSON. */
export interface Snapshot {
  readonly understood: string
  readonly rows: readonly KeptRow[]
  readonly findings: readonly string[]
  readonly quotes: readonly string[]
  /** The text of an answer that has nothing else, for example that there is no report. */
  readonly text: string
}

/** How an answer differs from the one before. */
export interface Changes {
  /** The question is understood in another way, as "last year" is in January: its values cannot be compared. */
  readonly reread: { readonly from: string; readonly to: string } | null
  readonly added: readonly KeptRow[]
  readonly gone: readonly KeptRow[]
  readonly changed: readonly { readonly from: KeptRow; readonly to: KeptRow }[]
  readonly findings: { readonly added: readonly string[]; readonly gone: readonly string[] }
  readonly quotes: { readonly added: number; readonly gone: number }
  /** The answer's own words differ where it has nothing else. */
  readonly text: boolean
}

const keep = ({ agency, year, code, value, unit, state, aggregate }: AnswerRow): KeptRow => ({
  ...{ agency, year, code, value, unit, state, aggregate },
})

/** What is kept of an answer. */
export function takeSnapshot({ understood, rows, findings, quotes, text }: Answer): Snapshot {
  return {
    understood,
    rows: rows.map(keep),
    findings: findings.map(({ agency, year, message }) => `${agency} ${year}: ${message}`),
    quotes: quotes.map((quote) => `${quote.agency} ${quote.year} ${quote.text}`),
    text: rows.length + findings.length + quotes.length === 0 ? text : '',
  }
}

/** A kept snapshot, null where there is none. */
export const readSnapshot = (kept: unknown): Snapshot | null =>
  typeof kept === 'object' && kept !== null && 'rows' in kept && 'understood' in kept ? (kept as Snapshot) : null

/** Rows by what they are about; a second row about the same gets a number. */
function keyRows(rows: readonly KeptRow[]): Map<string, KeptRow> {
  const keyed = new Map<string, KeptRow>()
  for (const row of rows) {
    const key = JSON.stringify([row.agency, row.year, row.code, row.aggregate])
    let free = key
    for (let number = 2; keyed.has(free); number++) free = `${key}#${number}`
    keyed.set(free, row)
  }
  return keyed
}

const without = (list: readonly string[], other: readonly string[]): string[] => {
  const known = new Set(other)
  return list.filter((each) => !known.has(each))
}

/** Compares an answer with the one before it; null where nothing differs. The order of values and quotes does not count. */
export function compareSnapshots(before: Snapshot, after: Snapshot): Changes | null {
  const [old, now] = [keyRows(before.rows), keyRows(after.rows)]
  const changes: Changes = {
    reread: before.understood === after.understood ? null : { from: before.understood, to: after.understood },
    added: [...now].filter(([key]) => !old.has(key)).map(([, row]) => row),
    gone: [...old].filter(([key]) => !now.has(key)).map(([, row]) => row),
    changed: [...now].flatMap(([key, to]) => {
      const from = old.get(key)
      return from && (from.value !== to.value || from.state !== to.state) ? [{ from, to }] : []
    }),
    findings: {
      added: without(after.findings, before.findings),
      gone: without(before.findings, after.findings),
    },
    quotes: {
      added: without(after.quotes, before.quotes).length,
      gone: without(before.quotes, after.quotes).length,
    },
    text: before.text !== after.text,
  }
  return hasAny(changes) ? changes : null
}

const hasAny = ({ reread, added, gone, changed, findings, quotes, text }: Changes): boolean =>
  reread !== null ||
  text ||
  added.length + gone.length + changed.length + findings.added.length + findings.gone.length > 0 ||
  quotes.added + quotes.gone > 0
