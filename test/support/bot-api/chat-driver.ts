import { parseHtml } from './parse-html.ts'
import { withoutSource } from './send-methods.ts'
import type { TelegramState } from './telegram-state.ts'
import type { Article, Button, Chat, InlineAnswer, StoredMessage, Update, User } from './types.ts'

export interface UserOptions {
  readonly id?: number
  /** Language of the user's Telegram. */
  readonly language?: string
}

export interface SayOptions {
  readonly replyTo?: StoredMessage
  /** Topic of a forum. */
  readonly thread?: number
  /** What the text is a caption of, or who says it instead, as in the Bot API. */
  readonly with?: Readonly<Record<string, unknown>>
}

/** A file that somebody sends. */
export interface SentFile {
  readonly name: string
  readonly bytes: Buffer
  /** What Telegram says of its size, where that is not what it has. */
  readonly size?: number
}

const PATTERNS = { mention: /(?<![\w@])@\w+/g, bot_command: /^\/\w+(?:@\w+)?/g }

const entitiesOf = (text: string): { type: string; offset: number; length: number }[] =>
  Object.entries(PATTERNS).flatMap(([type, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ type, offset: match.index, length: match[0].length })),
  )

/** Somebody in a chat: says things, presses buttons, reads what the bot says. */
export class ChatDriver {
  readonly #state: TelegramState
  readonly chat: Chat
  readonly user: User
  /** Messages of the bot that `next` has given already. */
  #read = 0
  #typed: Update | undefined

  constructor(state: TelegramState, chat: Chat, { id = 1, language }: UserOptions) {
    this.#state = state
    this.chat = chat
    this.user = { id, is_bot: false, first_name: 'Somebody', ...(language ? { language_code: language } : {}) }
  }

  /** Everything said in the chat and not deleted. */
  get messages(): readonly StoredMessage[] {
    return this.#state.messages.filter((message) => message.chat.id === this.chat.id && !message.deleted)
  }

  /** What the bot has said in the chat. */
  get replies(): readonly StoredMessage[] {
    return this.messages.filter(({ from }) => from.is_bot)
  }

  /** How many messages of the bot `next` would give at once. */
  get unread(): number {
    return this.replies.length - this.#read
  }

