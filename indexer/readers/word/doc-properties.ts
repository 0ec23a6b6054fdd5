/** The formatting records of a Word 97–2003 document ([MS-DOC] 2.4–2.6), as far as the shape of a text needs them. */

/** One property modifier: its code, and where its operand stands. */
export interface Modifier {
  readonly code: number
  readonly operand: Buffer
}

/** A run of characters of one formatting, in bytes of the main stream. */
export interface PropertyRun {
  readonly from: number
  readonly to: number
  /** Style of a paragraph; 0 for runs of characters. */
  readonly style: number
  readonly modifiers: readonly Modifier[]
}

const PAGE = 512
const PARAGRAPH_ENTRY = 13
const HUGE_PARAGRAPH: ReadonlySet<number> = new Set([0x6645, 0x6646])
const DEFINE_TABLE = 0xd608
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, 0, 3] as const

/** Offsets in the file information block where the two plexes of formatting pages are told. */
const PLEX = { characters: 0xfa, paragraphs: 0x102 } as const

/** All runs of the document, ordered by place. `data` holds the modifiers that a page has no room for. */
export function readRuns(kind: keyof typeof PLEX, main: Buffer, table: Buffer, data: Buffer): PropertyRun[] {
  const start = main.readUInt32LE(PLEX[kind])
  const count = (main.readUInt32LE(PLEX[kind] + 4) - 4) / 8
  const runs: PropertyRun[] = []
  for (let i = 0; i < count; i++) {
    const number = table.readUInt32LE(start + (count + 1) * 4 + i * 4) & 0x3fffff
    const page = main.subarray(number * PAGE, (number + 1) * PAGE)
    if (page.length === PAGE) runs.push(...readPage(kind, page, data))
  }
  return runs.sort((a, b) => a.from - b.from)
}

function readPage(kind: keyof typeof PLEX, page: Buffer, data: Buffer): PropertyRun[] {
  const count = page[PAGE - 1] ?? 0
  const width = kind === 'paragraphs' ? PARAGRAPH_ENTRY : 1
  return Array.from({ length: count }, (_, i) => {
    const bounds = { from: page.readUInt32LE(i * 4), to: page.readUInt32LE(i * 4 + 4) }
    const at = (page[(count + 1) * 4 + i * width] ?? 0) * 2
    if (at === 0) return { ...bounds, style: 0, modifiers: [] }
    const { style, list } = kind === 'paragraphs' ? paragraphList(page, at) : characterList(page, at)
    return { ...bounds, style, modifiers: readModifiers(list, data) }
  })
}

const characterList = (page: Buffer, at: number): { style: number; list: Buffer } => ({
  style: 0,
  list: page.subarray(at + 1, at + 1 + (page[at] ?? 0)),
})

function paragraphList(page: Buffer, at: number): { style: number; list: Buffer } {
  const words = page[at] ?? 0
  const [start, length] = words === 0 ? [at + 2, 2 * (page[at + 1] ?? 0)] : [at + 1, 2 * words - 1]
  if (length < 2) return { style: 0, list: Buffer.alloc(0) }
  return { style: page.readUInt16LE(start), list: page.subarray(start + 2, start + length) }
}

function readModifiers(list: Buffer, data: Buffer): Modifier[] {
  const modifiers: Modifier[] = []
  for (let at = 0; at + 2 < list.length; ) {
    const code = list.readUInt16LE(at)
    const [length, skip] = operandLength(code, list, at + 2)
    const operand = list.subarray(at + 2 + skip, at + 2 + length)
    if (HUGE_PARAGRAPH.has(code)) modifiers.push(...readHuge(operand, data))
    else modifiers.push({ code, operand })
    at += 2 + length
  }
  return modifiers
}

/** Length of an operand with its own count, and the length of that count. */
function operandLength(code: number, list: Buffer, at: number): readonly [number, number] {
  if (code === DEFINE_TABLE) return [at + 2 <= list.length ? list.readUInt16LE(at) + 1 : 0, 2]
  const size = code >> 13
  return size === 6 ? [(list[at] ?? 0) + 1, 1] : [OPERAND_BYTES[size as 0] ?? 1, 0]
}

function readHuge(operand: Buffer, data: Buffer): Modifier[] {
  const at = operand.length >= 4 ? operand.readUInt32LE(0) : data.length
  if (at + 2 > data.length) return []
  const list = data.subarray(at + 2, at + 2 + data.readUInt16LE(at))
  return readModifiers(list, Buffer.alloc(0))
}

/** The run that a place belongs to, by halving. */
export function findRun<Run extends Pick<PropertyRun, 'from' | 'to'>>(
  runs: readonly Run[],
  place: number,
): Run | undefined {
  let [low, high] = [0, runs.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const run = runs[middle] as Run
    if (place < run.from) high = middle - 1
    else if (place >= run.to) low = middle + 1
    else return run
  }
  return undefined
}

/** Whether a modifier that switches something on is there, the last of its code deciding. */
export const flag = (modifiers: readonly Modifier[], wanted: number): boolean =>
  (modifiers.findLast(({ code }) => code === wanted)?.operand[0] ?? 0) === 1
