import { join } from 'node:path'
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { packageRoot } from '../../db/package-root.ts'
import type { Refusal } from '../document.ts'

/** A piece of text on a page; the origin is the page's lower left corner, in points. */
export interface TextItem {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A ruling line, upright or level. `at` is its x or y, `from` and `to` its ends. */
export interface Rule {
  readonly upright: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

type Matrix = readonly [number, number, number, number, number, number]

/** A filled box thinner than this is a drawn line. Points. */
const THIN = 3
const SHORTEST = 4

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

/** The text items of a page that print something and stand upright. */
async function readItems(page: PDFPageProxy): Promise<TextItem[]> {
  const { items } = await page.getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item) || !item.str.trim()) return []
    const [a, b, , d, x, y] = item.transform as number[]
    const size = Math.abs(d ?? 0) || Math.hypot(a ?? 0, b ?? 0)
    return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size }]
  })
}

const STROKES = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const FILLS = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])

/** The ruling lines that a page draws, as strokes or as thin filled boxes. */
async function readRules(page: PDFPageProxy): Promise<Rule[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const rules: Rule[] = []
  const stack: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  fnArray.forEach((operation, i) => {
    const args = argsArray[i]
    if (operation === OPS.save) stack.push(matrix)
    else if (operation === OPS.restore) matrix = stack.pop() ?? matrix
    else if (operation === OPS.transform) matrix = multiply(matrix, args as Matrix)
    else if (operation === OPS.constructPath) rules.push(...pathRules(args as PathArgs, matrix))
  })
  return rules
}

/** What pdf.js gives for a path: how it is painted, its commands, its bounds. */
type PathArgs = readonly [number, readonly (ArrayLike<number> | null)[], unknown]

/** Commands inside a path: move, line, curve, quadratic curve, close; with how many numbers each takes. */
const NUMBERS = [2, 2, 6, 4, 0] as const

function pathRules([paint, [data]]: PathArgs, matrix: Matrix): Rule[] {
  if (!data || !(STROKES.has(paint) || FILLS.has(paint))) return []
  const subpaths = readSubpaths(data, matrix)
  return subpaths.flatMap((points) => (STROKES.has(paint) ? edgeRules(points) : boxRules(points)))
}

type Point = readonly [number, number]

function readSubpaths(data: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Point[][] {
  const subpaths: Point[][] = []
  for (let at = 0; at < data.length; ) {
    const command = data[at] as number
    const count = NUMBERS[command] ?? 0
    const [x, y] = [data[at + count - 1] as number, data[at + count] as number]
    const point: Point = [a * x + c * y + e, b * x + d * y + f]
    const last = subpaths.at(-1)
    if (command === 0) subpaths.push([point])
    else if (command === 4 && last?.[0]) last.push(last[0])
    else if (count > 0) last?.push(point)
    at += count + 1
  }
  return subpaths
}

const ruleBetween = ([x1, y1]: Point, [x2, y2]: Point): Rule[] => {
  if (Math.abs(x1 - x2) < 1 && Math.abs(y1 - y2) > SHORTEST)
    return [{ upright: true, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }]
  if (Math.abs(y1 - y2) < 1 && Math.abs(x1 - x2) > SHORTEST)
    return [{ upright: false, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }]
  return []
}

const edgeRules = (points: readonly Point[]): Rule[] =>
  points.slice(1).flatMap((point, i) => ruleBetween(points[i] as Point, point))

function boxRules(points: readonly Point[]): Rule[] {
  const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])]
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (right - left < THIN) return ruleBetween([(left + right) / 2, low], [(left + right) / 2, high])
  return high - low < THIN ? ruleBetween([left, (low + high) / 2], [right, (low + high) / 2]) : []
}

/** An open PDF: its pages one by one, from 1. */
export interface OpenPdf {
  readonly pages: number
  read(
    number: number,
  ): Promise<{ readonly items: readonly TextItem[]; readonly rules: readonly Rule[]; readonly height: number }>
  close(): Promise<void>
}

const library = (folder: string): string => `${join(packageRoot(), 'node_modules/pdfjs-dist', folder)}/`

/** Opens a PDF, or says why it cannot be read. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | Refusal> {
  // Fonts that are not embedded need the character maps of the package.
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: library('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: library('standard_fonts'),
    verbosity: 0,
    isEvalSupported: false,
  })
  try {
    const document = await task.promise
    return {
      pages: document.numPages,
      read: async (number) => {
        const page = await document.getPage(number)
        return { items: await readItems(page), rules: await readRules(page), height: page.view[3] ?? 842 }
      },
      close: () => task.destroy(),
    }
  } catch (error) {
    await task.destroy()
    const { name, message } = error as Error
    if (name === 'PasswordException')
      return { kind: 'refusal', reason: 'the PDF is encrypted: save it without a password' }
    return { kind: 'refusal', reason: `the PDF is damaged or truncated: ${message}` }
  }
}
