import type { Archive } from '../db/open-archive.ts'
import {
  type PassageFilter,
  type PassagePlace,
  type PassageQueries,
  type PassageRow,
  preparePassageQueries,
} from '../db/passages.ts'
import type { SECTION_KINDS } from '../db/schema.ts'
import type { Language } from './answer.ts'
import { isBoilerplate } from './boilerplate.ts'
import type { Embedder } from './embedder.ts'
import { expandTerms, translateTerms } from './glossary.ts'
import { tokenise } from './tokenise.ts'
import { openVectorIndex, type VectorIndex } from './vector-index.ts'

/** What to look for, and where. */
export interface PassageRequest {
  /** Content words of the question: agencies and years are taken out, since the filter settles them. */
  readonly text: string
  readonly language: Language
  readonly filter: {
    readonly reportIds?: readonly number[]
    readonly sections?: readonly (typeof SECTION_KINDS)[number][]
    /** Only these passages, where the kind of statement matters. */
    readonly passageIds?: readonly number[]
  }
  readonly limit: number
}

/** A passage that was found. */
export interface PassageHit extends PassageRow {
  /** 0…1, higher is better; comparable within one search. */
  readonly score: number
}

export interface PassageSearch {
  search(request: PassageRequest): Promise<PassageHit[]>
  close(): Promise<void>
}

/** Ranks are fused as 1 / (60 + rank): Cormack, Clarke, Büttcher, "Reciprocal rank fusion", SIGIR 2009. */
const FUSION = 60
const CANDIDATES = 80
/**
 * What counts as said: cosine plus half the share of the question's rare terms that the passage holds. Measured on the
 * judged queries of the samples and on queries about things that no report speaks of (`test/retrieval/ranking.test.ts`).
 */
const SAID = 0.36
const SHARED_TERMS = 0.5
/** However many terms are shared, a passage farther than this is about something else. */
const FAR = 0.15
/** Other reports shall be heard too. */
const MOST_PER_REPORT = 2

interface Scored extends PassageRow {
  readonly cosine: number
  readonly coverage: number
  readonly fused: number
}

/** Hybrid search over the passages of one archive: words and vectors, filtered inside, fused, re-scored exactly. */
export function createPassageSearch({
  archive,
  embedder,
}: {
  readonly archive: Archive
  readonly embedder: Embedder
}): PassageSearch {
  const queries = preparePassageQueries(archive)
  let opened: { version: string; index: Promise<VectorIndex> } | undefined
  const vectors = async (): Promise<VectorIndex> => {
    const version = queries.version()
    if (opened?.version !== version)
      opened = { version, index: embedder.describe().then((model) => openVectorIndex(archive, model)) }
    return opened.index
  }
  let listed: { version: string; places: readonly PassagePlace[] } | undefined
  const places = (): readonly PassagePlace[] => {
    const version = queries.version()
    if (listed?.version !== version) listed = { version, places: queries.places() }
    return listed.places
  }
  return {
    search: async (request) => {
      const filter = toFilter(request)
      const allowed = listAllowed(places, filter, request.filter.passageIds)
      if (!allowed.size) return []
      const index = await vectors()
      const [query] = await embedder.embed([withTranslation(request.text)], 'query')
      const near = query ? index.search(query, allowed.size <= 400 ? allowed.size : CANDIDATES, allowed) : []
      const terms = expandTerms(tokenise(request.text), request.text, request.language)
      const lexical = terms.length
        ? queries.match(terms.map((term) => `"${term.replaceAll('"', '')}"`).join(' OR '), filter, CANDIDATES)
        : []
      const cosines = new Map(near.map(({ passageId, cosine }) => [passageId, cosine]))
      const ids = [
        ...new Set([
          ...lexical.filter((id) => allowed.has(id)),
          ...near.slice(0, CANDIDATES).map(({ passageId }) => passageId),
        ]),
      ]
      const weights = weighTerms(queries, terms)
      const scored = queries.rows(ids).map((row) => ({
        ...row,
        cosine: cosines.get(row.passageId) ?? 0,
        coverage: coverageOf(row.text, weights),
        fused: fuse(
          row.passageId,
          lexical,
          near.map(({ passageId }) => passageId),
        ),
      }))
      return choose(
        scored.filter((row) => isRelevant(row, request)),
        request,
      )
    },
    close: async () => {},
  }
}

/** English words beside their Chinese ones: a query in both languages lies nearer to the passages than in one. */
const withTranslation = (text: string): string => [text, ...translateTerms(text)].join(' ')

const toFilter = ({ filter }: PassageRequest): PassageFilter => ({
  reportIds: filter.reportIds,
  sections: filter.sections?.length ? filter.sections : undefined,
})

function listAllowed(
  places: () => readonly PassagePlace[],
  { reportIds, sections }: PassageFilter,
  passageIds: readonly number[] | undefined,
): Set<number> {
  if (passageIds) return new Set(passageIds)
  const reports = reportIds ? new Set(reportIds) : null
  const kinds = sections ? new Set<string>(sections) : null
  return new Set(
    places()
      .filter((p) => (!reports || reports.has(p.reportId)) && (!kinds || kinds.has(p.section)))
      .map((p) => p.passageId),
  )
}

/** Rare terms say more: inverse document frequency. */
function weighTerms(queries: PassageQueries, terms: readonly string[]): Map<string, number> {
  const count = queries.count()
  return new Map(terms.map((term) => [term, Math.log(1 + count / (1 + queries.frequency(term)))]))
}

function coverageOf(text: string, weights: ReadonlyMap<string, number>): number {
  const held = new Set(tokenise(text))
  let sum = 0
  let all = 0
  for (const [term, weight] of weights) {
    all += weight
    if (held.has(term)) sum += weight
  }
  return all ? sum / all : 0
}

const fuse = (id: number, ...rankings: readonly (readonly number[])[]): number =>
  rankings.reduce((sum, ranking) => {
    const rank = ranking.indexOf(id)
    return rank < 0 ? sum : sum + 1 / (FUSION + rank + 1)
  }, 0)

/** Inside a named section of named reports everything is on the topic; elsewhere a passage must be near or share words. */
function isRelevant({ cosine, coverage }: Scored, { filter }: PassageRequest): boolean {
  if (filter.sections?.length && filter.reportIds && filter.reportIds.length <= 3) return true
  return cosine >= FAR && cosine + SHARED_TERMS * coverage >= SAID
}

function choose(scored: readonly Scored[], { limit, filter }: PassageRequest): PassageHit[] {
  const best = Math.max(...scored.map((row) => row.fused), Number.MIN_VALUE)
  const hits = scored
    .map((row) => ({
      row,
      score:
        0.4 * (row.fused / best) +
        0.35 * Math.max(0, row.cosine) +
        0.25 * row.coverage -
        (isBoilerplate(row) ? 0.25 : 0),
    }))
    .sort((a, b) => b.score - a.score || a.row.passageId - b.row.passageId)
  const perReport = new Map<number, number>()
  const single = filter.reportIds?.length === 1
  const chosen = hits.filter(({ row }) => {
    const times = perReport.get(row.reportId) ?? 0
    if (!single && times >= MOST_PER_REPORT) return false
    perReport.set(row.reportId, times + 1)
    return true
  })
  return chosen.slice(0, limit).map(({ row: { cosine: _c, coverage: _v, fused: _f, ...row }, score }) => ({
    ...row,
    score: Math.min(1, Math.max(0, score)),
  }))
}
