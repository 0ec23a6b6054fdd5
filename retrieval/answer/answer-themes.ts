import type { Archive } from '../../db/archive/open-archive.ts'
import { type ListedReport, listReports } from '../../db/lists/list-reports.ts'
import { listStatements, type Statement } from '../../db/lists/list-statements.ts'
import type { Answer, AnswerRow, Language, Option, Quote } from '../answer.ts'
import type { ThemesQuery } from '../query/query.ts'
import { wordQuery } from '../query/sentences/word-query.ts'
import { nameTheme } from '../themes/theme-table.ts'
import { listThemeTrends, type ThemeTrend } from '../themes/theme-trends.ts'
import { groupBy } from '../words/group-by.ts'
import { answerThemePattern } from './answer-theme-patterns.ts'
import type { Answered } from './answered.ts'
import { emptyAnswer } from './empty-answer.ts'
import { type NamedTheme, nameOverYears } from './name-over-years.ts'
import { createQuoter, tellQuotes } from './quote-place.ts'
import { say, WORDING } from './wording.ts'

const MOST_THEMES = 10
/** Quotes behind one theme; the message shows the first of them. */
const MOST_QUOTES = 60

/** Answers by theme: every count with quotes that it was made from. */
export function answerThemes(archive: Archive, query: ThemesQuery, question: string, language: Language): Answered {
  const reports = listReports(archive, query.of).rows
  const base: Answer = { ...emptyAnswer(question, language), kind: 'passages' }
  if (!reports.length)
    return { answer: { ...base, kind: 'refusal', text: say(WORDING.noReports, language) }, reportIds: [] }
  if (query.as === 'fixed') return answerFixed(archive, query, reports, base)
  const { as } = query
  if (as === 'unplanned' || as === 'repeated' || as === 'shared' || as === 'reused') {
    const reportIds = reports.map(({ reportId }) => reportId)
    return answerThemePattern(archive, { ...query, as }, reportIds, base)
  }
  const statements = listStatements(
    archive,
    reports.map(({ reportId }) => reportId),
    { kind: query.aspect },
  )
  const held = new Set(statements.map(({ reportId }) => reportId))
  const coverage = { reports: held.size, of: reports.length }
  const answer = { ...base, coverage }
  const reportIds = [...held]
  const quoteOf = createQuoter(archive)
  const inOrder: QuoteList = (list) => list.slice(0, MOST_QUOTES).map((statement, i) => quoteOf(statement, 1 / (i + 1)))
  if (query.as === 'trend') {
    const trends = listThemeTrends(archive, reportIds, query.aspect)
    return { answer: tellTrends(answer, query, trends, statements, inOrder), reportIds }
  }
  if (!query.theme) return { answer: rankThemes(answer, query, statements, inOrder), reportIds }
  const named = nameOverYears(statements, query, reports)
  return { answer: countTheme(answer, named, query, inOrder), reportIds }
}

const agenciesOf = (statements: readonly Statement[]): number => new Set(statements.map(({ agency }) => agency)).size

const countRow = (code: string, value: number): AnswerRow => ({
  agency: null,
  year: null,
  code,
  value,
  unit: '家',
  state: 'number',
  aggregate: 'count',
  source: null,
  findings: [],
})

/** Quotes of the first statements, in their order. */
type QuoteList = (statements: readonly Statement[]) => Quote[]

function rankThemes(answer: Answer, query: ThemesQuery, statements: readonly Statement[], inOrder: QuoteList): Answer {
  const { language } = answer
  const themed = statements.filter(({ theme }) => theme !== null)
  const groups = [...groupBy(themed, ({ theme }) => theme as string)]
    .map(([key, list]) => ({ key, list, agencies: agenciesOf(list) }))
    .sort((a, b) => b.agencies - a.agencies || b.list.length - a.list.length || a.key.localeCompare(b.key))
    .slice(0, MOST_THEMES)
  if (!groups.length) return { ...answer, kind: 'refusal', text: say(WORDING.noQuotes, language) }
  const rows = groups.map(({ key, agencies }) => countRow(`theme.${key}`, agencies))
  const quotes = inOrder(groups.flatMap(({ list }) => list[0] ?? []))
  const notes = [
    say(WORDING.themesUnassigned, language, { n: statements.length - themed.length, of: statements.length }),
  ]
  const lines = groups.map(({ key, agencies, list }, i) => {
    const { agency, year, text } = list[0] as Statement
    return say(WORDING.themeLine, language, { i: i + 1, theme: nameTheme(key, language), agencies, agency, year, text })
  })
  const head = say(query.aspect === 'problem' ? WORDING.themesProblems : WORDING.themesImprovements, language)
  const options = groups.flatMap(({ key, agencies }) => openTheme(query, key, agencies, language))
  return { ...answer, rows, quotes, options, notes, text: [head, ...lines, ...notes].join('\n') }
}

/** Leads from the count of a theme to the statements that were counted. */
function openTheme({ of, aspect }: ThemesQuery, theme: string, agencies: number, language: Language): Option[] {
  const question = wordQuery({ kind: 'themes', as: 'count', of, aspect, theme, over: null }, language)
  return [{ label: `${nameTheme(theme, language)} (${agencies})`, question }]
}

