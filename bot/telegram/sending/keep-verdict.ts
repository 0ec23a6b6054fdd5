import type { Context } from 'grammy'
import type { Answer } from '../../../retrieval/answer.ts'
import { askInContext } from '../../digests/ask-in-context.ts'
import { getMessages } from '../../messages/get-messages.ts'
import type { ButtonAction } from '../../talk/callback-data.ts'
import { readFollows } from '../../talk/find-answer.ts'
import type { BotDeps } from '../deps.ts'
import { findTalkKey } from '../incoming/chat-of.ts'
import { sendText } from '../sending/send-blocks.ts'

/** Keeps the question of an answer for whoever asked it, with the conversation that it follows upon where it needs it. */
export async function keepQuestion(ctx: Context, deps: BotDeps, answer: Answer): Promise<void> {
  const { saved } = getMessages(answer.language).service
  const key = findTalkKey(ctx)
  if (!key) return
  const { question, language } = answer
  const asked = await askInContext({ question, language, follows: readFollows(answer) }, deps)
  const isKept = deps.chats.saveQuestion(key, { question, language, context: asked.context?.follows ?? null })
  await sendText(ctx, isKept ? saved.kept : saved.full)
}

/** Takes a verdict on an answer, once. */
export async function keepVerdict(
  ctx: Context,
  { chats, learning }: BotDeps,
  answer: Answer,
  { kind, answer: id }: ButtonAction,
): Promise<void> {
  const { verdicts } = getMessages(answer.language).service
  if (!ctx.chat || (kind !== 'good' && kind !== 'bad')) return
  const isNew = chats.judgeAnswer(ctx.chat.id, id, kind)
  if (isNew) learning.noteVerdict(answer, kind)
  await sendText(ctx, isNew ? verdicts[kind] : verdicts.known)
}
