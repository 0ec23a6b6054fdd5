import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas'
import type { Button, StoredMessage } from '../bot-api/types.ts'
import { cellOf, drawMono, drawText, PRE, TEXT, widthOf, widthOfText } from './chat-pen.ts'
import { type Part, type Run, readParts } from './read-runs.ts'

/** Points of a common phone, pixels of a point, and the widest text that Telegram lays out there. */
const SCREEN = 360
const SCALE = 2
const WIDEST = 276
const PADDING = 11
const BUTTON = { height: 40, size: 14, gap: 4 } as const
/** Lines of an expandable quotation before it is opened. */
const FOLDED = 3

const COLOUR = { back: '#d5e0d0', bot: '#ffffff', user: '#e1fdcb', text: '#111111', soft: '#8a8f94', link: '#2a7ab8' }

type Draw = (canvas: SKRSContext2D, x: number, y: number) => void

/** Something of a bubble that is laid out. */
interface Laid {
  readonly width: number
  readonly height: number
  readonly draw: Draw
}

type Glyph = Run & { readonly character: string }

const isWide = (character: string): boolean => /[\u2e80-\uffef]/.test(character)
const MAY_NOT_BEGIN = /[，。、；：？！）》”’…%]/
const MAY_NOT_END = /[（《“‘]/

/** Breaks text as phones do: at spaces, and beside any Chinese character but before punctuation. */
function breakLines(runs: readonly Run[], width: number): Glyph[][] {
  const lines: Glyph[][] = [[]]
  let used = 0
  const put = (word: readonly Glyph[]): void => {
    const length = word.reduce((sum, { character, bold }) => sum + widthOf(character, TEXT.size, bold), 0)
    const visible = word.filter(({ character }) => character !== ' ').length > 0
    if (visible && used > 0 && used + length > width) {
      lines.push([])
      used = 0
    }
    for (const glyph of word) {
      const own = widthOf(glyph.character, TEXT.size, glyph.bold)
      if (used > 0 && used + own > width && glyph.character !== ' ') {
        lines.push([])
        used = 0
      }
      lines.at(-1)?.push(glyph)
      used += own
    }
  }
  let word: Glyph[] = []
  const flush = (): void => {
    put(word)
    word = []
  }
  for (const glyph of runs.flatMap((run) => [...run.text].map((character): Glyph => ({ ...run, character })))) {
    const { character } = glyph
    if (character === '\n') {
      flush()
      lines.push([])
      used = 0
      continue
    }
    const previous = word.at(-1)?.character ?? ''
    if (
      word.length > 0 &&
      !MAY_NOT_BEGIN.test(character) &&
      !MAY_NOT_END.test(previous) &&
      (isWide(character) || isWide(previous) || previous === ' ')
    )
      flush()
    word.push(glyph)
  }
  flush()
  return lines
}

const widthOfLine = (line: readonly Glyph[]): number =>
  line.reduce((sum, { character, bold }) => sum + widthOf(character, TEXT.size, bold), 0)

function drawLines(lines: readonly (readonly Glyph[])[]): Draw {
  return (canvas, x, y) => {
    for (const [i, line] of lines.entries()) {
      let at = x
      for (const glyph of line) {
        canvas.fillStyle = glyph.link ? COLOUR.link : COLOUR.text
        at = drawText(canvas, glyph.character, at, y + i * TEXT.line + 16, TEXT.size, glyph)
      }
    }
  }
}

function layOutText({ runs }: Part): Laid {
  const lines = breakLines(runs, WIDEST)
  return { width: Math.max(...lines.map(widthOfLine)), height: lines.length * TEXT.line, draw: drawLines(lines) }
}

function layOutQuote({ kind, runs }: Part): Laid {
  const all = breakLines(runs, WIDEST - 26)
  const lines = kind === 'fold' ? all.slice(0, FOLDED) : all
  const height = lines.length * TEXT.line + 8
  return {
    width: WIDEST,
    height: height + 4,
    draw: (canvas, x, y) => {
      fillBox(canvas, x, y + 2, WIDEST, height, 4, '#e8f1f8')
      fillBox(canvas, x, y + 2, 3, height, 1, COLOUR.link)
      drawLines(lines)(canvas, x + 11, y + 6)
      canvas.fillStyle = COLOUR.link
      if (all.length > lines.length) fillBox(canvas, x + WIDEST - 20, y + height - 6, 12, 3, 1, COLOUR.link)
    },
  }
}

/** Monospaced text is not wrapped here: a red edge shows where a phone would have to. */
function layOutPre({ runs }: Part): Laid {
  const lines = runs
    .map(({ text }) => text)
    .join('')
    .split('\n')
  const room = WIDEST - 14
  const height = lines.length * PRE.line + 10
  return {
    width: WIDEST,
    height: height + 4,
    draw: (canvas, x, y) => {
      fillBox(canvas, x, y + 2, WIDEST, height, 4, '#eef1f4')
      for (const [i, line] of lines.entries()) {
        const top = y + 6 + i * PRE.line
        canvas.fillStyle = COLOUR.text
        canvas.save()
        canvas.beginPath()
        canvas.rect(x, top, WIDEST, PRE.line)
        canvas.clip()
        drawMono(canvas, line, x + 8, top + 13)
        canvas.restore()
        if ([...line].reduce((sum, character) => sum + cellOf(character), 0) > room + 0.5)
          fillBox(canvas, x + WIDEST - 3, top, 3, PRE.line, 0, '#e03131')
      }
    },
  }
}

const PARTS = { text: layOutText, pre: layOutPre, quote: layOutQuote, fold: layOutQuote } as const

