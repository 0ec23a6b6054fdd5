import type { Archive } from '../db/archive/open-archive.ts'
import { listAgencies, readDataVersion } from '../db/lists/list-reports.ts'
import { answerCoverage } from './answer/answer-coverage.ts'
import { type Answered, answerFigures } from './answer/answer-figures.ts'
import { answerFindings } from './answer/answer-findings.ts'
import { answerPassages } from './answer/answer-passages.ts'
import { answerThemes } from './answer/answer-themes.ts'
import { definitionAnswer, helpAnswer, troubleAnswer } from './answer/answer-trouble.ts'
import { describePlan } from './answer/describe-plan.ts'
import { nearAgencies } from './answer/near-agencies.ts'
import { offerChoice } from './answer/offer-choice.ts'
import { tellOtherYears } from './answer/tell-other-years.ts'
import { say, WORDING } from './answer/wording.ts'
import type { Answer, Language } from './answer.ts'
import type { LanguageModel } from './language-model/connect.ts'
import type { Unread } from './language-model/translate.ts'
import { EVERYTHING, type Plan } from './plan.ts'
import type { PassageSearch } from './search/passage-search.ts'
import { createFacts, type Facts } from './suggest/facts.ts'
import { listNearPlans, listPlansOf } from './suggest/near-plans.ts'
import { listNextPlans } from './suggest/next-plans.ts'
import { suggest } from './suggest/suggest.ts'
import { type Context, readContext } from './understand/follow-up.ts'
import { buildNameIndex, type NameIndex } from './understand/name-index.ts'
import { detectLanguage } from './understand/normalise-question.ts'
import type { Correction, Reading } from './understand/reading.ts'
import { understand } from './understand/understand.ts'
import type { Embedder } from './vectors/embedder.ts'
import { wordPlan } from './word-plan.ts'

export type { Context } from './understand/follow-up.ts'

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
  /** Translates questions that the grammar cannot read; absent by default. */
  readonly languageModel?: LanguageModel | undefined
}

/** A question engine over one archive. Figures never start the embedder. */
export function createAsker({ archive, startEmbedder, languageModel }: AskerDependencies): Asker {
  const names = createNames(archive)
  const facts = createFacts(archive, names)
  let embedder: Embedder | undefined
  let search: PassageSearch | undefined
  // Loaded when the first passage is asked for: figures need neither the vector library nor the model.
  const passageSearch = async (): Promise<PassageSearch> => {
    const { createPassageSearch } = await import('./search/passage-search.ts')
    embedder ??= startEmbedder()
    search ??= createPassageSearch({ archive, embedder })
    return search
  }
  /** The answer to what a model makes of the question, or the grammar's own with a word on the model. */
  const translated = async (model: LanguageModel, unread: Unread, asking: Asking, asked: Asked): Promise<Asked> => {
    const { translate } = await import('./language-model/translate.ts')
    const result = await translate(model, asking.question, unread)
    const note = say(TOLD[result.kind], asking.language)
    const { answer, context } =
      result.kind === 'plan'
        ? await answerPlan(passageSearch, { ...result, ignored: [], corrections: [] }, asking)
        : asked
    return { answer: withNotes(answer, [note]), context }
  }
  return {
    ask: async (question, { language = detectLanguage(question), now, context: kept, isDraft = false }) => {
      const context = readContext(kept)
      const reading = understand(question, { names: names(), now, context })
      const asking: Asking = { question, language, now, context, facts: facts() }
      if (reading.kind === 'help') return { answer: helpAnswer(question, language), context }
      if (reading.kind === 'definition')
        return { answer: definitionAnswer(reading.measures, question, language), context }
      const asked =
        reading.kind === 'plan'
          ? await answerPlan(passageSearch, reading, asking)
          : ((await answerInWords(passageSearch, reading, asking)) ?? {
              answer: explainTrouble(reading, asking),
              context,
            })
      const unread = languageModel && !isDraft ? findUnread(reading, asked.answer) : null
      return languageModel && unread ? translated(languageModel, unread, asking, asked) : asked
    },
    close: async () => {
      await search?.close()
      await embedder?.close()
    },
  }
}

/** The archive's names, read again when the archive has changed. */
function createNames(archive: Archive): () => NameIndex {
  let version: number | undefined
  let index: NameIndex | undefined
  return () => {
    const current = readDataVersion(archive)
    if (!index || version !== current) index = buildNameIndex(listAgencies(archive))
    version = current
    return index
  }
}

/** What a model had to do with an answer. */
const TOLD = {
  plan: WORDING.modelTranslated,
  unusable: WORDING.modelUnusable,
  unreachable: WORDING.modelUnreachable,
} as const

