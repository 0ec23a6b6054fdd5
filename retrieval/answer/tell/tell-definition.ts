import { findFigure } from '../../../db/form/codebook.ts'
import { listMeanings } from '../../../db/form/meanings.ts'
import type { Answer, Language } from '../../answer.ts'
import { getAnswerWords } from '../../languages/get-answer-words.ts'
import { getTellWords } from '../../languages/get-tell-words.ts'
import type { DefineQuery } from '../../query/query.ts'
import { describeQuery } from '../../query/sentences/describe-query.ts'
import { emptyAnswer } from '../empty-answer.ts'
import { describeCode } from '../render/describe-figure.ts'
import { withText } from './with-text.ts'

/** What figures mean, each in a paragraph of its own: in plain words, and where the form prints it. */
export const tellDefinition = (query: DefineQuery, question: string, language: Language): Answer =>
  withText({
    ...emptyAnswer(question, language),
    kind: 'help',
    understood: describeQuery(query, language),
    lead: [],
    notes: query.codes.map((code) => defineCode(code, language)),
  })

function defineCode(given: string, language: Language): string {
  const code = describeCode(given, language) === given ? `${given}.total` : given
  const { colon } = getAnswerWords(language)
  const words = getTellWords(language)
  const figure = findFigure(code)
  const meanings = listMeanings(code).map((meaning) => meaning[language])
  const place = figure ? [words.printedIn(figure.table, figure.row, figure.column)] : []
  const said = [...meanings, ...place].join(words.sentenceGap)
  return `${describeCode(code, language)}${colon}${said || words.noMeaning}`
}
