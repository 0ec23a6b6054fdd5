import type { Context } from 'grammy'
import { type Block, paragraph, plain } from '../../../retrieval/answer/render/block.ts'
import { renderAnswer, renderOptionsAbove } from '../../../retrieval/answer/render/render-answer.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { writeHtml } from '../../render/write-html.ts'
import type { ButtonAction } from '../../talk/callback-data.ts'
import { createAnswerKeyboard } from '../sending/answer-keyboard.ts'
import { renderNextAbove } from '../sending/next-questions.ts'
import { editBlocks, sendBlocks } from '../sending/send-blocks.ts'

/** Sources named below an answer, fewer where one message would not hold it. */
const SOURCES = [12, 4, 0] as const

/**
 * A page of an answer with what stands above its buttons: in one message where that is possible, all of it otherwise.
 * @param lead what stands above the answer
 */
export function composePage(answer: Answer, page = 0, lead: readonly Block[] = []): readonly Block[] {
  const compose = (sources: number): Block[] => [
    ...lead,
    ...renderAnswer(answer, page, sources),
    ...renderOptionsAbove(answer),
    ...renderNextAbove(answer),
  ]
  const versions = SOURCES.map(compose)
  return versions.find(isOneMessage) ?? compose(SOURCES[0])
}

const isOneMessage = (blocks: readonly Block[]): boolean => writeHtml(blocks).length === 1

/** Shows a page of an answer in place of the one that a message shows; below it where one message does not hold it. */
export async function turnPage(ctx: Context, answer: Answer, action: ButtonAction): Promise<void> {
  const page = 'index' in action ? action.index : 0
  const blocks = composePage(answer, page, readLead(ctx))
  const keyboard = createAnswerKeyboard(answer, action.answer, { page })
  if (!keyboard || !isOneMessage(blocks)) return sendBlocks(ctx, blocks, keyboard)
  await editBlocks(ctx, blocks, keyboard)
}

/** Sends a page of an answer as a message of its own. */
export async function sendPage(ctx: Context, answer: Answer, action: ButtonAction): Promise<void> {
  const page = 'index' in action ? action.index : 0
  await sendBlocks(ctx, composePage(answer, page), createAnswerKeyboard(answer, action.answer, { page }))
}

/** The question that stands above an answer, where it was chosen instead of typed. */
function readLead({ msg }: Context): Block[] {
  const [first = ''] = (msg?.text ?? '').split('\n')
  return first.startsWith('❓') ? paragraph([{ ...plain(first), style: 'bold' }]) : []
}