/** What the grammar made nothing of and another reading may: unknown words, no figure, or a search that found nothing. */
function findUnread(reading: Reading, { kind }: Answer): Unread | null {
  if (reading.kind === 'trouble') {
    const { trouble, ignored, scope = EVERYTHING } = reading
    return trouble.kind === 'notUnderstood' || trouble.kind === 'noMeasure' ? { words: ignored, scope } : null
  }
  if (reading.kind !== 'plan' || reading.plan.kind !== 'passages' || kind !== 'refusal') return null
  return { words: [reading.plan.text], scope: reading.plan.scope }
}

/** An answer with sentences in front of it. */
const withNotes = (answer: Answer, notes: readonly string[]): Answer => ({
  ...answer,
  notes: [...notes, ...answer.notes],
  text: [...notes, answer.text].join('\n'),
})

/** A question on its way to its answer. */
interface Asking {
  readonly question: string
  readonly language: Language
  readonly now: Date
  readonly context: Context | null
  readonly facts: Facts
}

/** Why there is no answer, with the nearest questions that have one. */
function explainTrouble(reading: Extract<Reading, { kind: 'trouble' }>, asking: Asking): Answer {
  const { facts, question, language } = asking
  const { trouble, ignored, nearest, scope } = reading
  const setting = { ...asking, asked: null }
  const near = trouble.kind === 'unknownAgency' ? nearAgencies(trouble.names, [...facts.names.agencies.values()]) : []
  const offered = near.flatMap((agency) =>
    suggest(listPlansOf(agency, { nearest, scope }, facts), setting)
      .slice(0, 1)
      .map((suggestion) => ({ agency, ...suggestion })),
  )
  const answer = troubleAnswer(trouble, ignored, offered, question, language)
  const suggestions = near.length ? offered.slice(0, 3) : suggest(listNearPlans({ nearest, scope }, facts), setting)
  return { ...answer, suggestions: suggestions.map((suggestion) => ({ question: suggestion.question })) }
}

async function answerPlan(
  search: () => Promise<PassageSearch>,
  { plan, ignored, corrections }: Extract<Reading, { kind: 'plan' }>,
  asking: Asking,
): Promise<Asked> {
  const { question, language, facts } = asking
  const { archive } = facts
  const understood = describePlan(plan, language)
  const choice = plan.kind === 'figures' ? offerChoice(archive, plan, question, language) : null
  if (choice) return { answer: { ...choice, understood }, context: { plan, reportIds: [] } }
  const { answer, reportIds } = await run(archive, search, plan, question, language)
  const context = { plan, reportIds }
  const told = corrections.map((correction) => tellCorrection(correction, language))
  const isEmpty = answer.rows.length + answer.quotes.length + answer.findings.length === 0
  const others = isEmpty ? tellOtherYears(archive, plan.scope, language) : null
  return {
    answer: {
      ...withNotes(others ? { ...answer, text: `${answer.text}\n${others}` } : answer, told),
      ignored,
      understood,
      suggestions: suggest(listNextPlans(plan, answer, facts), { ...asking, context, asked: wordPlan(plan, language) }),
    },
    context,
  }
}

/**
 * What reports say about a question that figures do not answer; null where they say nothing of the words that nobody
 * understood, or it asks for a quantity.
 */
async function answerInWords(
  search: () => Promise<PassageSearch>,
  { inWords, ignored }: Extract<Reading, { kind: 'trouble' }>,
  asking: Asking,
): Promise<Asked | null> {
  if (!inWords) return null
  const ask = (plan: Plan): Promise<Asked> =>
    answerPlan(search, { kind: 'plan', plan, ignored: [], corrections: [] }, asking)
  const unread = await ask({ ...inWords, text: ignored.join(' ') })
  if (unread.answer.kind !== 'passages') return null
  const asked = await ask(inWords)
  return asked.answer.kind === 'passages' ? asked : null
}

const tellCorrection = ({ from, to }: Correction, language: Language): string =>
  say(WORDING.corrected, language, { from, to })

async function run(
  archive: Archive,
  search: () => Promise<PassageSearch>,
  plan: Plan,
  question: string,
  language: Language,
): Promise<Answered> {
  switch (plan.kind) {
    case 'figures':
      return answerFigures(archive, plan, question, language)
    case 'coverage':
      return answerCoverage(archive, plan, question, language)
    case 'findings':
      return answerFindings(archive, plan, question, language)
    case 'themes':
      return answerThemes(archive, plan, question, language)
    case 'passages':
      return answerPassages(archive, search, plan, question, language)
  }
}
