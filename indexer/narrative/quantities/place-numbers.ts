import type { PrintedNumber } from './read-numbers.ts'

/** A number with the words of its sentence that belong to it. */
export interface PlacedNumber extends PrintedNumber {
  /** Words from the last comma, bracket or number to it. */
  readonly own: string
  /** Words behind its unit, up to the next mark or number. */
  readonly tail: string
  /** All words of the sentence before `own`. */
  readonly topic: string
  /** The part of the sentence that semicolons bound. */
  readonly segment: string
  /** The number that this one is told to be among, by 其中, a bracket or a colon: its index, null where none is. */
  readonly among: number | null
  /** It closes an enumeration: 共18件 behind 建议2件、提案16件. The indices of what it adds up, empty otherwise. */
  readonly totalOf: readonly number[]
}

const HARD = /[,;:。!?()（）]/u
/** What stands between the members of an enumeration. */
const JOINT = /^(?:[^,;:。()、0-9]{0,12}?)(?:、|和|及|与|以及|并|,)/u
const AMONG = /其中|包括|分别(?:为|是)|具体(?:为|是)/u
/** The words of a total, alone before its number. */
const TOTAL = /^(?:[总合]?共|合计|总计|共计|一共|累计)(?:有|为|是|达)?$/u
const TAIL = /^[^,;:。!?()（）、\d␣]{0,24}/u

/** Where each number of a sentence stands among its words and the other numbers. */
export function placeNumbers(text: string, numbers: readonly PrintedNumber[]): PlacedNumber[] {
  const placed: PlacedNumber[] = []
  numbers.forEach((number, i) => {
    const last = numbers[i - 1]
    const from = startOfOwn(text, number, last)
    const own = text.slice(from, number.start)
    placed.push({
      ...number,
      own,
      tail: TAIL.exec(text.slice(number.end, numbers[i + 1]?.start))?.[0] ?? '',
      topic: text.slice(0, from),
      segment: text.slice(text.lastIndexOf(';', from) + 1, (text.indexOf(';', number.end) + 1 || text.length + 1) - 1),
      among: findAmong(text, numbers, i, from),
      totalOf: TOTAL.test(own) ? findEnumerated(text, numbers, i) : [],
    })
  })
  return placed
}

function startOfOwn(text: string, number: PrintedNumber, last: PrintedNumber | undefined): number {
  const floor = last?.end ?? 0
  let from = number.start
  while (from > floor && !isHard(text, from - 1)) from--
  if (from > floor || !last) return from
  const joint = JOINT.exec(text.slice(floor, number.start))?.[0]
  return floor + (joint?.length ?? 0)
}

/** A comma inside 1,024 parts nothing. */
const isHard = (text: string, at: number): boolean => {
  const character = text[at] ?? ''
  return (
    HARD.test(character) && !(character === ',' && /\d$/u.test(text.slice(0, at)) && /^\d{3}/u.test(text.slice(at + 1)))
  )
}

/** 其中 reaches to the next semicolon, behind a colon (其中：… ；…；…) to the full stop; a bracket to its end. */
function findAmong(text: string, numbers: readonly PrintedNumber[], i: number, from: number): number | null {
  const number = numbers[i]
  if (!number) return null
  const opening = openBracket(text, number.start)
  if (opening !== null) {
    const outer = numbers.findLastIndex((other) => other.end <= opening && opening - other.end <= 12)
    if (outer >= 0) return outer
  }
  const said = text.slice(0, Math.max(from, 0) + AMONG_REACH)
  const marks = [...said.slice(0, number.start).matchAll(new RegExp(AMONG, 'gu'))]
  const mark = marks.findLast(({ index }) => {
    const between = text.slice(index, number.start)
    const colon = /^(?:其中)?(?:包括|分别(?:为|是))?:/u.test(between) || /^其中[^,;]{0,6}:/u.test(between)
    return colon || !between.includes(';')
  })
  if (!mark) return null
  const outer = numbers.findLastIndex((other) => other.end <= mark.index)
  return outer >= 0 ? outer : null
}
/** 其中 may stand in the number's own words. */
const AMONG_REACH = 40

/** Where the bracket opens that the position stands in, null where it stands in none. */
function openBracket(text: string, at: number): number | null {
  let depth = 0
  for (let i = at - 1; i >= 0; i--) {
    const character = text[i] ?? ''
    if (')）'.includes(character)) depth++
    if ('(（'.includes(character) && depth-- === 0) return i
  }
  return null
}

/** The members of the enumeration right before: of one unit, none of them closer to a full clause than to the next. */
function findEnumerated(text: string, numbers: readonly PrintedNumber[], i: number): number[] {
  const unit = numbers[i]?.unit
  const members: number[] = []
  for (let k = i - 1; k >= 0; k--) {
    const member = numbers[k]
    const next = numbers[k + 1]
    if (!member || !next || member.unit !== unit || /;/u.test(text.slice(member.end, next.start))) break
    members.unshift(k)
  }
  return members
}