/** How many agencies name a theme, or which ones. */
function countTheme(answer: Answer, named: NamedTheme, query: ThemesQuery, inOrder: QuoteList): Answer {
  const { language } = answer
  const theme = query.theme ?? ''
  const { agencies, statements } = named
  const quotes = inOrder(statements)
  const rows =
    query.as === 'list'
      ? agencies.map(({ agency, year, statements: n }) => ({
          ...countRow(`theme.${theme}`, n),
          agency,
          year,
          unit: '条',
        }))
      : [countRow(`theme.${theme}`, agencies.length)]
  const head = say(WORDING.themeCount, language, {
    theme: nameTheme(theme, language),
    agencies: agencies.length,
    n: statements.length,
  })
  return { ...answer, rows, quotes, lead: [head], text: [head, ...tellQuotes(quotes, language)].join('\n') }
}

/** A theme year by year, or the themes that more agencies name in the last year than in the first. */
function tellTrends(
  answer: Answer,
  { theme, aspect }: ThemesQuery,
  trends: readonly ThemeTrend[],
  statements: readonly Statement[],
  inOrder: QuoteList,
): Answer {
  const { language } = answer
  const shown = theme
    ? trends.filter((one) => one.theme === theme)
    : trends.filter(({ change }) => change > 0).slice(0, MOST_THEMES)
  if (!shown.length) return { ...answer, kind: 'refusal', text: say(WORDING.themesSteady, language) }
  const rows: AnswerRow[] = theme
    ? shown.flatMap(({ years }) =>
        years.map(({ year, agencies }) => ({ ...countRow(`theme.${theme}`, agencies), group: { year } })),
      )
    : shown.map(({ theme: key, change }) => ({
        ...countRow(`theme.${key}`, change),
        unit: 'ratio',
        aggregate: 'change' as const,
      }))
  const lines = shown.map(({ theme: key, years }) =>
    say(WORDING.themeTrend, language, {
      theme: nameTheme(key, language),
      years: years.map(({ year, agencies, of }) => `${year} ${agencies}/${of}`).join(language === 'zh' ? '，' : ', '),
    }),
  )
  const head = say(aspect === 'problem' ? WORDING.trendProblems : WORDING.trendImprovements, language)
  const quotes = inOrder(
    shown.flatMap((one) => statements.findLast((statement) => statement.theme === one.theme) ?? []),
  )
  const lead = theme ? lines : [head, ...lines]
  return { ...answer, rows, quotes, lead: [lead.join('\n')], text: lead.join('\n') }
}

/** What a report named, beside what the next one says: named again, or reported as put right. */
function answerFixed(
  archive: Archive,
  { of: scope, theme }: ThemesQuery,
  asked: readonly ListedReport[],
  base: Answer,
): Answered {
  const { language } = base
  const { years: _, latest: __, ...anyYear } = scope
  const reports = listReports(archive, { ...anyYear, years: [] }).rows
  const statements = listStatements(
    archive,
    reports.map(({ reportId }) => reportId),
    { section: 'problems' },
  )
  const parts = asked.map(({ agency, year }) => compareYears(statements, { agency, year, theme }, language))
  const quoteOf = createQuoter(archive)
  const quotes = parts.flatMap(({ quoted }) => quoted).map((statement, i) => quoteOf(statement, 1 / (i + 1)))
  if (!quotes.length)
    return { answer: { ...base, kind: 'refusal', text: say(WORDING.noQuotes, language) }, reportIds: [] }
  const text = [...parts.flatMap(({ lines }) => lines), say(WORDING.fixedNote, language)].join('\n')
  return {
    answer: { ...base, quotes, notes: [say(WORDING.fixedNote, language)], text },
    reportIds: asked.map(({ reportId }) => reportId),
  }
}

interface Compared {
  readonly lines: readonly string[]
  readonly quoted: readonly Statement[]
}

function compareYears(
  statements: readonly Statement[],
  { agency, year, theme }: { readonly agency: string; readonly year: number; readonly theme: string | null },
  language: Language,
): Compared {
  const of = (y: number): Statement[] => statements.filter((s) => s.agency === agency && s.year === y)
  const named = of(year).filter((one) => one.kind === 'problem' && (theme === null || one.theme === theme))
  const next = of(year + 1)
  const lines = [say(WORDING.fixedHead, language, { agency, year, n: named.length })]
  const quoted: Statement[] = []
  for (const problem of named) {
    const related = next.filter(({ theme }) => theme !== null && theme === problem.theme)
    quoted.push(problem, ...related)
    lines.push(`${year}${language === 'zh' ? '：' : ': '}“${problem.text}”`)
    for (const { kind, text } of related) {
      const said = say(
        WORDING.fixedKinds[kind === 'problem' || kind === 'rectification' ? kind : 'improvement'],
        language,
      )
      lines.push(`  → ${year + 1} ${said}${language === 'zh' ? '：' : ': '}“${text}”`)
    }
    if (!related.length)
      lines.push(`  → ${say(next.length ? WORDING.fixedSilent : WORDING.fixedNoReport, language, { year: year + 1 })}`)
  }
  return { lines, quoted }
}
