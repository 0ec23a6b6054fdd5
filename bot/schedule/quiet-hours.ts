import { Cron } from 'croner'
import type { ChatSettings } from '../../db/chats/chat-settings.ts'
import { readLocalTime } from './local-time.ts'
import { readTime } from './read-time.ts'

type Quiet = ChatSettings['quiet']

/** Whether a chat must not be disturbed at a moment. */
export function isQuiet({ quiet, timeZone }: ChatSettings, at: Date): boolean {
  if (!quiet) return false
  const { minute } = readLocalTime(at, timeZone)
  const { from, until } = quiet
  return from < until ? minute >= from && minute < until : minute >= from || minute < until
}

/** The first moment from `at` on at which a chat may be disturbed. */
export function endOfQuiet(settings: ChatSettings, at: Date): Date {
  if (!settings.quiet || !isQuiet(settings, at)) return at
  const { until } = settings.quiet
  const calendar = new Cron(`0 ${until % 60} ${Math.floor(until / 60)} * * *`, {
    timezone: settings.timeZone,
    paused: true,
  })
  return calendar.nextRun(at) ?? at
}

const OFF = /^(?:off|none|no|never|关|关闭|关掉|取消|无|不要|關閉)$/
const TO = /^\s*(?:-|–|—|~|～|to|until|至|到)\s*/

/** Full hours without a word for them: `22-8`. */
const BARE_HOURS = /^(\d{1,2})(\s*(?:-|–|—|~|～|to|until|至|到)\s*)(\d{1,2})$/

/** Reads quiet hours such as `22:00-08:00`, `22-8`, `晚上10点到早上8点` or `off` (null); undefined where they cannot be read. */
export function parseQuiet(text: string): Quiet | undefined {
  const folded = text.trim().toLowerCase().replace(BARE_HOURS, '$1:00$2$3:00')
  if (OFF.test(folded)) return null
  const from = readTime(folded)
  if (from?.minute == null) return undefined
  const [to] = TO.exec(folded.slice(from.length)) ?? []
  const until = to === undefined ? undefined : readTime(folded.slice(from.length + to.length))
  if (to === undefined || until?.minute == null) return undefined
  if (from.length + to.length + until.length !== folded.length || from.minute === until.minute) return undefined
  return { from: from.minute, until: until.minute }
}
