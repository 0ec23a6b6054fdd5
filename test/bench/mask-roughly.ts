import { bareDivision, listDivisions } from '../../db/names/divisions.ts'
import { englishPlace, placePieces } from '../../db/names/english-names.ts'
import { AGENCY_ENDINGS, findEnding, SECTORS } from '../../db/names/sectors.ts'
import type { SlotKind } from '../../retrieval/understand/examples/slots.ts'
import { maskQuestion, type NamedSpan } from '../../retrieval/understand/rank/mask-question.ts'

const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const anyOf = (words: readonly string[], wrap: (alternatives: string) => string): RegExp =>
  new RegExp(
    wrap(
      [...new Set(words)]
        .filter((word) => word.length > 1)
        .toSorted((a, b) => b.length - a.length)
        .map((word) => quote(word.toLowerCase()))
        .join('|'),
    ),
    'gu',
  )

const KIND_OF_PLACE = '(?: (?:city|county|district|town|province)| municipal)?'

/** Masks questions with nothing but the names of some agencies: as good as a ranking alone needs, not as good as the program's. */
export function createRoughMask(agencies: readonly string[]): (question: string) => string {
  const pieces = agencies.flatMap((name) =>
    placePieces(name.slice(0, -(findEnding(name)?.zh.length ?? 0) || undefined)),
  )
  const provinces = listDivisions().flatMap(({ name, level }) => (level === 'province' ? [name] : []))
  const places = [...pieces, ...provinces]
  const patterns: readonly (readonly [SlotKind, RegExp])[] = [
    ['place', anyOf([...places, ...places.map(bareDivision)], (any) => any)],
    ['place', anyOf(places.map(englishPlace), (any) => `\\b(?:${any})${KIND_OF_PLACE}(?:['’]s)?\\b`)],
    [
      'kind',
      anyOf(
        AGENCY_ENDINGS.flatMap(({ zh, short, sector }) => [zh, ...short, ...sector.topic]),
        (any) => `(?:${any})局?`,
      ),
    ],
    [
      'kind',
      anyOf(
        SECTORS.flatMap(({ en, enTopic }) => [...en, ...enTopic]),
        (any) => `\\b(?:${any})(?: (?:bureau|commission|office|department)s?)?\\b`,
      ),
    ],
    [
      'year',
      /(?:fy ?)?(?<!\d)(?:20[12]\d|[12]\d(?=年)|fy ?\d\d)(?!\d)(?:[-–到至~](?:20)?\d\d)?(?:年度?)?|去年|前年|last year/gu,
    ],
    ['number', /(?<![\w.])\d+(?:\.\d+)?/gu],
  ]
  return (question) => {
    const text = question.normalize('NFKC').toLowerCase()
    return maskQuestion(text, joinNames(text, findSpans(text, patterns))).text
  }
}

function findSpans(text: string, patterns: readonly (readonly [SlotKind, RegExp])[]): NamedSpan[] {
  const spans: NamedSpan[] = []
  for (const [kind, pattern] of patterns)
    for (const { index, 0: value } of text.matchAll(pattern)) {
      const end = index + value.length
      if (!spans.some((span) => span.start < end && index < span.end)) spans.push({ start: index, end, kind, value })
    }
  return spans.toSorted((a, b) => a.start - b.start)
}

/** A place and the kind of organ behind it are an agency; places one after another are one. */
function joinNames(text: string, spans: readonly NamedSpan[]): NamedSpan[] {
  const joined: NamedSpan[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    const near = last?.kind === 'place' && /^[市县区]?\s*$/u.test(text.slice(last.end, span.start))
    if (near && (span.kind === 'kind' || span.kind === 'place'))
      joined[joined.length - 1] = {
        start: last.start,
        end: span.end,
        kind: span.kind === 'kind' ? 'agency' : 'place',
        value: text.slice(last.start, span.end),
      }
    else joined.push(span)
  }
  return joined
}
