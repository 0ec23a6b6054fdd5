import type { Chats } from '../../db/chats.ts'
import type { Archive } from '../../db/open-archive.ts'
import type { Asker } from '../asker.ts'
import type { FindOriginal } from '../exports/collect-originals.ts'

/** What the bot works with. Everything that a feature needs comes from here. */
export interface BotDeps {
  readonly asker: Asker
  /** The archive that `asker` asks; only read. */
  readonly archive: Archive
  readonly chats: Chats
  readonly findOriginal: FindOriginal
  /** Lets digests that have become due go out without waiting for the clock. */
  readonly nudge: () => void
  readonly now: () => Date
  /** One line for the operator's log, without the token and without what users wrote. */
  readonly log: (line: string) => void
  /** Address of a local Bot API server; Telegram's own where absent. */
  readonly apiRoot?: string
}
