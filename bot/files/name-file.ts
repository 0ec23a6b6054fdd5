import { cutText } from '../../retrieval/answer/render/text-width.ts'
import type { Answer } from '../../retrieval/answer.ts'
import { getMessages } from '../messages/get-messages.ts'

/** Cells of a name, far below the 255 bytes that file systems take. */
const WIDEST = 72

/** A name for a file about an answer, without its ending: what it holds, in letters and numbers of its language. */
export function nameFile({ understood, question, language }: Answer): string {
  const about = (understood || question).replace(/[^\p{L}\p{N}.%]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '')
  const { filePrefix } = getMessages(language).files
  const name = about ? `${filePrefix}-${about}` : filePrefix
  return cutText(name, WIDEST).replace(/[-.…]+$/, '')
}
