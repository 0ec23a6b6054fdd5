import type { Context } from 'grammy'
import type { TalkKey } from '../../../db/chats/chat-key.ts'
import { narrowTalk } from '../../../retrieval/narrow-talk.ts'
import { parseAction } from '../../talk/callback-data.ts'
import { findAnswer, readLeads } from '../../talk/find-answer.ts'
import type { BotDeps } from '../deps.ts'

/** The id of the answer that a message of the bot shows, which its buttons carry. */
export function findShown({ msg, me }: Context): number | undefined {
  const { from, reply_markup: markup } = msg?.reply_to_message ?? {}
  if (from?.id !== me.id) return undefined
  for (const button of markup?.inline_keyboard.flat() ?? []) {
    const action = 'callback_data' in button ? parseAction(button.callback_data) : undefined
    if (action) return action.answer
  }
  return undefined
}

/**
 * The state of the conversation that a question follows upon: that after the answer to which it replies, about the line that it
 * quotes, else that of the talk in hand.
 */
export function findFollowed(ctx: Context, key: TalkKey, deps: Pick<BotDeps, 'chats' | 'now'>): unknown {
  const id = findShown(ctx)
  const answer = id === undefined ? undefined : findAnswer(deps, key.chat, id)
  const state = (answer && readLeads(answer)) ?? deps.chats.findContext(key, deps.now())
  const line = id === undefined ? undefined : ctx.msg?.quote?.text
  return line === undefined ? state : narrowTalk(state, line)
}
