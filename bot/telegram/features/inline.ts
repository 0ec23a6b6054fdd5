import { Composer, type Context } from 'grammy'
import type { InlineQueryResultArticle } from 'grammy/types'
import type { Answer } from '../../../retrieval/answer.ts'
import { askForHelp } from '../../talk/ask-for-help.ts'
import { type CompleteAgency, createAgencyCompleter } from '../../talk/complete-agency.ts'
import { linkTo, writeQuestion } from '../answers/deep-link.ts'
import { createArticle } from '../answers/inline-article.ts'
import { createLink } from '../answers/share-link.ts'
import type { BotDeps } from '../deps.ts'
import type { NewestQuery } from '../gate/newest-query.ts'
import { messagesFor } from '../incoming/chat-of.ts'
import { languageOf } from '../incoming/language-of.ts'
import { noteOutcome } from '../incoming/log-updates.ts'
import { answerInline } from '../sending/answer-inline.ts'
import { isLasting } from '../sending/answer-keyboard.ts'
import { settleWithin } from '../serving/settle-within.ts'

/** Further questions that are answered beside the one that was typed, and milliseconds that they may take together. */
const MOST_FURTHER = 3
const PATIENCE = 600

/** Milliseconds that are too few to begin another one. */
const TOO_FEW = 20

/** Seconds for which Telegram may repeat an answer: the archive may change, and typing goes on. */
const CACHE_TIME = 60

interface Typing {
  readonly ctx: Context
  readonly deps: BotDeps
  readonly complete: CompleteAgency
  /** Whether the person has typed on, so that nobody waits for an answer. */
  readonly isOver: () => boolean
}

/** Every inline query stands alone: there is no conversation to follow upon. */
async function ask(question: string, { deps: { asker, now } }: Typing): Promise<Answer> {
  return (await asker.ask(question, { now: now(), context: null, isDraft: true })).answer
}

/**
 * A link to the question. The bot keeps a long one only where it is what was typed and has an answer: not what is half
 * typed, nor everything that is offered beside it.
 */
function linkOf(answer: Answer, isTyped: boolean, { ctx, deps }: Typing): string | undefined {
  const { question, language, understood } = answer
  const { username } = ctx.me
  if (isTyped && isLasting(answer)) return createLink(username, { question, language, understood, context: null }, deps)
  const payload = writeQuestion(question)
  return payload && linkTo(username, payload)
}

/** Answers to further questions, while they are quick; those without an answer are left out. */
async function answerFurther(questions: readonly string[], typing: Typing): Promise<Answer[]> {
  const answers: Answer[] = []
  const until = performance.now() + PATIENCE
  for (const question of questions.slice(0, MOST_FURTHER)) {
    const left = until - performance.now()
    if (typing.isOver() || left < TOO_FEW) break
    const answer = await settleWithin(ask(question, typing), left)
    if (answer && isLasting(answer)) answers.push(answer)
  }
  return answers
}

const questionsOf = (answer: Answer): string[] =>
  [...answer.options, ...answer.suggestions].map(({ question }) => question)

const toArticles = (answers: readonly Answer[], query: string, typing: Typing): InlineQueryResultArticle[] =>
  answers.map((answer, index) =>
    createArticle(answer, String(index), linkOf(answer, answer.question === query, typing)),
  )

/**
 * The answer to what was typed, then to further questions. Where a name is being typed, agencies of that name take their place;
 * that something was not understood, or not found, is nothing to send beside them.
 */
async function answerTyped(question: string, typing: Typing): Promise<readonly Answer[]> {
  const answer = await ask(question, typing)
  const names = typing.complete(question, MOST_FURTHER)
  const named = names.length > 0 ? await answerFurther(names, typing) : []
  const own = named.length > 0 && !isLasting(answer) ? [] : [answer]
  return [...own, ...named, ...(named.length > 0 ? [] : await answerFurther(questionsOf(answer), typing))]
}

async function answerExamples(typing: Typing): Promise<readonly Answer[]> {
  const help = await askForHelp(typing.deps, languageOf(typing.ctx))
  return help ? answerFurther(questionsOf(help), typing) : []
}

async function answerQuery(query: string, typing: Typing): Promise<void> {
  const { ctx, deps, isOver } = typing
  if (isOver()) return noteOutcome(ctx, 'ignored')
  const answers = await (query ? answerTyped(query, typing) : answerExamples(typing))
  if (isOver()) return noteOutcome(ctx, 'ignored')
  // The examples are in the language of the person.
  const isPersonal = !deps.access.isOpen || query === ''
  await answerInline(ctx, toArticles(answers, query, typing), { isPersonal, cacheTime: CACHE_TIME })
}

/**
 * Inline mode: a question after the bot's name in any chat is answered as it is typed. What people send so comes back to
 * the bot as a message of theirs, and is no question.
 */
export function createInline(deps: BotDeps, newest: NewestQuery): Composer<Context> {
  const feature = new Composer()
  const complete = createAgencyCompleter(deps.archive)
  feature.on('inline_query', async (ctx) => {
    const typing = { ctx, deps, complete, isOver: () => !newest.isNewest(ctx) }
    try {
      await answerQuery(ctx.inlineQuery.query.trim(), typing)
    } catch (error) {
      const { failed } = messagesFor(ctx).service.inline
      await answerInline(ctx, [], { isPersonal: true, button: failed }).catch(() => undefined)
      throw error
    }
  })
  feature.filter(
    (ctx) => ctx.msg?.via_bot?.id === ctx.me.id && !ctx.callbackQuery,
    (ctx) => noteOutcome(ctx, 'ignored'),
  )
  return feature
}
