import type { Archive } from '../archive/open-archive.ts'

/** A cell as an answer cites it; agency and year where the value belongs to one report. */
export interface CellCitation {
  readonly agency: string | null
  readonly year: number | null
  readonly file: string
  readonly table: number
  readonly row: string
  readonly column: string
}

/** Which report is meant by a citation, and the code of the cell. */
export interface CitedCell extends ReportName {
  readonly code: string
}

/** A report of the archive: its row, and the hash of its file, since rows are numbered anew when files are read again. */
export interface ReportName {
  readonly id: number
  readonly sha256: string
}

/** Finds what answers cite; null where it is not there any more, or where several reports could be meant. */
export interface CitationFinder {
  findCell(cited: CellCitation): CitedCell | null
  /** Without a file the report that gives the figures. */
  findReport(agency: string, year: number, file: string | null): ReportName | null
}

const CELL = `SELECT r.id, r.sha256, c.code FROM reports r JOIN figures f ON f.report_id = r.id
  JOIN places p ON p.id = f.place_id JOIN codes c ON c.id = f.code_id
  WHERE r.current = 1 AND r.file = @file AND p.table_number = @table AND p.row = @row AND p."column" = @column`

/** Prepares the statements once: an answer cites many cells. */
export function createCitationFinder({ sqlite }: Archive): CitationFinder {
  const OWN = 'r.agency_id = (SELECT id FROM agencies WHERE name = @agency) AND r.year = @year'
  const own = sqlite.prepare(`${CELL} AND ${OWN}`)
  // Without an agency only the file's name is known, which several folders may have.
  const any = sqlite.prepare(`${CELL} LIMIT 2`)
  const report = sqlite.prepare(
    `SELECT r.id, r.sha256 FROM reports r WHERE ${OWN} AND (@file IS NULL OR r.file = @file) ORDER BY r.current DESC LIMIT 1`,
  )
  return {
    findCell: ({ agency, year, ...cell }) => {
      const found = agency !== null && year !== null ? own.all({ ...cell, agency, year }) : any.all(cell)
      return found.length === 1 ? (found[0] as CitedCell) : null
    },
    findReport: (agency, year, file) => (report.get({ agency, year, file }) as ReportName | undefined) ?? null,
  }
}
