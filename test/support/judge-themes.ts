import type { Archive } from '../../db/archive/open-archive.ts'
import type { Language } from '../../retrieval/answer.ts'
import type { PassageHit, PassageSearch } from '../../retrieval/search/passage-search.ts'
import type { ThemeJudgement } from '../retrieval/judgements-generated.ts'

/** A labelled statement of section five. */
interface Statement {
  readonly theme: string
  readonly kind: string
  readonly text: string
}

/** What a generated report's truth says of it. */
export interface LabelledReport {
  readonly agency: string
  readonly year: number
  readonly province: string
  readonly themes: readonly Statement[]
}

/** An archive with its truth and a search over it. */
export interface LabelledArchive {
  readonly archive: Archive
  readonly search: PassageSearch
  readonly labelled: readonly LabelledReport[]
}

/** How well statements of a theme and kind are found; means over the queries. */
export interface ThemeVerdict {
  /** Share of queries whose first passage carries the label. */
  readonly first: number
  /** Of the first five, or of as many as there are, the share that carries the label. */
  readonly precision: number
  /** As `precision`, whether the statement is a problem or an improvement. */
  readonly themePrecision: number
  /** Precision of each theme. */
  readonly byTheme: readonly (readonly [theme: string, precision: number])[]
}

interface Result extends Omit<ThemeVerdict, 'first' | 'byTheme'> {
  readonly theme: string
  readonly isFirst: boolean
}

const FIRST = 5

/**
 * Asks every query in one language, within its scope, and looks at the first five passages.
 * @param isInside whether only section five is searched, as when a question asks for problems
 */
export async function judgeThemes(
  { archive, search, labelled }: LabelledArchive,
  judgements: readonly ThemeJudgement[],
  language: Language,
  isInside: boolean,
): Promise<ThemeVerdict> {
  const idOf = prepareIds(archive)
  const byReport = new Map(labelled.map((report) => [idOf(report), report.themes]))
  const results: Result[] = []
  for (const { [language]: text, scope, theme, kind } of judgements) {
    const reports = labelled.filter((report) => fits(report, scope))
    const hits = await search.search({
      text,
      language,
      filter: { ...(scope && { reportIds: reports.flatMap(idOf) }), ...(isInside && { sections: ['problems'] }) },
      limit: FIRST,
    })
    const labels = hits.map((hit) => listLabels(hit, byReport.get(hit.reportId) ?? []))
    const share = (isRight: (label: Statement) => boolean): number =>
      labels.filter((found) => found.some(isRight)).length /
      Math.min(FIRST, reports.flatMap(({ themes }) => themes).filter(isRight).length)
    const isRight = (label: Statement): boolean => label.theme === theme && label.kind === kind
    results.push({
      theme,
      isFirst: labels[0]?.some(isRight) ?? false,
      precision: share(isRight),
      themePrecision: share((label) => label.theme === theme),
    })
  }
  return summarise(results)
}

function summarise(results: readonly Result[]): ThemeVerdict {
  const themes = [...new Set(results.map(({ theme }) => theme))]
  return {
    first: mean(results.map(({ isFirst }) => Number(isFirst))),
    precision: mean(results.map(({ precision }) => precision)),
    themePrecision: mean(results.map(({ themePrecision }) => themePrecision)),
    byTheme: themes.map((theme) => [
      theme,
      mean(results.filter((result) => result.theme === theme).map(({ precision }) => precision)),
    ]),
  }
}

function prepareIds({ sqlite }: Archive): (report: LabelledReport) => number {
  const select = sqlite
    .prepare<[string, number], number>(
      'SELECT r.id FROM reports r JOIN agencies a ON a.id = r.agency_id WHERE a.name = ? AND r.year = ? AND r.current = 1',
    )
    .pluck()
  return ({ agency, year }) => {
    const id = select.get(agency, year)
    if (id === undefined) throw new Error(`Cannot judge: the archive has no report of ${agency} for ${year}`)
    return id
  }
}

const fits = (report: LabelledReport, scope: ThemeJudgement['scope']): boolean =>
  (scope?.year === undefined || report.year === scope.year) &&
  (scope?.province === undefined || report.province === scope.province)

const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '')

/** The statements that a passage holds, whole or the longer half of. */
function listLabels({ text }: PassageHit, statements: readonly Statement[]): Statement[] {
  const passage = lettersOf(text)
  return statements.filter((said) => {
    const statement = lettersOf(said.text)
    return passage.includes(statement) || (statement.includes(passage) && passage.length * 2 >= statement.length)
  })
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
