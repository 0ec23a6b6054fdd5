import { REQUEST_ROWS } from '../../../db/form/codebook.ts'
import { readBlocks } from '../../../indexer/readers/text/read-text.ts'
import { readFigures } from '../../../indexer/tables/read-figures.ts'
import { FAULTS } from './faults.ts'
import { LAYOUTS } from './layouts.ts'
import { layTables, type Printed } from './printed-tables.ts'
import { createRandom } from './random.ts'
import { SCARS } from './scars.ts'

/** One variant of a report: what was done to it, its text, and what its cells print. */
export interface Variant {
  readonly layout: string
  readonly fault: string
  readonly scar: string
  readonly text: string
  readonly printed: Printed
  /** Cells in which no number may be read. */
  readonly untold: ReadonlySet<string>
  /** Cells that are not on the page any more. */
  readonly gone: ReadonlySet<string>
}

/** How the cells of a variant were read. `absent`: printed, and said not to be there. */
export interface Score {
  readonly right: number
  readonly unread: number
  readonly absent: number
  readonly wrong: readonly string[]
}

/** Faults that move the cells behind them. */
const MOVING: ReadonlySet<string> = new Set(['dropCell', 'addCell'])

/** Layouts that draw each cell below its column, or name it beside it. */
const KEEPS_PLACES = /columns|boxes|pair/i

/** Makes a variant of a report: a layout, something done to the tables, something done to their text. */
export function makeVariant(
  printed: Printed,
  layout: string,
  fault: string,
  scar: string,
  seed: number,
): Variant | null {
  // Cells that are drawn below their columns do not move when one is lost or added.
  if (MOVING.has(fault) && KEEPS_PLACES.test(layout)) return null
  const random = createRandom(seed)
  const faulted = FAULTS[fault]?.(layTables(printed), random)
  const laid = faulted && LAYOUTS[layout]?.(faulted.tables)
  const scarred = laid && SCARS[scar]?.(laid, random)
  if (!faulted || !scarred) return null
  const text = [
    '汶岚市教育局2023年政府信息公开工作年度报告',
    '一、总体情况\n2023年，我局按照《中华人民共和国政府信息公开条例》的要求推进公开工作，制度逐步健全。',
    `二、主动公开政府信息情况\n${scarred.proactive}`,
    `三、收到和处理政府信息公开申请情况\n${scarred.requests}`,
    `四、政府信息公开行政复议、行政诉讼情况\n${scarred.review}`,
    '五、存在的主要问题及改进情况\n一是解读形式还不够丰富。下一步将加强培训。',
    '六、其他需要报告的事项\n本年度没有收取信息处理费。',
  ].join('\n')
  return {
    layout,
    fault,
    scar,
    text,
    printed: new Map([...printed].map(([code, cell]) => [code, faulted.changed.get(code) ?? cell])),
    untold: new Set(faulted.untold),
    gone: new Set(scar === 'cutBelow' ? listGone(printed, scarred.requests) : []),
  }
}

/** The cells of rows of table 3 whose label the end of the page cuts off. */
function listGone(printed: Printed, requests: string): string[] {
  const text = requests.replace(/\s/g, '')
  const rows = REQUEST_ROWS.filter((row) => !text.includes(row.printed.replace(/\s/g, '')))
  return [...printed.keys()].filter((code) => rows.some(({ key }) => code.startsWith(`requests.${key}.`)))
}

/** Reads a variant and compares each cell with what is printed. */
export function scoreVariant({ text, printed, untold, gone }: Variant): Score {
  const { figures } = readFigures({ format: 'txt', text, blocks: readBlocks(text) })
  const read = new Map(figures.map((figure) => [figure.code, figure]))
  const wrong: string[] = []
  let [right, unread, absent] = [0, 0, 0]
  for (const [code, cell] of printed) {
    const figure = read.get(code)
    if (untold.has(code)) {
      // Where every cell of a row is empty, one less is nothing else.
      if (figure && figure.state !== 'unread' && !(cell === '' && figure.state === 'blank'))
        wrong.push(`${code}: ${figure.value ?? figure.state} where nothing is told`)
      continue
    }
    if (figure?.state === 'unread') unread++
    else if (!figure && (cell === '' || gone.has(code))) continue
    else if (!figure) absent++
    else if (sameCell(figure, cell)) right++
    else wrong.push(`${code}: ${figure.value ?? figure.state} for “${cell}” (${figure.proof})`)
  }
  for (const { code, state, value } of figures)
    if (!printed.has(code) && state === 'number') wrong.push(`${code}: ${value} that is not printed`)
  return { right, unread, absent, wrong }
}

const sameCell = ({ value, state }: { value: number | null; state: string }, cell: string): boolean =>
  cell === '' ? state === 'blank' : cell === '/' ? state === 'notApplicable' : value === Number(cell)
