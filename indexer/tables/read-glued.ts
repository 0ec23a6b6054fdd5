import { REVIEW_RESULTS } from '../../db/form/codebook.ts'
import type { Cell, Document } from '../document.ts'
import { findColumns } from '../form/column-labels.ts'
import { hasProactiveColumn, REQUEST_FORM, REVIEW_FORM } from '../form/form-columns.ts'
import { ROW_LABELS, type RowTarget } from '../form/row-labels.ts'
import type { Header, HeaderColumn, ValueRow } from '../form/value-row.ts'
import { addsUp, listSumGroups } from './check-sums.ts'
import { type CompressedText, compressText } from './compress-text.ts'
import type { CodeOf } from './list-ways.ts'
import { readCell } from './read-cell.ts'
import type { Reading, RowWays, Way } from './reading.ts'
import { splitDigits, splitInGroups, splitToSum } from './split-digits.ts'

/** The shortest text that can hold a table. */
const SHORTEST = 30

/** A row label of the form in a text, and the figures that stand right behind it. */
interface GluedRow {
  readonly target: RowTarget
  readonly label: string
  readonly at: number
  readonly figures: readonly Cell[]
  /** Whether a blank stands between the label and the first figure, so that blanks part cells. */
  readonly isApart: boolean
}

/**
 * Reads tables that lost their lines: labels and figures one behind the other, with blanks between them or none. A row is
 * what stands behind a label of the form; its digits are taken apart in every way, and the identities choose.
 * @param isWanted whether a table was not found in any other way
 */
export function readGlued(document: Document, codeOf: CodeOf, isWanted: (table: 2 | 3 | 4) => boolean): RowWays[] {
  if (![2, 3, 4].some((table) => isWanted(table as 2 | 3 | 4))) return []
  return listRuns(document).flatMap(({ block, start, end }) => {
    const text = compressText(document.text, start, end)
    const rows = listRows(text)
    return [
      ...(isWanted(2) ? readProactive(text, rows, block, codeOf) : []),
      ...(isWanted(3) ? readRequests(text, rows, block, codeOf) : []),
      ...(isWanted(4) ? readReview(text, block, codeOf) : []),
    ]
  })
}

/** The stretches of text between tables, with the number of their first block: a line break may stand within a label. */
function listRuns({ blocks }: Document): { readonly block: number; readonly start: number; readonly end: number }[] {
  const runs: { block: number; start: number; end: number }[] = []
  blocks.forEach(({ kind, start, end }, i) => {
    const last = runs.at(-1)
    if (kind !== 'paragraph') return
    if (last && blocks[i - 1]?.kind === 'paragraph') last.end = end
    else runs.push({ block: i, start, end })
  })
  return runs.filter(({ start, end }) => end - start >= SHORTEST)
}

const LABELS = ROW_LABELS.filter(({ target }) => target.kind === 'proactive' || target.kind === 'request').toSorted(
  (a, b) => b.core.length - a.core.length,
)
/** What begins behind the figures of a row: another row, a part of the form, a section, or nothing. */
const BOUNDARY = /^(?:$|第二十条|信息内容|[(][一二三四五六七八九十][)]|[一二三四五六七八九十]+、)/
const FIGURES = /^(?:\([^()]*\))?(?<figures>[\d.]+)/
/** The number of the next row is no figure of this one. */
const NEXT_NUMBER = /\d[.]$/

/** Labels of rows with figures right behind them, in order; of labels that overlap the longest. */
function listRows(text: CompressedText): GluedRow[] {
  const taken: { from: number; to: number }[] = []
  const rows: GluedRow[] = []
  for (const { core, target } of LABELS)
    for (let at = text.text.indexOf(core); at >= 0; at = text.text.indexOf(core, at + 1)) {
      const to = at + core.length
      if (taken.some((other) => at < other.to && other.from < to) || !isOwnLabel(text.text, at, core)) continue
      taken.push({ from: at, to })
      const figures = readFiguresAt(text, to)
      if (figures.length) rows.push({ target, label: core, at, figures, isApart: isApartAt(text, figures) })
    }
  return rows.sort((a, b) => a.at - b.at)
}

