import type { Context } from 'grammy'
import { type Block, bold, paragraph } from '../../../retrieval/answer/render/block.ts'
import type { Answer, Language } from '../../../retrieval/answer.ts'
import { clockDate } from '../../schedule/clock-date.ts'
import { keepAnswer } from '../../talk/find-answer.ts'
import { isUnderstood } from '../../talk/is-understood.ts'
import { wantsFiles } from '../../talk/read-said.ts'
import type { BotDeps } from '../deps.ts'
import { findTalkKey } from '../incoming/chat-of.ts'
import { answerLanguage, languageOf } from '../incoming/language-of.ts'
import { keepTyping } from '../sending/keep-typing.ts'
import { sendBlocks } from '../sending/send-blocks.ts'
import { sendOriginals } from '../sending/send-files.ts'
import { findFollowed } from './find-followed.ts'
import { sendWholeTables } from './send-whole-tables.ts'
import { sendPage } from './show-page.ts'

/** How a question is asked that nobody typed into the conversation. */
export interface AskingManner {
  /** State of the conversation to follow upon, null for none; where absent that of the answer replied to, or in hand. */
  readonly follows?: unknown
  /** Language of the answer; where absent the one that the chat has chosen, else that of the question. */
  readonly language?: Language
  /** What stands above the answer. */
  readonly lead?: (answer: Answer) => readonly Block[]
  /** What is said instead of the answer, which is forgotten then; undefined where the answer will do. */
  readonly refuse?: (answer: Answer) => readonly Block[] | undefined
}

/** Asks a question for the conversation of `ctx` and sends the answer with its buttons. */
export async function answerQuestion(
  ctx: Context,
  deps: BotDeps,
  question: string,
  { language, lead = () => [], refuse, ...manner }: AskingManner = {},
): Promise<void> {
  const { asker, chats, now } = deps
  const key = findTalkKey(ctx)
  if (!key) return
  const follows = 'follows' in manner ? manner.follows : findFollowed(ctx, key, deps)
  const spoken = language ?? answerLanguage(ctx) ?? languageWithoutWords(question, ctx)
  const { timeZone } = chats.digests.getSettings(key.chat)
  const options = { ...(spoken ? { language: spoken } : {}), now: clockDate(now(), timeZone), context: follows }
  const { answer, context } = await keepTyping(ctx, () => asker.ask(question, options))
  const refusal = refuse?.(answer)
  if (refusal) return sendBlocks(ctx, refusal)
  if (!isUnderstood(answer) && (await sendWholeTables(ctx, deps, key, answer, follows))) return
  deps.learning.noteAnswer(answer)
  const id = chats.saveAnswer(key, keepAnswer(answer, follows, context), now())
  await sendPage(ctx, deps, { ...answer, follows } as Answer, id, { lead: lead(answer) })
  chats.saveContext(key, context, now())
  if (wantsFiles(question, answer)) await sendOriginals(ctx, deps, answer)
}

/** A question without a word has no language: that of the user's Telegram. */
const languageWithoutWords = (question: string, ctx: Context): Language | undefined =>
  /\p{L}/u.test(question) ? undefined : languageOf(ctx)

/** Shows a question that the user chose instead of typing it. */
export const leadWith = (question: string): Block[] => paragraph([bold(`❓ ${question}`)])
