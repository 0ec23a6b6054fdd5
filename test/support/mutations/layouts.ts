import { REQUEST_ROWS, REQUESTER_COLUMNS, REVIEW_RESULTS, REVIEW_ROUTES } from '../../../db/form/codebook.ts'
import type { PrintedRow, PrintedTables } from './printed-tables.ts'

/** The three tables of a report as text, one for each section. */
export interface LaidTables {
  readonly proactive: string
  readonly requests: string
  readonly review: string
}

export type Layout = (tables: PrintedTables) => LaidTables

type Cells = readonly string[]

const STUB = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'
const REQUESTERS = REQUESTER_COLUMNS.map(({ printed }) => printed)
const RESULTS = REVIEW_RESULTS.map(({ printed }) => printed)
const ROUTES = REVIEW_ROUTES.map(({ printed }) => printed)
const empty = (count: number): string[] => Array<string>(count).fill('')

const textsOf = ({ values }: PrintedRow): string[] => values.map(({ text }) => text)

/** Table 2 as rows of cells, each as long as what it holds. */
const proactiveCells = ({ proactive }: PrintedTables): string[][] =>
  proactive.flatMap(({ article, header, rows }) => [
    [article],
    ['信息内容', ...header],
    ...rows.map((row) => [...row.labels, ...textsOf(row)]),
  ])

/** Table 3 as rows of ten cells, three for labels. */
const requestCells = ({ requests }: PrintedTables): string[][] => [
  [STUB, '', '', '申请人情况', ...empty(6)],
  ['', '', '', '自然人', '法人或其他组织', ...empty(4), '总计'],
  ['', '', '', '', ...REQUESTERS.slice(1, -1), ''],
  ...requests.map((row) => [...row.labels, ...empty(3 - row.labels.length), ...textsOf(row)]),
]

const reviewTexts = ({ review }: PrintedTables): string[] => review.map(({ text }) => text)

/** Table 4 as rows of fifteen cells. */
const reviewCells = (tables: PrintedTables): string[][] => [
  ['行政复议', ...empty(4), '行政诉讼', ...empty(9)],
  [...RESULTS, '未经复议直接起诉', ...empty(4), '复议后起诉', ...empty(4)],
  [...empty(5), ...RESULTS, ...RESULTS],
  reviewTexts(tables),
]

const all = (lay: (rows: readonly Cells[]) => string): Layout => {
  return (tables) => ({
    proactive: lay(proactiveCells(tables)),
    requests: lay(requestCells(tables)),
    review: lay(reviewCells(tables)),
  })
}

const filled = (rows: readonly Cells[]): string[][] => rows.map((row) => row.filter((cell) => cell !== ''))

const tabs: Layout = all((rows) => rows.map((row) => row.join('\t')).join('\n'))
const word: Layout = all((rows) => rows.map((row) => row.map((cell) => `\t${cell}`).join('\n')).join('\n\n'))
const pipes: Layout = all((rows) =>
  rows.map((row, i) => `| ${row.join(' | ')} |${i ? '' : `\n|${'---|'.repeat(row.length)}`}`).join('\n'),
)
const openPipes: Layout = all((rows) => rows.map((row) => row.join(' | ')).join('\n'))
const trailingPipes: Layout = all((rows) => rows.map((row) => `${row.join(' | ')} |`).join('\n'))
const stackedPipes: Layout = all((rows) =>
  filled(rows)
    .flat()
    .map((cell) => `${cell} |`)
    .join('\n'),
)
const raggedPipes: Layout = all((rows) =>
  filled(rows)
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n'),
)
const stacked: Layout = all((rows) => filled(rows).flat().join('\n'))
const stackedApart: Layout = all((rows) => filled(rows).flat().join('\n\n'))
const glued: Layout = all((rows) => filled(rows).flat().join(''))
const spaced: Layout = all((rows) => filled(rows).flat().join(' '))

