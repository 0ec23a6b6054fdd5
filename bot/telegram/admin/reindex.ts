import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { Composer, type Context } from 'grammy'
import { type Block, textParagraph } from '../../../retrieval/answer/render/block.ts'
import type { IndexSummary } from '../../indexing/run-indexer.ts'
import type { Messages } from '../../messages/messages.ts'
import type { BotDeps } from '../deps.ts'
import { messagesFor } from '../incoming/chat-of.ts'
import { describeProgress } from './describe-progress.ts'
import { startLiveMessage } from './live-message.ts'
import type { Work } from './work.ts'

/** Failed files that are named; the rest is counted. */
const MOST_NAMED = 20

/** `/reindex`: reads what has changed among the files of the archive, and the uploads; `/reindex all` reads all anew. */
export function createReindex({ admin }: BotDeps, { indexing }: Work): Composer<Context> {
  const feature = new Composer()
  feature.command('reindex', async (ctx) => {
    const messages = messagesFor(ctx)
    const { progress } = messages.admin
    const before = indexing.list().length
    const force = ctx.match.trim().toLowerCase() === 'all'
    const message = await startLiveMessage(ctx, before > 0 ? progress.waiting(before) : progress.starting)
    indexing.add('reindex', async (signal) => {
      const onProgress = (done: Parameters<typeof describeProgress>[0]): void =>
        message.show(describeProgress(done, messages))
      const paths = existsSync(admin.uploads) ? [admin.uploads] : []
      const summary = signal.aborted
        ? null
        : await admin.runIndexer({ paths, known: true, force }, { signal, onProgress })
      await message.end(describeEnd(summary, signal.aborted, messages))
    })
  })
  return feature
}

function describeEnd(summary: IndexSummary | null, isStopping: boolean, { admin, more }: Messages): Block[] {
  if (!summary) return textParagraph(isStopping ? admin.reindex.stopped(0) : admin.reindex.brokenOff)
  const { failed, left } = summary
  const named = failed.slice(0, MOST_NAMED)
  return textParagraph(
    [
      admin.reindex.done({ ...summary, failed: failed.length }),
      ...named.map(({ path, reason }) => admin.refused(basename(path), admin.reason(reason))),
      ...(failed.length > named.length ? [more(failed.length - named.length)] : []),
      ...(left > 0 ? [admin.reindex.stopped(left)] : []),
    ].join('\n'),
  )
}
