import { createCanvas, GlobalFonts, Path2D, type SKRSContext2D } from '@napi-rs/canvas'
import { loadFont } from '../../../bot/charts/paint-scene.ts'
import type { Run } from './read-runs.ts'

/** The letters of a phone: sizes and widths in points, at Telegram's default size on a screen of 360 points. */
export const TEXT = { size: 16, line: 21 } as const
export const PRE = { size: 13, line: 18, cell: 7.8 } as const

const MONO = 'DejaVu Sans Mono'
const EMOJI = /\p{Extended_Pictographic}/u
const WIDE = /[\u2e80-\uffef\u3000]/

const probe = createCanvas(8, 8).getContext('2d')
const widths = new Map<string, number>()

/** Sets a font; the list of its hundred parts is long, so that it is set only where it changes. */
export function setFont(canvas: SKRSContext2D, size: number, bold = false): void {
  if (!canvas.font.startsWith(`${size}px nianwen`)) canvas.font = `${size}px ${loadFont()}, ${MONO}`
  canvas.fontVariationSettings = `'wght' ${bold ? 700 : 400}`
}

/** Width of one character of running text. */
export function widthOf(character: string, size: number, bold = false): number {
  const key = `${character}${size}${bold}`
  const known = widths.get(key)
  if (known !== undefined) return known
  setFont(probe, size, bold)
  const width = EMOJI.test(character)
    ? size * 1.2
    : /\p{M}|\p{Cf}/u.test(character)
      ? 0
      : probe.measureText(character).width
  widths.set(key, width)
  return width
}

export const widthOfText = (text: string, size: number, bold = false): number =>
  [...text].reduce((sum, character) => sum + widthOf(character, size, bold), 0)

/** Width of a character of monospaced text: phones take Chinese characters from another font, one em wide. */
export const cellOf = (character: string): number => (WIDE.test(character) ? PRE.size : PRE.cell)

/** Draws running text, character by character, as it was measured. */
export function drawText(
  canvas: SKRSContext2D,
  text: string,
  x: number,
  y: number,
  size: number,
  run?: Partial<Run>,
): number {
  let at = x
  for (const character of text) {
    setFont(canvas, size, run?.bold)
    if (EMOJI.test(character)) drawEmoji(canvas, character, at, y, size)
    else if (run?.italic) drawSlanted(canvas, character, at, y)
    else canvas.fillText(character, at, y)
    at += widthOf(character, size, run?.bold)
  }
  return at
}

function drawSlanted(canvas: SKRSContext2D, character: string, x: number, y: number): void {
  canvas.save()
  canvas.transform(1, 0, -0.2, 1, x, y)
  canvas.fillText(character, 0, 0)
  canvas.restore()
}

/** Draws a line of monospaced text and returns where it ends. */
export function drawMono(canvas: SKRSContext2D, text: string, x: number, y: number): number {
  let at = x
  for (const character of text) {
    if (WIDE.test(character) || !GlobalFonts.has(MONO)) setFont(canvas, PRE.size)
    else canvas.font = `${PRE.size}px "${MONO}"`
    canvas.fillText(character, at, y)
    at += cellOf(character)
  }
  return at
}

/** Sketches on a field of 16 by 16: no font of this program has pictographs. */
const SKETCHES: Readonly<Record<string, readonly [colour: string, path: string]>> = {
  '📄': ['#8aa0b8', 'M3 1h7l3 3v11H3zM5 6h6v1H5zM5 9h6v1H5zM5 12h4v1H5z'],
  '🔎': [
    '#4a7fb5',
    'M9.5 1a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11zM9.5 3a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7zM5 10l1.500 1.500L2 16L0.500 14.500z',
  ],
  '🔍': [
    '#4a7fb5',
    'M6.5 1a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11zM6.5 3a3.5 3.5 0 1 0 0 7a3.500 3.500 0 0 0 0-7zM11 10l4.500 4.500L14 16L9.500 11.500z',
  ],
  '📈': ['#c0504d', 'M1 12l4-5 3 3 6-7 1 1-7 8-3-3-3 4z M1 14h14v1H1z'],
  '📊': ['#4f9d69', 'M2 8h3v7H2zM6.500 4h3v11h-3zM11 1h3v14h-3z'],
  '🧾': [
    '#a08a6a',
    'M3 1h10v14l-2-1.500-1.500 1.500-1.500-1.500-1.500 1.500-1.500-1.500-2 1.500zM5 4h6v1H5zM5 7h6v1H5zM5 10h4v1H5z',
  ],
  '📎': [
    '#7a8691',
    'M5 4v7a3 3 0 0 0 6 0V3h-1.500v8a1.500 1.500 0 0 1-3 0V4zM5 4a3 3 0 0 1 6 0h-1.500a1.500 1.500 0 0 0-3 0z',
  ],
  '🔔': ['#e0a526', 'M8 1a5 5 0 0 1 5 5v4l1.500 2h-13L3 10V6a5 5 0 0 1 5-5zM6 13h4a2 2 0 0 1-4 0z'],
  '🔕': ['#b9b9b9', 'M8 1a5 5 0 0 1 5 5v4l1.500 2h-13L3 10V6a5 5 0 0 1 5-5zM6 13h4a2 2 0 0 1-4 0z'],
  '🔗': ['#7a8691', 'M2 9l4-4 1 1-4 4 3 3 4-4 1 1-5 5-4-4zM14 7l-4 4-1-1 4-4-3-3-4 4-1-1 5-5 4 4z'],
  '💡': ['#e8b820', 'M8 1a5 5 0 0 1 3 9v2H5v-2a5 5 0 0 1 3-9zM5.500 13h5v1h-5zM6.500 15h3v1h-3z'],
  '📖': ['#4a7fb5', 'M1 3c3-1 5 0 6.500 1v10c-2-1-4-1-6.500-.5zM15 3c-3-1-5 0-6.500 1v10c2-1 4-1 6.500-.5z'],
  '❓': [
    '#d64541',
    'M5 5a3 3 0 1 1 4.500 2.600c-.6.4-.6.8-.6 2.400H7c0-2 .2-3 1.200-3.600A1.300 1.300 0 1 0 6.800 5zM7 12h2v2H7z',
  ],
  '✅': ['#3fa34d', 'M1 1h14v14H1zM3 8l2-2 2 2 4-5 2 1.500-6 8z'],
  '⚠': ['#e0a526', 'M8 1l7.500 14H.5zM7 6v5h2V6zM7 12v2h2v-2z'],
  '▶': ['#4a7fb5', 'M3 2l11 6L3 14z'],
  '⏸': ['#4a7fb5', 'M3 2h4v12H3zM9 2h4v12H9z'],
}

function drawEmoji(canvas: SKRSContext2D, character: string, x: number, y: number, size: number): void {
  const [colour, path] = SKETCHES[character] ?? ['#9aa7b3', 'M8 1a7 7 0 1 1 0 14a7 7 0 0 1 0-14z']
  canvas.save()
  canvas.translate(x + size * 0.08, y - size * 0.84)
  canvas.scale(size / 16, size / 16)
  const shape = new Path2D(path)
  canvas.fillStyle = colour
  canvas.fill(shape, 'evenodd')
  canvas.restore()
}
