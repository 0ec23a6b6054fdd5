import { setTimeout as sleep } from 'node:timers/promises'
import { type Api, type Context, GrammyError } from 'grammy'
import { type Block, textParagraph } from '../../../retrieval/answer/render/block.ts'
import { writeHtml } from '../../render/write-html.ts'
import { replyPlace } from '../sending/send-blocks.ts'

/** A message of the bot that changes while work goes on. */
export interface LiveMessage {
  readonly id: number
  /** Shows how far the work is; what comes too quickly is skipped. */
  show(text: string): void
  /** Shows how the work ended, in further messages where one is too short. */
  end(blocks: readonly Block[]): Promise<void>
}

/** Telegram lets a bot change a message about once a second. */
const PAUSE = 1_500

const OPTIONS = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const

/** Where a live message stands. */
interface LivePlace {
  readonly chat: number
  /** 0 where there are no topics. */
  readonly thread: number
}

/** Sends a message that replies to the one in hand, and keeps it up to date. */
export async function startLiveMessage(ctx: Context, text: string): Promise<LiveMessage> {
  const { chat, message_id: id } = await ctx.reply(write(text), { ...OPTIONS, ...replyPlace(ctx) })
  const thread = replyPlace(ctx).message_thread_id ?? 0
  return follow(ctx.api, { chat: chat.id, thread }, id, text)
}

/** Goes on with a message of an earlier life, or begins one where there is none. */
export async function continueLiveMessage(
  api: Api,
  { message, ...place }: LivePlace & { readonly message: number | null },
  text: string,
): Promise<LiveMessage> {
  const id = message ?? (await api.sendMessage(place.chat, write(text), { ...OPTIONS, ...inThread(place) })).message_id
  return follow(api, place, id, message === null ? text : '')
}

/** @param shown what the message says now; empty where that is not known */
function follow(api: Api, place: LivePlace, id: number, shownFirst: string): LiveMessage {
  const edit = (html: string): Promise<unknown> => api.editMessageText(place.chat, id, html, OPTIONS)
  const send = (html: string): Promise<unknown> => api.sendMessage(place.chat, html, { ...OPTIONS, ...inThread(place) })
  let wanted = shownFirst
  let shown = shownFirst
  let editing: Promise<void> | undefined
  const ended = new AbortController()
  const keepUp = async (): Promise<void> => {
    while (shown !== wanted && !ended.signal.aborted) {
      shown = wanted
      // How far the work is can be done without.
      await edit(write(shown)).catch(() => undefined)
      await sleep(PAUSE, undefined, { signal: ended.signal }).catch(() => undefined)
    }
    editing = undefined
  }
  return {
    id,
    show: (next) => {
      wanted = next
      if (!ended.signal.aborted) editing ??= keepUp()
    },
    end: async (blocks) => {
      ended.abort()
      await editing
      const [first = '', ...rest] = writeHtml(blocks)
      // The message may have been deleted meanwhile.
      if (first !== write(shown)) await edit(first).catch((error: unknown) => isSame(error) || send(first))
      for (const html of rest) await send(html)
    },
  }
}

/** The message says so already. */
const isSame = (error: unknown): boolean =>
  error instanceof GrammyError && error.description.includes('is not modified')

const write = (text: string): string => writeHtml(textParagraph(text))[0] ?? ''

const inThread = ({ thread }: LivePlace): { message_thread_id?: number } =>
  thread === 0 ? {} : { message_thread_id: thread }
