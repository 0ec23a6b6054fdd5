import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunningAsker, startAsker } from '../../../bot/commands/start-asker.ts'
import type { Asker } from '../../../bot/talk/asker.ts'
import { createPage, type Page } from '../../../bot/web/create-page.ts'
import type { PageDeps } from '../../../bot/web/page-deps.ts'
import { openPageTalks } from '../../../db/chats/page-talks.ts'
import { runIndexCommand } from '../../../indexer/index-command.ts'
import { SAMPLES } from '../sample-truth.ts'

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

/** Indexes the samples without vectors, which takes no model. */
export async function startSamplePage(): Promise<SamplePage> {
  const data = mkdtempSync(join(tmpdir(), 'nianwen-web-'))
  const silent = { print: () => undefined, log: () => undefined }
  await runIndexCommand([SAMPLES], { data, now: () => new Date('2025-03-03'), vectors: false, ...silent })
  const asker = startAsker(data)
  const talks = openPageTalks(':memory:')
  const logged: string[] = []
  const sample: SamplePage = {
    ...{ data, asker, logged, now: new Date('2025-03-03T01:00:00Z') },
    open: (settings = {}, hosts, own = asker) =>
      createPage({
        ...{ asker: own, archive: asker.archive, talks, now: () => sample.now },
        settings: { needsLink: false, proxies: 0, ...settings },
        describeSelf: () => ({ version: '1.2.3', ...asker.view.count(), years: { first: 2019, last: 2024 } }),
        log: (line) => void logged.push(line),
        ...(hosts ? { hosts } : {}),
      }),
    stop: async () => {
      talks.close()
      await asker.close()
      rmSync(data, { recursive: true })
    },
  }
  return sample
}
