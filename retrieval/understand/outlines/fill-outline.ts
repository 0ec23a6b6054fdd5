/** Puts a question's figures, numbers and reports into the outlines that examples give to questions like it. */

import type { FiguresQuery } from '../../../db/figures/nodes.ts'
import { tryNotation } from '../../query/notation/try-notation.ts'
import type { Query } from '../../query/query.ts'
import { finish, readScope } from '../parse/compose-figures.ts'
import type { Mention } from '../parse/mention.ts'
import type { Parsed } from '../parse/parse-question.ts'
import { fillFigures } from '../templates/fill-figures.ts'
import { NUMBER, PLACES } from './outline-of.ts'

/** What the words of a question give an outline. */
export interface Fillings {
  /** Codes by slot, as `maskFigures` finds them. */
  readonly figures: ReadonlyMap<string, string>
  /** In the order of the words. */
  readonly numbers: readonly string[]
  /** How many places of a ranking, or which; null where the words say nothing of it. */
  readonly places: number | null
  readonly thisYear: number
}

/** What reports are searched for is in no outline. */
const SEARCHES = /^quote(?! "")/
const FIGURES = /\{F\d?\}/g

/** The query; undefined where the question lacks something or has figures that the outline has no place for. */
export function fillOutline(
  outline: string,
  { parts, reports }: Parsed,
  { figures, numbers, places, thisYear }: Fillings,
): Query | undefined {
  if (SEARCHES.test(outline)) return undefined
  const slots = new Set(outline.match(FIGURES) ?? [])
  if (slots.size !== figures.size) return undefined
  if (outline.includes(PLACES) && (places === null || places === 1)) return undefined
  let next = 0
  const line = (slots.size > 0 ? fillFigures(outline, figures) : outline)
    ?.replace(PLACES, String(places))
    .replaceAll(NUMBER, () => numbers[next++] ?? NUMBER)
  if (!line || line.includes(NUMBER)) return undefined
  const query = tryNotation(line, { thisYear, findName: () => undefined })
  if (!query) return undefined
  if (query.kind === 'figures') return aboutReports(query, parts)
  return 'of' in query ? { ...query, of: reports.of } : query
}

/** The figures of the reports that the question names. */
function aboutReports(query: FiguresQuery, parts: Parsed['parts']): FiguresQuery | undefined {
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
  const draft = { as, show, where: [], by, over, take, extra: where, isOwn: true, uses: [] }
  return finish(parts, draft, readScope(parts, draft).value) ?? undefined
}
