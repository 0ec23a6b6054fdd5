/** The statements of section five and their themes, as tables of the archive (`schema.ts`). */
import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { reports } from './schema.ts'

/**
 * What section five is made of: its problems, measures and reports on last year's problems, clause by clause. An
 * enumeration (一是…；二是…；A不够、B不足) is as many clauses as it has members; lead-ins and headings are none.
 */
export const statements = sqliteTable(
  'statements',
  {
    id: integer('id').primaryKey(),
    reportId: integer('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: ['problem', 'improvement', 'rectification'] }).notNull(),
    /** Position among the statements of its report, from 0. */
    ordinal: integer('ordinal').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    /** The slice of the report's text without numbering, its white space folded. */
    text: text('text').notNull(),
    /** The text without marks, names and years: the same for statements that say the same in the same words. */
    wording: text('wording').notNull(),
  },
  (t) => [
    uniqueIndex('statements_report').on(t.reportId, t.ordinal),
    index('statements_wording').on(t.wording),
    check('statements_kind_known', sql`${t.kind} IN ('problem', 'improvement', 'rectification')`),
    check('statements_not_empty', sql`${t.start} < ${t.end} AND length(${t.text}) > 0`),
  ],
)

/** The themes of a statement, each once; a statement of no clear theme has none. */
export const statementThemes = sqliteTable(
  'statement_themes',
  {
    statementId: integer('statement_id')
      .notNull()
      .references(() => statements.id, { onDelete: 'cascade' }),
    theme: text('theme').notNull(),
  },
  (t) => [primaryKey({ columns: [t.statementId, t.theme] }), index('statement_themes_theme').on(t.theme)],
)
