import type { Database } from 'better-sqlite3'
import { inTransaction } from './in-transaction.ts'
import type { Archive } from './open-archive.ts'
import type { AgencyRecord, FigureRecord, MentionRecord, ReportRecord, StatementRecord } from './report-record.ts'
import { createFindingStore } from './store-findings.ts'

/** What was stored: the ids under which the indexes know the passages. */
export interface StoredReport {
  readonly reportId: number
  readonly agencyId: number
  readonly passages: readonly { readonly id: number; readonly text: string }[]
}

/** What was removed. */
export interface RemovedReport {
  readonly agencyId: number
  readonly passageIds: readonly number[]
}

/** Writes reports into the archive, one transaction each, or as part of the transaction that the caller holds. */
export interface ReportStore {
  /**
   * Stores a report. Of several files with its agency and year the one in which more cells were read gives the figures, of
   * equal ones that with more sections, then the later indexed one: a copy that reads worse displaces none, whatever the order.
   * The file's path must not be stored yet.
   * @throws Error when the report breaks a rule of the schema; nothing of it is stored then
   */
  store(report: ReportRecord): StoredReport
  /** Removes a report; another file of the same agency and year gives the figures again. */
  remove(reportId: number): RemovedReport
}

/** Prepares the statements once, since an archive holds hundreds of figures a report. */
export function createReportStore({ sqlite }: Archive): ReportStore {
  // Figures are clustered by code, so every report touches hundreds of pages: keep them, and write them back seldom.
  sqlite.pragma('cache_size = -65536')
  sqlite.pragma('wal_autocheckpoint = 8000')
  const writeAgency = agencyWriter(sqlite)
  const writeFigures = figureWriter(sqlite)
  const findings = createFindingStore(sqlite)
  const writeSections = sectionWriter(sqlite)
  const writeMentions = mentionWriter(sqlite)
  const writeStatements = statementWriter(sqlite)
  const settleCurrent = currentSettler(sqlite)
  const remove = remover(sqlite, settleCurrent)
  const insert = sqlite.prepare(
    `INSERT INTO reports (agency_id, year, edition, title, path, file, format, sha256, text, page_starts, current, indexed_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)`,
  )
  const store = (report: ReportRecord): StoredReport => {
    const agencyId = writeAgency(report.agency)
    const { year, edition, title, path, file, format, sha256, text, pageStarts, indexedAt } = report
    const pages = pageStarts && JSON.stringify(pageStarts)
    const inserted = insert.run(agencyId, year, edition, title, path, file, format, sha256, text, pages, indexedAt)
    const reportId = Number(inserted.lastInsertRowid)
    writeFigures(reportId, report.figures)
    const passages = writeSections(reportId, report)
    writeMentions(reportId, report.mentions)
    writeStatements(reportId, report.statements)
    findings.add(reportId, report.findings)
    settleCurrent(agencyId, year)
    return { reportId, agencyId, passages }
  }
  return { store: inTransaction(sqlite, store), remove: inTransaction(sqlite, remove) }
}

/** Lets one file of an agency and year give the figures. Both updates, since only one may be current at any time. */
function currentSettler(sqlite: Database): (agencyId: number, year: number) => void {
  const best = sqlite
    .prepare(
      `SELECT id FROM reports r WHERE agency_id = ? AND year = ?
       ORDER BY (SELECT count(*) FROM figures f WHERE f.report_id = r.id AND f.state <> 'unread') DESC,
         (SELECT count(*) FROM sections s WHERE s.report_id = r.id) DESC, indexed_at DESC, id DESC LIMIT 1`,
    )
    .pluck()
  const clear = sqlite.prepare('UPDATE reports SET current = 0 WHERE agency_id = ? AND year = ? AND current = 1')
  const set = sqlite.prepare('UPDATE reports SET current = 1 WHERE id = ?')
  return (agencyId, year) => {
    const id = best.get(agencyId, year) as number | undefined
    clear.run(agencyId, year)
    if (id !== undefined) set.run(id)
  }
}

const REGION = ['province', 'city', 'county'] as const
const sum = (table: string): string => REGION.map((column) => `(${table}.${column} IS NOT NULL)`).join(' + ')

/** Whether a report puts its agency into another region than the reports before it, and whether it tells no less of it. */
const IS_ELSEWHERE = REGION.map((column) => `coalesce(excluded.${column} <> agencies.${column}, 0)`).join(' OR ')
const IS_NEARER = `${sum('excluded')} >= ${sum('agencies')}`

/** An agency has one region in all years, never the province that one report tells and the city that another tells. */
const SET_REGION = REGION.map(
  (column) =>
    `${column} = CASE WHEN NOT (${IS_ELSEWHERE}) THEN coalesce(excluded.${column}, agencies.${column})
       WHEN ${IS_NEARER} THEN excluded.${column} ELSE agencies.${column} END`,
).join(', ')

