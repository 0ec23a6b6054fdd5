/**
 * What the archive stores; the vector file and every other index can be rebuilt from it. Every table is STRICT, `figures` is
 * WITHOUT ROWID, clustered by code (drizzle-kit can say neither; migrations are completed by hand and a test holds it).
 */
import { sql } from 'drizzle-orm'
import { blob, check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** The states of a cell, `unread` where what is printed could not be proved; a cell that the report does not have has no row. */
export const FIGURE_STATES = ['number', 'blank', 'notApplicable', 'unread'] as const
/** What proves a cell: labels, the form's order where one is torn, or identities, which choose a reading and change no digit. */
export const PROOFS = ['label', 'order', 'identity'] as const
export const SECTION_KINDS = ['preamble', 'overview', 'proactive', 'requests', 'review', 'problems', 'other'] as const
/** What a statement of the narrative is about, where its words or place tell. */
export const STATEMENT_KINDS = ['problem', 'improvement', 'rectification', 'innovation', 'fee', 'proposals'] as const
export const MENTION_KINDS = ['count', 'percent', 'change'] as const
/** Whether a quantity is the report's own total for its year, a part of one, last year's or a change from it, or none of these. */
export const MENTION_SCOPES = ['whole', 'part', 'previous', 'other'] as const
export const SEVERITIES = ['error', 'warning', 'notice'] as const

/** Key–value facts about the archive itself: embedding model, dimensions, generation of the vectors. */
export const buildInfo = sqliteTable('build_info', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
})

export const agencies = sqliteTable(
  'agencies',
  {
    id: integer('id').primaryKey(),
    /** Canonical Chinese name. */
    name: text('name').notNull(),
    province: text('province'),
    city: text('city'),
    county: text('county'),
    /** Administrative level of the region that the agency serves. */
    level: text('level', { enum: ['province', 'city', 'county', 'town'] }),
    /** Key of the sector vocabulary, for example `scienceTechnology`. */
    sector: text('sector'),
  },
  (t) => [
    uniqueIndex('agencies_name').on(t.name),
    index('agencies_region').on(t.province, t.city, t.county),
    check('agencies_name_given', sql`length(${t.name}) > 0`),
  ],
)

/** Names that an agency's own reports use for it. */
export const aliases = sqliteTable(
  'aliases',
  {
    agencyId: integer('agency_id')
      .notNull()
      .references(() => agencies.id, { onDelete: 'cascade' }),
    alias: text('alias').notNull(),
  },
  (t) => [primaryKey({ columns: [t.agencyId, t.alias] }), index('aliases_alias').on(t.alias)],
)

/**
 * One row a file. Of files that hold the same agency and year, `current` is the one with more cells read, then with more
 * sections, then the later: it gives the figures and the quotes; the others stay listed.
 */
export const reports = sqliteTable(
  'reports',
  {
    id: integer('id').primaryKey(),
    agencyId: integer('agency_id')
      .notNull()
      .references(() => agencies.id),
    year: integer('year').notNull(),
    edition: text('edition', { enum: ['2021', '2019', 'narrative'] }).notNull(),
    title: text('title').notNull(),
    /** Path as given to the indexer, made absolute. */
    path: text('path').notNull(),
    /** Name of the file alone, as answers cite it. */
    file: text('file').notNull(),
    format: text('format').notNull(),
    sha256: text('sha256').notNull(),
    /** The text that all offsets of this report point into (UTF-16 units). */
    text: text('text').notNull(),
    /** JSON list of the offsets at which the pages begin; null where the format has none. */
    pageStarts: text('page_starts'),
    current: integer('current', { mode: 'boolean' }).notNull(),
    /** When the run that read it began, in milliseconds since 1970. */
    indexedAt: integer('indexed_at').notNull(),
  },
  (t) => [
    uniqueIndex('reports_path').on(t.path),
    uniqueIndex('reports_one_current').on(t.agencyId, t.year).where(sql`current = 1`),
    index('reports_year').on(t.year),
    index('reports_agency').on(t.agencyId, t.year),
    // Without the row, whose `current` stands pages behind its text.
    index('reports_given').on(t.year, t.agencyId).where(sql`current = 1`),
    check('reports_year_plausible', sql`${t.year} BETWEEN 1990 AND 2100`),
    check('reports_current_flag', sql`${t.current} IN (0, 1)`),
    check('reports_edition_known', sql`${t.edition} IN ('2021', '2019', 'narrative')`),
  ],
)

export const sections = sqliteTable(
  'sections',
  {
    id: integer('id').primaryKey(),
    reportId: integer('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: SECTION_KINDS }).notNull(),
    heading: text('heading').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
  },
  (t) => [index('sections_report').on(t.reportId), check('sections_order', sql`${t.start} <= ${t.end}`)],
)

/** Codes of figures, filled from the codebook when the archive is opened. */
export const codes = sqliteTable('codes', {
  id: integer('id').primaryKey(),
  code: text('code').notNull().unique(),
})

/** Where figures stand in print: the row and column labels as the report writes them. */
export const places = sqliteTable(
  'places',
  {
    id: integer('id').primaryKey(),
    tableNumber: integer('table_number').notNull(),
    row: text('row').notNull(),
    column: text('column').notNull(),
  },
  (t) => [
    uniqueIndex('places_printed').on(t.tableNumber, t.row, t.column),
    check('places_table_known', sql`${t.tableNumber} IN (2, 3, 4)`),
  ],
)

export const figures = sqliteTable(
  'figures',
  {
    reportId: integer('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    codeId: integer('code_id')
      .notNull()
      .references(() => codes.id),
    /** Present exactly when the cell prints a number. */
    value: real('value'),
    state: text('state', { enum: FIGURE_STATES }).notNull(),
    /** The cell as printed; of an unread one what the report prints where it must stand. */
    raw: text('raw').notNull(),
    /** Null for an unread cell, and for those read before proofs were kept. */
    proof: text('proof', { enum: PROOFS }),
    placeId: integer('place_id')
      .notNull()
      .references(() => places.id),
    /** Offsets of the cell into the report's text. */
    start: integer('start').notNull(),
    end: integer('end').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.codeId, t.reportId] }),
    index('figures_report').on(t.reportId),
    check('figures_state_known', sql`${t.state} IN ('number', 'blank', 'notApplicable', 'unread')`),
    check('figures_number_has_value', sql`(${t.state} = 'number') = (${t.value} IS NOT NULL)`),
    check('figures_proof_known', sql`${t.proof} IN ('label', 'order', 'identity')`),
    check('figures_unread_unproved', sql`${t.state} <> 'unread' OR ${t.proof} IS NULL`),
  ],
)

