import type { Cell } from '../../document.ts'
import { isFormFragment } from '../../form/form-fragments.ts'
import { parseFigure } from '../../form/parse-figure.ts'
import { type CompressedText, compressText } from '../compress-text.ts'
import { findLikeLabel, type ListLabel, matchLabelAt } from './label-index.ts'

/** A part of a list of labels and values. */
export type ListToken =
  | {
      readonly kind: 'label'
      readonly label: ListLabel
      /** The number that stands before it: `(七)`, `3.`; empty where none does. */
      readonly numbering: string
      /** Whether a colon or a like sign behind it promises a value. */
      readonly isOpen: boolean
      readonly start: number
      readonly end: number
    }
  | {
      readonly kind: 'value'
      readonly cell: Cell
      /** Whether it stands on another line than the label before it. */
      readonly isApart: boolean
    }

/** What stands between labels and values, and says nothing. */
const SIGNS = /^(?:[:：;；,，、。|│=()（）*#•●·\->→\u2014]|[/／](?=[（(一二三四五六七\d]))/
/** Signs that promise a value. */
const OPENING = /^[:：=→]/
/** What stands between a label and a mark. */
const BEFORE_MARK = /[:：=→|│\t]/
const NUMBERING =
  /^(?:第二十条第\([一二三四五六七八九十]\)项|\([一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十]{1,3}、|[1-9][.)])/
/** A number before a label that a comma sets apart: only where it begins a line. */
const COMMA_NUMBER = /^[1-9]、/
const FILLERS = /^(?:信息内容|其中|单位|万元|元|数量|件数|共计|情况|件次|件|项|个|条|宗|份|人次|次|为|是|共)/
const FIGURE = /^[+\-−－]?[\d０-９]/
/** Words that stand where a figure does. */
const WORDS = /^(?:约|近|超|见附|详见|若干|不详|涉密|保密|[?？]+)[^\s，,；;。、|│：:]{0,12}/
/** What a colon promises, whatever it is. */
const PROMISED = /^[^\s，,；;。、|│：:]{1,12}(?=$|[\s，,；;。、|│])/
/** All that stands where a value does. */
const VALUE = /^[^\s，,；;。、|│：:]*(?:(?<=\d)[,，]\d{3}(?!\d)[^\s，,；;。、|│：:]*)*/
const MARK = /^(?:(?:\/|无|不涉及)(?=\s)|(?:\/|[-\u2014]{1,2}|无|不涉及)(?=$|[ \t]*\n|[，,；;。、|│）)]))/
const NOTE = /^[（(][^（）()\d]{4,40}[）)]/
const PAGE_MARK = /^[ \t]*[-\u2014—－–][ \t]*\d{1,3}[ \t]*[-\u2014—－–][ \t]*(?=\n|$)/
/** A label that is not printed as the form has it: up to what can stand behind one. */
const LIKE = /^[^\n:：;；，,。|│\d０-９]{2,60}/

/**
 * Takes a text apart into runs of labels of the form and values, with nothing but signs between them. A run begins with a line
 * or a sentence; one that other words end loses the line on which they stand.
 */
export function listRuns(source: string): ListToken[][] {
  const reader = new TokenReader(source, compressText(source, 0, source.length))
  return reader.readAll()
}

class TokenReader {
  private readonly runs: ListToken[][] = []
  private run: ListToken[] = []
  /** Where the line began that is read, in tokens of the run. */
  private lineStart = 0
  private at = 0
  private numbering = ''
  private readonly source: string
  private readonly compressed: CompressedText

  constructor(source: string, compressed: CompressedText) {
    this.source = source
    this.compressed = compressed
  }

  readAll(): ListToken[][] {
    const { text } = this.compressed
    while (this.at < text.length) {
      if (this.beginsLine()) this.lineStart = this.run.length
      if (!(this.skipPageMark() || this.skipNote() || this.takeNumbering() || this.takeLabel() || this.takeValue()))
        if (!(this.takeFiller() || this.takeSign() || this.takeLike() || this.takeWords())) this.giveUp()
    }
    this.close()
    return this.runs
  }

  private placeOf = (at: number): number => this.compressed.places[at] ?? this.source.length
  private rest = (): string => this.source.slice(this.placeOf(this.at), this.placeOf(this.at) + LOOK_AHEAD)

  private beginsLine(): boolean {
    if (this.at === 0) return true
    return this.source.slice(this.placeOf(this.at - 1), this.placeOf(this.at)).includes('\n')
  }

  /** Ends the run before the line that holds other words, and goes on behind their sentence. */
  private giveUp(): void {
    this.run.length = this.lineStart
    this.close()
    const from = this.placeOf(this.at)
    const length = /[。\n]/.exec(this.source.slice(from))?.index ?? this.source.length
    while (this.at < this.compressed.text.length && this.placeOf(this.at) <= from + length) this.at++
    this.lineStart = 0
  }

  private close(): void {
    if (this.run.length) this.runs.push(this.run)
    this.run = []
    this.numbering = ''
  }

  private skipPageMark(): boolean {
    const mark = this.beginsLine() ? PAGE_MARK.exec(this.rest()) : null
    return mark !== null && this.skipTo(mark[0].length)
  }

  /** A note that the form prints behind a label. */
  private skipNote(): boolean {
    const note = NOTE.exec(this.rest())
    const isNote = note !== null && isFormFragment(note[0]) && !matchLabelAt(this.compressed.text, this.at + 1)
    return isNote && this.skipTo(note[0].length)
  }

  /** Goes on behind so many characters of the source. */
  private skipTo(length: number): true {
    const place = this.placeOf(this.at) + length
    while (this.at < this.compressed.text.length && this.placeOf(this.at) < place) this.at++
    return true
  }

  private takeNumbering(): boolean {
    const ahead = this.compressed.text.slice(this.at, this.at + LOOK_AHEAD)
    const found = NUMBERING.exec(ahead)?.[0] ?? (this.beginsLine() ? COMMA_NUMBER.exec(ahead)?.[0] : undefined)
    const next = found === undefined ? '' : (ahead[found.length] ?? '')
    if (found === undefined || next === '' || /\d/.test(next)) return false
    if (/^\(/.test(found) && this.isOpenLabel()) return false
    this.numbering = found
    this.at += found.length
    return true
  }

  private isOpenLabel(): boolean {
    const last = this.run.at(-1)
    return last?.kind === 'label' && /\($/.test(this.compressed.text.slice(0, this.at))
  }

  private takeLabel(): boolean {
    const found = matchLabelAt(this.compressed.text, this.at)
    return found !== null && this.addLabel(found.label, this.placeOf(this.at + found.length - 1) + 1)
  }

  /** A label that is not printed as the form has it. */
  private takeLike(): boolean {
    const printed = beforeLabel(LIKE.exec(this.rest())?.[0].replace(/[（(\s]+$/, '') ?? '')
    const label = findLikeLabel(printed)
    return label !== null && this.addLabel(label, this.placeOf(this.at) + printed.length)
  }

  private addLabel(label: ListLabel, end: number): true {
    const start = this.placeOf(this.at)
    const isOpen = OPENING.test(this.source.slice(end).trimStart().slice(0, 1))
    this.run.push({ kind: 'label', label, numbering: this.numbering, isOpen, start, end })
    this.numbering = ''
    return this.skipTo(end - start)
  }

  private takeFiller(): boolean {
    const found = FILLERS.exec(this.compressed.text.slice(this.at, this.at + LOOK_AHEAD))
    if (found) this.at += found[0].length
    return found !== null
  }

  private takeValue(): boolean {
    const rest = this.rest()
    const last = this.run.at(-1)
    if (FIGURE.test(rest)) return this.addValue(VALUE.exec(rest)?.[0] ?? '')
    if (last?.kind !== 'label' || this.beginsLine()) return false
    const isMarked = BEFORE_MARK.test(this.source.slice(last.end, this.placeOf(this.at)))
    const words = (isMarked ? MARK.exec(rest) : null) ?? WORDS.exec(rest)
    return words !== null && this.addValue(words[0])
  }

  /** Words that stand where a colon promises a value: they are what is printed there. */
  private takeWords(): boolean {
    const last = this.run.at(-1)
    const words = last?.kind === 'label' && last.isOpen && !this.beginsLine() ? PROMISED.exec(this.rest()) : null
    return words !== null && this.addValue(words[0])
  }

  private addValue(printed: string): boolean {
    const text = withoutLabel(printed.replace(UNCLOSED, ''))
    const start = this.placeOf(this.at)
    const last = this.run.at(-1)
    const isApart = last?.kind === 'label' && this.source.slice(last.end, start).includes('\n')
    this.run.push({ kind: 'value', cell: { text, start, end: start + text.length }, isApart })
    return this.skipTo(text.length)
  }

  private takeSign(): boolean {
    const found = SIGNS.test(this.rest())
    if (found) this.at++
    return found
  }
}

const LOOK_AHEAD = 120
/** A bracket that closes what was opened before the value. */
const UNCLOSED = /(?<![（(][^（(]*)[)）]+$/

/** A text as far as a label of the form that a blank sets apart in it. */
function beforeLabel(text: string): string {
  const blanks = [...text.matchAll(/\s+/g)]
  const blank = blanks.find(({ 0: gap, index }) => matchLabelAt(text, index + gap.length))
  return text.slice(0, blank?.index ?? text.length)
}

/** The value alone where words of the next label run on behind it without a sign. */
function withoutLabel(text: string): string {
  if (parseFigure(text)) return text
  const figure = /^[+\-−－]?[\d０-９][\d０-９,，.]*(?:件次?|项|个|条|宗|份|人次|次|万元|元)?/.exec(text)?.[0] ?? ''
  return figure !== '' && parseFigure(figure) && matchLabelAt(text, figure.length) ? figure : text
}
