import type { SharedQuestion } from '../../../db/chats/shared-questions.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { detectLanguage } from '../../../retrieval/understand/tokens/normalise-question.ts'
import { askInContext } from '../../digests/ask-in-context.ts'
import { readFollows } from '../../talk/find-answer.ts'
import type { BotDeps } from '../deps.ts'
import { linkTo, writeKept, writeQuestion } from './deep-link.ts'

/** A link that asks a question: it holds the question where it is short and stands alone, else the bot keeps it. */
export function createLink(
  username: string,
  shared: SharedQuestion,
  { chats, now }: Pick<BotDeps, 'chats' | 'now'>,
): string {
  const isPlain = shared.context === null && detectLanguage(shared.question) === shared.language
  const payload = isPlain ? writeQuestion(shared.question) : undefined
  return linkTo(username, payload ?? writeKept(chats.shareQuestion(shared, now())))
}

/** A link to the question of an answer, with the conversation that it follows upon where it would mean another thing without. */
export async function linkToAnswer(
  username: string,
  answer: Answer,
  deps: Pick<BotDeps, 'asker' | 'chats' | 'now'>,
): Promise<string> {
  const { question, language } = answer
  const asked = await askInContext({ question, language, follows: readFollows(answer) }, deps)
  const shared = { question, language, context: asked.context?.follows ?? null, understood: asked.answer.understood }
  return createLink(username, shared, deps)
}