export const passages = sqliteTable(
  'passages',
  {
    id: integer('id').primaryKey(),
    reportId: integer('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    sectionId: integer('section_id').references(() => sections.id, { onDelete: 'cascade' }),
    /** Kind of the section that holds the passage. */
    section: text('section', { enum: SECTION_KINDS }).notNull(),
    kind: text('kind', { enum: STATEMENT_KINDS }),
    /** Key of the theme of a problem or improvement; null where none is clear. */
    theme: text('theme'),
    /** Position among the passages of its report, from 0. */
    ordinal: integer('ordinal').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    /** The slice of the report's text with its white space folded. */
    text: text('text').notNull(),
  },
  (t) => [
    uniqueIndex('passages_report').on(t.reportId, t.ordinal),
    check('passages_not_empty', sql`${t.start} < ${t.end} AND length(${t.text}) > 0`),
  ],
)

/** One vector a passage and model, little-endian float32, unit length. */
export const embeddings = sqliteTable(
  'embeddings',
  {
    passageId: integer('passage_id')
      .notNull()
      .references(() => passages.id, { onDelete: 'cascade' }),
    model: text('model').notNull(),
    vector: blob('vector', { mode: 'buffer' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.passageId, t.model] })],
)

/** Quantities of the narrative, with the sentence that states each. Offsets point into the report's text. */
export const mentions = sqliteTable(
  'mentions',
  {
    id: integer('id').primaryKey(),
    reportId: integer('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    key: text('key'),
    kind: text('kind', { enum: MENTION_KINDS }).notNull(),
    scope: text('scope', { enum: MENTION_SCOPES }).notNull(),
    subject: text('subject').notNull(),
    /** What is counted, and what was done with it, as printed; null where the words tell none. */
    noun: text('noun'),
    verb: text('verb'),
    value: real('value').notNull(),
    unit: text('unit').notNull(),
    /** The number with its unit as printed, without white space: 1.2万余条. */
    raw: text('raw').notNull(),
    approximate: integer('approximate').notNull(),
    year: integer('year').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    sentenceStart: integer('sentence_start').notNull(),
    sentenceEnd: integer('sentence_end').notNull(),
  },
  (t) => [
    index('mentions_report').on(t.reportId),
    index('mentions_key').on(t.key, t.reportId),
    check('mentions_kind_known', sql`${t.kind} IN ('count', 'percent', 'change')`),
    check('mentions_scope_known', sql`${t.scope} IN ('whole', 'part', 'previous', 'other')`),
    check(
      'mentions_within_sentence',
      sql`${t.sentenceStart} <= ${t.start} AND ${t.start} < ${t.end} AND ${t.end} <= ${t.sentenceEnd}`,
    ),
  ],
)

/** What is wrong or doubtful in a report. `parameters` (JSON) fills the message of `code` in either language. */
export const findings = sqliteTable(
  'findings',
  {
    id: integer('id').primaryKey(),
    reportId: integer('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    /** Names the finding for a human, the same after every indexing: made of agency, year, code and cells. */
    key: text('key').notNull().default(''),
    code: text('code').notNull(),
    severity: text('severity', { enum: SEVERITIES }).notNull(),
    parameters: text('parameters').notNull(),
  },
  (t) => [
    index('findings_report').on(t.reportId),
    index('findings_key').on(t.key),
    check('findings_severity_known', sql`${t.severity} IN ('error', 'warning', 'notice')`),
    check('findings_parameters_json', sql`json_valid(${t.parameters})`),
  ],
)

/**
 * Findings that a human has judged to be none. They belong to no report row, so that they survive indexing; `parameters`
 * are the values that were judged, and a finding with other values stands again.
 */
export const dismissals = sqliteTable(
  'dismissals',
  {
    key: text('key').primaryKey(),
    parameters: text('parameters').notNull(),
    reason: text('reason').notNull(),
    dismissedAt: integer('dismissed_at').notNull(),
    /** Who judged: the name given, or that of the account. Empty for judgements older than this column. */
    dismissedBy: text('dismissed_by').notNull().default(''),
  },
  (t) => [
    check('dismissals_parameters_json', sql`json_valid(${t.parameters})`),
    check('dismissals_reason_said', sql`length(${t.reason}) > 0`),
  ],
)

/** The figures that a finding touches. */
export const findingCells = sqliteTable(
  'finding_cells',
  {
    findingId: integer('finding_id')
      .notNull()
      .references(() => findings.id, { onDelete: 'cascade' }),
    codeId: integer('code_id')
      .notNull()
      .references(() => codes.id),
  },
  (t) => [primaryKey({ columns: [t.findingId, t.codeId] })],
)
