import type { Answer } from '../../answer.ts'
import { renderAnswer, renderOptions } from '../render/render-answer.ts'
import { writePlain } from '../render/write-plain.ts'

/** Cells of a line of plain text; longer names of a table go on below. */
const WIDTH = 100

/** An answer with its message: what the chats show, as plain text. */
export const withText = (answer: Answer): Answer => ({
  ...answer,
  text: writePlain([...renderAnswer(answer), ...renderOptions(answer)], WIDTH),
})
