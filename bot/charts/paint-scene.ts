import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas'
import type { DotShape, LineShape, RectangleShape, Scene, Shape, TextShape } from './scene.ts'

/** Pixels of a point: sharp on a phone, and below the size at which Telegram makes pictures smaller. */
const SCALE = 2.5

/** Noto Sans SC in about a hundred parts, each of which has some of the characters. */
const FONT = '@fontsource-variable/noto-sans-sc'

/** Weights of the variable font; it begins at 100. */
const WEIGHT = { regular: 430, bold: 700 } as const

let families: string | undefined

/**
 * Registers the font of the package once, and returns its parts as a list of families, in which the canvas finds each
 * character.
 * @throws Error when the package holds no font that can be read
 */
export function loadFont(): string {
  families ??= registerFont()
  return families
}

function registerFont(): string {
  const folder = join(dirname(createRequire(import.meta.url).resolve(`${FONT}/package.json`)), 'files')
  const files = readdirSync(folder).filter((file) => file.endsWith('-wght-normal.woff2'))
  // Latin and the most frequent characters are in the last parts.
  const parts = files
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((file, i) => ({ file, name: `nianwen${i}` }))
  const readable = parts.filter(({ file, name }) => GlobalFonts.registerFromPath(join(folder, file), name))
  if (readable.length === 0) throw new Error(`Cannot load the font of charts: found no readable part in ${folder}`)
  return readable.map(({ name }) => name).join(', ')
}

/** Reading a list of a hundred families takes longer than drawing: it is done only where the size changes. */
function setFont(canvas: SKRSContext2D, size: number): void {
  if (!canvas.font.startsWith(`${size}px `)) canvas.font = `${size}px ${loadFont()}`
}

function paintText(
  canvas: SKRSContext2D,
  { x, y, text, size, colour, bold = false, align = 'left', back }: TextShape,
): void {
  setFont(canvas, size)
  canvas.fontVariationSettings = `'wght' ${bold ? WEIGHT.bold : WEIGHT.regular}`
  canvas.textAlign = align
  if (back) {
    canvas.strokeStyle = back
    canvas.lineWidth = 4
    canvas.lineJoin = 'round'
    canvas.strokeText(text, x, y)
  }
  canvas.fillStyle = colour
  canvas.fillText(text, x, y)
}

function paintRectangle(canvas: SKRSContext2D, { x, y, width, height, colour, radius = 0 }: RectangleShape): void {
  canvas.fillStyle = colour
  canvas.beginPath()
  canvas.roundRect(x, y, width, height, Math.min(radius, width / 2))
  canvas.fill()
}

function paintLine(canvas: SKRSContext2D, { points, colour, width }: LineShape): void {
  canvas.strokeStyle = colour
  canvas.lineWidth = width
  canvas.lineJoin = 'round'
  canvas.beginPath()
  for (const [x, y] of points) canvas.lineTo(x, y)
  canvas.stroke()
}

function paintDot(canvas: SKRSContext2D, { x, y, radius, colour, hollow = false }: DotShape): void {
  canvas.beginPath()
  canvas.arc(x, y, radius, 0, 2 * Math.PI)
  canvas.fillStyle = hollow ? '#ffffff' : colour
  canvas.fill()
  canvas.strokeStyle = colour
  canvas.lineWidth = 1.5
  canvas.stroke()
}

function paintShape(canvas: SKRSContext2D, shape: Shape): void {
  if (shape.kind === 'text') paintText(canvas, shape)
  else if (shape.kind === 'rectangle') paintRectangle(canvas, shape)
  else if (shape.kind === 'line') paintLine(canvas, shape)
  else paintDot(canvas, shape)
}

/** A scene as a PNG. */
export function paintScene({ width, height, background, shapes }: Scene): Promise<Buffer> {
  const image = createCanvas(Math.round(width * SCALE), Math.round(height * SCALE))
  const canvas = image.getContext('2d')
  canvas.scale(SCALE, SCALE)
  canvas.fillStyle = background
  canvas.fillRect(0, 0, width, height)
  for (const shape of shapes) paintShape(canvas, shape)
  return image.encode('png')
}
