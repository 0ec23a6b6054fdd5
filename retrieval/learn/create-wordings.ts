/** What a question says without what it names, so that it can be kept and taught. */
import type { Archive } from '../../db/archive/open-archive.ts'
import { EVERY_REPORT } from '../../db/figures/nodes.ts'
import { isCode } from '../../db/form/is-code.ts'
import { createNames } from '../create-names.ts'
import { NotationError } from '../query/notation/cursor.ts'
import { writeNotation, writeReports } from '../query/notation/write-notation.ts'
import type { ExampleLanguage } from '../understand/examples/read-examples.ts'
import { goesOn, readShape, SLOT } from '../understand/examples/slots.ts'
import { signWording } from '../understand/lessons.ts'
import { maskView, type NameSpan } from '../understand/mask-view.ts'
import { readReports } from '../understand/parse/read-reports.ts'
import { readMeans, resolveSpan, writeValue } from '../understand/propose-readings.ts'
import { listCodes } from '../understand/rank/labels.ts'
import { languageOf } from '../understand/rank-view.ts'
import { isSameQuery } from '../understand/same-query.ts'
import { tokeniseMended } from '../understand/tokens/mend-spelling.ts'
import type { NameIndex } from '../understand/tokens/name-index.ts'
import { normaliseQuestion } from '../understand/tokens/normalise-question.ts'
import { understand } from '../understand/understand.ts'
import { hidePersonal } from './hide-personal.ts'

/** Longer questions are texts that somebody pasted; their words are not kept. */
const LONGEST = 120

/** A question without its names, years and numbers. */
export interface Wording {
  readonly language: ExampleLanguage
  /** Masked (`{A}{Y}…`), `{?}` for what may be personal. */
  readonly text: string
  /** By which the masked question is known again, before anything was hidden. */
  readonly sign: string
}

/** Turns questions about an archive into wordings, and what they mean into lines of the notation with the same slots. */
export interface Wordings {
  /** Undefined for what is no question: nothing said, or a whole text. */
  mask(question: string, now: Date): Wording | undefined
  /** What `meant`, a question that is understood, says in the slots of `asked`; undefined where it is not sure, or names more. */
  readMeaning(asked: string, meant: string, now: Date): string | undefined
}

/** The wordings of an archive's questions. */
export function createWordings(archive: Archive): Wordings {
  const names = createNames(archive)
  return {
    mask: (question, now) => maskWording(question, names(), now),
    readMeaning: (asked, meant, now) => readMeaning(asked, meant, names(), now),
  }
}

const viewOf = (question: string, names: NameIndex, now: Date) => {
  const { text } = normaliseQuestion(question)
  return tokeniseMended(text, { names, now })
}

function maskWording(question: string, names: NameIndex, now: Date): Wording | undefined {
  if (question.length > LONGEST || !/\p{L}/u.test(question)) return undefined
  const view = viewOf(question, names, now)
  // Whoever asks for an agency that is not there was understood.
  if (readReports(view, names, true).value.unknown.length > 0) return undefined
  const masked = restoreSlots(maskView(view).text)
  const language = languageOf(masked)
  const hidden = SLOT_WRITTEN.test(question) ? masked : maskView(viewOf(hidePersonal(view, question), names, now)).text
  return { language, text: hidden.trim(), sign: signWording(masked, language) }
}

/** A slot as somebody may write it, or as folding leaves it. */
const SLOT_WRITTEN = /\{[apsyn][2-9]?\}/iu
const restoreSlots = (text: string): string =>
  text.replace(new RegExp(SLOT_WRITTEN.source, 'giu'), (slot) => slot.toUpperCase())

function readMeaning(asked: string, meant: string, names: NameIndex, now: Date): string | undefined {
  const read = understand(meant, { names, now, context: null })
  if (read.kind !== 'query') return undefined
  const masked = maskView(viewOf(asked, names, now))
  const written = writeNotation(read.query)
  const line = masked.spans.reduce(
    (slotted, span) => valuesOf(span, names).reduce((one, value) => replaceOnce(one, value, span.slot), slotted),
    written,
  )
  const back = readMeans(line, masked, { names, thisYear: now.getFullYear() })
  return back && isSameQuery(back, read.query) && isMeaning(line) ? line : undefined
}

/** How the notation may write what a slot stands for: a name as itself, or as all that belongs to it. */
function valuesOf(span: NameSpan, names: NameIndex): string[] {
  const value = writeValue(span)
  if (value !== undefined) return [value]
  return [false, true].flatMap((wide) => {
    const found = resolveSpan(span, names, wide)
    return found ? [writeReports({ ...EVERY_REPORT, ...found })] : []
  })
}

function replaceOnce(line: string, value: string, slot: string): string {
  const found = line.split(value)
  const at = found.findIndex(
    (before, place) => place < found.length - 1 && !/[\w.]$/u.test(before) && !/^[\w.]/u.test(found[place + 1] ?? ''),
  )
  return at < 0 ? line : `${found.slice(0, at + 1).join(value)}${slot}${found.slice(at + 1).join(value)}`
}

/** Whether a line of the notation stands by itself, and names nothing but slots and what there is. */
export function isMeaning(line: string): boolean {
  if (goesOn(line)) return false
  try {
    return listCodes(readShape(line)).every(isCode)
  } catch (error) {
    if (error instanceof NotationError) return false
    throw error
  }
}

/** Whether a meaning and a wording have the same slots: numbers alone may stand for nothing. */
export function fitsWording(means: string, { text }: Pick<Wording, 'text'>): boolean {
  const [meant, worded] = [means, text].map((one) => new Set([...one.matchAll(SLOT)].map(([slot]) => slot)))
  const isNumber = (slot: string): boolean => slot.startsWith('{N')
  return (
    [...(meant ?? [])].every((slot) => worded?.has(slot)) &&
    [...(worded ?? [])].every((slot) => isNumber(slot) || meant?.has(slot))
  )
}
