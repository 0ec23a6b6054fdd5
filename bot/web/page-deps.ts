import type { Archive } from '../../db/archive/open-archive.ts'
import type { PageTalks } from '../../db/chats/page-talks.ts'
import type { AboutFacts } from '../messages/service-messages.ts'
import type { Asker } from '../talk/asker.ts'
import type { Learning } from '../talk/create-learning.ts'
import type { PageSettings } from './page-settings.ts'

/** What the page works with. */
export interface PageDeps {
  readonly asker: Asker
  /** The archive that `asker` asks; only read. */
  readonly archive: Archive
  readonly talks: PageTalks
  /** Keeps what was not understood, and what was taken instead. */
  readonly learning: Learning
  readonly settings: PageSettings
  /** Host names by which it may be reached; every name where absent. */
  readonly hosts?: ReadonlySet<string>
  readonly describeSelf: () => AboutFacts
  readonly now: () => Date
  /** One line for the operator's log, without what visitors wrote. */
  readonly log: (line: string) => void
}
