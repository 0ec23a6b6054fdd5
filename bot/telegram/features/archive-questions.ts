import { Composer, type Context } from 'grammy'
import { textParagraph } from '../../../retrieval/answer/render/block.ts'
import { getMessages } from '../../messages/get-messages.ts'
import { ARCHIVE_COMMANDS, isAnswerTo, wordArchiveQuestion } from '../../talk/archive-questions.ts'
import { answerQuestion, leadWith } from '../answers/answer-question.ts'
import type { BotDeps } from '../deps.ts'
import { languageOf } from '../incoming/language-of.ts'

/** `/reports`, `/check`, `/themes`, each with words that say of what: questions that stand alone, in the language of the chat. */
export function createArchiveQuestions(deps: BotDeps): Composer<Context> {
  const feature = new Composer()
  for (const command of ARCHIVE_COMMANDS) {
    feature.command(command, async (ctx) => {
      const words = ctx.match.trim()
      const language = languageOf(ctx)
      const question = wordArchiveQuestion(command, words, language)
      const { unknownScope } = getMessages(language).service
      await answerQuestion(ctx, deps, question, {
        follows: null,
        language,
        lead: () => leadWith(question),
        refuse: (answer) =>
          isAnswerTo(command, answer) ? undefined : textParagraph(unknownScope(words || question, command)),
      })
    })
  }
  return feature
}