/** Short labels stand behind their number: `3.其他`, `(七)总计`. */
function isOwnLabel(text: string, at: number, core: string): boolean {
  if (core === '其他') return /3[.、]$/.test(text.slice(0, at))
  return !['总计', '合计'].includes(core) || /\(七\)$/.test(text.slice(0, at))
}

const isBoundary = (rest: string): boolean => BOUNDARY.test(rest) || LABELS.some(({ core }) => rest.startsWith(core))

/** The runs of digits behind a place, up to what begins behind a row; none where they go on in other words. */
function readFiguresAt({ text, places, gaps }: CompressedText, from: number): Cell[] {
  const found = FIGURES.exec(text.slice(from))
  const digits = found?.groups?.figures
  if (!found || digits === undefined) return []
  const start = from + found[0].length - digits.length
  const rest = text.slice(from + found[0].length)
  const isNumbered = NEXT_NUMBER.test(digits) || (rest.startsWith('、') && !gaps[start + digits.length - 1])
  const length = digits.length - (NEXT_NUMBER.test(digits) ? 2 : isNumbered ? 1 : 0)
  if (length <= 0 || (!isNumbered && !isBoundary(rest))) return []
  const cells: Cell[] = []
  for (let i = start; i < start + length; i++) {
    const last = cells.at(-1)
    const place = places[i] as number
    const character = text[i] as string
    if (last && !gaps[i]) cells[cells.length - 1] = { ...last, text: last.text + character, end: place + 1 }
    else cells.push({ text: character, start: place, end: place + 1 })
  }
  return cells
}

const isApartAt = ({ places, gaps }: CompressedText, [first]: readonly Cell[]): boolean =>
  gaps[places.indexOf(first?.start ?? -1)] ?? false

const PROACTIVE_HEADER = '信息内容'

function readProactive(text: CompressedText, rows: readonly GluedRow[], block: number, codeOf: CodeOf): RowWays[] {
  const proactive = rows.filter(({ target }) => target.kind === 'proactive')
  return proactive.flatMap((row) => {
    const header = text.text.lastIndexOf(PROACTIVE_HEADER, row.at)
    const first = proactive.find(({ at }) => at > header)
    const labels = header < 0 || !first ? '' : text.text.slice(header + PROACTIVE_HEADER.length, first.at)
    const columns = (labels ? findColumns(2, labels) : null)?.map(
      ({ key, printed }): HeaderColumn => ({ key, printed, ...(/万元/.test(labels) ? { money: '万元' } : {}) }),
    )
    if (!columns?.every(({ key }) => key !== null && hasProactiveColumn(row.target.key, key))) return []
    return toWays(row, { table: 2, columns, stated: true, widths: [], block }, codeOf)
  })
}

const REQUEST_HEADER = /自然人[\s\S]*商业企业[\s\S]*科研机构[\s\S]*社会公益组织[\s\S]*法律服务机构[\s\S]*其他/

/** Table 3 below a header that names its columns in the form's order, or in that order where most of its rows add up. */
function readRequests(text: CompressedText, rows: readonly GluedRow[], block: number, codeOf: CodeOf): RowWays[] {
  const requests = rows.filter(({ target }) => target.kind === 'request')
  const stated = REQUEST_HEADER.test(text.text.slice(0, requests[0]?.at ?? 0))
  const read = requests.flatMap((row) =>
    toWays(row, { table: 3, columns: REQUEST_FORM, stated, widths: [], block }, codeOf),
  )
  return stated || provesOrder(read) ? read : []
}

/** Whether most of the rows that hold more than zeros add up in the order of the form; of zeros alone any order says the same. */
function provesOrder(rows: readonly RowWays[]): boolean {
  const telling = rows.filter(({ row }) => row.values.some(({ text }) => /[1-9]/.test(text)))
  const right = telling.filter(({ ways }) => ways.length > 0).length
  return telling.length ? right * 2 > telling.length : rows.every(({ ways }) => ways.length > 0)
}

