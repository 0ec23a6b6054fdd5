import type { Archive } from '../db/archive/open-archive.ts'
import { answer } from './answer/answer.ts'
import type { AnswerDependencies } from './answer/answer-dependencies.ts'
import {
  answerInstead,
  answerOffer,
  answerPasted,
  answerTold,
  answerUnknownAgency,
  answerUnreadable,
  tryAnswer,
} from './answer/answer-offer.ts'
import type { Answer, Language } from './answer.ts'
import { createNames } from './create-names.ts'
import type { LanguageModel } from './language-model/connect.ts'
import type { ModelTrust } from './language-model/settings.ts'
import { isDoubtful, weighReading } from './language-model/weigh-reading.ts'
import type { PassageSearch } from './search/passage-search.ts'
import { type Lesson, rememberLessons } from './understand/lessons.ts'
import { type Context, readContext } from './understand/talk.ts'
import { detectLanguage } from './understand/tokens/normalise-question.ts'
import { understand } from './understand/understand.ts'
import type { Embedder } from './vectors/embedder.ts'

export type { Context } from './understand/talk.ts'

export interface AskOptions {
  /** Default: the question's own language. */
  readonly language?: Language | undefined
  /** The day that "last year" counts from. */
  readonly now: Date
  /** What `Asked.context` gave before, as it came back from where it was kept; null at the start of a conversation. */
  readonly context?: unknown
  /** The text may still be being typed: the language model, slow and paid for, is not asked. */
  readonly isDraft?: boolean
}

export interface Asked {
  readonly answer: Answer
  /** To be given back with the next question of the conversation. */
  readonly context: Context | null
}

export interface Asker {
  ask(question: string, options: AskOptions): Promise<Asked>
  close(): Promise<void>
}

/** What asking needs: an archive, and a way to start the embedder when a vector is needed for the first time. */
export interface AskerDependencies {
  readonly archive: Archive
  readonly startEmbedder: () => Embedder
  /** Reads questions that the grammar does not read exactly; absent by default. */
  readonly languageModel?: ServingModel | undefined
  /** Wordings that people have taught this archive, as they are now; nothing by default. */
  readonly listLessons?: (() => readonly Lesson[]) | undefined
}

/** A language model, how far its reading is trusted, and how long it may take (default 15 s). */
export interface ServingModel {
  readonly model: LanguageModel
  readonly trust: ModelTrust
  readonly patience?: number
}

/** A question engine over one archive. Figures never start the embedder. */
export function createAsker({
  archive,
  startEmbedder,
  languageModel,
  listLessons = () => [],
}: AskerDependencies): Asker {
  const names = createNames(archive)
  const lessons = rememberLessons()
  let embedder: Embedder | undefined
  let search: PassageSearch | undefined
  // Loaded when the first passage is asked for: figures need neither the vector library nor the model.
  const passageSearch = async (): Promise<PassageSearch> => {
    const { createPassageSearch } = await import('./search/passage-search.ts')
    embedder ??= startEmbedder()
    search ??= createPassageSearch({ archive, embedder })
    return search
  }
  return {
    ask: async (question, { language: asked, now, context: kept, isDraft = false }) => {
      const context = readContext(kept)
      // A turn without a word goes on in the language of the talk.
      const spoken = /\p{L}/u.test(question) ? undefined : context?.language
      const language = asked ?? spoken ?? detectLanguage(question)
      const meant = understand(question, { names: names(), now, context, lessons: lessons(listLessons()) })
      const deps: AnswerDependencies = {
        archive,
        names: names(),
        search: passageSearch,
        question,
        language,
        context,
        now,
      }
      if (languageModel && !isDraft && isDoubtful(meant)) {
        const { model, trust, patience } = languageModel
        const { askModel } = await import('./language-model/ask-model.ts')
        const read = await askModel(model, question, { archive, names: deps.names, now, context, patience })
        const weighed = read ? await weighReading(meant, read, trust, (query) => tryAnswer(query, deps)) : null
        if (weighed?.kind === 'answer') return answer(weighed.query, deps, weighed)
        if (weighed) return answerOffer({ ...weighed, told: null }, deps)
      }
      switch (meant.kind) {
        case 'query':
          return (
            (meant.query.kind === 'passages' ? answerPasted(deps) : null) ??
            (await answerTold(meant.told ?? null, [meant.query], deps, true)) ??
            (await answerInstead(meant.query, meant.instead ?? [], deps)) ??
            answer(meant.query, deps, meant)
          )
        case 'offer':
          return answerOffer(meant, deps)
        case 'unknownAgency':
          return answerUnknownAgency(meant, deps)
        default:
          return { answer: answerUnreadable(meant.kind, deps), context }
      }
    },
    close: async () => {
      await search?.close()
      await embedder?.close()
    },
  }
}
