import { afterAll, beforeAll } from 'vitest'
import type { Page } from '../../../bot/web/create-page.ts'
import { type SamplePage, startSamplePage } from './start-sample-page.ts'

/** The page over the sample archive while the tests of a file run. */
export interface UsedPage extends Pick<SamplePage, 'open'> {
  /** One that is open to everybody. */
  readonly page: Page
  readonly data: string
  /** The clock of the page. */
  now: Date
}

/** Starts the page before the tests of a file, and stops it after them. */
export function useSamplePage(): UsedPage {
  let started: { readonly sample: SamplePage; readonly page: Page } | undefined
  const get = (): { readonly sample: SamplePage; readonly page: Page } => {
    if (!started) throw new Error('The page is there in tests only')
    return started
  }
  beforeAll(async () => {
    const sample = await startSamplePage()
    started = { sample, page: sample.open() }
  })
  afterAll(() => started?.sample.stop())
  return {
    get page() {
      return get().page
    },
    get data() {
      return get().sample.data
    },
    get now() {
      return get().sample.now
    },
    set now(now) {
      get().sample.now = now
    },
    open: (...settings) => get().sample.open(...settings),
  }
}
