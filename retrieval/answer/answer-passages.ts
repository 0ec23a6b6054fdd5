import type { Archive } from '../../db/archive/open-archive.ts'
import { countCoverage, queryFigures } from '../../db/figures/query-figures.ts'
import { MENTION_SUBJECTS } from '../../db/form/mention-subjects.ts'
import { listReports } from '../../db/lists/list-reports.ts'
import { listStatements, type Statement } from '../../db/lists/list-statements.ts'
import { englishName } from '../../db/names/english-names.ts'
import type { Answer, AnswerRow, Language, Quote } from '../answer.ts'
import type { Aspect, PassagesPlan } from '../plan.ts'
import { isBoilerplate } from '../search/boilerplate.ts'
import { groupAlike } from '../search/group-alike.ts'
import type { PassageHit, PassageSearch } from '../search/passage-search.ts'
import { foldWhitespace } from '../words/fold-whitespace.ts'
import { groupBy } from '../words/group-by.ts'
import type { Answered } from './answer-figures.ts'
import { ASPECTS } from './describe-plan.ts'
import { emptyAnswer } from './empty-answer.ts'
import { toAnswerRows } from './figure-rows.ts'
import { findMentioned, toMentionRow, toPlace } from './find-mentioned.ts'
import { createQuoter, tellQuotes } from './quote-place.ts'
import { toReportScope } from './to-scope.ts'
import { formatUnit, formatValue, say, WORDING } from './wording.ts'

const MOST_QUOTES = 24
/** Statements searched for, before those that are alike become one. */
const MOST_HITS = 60
/** Statements offered where nothing clearly says what was asked. */
const MOST_NEAR = 3

/** Answers with verbatim quotes; a mixed plan first selects the reports by a figure. */
export async function answerPassages(
  archive: Archive,
  search: () => Promise<PassageSearch>,
  plan: PassagesPlan,
  question: string,
  language: Language,
): Promise<Answered> {
  const selected = selectReports(archive, plan)
  const base: Answer = {
    ...emptyAnswer(question, language),
    kind: plan.filter ? 'mixed' : 'passages',
    rows: selected.rows,
    sql: selected.sql,
    coverage: selected.coverage,
  }
  const mentioned = plan.wantsNumber && !plan.filter ? answerMentioned(archive, plan, base) : null
  if (mentioned) return mentioned
  const { hits, nearest, unseen } = await findHits(archive, search, plan, selected.reportIds, base)
  const quotes = quoteHits(archive, hits.length ? hits : nearest)
  const notes = [
    ...(plan.causes ? [say(WORDING.why, language)] : []),
    ...(plan.negated && quotes.length ? [say(WORDING.onlyWritten, language)] : []),
    ...(unseen ? [say(WORDING.unseen, language, { n: unseen })] : []),
    ...(nearest.length ? [say(WORDING.nearestQuotes, language)] : []),
  ]
  const none = selected.reportIds.length ? WORDING.noQuotes : WORDING.noReports
  const head = hits.length ? [say(WORDING.quotesHead, language)] : nearest.length ? [] : [say(none, language)]
  return {
    answer: {
      ...base,
      kind: hits.length || plan.filter ? base.kind : 'refusal',
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
  { text, aspect, sections, countries = [] }: PassagesPlan,
  reportIds: readonly number[],
  { question, language }: Answer,
): Promise<Hits> {
  const statements = aspect ? listAspect(archive, reportIds, aspect) : []
  if (!reportIds.length || (statements.length && !text)) return { hits: inTurn(statements), nearest: [], unseen: 0 }
  const engine = await search()
  const passageIds = statements.map(({ passageId }) => passageId)
  const request = {
    text: text || (aspect ? ASPECTS[aspect].zh : question),
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

/** A number that only the narrative gives, each with the sentence that states it; several are listed, never merged. */
function answerMentioned(archive: Archive, plan: PassagesPlan, base: Answer): Answered | null {
  const { language, question } = base
  const reportIds = listReports(archive, toReportScope(plan.scope)).rows.map((report) => report.reportId)
  const found = findMentioned(archive, reportIds, plan.text || question)
  if (!found) return null
  const lines = found.mentions.map(({ agency, reportYear, key, value, unit, approximate, sentence }) =>
    say(approximate ? WORDING.mentionAbout : WORDING.mention, language, {
      agency: language === 'zh' ? agency : `${englishName(agency)} (${agency})`,
      year: reportYear,
      subject: MENTION_SUBJECTS.find((subject) => subject.key === key)?.label[language] ?? key,
      value: formatValue(value, unit),
      unit: formatUnit(unit, language),
      sentence: foldWhitespace(sentence),
    }),
  )
  const quoteOf = createQuoter(archive)
  const quotes = [
    ...new Map(found.mentions.map((m) => [`${m.reportId} ${m.sentenceStart}`, quoteOf(toPlace(m), 1)])).values(),
  ]
  const notes = [say(WORDING.mentionNote, language)]
  return {
    answer: {
      ...base,
      rows: found.mentions.map(toMentionRow),
      sql: found.sql,
      quotes: quotes.slice(0, MOST_QUOTES),
      notes,
      text: [...lines, ...notes].join('\n'),
    },
    reportIds: [...new Set(found.mentions.map(({ reportId }) => reportId))],
  }
}

interface Selected {
  readonly reportIds: readonly number[]
  readonly rows: readonly AnswerRow[]
  readonly sql: Answer['sql']
  readonly coverage: Answer['coverage']
}

function selectReports(archive: Archive, plan: PassagesPlan): Selected {
  const scope = toReportScope(plan.scope)
  if (!plan.filter)
    return { reportIds: listReports(archive, scope).rows.map((r) => r.reportId), rows: [], sql: null, coverage: null }
  const { measure, conditions } = plan.filter
  const result = queryFigures(archive, [measure], scope, { kind: 'list', conditions })
  const members = result.rows.filter((row) => row.value !== null)
  const { known, of } = result.rows[0] ?? countCoverage(archive, [measure], scope)
  return {
    reportIds: members.map((row) => row.reportId),
    rows: toAnswerRows(archive, [measure], members),
    sql: result.sql,
    coverage: { reports: known, of },
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
