import type { Archive } from '../../db/archive/open-archive.ts'
import type { FiguresQuery } from '../../db/figures/nodes.ts'
import type { Answer } from '../answer.ts'
import type { Query, TalkQuery } from '../query/query.ts'
import { describeQuery } from '../query/sentences/describe-query.ts'
import { type Context, talkAbout } from '../understand/talk.ts'
import { answerCoverage } from './answer-coverage.ts'
import type { AnswerDependencies, AnsweredInTalk, ReadingNotes } from './answer-dependencies.ts'
import { answerFindings } from './answer-findings.ts'
import type { Answered } from './answered.ts'
import { readFacts } from './archive-facts.ts'
import { answerQuery } from './figures/answer-query.ts'
import { suggestOn } from './suggest-on.ts'
import { tellDefinition } from './tell/tell-definition.ts'
import { tellResult } from './tell/tell-result.ts'
import { tellTalk } from './tell/tell-talk.ts'
import { withText } from './tell/with-text.ts'
import { tellNarrative } from './tell-narrative.ts'
import { say, WORDING } from './wording.ts'

/** Answers a query, with questions to go on with. */
export async function answer(query: Query, deps: AnswerDependencies, notes?: ReadingNotes): Promise<AnsweredInTalk> {
  const answered = await answerAlone(query, deps, notes)
  const suggestions = suggestOn(query, answered, deps)
  const told: Answer = { ...answered.answer, suggestions }
  return { ...answered, answer: notes?.byModel ? labelled(told) : told }
}

/** An answer to what a language model alone took the question for, with that said before it. */
function labelled(told: Answer): Answer {
  const label = say(WORDING.readByModel, told.language, { meant: told.understood })
  return withText({ ...told, notes: [label, ...told.notes] })
}

/** Answers a query. Talk about the answer before leaves the conversation where it was; so does an answer that failed. */
export async function answerAlone(
  query: Query,
  deps: AnswerDependencies,
  { unused }: ReadingNotes = { unused: [] },
): Promise<AnsweredInTalk> {
  const { context, language } = deps
  if (query.kind === 'talk') return { answer: tellTalk(query, readFacts(deps), deps.question, language), context }
  const answered = await run(query, deps)
  const told = withText({ ...answered.answer, unused, understood: describeQuery(query, language) })
  return { answer: told, context: contextOf(query, answered, deps) }
}

/**
 * What a conversation keeps of an answer. A question that was understood is its topic although no report answers it: whoever
 * asked for a year that is missing goes on with another one.
 */
function contextOf(
  query: Query,
  { answer: told, reportIds, agencies = [], years = [] }: Answered,
  { context, language, names }: AnswerDependencies,
): Context {
  const topic = talkAbout(query, context)
  const [row, ...others] = told.rows
  const value = others.length === 0 && query.kind === 'figures' ? row?.value : null
  const quoted = new Set(told.quotes.map(({ agency }) => agency))
  const speakers = [...names.agencies.values()]
    .filter(({ name }) => quoted.has(name))
    .map(({ id, name }) => ({ id, name }))
  const named = topic.shown.agencies.length > 0 ? topic.shown.agencies : speakers
  return {
    ...topic,
    language,
    shown: {
      agencies: agencies.length > 0 ? agencies : named,
      years: years.length > 0 ? years : topic.shown.years,
      reportIds,
      ...(typeof value === 'number' ? { value } : {}),
    },
  }
}

async function run(query: Exclude<Query, TalkQuery>, deps: AnswerDependencies): Promise<Answered> {
  const { archive, question, language } = deps
  switch (query.kind) {
    case 'figures':
      return answerFigures(query, deps)
    case 'coverage':
      return answerCoverage(archive, query, question, language)
    case 'findings':
      return answerFindings(archive, query, question, language)
    // Loaded when they are asked for: figures need none of the search for words.
    case 'themes': {
      const { answerThemes } = await import('./answer-themes.ts')
      return answerThemes(archive, query, question, language)
    }
    case 'passages': {
      const { answerPassages } = await import('./answer-passages.ts')
      return answerPassages(archive, deps.search, query, question, language)
    }
    case 'define':
      return { answer: tellDefinition(query, question, language), reportIds: [] }
  }
}

function answerFigures(query: FiguresQuery, { archive, question, language }: AnswerDependencies): Answered {
  const result = answerQuery(archive, query)
  const { shown, coverage } = result
  const told = tellResult(result, question, language)
  return {
    answer: tellNarrative(
      archive,
      query,
      { ...told, rows: [...told.rows, ...listParts(archive, query, coverage.of)] },
      shown.reportIds,
    ),
    reportIds: shown.reportIds,
    agencies: shown.agencies,
    years: shown.years,
  }
}

/** Reports whose values are told beneath their sum at the most. */
const MOST_PARTS = 12

/** Asked of several, the total comes first, then its parts (`query.md` 3.11). */
function listParts(archive: Archive, query: FiguresQuery, reports: number): Answer['rows'] {
  if (query.as !== 'sum' || query.by.length > 0 || reports < 2 || reports > MOST_PARTS) return []
  return answerQuery(archive, { ...query, as: 'rows' }).rows
}
