import type { PassageRecord } from '../../../db/archive/report-record.ts'
import { goesOnOverPage } from '../join-over-pages.ts'

/**
 * A sentence as it is analysed: without white space, full-width ASCII made half-width, each character with its offset in
 * the report's text. Digits that white space parts stay parted, by `GAP`.
 */
export interface Sentence {
  readonly text: string
  /** The same with nothing blotted out. */
  readonly printed: string
  /** Offset of each character of `text`, in which titles and marks between quotation marks are blotted out. */
  readonly at: readonly number[]
  /** The sentence before it in the same paragraph; empty where it is the first. */
  readonly before: string
  /** Problem, improvement …, as its passage was read. */
  readonly kind: PassageRecord['kind']
  readonly section: PassageRecord['section']
}

export const GAP = '␣'
const BLOT = '▒'

export type Piece = Pick<PassageRecord, 'section' | 'kind' | 'start' | 'end' | 'text'>

const END = /[。！？!?]/u
/** Characters between two pieces of one paragraph at most: what the cutting of passages leaves out. */
const CLOSE = 3

/** The sentences of the passages, those that a page number runs through made whole. */
export function readSentences(text: string, passages: readonly Piece[]): Sentence[] {
  const sentences: Sentence[] = []
  let open: { text: string; at: number[] } = { text: '', at: [] }
  let before = ''
  passages.forEach((passage, i) => {
    const last = passages[i - 1]
    const goesOn = last !== undefined && goesOnOverPage(text, last, passage)
    if (!goesOn && !(last && last.section === passage.section && passage.start - last.end <= CLOSE)) before = ''
    if (goesOn) open = addGap(open)
    for (let at = passage.start; at < passage.end; at++) {
      open = addCharacter(open, text[at] ?? '', at)
      if (END.test(open.text.at(-1) ?? '') && isOutside(open.text)) close(passage)
    }
    const next = passages[i + 1]
    if (!(next && goesOnOverPage(text, passage, next))) close(passage)
  })
  return sentences

  function close({ kind, section }: Piece): void {
    const sentence = trimGaps(open)
    if (sentence.text) {
      sentences.push({ text: blotOut(sentence.text), printed: sentence.text, at: sentence.at, before, kind, section })
      before = sentence.text
    }
    open = { text: '', at: [] }
  }
}

/** A full stop between quotation marks or brackets ends no sentence that goes on. */
const isOutside = (text: string): boolean => {
  const depth = (opening: string, closing: string): number => text.split(opening).length - text.split(closing).length
  return depth('《', '》') <= 0
}

/** Titles, document numbers and addresses count nothing, and a comma between quotation marks parts no clauses. */
const blotOut = (text: string): string =>
  text
    .replace(/《[^》]*》|〔[^〕]*〕|https?:[\w./:%?=&-]+/gu, (title) => BLOT.repeat(title.length))
    .replace(/“[^”]{1,24}”/gu, (quoted) => quoted.replace(/[,;:。!?、()]/gu, BLOT))

type Open = { text: string; at: number[] }

function addCharacter(open: Open, character: string, at: number): Open {
  if (/[\s\u200b-\u200f\u2060\ufeff]/u.test(character)) return addGap(open)
  const code = character.charCodeAt(0)
  const plain = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character
  // The gap mattered only between two digits.
  if (open.text.endsWith(GAP) && !(/\d$/u.test(open.text.slice(0, -1)) && /\d/u.test(plain))) {
    open.text = open.text.slice(0, -1)
    open.at.pop()
  }
  open.text += plain
  open.at.push(at)
  return open
}

function addGap(open: Open): Open {
  if (!/\d$/u.test(open.text)) return open
  open.text += GAP
  open.at.push(open.at.at(-1) ?? 0)
  return open
}

function trimGaps({ text, at }: Open): Open {
  return text.endsWith(GAP) ? { text: text.slice(0, -1), at: at.slice(0, -1) } : { text, at }
}
