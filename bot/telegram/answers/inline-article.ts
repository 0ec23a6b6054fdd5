import { InlineKeyboard } from 'grammy'
import type { InlineQueryResultArticle } from 'grammy/types'
import { type Block, italic, paragraph } from '../../../retrieval/answer/render/block.ts'
import {
  countPages,
  renderContent,
  renderOptions,
  renderReading,
} from '../../../retrieval/answer/render/render-answer.ts'
import { renderSourcesBelow } from '../../../retrieval/answer/render/render-sources.ts'
import { cutText, textWidth } from '../../../retrieval/answer/render/text-width.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { getMessages } from '../../messages/get-messages.ts'
import { MESSAGE_LIMIT, writeHtml } from '../../render/write-html.ts'
import { leadWith } from './answer-question.ts'

/** Cells of a title and of a description that a phone shows. */
const TITLE_WIDTH = 72
const DESCRIPTION_WIDTH = 140

/** Sources shown below an answer, fewer where the message is full. */
const SOURCES = [12, 4, 1] as const

/** UTF-16 units that sources and reading may take of a message that is full. */
const LONGEST_TAIL = MESSAGE_LIMIT / 2

/** Cells of a title that the name before a value keeps, however long the value is. */
const LEAST_NAME = 24

/** The Chinese name that follows an English one. */
const CHINESE_NAME = / \([^()]*\p{Script=Han}[^()]*\)/u

/** Whose value it is, in so many cells: first the Chinese name goes, then the end of the name, never the year. */
function cutHead(head: string, width: number): string {
  if (textWidth(head) <= width) return head
  const name = head.replace(CHINESE_NAME, '')
  if (textWidth(name) <= width) return name
  const year = / · \d{4}年?$/.exec(name)?.[0] ?? ''
  return `${cutText(name.slice(0, name.length - year.length), width - textWidth(year))}${year}`
}

/** Values of which the first can stand for all; a longer list is told by its question and its length. */
const MOST_NAMED = 8

/** The answer in one line: its first value, sentence or quote. */
function writeTitle({ kind, text, rows, quotes, lead, question, understood }: Answer): string {
  const quote = rows.length === 0 && kind !== 'refusal' ? quotes[0]?.text : undefined
  const [head = '', value = ''] = (quote ? `“${quote}”` : text.replace(/([：:])\n/g, '$1')).trim().split('\n')
  const isDoubtful = rows.some(({ findings }) => findings.length > 0) && !`${head}${value}`.includes('⚠')
  const mark = isDoubtful ? '⚠ ' : ''
  if (rows.length > MOST_NAMED && !lead?.length)
    return cutText(`${mark}${understood || question} · ${rows.length}`, TITLE_WIDTH)
  if (rows.length === 0 || lead?.length || !value) return cutText(`${mark}${head || question}`, TITLE_WIDTH)
  // Without a lead the first line says whose value the second one is; a long name gives way to the value.
  const room = Math.max(LEAST_NAME, TITLE_WIDTH - textWidth(`${mark} ${value}`))
  return cutText(`${mark}${cutHead(head, room)} ${value}`, TITLE_WIDTH)
}

/** How the question was understood; where it was not, the question. */
function writeDescription({ understood, question, language }: Answer): string {
  const messages = getMessages(language)
  return cutText(understood ? `${messages.understood}${messages.colon}${understood}` : question, DESCRIPTION_WIDTH)
}

/** An answer as one message: question, content, sources and reading. What does not fit is left out of the content, and said so. */
export function writeInlineMessage(answer: Answer): string {
  const head = [
    ...leadWith(answer.question),
    ...renderContent(answer),
    ...(answer.kind === 'passages' ? [] : renderOptions(answer)),
  ]
  const { cut } = getMessages(answer.language).service.inline
  // Pages are turned in the private chat only.
  const shortened = countPages(answer) > 1 ? paragraph([italic(cut)]) : []
  const tailOf = (sources: number): Block[] => [
    ...shortened,
    ...renderSourcesBelow(answer, sources),
    ...renderReading(answer),
  ]
  for (const sources of SOURCES) {
    const messages = writeHtml([...head, ...tailOf(sources)])
    if (messages.length === 1) return messages[0] ?? ''
  }
  const whole = shortened.length > 0 ? [] : paragraph([italic(cut)])
  const tail = writeHtml([...whole, ...tailOf(1)], LONGEST_TAIL)[0] ?? ''
  return `${writeHtml(head, MESSAGE_LIMIT - tail.length - 2)[0] ?? ''}\n\n${tail}`
}

/**
 * An answer as a result of inline mode.
 * @param link opens the question in the private chat with the bot; absent where there is nothing to open
 */
export function createArticle(answer: Answer, id: string, link: string | undefined): InlineQueryResultArticle {
  const { open } = getMessages(answer.language).service.inline
  return {
    type: 'article',
    id,
    title: writeTitle(answer),
    description: writeDescription(answer),
    input_message_content: {
      message_text: writeInlineMessage(answer),
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    },
    ...(link ? { reply_markup: new InlineKeyboard().url(open, link) } : {}),
  }
}