function layOutFile({ file_name: name, file_size: size }: NonNullable<StoredMessage['document']>): Laid {
  const [kept, cut] = cutLabel(name, WIDEST - 60, 15)
  return {
    width: WIDEST,
    height: 52,
    draw: (canvas, x, y) => {
      fillBox(canvas, x, y + 4, 44, 44, 22, '#5aa9e6')
      canvas.fillStyle = '#ffffff'
      drawText(canvas, '↓', x + 14, y + 32, 18)
      canvas.fillStyle = COLOUR.text
      drawText(canvas, kept + cut, x + 54, y + 22, 15, { bold: true })
      canvas.fillStyle = COLOUR.soft
      drawText(canvas, `${(size / 1024).toFixed(1)} KB`, x + 54, y + 42, 13)
    },
  }
}

async function layOutPhoto(bytes: Buffer): Promise<Laid> {
  const image = await loadImage(bytes)
  const height = (image.height / image.width) * WIDEST
  return {
    width: WIDEST,
    height: height + 4,
    draw: (canvas, x, y) => void canvas.drawImage(image, x, y, WIDEST, height),
  }
}

function cutLabel(text: string, width: number, size: number): [kept: string, cut: string] {
  if (widthOfText(text, size) <= width) return [text, '']
  let kept = ''
  for (const character of text) {
    if (widthOfText(`${kept}${character}…`, size) > width) break
    kept += character
  }
  return [kept, '…']
}

function fillBox(
  canvas: SKRSContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  colour: string,
): void {
  canvas.fillStyle = colour
  canvas.beginPath()
  canvas.roundRect(x, y, width, height, radius)
  canvas.fill()
}

function drawButtons(
  canvas: SKRSContext2D,
  rows: readonly (readonly Button[])[],
  x: number,
  top: number,
  width: number,
): void {
  for (const [i, row] of rows.entries()) {
    const own = (width - BUTTON.gap * (row.length - 1)) / row.length
    for (const [j, { text }] of row.entries()) {
      const [left, y] = [x + j * (own + BUTTON.gap), top + i * (BUTTON.height + BUTTON.gap)]
      fillBox(canvas, left, y, own, BUTTON.height, 8, '#93b08aee')
      const label = cutLabel(text, own - 16, BUTTON.size).join('')
      canvas.fillStyle = '#ffffff'
      drawText(canvas, label, left + (own - widthOfText(label, BUTTON.size)) / 2, y + 25, BUTTON.size)
    }
  }
}

/** What a message is told to show: the Bot API has kept it as it was sent. */
async function layOutMessage(message: StoredMessage, files: ReadonlyMap<string, Buffer>): Promise<Laid> {
  const { source, text, document, photo, caption, reply_markup: markup, reply_to_message: replied } = message
  const own =
    source ?? (text ?? caption ?? '').replace(/[<>&]/g, (c) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[c] ?? c)
  const bytes = photo && files.get(photo[0]?.file_id ?? '')
  const parts: Laid[] = [
    ...(replied ? [layOutReplied(replied)] : []),
    ...(document ? [layOutFile(document)] : []),
    ...(bytes ? [await layOutPhoto(bytes)] : []),
    ...readParts(own).map((part) => PARTS[part.kind](part)),
  ]
  const rows = markup?.inline_keyboard.filter((row) => row.length > 0) ?? []
  const inner = rows.length > 0 ? WIDEST : Math.max(24, ...parts.map(({ width }) => width))
  const height = parts.reduce((sum, part) => sum + part.height, 0) + 16
  const isUser = !message.from.is_bot
  const left = isUser ? SCREEN - 8 - inner - 2 * PADDING : 8
  return {
    width: inner,
    height: height + rows.length * (BUTTON.height + BUTTON.gap) + 10,
    draw: (canvas, _x, y) => {
      fillBox(canvas, left, y, inner + 2 * PADDING, height, 14, isUser ? COLOUR.user : COLOUR.bot)
      let at = y + 8
      for (const part of parts) {
        part.draw(canvas, left + PADDING, at)
        at += part.height
      }
      drawButtons(canvas, rows, left, y + height + BUTTON.gap, inner + 2 * PADDING)
    },
  }
}

/** The line above a reply that says what is replied to. */
function layOutReplied({ from, text = '' }: { readonly from: { first_name: string }; readonly text?: string }): Laid {
  const label = cutLabel(text.split('\n')[0] ?? '', WIDEST - 20, 13).join('')
  return {
    width: Math.min(WIDEST, Math.max(widthOfText(label, 13), 60) + 12),
    height: 38,
    draw: (canvas, x, y) => {
      fillBox(canvas, x, y, 2.5, 33, 1, COLOUR.link)
      canvas.fillStyle = COLOUR.link
      drawText(canvas, from.first_name, x + 9, y + 13, 13, { bold: true })
      canvas.fillStyle = COLOUR.text
      drawText(canvas, label, x + 9, y + 30, 13)
    },
  }
}

/**
 * A conversation as a PNG of a phone's width, from the messages as the emulated Bot API keeps them.
 * @param files bytes of what was sent, by the id of the file
 */
export async function paintChat(
  messages: readonly StoredMessage[],
  files: ReadonlyMap<string, Buffer>,
): Promise<Buffer> {
  const laid: Laid[] = []
  for (const message of messages) laid.push(await layOutMessage(message, files))
  const height = laid.reduce((sum, each) => sum + each.height, 10)
  const image = createCanvas(SCREEN * SCALE, Math.ceil(height * SCALE))
  const canvas = image.getContext('2d')
  canvas.scale(SCALE, SCALE)
  canvas.fillStyle = COLOUR.back
  canvas.fillRect(0, 0, SCREEN, height)
  let y = 10
  for (const each of laid) {
    each.draw(canvas, 0, y)
    y += each.height
  }
  return image.encode('png')
}