const REVIEW_HEADER = `${REVIEW_RESULTS.map(({ printed }) => printed).join('')}`

function readReview(text: CompressedText, block: number, codeOf: CodeOf): RowWays[] {
  const at = text.text.lastIndexOf(REVIEW_HEADER)
  if (at < 0) return []
  const figures = readFiguresAt(text, at + REVIEW_HEADER.length)
  if (!figures.length) return []
  const header: Header = { table: 4, columns: REVIEW_FORM, stated: true, widths: [], block }
  return toWays(
    { target: { kind: 'route', key: '' }, label: '', at, figures, isApart: isApartAt(text, figures) },
    header,
    codeOf,
  )
}

/** The ways to take the figures of a row apart that satisfy the identities within it. */
function toWays({ target, label, figures, isApart }: GluedRow, header: Header, codeOf: CodeOf): RowWays[] {
  const key = header.table === 4 ? null : target.key
  const first = figures[0] as Cell
  const row: ValueRow = {
    header,
    key,
    keyProof: 'label',
    label,
    core: label,
    start: first.start,
    values: figures,
    lead: 1,
    width: figures.length + 1,
    block: header.block,
    separation: 'blanks',
  }
  const groups = listSumGroups(header)
  const size = header.columns.length
  const read = (cells: readonly Cell[], inferred: Reading['inferred']): Way =>
    header.columns.map((column, i) => {
      const code = codeOf(row, column.key)
      const cell = cells[i] as Cell
      const figure = code ? readCell(code, cell, column) : null
      return figure && { figure, cell, ...(inferred ? { inferred } : {}) }
    })
  const isClear = size === figures.length && (isApart || size === 1)
  const isSum = (way: Way): boolean => !way.includes(null) && groups.every((group) => addsUp(way, group))
  if (isClear && (groups.length === 0 || isSum(read(figures, undefined))))
    return [{ row, kind: 'plain', ways: [read(figures, undefined)] }]
  // Where nothing parts the cells, a blank among the digits may stand within a number.
  const runs = isApart ? figures : joinRuns(figures)
  const apart = header.table === 4 ? splitReview(runs, header) : splitRow(runs, header)
  const inferred = header.table === 3 && figures.map(({ text }) => text).join('').length > size ? 'table' : 'row'
  const ways = apart
    .map((cells) => read(cells, groups.length ? inferred : 'table'))
    .filter((way) => !way.includes(null))
  if (groups.length === 0)
    return [{ row, kind: 'split', ways: isOnlyWay(runs, apart) ? [read(apart[0] as Cell[], 'row')] : ways }]
  return [{ row, kind: 'split', ways: ways.filter(isSum) }]
}

/** Runs of digits as one; its places are those of the source, so that a number with a blank in it cannot be cut out. */
const joinRuns = (figures: readonly Cell[]): readonly Cell[] => (figures.length > 1 ? [] : figures)

/** Whether digits can be taken apart in one way only, also where a column is empty: `000`, but not `24`. */
function isOnlyWay(runs: readonly Cell[], apart: readonly (readonly Cell[])[]): boolean {
  const [only, ...more] = apart
  if (!only || more.length) return false
  return only.slice(1).every((_, i) => splitDigits(runs, i + 1).length === 0)
}

/** A row of table 3 whose total stands last is taken apart by its sum, which leaves few ways even of long runs. */
function splitRow(runs: readonly Cell[], { table, columns }: Header): Cell[][] {
  const [run, ...more] = runs
  if (run && !more.length && table === 3 && columns.at(-1)?.key === 'total') return splitToSum(run, columns.length)
  return splitDigits(runs, columns.length)
}

function splitReview(figures: readonly Cell[], { columns }: Header): Cell[][] {
  const size = REVIEW_RESULTS.length
  const sizes = Array.from({ length: columns.length / size }, () => size)
  return splitInGroups(figures, sizes, (group) => {
    const values = group.map(({ text }) => Number(text))
    const total = values.at(-1) as number
    return values.slice(0, -1).reduce((a, b) => a + b, 0) === total
  })
}
