import { Composer, type Context } from 'grammy'
import { readSaid } from '../../talk/read-said.ts'
import { answerQuestion, leadWith } from '../answers/answer-question.ts'
import { showExamples } from '../answers/show-examples.ts'
import type { BotDeps } from '../deps.ts'
import { messagesFor } from '../incoming/chat-of.ts'
import { findAsked, readPointing } from '../incoming/find-asked.ts'
import { noteOutcome } from '../incoming/log-updates.ts'

/** Milliseconds for which people may edit what they have said; later edits are Telegram's own. */
const EDITABLE = 48 * 60 * 60 * 1_000

/**
 * Questions: `/ask …` anywhere, text in a private chat, and in a group what mentions the bot or replies to it; its name or
 * `/ask` alone below somebody's question means that one. A question that was edited is asked anew where its words have
 * changed; an edited command or word for a button is not carried out again.
 */
export function createQuestion(deps: BotDeps): Composer<Context> {
  const { chats, now } = deps

  async function ask(ctx: Context, text: string): Promise<void> {
    if (!text) return showExamples(ctx, deps, messagesFor(ctx).emptyQuestion)
    const said = readSaid(text, null)
    if (said.kind !== 'questions') return answerQuestion(ctx, deps, text)
    for (const question of said.questions) await answerQuestion(ctx, deps, question, { lead: () => leadWith(question) })
  }

  /** Whether a message asks what it has not asked before. */
  function isNew({ msg, chat }: Context, text: string): boolean {
    return !msg || !chat || chats.noteAsked(chat.id, msg.message_id, text, now())
  }

  const feature = new Composer()
  feature.command('ask', async (ctx) => {
    isNew(ctx, ctx.match)
    await ask(ctx, readPointing(ctx, ctx.match.trim()))
  })
  feature.on(['message:text', 'channel_post:text'], async (ctx, next) => {
    const asked = findAsked(ctx)
    if (asked === undefined || asked.startsWith('/')) return next()
    isNew(ctx, asked)
    await ask(ctx, asked)
  })
  feature.on('edited_message:text', async (ctx, next) => {
    const asked = findAsked(ctx)
    if (asked === undefined || asked.startsWith('/')) return next()
    const isLate = now().getTime() - ctx.msg.date * 1_000 > EDITABLE
    const { kind } = readSaid(asked, null)
    const isQuestion = kind === 'question' || kind === 'questions'
    if (isLate || !isQuestion || !isNew(ctx, asked)) return noteOutcome(ctx, 'ignored')
    await ask(ctx, asked)
  })
  return feature
}