function agencyWriter(sqlite: Database): (agency: AgencyRecord) => number {
  const upsert = sqlite
    .prepare(
      `INSERT INTO agencies (name, province, city, county, level, sector) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (name) DO UPDATE SET
         ${SET_REGION},
         level = coalesce(excluded.level, level), sector = coalesce(excluded.sector, sector)
       RETURNING id`,
    )
    .pluck()
  const alias = sqlite.prepare('INSERT INTO aliases (agency_id, alias) VALUES (?, ?) ON CONFLICT DO NOTHING')
  return ({ name, province, city, county, level, sector, aliases }) => {
    const id = upsert.get(name, province, city, county, level, sector) as number
    for (const item of aliases) if (item !== name) alias.run(id, item)
    return id
  }
}

function figureWriter(sqlite: Database): (reportId: number, figures: readonly FigureRecord[]) => void {
  const codes = new Map(sqlite.prepare('SELECT code, id FROM codes').raw().all() as [string, number][])
  const findPlace = sqlite
    .prepare('SELECT id FROM places WHERE table_number = ? AND "row" = ? AND "column" = ?')
    .pluck()
  const insertPlace = sqlite.prepare('INSERT INTO places (table_number, "row", "column") VALUES (?, ?, ?)')
  const insert = sqlite.prepare(
    `INSERT INTO figures (report_id, code_id, value, state, raw, proof, place_id, start, "end") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const placeOf = ({ table, row, column }: FigureRecord): number =>
    (findPlace.get(table, row, column) as number | undefined) ??
    Number(insertPlace.run(table, row, column).lastInsertRowid)
  return (reportId, figures) => {
    for (const figure of figures) {
      const code = codes.get(figure.code)
      if (code === undefined) throw new Error(`Cannot store figure "${figure.code}": the codebook does not have it`)
      const { value, state, raw, proof, start, end } = figure
      insert.run(reportId, code, value, state, raw, proof, placeOf(figure), start, end)
    }
  }
}

function mentionWriter(sqlite: Database): (reportId: number, mentions: readonly MentionRecord[]) => void {
  const insert = sqlite.prepare(
    `INSERT INTO mentions (report_id, key, kind, scope, subject, noun, verb, value, unit, raw, approximate, year, start, "end", sentence_start, sentence_end)
     VALUES (@reportId, @key, @kind, @scope, @subject, @noun, @verb, @value, @unit, @raw, @approximate, @year, @start, @end, @sentenceStart, @sentenceEnd)`,
  )
  return (reportId, mentions) => {
    for (const mention of mentions) insert.run({ reportId, ...mention, approximate: mention.approximate ? 1 : 0 })
  }
}

function statementWriter(sqlite: Database): (reportId: number, statements: readonly StatementRecord[]) => void {
  const insert = sqlite
    .prepare(
      `INSERT INTO statements (report_id, kind, ordinal, start, "end", text, wording) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id`,
    )
    .pluck()
  const insertTheme = sqlite.prepare('INSERT INTO statement_themes (statement_id, theme) VALUES (?, ?)')
  return (reportId, statements) => {
    statements.forEach(({ kind, themes, start, end, text, wording }, ordinal) => {
      const id = insert.get(reportId, kind, ordinal, start, end, text, wording)
      for (const theme of themes) insertTheme.run(id, theme)
    })
  }
}

function sectionWriter(sqlite: Database): (reportId: number, report: ReportRecord) => StoredReport['passages'] {
  const section = sqlite.prepare('INSERT INTO sections (report_id, kind, heading, start, "end") VALUES (?, ?, ?, ?, ?)')
  const passage = sqlite.prepare(
    `INSERT INTO passages (report_id, section_id, section, kind, theme, ordinal, start, "end", text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  return (reportId, { sections, passages }) => {
    const placed = sections.map((item) => ({
      ...item,
      id: Number(section.run(reportId, item.kind, item.heading, item.start, item.end).lastInsertRowid),
    }))
    return passages.map((item, ordinal) => {
      const home = placed.find(({ start, end }) => start <= item.start && item.start < end)
      const stored = passage.run(
        reportId,
        home?.id ?? null,
        item.section,
        item.kind,
        item.theme,
        ordinal,
        item.start,
        item.end,
        item.text,
      )
      return { id: Number(stored.lastInsertRowid), text: item.text }
    })
  }
}

function remover(
  sqlite: Database,
  settleCurrent: (agencyId: number, year: number) => void,
): (reportId: number) => RemovedReport {
  const find = sqlite.prepare('SELECT agency_id AS agencyId, year FROM reports WHERE id = ?')
  const passages = sqlite.prepare('SELECT id FROM passages WHERE report_id = ?').pluck()
  const erase = sqlite.prepare('DELETE FROM reports WHERE id = ?')
  const forget = sqlite.prepare(
    'DELETE FROM agencies WHERE id = ? AND NOT EXISTS (SELECT 1 FROM reports WHERE agency_id = agencies.id)',
  )
  return (reportId) => {
    const { agencyId, year } = find.get(reportId) as { agencyId: number; year: number }
    const passageIds = passages.all(reportId) as number[]
    erase.run(reportId)
    settleCurrent(agencyId, year)
    forget.run(agencyId)
    return { agencyId, passageIds }
  }
}
