import type { Archive } from '../../../db/archive/open-archive.ts'
import { SHARE_MEMORY } from '../../../db/chats/shared-questions.ts'
import { findQuoteContext } from '../../../db/lists/find-quote-context.ts'
import { type Block, paragraph, textParagraph } from '../../../retrieval/answer/render/block.ts'
import { renderContext } from '../../../retrieval/answer/render/render-context.ts'
import { pageOfQuotes } from '../../../retrieval/answer/render/render-quotes.ts'
import { countRowPages } from '../../../retrieval/answer/render/render-rows.ts'
import { renderAllSources } from '../../../retrieval/answer/render/render-sources.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { findChart } from '../../charts/find-chart.ts'
import { joinNames } from '../../charts/name-rows.ts'
import { listOriginals } from '../../exports/list-originals.ts'
import { listTables } from '../../exports/list-tables.ts'
import { getMessages } from '../../messages/get-messages.ts'
import { getPageMessages } from '../../messages/get-page-messages.ts'
import type { Act } from '../../messages/said-words.ts'
import { readFollows } from '../../talk/find-answer.ts'
import { pathOfQuestion } from '../../talk/link-to-source.ts'
import type { PageDeps } from '../page-deps.ts'
import type { FoldedPart } from './draw-turn.ts'
import type { Turn } from './turns.ts'

/** Where what somebody said about an answer leads: a folded part of it, a file of it, or blocks that are shown below. */
export type ActOutcome =
  | { readonly kind: 'unfolded'; readonly id: number; readonly part: FoldedPart }
  /** A file of it, its whole table, or a report. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'told'; readonly blocks: readonly Block[] }

const DAY = 24 * 60 * 60 * 1000

const tell = (text: string): ActOutcome => ({ kind: 'told', blocks: textParagraph(text) })

/** What is to be done, and what was written behind the command. */
interface Acting {
  readonly act: Act
  readonly rest: string
}

/** Whose talk it is, and under which address the page was found. */
export interface Visit {
  readonly session: string
  readonly origin: string
}

/** Does with an answer of the page what a word or command asks for. */
export function performAct({ id, answer }: Turn, { act, rest }: Acting, visit: Visit, deps: PageDeps): ActOutcome {
  const messages = getMessages(answer.language)
  const unfold = (part: FoldedPart, isThere: boolean, otherwise: string): ActOutcome =>
    isThere ? { kind: 'unfolded', id, part } : tell(otherwise)
  switch (act) {
    case 'chart':
      return unfold('chart', findChart(answer) !== undefined, messages.files.noChart)
    case 'sql':
      return unfold('sql', answer.sql !== null, messages.noSql)
    case 'more':
      if (countRowPages(answer) > 1) return { kind: 'file', path: `/answer/${id}` }
      return unfold('quotes', pageOfQuotes(answer, 0).left > 0, messages.service.nothingMore)
    case 'csv':
    case 'xlsx':
      return listTables(answer).length > 0
        ? { kind: 'file', path: `/answer/${id}/${act}` }
        : tell(messages.files.noTable)
    case 'sources':
      return { kind: 'told', blocks: renderAllSources(answer) }
    case 'originals':
      return { kind: 'told', blocks: listReports(answer) }
    case 'context':
    case 'section':
      return showContext(answer, act, rest, deps.archive)
    case 'good':
    case 'bad': {
      const { verdicts } = messages.service
      const isNew = deps.talks.judge(visit.session, id, act)
      if (isNew) deps.learning.noteVerdict(answer, act)
      return tell(isNew ? verdicts[act] : verdicts.known)
    }
    case 'share':
    case 'save':
      return tell(linkToQuestion(answer, visit, deps))
    case 'subscribe':
      return tell(getPageMessages(answer.language).talk.subscribe)
  }
}

/** The address that asks the question of an answer again, to be kept or sent. */
function linkToQuestion(answer: Answer, { origin }: Visit, { talks, settings, now }: PageDeps): string {
  const { question, language, understood } = answer
  const { share } = getMessages(language).service
  const id = talks.shareQuestion({ question, language, understood, context: readFollows(answer) ?? null }, now())
  return [share.title, `${settings.url ?? origin}${pathOfQuestion(id)}`, share.expires(SHARE_MEMORY / DAY)].join('\n')
}

/** The reports that an answer rests on, each with the way to its page, where its file can be had. */
function listReports(answer: Answer): Block[] {
  const { files, yearOf } = getMessages(answer.language)
  const reports = listOriginals(answer)
  if (reports.length === 0) return textParagraph(files.noOriginals)
  return paragraph(
    ...reports.map((key) => [
      { text: joinNames(answer.language, key.agency, yearOf(key.year)), cites: { kind: 'report', ...key } as const },
    ]),
  )
}

/** What stands around the quote of a number, the first one where there is none, or its whole section. */
function showContext(answer: Answer, act: 'context' | 'section', rest: string, archive: Archive): ActOutcome {
  const messages = getMessages(answer.language)
  const quote = answer.quotes[Number(rest || 1) - 1]
  const context = quote && findQuoteContext(archive, { ...quote, ...quote.source })
  if (!context) return tell(messages.noContext)
  return { kind: 'told', blocks: renderContext(quote, context, act === 'section' ? 'section' : 'around', messages) }
}
