import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Context } from 'grammy'
import { cleanName } from '../../files/clean-name.ts'
import { storeUpload } from '../../files/store-upload.ts'
import { judgeUpload, type PendingFile, type UploadOutcome } from '../../indexing/upload-outcome.ts'
import type { BotDeps } from '../deps.ts'
import { describeError } from '../gate/error-boundary.ts'
import { messagesFor } from '../incoming/chat-of.ts'
import { TELEGRAM } from '../serving/telegram-address.ts'
import { describeProgress } from './describe-progress.ts'
import { download, LARGEST_DOWNLOAD } from './download.ts'

/** A file in a message. */
export interface SentFile {
  readonly id: string
  readonly name: string
  /** Bytes, where Telegram says. */
  readonly size: number | undefined
}

/** Telegram hands it out to no bot. */
export const isTooLarge = ({ size = 0 }: SentFile): boolean => size > LARGEST_DOWNLOAD

/** Fetches, stores and indexes files, and says what became of each, in their order. A refused file is not kept. */
export async function takeUpload(
  ctx: Context,
  files: readonly SentFile[],
  deps: BotDeps,
  { signal, show }: { readonly signal: AbortSignal; readonly show: (text: string) => void },
): Promise<UploadOutcome[]> {
  const messages = messagesFor(ctx)
  const received: (PendingFile | UploadOutcome)[] = []
  for (const [index, file] of files.entries()) {
    show(messages.admin.progress.fetching(index + 1, files.length))
    received.push(await receive(ctx, file, deps, signal))
  }
  const pending = received.filter((each) => 'path' in each)
  show(messages.admin.progress.starting)
  const summary =
    pending.length > 0 && !signal.aborted
      ? await deps.admin.runIndexer(
          { paths: pending.map(({ path }) => path) },
          { signal, onProgress: (progress) => show(describeProgress(progress, messages)) },
        )
      : null
  const outcomes = received.map((each) =>
    'path' in each ? judgeUpload(each, summary, deps.view.findReading(each.path), signal.aborted) : each,
  )
  await dropRefused(received, outcomes)
  return outcomes
}

async function receive(
  { api }: Context,
  file: SentFile,
  { admin, view, apiRoot = TELEGRAM, proxy, log }: BotDeps,
  signal: AbortSignal,
): Promise<PendingFile | UploadOutcome> {
  const name = cleanName(file.name)
  if (isTooLarge(file)) return { kind: 'tooLarge', file: name }
  const bytes = signal.aborted ? 'unreachable' : await download(api, { apiRoot, proxy }, file.id, signal)
  if (signal.aborted) return { kind: 'notFetched', file: name }
  if (typeof bytes === 'string') return { kind: bytes, file: name }
  try {
    const stored = await storeUpload(resolve(admin.uploads), file.name, bytes)
    return { ...stored, wasRead: view.findReading(stored.path) !== null }
  } catch (error) {
    log(`Cannot store an upload: ${describeError(error)}`)
    return { kind: 'notStored', file: name }
  }
}

async function dropRefused(
  received: readonly (PendingFile | UploadOutcome)[],
  outcomes: readonly UploadOutcome[],
): Promise<void> {
  for (const [index, file] of received.entries()) {
    if ('path' in file && file.isNew && outcomes[index]?.kind === 'refused') await rm(file.path, { force: true })
  }
}
