import { listReports } from '../../db/list-reports.ts'
import { listSectionPassages, type SectionPassage } from '../../db/list-section-passages.ts'
import type { Archive } from '../../db/open-archive.ts'
import { queryFigures } from '../../db/query-figures.ts'
import type { Answer, AnswerRow, Language, Quote } from '../answer.ts'
import { groupBy } from '../group-by.ts'
import type { PassageHit, PassageSearch } from '../passage-search.ts'
import type { PassagesPlan } from '../plan.ts'
import { findStatementKind } from '../statement-kind.ts'
import type { Answered } from './answer-figures.ts'
import { emptyAnswer } from './empty-answer.ts'
import { toAnswerRows } from './figure-rows.ts'
import { toReportScope } from './to-scope.ts'
import { say, WORDING } from './wording.ts'

const MOST_QUOTES = 8

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
  const statements = plan.aspect ? listAspect(archive, selected.reportIds, plan.aspect) : []
  const passageIds = statements.length ? statements.map(({ passageId }) => passageId) : undefined
  const request = {
    language,
    filter: { reportIds: selected.reportIds, sections: plan.sections, ...(passageIds ? { passageIds } : {}) },
    limit: MOST_QUOTES,
  }
  // Where a kind of statement is all that was asked for, the reports' own order is the answer, and nothing is searched.
  const hits = !selected.reportIds.length
    ? []
    : passageIds && !plan.text
      ? inTurn(statements)
      : await search().then((engine) => engine.search({ ...request, text: plan.text || question }))
  const about = hits.filter(({ text }) => (plan.countries ?? []).every((country) => text.includes(country)))
  const quotes = about.map(toQuote)
  const text = quotes.length
    ? [
        say(WORDING.quotesHead, language),
        ...quotes.map((q) => `${q.agency} ${q.year}${language === 'zh' ? '：' : ': '}“${q.text}”`),
      ].join('\n')
    : say(selected.reportIds.length ? WORDING.noQuotes : WORDING.noReports, language)
  const found = quotes.length > 0 || Boolean(plan.filter)
  return {
    answer: { ...base, kind: found ? base.kind : 'refusal', quotes, text },
    reportIds: [...new Set(about.map((hit) => hit.reportId))],
  }
}

const toQuote = ({ agency, year, section, text, file, start, end, score }: PassageHit): Quote => ({
  agency,
  year,
  section,
  text,
  source: { file, start, end },
  score,
})

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
  const [first] = result.rows
  return {
    reportIds: members.map((row) => row.reportId),
    rows: toAnswerRows(archive, [measure], members),
    sql: result.sql,
    coverage: { reports: first?.known ?? 0, of: first?.of ?? 0 },
  }
}

/** Statements of section five that are of the kind asked for. */
const listAspect = (
  archive: Archive,
  reportIds: readonly number[],
  aspect: 'problem' | 'improvement',
): SectionPassage[] =>
  listSectionPassages(archive, reportIds, 'problems').filter(
    ({ before, text }) => findStatementKind(before, text) === aspect,
  )

/** Statements in the order of their reports, one report after the other in turn, so that each is heard. */
function inTurn(statements: readonly SectionPassage[]): PassageHit[] {
  const reports = [...groupBy(statements, ({ reportId }) => reportId).values()]
  const rounds = Array.from({ length: Math.max(0, ...reports.map((list) => list.length)) }, (_, round) =>
    reports.flatMap((list) => list[round] ?? []),
  )
  return rounds
    .flat()
    .slice(0, Math.max(MOST_QUOTES, reports.length === 1 ? (reports[0]?.length ?? 0) : 0))
    .map(({ before: _, ...hit }, i) => ({ ...hit, score: 1 / (i + 1) }))
}
