import { REVIEW_ROUTES } from '../../db/form/codebook.ts'
import type { Cell, Document, Row, Table } from '../document.ts'
import { formHeader, hasProactiveColumn, REVIEW_FORM, reviewColumns } from '../form/form-columns.ts'
import { labelCore } from '../form/match-label.ts'
import { printLabel } from '../form/normalise-label.ts'
import { parseFigure } from '../form/parse-figure.ts'
import type { RowTarget } from '../form/row-labels.ts'
import type { Header, Separation, ValueRow } from '../form/value-row.ts'
import { joinSplitRows } from './join-split-rows.ts'
import { listPieces } from './list-pieces.ts'
import type { LooseText } from './place-torn-rows.ts'
import { type HeaderRow, readHeader, readHeaderRow } from './read-header.ts'
import { type RowPart, splitRow } from './split-row.ts'
import { uprightRows } from './upright-table.ts'

/** Everything of the statutory tables that a document holds, in reading order. */
export interface CollectedRows {
  readonly rows: readonly ValueRow[]
  /** Rows of a statutory table whose label is none of the form. */
  readonly unknown: readonly ValueRow[]
  /** Rows of table 2 whose columns no header names. */
  readonly headless: readonly ValueRow[]
  /** Row labels without a cell behind them. */
  readonly bare: readonly ValueRow[]
  /** Pieces of text that stand loose around the rows of table 3: where labels end up that a converter tore off. */
  readonly loose: readonly LooseText[]
  readonly headers: readonly Header[]
}

/** Reads the tables of a document block by block; a header rules until the next one, over page breaks too. */
export function collectRows(document: Document): CollectedRows {
  const walk = new TableWalk(document.text)
  document.blocks.forEach((block, i) => {
    if (block.kind === 'table') walk.table(block, i)
    else walk.paragraph(document.text.slice(block.start, block.end), i, block.start)
  })
  const { rows, unknown, bare, headers, loose } = walk
  const isRead = ({ key }: ValueRow): boolean => rows.some((row) => row.header.table === 2 && row.key === key)
  const headless = walk.headless.filter((row) => row.header.columns.length > 0 || !isRead(row))
  return { rows, unknown, headless, bare, headers, loose }
}

const SECTION_FOUR = /行政复议[\s\S]*(?:行政诉讼|起诉)|行政诉讼[\s\S]*行政复议/
const SECTION_THREE = /收到和处理[\s\S]*申请/
const ARTICLE_20 = /第二十条第/
const LONGEST_HEADING = 60

/** Rules the rows of table 2 above which no header of it stands. */
const HEADLESS: Header = { table: 2, columns: [], stated: false, widths: [], block: 0 }

/** State of one walk through a document. */
class TableWalk {
  readonly rows: ValueRow[] = []
  readonly unknown: ValueRow[] = []
  readonly headless: ValueRow[] = []
  readonly bare: ValueRow[] = []
  readonly loose: LooseText[] = []
  readonly headers: Header[] = []
  private header: Header | null = null
  private pending: HeaderRow[] = []
  /** The route of table 4 whose name is the last heading. */
  private route: string | null = null
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  paragraph(text: string, block: number, start: number): void {
    if (text.length > LONGEST_HEADING) return
    if (this.header?.table === 3) this.loose.push(...listPieces(this.text, start, text.length))
    this.route = findRouteHeading(text) ?? this.route
    const fused = readHeaderRow({ cells: [{ text, start: 0, end: 0 }] })
    const whole = fused?.cells[0]?.targets
    if (fused && whole && fused.table === 2 && text.length < LONGEST_HEADING / 2)
      this.setHeader(readHeader([fused], block))
    else if (SECTION_FOUR.test(text) && this.header?.table !== 4) this.setHeader(formHeader(4, block))
    else if (SECTION_THREE.test(text) && this.header?.table !== 3) this.enterRequests(block)
    else if (whole && fused.table !== 2 && this.header?.table !== fused.table)
      this.setHeader(formHeader(fused.table, block))
  }

  private enterRequests(block: number): void {
    this.loose.length = 0
    this.setHeader(formHeader(3, block))
  }

  table(table: Table, block: number): void {
    for (const row of joinSplitRows(uprightRows(table.rows))) {
      const header = readHeaderRow(row)
      if (header) this.takeHeader(header, block)
      else this.takeRow(row, block)
    }
    this.pending = []
  }

  private takeHeader(row: HeaderRow, block: number): void {
    const same = this.pending.some((other) => printed(other) === printed(row))
    const isStacked = [...this.pending, row].every(({ width }) => width === 1)
    const fresh = same || this.pending[0]?.table !== row.table || (row.table === 2 && !isStacked)
    this.pending = fresh ? [row] : [...this.pending, row]
    this.setHeader(readHeader(this.pending, block))
  }

  private setHeader(header: Header): void {
    this.header = header
    this.headers.push(header)
  }

  private takeRow(row: Row, block: number): void {
    const parts = splitRow(row)
    if (parts.some(({ values }) => values.some(({ text }) => parseFigure(text) !== null))) this.pending = []
    for (const part of parts) {
      if (part.labels.some(({ text }) => ARTICLE_20.test(text))) continue
      const separation = separationOf(this.text, row)
      const base = {
        ...labelOf(part),
        start: (part.labels[0] ?? part.values[0])?.start ?? 0,
        values: parts.length > 1 ? part.values.map(withoutPlace) : part.values,
        lead: part.lead,
        width: row.cells.length,
        block,
        separation,
      }
      this.takePart(part, base, block)
    }
  }

