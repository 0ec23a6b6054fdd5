import { Composer, type Context } from 'grammy'
import type { Verdict } from '../../../db/chats/verdicts.ts'
import { type Block, bold, paragraph, plain } from '../../../retrieval/answer/render/block.ts'
import { cutText } from '../../../retrieval/answer/render/text-width.ts'
import type { BotDeps } from '../deps.ts'
import { messagesFor } from '../incoming/chat-of.ts'
import { sendBlocks } from '../sending/send-blocks.ts'

/** Questions of each list, and cells of a question. */
const MOST = 20
const SHOWN = 160

/** `/feedback`: how people found answers, and which questions were not understood most often. */
export function createFeedback({ chats }: BotDeps): Composer<Context> {
  const feature = new Composer()
  feature.command('feedback', async (ctx) => {
    const { feedback } = messagesFor(ctx).admin
    const list = (verdict: Verdict, title: string): Block[] => {
      const judged = chats.listJudged(verdict, MOST)
      const lines = judged.map(({ wording, times }) => [plain(`${times}× ${cutText(wording, SHOWN)}`)])
      return judged.length > 0 ? paragraph([bold(title)], ...lines) : []
    }
    await sendBlocks(ctx, [
      ...paragraph([plain(feedback.count(chats.countJudged('good'), chats.countJudged('bad')))]),
      ...list('unread', feedback.unread),
      ...list('bad', feedback.bad),
    ])
  })
  return feature
}
