import { badRequest } from './bot-api-error.ts'
import { checkKeyboard, checkText } from './check-message.ts'
import type { Parameters } from './read-parameters.ts'
import type { TelegramState } from './telegram-state.ts'
import type { Article, InlineAnswer } from './types.ts'

/** Results of one answer, and the bytes of their ids. */
const MOST_RESULTS = 50
const LONGEST_ID = 64

/** @throws BotApiError where Telegram would refuse the result */
function checkResult(result: Article): void {
  if (result.type !== 'article') throw badRequest(`the emulator knows no result of type "${result.type}"`)
  const bytes = Buffer.byteLength(result.id ?? '')
  if (bytes < 1 || bytes > LONGEST_ID) throw badRequest('RESULT_ID_INVALID')
  if (!result.title) throw badRequest('ARTICLE_TITLE_EMPTY')
  const { message_text: text, parse_mode } = result.input_message_content
  checkText({ text, parse_mode }, 'text')
  checkKeyboard({ reply_markup: result.reply_markup })
}

function checkButton(button: InlineAnswer['button']): void {
  if (!button) return
  if (!button.text) throw badRequest('BUTTON_TEXT_INVALID')
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(button.start_parameter)) throw badRequest('START_PARAM_INVALID')
}

/** `answerInlineQuery`: each query can be answered once, and not for long. */
export function answerInlineQuery(state: TelegramState, { values }: Parameters): true {
  const id = String(values.inline_query_id)
  if (state.inlineQueries.get(id) !== null) {
    throw badRequest('query is too old and response timeout expired or query ID is invalid')
  }
  const { results, cache_time = 300, is_personal = false, button } = values as unknown as InlineAnswer
  if (!Array.isArray(results)) throw badRequest("can't parse inline query results JSON array")
  if (results.length > MOST_RESULTS) throw badRequest('RESULTS_TOO_MUCH')
  for (const result of results) checkResult(result)
  if (new Set(results.map((result) => result.id)).size < results.length) throw badRequest('RESULT_ID_DUPLICATE')
  checkButton(button)
  state.inlineQueries.set(id, { results, cache_time, is_personal, ...(button ? { button } : {}) })
  state.changed()
  return true
}
