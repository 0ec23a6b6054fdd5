import { type Archive, openArchive } from '../../db/archive/open-archive.ts'
import { readLessons } from '../../db/chats/lessons.ts'
import { findOriginal } from '../../db/lists/find-original.ts'
import { findReading } from '../../db/lists/find-reading.ts'
import { countArchive, readStats } from '../../db/lists/read-stats.ts'
import { createAsker, type ServingModel } from '../../retrieval/create-asker.ts'
import { connectLanguageModel } from '../../retrieval/language-model/connect.ts'
import { replayReplies } from '../../retrieval/language-model/replay.ts'
import { type LanguageModelSettings, readLanguageModelSettings } from '../../retrieval/language-model/settings.ts'
import { startEmbedder } from '../../retrieval/vectors/embedder.ts'
import { findServingModel } from '../../retrieval/vectors/serving-model.ts'
import type { FindOriginal } from '../exports/collect-originals.ts'
import type { ArchiveView } from '../talk/archive-view.ts'
import type { Asker } from '../talk/asker.ts'
import { cleanQuestion } from '../talk/clean-question.ts'
import { UsageError } from '../usage-error.ts'

/** A question engine over an archive that is open for reading only. */
export interface RunningAsker extends Asker {
  /** The archive that is asked, open for reading. */
  readonly archive: Archive
  readonly findOriginal: FindOriginal
  readonly view: ArchiveView
  close(): Promise<void>
}

/**
 * Starts the question engine on the archive of a data folder.
 * @throws ArchiveError when there is no archive, or none that this program can read
 * @throws UsageError when the settings of the language model are malformed
 */
export function startAsker(data: string): RunningAsker {
  const settings = readLanguageModelSettings(process.env)
  if (typeof settings === 'string') throw new UsageError(settings)
  const archive = openArchive(data)
  const lessons = readLessons(data)
  const asker = createAsker({
    archive,
    listLessons: () => lessons.list(),
    startEmbedder: () => startEmbedder({ model: findServingModel(archive, process.env.NIANWEN_MODEL) }),
    languageModel: settings ? serveModel(settings) : undefined,
  })
  return {
    archive,
    ask: (question, options) => asker.ask(cleanQuestion(question), options),
    findOriginal: (key) => findOriginal(archive, key),
    view: {
      count: () => countArchive(archive),
      readStats: () => readStats(archive),
      findReading: (path) => findReading(archive, path),
    },
    close: async () => {
      await asker.close()
      lessons.close()
      archive.close()
    },
  }
}

function serveModel({ replay, trust, ...settings }: LanguageModelSettings): ServingModel {
  const model = settings.url ? connectLanguageModel(settings) : null
  if (replay) return { model: replayReplies(replay, model), trust }
  if (!model) throw new UsageError('Cannot ask a language model: neither NIANWEN_LLM_URL nor NIANWEN_LLM_REPLAY is set')
  return { model, trust }
}