  says(text: string, { replyTo, thread, with: rest = {} }: SayOptions = {}): StoredMessage {
    const entities = entitiesOf(text)
    return this.#deliver({
      ...('photo' in rest ? { caption: text, caption_entities: entities } : { text, entities }),
      ...rest,
      ...(replyTo ? { reply_to_message: withoutSource(replyTo) } : {}),
      // Replies of a supergroup without topics have a thread, too.
      ...(replyTo && this.chat.type === 'supergroup' && !this.chat.is_forum
        ? { message_thread_id: replyTo.message_thread_id ?? replyTo.message_id }
        : {}),
      ...(thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true }),
    })
  }

  /** Edits a message of its own. */
  edits(message: StoredMessage, text: string): void {
    const edited = { ...message, text, entities: entitiesOf(text), edit_date: message.date + 1 }
    this.#state.updates.add({ edited_message: withoutSource(edited) })
  }

  /** Sends something that is no text, as in the Bot API. */
  sends(content: Readonly<Record<string, unknown>>): StoredMessage {
    return this.#deliver(content)
  }

  sendsPhoto(): StoredMessage {
    return this.sends({ photo: [{ file_id: 'photo', file_size: 1 }] })
  }

  /** Blocks the bot, or removes it from the group; nothing can be sent there any more. */
  turnsAway(): void {
    this.#state.blocked.add(this.chat.id)
    this.#changeMembership('member', 'kicked')
  }

  /** Lets the bot in again. */
  takesBack(): void {
    this.#state.blocked.delete(this.chat.id)
    this.#changeMembership('kicked', 'member')
  }

  #changeMembership(before: string, after: string): void {
    const [old, now] = [before, after].map((status) => ({ user: this.#state.bot, status }))
    const change = { chat: this.chat, from: this.user, date: 0, old_chat_member: old, new_chat_member: now }
    this.#state.updates.add({ my_chat_member: change })
  }

  /** The group becomes a supergroup with this id. */
  becomes(supergroup: number): StoredMessage {
    return this.#deliver({ migrate_to_chat_id: supergroup })
  }

  /** Adds somebody to the group, the bot where nobody is named. */
  adds(...members: readonly User[]): StoredMessage {
    return this.#deliver({ new_chat_members: members.length > 0 ? members : [this.#state.bot] })
  }

  sendsDocument(file: SentFile, album?: string): StoredMessage {
    const id = `sent-${this.#state.files.size + 1}`
    this.#state.files.set(id, file.bytes)
    return this.#deliver({
      document: { file_id: id, file_name: file.name, file_size: file.size ?? file.bytes.length },
      ...(album ? { media_group_id: album } : {}),
    })
  }

  /** Files that go together; Telegram delivers a message for each. */
  sendsAlbum(files: readonly SentFile[]): StoredMessage[] {
    const album = `album-${this.#state.messages.length + 1}`
    return files.map((file) => this.sendsDocument(file, album))
  }

  /** Waits until a message of the bot, which may change, says what is looked for. */
  async sees(text: string | RegExp, patience?: number): Promise<StoredMessage> {
    const says = ({ text: said = '' }: StoredMessage): boolean =>
      typeof text === 'string' ? said.includes(text) : text.test(said)
    return this.#state.waitFor(() => this.replies.findLast(says), `a message with ${text}`, patience)
  }

  /** Presses the first button on the bot's last keyboard whose label contains `label`, and waits until it is answered. */
  async presses(label: string, on: StoredMessage = this.#lastWithKeyboard()): Promise<{ readonly text?: string }> {
    const button = on.reply_markup?.inline_keyboard.flat().find(({ text }) => text.includes(label))
    if (!button) throw new Error(`No button "${label}" on: ${on.text}`)
    return this.pressesData(button.callback_data ?? '', on)
  }

  /** Presses a button that carries these data. */
  async pressesData(data: string, on: StoredMessage): Promise<{ readonly text?: string }> {
    const id = `press-${this.#state.presses.size + 1}`
    this.#state.presses.set(id, { answered: false })
    const query = { id, from: this.user, message: withoutSource(on), chat_instance: '1', data }
    this.#state.updates.add({ callback_query: query })
    return this.#state.waitFor(() => {
      const press = this.#state.presses.get(id)
      return press?.answered ? press : undefined
    }, `the answer to the press of ${data}`)
  }

  /** Types a question after the bot's name, here or in any other chat. Returns the id of the query. */
  types(query: string, chatType = 'sender'): string {
    const id = `query-${this.#state.inlineQueries.size + 1}`
    this.#state.inlineQueries.set(id, null)
    const inline = { id, from: this.user, query, offset: '', chat_type: chatType }
    this.#typed = this.#state.updates.add({ inline_query: inline })
    return id
  }

  /** What was typed last is delivered once more, as Telegram does where the bot had not confirmed it. */
  typesAgain(): void {
    if (this.#typed) this.#state.updates.repeatUpdate(this.#typed)
  }

  /** How the bot answers what is being typed; waits for it. */
  async offered(id: string, patience?: number): Promise<InlineAnswer> {
    const found = (): InlineAnswer | undefined => this.#state.inlineQueries.get(id) ?? undefined
    return this.#state.waitFor(found, `the answer to the inline query ${id}`, patience)
  }

  /** Sends a result of inline mode into the chat, as a message of its own; the bot is told where it is in the chat. */
  chooses({ input_message_content: content, reply_markup }: Article): StoredMessage {
    const { message_text: source, parse_mode } = content
    const text = parse_mode === 'HTML' ? parseHtml(source) : source
    return this.#deliver({ text, source, via_bot: this.#state.bot, ...(reply_markup ? { reply_markup } : {}) })
  }

  /** The bot's next message in the chat that was not read yet; waits for it. */
  async next(patience?: number): Promise<StoredMessage> {
    const found = await this.#state.waitFor(() => this.replies[this.#read], 'a message of the bot', patience)
    this.#read++
    return found
  }

  /** Labels of the buttons of a message. */
  static labels = (message: StoredMessage): string[] =>
    (message.reply_markup?.inline_keyboard ?? []).flat().map((button: Button) => button.text)

  #lastWithKeyboard(): StoredMessage {
    const found = this.replies.findLast(({ reply_markup: markup }) => markup)
    if (!found) throw new Error('No message of the bot has a keyboard')
    return found
  }

  #deliver(content: Partial<StoredMessage>): StoredMessage {
    const message = this.#state.addMessage({ from: this.user, chat: this.chat, ...content })
    const { from, ...post } = withoutSource(message)
    const update: Update = this.#state.updates.add(
      this.chat.type === 'channel'
        ? { channel_post: { ...post, sender_chat: this.chat } }
        : { message: { from, ...post } },
    )
    return Object.assign(message, { update_id: update.update_id })
  }
}
