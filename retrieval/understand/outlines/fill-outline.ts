/** Puts a question's figures, numbers and reports into the outlines that examples give to questions like it. */

import { type FiguresQuery, measure } from '../../../db/figures/nodes.ts'
import { tryNotation } from '../../query/notation/try-notation.ts'
import type { Query } from '../../query/query.ts'
import { slotName } from '../examples/slots.ts'
import { finish, readScope } from '../parse/compose-figures.ts'
import type { Mention } from '../parse/mention.ts'
import type { Parsed } from '../parse/parse-question.ts'
import { listCodes } from '../rank/labels.ts'
import { fillFigures } from '../templates/fill-figures.ts'
import { NEXT_CODE } from '../templates/mask-figures.ts'
import { NUMBER, PLACES, SEVERAL } from './outline-of.ts'

/** What the words of a question give an outline. */
export interface Fillings {
  /** Codes in the order of the slots; several codes of one figure are parted by `, `. */
  readonly figures: readonly string[]
  /** In the order of the words. */
  readonly numbers: readonly string[]
  /** How many places of a ranking, or which; null where the words say nothing of it. */
  readonly places: number | null
  readonly thisYear: number
}

/** What reports are searched for is in no outline. */
const SEARCHES = /^quote(?! "")/

/** The query; undefined where the question lacks something, or has more or fewer figures than the outline. */
export function fillOutline(
  outline: string,
  { parts, reports }: Parsed,
  { figures, numbers, places, thisYear }: Fillings,
): Query | undefined {
  if (SEARCHES.test(outline)) return undefined
  if (outline.includes(PLACES) && (places === null || places === 1)) return undefined
  let next = 0
  const line = seat(outline, figures)
    ?.replace(PLACES, String(places))
    .replaceAll(NUMBER, () => numbers[next++] ?? NUMBER)
  if (!line || line.includes(NUMBER)) return undefined
  const query = tryNotation(line, { thisYear, findName: () => undefined })
  if (!query) return undefined
  if (query.kind === 'figures') return aboutReports(query, parts)
  return 'of' in query ? { ...query, of: reports.of } : query
}

function seat(outline: string, figures: readonly string[]): string | undefined {
  if (outline.includes(SEVERAL)) return outline.replace(SEVERAL, figures.join(NEXT_CODE))
  if (figures.length === 0) return outline
  return fillFigures(outline, new Map(figures.map((value, at) => [slotName('figure', at + 1), value])))
}

/** The figures of the reports that the question names. */
function aboutReports(query: FiguresQuery, parts: Parsed['parts']): FiguresQuery | undefined {
  const { as, by, over, take, where } = query
  const shown = query.show.length > 0 ? query.show : [...new Set(listCodes(query))].map((code) => measure(code))
  const show = shown.map(
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
