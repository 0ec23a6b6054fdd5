import type { Archive } from './open-archive.ts'

/** Stores the themes of passages in place of those they had, all or nothing. */
export function storeThemes(
  { sqlite }: Archive,
  themes: readonly { readonly passageId: number; readonly theme: string | null }[],
): void {
  const update = sqlite.prepare('UPDATE passages SET theme = ? WHERE id = ?')
  sqlite.transaction(() => {
    for (const { passageId, theme } of themes) update.run(theme, passageId)
  })()
}

/** A statement of section five that no theme is stored of. */
export interface UnthemedStatement {
  readonly statementId: number
  readonly text: string
}

/** The statements of these reports without a theme. */
export const listUnthemed = ({ sqlite }: Archive, reportIds: readonly number[]): UnthemedStatement[] =>
  sqlite
    .prepare(
      `SELECT s.id AS statementId, s.text FROM statements s WHERE s.report_id IN (SELECT value FROM json_each(?))
       AND NOT EXISTS (SELECT 1 FROM statement_themes t WHERE t.statement_id = s.id) ORDER BY s.id`,
    )
    .all(JSON.stringify(reportIds)) as UnthemedStatement[]

/** Adds themes to statements, all or nothing. */
export function storeStatementThemes(
  { sqlite }: Archive,
  themes: readonly { readonly statementId: number; readonly theme: string }[],
): void {
  const insert = sqlite.prepare(
    'INSERT INTO statement_themes (statement_id, theme) VALUES (?, ?) ON CONFLICT DO NOTHING',
  )
  sqlite.transaction(() => {
    for (const { statementId, theme } of themes) insert.run(statementId, theme)
  })()
}
