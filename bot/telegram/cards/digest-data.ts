import { CHAT_LANGUAGES, type ChatLanguage } from '../../../db/chats/chat-manners.ts'
import type { ChatSettings } from '../../../db/chats/chat-settings.ts'
import { readOldSchedule, readSchedule, type Schedule, writeSchedule } from '../../../db/chats/schedule.ts'
import { TOPICS, type Topic } from '../../../db/chats/subscriptions.ts'

/** Stands for no language of the chat's own. */
const AUTO = 'auto'

const PLAIN = ['list', 'settings', 'cancel'] as const
const ON_ONE = ['open', 'card', 'pause', 'resume', 'now', 'silence', 'delete', 'drop', 'edit'] as const

/** What the buttons about subscriptions and settings do. `cancel` leaves a subscription that was asked about; `open` shows a card of its own, `card` one in place of another. */
export type DigestAction =
  | { readonly kind: (typeof PLAIN)[number] }
  | { readonly kind: (typeof ON_ONE)[number]; readonly id: number }
  | { readonly kind: 'at'; readonly id: number; readonly schedule: Schedule }
  | { readonly kind: 'topic'; readonly topic: Topic; readonly schedule: Schedule }
  | { readonly kind: 'last'; readonly answer: number; readonly schedule: Schedule }
  | { readonly kind: 'zone'; readonly zone: string }
  /** The language of the chat, null for that of whoever speaks. */
  | { readonly kind: 'language'; readonly language: ChatLanguage | null }
  /** Whether only admins of the group may change anything. */
  | { readonly kind: 'rights'; readonly adminsOnly: boolean }
  | { readonly kind: 'quiet'; readonly quiet: ChatSettings['quiet'] }

/** Begins every action about digests; those on answers begin with `2:`. */
export const DIGEST_PREFIX = 'd2:'

function writeArguments(action: DigestAction): readonly (string | number)[] {
  switch (action.kind) {
    case 'at':
      return [action.id, writeSchedule(action.schedule)]
    case 'topic':
      return [action.topic, writeSchedule(action.schedule)]
    case 'last':
      return [action.answer, writeSchedule(action.schedule)]
    case 'zone':
      return [action.zone]
    case 'language':
      return [action.language ?? AUTO]
    case 'rights':
      return [action.adminsOnly ? 'admins' : 'all']
    case 'quiet':
      return action.quiet ? [action.quiet.from, action.quiet.until] : []
    default:
      return 'id' in action ? [action.id] : []
  }
}

/** Writes an action as Telegram carries it, in at most 64 bytes. */
export const writeDigestAction = (action: DigestAction): string =>
  DIGEST_PREFIX + [action.kind, ...writeArguments(action)].join(':')

const isOneOf = <T extends string>(list: readonly T[], word: string | undefined): word is T =>
  (list as readonly (string | undefined)[]).includes(word)

function readNumber(text: string | undefined, most: number): number | undefined {
  const number = /^\d{1,15}$/.test(text ?? '') ? Number(text) : Number.NaN
  return number <= most ? number : undefined
}

/** A schedule as buttons carry it, or as those of earlier versions did: a cadence, a day and a minute. */
function readCarried([written = '', ...old]: readonly (string | undefined)[]): Schedule | undefined {
  if (old.length === 0) return readSchedule(written)
  const [day, minute] = old.map((word) => readNumber(word, 1439))
  return day === undefined || minute === undefined ? undefined : readOldSchedule(written, day, minute)
}

/** Reads callback data, undefined where it is of another version or not about digests. */
export function parseDigestAction(data: string): DigestAction | undefined {
  if (!data.startsWith(DIGEST_PREFIX)) return undefined
  const [kind, ...words] = data.slice(DIGEST_PREFIX.length).split(':')
  const [first, ...others] = words
  const id = readNumber(first, Number.MAX_SAFE_INTEGER)
  const schedule = readCarried(others)
  if (isOneOf(PLAIN, kind)) return { kind }
  if (isOneOf(ON_ONE, kind)) return id === undefined ? undefined : { kind, id }
  if (kind === 'zone') return first ? { kind, zone: first } : undefined
  if (kind === 'quiet') return readQuiet(words)
  if (kind === 'language') return readLanguage(first)
  if (kind === 'rights') return { kind, adminsOnly: first === 'admins' }
  if (!schedule) return undefined
  if (kind === 'topic') return isOneOf(TOPICS, first) ? { kind, topic: first, schedule } : undefined
  if (id === undefined) return undefined
  return kind === 'at' ? { kind, id, schedule } : kind === 'last' ? { kind, answer: id, schedule } : undefined
}

function readLanguage(word: string | undefined): DigestAction | undefined {
  if (word === AUTO) return { kind: 'language', language: null }
  return isOneOf(CHAT_LANGUAGES, word) ? { kind: 'language', language: word } : undefined
}

function readQuiet(words: readonly string[]): DigestAction | undefined {
  if (words.length === 0) return { kind: 'quiet', quiet: null }
  const [from, until] = words.map((word) => readNumber(word, 1439))
  return from === undefined || until === undefined ? undefined : { kind: 'quiet', quiet: { from, until } }
}
