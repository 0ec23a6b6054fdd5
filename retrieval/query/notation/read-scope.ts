/** Reads which reports are looked at: names, places, kinds, years, exceptions, and the reports of another query. */
import type { AgencyFilter, FiguresQuery, Reports, YearSpan } from '../../../db/figures/nodes.ts'
import { THAT } from '../../../db/figures/nodes.ts'
import { accept, type Cursor, expect, fail, peek, take } from './cursor.ts'

/** Groups of reports that are set against one another, each in square brackets. */
export function readSides(cursor: Cursor): readonly Reports[] {
  const sides: Reports[] = []
  do {
    expect(cursor, '[')
    sides.push(readReports(cursor))
    expect(cursor, ']')
  } while (accept(cursor, 'against'))
  return sides
}

type Draft = { -readonly [K in keyof Reports]: Reports[K] }

/** Where a scope ends. */
const ENDS = ['by', 'where', 'of', 'take', 'over', 'within', 'aspect', ']', ')', undefined]

/** Which reports. */
export function readReports(cursor: Cursor): Reports {
  const draft: Draft = { agencies: [], filters: [], years: [] }
  do {
    if (ENDS.includes(peek(cursor))) break
    readPart(cursor, draft)
  } while (accept(cursor, ',') || accept(cursor, '&') || accept(cursor, '+'))
  return draft
}

function readPart(cursor: Cursor, draft: Draft): void {
  const narrows = cursor.tokens[cursor.at - 1] === '&' || cursor.tokens[cursor.at - 1] === ','
  if (accept(cursor, 'all') || accept(cursor, 'sameYear') || accept(cursor, 'sameAgency')) return
  if (accept(cursor, THAT)) {
    draft.that = true
    return
  }
  if (accept(cursor, 'latest')) {
    draft.latest = true
    return
  }
  if (accept(cursor, 'except')) {
    const out: Draft = { agencies: [], filters: [], years: [] }
    do readPart(cursor, out)
    while (accept(cursor, '+'))
    draft.except = { agencies: out.agencies, filters: out.filters }
    return
  }
  if (peek(cursor) === '(' || (peek(cursor) === 'report' && peek(cursor, 1) === '(')) {
    const by = accept(cursor, 'report') ? 'report' : 'agency'
    expect(cursor, '(')
    const query = cursor.readQuery(cursor)
    expect(cursor, ')')
    if (query.kind !== 'figures') fail(cursor, 'a query about figures in brackets')
    draft.in = { by, query: query as FiguresQuery }
    return
  }
  const span = readSpan(cursor)
  if (span) {
    draft.years = [...draft.years, span]
    return
  }
  const filter = readFilter(cursor)
  const found = filter ? { agencies: [], filters: [filter] } : readName(cursor)
  const shared = narrows && draft.filters.length > 0 && found.filters.length > 0
  draft.agencies = [...draft.agencies, ...found.agencies]
  draft.filters = shared
    ? draft.filters.flatMap((one) => found.filters.map((other) => ({ ...one, ...other })))
    : [...draft.filters, ...found.filters]
}

function readSpan(cursor: Cursor): YearSpan | null {
  const start = cursor.at
  const from = readYear(cursor)
  if (!accept(cursor, '..')) {
    if (from === undefined) cursor.at = start
    return from === undefined ? null : from
  }
  const to = readYear(cursor)
  return { from: from?.from ?? null, to: to?.to ?? null }
}

function readYear(cursor: Cursor): YearSpan | undefined {
  const word = peek(cursor)
  const { thisYear } = cursor.setting
  if (word === undefined) return undefined
  if (/^(?:19|20)\d\d$/.test(word)) {
    cursor.at++
    return { from: Number(word), to: Number(word) }
  }
  if (word === 'now') {
    cursor.at++
    return { from: thisYear, to: thisYear }
  }
  if (word === 'last' && peek(cursor, 1) === '(') {
    cursor.at += 2
    const years = Number(take(cursor, 'a number of years'))
    expect(cursor, ')')
    return { from: thisYear - years, to: thisYear - 1 }
  }
  return undefined
}

const FIELDS = ['province', 'city', 'county', 'sector', 'ending', 'level'] as const

function readFilter(cursor: Cursor): AgencyFilter | null {
  const single = /^(province|city|county|sector|ending|level):(.+)$/u.exec(peek(cursor) ?? '')
  if (single) {
    cursor.at++
    return { [single[1] as string]: single[2] } as AgencyFilter
  }
  if (!accept(cursor, '{')) return null
  const filter: Record<string, string> = {}
  while (!accept(cursor, '}')) {
    const word = take(cursor, 'a field')
    const field = FIELDS.find((name) => word.startsWith(`${name}:`))
    if (!field) fail(cursor, 'a field of an agency')
    else filter[field] = word.slice(field.length + 1)
  }
  return filter as AgencyFilter
}

/** The longest run of words that is a name. */
function readName(cursor: Cursor): Pick<Reports, 'agencies' | 'filters'> {
  for (let length = 8; length > 0; length--) {
    const words = cursor.tokens.slice(cursor.at, cursor.at + length)
    if (words.length < length || words.some((word) => /^[()[\]{},&+]$/.test(word))) continue
    const found = cursor.setting.findName(words.join(' ')) ?? cursor.setting.findName(words.join(''))
    if (!found) continue
    cursor.at += length
    return found
  }
  return fail(cursor, 'a name of the archive')
}
