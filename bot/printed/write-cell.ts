import type { PrintedFigure } from '../../db/lists/read-printed-report.ts'
import type { AnswerWords } from '../../retrieval/languages/answer-words.ts'
import { foldWhitespace } from '../../retrieval/words/fold-whitespace.ts'

/** A cell as it is printed, or the mark of its state where it holds no number. */
export function writeCell(cell: PrintedFigure | null, { marks }: Pick<AnswerWords, 'marks'>): string {
  if (!cell) return marks.missingCell
  if (cell.state === 'number' || cell.state === 'notApplicable') return foldWhitespace(cell.raw)
  return marks[cell.state]
}
