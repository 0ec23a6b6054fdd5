import { accessSync, constants, existsSync, readdirSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { type Archive, ArchiveError, archiveExists, openArchive } from '../../db/archive/open-archive.ts'
import { checkDatabase } from '../../db/backup/copy-database.ts'
import { listFiles } from '../../db/lists/list-files.ts'
import { readLanguageModelSettings } from '../../retrieval/language-model/settings.ts'
import { checkVectors } from '../../retrieval/vectors/check-vector-file.ts'
import { startEmbedder } from '../../retrieval/vectors/embedder.ts'
import { readSettings } from '../telegram/serving/read-settings.ts'

/** What was looked at, and how it is. */
export interface CheckUp {
  readonly part: 'folder' | 'archive' | 'chats' | 'vectors' | 'originals' | 'model' | 'settings' | 'disk'
  /** A `note` harms nothing. */
  readonly state: 'sound' | 'note' | 'problem'
  /** One sentence: how it is, and of a problem what to do. */
  readonly message: string
}

type Env = Readonly<Record<string, string | undefined>>

/** Free space below which indexing may fail, in bytes. */
const LEAST_FREE = 500e6
/** Files that the program keeps in its folder. */
const OURS =
  /^(?:(?:archive|chats)\.sqlite(?:-wal|-shm|-journal)?|indexing\.lock|vectors-\d+\.(?:hnsw|json)|uploads|originals)$/u
/** Files that it writes before they get their name: left over where it was killed. */
const LEFT_OVER = /\.tmp$|^\.restore-|^\.nianwen-backup-|\.part$/u

/** Looks at everything that the program needs and keeps, and changes nothing. */
export async function checkUp(data: string, env: Env): Promise<CheckUp[]> {
  return [
    ...checkFolder(data),
    ...(await checkContents(data)),
    ...checkChats(data),
    await checkModel(env),
    ...checkSettings(env),
  ]
}

const sound = (part: CheckUp['part'], message: string): CheckUp => ({ part, state: 'sound', message })
const note = (part: CheckUp['part'], message: string): CheckUp => ({ part, state: 'note', message })
const problem = (part: CheckUp['part'], message: string): CheckUp => ({ part, state: 'problem', message })

function checkFolder(data: string): CheckUp[] {
  if (!existsSync(data))
    return [
      problem(
        'folder',
        `There is no folder "${data}": name another with --data, or make an archive with nianwen index PATH.`,
      ),
    ]
  const { bavail, bsize } = statfsSync(data)
  const free = bavail * bsize
  const megabytes = `${Math.round(free / 1e6)} MB`
  return [
    isWritable(data)
      ? sound('folder', `"${data}" can be written.`)
      : problem(
          'folder',
          `"${data}" cannot be written: questions are answered, but nothing can be indexed and no chat is remembered. Give this account the right to write there.`,
        ),
    free < LEAST_FREE
      ? problem('disk', `Only ${megabytes} are free where "${data}" lies: make room before indexing.`)
      : sound('disk', `${megabytes} are free.`),
    ...readdirSync(data).flatMap((name) => describeStranger(name)),
  ]
}

function describeStranger(name: string): CheckUp[] {
  if (OURS.test(name)) return []
  if (LEFT_OVER.test(name))
    return [
      note('folder', `"${name}" is left over from a run that was killed: it can be deleted when nothing is running.`),
    ]
  return [note('folder', `"${name}" is no file of this program: it is left alone.`)]
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

async function checkContents(data: string): Promise<CheckUp[]> {
  const path = join(data, 'archive.sqlite')
  if (!archiveExists(data))
    return [problem('archive', `There is no archive yet: make one with nianwen index PATH --data ${data}`)]
  const [wrong] = checkDatabase(path, 1)
  if (wrong !== undefined)
    return [
      problem(
        'archive',
        `"${path}" is damaged (${wrong.split('\n')[0]}): put a backup back with nianwen restore FILE --force, or delete it and index the reports again.`,
      ),
    ]
  try {
    const archive = openArchive(data)
    try {
      const files = listFiles(archive)
      return [
        sound('archive', `${files.length} reports, every page sound.`),
        ...checkOriginals(files.map(({ path }) => path)),
        await describeVectors(archive, data),
      ]
    } finally {
      archive.close()
    }
  } catch (error) {
    if (error instanceof ArchiveError) return [problem('archive', `${error.message}.`)]
    throw error
  }
}

function checkOriginals(paths: readonly string[]): CheckUp[] {
  const gone = paths.filter((path) => !existsSync(path))
  if (!gone.length) return [sound('originals', 'Every report file is where it was indexed from.')]
  return [
    note(
      'originals',
      `${gone.length} of ${paths.length} report files are gone, such as "${gone[0]}": they cannot be sent; nianwen index --known --prune drops their reports.`,
    ),
  ]
}

async function describeVectors(archive: Archive, data: string): Promise<CheckUp> {
  const { model, vectors, missing, file } = await checkVectors(archive)
  const again = `make ${missing ? 'them' : 'it'} with nianwen index --known --data ${data}`
  if (missing) return note('vectors', `${missing} passages have no vector and are found by their words alone: ${again}`)
  if (file === 'unsound')
    return problem(
      'vectors',
      `The vector file is missing, damaged or of another state of the archive, and is not used: ${again}`,
    )
  return sound('vectors', model ? `${vectors} vectors of ${model}.` : 'There is no passage.')
}

function checkChats(data: string): CheckUp[] {
  const path = join(data, 'chats.sqlite')
  if (!existsSync(path)) return []
  const [wrong] = checkDatabase(path, 1)
  return [
    wrong === undefined
      ? sound('chats', 'Every page sound.')
      : problem(
          'chats',
          `"${path}" is damaged (${wrong.split('\n')[0]}): put a backup back with nianwen restore FILE --force, or delete it; the bot then forgets chats and subscriptions.`,
        ),
  ]
}

async function checkModel(env: Env): Promise<CheckUp> {
  const embedder = startEmbedder({ model: env.NIANWEN_MODEL })
  try {
    const { model, dimensions } = await embedder.describe()
    return sound('model', `${model} loads, ${dimensions} dimensions.`)
  } catch (error) {
    return problem('model', `${(error as Error).message}.`)
  } finally {
    embedder.close()
  }
}

function checkSettings(env: Env): CheckUp[] {
  const read = [env.TELEGRAM_BOT_TOKEN === undefined ? null : readSettings(env), readLanguageModelSettings(env)]
  const wrong = read.filter((settings) => typeof settings === 'string')
  if (wrong.length) return wrong.map((message) => problem('settings', message))
  return [
    sound('settings', env.TELEGRAM_BOT_TOKEN === undefined ? 'No bot is set up (TELEGRAM_BOT_TOKEN).' : 'Well formed.'),
  ]
}
