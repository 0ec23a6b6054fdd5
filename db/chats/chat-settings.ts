import type { Database } from 'better-sqlite3'

/** Settings of a chat that digests go by. */
export interface ChatSettings {
  /** IANA name, for example `Asia/Shanghai`. */
  readonly timeZone: string
  /** Local minutes after midnight between which nothing is sent; may span midnight. Null where there are none. */
  readonly quiet: { readonly from: number; readonly until: number } | null
}

/** What a chat has that has set nothing: Beijing time, quiet from 22:00 to 08:00. */
export const DEFAULT_SETTINGS: ChatSettings = { timeZone: 'Asia/Shanghai', quiet: { from: 22 * 60, until: 8 * 60 } }

/** Settings of the chats. */
export interface Settings {
  getSettings(chat: number): ChatSettings
  saveSettings(chat: number, settings: ChatSettings): void
}

/** A row of `chat_settings`; without a time zone there is none. */
export interface SettingsRow {
  readonly timeZone: string | null
  readonly quietFrom: number | null
  readonly quietUntil: number | null
}

/** Columns of `SettingsRow`, of settings `c`. */
export const SETTINGS_COLUMNS = 'c.time_zone AS timeZone, c.quiet_from AS quietFrom, c.quiet_until AS quietUntil'

/** Stored settings, or the default ones. */
export function toSettings(row: SettingsRow | undefined): ChatSettings {
  if (!row || row.timeZone === null) return DEFAULT_SETTINGS
  const { timeZone, quietFrom: from, quietUntil: until } = row
  return { timeZone, quiet: from === null || until === null ? null : { from, until } }
}

/** Settings in a database that has the tables of digests. */
export function createSettings(sqlite: Database): Settings {
  const find = sqlite.prepare(`SELECT ${SETTINGS_COLUMNS} FROM chat_settings c WHERE c.chat = ?`)
  const save = sqlite.prepare(
    `INSERT INTO chat_settings (chat, time_zone, quiet_from, quiet_until) VALUES (?, ?, ?, ?)
     ON CONFLICT (chat) DO UPDATE SET time_zone = excluded.time_zone, quiet_from = excluded.quiet_from,
       quiet_until = excluded.quiet_until`,
  )
  return {
    getSettings: (chat) => toSettings(find.get(chat) as SettingsRow | undefined),
    saveSettings: (chat, { timeZone, quiet }) => {
      save.run(chat, timeZone, quiet?.from ?? null, quiet?.until ?? null)
    },
  }
}
