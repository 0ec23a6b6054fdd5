import { badRequest } from './bot-api-error.ts'
import type { Call, Chat, InlineAnswer, StoredMessage, User } from './types.ts'
import { UpdateQueue } from './update-queue.ts'

/** Everything that the emulated Telegram knows. */
export class TelegramState {
  readonly bot: User = { id: 7000001, is_bot: true, first_name: 'nianwen', username: 'nianwen_test_bot' }
  readonly updates = new UpdateQueue()
  readonly chats = new Map<number, Chat>()
  readonly messages: StoredMessage[] = []
  readonly files = new Map<string, Buffer>()
  /** Chats that have turned the bot away. */
  readonly blocked = new Set<number>()
  readonly calls: Call[] = []
  /** Presses of buttons: whether and how the bot answered. */
  readonly presses = new Map<string, { answered: boolean; text?: string }>()
  /** Inline queries by id: how the bot answered, null while it has not. */
  readonly inlineQueries = new Map<string, InlineAnswer | null>()
  /** Whether @BotFather has been told to let the bot answer in any chat. */
  inlineMode = true
  readonly commands = new Map<string, unknown>()
  /** What the bot is described as, by `description` or `short_description` and language. */
  readonly profile = new Map<string, string>()
  /** Who governs a group, by chat and person. */
  readonly admins = new Set<string>()
  webhook = ''
  /** Ends the delivery of updates to the webhook. */
  stopWebhook = (): void => {}
  /** Every update that was brought to the webhook, and how it answered. */
  readonly deliveries: { readonly update: number; readonly status: number }[] = []
  #nextMessage = 1
  #listeners = new Set<() => void>()

  addMessage(content: Omit<StoredMessage, 'message_id' | 'date'>): StoredMessage {
    const message = { message_id: this.#nextMessage++, date: Math.floor(Date.now() / 1000), ...content }
    this.messages.push(message)
    this.changed()
    return message
  }

  replaceMessage(message: StoredMessage): void {
    this.messages[this.messages.findIndex((each) => isSame(each, message))] = message
    this.changed()
  }

  getChat(id: unknown): Chat {
    const chat = this.chats.get(Number(id))
    if (!chat) throw badRequest('chat not found')
    return chat
  }

  findMessage(chat: number, id: unknown): StoredMessage | undefined {
    return this.messages.find((each) => each.chat.id === chat && each.message_id === Number(id) && !each.deleted)
  }

  /** Tells everybody who waits that something has happened. */
  changed(): void {
    for (const listener of this.#listeners) listener()
  }

  /** Settles as soon as `find` finds something. Rejects after `patience` milliseconds. */
  waitFor<T>(find: () => T | undefined, what: string, patience = 10_000): Promise<T> {
    return new Promise((resolve, reject) => {
      const check = (): void => {
        const found = find()
        if (found === undefined) return
        clearTimeout(timer)
        this.#listeners.delete(check)
        resolve(found)
      }
      const timer = setTimeout(() => {
        this.#listeners.delete(check)
        reject(new Error(`Waited ${patience} ms in vain for ${what}`))
      }, patience)
      this.#listeners.add(check)
      check()
    })
  }
}

const isSame = (a: StoredMessage, b: StoredMessage): boolean => a.chat.id === b.chat.id && a.message_id === b.message_id
