import { listSectionPassages, type SectionPassage } from '../../db/list-section-passages.ts'
import type { Archive } from '../../db/open-archive.ts'
import { findStatementKind, type StatementKind } from '../statement-kind.ts'
import { CLEAR, scoreThemes } from './assign-theme.ts'

/** A statement of section five with what it is and which theme it belongs to; null where no theme is clear. */
export interface ThemedStatement extends SectionPassage {
  readonly kind: StatementKind | null
  readonly theme: string | null
}

/** The statements of the reports' sections on problems and improvements, in the order of the text. */
export const listStatements = (archive: Archive, reportIds: readonly number[]): ThemedStatement[] =>
  listSectionPassages(archive, reportIds, 'problems').map((passage) => ({
    ...passage,
    kind: findStatementKind(passage.before, passage.text),
    theme: findTheme(passage.text),
  }))

/** The theme that a statement's words clearly name. */
export function findTheme(statement: string): string | null {
  const [first] = scoreThemes(statement)
  return first && first.score >= CLEAR ? first.key : null
}
