import { type Context, InlineKeyboard } from 'grammy'
import { SHARE_MEMORY } from '../../../db/chats/shared-questions.ts'
import { bold, paragraph, plain } from '../../../retrieval/answer/render/block.ts'
import { cutText } from '../../../retrieval/answer/render/text-width.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { getMessages } from '../../messages/get-messages.ts'
import { isKept } from '../answers/deep-link.ts'
import { linkToAnswer } from '../answers/share-link.ts'
import type { BotDeps } from '../deps.ts'
import { keepTyping } from './keep-typing.ts'
import { sendBlocks } from './send-blocks.ts'

const DAY = 24 * 60 * 60 * 1000

/** Cells of a question beside its link. */
const SHOWN = 200

/** Telegram's own way to choose a chat and send a link there, with a text. */
const sendingOf = (link: string, text: string): string =>
  `https://t.me/share/url?url=${encodeURIComponent(link)}&text=${encodeURIComponent(cutText(text, SHOWN))}`

/** Sends the link that asks the question of an answer. */
export async function sendLink(ctx: Context, deps: BotDeps, answer: Answer): Promise<void> {
  const { share } = getMessages(answer.language).service
  const link = await keepTyping(ctx, () => linkToAnswer(ctx.me.username, answer, deps))
  const lines = [share.title, link, ...(isKept(link) ? [share.expires(SHARE_MEMORY / DAY)] : [])]
  const keyboard = new InlineKeyboard().url(share.send, sendingOf(link, answer.question)).copyText(share.copy, link)
  await sendBlocks(ctx, paragraph([bold(`❓ ${answer.question}`)], ...lines.map((line) => [plain(line)])), keyboard)
}
