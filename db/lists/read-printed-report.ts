import type { Archive } from '../archive/open-archive.ts'
import type { FindingRecord, SectionRecord } from '../archive/report-record.ts'
import type { FIGURE_STATES } from '../archive/schema.ts'
import { STANDS } from '../figures/read-cells.ts'
import type { Edition } from '../form/codebook.ts'

/** A cell as the report prints it; offsets point into the report's text. */
export interface PrintedFigure {
  readonly code: string
  readonly value: number | null
  readonly state: (typeof FIGURE_STATES)[number]
  readonly raw: string
  readonly start: number
  readonly end: number
}

/** A stretch of the report's text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Everything that the archive has read in one report file. */
export interface PrintedReport {
  readonly id: number
  readonly agencyId: number
  readonly agency: string
  readonly year: number
  readonly edition: Edition
  readonly title: string
  readonly file: string
  readonly path: string
  readonly sha256: string
  /** The file that gives the figures of its agency and year where several do. */
  readonly isCurrent: boolean
  readonly text: string
  readonly sections: readonly (Pick<SectionRecord, 'kind' | 'heading'> & Stretch)[]
  readonly figures: readonly PrintedFigure[]
  /** Where its statements stand, in their order. */
  readonly passages: readonly Stretch[]
  /** Findings that nobody has dismissed, gravest first. */
  readonly findings: readonly FindingRecord[]
}

type ReportRow = Omit<PrintedReport, 'isCurrent' | 'sections' | 'figures' | 'passages' | 'findings'> & {
  readonly current: number
}

const REPORT = `SELECT r.id, r.agency_id AS agencyId, a.name AS agency, r.year, r.edition, r.title, r.file, r.path, r.sha256, r.text, r.current
  FROM reports r JOIN agencies a ON a.id = r.agency_id`

/**
 * A report by its row; where that holds another file by now, as rows are numbered anew when files are read again, by the
 * beginning of its file's hash. Null where the archive no longer has it.
 */
export function readPrintedReport(archive: Archive, id: number, hash: string): PrintedReport | null {
  const { sqlite } = archive
  const row = sqlite.prepare(`${REPORT} WHERE r.id = ?`).get(id) as ReportRow | undefined
  if (row?.sha256.startsWith(hash)) return complete(archive, row)
  const moved = sqlite.prepare(`${REPORT} WHERE r.sha256 GLOB ? ORDER BY r.current DESC, r.id LIMIT 1`).get(`${hash}*`)
  return moved ? complete(archive, moved as ReportRow) : null
}

function complete(archive: Archive, { current, ...row }: ReportRow): PrintedReport {
  const all = <Row>(statement: string): readonly Row[] => archive.sqlite.prepare(statement).all(row.id) as Row[]
  return {
    ...row,
    isCurrent: current === 1,
    sections: all('SELECT kind, heading, start, "end" FROM sections WHERE report_id = ? ORDER BY start'),
    figures: all(
      `SELECT c.code, f.value, f.state, f.raw, f.start, f."end" FROM figures f JOIN codes c ON c.id = f.code_id
       WHERE f.report_id = ? ORDER BY f.start`,
    ),
    passages: all('SELECT start, "end" FROM passages WHERE report_id = ? ORDER BY start'),
    findings: listStandingFindings(archive, [row.id]),
  }
}

/** Findings of these reports that nobody has dismissed, gravest first, each with its report. */
export function listStandingFindings(
  { sqlite }: Archive,
  reportIds: readonly number[],
): (FindingRecord & { readonly reportId: number })[] {
  const rows = sqlite
    .prepare(
      `SELECT n.report_id AS reportId, n.code, n.severity, n.parameters,
         (SELECT json_group_array(c.code) FROM finding_cells x JOIN codes c ON c.id = x.code_id WHERE x.finding_id = n.id) AS cells
       FROM findings n WHERE n.report_id IN (SELECT value FROM json_each(?)) AND ${STANDS}
       ORDER BY CASE n.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, n.id`,
    )
    .all(JSON.stringify(reportIds)) as {
    reportId: number
    code: string
    severity: string
    parameters: string
    cells: string
  }[]
  return rows.map(({ parameters, cells, ...finding }) => ({
    ...finding,
    parameters: JSON.parse(parameters),
    cells: JSON.parse(cells),
  })) as (FindingRecord & { reportId: number })[]
}
