import { setTimeout as sleep } from 'node:timers/promises'
import type { Context } from 'grammy'
import { type Block, textParagraph } from '../../../retrieval/answer/render/block.ts'
import { writeHtml } from '../../render/write-html.ts'
import { replyPlace } from '../sending/send-blocks.ts'

/** A message of the bot that changes while work goes on. */
export interface LiveMessage {
  /** Shows how far the work is; what comes too quickly is skipped. */
  show(text: string): void
  /** Shows how the work ended, in further messages where one is too short. */
  end(blocks: readonly Block[]): Promise<void>
}

/** Telegram lets a bot change a message about once a second. */
const PAUSE = 1_500

const OPTIONS = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const

/** Sends a message that replies to the one in hand, and keeps it up to date. */
export async function startLiveMessage(ctx: Context, text: string): Promise<LiveMessage> {
  const { chat, message_id: id } = await ctx.reply(write(text), { ...OPTIONS, ...replyPlace(ctx) })
  const edit = (html: string): Promise<unknown> => ctx.api.editMessageText(chat.id, id, html, OPTIONS)
  let wanted = text
  let shown = text
  let editing: Promise<void> | undefined
  const ended = new AbortController()
  const follow = async (): Promise<void> => {
    while (shown !== wanted && !ended.signal.aborted) {
      shown = wanted
      // How far the work is can be done without.
      await edit(write(shown)).catch(() => undefined)
      await sleep(PAUSE, undefined, { signal: ended.signal }).catch(() => undefined)
    }
    editing = undefined
  }
  return {
    show: (next) => {
      wanted = next
      if (!ended.signal.aborted) editing ??= follow()
    },
    end: async (blocks) => {
      ended.abort()
      await editing
      const [first = '', ...rest] = writeHtml(blocks)
      if (first !== write(shown)) {
        // The message may have been deleted meanwhile.
        await edit(first).catch(() => ctx.reply(first, { ...OPTIONS, ...replyPlace(ctx) }))
      }
      for (const html of rest) await ctx.reply(html, { ...OPTIONS, ...threadPlace(ctx) })
    },
  }
}

const write = (text: string): string => writeHtml(textParagraph(text))[0] ?? ''

const threadPlace = (ctx: Context): Omit<ReturnType<typeof replyPlace>, 'reply_parameters'> => {
  const { reply_parameters: _answered, ...thread } = replyPlace(ctx)
  return thread
}
