import type { Answer, Option } from '../answer.ts'
import { findHint } from '../languages/other-languages.ts'
import type { PassagesQuery, Query } from '../query/query.ts'
import { describeQuery } from '../query/sentences/describe-query.ts'
import { wordQuery } from '../query/sentences/word-query.ts'
import { type Context, talkAbout } from '../understand/talk.ts'
import type { Told } from '../understand/told.ts'
import type { Understanding } from '../understand/understand.ts'
import { answer, answerAlone } from './answer.ts'
import type { AnswerDependencies, AnsweredInTalk } from './answer-dependencies.ts'
import { answerPage } from './answer-quotation.ts'
import { emptyAnswer } from './empty-answer.ts'
import { judgeTold } from './judge-told.ts'
import { nearAgencies } from './near-agencies.ts'
import { suggestNear } from './suggest-on.ts'
import { withText } from './tell/with-text.ts'
import { tellContent } from './tell-content.ts'
import { say, WORDING } from './wording.ts'

/** Readings that are offered at the most. */
const MOST = 3

/** From so many characters on what was not understood may be a piece of a report. */
const PASTED = 100

/** Where a page stands that was pasted in place of a question; null for a question, and for a page of no report. */
export function answerPasted({ archive, question, language, context }: AnswerDependencies): AnsweredInTalk | null {
  const page = question.length >= PASTED ? answerPage(archive, emptyAnswer(question, language)) : null
  return page && { answer: page, context }
}

/** The readings of a question that was not read for sure, each with its answer; those that agree are one. */
export async function answerOffer(
  { readings, ignored, told }: Extract<Understanding, { kind: 'offer' }>,
  deps: AnswerDependencies,
): Promise<AnsweredInTalk> {
  const [only] = readings
  // Quotes speak for themselves: where nothing else can be meant, no figure can be wrong.
  if (only?.kind === 'passages' && readings.length === 1 && ignored.length === 0) return answer(only, deps)
  const page = answerPasted(deps)
  if (page) return page
  const said = await answerTold(told, readings, deps)
  if (said) return said
  const offered = await offerEach(readings, deps)
  const options = offered.map(({ option }) => option)
  const { question, language } = deps
  const text =
    ignored.length > 0
      ? say(WORDING.notUnderstood, language, { words: ignored.join(language === 'zh' ? '、' : ', ') })
      : say(deps.context && options.length > 0 ? WORDING.whichIsMeant : WORDING.noMeasure, language)
  const base: Answer = {
    ...emptyAnswer(question, language),
    kind: options.length > 0 ? 'clarify' : 'refusal',
    ignored,
    options,
    suggestions: suggestNear(readings, deps),
  }
  return {
    answer: { ...base, text: [text, ...options.map(({ label }, i) => `${i + 1}. ${label}`)].join('\n') },
    context: keepOffered(
      offered.map(({ query }) => query),
      deps,
    ),
  }
}

/**
 * What reports say, where they surely say it, with the readings that it is told instead of; null otherwise.
 * @param isRead whether the first of the readings would be answered otherwise
 */
export const answerTold = async (
  told: Told | null,
  readings: readonly Query[],
  deps: AnswerDependencies,
  isRead = false,
): Promise<AnsweredInTalk | null> =>
  told && (await judgeTold(told, deps, isRead)) ? tellSaid(told.query, readings, deps) : null

/** What reports say, with the figures that may be meant instead: none was understood, and none is given. */
async function tellSaid(
  query: PassagesQuery,
  readings: readonly Query[],
  deps: AnswerDependencies,
): Promise<AnsweredInTalk> {
  const options = await offer(
    readings.filter(({ kind }) => kind === 'figures' || kind === 'themes'),
    deps,
  )
  const said = await answer(query, deps)
  const notes = [say(WORDING.saidOnly, deps.language), ...said.answer.notes]
  return { ...said, answer: withText({ ...said.answer, notes, options }) }
}

