import type { Context } from 'grammy'
import { type Block, paragraph, plain } from '../../../retrieval/answer/render/block.ts'
import { countPages, renderAnswer, renderOptionsAbove } from '../../../retrieval/answer/render/render-answer.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { getMessages } from '../../messages/get-messages.ts'
import { writeHtml } from '../../render/write-html.ts'
import type { ButtonAction } from '../../talk/callback-data.ts'
import { readFollows } from '../../talk/find-answer.ts'
import type { BotDeps } from '../deps.ts'
import { createAnswerKeyboard } from '../sending/answer-keyboard.ts'
import { linkButton } from '../sending/link-button.ts'
import { renderNextAbove } from '../sending/next-questions.ts'
import { editBlocks, sendBlocks } from '../sending/send-blocks.ts'

/** Sources named below an answer, fewer where one message would not hold it. */
const SOURCES = [12, 4, 0] as const

/**
 * A page of an answer with what stands above its buttons: in one message where that is possible, all of it otherwise.
 * @param lead what stands above the answer
 */
function composePage(answer: Answer, page = 0, lead: readonly Block[] = []): readonly Block[] {
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

/** Sends a page of an answer with its buttons, which carry its id. */
export async function sendPage(
  ctx: Context,
  deps: BotDeps,
  answer: Answer,
  id: number,
  shown: Partial<Shown> = {},
): Promise<void> {
  const { page = 0, lead = [] } = shown
  await sendBlocks(ctx, composePage(answer, page, lead), createKeyboard(ctx, deps, answer, id, page))
}

/** What of an answer is shown: which page, and what stands above it. */
interface Shown {
  readonly page: number
  readonly lead: readonly Block[]
}

/** The buttons below a page of an answer; of several pages one leads to the whole on the web page, where there is one. */
function createKeyboard(
  ctx: Context,
  { chats, linkToQuestion, now }: BotDeps,
  answer: Answer,
  id: number,
  page: number,
) {
  if (!linkToQuestion || countPages(answer) === 1) return createAnswerKeyboard(answer, id, { page })
  const { question, language, understood } = answer
  const shared = { question, language, understood, context: readFollows(answer) ?? null }
  const url = linkToQuestion(chats.shareQuestion(shared, now()))
  const whole = linkButton(ctx, getMessages(language).buttons.whole, url)
  return createAnswerKeyboard(answer, id, { page, whole })
}

/** Shows a page of an answer in place of the one that a message shows; below it where one message does not hold it. */
export async function turnPage(ctx: Context, deps: BotDeps, answer: Answer, action: ButtonAction): Promise<void> {
  const page = 'index' in action ? action.index : 0
  const blocks = composePage(answer, page, readLead(ctx))
  const keyboard = createKeyboard(ctx, deps, answer, action.answer, page)
  if (!keyboard || !isOneMessage(blocks)) return sendBlocks(ctx, blocks, keyboard)
  await editBlocks(ctx, blocks, keyboard)
}

/** The question that stands above an answer, where it was chosen instead of typed. */
function readLead({ msg }: Context): Block[] {
  const [first = ''] = (msg?.text ?? '').split('\n')
  return first.startsWith('❓') ? paragraph([{ ...plain(first), style: 'bold' }]) : []
}
