import type { InlineKeyboard } from 'grammy'
import type { Block } from '../../../retrieval/answer/render/block.ts'
import { leadOptions, renderNumbered } from '../../../retrieval/answer/render/render-answer.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { getMessages } from '../../messages/get-messages.ts'
import { writeAction } from '../../talk/callback-data.ts'
import { cutLabels, isCut } from './cut-label.ts'

/** A next question of an answer, its index there, and the number by which it can be typed. */
interface NextQuestion {
  readonly question: string
  readonly index: number
  readonly number: number
}

/** The next questions that are not on offer as readings already. */
function listNext({ options, suggestions }: Answer): NextQuestion[] {
  const offered = new Set(options.map(({ question }) => question))
  return suggestions
    .map(({ question }, index) => ({ question, index, number: options.length + index + 1 }))
    .filter(({ question }) => !offered.has(question))
}

const labelOf = ({ question }: NextQuestion): string => `💡 ${question}`

/** Whether a phone would cut a question on its button. */
const isAnyCut = (answer: Answer): boolean => listNext(answer).some((next) => isCut(labelOf(next)))

/** The next questions, numbered above their buttons, where a button has no room for one of them. */
export function renderNextAbove(answer: Answer): Block[] {
  if (!isAnyCut(answer)) return []
  const next = listNext(answer)
  const { askNext } = getMessages(answer.language)
  return renderNumbered(
    askNext,
    next.map(({ question }) => question),
    next[0]?.number ?? 1,
  )
}

/** Buttons of the next questions: as they are worded, a row each, or their numbers in one row where they stand above. */
export function addNextButtons(keyboard: InlineKeyboard, answer: Answer, id: number, areAbove: boolean): void {
  const next = listNext(answer)
  const isNumbered = areAbove && isAnyCut(answer)
  const labels = isNumbered ? next.map(({ number }) => `💡 ${number}`) : cutLabels(next.map(labelOf))
  for (const [place, { index }] of next.entries()) {
    keyboard.text(labels[place] ?? '', writeAction({ kind: 'suggestion', answer: id, index }))
    if (!isNumbered) keyboard.row()
  }
  keyboard.row()
}

/** Examples as a numbered list, where a button has no room for one of them. */
export function renderExamplesAbove(answer: Answer): Block[] {
  const questions = answer.options.map(({ question }) => question)
  return questions.some(isCut) ? renderNumbered(leadOptions(answer), questions, 1) : []
}