  private takePart(part: RowPart, base: Omit<ValueRow, 'header' | 'key' | 'keyProof'>, block: number): void {
    const { target } = part
    const isGroup = target?.kind === 'group'
    if (target?.kind === 'route' && part.values.every(({ text }) => text.trim() === '')) this.route = target.key
    if (!part.values.length || isGroup)
      for (const { text, start, left } of part.labels)
        this.loose.push({ text: labelCore(text), start, ...(left === undefined ? {} : { left }) })
    if (!part.values.length) {
      if (target && !isGroup && this.header)
        this.bare.push({ ...base, header: this.header, key: target.key, keyProof: 'label' })
      return
    }
    const header = this.headerFor(target, part, block)
    if (!header) {
      const above = this.header?.table === 2 ? this.header : HEADLESS
      const holdsNumber = part.values.some(({ text }) => parseFigure(text)?.state === 'number')
      if (target?.kind === 'proactive' && (above !== HEADLESS || holdsNumber))
        this.headless.push({ ...base, header: above, key: target.key, keyProof: 'label' })
      return
    }
    const keyProof = header.stated ? 'label' : 'order'
    if (target && target.kind !== 'group') this.rows.push({ ...base, header, key: target.key, keyProof })
    else if (part.labels.length) this.unknown.push({ ...base, header, key: null, keyProof })
    else this.rows.push({ ...base, header, key: null, keyProof })
  }

  /** The header that rules a row: the one in force where it fits, else the form's own order. */
  private headerFor(target: RowTarget | undefined, part: RowPart, block: number): Header | null {
    const { header } = this
    if (target?.kind === 'proactive') return header?.table === 2 && fits(header, target.key) ? header : null
    if (target?.kind === 'route') return this.routeHeader(target.key)
    if (target?.kind === 'request') {
      if (header?.table === 3) return header
      const strong = target.key !== 'totalHandled' && target.key !== 'otherwiseHandled.other'
      if (!strong || part.values.length < formHeader(3, block).columns.length) return null
      this.setHeader(formHeader(3, block))
      return this.header
    }
    if (header?.table === 4 && header.columns.length < REVIEW_FORM.length && header.stated) {
      const isWide = header.columns.length === part.values.length
      if (isWide && header.columns.every(({ key }) => key?.includes('.'))) return header
      const ofRoute = this.route && isWide ? this.routeHeader(this.route) : null
      if (ofRoute || !part.labels.length) return ofRoute ?? formHeader(4, block)
    }
    return header?.table === 2 && !part.labels.length ? null : header
  }

  private routeHeader(route: string): Header | null {
    if (this.header?.table !== 4 || !this.header.stated) return null
    const { columns } = this.header
    const results = columns.map(({ key, printed }) => ({ key: key ?? '', printed }))
    if (results.some(({ key }) => key.includes('.'))) return null
    return {
      ...this.header,
      columns: reviewColumns([route], results).map((column, i) => ({ ...columns[i], ...column })),
    }
  }
}

const printed = (row: HeaderRow): string => row.cells.map(({ cell }) => labelCore(cell.text)).join('|')

const fits = (header: Header, row: string): boolean =>
  header.columns.length > 0 && header.columns.every(({ key }) => key === null || hasProactiveColumn(row, key))

const labelOf = ({ labels }: RowPart): Pick<ValueRow, 'label' | 'labelLeft' | 'labelRight' | 'core'> => ({
  label: printLabel(labels.at(-1)?.text ?? ''),
  ...leftOf(labels.at(-1)),
  core: labels.map(({ text, continued }) => (continued ? '' : labelCore(text))).join(''),
})

/** Cells of rows that share a line do not tell by their places which columns are empty. */
const withoutPlace = ({ left: _left, right: _right, ...cell }: Cell): Cell => cell

const leftOf = (cell: Cell | undefined): Pick<ValueRow, 'labelLeft' | 'labelRight'> =>
  cell?.left === undefined || cell.right === undefined ? {} : { labelLeft: cell.left, labelRight: cell.right }

const ROUTE_LABELS = new Map(REVIEW_ROUTES.map(({ key, printed }) => [printed, key]))

/** The route of table 4 that a heading names, where the table is printed as one small table for each. */
const findRouteHeading = (text: string): string | undefined => ROUTE_LABELS.get(labelCore(text).replace(/情况$/, ''))

/** What sets cells apart so that an empty one shows. */
const SIGN = /[\t|│┃║｜,，;；]/

/** Whether empty cells could be seen in this row's layout. */
function separationOf(text: string, row: Row): Separation {
  if (row.cells.some(({ column }) => column !== undefined)) return 'grid'
  const between = row.cells.slice(1).map((cell, i) => text.slice(row.cells[i]?.end ?? 0, cell.start))
  if (!between.every((gap) => SIGN.test(gap))) return 'blanks'
  return between.length > 0 && between.every((gap) => /\n/.test(gap)) ? 'lines' : 'marks'
}