const commas: Layout = all((rows) => rows.map((row) => row.join(',')).join('\n'))
const quotedSemicolons: Layout = all((rows) => rows.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n'))

/** Cells in boxes that characters draw, each row between two lines. */
const boxes: Layout = all((rows) => {
  const size = Math.max(...rows.map((row) => row.length))
  const widths = Array.from({ length: size }, (_, i) => Math.max(2, ...rows.map((row) => widthOf(row[i] ?? ''))))
  const line = (left: string, middle: string, right: string): string =>
    left + widths.map((width) => '─'.repeat(width + 2)).join(middle) + right
  const body = rows.map((row) => `│${widths.map((width, i) => ` ${pad(row[i] ?? '', width)} `).join('│')}│`)
  return [line('┌', '┬', '┐'), body.join(`\n${line('├', '┼', '┤')}\n`), line('└', '┴', '┘')].join('\n')
})

/** Table 4 as three small tables under headings. */
const threeTables: Layout = (tables) => {
  const texts = reviewTexts(tables)
  const small = ROUTES.map((route, i) => {
    const row = texts.slice(i * RESULTS.length, (i + 1) * RESULTS.length)
    return `### ${route}\n\n| ${RESULTS.join(' | ')} |\n|${'---|'.repeat(RESULTS.length)}\n| ${row.join(' | ')} |`
  })
  return { ...pipes(tables), review: small.join('\n\n') }
}

/** Columns of a terminal that a text takes. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0)
const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))
const centre = (text: string, width: number): string =>
  pad(' '.repeat(Math.max(0, Math.floor((width - widthOf(text)) / 2))) + text, width)

/** The lines of rows whose columns blanks keep; cells broken over lines stand around the middle of their row. */
function drawColumns(rows: readonly Cells[], widths: readonly number[], breakAt: readonly number[]): string {
  const lines = rows.flatMap((row) => {
    const broken = row.map((cell, i) => breakCell(cell, breakAt[i] ?? Number.POSITIVE_INFINITY))
    const height = Math.max(...broken.map((cell) => cell.length))
    return Array.from({ length: height }, (_, at) =>
      placeTexts(
        broken.map((cell) => cell[at - Math.floor((height - cell.length) / 2)] ?? ''),
        widths,
        row.length - (widths.length > 12 ? 15 : 7),
      ),
    )
  })
  return lines.join('\n')
}

/** A line of cells, each where its column begins; a label may reach over empty columns behind it. */
function placeTexts(texts: readonly string[], widths: readonly number[], labels: number): string {
  let line = ''
  let column = 0
  texts.forEach((text, i) => {
    const width = widths[i] ?? 8
    line = pad(line, column) + (i < labels ? text : centre(text, width))
    column += width + 1
  })
  return line.trimEnd()
}

function breakCell(cell: string, at: number): string[] {
  const pieces: string[] = []
  for (let rest = cell; rest; rest = rest.slice(at)) pieces.push(rest.slice(0, at))
  return pieces.length ? pieces : ['']
}

const columns =
  (breakAt: number): Layout =>
  (tables) => ({
    proactive: proactiveCells(tables)
      .map((row) =>
        row
          .map((cell, i) => (i ? centre(cell, 24) : pad(cell, 28)))
          .join(' ')
          .trimEnd(),
      )
      .join('\n'),
    requests: drawColumns(
      requestCells(tables).map((row, i) => (i === 0 ? ['', '', '', '', '', '申请人情况', '', '', '', ''] : row)),
      [
        Number.isFinite(breakAt) ? 12 : 22,
        Number.isFinite(breakAt) ? 12 : 18,
        Number.isFinite(breakAt) ? 18 : 40,
        8,
        10,
        10,
        10,
        10,
        8,
        8,
      ],
      [breakAt - 3, breakAt - 3, breakAt, ...Array<number>(7).fill(4)],
    ),
    review: drawColumns(reviewCells(tables), Array<number>(15).fill(8), Array<number>(15).fill(4)),
  })

/** A value of a list: the labels of its row and of its column. */
interface ListItem {
  readonly row: string
  readonly column: string
  readonly text: string
}

/** The label of the column of table 3 under which a value stands. */
const COLUMN_OF: ReadonlyMap<string, string> = new Map(
  REQUEST_ROWS.flatMap((row) =>
    REQUESTER_COLUMNS.map(({ key, printed }) => [`requests.${row.key}.${key}`, printed] as const),
  ),
)

/** The three tables as lists of labels and values, each row as a text. */
const lists =
  (write: (items: readonly ListItem[]) => string, between: string): Layout =>
  ({ proactive, requests, review }) => {
    const name = (row: PrintedRow): string => row.labels.filter(Boolean).join(' ')
    const items = (row: string, columns: readonly string[], values: PrintedRow['values']): ListItem[] =>
      values.map(({ code, text }, i) => ({ row, column: COLUMN_OF.get(code) ?? columns[i] ?? '', text }))
    const routes = ROUTES.map((route, i) =>
      items(route, RESULTS, review.slice(i * RESULTS.length, (i + 1) * RESULTS.length)),
    )
    return {
      proactive: proactive
        .flatMap(({ header, rows }) => rows.map((row) => write(items(name(row), header, row.values))))
        .join(between),
      requests: requests.map((row) => write(items(name(row), REQUESTERS, row.values))).join(between),
      review: routes.map(write).join(between),
    }
  }

const pairLines = lists((items) => items.map(({ row, column, text }) => `${row} ${column}：${text}`).join('\n'), '\n')
const pairRows = lists(
  (items) => `${items[0]?.row}：${items.map(({ column, text }) => `${column}${text}`).join('，')}`,
  '\n',
)
const pairNested = lists(
  (items) => [items[0]?.row, ...items.map(({ column, text }) => `  - ${column}：${text}`)].join('\n'),
  '\n',
)
const pairParagraph = lists(
  (items) => `${items[0]?.row}：${items.map(({ column, text }) => `${column}${text}件`).join('、')}`,
  '；',
)

/** Every layout by name. */
export const LAYOUTS: Readonly<Record<string, Layout>> = {
  tabs,
  word,
  pipes,
  openPipes,
  trailingPipes,
  stackedPipes,
  raggedPipes,
  threeTables,
  stacked,
  stackedApart,
  columns: columns(Number.POSITIVE_INFINITY),
  tornColumns: columns(8),
  narrowColumns: columns(5),
  spaced,
  glued,
  commas,
  quotedSemicolons,
  boxes,
  pairLines,
  pairRows,
  pairNested,
  pairParagraph,
}