/** That no report tells what is asked for, with what comes nearest: the year's figure in place of a month's. */
export async function answerInstead(
  query: Query,
  instead: readonly Query[],
  deps: AnswerDependencies,
): Promise<AnsweredInTalk | null> {
  const offered = await offerEach(instead, deps)
  if (offered.length === 0) return null
  const said = await answer(query, deps)
  const options = offered.map(({ option }) => option)
  const context = keepOffered(
    offered.map((one) => one.query),
    deps,
  )
  return { answer: withText({ ...said.answer, options }), context }
}

/** A reading that no report can answer is none to offer. */
export async function tryAnswer(query: Query, deps: AnswerDependencies): Promise<Answer | null> {
  try {
    return (await answerAlone(query, deps)).answer
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** A talk in which readings were offered: what was answered before stays as it is. */
function keepOffered(offered: readonly Query[], { context, language }: AnswerDependencies): Context | null {
  const [best] = offered
  return best ? { ...(context ?? talkAbout(best, null)), offered, language } : context
}

/** Options with their whole answers. */
export const offer = async (readings: readonly Query[], deps: AnswerDependencies): Promise<Option[]> =>
  (await offerEach(readings, deps)).map(({ option }) => option)

async function offerEach(
  readings: readonly Query[],
  deps: AnswerDependencies,
): Promise<{ readonly query: Query; readonly option: Option }[]> {
  const options: { readonly query: Query; readonly option: Option }[] = []
  const seen = new Set<string>()
  for (const query of readings) {
    if (options.length >= MOST) break
    const of = await tryAnswer(query, deps)
    if (!of) continue
    const { kind, rows, quotes, findings, coverage } = of
    const held = tellContent(of)
    if (seen.has(held)) continue
    seen.add(held)
    options.push({
      query,
      option: {
        label: describeQuery(query, deps.language),
        question: wordQuery(query, deps.language),
        answer: { kind, rows, quotes, findings, coverage },
      },
    })
  }
  return options
}

/** Names that the archive does not have, with the nearest ones and what they would answer; none takes their place. */
export async function answerUnknownAgency(
  { names, query }: Extract<Understanding, { kind: 'unknownAgency' }>,
  deps: AnswerDependencies,
): Promise<AnsweredInTalk> {
  const { question, language, context } = deps
  const near = nearAgencies(names, [...deps.names.agencies.values()]).slice(0, MOST)
  const readings =
    query && 'of' in query
      ? near.map(
          (agency) =>
            ({ ...query, of: { ...query.of, agencies: [{ id: agency.id, name: agency.name }], filters: [] } }) as Query,
        )
      : []
  const options = await offer(readings, deps)
  const text = say(WORDING.unknownAgency, language, { names: names.join(language === 'zh' ? '、' : ', ') })
  return {
    answer: {
      ...emptyAnswer(question, language),
      kind: 'refusal',
      options,
      suggestions: suggestNear(query ? [query] : [], deps, near),
      text: [
        text,
        ...(options.length > 0 ? [say(WORDING.nearest, language)] : []),
        ...options.map(({ label }) => `· ${label}`),
      ].join('\n'),
    },
    context,
  }
}

/** Nothing to read, another language, or too much: of a page that somebody pasted it is told where it stands. */
export function answerUnreadable(kind: 'empty' | 'tooLong' | 'foreign', deps: AnswerDependencies): Answer {
  const { archive, question, language } = deps
  const base: Answer = {
    ...emptyAnswer(question, language),
    suggestions: suggestNear([], deps),
    kind: kind === 'empty' ? 'help' : 'refusal',
    text: [kind === 'foreign' ? findHint(question) : undefined, say(WORDING[kind], language)]
      .filter(Boolean)
      .join('\n'),
  }
  return kind === 'tooLong' ? (answerPage(archive, base) ?? base) : base
}
