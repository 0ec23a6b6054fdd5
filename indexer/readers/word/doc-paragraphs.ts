import { addText, type Look, OBJECT, type Piece } from '../seen/looks.ts'
import { type LookRun, listRunLooks } from './doc-looks.ts'
import { findRun, flag, type Modifier, type PropertyRun, readRuns } from './doc-properties.ts'
import { type DocText, readDocText } from './doc-text.ts'

/** The streams of a Word 97–2003 document. */
export interface DocStreams {
  readonly main: Buffer
  readonly table: Buffer
  readonly data: Buffer
}

/** What ends with a paragraph: nothing more than itself, a cell of a table, or a row (the paragraph is then empty). */
export type ParagraphEnd = 'paragraph' | 'cell' | 'row'

export interface DocParagraph {
  /** Its text, with how it is set. */
  readonly pieces: readonly Piece[]
  readonly end: ParagraphEnd
  /** 0 outside of tables, 1 in a table, 2 in a table inside of its cell … */
  readonly depth: number
  readonly headingLevel: number | undefined
  readonly modifiers: readonly Modifier[]
}

const IN_TABLE = 0x2416
const ROW_END = 0x2417
const DEPTH = 0x6649
const INNER_CELL_END = 0x244b
const INNER_ROW_END = 0x244c
const OUTLINE_LEVEL = 0x2640

/** Counts of characters in the parts of the text, in their order: body, footnotes, headers, macros, remarks, endnotes, text boxes. */
const PARTS = [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60, 0x64] as const
const READ_PARTS: ReadonlySet<number> = new Set([0x4c, 0x50, 0x60, 0x64])

/** Marks that end a paragraph, a cell or a row, and a page. */
const ENDS: ReadonlySet<string> = new Set(['\r', '\x07', '\f'])

/** The paragraphs of a document: its body, then footnotes, endnotes and text boxes. */
export function readDocParagraphs({ main, table, data }: DocStreams): DocParagraph[] {
  const source = readDocText(main, table)
  const paragraphRuns = readRuns('paragraphs', main, table, data)
  const looks = listRunLooks(readRuns('characters', main, table, data))
  const paragraphs: DocParagraph[] = []
  let start = 0
  for (const part of PARTS) {
    const end = start + main.readUInt32LE(part)
    if (READ_PARTS.has(part)) paragraphs.push(...readPart(source, start, end, paragraphRuns, looks))
    start = end
  }
  return paragraphs
}

function readPart(
  source: DocText,
  start: number,
  end: number,
  runs: readonly PropertyRun[],
  looks: readonly LookRun[],
): DocParagraph[] {
  const paragraphs: DocParagraph[] = []
  const fields = new FieldFilter()
  let pieces: Piece[] = []
  let run = { text: '', look: 'plain' as Look }
  const close = (): void => {
    addText(pieces, run.text, run.look)
    run = { text: '', look: 'plain' }
  }
  for (let i = start; i < Math.min(end, source.text.length); i++) {
    const character = source.text[i] as string
    const look = looks.length > 0 ? (findRun(looks, source.place(i))?.look ?? 'plain') : 'plain'
    if (!ENDS.has(character)) {
      if (!fields.passes(character)) continue
      if (look !== run.look) {
        close()
        run.look = look
      }
      run.text += printed(character)
      continue
    }
    // A deleted paragraph mark joins the paragraph with the next one.
    if (look === 'hidden' && character === '\r') continue
    close()
    paragraphs.push(describe(pieces, character, findRun(runs, source.place(i))))
    pieces = []
  }
  close()
  if (pieces.length) paragraphs.push(describe(pieces, '\r', undefined))
  return paragraphs
}

function describe(pieces: readonly Piece[], mark: string, run: PropertyRun | undefined): DocParagraph {
  const modifiers = run?.modifiers ?? []
  const depth = number(modifiers, DEPTH) ?? (flag(modifiers, IN_TABLE) || mark === '\x07' ? 1 : 0)
  const isRow = flag(modifiers, depth > 1 ? INNER_ROW_END : ROW_END)
  const isCell = mark === '\x07' || flag(modifiers, INNER_CELL_END)
  const style = run?.style ?? 0
  const outline = modifiers.find(({ code }) => code === OUTLINE_LEVEL)?.operand[0]
  const level = outline !== undefined && outline < 9 ? outline + 1 : style >= 1 && style <= 9 ? style : undefined
  return {
    pieces,
    end: isRow ? 'row' : isCell ? 'cell' : 'paragraph',
    depth,
    headingLevel: depth === 0 ? level : undefined,
    modifiers,
  }
}

const number = (modifiers: readonly Modifier[], wanted: number): number | undefined => {
  const operand = modifiers.findLast(({ code }) => code === wanted)?.operand
  return operand && operand.length >= 4 ? operand.readInt32LE(0) : undefined
}

/** Keeps what a field shows and leaves out how it is made; fields may be nested. */
class FieldFilter {
  readonly #inCode: boolean[] = []

  passes(character: string): boolean {
    if (character === '\x13') this.#inCode.push(true)
    else if (character === '\x14') this.#inCode[this.#inCode.length - 1] = false
    else if (character === '\x15') this.#inCode.pop()
    else return !this.#inCode.includes(true)
    return false
  }
}

/** What a character prints: marks of notes and soft hyphens print nothing, a picture or equation stands for itself. */
function printed(character: string): string {
  if (character === '\x01') return OBJECT
  if (character === '\v') return '\n'
  if (character === '\t') return '\t'
  if (character === '\x1e') return '-'
  if (character === '\u00a0') return ' '
  return character < ' ' ? '' : character
}
