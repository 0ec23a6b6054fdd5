import { stripNumbering } from '../../../form/normalise-label.ts'
import { type Extent, extentOf, isFigure, type Mark, overlaps } from './open-marks.ts'

/** A label in one piece or in several, below each other or side by side. Points. */
export interface Stack extends Extent {
  readonly marks: readonly Mark[]
  readonly text: string
  readonly top: number
  readonly bottom: number
}

/** How far below each other the lines of a label stand, and how far apart its words. Shares of the type size. */
const LEADING = 2.2
const BLANK = 2
/** More pieces than this are no label: a label set upright has its length. */
const MOST_PIECES = 16

/** A remark in brackets that begins behind a label, and one that ends: `（区分处理的，只计这一情形，不计其他情形）`. */
const OPENED = /^[(][^()]{2,}$/
const CLOSED = /^[(][^()]{2,}[)]$/
const END = /^[^()]*[)]$/
const INSIDE = /^[^()]+$/

/** Every place where a label is printed, with the remark behind it or without. `core` is one as `labelCore` gives it. */
export function findStacks(core: string, marks: readonly Mark[]): Stack[] {
  const found: Stack[] = []
  const nextOf = (taken: readonly Mark[]): readonly Mark[] => {
    const last = taken.at(-1) as Mark
    return taken.length < MOST_PIECES ? marks.filter((next) => next.core !== '' && follows(last, next, taken)) : []
  }
  const growRemark = (taken: readonly Mark[]): void => {
    for (const next of nextOf(taken))
      if (isFigure(next)) continue
      else if (END.test(next.core)) found.push(toStack([...taken, next]))
      else if (INSIDE.test(next.core)) growRemark([...taken, next])
  }
  const growBracket = (taken: readonly Mark[]): void => {
    for (const next of nextOf(taken))
      if (CLOSED.test(next.core)) found.push(toStack([...taken, next]))
      else if (OPENED.test(next.core)) growRemark([...taken, next])
  }
  const take = (taken: readonly Mark[], rest: string, text: string): void => {
    if (text.length < rest.length && rest.startsWith(text)) grow(taken, rest.slice(text.length))
    if (!text.startsWith(rest)) return
    const behind = text.slice(rest.length)
    if (OPENED.test(behind)) growRemark(taken)
    if (behind === '' || CLOSED.test(behind)) found.push(toStack(taken))
    if (behind === '') growBracket(taken)
  }
  const grow = (taken: readonly Mark[], rest: string): void => {
    for (const next of nextOf(taken)) take([...taken, next], rest, next.core)
  }
  for (const mark of marks)
    for (const start of new Set([mark.core, stripNumbering(mark.core)])) if (start !== '') take([mark], core, start)
  return found
}

/** The one that stands lowest, the first of several; null of none. */
export const lowestOf = (stacks: readonly Stack[]): Stack | null =>
  stacks.reduce<Stack | null>((best, each) => (best && best.bottom <= each.bottom ? best : each), null)

function follows(last: Mark, next: Mark, taken: readonly Mark[]): boolean {
  if (next.line === last.line) return next.x >= last.right - 1 && next.x - last.right < last.size * BLANK
  const drop = last.y - next.y
  return drop > 0 && drop <= last.size * LEADING && taken.some((mark) => overlaps(mark, next))
}

function toStack(marks: readonly Mark[]): Stack {
  return {
    marks,
    text: marks.map(({ text }) => text).join(''),
    ...extentOf(marks),
    top: Math.max(...marks.map(({ y, size }) => y + size)),
    bottom: Math.min(...marks.map(({ y }) => y)),
  }
}
