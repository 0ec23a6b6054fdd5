/** A page of a test PDF: its size in points and the instructions of its content (PDF reference, annex A). */
export interface PdfPage {
  readonly content: string
  readonly width?: number
  readonly height?: number
  /** By how much viewers turn it to the right. Degrees, a multiple of 90. */
  readonly rotate?: number
}

/** The fonts of a test PDF: `mapped` says which characters its codes are, `unmapped` leaves that open, as careless printers do. */
export type PdfFont = 'mapped' | 'unmapped'

/** A PDF from its pages, in a Chinese font under the name F1 that is not embedded. `trailer` holds more entries of the trailer. */
export function writePdf(pages: readonly PdfPage[], font: PdfFont = 'mapped', trailer = ''): Uint8Array {
  const numbers = pages.map((_, i) => 6 + i * 2)
  const encoding = font === 'mapped' ? 'UniGB-UCS2-H' : 'Identity-H'
  const ordering = font === 'mapped' ? 'GB1' : 'Identity'
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${numbers.map((number) => `${number} 0 R`).join(' ')}]>>`,
    `<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/${encoding}/DescendantFonts[4 0 R]>>`,
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 0>>/FontDescriptor 5 0 R/DW 1000/W[1 95 500]>>`,
    '<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>',
    ...pages.flatMap(({ content, width = 595, height = 842, rotate = 0 }, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Rotate ${rotate}/Contents ${7 + i * 2} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ]
  return writeObjects(objects, trailer)
}

function writeObjects(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n'
  const places = objects.map((object, i) => {
    const place = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  file += `trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

/** Prints a text with its base line at a place; turned to the left by `angle` degrees. */
export function print(x: number, y: number, text: string, size = 10, angle = 0): string {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  const codes = Buffer.from(text, 'utf16le').swap16().toString('hex')
  return `BT /F1 ${size} Tf ${[cos, sin, -sin, cos, x, y].map((number) => number.toFixed(3)).join(' ')} Tm <${codes}> Tj ET\n`
}

/** How the lines of a test table are drawn. */
export type Ruling = 'strokes' | 'dashes' | 'boxes' | 'level' | 'none'

/** A table of equal rows from its upper left corner: a text per cell, null where the cell to the left reaches over. */
export interface PdfTable {
  readonly left: number
  readonly top: number
  readonly widths: readonly number[]
  readonly rows: readonly (readonly (string | null)[])[]
  readonly rowHeight?: number
  readonly ruling?: Ruling
}

/** Draws a table; the lines of a cell are apart by `\n`. */
export function drawTable({ left, top, widths, rows, rowHeight = 24, ruling = 'strokes' }: PdfTable): string {
  const edges = [left, ...widths.map((_, i) => left + widths.slice(0, i + 1).reduce((a, b) => a + b))]
  const drawn = rows.flatMap((cells, row) => {
    const [high, low] = [top - row * rowHeight, top - (row + 1) * rowHeight]
    return cells.flatMap((text, column) => {
      const from = edges[column] as number
      const wall = text === null || column === 0 ? '' : rule(ruling, from, high, from, low)
      const lines = (text ?? '')
        .split('\n')
        .map((line, i) => (line ? print(from + 3, high - 11 - i * 10, line, 9) : ''))
      return [wall, ...lines]
    })
  })
  const [right, bottom] = [edges.at(-1) as number, top - rows.length * rowHeight]
  const levels = [...rows, null].map((_, row) =>
    rule(ruling, left, top - row * rowHeight, right, top - row * rowHeight),
  )
  return [...drawn, ...levels, rule(ruling, left, top, left, bottom), rule(ruling, right, top, right, bottom)].join('')
}

function rule(ruling: Ruling, x1: number, y1: number, x2: number, y2: number): string {
  if (ruling === 'none' || (ruling === 'level' && x1 === x2)) return ''
  if (ruling !== 'boxes') return `${ruling === 'dashes' ? '[3 2] 0 d' : '[] 0 d'} 0.5 w ${x1} ${y1} m ${x2} ${y2} l S\n`
  return x1 === x2 ? `${x1 - 0.25} ${y2} 0.5 ${y1 - y2} re f\n` : `${x1} ${y1 - 0.25} ${x2 - x1} 0.5 re f\n`
}

/**
 * The content with every text written as pieces of one character and moves of the pen between them (`TJ`), as typesetters
 * and printer drivers do.
 * @param moves by how much the pen goes back before each character but the first, in turn. Thousandths of the type size
 */
export const kern = (content: string, moves: readonly number[]): string =>
  content.replace(/<([0-9a-f]+)> Tj/g, (_, codes: string) => {
    const characters = codes.match(/.{4}/g) ?? []
    const pieces = characters.map((code, i) => `${i === 0 ? '' : moves[(i - 1) % moves.length]} <${code}>`)
    return `[${pieces.join(' ')}] TJ`
  })
