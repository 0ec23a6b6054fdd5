import type { Archive } from '../../db/archive/open-archive.ts'
import { listStatements, type Statement } from '../../db/lists/list-statements.ts'
import {
  listRepeatedThemes,
  listRepeatedWordings,
  listUnplannedThemes,
  type RepeatedWording,
} from '../../db/lists/theme-patterns.ts'
import type { Answer, AnswerRow, Quote } from '../answer.ts'
import type { ThemesQuery } from '../query/query.ts'
import { groupBy } from '../words/group-by.ts'
import type { Answered } from './answered.ts'
import { createQuoter, tellQuotes } from './quote-place.ts'
import { say, WORDING } from './wording.ts'

const MOST_QUOTES = 60

/** A query of one of the patterns. */
export type Pattern = Extract<ThemesQuery['as'], 'unplanned' | 'repeated' | 'shared' | 'reused'>

/** What is answered: the rows, the statements behind them, and the answer in words. */
interface Told extends Pick<Answer, 'rows' | 'quotes' | 'lead' | 'notes' | 'sql'> {
  readonly reportIds: readonly number[]
}

/** Who plans nothing against a problem, who names the same one every year, which sentences stand in several reports. */
export function answerThemePattern(
  archive: Archive,
  query: ThemesQuery & { readonly as: Pattern },
  reportIds: readonly number[],
  base: Answer,
): Answered {
  const { reportIds: shown, ...told } = tellPattern(archive, query, reportIds, base)
  const { language } = base
  if (!shown.length) {
    const text = say(WORDING.noPattern, language)
    return { answer: { ...base, kind: 'passages', sql: told.sql, lead: [text], text }, reportIds: [] }
  }
  const text = [...(told.lead ?? []), ...tellQuotes(told.quotes, language), ...told.notes].join('\n')
  return { answer: { ...base, ...told, text }, reportIds: shown }
}

function tellPattern(
  archive: Archive,
  query: ThemesQuery & { readonly as: Pattern },
  reportIds: readonly number[],
  base: Answer,
): Told {
  switch (query.as) {
    case 'unplanned':
      return tellUnplanned(archive, query, reportIds, base)
    case 'repeated':
      return tellRepeated(archive, query, reportIds, base)
    case 'shared':
    case 'reused':
      return tellWordings(archive, query, reportIds, base)
  }
}

/** The statements of one kind by what they name. */
const readThemed = (archive: Archive, reportIds: readonly number[], { aspect }: ThemesQuery) =>
  groupBy(
    listStatements(archive, reportIds, { kind: aspect }).filter(({ theme }) => theme !== null),
    ({ agency, year, theme }) => keyOf(agency, year, theme),
  )

const keyOf = (agency: string, year: number, theme: string | null): string => `${agency} ${year} ${theme}`

function quoteAll(archive: Archive, statements: readonly Statement[]): Quote[] {
  const quoteOf = createQuoter(archive)
  return statements.slice(0, MOST_QUOTES).map((statement, i) => quoteOf(statement, 1 / (i + 1)))
}

const countRow = (code: string, value: number, row: Partial<AnswerRow>): AnswerRow => ({
  agency: null,
  year: null,
  code,
  value,
  unit: '条',
  state: 'number',
  aggregate: 'count',
  source: null,
  findings: [],
  ...row,
})

function tellUnplanned(archive: Archive, query: ThemesQuery, reportIds: readonly number[], { language }: Answer): Told {
  const { rows: found, sql } = listUnplannedThemes(archive, reportIds, query.theme)
  const named = readThemed(archive, reportIds, { ...query, aspect: 'problem' })
  const said = found.map((one) => named.get(keyOf(one.agency, one.year, one.theme)) ?? [])
  return {
    sql,
    rows: found.map(({ agency, year, theme }, i) => countRow(`theme.${theme}`, said[i]?.length ?? 0, { agency, year })),
    quotes: quoteAll(archive, said.flat()),
    lead: [say(WORDING.unplanned, language, countsOf(found))],
    notes: [say(WORDING.byTheme, language)],
    reportIds: [...new Set(found.map(({ reportId }) => reportId))],
  }
}

const countsOf = (found: readonly { readonly agency: string; readonly reportId: number }[]) => ({
  agencies: new Set(found.map(({ agency }) => agency)).size,
  reports: new Set(found.map(({ reportId }) => reportId)).size,
})

function tellRepeated(archive: Archive, query: ThemesQuery, reportIds: readonly number[], { language }: Answer): Told {
  const { rows: found, sql } = listRepeatedThemes(archive, reportIds, query.theme)
  const named = readThemed(archive, reportIds, { ...query, aspect: 'problem' })
  const said = found.flatMap(({ agency, theme, years }) =>
    years.flatMap((year) => named.get(keyOf(agency, year, theme))?.slice(0, 1) ?? []),
  )
  return {
    sql,
    rows: found.map(({ agency, theme, years }) => {
      const span = { from: years[0] ?? 0, to: years.at(-1) ?? 0 }
      return countRow(`theme.${theme}`, years.length, { agency, unit: '年', span })
    }),
    quotes: quoteAll(archive, said),
    lead: [say(WORDING.repeated, language, { agencies: new Set(found.map(({ agency }) => agency)).size })],
    notes: [say(WORDING.byTheme, language)],
    reportIds: [...new Set(said.map(({ reportId }) => reportId))],
  }
}

function tellWordings(
  archive: Archive,
  { as, aspect }: ThemesQuery,
  reportIds: readonly number[],
  { language }: Answer,
): Told {
  const { rows: found, sql } = listRepeatedWordings(archive, reportIds, { kind: aspect, across: as === 'shared' })
  const written = groupBy(listStatements(archive, reportIds, { kind: aspect }), ({ text }) => text)
  const quoteOf = createQuoter(archive)
  const quotes = found.slice(0, MOST_QUOTES).flatMap(({ text, reports }, i): Quote[] => {
    const first = written.get(text)?.find(({ reportId }) => reports.some((one) => one.reportId === reportId))
    return first ? [{ ...quoteOf(first, 1 / (i + 1)), alsoIn: listOthers(first, reports) }] : []
  })
  return {
    sql,
    rows: [],
    quotes,
    lead: [say(WORDING[as === 'shared' ? 'sharedWordings' : 'reusedWordings'], language, { n: found.length })],
    notes: [],
    reportIds: [...new Set(found.flatMap(({ reports }) => reports.map(({ reportId }) => reportId)))],
  }
}

/** The other reports that say it, each once. */
const listOthers = (first: Statement, reports: RepeatedWording['reports']): NonNullable<Quote['alsoIn']> =>
  [...new Map(reports.map((one) => [one.reportId, one])).values()]
    .filter(({ reportId }) => reportId !== first.reportId)
    .map(({ agency, year }) => ({ agency, year }))
