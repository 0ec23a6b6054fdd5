import { Composer, type Context } from 'grammy'
import { textParagraph } from '../../../retrieval/answer/render/block.ts'
import { cleanName } from '../../files/clean-name.ts'
import { renderUploads } from '../../render/render-uploads.ts'
import type { BotDeps } from '../deps.ts'
import { describeError } from '../gate/error-boundary.ts'
import { messagesFor } from '../incoming/chat-of.ts'
import { languageOf } from '../incoming/language-of.ts'
import { sendBlocks } from '../sending/send-blocks.ts'
import { collectAlbums } from './collect-albums.ts'
import { startLiveMessage } from './live-message.ts'
import { isTooLarge, type SentFile, takeUpload } from './take-upload.ts'
import type { Work } from './work.ts'

/** A file, and the message that brought it. */
interface Arrival {
  readonly ctx: Context
  readonly file: SentFile
}

/** Files that admins send in a private chat are indexed, those of an album together. `flush` ends the wait for more. */
export function createUploads(deps: BotDeps, work: Work): { readonly feature: Composer<Context>; flush(): void } {
  const albums = collectAlbums<Arrival>((arrivals) => {
    const [first] = arrivals
    const files = arrivals.map(({ file }) => file)
    if (first) void refuseLarge(first.ctx, files.filter(isTooLarge), deps)
    const rest = files.filter((file) => !isTooLarge(file))
    if (first && rest.length > 0) enqueue(first.ctx, rest, deps, work)
  })
  const feature = new Composer()
  feature
    .on('message:document')
    .chatType('private')
    .use((ctx) => {
      const { file_id: id, file_name: name = '', file_size: size } = ctx.msg.document
      albums.add(ctx.msg.media_group_id, { ctx, file: { id, name, size } })
    })
  return { feature, flush: albums.flush }
}

/** Told at once, not after what waits in the queue. */
async function refuseLarge(ctx: Context, files: readonly SentFile[], { log }: BotDeps): Promise<void> {
  const outcomes = files.map(({ name }) => ({ kind: 'tooLarge', file: cleanName(name) }) as const)
  try {
    if (outcomes.length > 0) await sendBlocks(ctx, renderUploads(outcomes, languageOf(ctx)))
  } catch (error) {
    log(`Cannot refuse an upload: ${describeError(error)}`)
  }
}

function enqueue(ctx: Context, files: readonly SentFile[], deps: BotDeps, { indexing }: Work): void {
  const { admin } = messagesFor(ctx)
  const before = indexing.list().length
  const announced = startLiveMessage(ctx, before > 0 ? admin.progress.waiting(before) : admin.progress.starting)
  // The job may begin much later; a failure is met there.
  announced.catch(() => undefined)
  indexing.add('upload', async (signal) => {
    const message = await announced
    try {
      const outcomes = await takeUpload(ctx, files, deps, { signal, show: message.show })
      await message.end(renderUploads(outcomes, languageOf(ctx)))
    } catch (error) {
      await message.end(textParagraph(admin.uploads.failed))
      throw error
    }
  })
}
