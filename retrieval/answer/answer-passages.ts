import type { Archive } from '../../db/archive/open-archive.ts'
import { figuresQuery, measure, type Pred } from '../../db/figures/nodes.ts'
import { listReports } from '../../db/lists/list-reports.ts'
import { listStatements, type Statement } from '../../db/lists/list-statements.ts'
import type { Answer, AnswerRow, Language, Quote } from '../answer.ts'
import type { Aspect, PassagesQuery } from '../query/query.ts'
import { isBoilerplate } from '../search/boilerplate.ts'
import { translateTerms } from '../search/glossary.ts'
import { groupAlike } from '../search/group-alike.ts'
import type { PassageHit, PassageSearch } from '../search/passage-search.ts'
import type { Level } from '../search/silence.ts'
import { listContentWords } from '../search/word-nearness.ts'
import { detectLanguage } from '../understand/tokens/normalise-question.ts'
import { groupBy } from '../words/group-by.ts'
import { answerQuotation } from './answer-quotation.ts'
import type { Answered } from './answered.ts'
import { emptyAnswer } from './empty-answer.ts'
import { answerQuery } from './figures/answer-query.ts'
import { markNearest, type QuoteOfReport } from './mark-answering.ts'
import { createQuoter, tellQuotes } from './quote-place.ts'
import { say, WORDING } from './wording.ts'

const MOST_QUOTES = 24
/** Statements searched for, before those that are alike become one. */
const MOST_HITS = 60
/** Statements told where none says just that. */
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
  const cited = query.literal ? answerQuotation(archive, query, selected.reportIds, base) : null
  if (cited) return cited
  const { hits, level, unseen } = await findHits(archive, search, query, selected.reportIds, base)
  const quoted = quoteHits(archive, hits)
  const engine = level === 'said' && query.text ? await search() : null
  const quotes = engine
    ? await markNearest(archive, quoted, (sentences) => engine.compare(query.text, sentences))
    : quoted.map(({ quote }) => quote)
  const notes = [
    ...(query.literal ? [say(WORDING.notQuoted, language)] : []),
    ...(query.causes ? [say(WORDING.why, language)] : []),
    ...(query.negated && quotes.length ? [say(WORDING.onlyWritten, language)] : []),
    ...(unseen ? [say(WORDING.unseen, language, { n: unseen })] : []),
  ]
  // It stands above the quotes: below them they would have been read as the answer.
  const lead = level === 'near' ? [say(WORDING.nearestQuotes, language)] : []
  const none = selected.reportIds.length ? denial(query, language) : say(WORDING.noReports, language)
  return {
    answer: {
      ...base,
      kind: hits.length || query.where ? base.kind : 'refusal',
      quotes,
      ...(lead.length > 0 ? { lead } : {}),
      notes: hits.length ? notes : [...notes, ...(query.where ? [none] : [])],
      text: [...lead, ...notes, ...(hits.length ? tellQuotes(quotes, language) : [none])].join('\n'),
    },
    reportIds: [...new Set(hits.map((hit) => hit.reportId))],
  }
}

/** Words of a question that a denial names at the most. */
const MOST_NAMED = 12

/** That nothing says it, and which words were looked for; what was not looked for is not denied. */
function denial({ text }: PassagesQuery, language: Language): string {
  const words = [...new Set([...listContentWords(text), ...translateTerms(text)])].slice(0, MOST_NAMED)
  return words.length
    ? say(WORDING.notFound, language, { words: words.join(language === 'zh' ? '、' : ', ') })
    : say(WORDING.noQuotes, language)
}

interface Hits {
  /** Those that are near where nothing says it. */
  readonly hits: readonly PassageHit[]
  readonly level: Level
  /** Passages that only their words can find. */
  readonly unseen: number
}

/** Where a kind of statement is all that was asked for, the reports' own order is the answer, and nothing is searched. */
async function findHits(
  archive: Archive,
  search: () => Promise<PassageSearch>,
  { text, aspect, sections, countries = [] }: PassagesQuery,
  reportIds: readonly number[],
  { question }: Answer,
): Promise<Hits> {
  const statements = aspect ? listAspect(archive, reportIds, aspect) : []
  if (!reportIds.length || (statements.length && !text))
    return { hits: inTurn(statements), level: statements.length ? 'said' : 'none', unseen: 0 }
  const engine = await search()
  const passageIds = statements.map(({ passageId }) => passageId)
  const request = {
    text: text || (aspect ? ASPECT_TEXTS[aspect] : question),
    language: detectLanguage(text || question),
    limit: MOST_HITS,
  }
  const narrowed = passageIds.length > 0
  const found = await engine.find({
    ...request,
    filter: { reportIds, sections, ...(narrowed ? { passageIds } : {}) },
  })
  // A statement of another kind, or elsewhere in the report, is near at the most.
  const wider =
    found.level === 'none' && (narrowed || sections.length > 0)
      ? await engine.find({ ...request, filter: { reportIds } })
      : null
  const { hits, level } =
    wider && wider.level !== 'none' ? { hits: wider.hits.slice(0, MOST_NEAR), level: 'near' as const } : found
  const about = hits.filter((hit) => countries.every((country) => hit.text.includes(country)))
  return { hits: about, level: about.length ? level : 'none', unseen: await engine.countUnseen() }
}

function quoteHits(archive: Archive, hits: readonly PassageHit[]): QuoteOfReport[] {
  const quoteOf = createQuoter(archive)
  return groupAlike(hits)
    .slice(0, MOST_QUOTES)
    .map(({ first, alike }) => ({
      reportId: first.reportId,
      quote: { ...quoteOf(first, first.score), ...listOthers(first, alike) },
    }))
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
  return rounds.flat().map(({ theme: _, ...hit }, i) => ({ ...hit, score: 1 / (i + 1), certainty: 1 }))
}
