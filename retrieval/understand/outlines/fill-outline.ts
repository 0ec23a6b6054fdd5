/** Puts a question's figures, numbers and reports into the outlines that examples give to questions like it. */

import type { FiguresQuery } from '../../../db/figures/nodes.ts'
import { NotationError } from '../../query/notation/cursor.ts'
import { readNotation } from '../../query/notation/read-notation.ts'
import type { Query } from '../../query/query.ts'
import { finish, WIDE_SHAPES } from '../parse/compose-figures.ts'
import { readTake } from '../parse/figure-parts.ts'
import type { Mention } from '../parse/mention.ts'
import type { Parsed } from '../parse/parse-question.ts'
import { readReports } from '../parse/read-reports.ts'
import { fillFigures } from '../templates/fill-figures.ts'
import { NUMBER, PLACES } from './outline-of.ts'

/** What the words of a question give an outline. */
export interface Fillings {
  /** Codes by slot, as `maskFigures` finds them. */
  readonly figures: ReadonlyMap<string, string>
  /** In the order of the words. */
  readonly numbers: readonly string[]
  readonly thisYear: number
}

/** What reports are searched for is in no outline. */
const SEARCHES = /^quote(?! "")/
const FIGURES = /\{F\d?\}/g

/** The query; undefined where the question lacks something or has figures that the outline has no place for. */
export function fillOutline(
  outline: string,
  { parts, reports }: Parsed,
  { figures, numbers, thisYear }: Fillings,
): Query | undefined {
  if (SEARCHES.test(outline)) return undefined
  const slots = new Set(outline.match(FIGURES) ?? [])
  if (slots.size !== figures.size) return undefined
  const take = readTake(parts.view).value
  const count = take && (take.kind === 'place' ? take.from : take.count)
  if (outline.includes(PLACES) && (count === null || count === 1)) return undefined
  let next = 0
  const line = (slots.size > 0 ? fillFigures(outline, figures) : outline)
    ?.replace(PLACES, String(count))
    .replaceAll(NUMBER, () => numbers[next++] ?? NUMBER)
  if (!line || line.includes(NUMBER)) return undefined
  const query = read(line, thisYear)
  if (!query) return undefined
  if (query.kind === 'figures') return aboutReports(query, parts)
  return 'of' in query ? { ...query, of: reports.of } : query
}

/** The figures of the reports that the question names. */
function aboutReports(query: FiguresQuery, parts: Parsed['parts']): FiguresQuery | undefined {
  const isOne = parts.narrow.value.parts.every(({ agencies, filters }) => agencies.length === 1 && filters.length === 0)
  const reports = WIDE_SHAPES.has(query.as) && !isOne ? readReports(parts.view, parts.names, true) : parts.narrow
  const { as, by, over, take, where } = query
  const show = query.show.map(
    (expr): Mention => ({
      exprs: [expr],
      tokens: [],
      start: 0,
      end: 0,
      table: null,
      isNoun: false,
      isHint: false,
      axes: {},
    }),
  )
  return finish(parts, { as, show, where: [], by, over, take, extra: where, uses: [] }, reports.value) ?? undefined
}

function read(line: string, thisYear: number): Query | undefined {
  try {
    return readNotation(line, { thisYear, findName: () => undefined })
  } catch (error) {
    if (error instanceof NotationError) return undefined
    throw error
  }
}
