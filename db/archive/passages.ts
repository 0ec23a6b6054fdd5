import type { Archive } from './open-archive.ts'
import type { SectionKind, StatementKind } from './report-record.ts'

/** Which passages may be found; an absent part allows all. Passages of reports that are not current never are. */
export interface PassageFilter {
  readonly reportIds?: readonly number[] | undefined
  readonly sections?: readonly SectionKind[] | undefined
}

/** A passage with what an answer cites of it. `start` and `end` are offsets into the report's text. */
export interface PassageRow {
  readonly passageId: number
  readonly reportId: number
  readonly agency: string
  readonly year: number
  readonly section: SectionKind
  readonly kind: StatementKind | null
  readonly text: string
  readonly file: string
  readonly start: number
  readonly end: number
}

/** A passage with the theme that its statement belongs to. */
export interface ThemedPassage extends PassageRow {
  /** Key of a theme, or null where it belongs to none. */
  readonly theme: string | null
}

/** Where a passage belongs: all that a filter needs to know. */
export interface PassagePlace {
  readonly passageId: number
  readonly reportId: number
  readonly section: SectionKind
}

/** The statements of passage search, prepared once an archive. */
export interface PassageQueries {
  /** Ids of passages that match an FTS5 query, best (bm25) first. @throws when the query is not FTS5 syntax */
  match(query: string, filter: PassageFilter, limit: number): number[]
  /** Number of indexed passages that hold the term. */
  frequency(term: string): number
  /** Terms of two characters that begin with one, with the number of passages that hold them. */
  pairsFrom(character: string): { readonly term: string; readonly count: number }[]
  /** Every character that a term of two begins with. */
  characters(): string[]
  /** The passages with these ids, in no order; ids that are gone are left out. */
  rows(ids: readonly number[]): ThemedPassage[]
  /** Every passage of a current report. */
  places(): PassagePlace[]
  /** Number of passages of current reports. */
  count(): number
  /** Changes whenever this or another connection has changed the archive. */
  version(): string
}

const MATCH = `
SELECT p.id FROM passages_fts
JOIN passages p ON p.id = passages_fts.rowid
JOIN reports r ON r.id = p.report_id
WHERE passages_fts MATCH @query AND r.current = 1
  AND (@reports IS NULL OR p.report_id IN (SELECT value FROM json_each(@reports)))
  AND (@sections IS NULL OR p.section IN (SELECT value FROM json_each(@sections)))
ORDER BY bm25(passages_fts), p.id LIMIT @limit`

const ROWS = `
SELECT p.id AS passageId, r.id AS reportId, a.name AS agency, r.year, p.section, p.kind, p.theme, p.text, r.file, p.start, p."end"
FROM passages p JOIN reports r ON r.id = p.report_id JOIN agencies a ON a.id = r.agency_id
WHERE p.id IN (SELECT value FROM json_each(?))`

const PLACES = `
SELECT p.id AS passageId, p.report_id AS reportId, p.section
FROM passages p JOIN reports r ON r.id = p.report_id WHERE r.current = 1`

const json = (values: readonly unknown[] | undefined): string | null => (values ? JSON.stringify(values) : null)

/** Prepares the statements of passage search. Works on an archive that is open for reading only. */
export function preparePassageQueries({ sqlite }: Archive): PassageQueries {
  sqlite.exec('CREATE VIRTUAL TABLE IF NOT EXISTS temp.passage_terms USING fts5vocab(main, passages_fts, row)')
  const match = sqlite.prepare(MATCH).pluck()
  const frequency = sqlite.prepare('SELECT doc FROM temp.passage_terms WHERE term = ?').pluck()
  const pairs = sqlite.prepare(
    'SELECT term, doc AS count FROM temp.passage_terms WHERE term >= ? AND term < ? AND length(term) = 2',
  )
  const characters = sqlite
    .prepare("SELECT DISTINCT substr(term, 1, 1) FROM temp.passage_terms WHERE length(term) = 2 AND term >= '一'")
    .pluck()
  const rows = sqlite.prepare(ROWS)
  const places = sqlite.prepare(PLACES)
  const count = sqlite
    .prepare('SELECT count(*) FROM passages p JOIN reports r ON r.id = p.report_id WHERE r.current = 1')
    .pluck()
  const changes = sqlite.prepare('SELECT total_changes()').pluck()
  return {
    match: (query, { reportIds, sections }, limit) =>
      match.all({ query, reports: json(reportIds), sections: json(sections), limit }) as number[],
    frequency: (term) => (frequency.get(term) as number | undefined) ?? 0,
    pairsFrom: (character) => pairs.all(character, `${character}\u{10ffff}`) as { term: string; count: number }[],
    characters: () => characters.all() as string[],
    rows: (ids) => rows.all(JSON.stringify(ids)) as ThemedPassage[],
    places: () => places.all() as PassagePlace[],
    count: () => count.get() as number,
    version: () => `${sqlite.pragma('data_version', { simple: true })}:${changes.get()}`,
  }
}

/** Puts the terms of a passage into the full-text index, in place of those it had. */
export function prepareTermWriter({ sqlite }: Archive): {
  write(passageId: number, terms: readonly string[]): void
  remove(passageId: number): void
} {
  const insert = sqlite.prepare('INSERT OR REPLACE INTO passages_fts (rowid, terms) VALUES (?, ?)')
  const remove = sqlite.prepare('DELETE FROM passages_fts WHERE rowid = ?')
  return {
    write: (passageId, terms) => {
      insert.run(passageId, terms.join(' '))
    },
    remove: (passageId) => {
      remove.run(passageId)
    },
  }
}
