import { listAgencies, listReports, readDataVersion } from '../db/list-reports.ts'
import type { Archive } from '../db/open-archive.ts'
import { answerCoverage } from './answer/answer-coverage.ts'
import { type Answered, answerFigures, MOST_LOOKED_UP } from './answer/answer-figures.ts'
import { answerFindings } from './answer/answer-findings.ts'
import { answerPassages } from './answer/answer-passages.ts'
import { answerThemes } from './answer/answer-themes.ts'
import { clarifyAnswer, helpAnswer, troubleAnswer } from './answer/answer-trouble.ts'
import { describePlan } from './answer/describe-plan.ts'
import { toReportScope } from './answer/to-scope.ts'
import { say, WORDING } from './answer/wording.ts'
import type { Answer, Language, Option } from './answer.ts'
import type { Embedder } from './embedder.ts'
import type { PassageSearch } from './passage-search.ts'
import type { FiguresPlan, Plan } from './plan.ts'
import { type Context, readContext } from './understand/follow-up.ts'
import { buildNameIndex, type NameIndex } from './understand/name-index.ts'
import { detectLanguage } from './understand/normalise-question.ts'
import type { Correction, Reading } from './understand/reading.ts'
import { understand } from './understand/understand.ts'

export type { Context } from './understand/follow-up.ts'

export interface AskOptions {
  /** Default: the question's own language. */
  readonly language?: Language | undefined
  /** The day that "last year" counts from. */
  readonly now: Date
  /** What `Asked.context` gave before, as it came back from where it was kept; null at the start of a conversation. */
  readonly context?: unknown
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
}

/** A question engine over one archive. Figures never start the embedder. */
export function createAsker({ archive, startEmbedder }: AskerDependencies): Asker {
  const names = createNames(archive)
  let embedder: Embedder | undefined
  let search: PassageSearch | undefined
  // Loaded when the first passage is asked for: figures need neither the vector library nor the model.
  const passageSearch = async (): Promise<PassageSearch> => {
    const { createPassageSearch } = await import('./passage-search.ts')
    embedder ??= startEmbedder()
    search ??= createPassageSearch({ archive, embedder })
    return search
  }
  return {
    ask: async (question, { language = detectLanguage(question), now, context: kept }) => {
      const context = readContext(kept)
      const reading = understand(question, { names: names(), now, context })
      if (reading.kind === 'help') return { answer: helpAnswer(question, language), context }
      if (reading.kind === 'trouble') {
        const { agencies } = names()
        return {
          answer: troubleAnswer(reading.trouble, reading.ignored, [...agencies.values()], question, language),
          context,
        }
      }
      return answerPlan(archive, passageSearch, reading, question, language)
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

async function answerPlan(
  archive: Archive,
  search: () => Promise<PassageSearch>,
  reading: Extract<Reading, { kind: 'plan' }>,
  question: string,
  language: Language,
): Promise<Asked> {
  const { plan, ignored, corrections } = reading
  const choice = plan.kind === 'figures' ? offerChoice(archive, plan, question, language) : null
  if (choice)
    return { answer: { ...choice, understood: describePlan(plan, language) }, context: { plan, reportIds: [] } }
  const { answer, reportIds } = await run(archive, search, plan, question, language)
  const told = corrections.map((correction) => tellCorrection(correction, language))
  return {
    answer: {
      ...answer,
      ignored,
      understood: describePlan(plan, language),
      notes: [...told, ...answer.notes],
      text: [...told, answer.text].join('\n'),
    },
    context: { plan, reportIds },
  }
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

/** A value asked of nobody in particular: offer the sum, the list and the ranking rather than choose one. */
function offerChoice(archive: Archive, plan: FiguresPlan, question: string, language: Language): Answer | null {
  const { scope, operation, measures } = plan
  if (operation.kind !== 'lookup') return null
  const open = !scope.agencies.length && !scope.reportIds && !plan.everyReport
  const reports =
    open || scope.agencies.length > MOST_LOOKED_UP ? listReports(archive, toReportScope(scope)).rows.length : 0
  if (reports <= (scope.filters.length || scope.agencies.length ? MOST_LOOKED_UP : 1)) return null
  const label = measures[0]?.label[language] ?? ''
  const years = scope.years.map(({ from, to }) => (from === to ? from : `${from ?? ''}-${to ?? ''}`)).join(' ')
  return clarifyAnswer(
    question,
    language,
    say(WORDING.tooWide, language, { n: reports }),
    choices(label, years, language),
  )
}

function choices(label: string, years: string, language: Language): Option[] {
  const zh = language === 'zh'
  const when = years ? (zh ? `${years}年` : ` in ${years}`) : ''
  const questions = zh
    ? [
        `${when}${label}合计多少`,
        `各单位${when}${label}分别多少`,
        `${when}${label}最多的三家单位`,
        `${when}${label}的平均值`,
      ]
    : [
        `sum of ${label}${when}`,
        `${label} of every agency${when}`,
        `top three agencies by ${label}${when}`,
        `average ${label}${when}`,
      ]
  return questions.map((q) => ({ label: q, question: q }))
}
