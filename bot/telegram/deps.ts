import type { Archive } from '../../db/archive/open-archive.ts'
import type { Chats } from '../../db/chats/chats.ts'
import type { Pace } from '../digests/pace.ts'
import type { FindOriginal } from '../exports/collect-originals.ts'
import type { ArchiveView } from '../talk/archive-view.ts'
import type { Asker } from '../talk/asker.ts'
import type { Learning } from '../talk/create-learning.ts'
import type { PageLinks } from '../talk/create-page-links.ts'
import type { AdminDeps } from './admin/admin-deps.ts'
import type { Access } from './gate/access.ts'
import type { UpdateEvent } from './incoming/log-updates.ts'
import type { ServingSettings } from './serving/read-webhook.ts'

/** What the bot works with, with the ways to the page where there is one. Everything that a feature needs comes from here. */
export interface BotDeps extends ServingSettings, Partial<PageLinks> {
  readonly asker: Asker
  /** The archive that `asker` asks; only read. */
  readonly archive: Archive
  readonly chats: Chats
  /** Keeps what was not understood, and what was taken instead. */
  readonly learning: Learning
  readonly findOriginal: FindOriginal
  /** Lets digests that have become due go out without waiting for the clock. */
  readonly nudge: () => void
  /** Shared by everything that is sent unasked. */
  readonly pace: Pace
  readonly access: Access
  readonly view: ArchiveView
  readonly admin: AdminDeps
  readonly now: () => Date
  /** One line for the operator's log, without the token and without what users wrote. */
  readonly log: (line: string) => void
  /** Takes note of every update that was dealt with; absent where the operator has not asked for it. */
  readonly record?: (event: UpdateEvent) => void
  /** Address of a local Bot API server; Telegram's own where absent. */
  readonly apiRoot?: string
  /** Address of the proxy to reach Telegram through; absent for none. */
  readonly proxy?: string
}
