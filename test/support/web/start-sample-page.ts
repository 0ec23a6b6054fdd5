import { type RunningAsker, startAsker } from '../../../bot/commands/start-asker.ts'
import type { Asker } from '../../../bot/talk/asker.ts'
import { createLearning } from '../../../bot/talk/create-learning.ts'
import { createPage, type Page } from '../../../bot/web/create-page.ts'
import type { PageDeps } from '../../../bot/web/page-deps.ts'
import { openPageTalks } from '../../../db/chats/page-talks.ts'
import { copySampleArchive } from '../sample-archive.ts'

/** The page over the sample archive. */
export interface SamplePage {
  readonly data: string
  readonly asker: RunningAsker
  readonly logged: readonly string[]
  /** The clock of the page. */
  now: Date
  /** A page of its own on the same archive, with other settings, or with ready answers. */
  open(settings?: Partial<PageDeps['settings']>, hosts?: ReadonlySet<string>, asker?: Asker): Page
  stop(): Promise<void>
}

/** Over samples without vectors, which takes no model. */
export async function startSamplePage(): Promise<SamplePage> {
  const data = await copySampleArchive('words')
  const asker = startAsker(data)
  const talks = openPageTalks(data)
  const learning = createLearning({ archive: asker.archive, store: talks, now: () => sample.now })
  const logged: string[] = []
  const sample: SamplePage = {
    ...{ data, asker, logged, now: new Date('2025-03-03T01:00:00Z') },
    open: (settings = {}, hosts, own = asker) =>
      createPage({
        ...{ asker: own, archive: asker.archive, talks, learning, now: () => sample.now },
        settings: { needsLink: false, proxies: 0, ...settings },
        describeSelf: () => ({ version: '1.2.3', ...asker.view.count(), years: { first: 2019, last: 2024 } }),
        log: (line) => void logged.push(line),
        ...(hosts ? { hosts } : {}),
      }),
    stop: async () => {
      talks.close()
      await asker.close()
    },
  }
  return sample
}
