import type { Archive } from '../../db/archive/open-archive.ts'
import { figuresQuery, measure, type Pred } from '../../db/figures/nodes.ts'
import { listReports } from '../../db/lists/list-reports.ts'
import { listStatements, type Statement } from '../../db/lists/list-statements.ts'
import type { Answer, AnswerRow, Language, Quote } from '../answer.ts'
import type { Aspect, PassagesQuery } from '../query/query.ts'
import { isBoilerplate } from '../search/boilerplate.ts'
import { groupAlike } from '../search/group-alike.ts'
import type { PassageHit, PassageSearch } from '../search/passage-search.ts'
import { groupBy } from '../words/group-by.ts'
import type { Answered } from './answered.ts'
import { emptyAnswer } from './empty-answer.ts'
import { answerQuery } from './figures/answer-query.ts'
import { createQuoter, tellQuotes } from './quote-place.ts'
import { say, WORDING } from './wording.ts'

const MOST_QUOTES = 24
/** Statements searched for, before those that are alike become one. */
const MOST_HITS = 60
/** Statements offered where nothing clearly says what was asked. */
const MOST_NEAR = 3

/** Answers with verbatim quotes; a mixed plan first selects the reports by a figure. */
export async function answerPassages(
  archive: Archive,
  search: () => Promise<PassageSearch>,
  query: PassagesQuery,
  question: string,
  language: Language,
): Promise<Answered> {
  const selected = selectReports(archive, query)
  const base: Answer = {
    ...emptyAnswer(question, language),
    kind: query.where ? 'mixed' : 'passages',
    rows: selected.rows,
    sql: selected.sql,
    coverage: selected.coverage,
  }
  const { hits, nearest, unseen } = await findHits(archive, search, query, selected.reportIds, base)
  const quotes = quoteHits(archive, hits.length ? hits : nearest)
  const notes = [
    ...(query.causes ? [say(WORDING.why, language)] : []),
    ...(query.negated && quotes.length ? [say(WORDING.onlyWritten, language)] : []),
    ...(unseen ? [say(WORDING.unseen, language, { n: unseen })] : []),
    ...(nearest.length ? [say(WORDING.nearestQuotes, language)] : []),
  ]
  const none = selected.reportIds.length ? WORDING.noQuotes : WORDING.noReports
  const head = hits.length ? [say(WORDING.quotesHead, language)] : nearest.length ? [] : [say(none, language)]
  return {
    answer: {
      ...base,
      kind: hits.length || query.where ? base.kind : 'refusal',
      quotes,
      notes,
      text: [...notes, ...head, ...tellQuotes(quotes, language)].join('\n'),
    },
    reportIds: [...new Set(hits.map((hit) => hit.reportId))],
  }
}

interface Hits {
  readonly hits: readonly PassageHit[]
  /** Where nothing clearly says it: what may be about it. */
  readonly nearest: readonly PassageHit[]
  /** Passages that only their words can find. */
  readonly unseen: number
}

/** Where a kind of statement is all that was asked for, the reports' own order is the answer, and nothing is searched. */
async function findHits(
  archive: Archive,
  search: () => Promise<PassageSearch>,
  { text, aspect, sections, countries = [] }: PassagesQuery,
  reportIds: readonly number[],
  { question, language }: Answer,
): Promise<Hits> {
  const statements = aspect ? listAspect(archive, reportIds, aspect) : []
  if (!reportIds.length || (statements.length && !text)) return { hits: inTurn(statements), nearest: [], unseen: 0 }
  const engine = await search()
  const passageIds = statements.map(({ passageId }) => passageId)
  const request = {
    text: text || (aspect ? ASPECT_TEXTS[aspect] : question),
    language,
    filter: { reportIds, sections, ...(passageIds.length ? { passageIds } : {}) },
  }
  const isAbout = (hit: PassageHit): boolean => countries.every((country) => hit.text.includes(country))
  const hits = (await engine.search({ ...request, limit: MOST_HITS })).filter(isAbout)
  const nearest = hits.length ? [] : await engine.search({ ...request, limit: MOST_NEAR, isLenient: true })
  return { hits, nearest: nearest.filter(isAbout), unseen: await engine.countUnseen() }
}

function quoteHits(archive: Archive, hits: readonly PassageHit[]): Quote[] {
  const quoteOf = createQuoter(archive)
  return groupAlike(hits)
    .slice(0, MOST_QUOTES)
    .map(({ first, alike }) => ({ ...quoteOf(first, first.score), ...listOthers(first, alike) }))
}

/** The other reports of statements that are alike; another statement of the same report is no other report. */
function listOthers(first: PassageHit, alike: readonly PassageHit[]): Pick<Quote, 'alsoIn'> {
  const others = new Map(alike.map(({ reportId, agency, year }) => [reportId, { agency, year }]))
  others.delete(first.reportId)
  return others.size ? { alsoIn: [...others.values()] } : {}
}

interface Selected {
  readonly reportIds: readonly number[]
  readonly rows: readonly AnswerRow[]
  readonly sql: Answer['sql']
  readonly coverage: Answer['coverage']
}

/** What is looked for where a kind of statement is all that was asked. */
const ASPECT_TEXTS: Readonly<Record<Aspect, string>> = {
  problem: '问题',
  improvement: '改进措施',
  rectification: '整改情况',
  innovation: '创新做法',
}

/** The reports that figures, or another query, choose; with the values that chose them. */
function selectReports(archive: Archive, { of, where }: PassagesQuery): Selected {
  if (!where && !of.in)
    return {
      reportIds: listReports(archive, of).rows.map((r) => r.reportId),
      rows: [],
      sql: null,
      coverage: null,
    }
  const chosen = of.in && !where ? { ...of.in.query } : figuresQuery('list', { show: listValues(where), where, of })
  const { rows, shown, sql, coverage } = answerQuery(archive, chosen)
  return { reportIds: shown.reportIds, rows: rows.filter(({ value }) => value !== null), sql, coverage }
}

/** The values that a condition is about. */
function listValues(pred: Pred | null): ReturnType<typeof measure>[] {
  switch (pred?.kind) {
    case 'compare':
      return pred.left.kind === 'number' ? [] : [pred.left]
    case 'between':
      return [pred.of]
    case 'state':
      return [measure(pred.code)]
    case 'not':
      return listValues(pred.of)
    case 'all':
    case 'any':
      return pred.of.flatMap(listValues).slice(0, 1)
    default:
      return []
  }
}

/** Statements of the kind asked for. */
export const listAspect = (archive: Archive, reportIds: readonly number[], aspect: Aspect): Statement[] =>
  listStatements(archive, reportIds, { kind: aspect }).filter((statement) => !isBoilerplate(statement))

/** Statements in the order of their reports, one report after the other in turn, so that each is heard. */
function inTurn(statements: readonly Statement[]): PassageHit[] {
  const reports = [...groupBy(statements, ({ reportId }) => reportId).values()]
  const rounds = Array.from({ length: Math.max(0, ...reports.map((list) => list.length)) }, (_, round) =>
    reports.flatMap((list) => list[round] ?? []),
  )
  return rounds.flat().map(({ theme: _, ...hit }, i) => ({ ...hit, score: 1 / (i + 1) }))
}
