import type { PrintedRow, PrintedTables, PrintedValue } from './printed-tables.ts'
import type { Random } from './random.ts'

/** A report with something done to its tables before they are laid out, and the codes whose value is then not told. */
export interface Faulted {
  readonly tables: PrintedTables
  /** Cells in which no number may be read at all. */
  readonly untold: readonly string[]
  /** Cells that print something else than before. */
  readonly changed: ReadonlyMap<string, string>
}

/** Does something to tables; null where there is nothing to do it to. */
export type Fault = (tables: PrintedTables, random: Random) => Faulted | null

const kept = (tables: PrintedTables, untold: readonly string[] = []): Faulted => ({
  tables,
  untold,
  changed: new Map(),
})

/** The tables with every value passed through a function; null drops the value. */
function mapValues(tables: PrintedTables, change: (value: PrintedValue) => PrintedValue | null): PrintedTables {
  const inRow = (row: PrintedRow): PrintedRow => ({
    ...row,
    values: row.values.flatMap((value) => change(value) ?? []),
  })
  return {
    proactive: tables.proactive.map((part) => ({ ...part, rows: part.rows.map(inRow) })),
    requests: tables.requests.map(inRow),
    review: tables.review.flatMap((value) => change(value) ?? []),
  }
}

const listValues = (tables: PrintedTables): PrintedValue[] => [
  ...tables.proactive.flatMap(({ rows }) => rows.flatMap(({ values }) => values)),
  ...tables.requests.flatMap(({ values }) => values),
  ...tables.review,
]

/** A fault of one cell that is picked among those that fit. */
const ofCell =
  (fits: (text: string) => boolean, change: (text: string, random: Random) => string, isTold: boolean): Fault =>
  (tables, random) => {
    const fitting = listValues(tables).filter(({ text }) => fits(text))
    if (!fitting.length) return null
    const { code } = random.pick(fitting)
    const faulted = mapValues(tables, (value) =>
      value.code === code ? { code, text: change(value.text, random) } : value,
    )
    return kept(faulted, isTold ? [] : [code])
  }

const isLong = (text: string): boolean => /^\d{2,}$/.test(text)
const isNumber = (text: string): boolean => /^\d+$/.test(text)
const isRequest = (code: string): boolean => code.startsWith('requests.')

const splitDigits = ofCell(
  isLong,
  (text, random) => {
    const at = random.integer(1, text.length - 1)
    return `${text.slice(0, at)} ${text.slice(at)}`
  },
  true,
)
const note = ofCell(isNumber, (text, random) => `${text}${random.pick(['[1]', '①', '*', '（注1）', '¹'])}`, true)
const words = ofCell(
  isNumber,
  (text, random) => random.pick([`约${text}`, '见附件', `${text}左右`, '若干', '???']),
  false,
)
const twoNumbers = ofCell(isNumber, (text, random) => `${text || 1}00 ${random.integer(100, 999)}`, false)

const agencyError: Fault = (tables, random) => {
  const fitting = listValues(tables).filter(({ code, text }) => /\.total$/.test(code) && isNumber(text))
  if (!fitting.length) return null
  const { code, text } = random.pick(fitting)
  const wrong = String(Number(text) + random.integer(1, 12))
  return {
    tables: mapValues(tables, (value) => (value.code === code ? { code, text: wrong } : value)),
    untold: [],
    changed: new Map([[code, wrong]]),
  }
}

/** A cell that is not there any more, as converters drop empty ones, and a full one here. */
const dropCell: Fault = (tables, random) => {
  const row = random.pick(tables.requests)
  const { code } = random.pick(row.values)
  return kept(
    mapValues(tables, (value) => (value.code === code ? null : value)),
    [code],
  )
}

/** An empty or a doubled cell in a row. */
const addCell: Fault = (tables, random) => {
  const row = random.pick(tables.requests)
  const at = random.integer(0, row.values.length - 1)
  const extra: PrintedValue = { code: '', text: random.pick(['', '0', row.values[at]?.text ?? '']) }
  const values = [...row.values.slice(0, at), extra, ...row.values.slice(at)]
  const requests = tables.requests.map((other) => (other === row ? { ...row, values } : other))
  return kept({ ...tables, requests })
}

