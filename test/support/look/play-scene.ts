import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { ChatDriver } from '../bot-api/chat-driver.ts'
import type { StoredMessage } from '../bot-api/types.ts'
import type { Scene } from './scenes.ts'
import { ADMINS, type SampleBot, SENT_LATER } from './start-sample-bot.ts'

/** What somebody does: says a text, presses a button (which `edits` its message where it sends none), and rarer things. */
export type Step =
  | string
  | { readonly press: string; readonly edits?: true }
  | { readonly inline: string }
  | { readonly send: 'album' }
  /** What another scene subscribed to is sent once more. */
  | { readonly again: string }

export type Language = 'zh' | 'en'

/** How often nothing may come, and the milliseconds between, until nothing more is expected. */
const [LOOKS, BETWEEN] = [12, 5]
const PATIENCE = 30_000

/** Rests in many steps: on a busy machine one long rest may end before what came meanwhile was read. */
async function rest(): Promise<void> {
  for (let look = 0; look < LOOKS; look++) await sleep(BETWEEN)
}

const NOTICE = {
  name: '通知.txt',
  bytes: Buffer.from(`关于印发工作方案的通知\n${'各单位要认真组织实施。'.repeat(60)}`),
}

/** A stage on which scenes are played; it remembers who has played which. */
export interface Stage {
  play(scene: Scene, language: Language): Promise<readonly StoredMessage[]>
}

export function createStage(bot: SampleBot): Stage {
  const played = new Map<string, ChatDriver>()
  return {
    play: async (scene, language) => {
      const [first] = scene[language]
      const before =
        typeof first === 'object' && 'again' in first ? played.get(`${first.again} ${language}`) : undefined
      const user = before ?? openChat(bot, scene, language)
      played.set(`${scene.name} ${language}`, user)
      // What an earlier scene of the same chat was told is no reply to this one.
      while (user.unread > 0) await user.next()
      const seen = user.messages.length
      for (const step of scene[language]) await takeStep(step, user, bot, language)
      await rest()
      return user.messages.slice(seen)
    },
  }
}

function openChat({ api }: SampleBot, { chat }: Scene, language: Language): ChatDriver {
  if (chat === 'group' || chat === 'forum') return api.groupChat({ language, forum: chat === 'forum' })
  return api.privateChat(chat === 'admin' ? { id: ADMINS[language], language } : { language })
}

async function takeStep(step: Step, user: ChatDriver, bot: SampleBot, language: Language): Promise<void> {
  if (typeof step === 'string') user.says(step)
  else if ('press' in step) {
    await user.presses(step.press)
    if (step.edits) return rest()
  } else if ('inline' in step) return chooseInline(step.inline, user)
  else if ('again' in step) await sendAgain(user, bot)
  else return sendAlbum(user, bot, language)
  await waitForReply(user)
}

/** Waits for an answer to the last thing done, and until nothing more comes: an answer may have several messages. */
async function waitForReply(user: ChatDriver): Promise<void> {
  await user.next(PATIENCE)
  for (let count = -1; count !== user.replies.length; ) {
    count = user.replies.length
    await rest()
  }
  while (user.unread > 0) await user.next()
}

async function chooseInline(query: string, user: ChatDriver): Promise<void> {
  const { results } = await user.offered(user.types(query), PATIENCE)
  const [first] = results
  if (!first) throw new Error(`Nothing is offered for ${query}`)
  user.chooses(first)
}

/** Two days later somebody wants the digest now. */
async function sendAgain(user: ChatDriver, bot: SampleBot): Promise<void> {
  bot.now = new Date(bot.now.getTime() + 24 * 60 * 60_000)
  const card = user.replies.find((message) => ChatDriver.labels(message).some((label) => label.includes('📨')))
  if (!card) throw new Error('There is no card of a subscription')
  await user.presses('📨', card)
}

async function sendAlbum(user: ChatDriver, bot: SampleBot, language: Language): Promise<void> {
  const name = SENT_LATER[language]
  user.sendsAlbum([{ name, bytes: readFileSync(bot.sample(name)) }, NOTICE])
  await user.sees('✗', PATIENCE)
}