const withLabels = (tables: PrintedTables, row: PrintedRow, labels: readonly string[]): PrintedTables => ({
  ...tables,
  requests: tables.requests.map((other) => (other === row ? { ...row, labels } : other)),
})

const loseLabel: Fault = (tables, random) => {
  const row = random.pick(tables.requests)
  return kept(
    withLabels(
      tables,
      row,
      row.labels.map((label, i) => (i === row.labels.length - 1 ? '' : label)),
    ),
  )
}

const misprintLabel: Fault = (tables, random) => {
  const row = random.pick(tables.requests)
  const label = row.labels.at(-1) ?? ''
  const at = random.integer(0, label.length - 1)
  return kept(withLabels(tables, row, [...row.labels.slice(0, -1), label.slice(0, at) + label.slice(at + 1)]))
}

const loseRow: Fault = (tables, random) => {
  const row = random.pick(tables.requests)
  const requests = tables.requests.filter((other) => other !== row)
  return kept(
    { ...tables, requests },
    row.values.map(({ code }) => code),
  )
}

const swapRows: Fault = (tables, random) => {
  const at = random.integer(2, Math.max(2, tables.requests.length - 4))
  const [a, b] = [tables.requests[at], tables.requests[at + 1]]
  if (!a || !b) return null
  const requests = tables.requests.map((row) => (row === a ? b : row === b ? a : row))
  return kept({ ...tables, requests })
}

/** Many blanks, as offices print that write no zeros. */
const blankZeros: Fault = (tables) => {
  const changed = new Map(listValues(tables).flatMap(({ code, text }) => (text === '0' ? [[code, ''] as const] : [])))
  return {
    tables: mapValues(tables, (value) => ({ ...value, text: changed.get(value.code) ?? value.text })),
    untold: [],
    changed,
  }
}

/** Values that no zeros tell apart: every cell of table 3 holds something, and all identities hold. */
const fillUp: Fault = (tables, random) => {
  const values = new Map<string, number>()
  const rowOf = (row: PrintedRow): string => row.values[0]?.code.replace(/\.[^.]+$/, '') ?? ''
  const outer = new Set([
    'requests.received',
    'requests.carriedOver',
    'requests.totalHandled',
    'requests.carriedForward',
  ])
  const reasons = tables.requests.filter((row) => !outer.has(rowOf(row)))
  const columns = tables.requests[0]?.values.slice(0, -1).map(({ code }) => code.split('.').at(-1) ?? '') ?? []
  for (const column of columns) {
    let handled = 0
    for (const row of reasons) {
      const value = random.chance(0.6) ? random.integer(0, 3) : random.integer(0, 40)
      values.set(`${rowOf(row)}.${column}`, value)
      handled += value
    }
    const [over, forward] = [random.integer(0, 9), random.integer(0, 9)]
    values.set(`requests.totalHandled.${column}`, handled)
    values.set(`requests.carriedForward.${column}`, forward)
    values.set(`requests.carriedOver.${column}`, Math.min(over, handled + forward))
    values.set(`requests.received.${column}`, handled + forward - Math.min(over, handled + forward))
  }
  for (const row of tables.requests)
    values.set(
      `${rowOf(row)}.total`,
      columns.reduce((sum, column) => sum + (values.get(`${rowOf(row)}.${column}`) ?? 0), 0),
    )
  const changed = new Map([...values].filter(([code]) => isRequest(code)).map(([code, value]) => [code, String(value)]))
  return {
    tables: mapValues(tables, (value) => ({ ...value, text: changed.get(value.code) ?? value.text })),
    untold: [],
    changed,
  }
}

const nothing: Fault = (tables) => kept(tables)

/** Every fault of tables by name. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  nothing,
  splitDigits,
  note,
  words,
  twoNumbers,
  agencyError,
  dropCell,
  addCell,
  loseLabel,
  misprintLabel,
  loseRow,
  swapRows,
  blankZeros,
  fillUp,
}
