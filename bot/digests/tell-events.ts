import { SEVERITIES } from '../../db/archive/schema.ts'
import type { ArchiveEvent } from '../../db/chats/archive-events.ts'
import type { CellValues } from '../../db/chats/archive-state.ts'
import type { Topic } from '../../db/chats/subscriptions.ts'
import { findFigure } from '../../db/form/codebook.ts'
import { describeFinding } from '../../db/form/findings-catalogue.ts'
import type { Block } from '../../retrieval/answer/render/block.ts'
import { describeAgency } from '../../retrieval/answer/render/describe-agency.ts'
import type { Language } from '../../retrieval/answer.ts'
import { getDigestMessages } from '../messages/get-digest-messages.ts'
import { getMessages } from '../messages/get-messages.ts'
import type { KeptRow } from '../talk/answer-snapshot.ts'
import { describePlace, describeValue, renderList } from './render-changes.ts'

type EventOf<Kind extends ArchiveEvent['kind']> = Extract<ArchiveEvent, { readonly kind: Kind }>

const reportOf = ({ agency, year }: ArchiveEvent): string => `${year} ${agency}`

/** What became of each report in the end: one that came and went is no news. */
function foldReports(events: readonly ArchiveEvent[]): EventOf<'new' | 'corrected' | 'gone'>[] {
  const byReport = new Map<string, EventOf<'new' | 'corrected' | 'gone'>[]>()
  for (const event of events) {
    if (event.kind === 'finding' || event.kind === 'figure') continue
    byReport.set(reportOf(event), [...(byReport.get(reportOf(event)) ?? []), event])
  }
  return [...byReport.values()].flatMap((list) => {
    const [first, last] = [list[0], list.at(-1)]
    if (!first || !last) return []
    if (first.kind === 'new') return last.kind === 'gone' ? [] : [{ ...last, kind: 'new' as const }]
    return [last.kind === 'gone' ? last : { ...last, kind: 'corrected' as const }]
  })
}

function tellReports(events: readonly ArchiveEvent[], language: Language): Block[] {
  const { digest } = getDigestMessages(language)
  const { yearOf } = getMessages(language)
  const folded = foldReports(events)
  const list = (kind: 'new' | 'corrected' | 'gone', title: (count: number) => string): Block[] => {
    const lines = folded
      .filter((event) => event.kind === kind)
      .map(({ agency, year, details }) => [describeAgency(agency, language), yearOf(year), details.file].join(' · '))
    return renderList(title(lines.length), lines, language)
  }
  return [
    ...list('new', digest.newReports),
    ...list('corrected', digest.correctedReports),
    ...list('gone', digest.goneReports),
  ]
}

function tellFindings(events: readonly ArchiveEvent[], language: Language): Block[] {
  const { yearOf, severities, colon } = getMessages(language)
  const findings = new Map(events.flatMap((event) => (event.kind === 'finding' ? [[event.details.name, event]] : [])))
  const lines = [...findings.values()]
    .sort((a, b) => SEVERITIES.indexOf(a.details.severity) - SEVERITIES.indexOf(b.details.severity))
    .map(({ agency, year, details: { code, severity, parameters } }) => {
      const place = `${describeAgency(agency, language)} · ${yearOf(year)}`
      return `⚠ ${severities[severity]} · ${place}${colon}${describeFinding(code, parameters, language)}`
    })
  return renderList(getDigestMessages(language).digest.findings(lines.length), lines, language)
}

/** The first and the last value of each cell; one that has its old value again is no news. */
function foldFigures(events: readonly ArchiveEvent[]): EventOf<'figure'>[] {
  const folded = new Map<string, EventOf<'figure'>>()
  for (const event of events) {
    if (event.kind !== 'figure') continue
    const key = `${reportOf(event)} ${event.details.code}`
    const known = folded.get(key)
    folded.set(key, known ? { ...event, details: { ...event.details, from: known.details.from } } : event)
  }
  return [...folded.values()].filter(({ details: { from, to } }) => from !== to)
}

const toRow = ({ agency, year, details }: EventOf<'figure'>, cell: CellValues[string] | null): KeptRow => ({
  ...{ agency, year, code: details.code, aggregate: null },
  unit: findFigure(details.code)?.unit ?? null,
  value: typeof cell === 'number' ? cell : null,
  state: typeof cell === 'number' ? 'number' : (cell ?? 'missingCell'),
})

function tellFigures(events: readonly ArchiveEvent[], language: Language): Block[] {
  const { colon } = getMessages(language)
  const lines = foldFigures(events).map((event) => {
    const [from, to] = [toRow(event, event.details.from), toRow(event, event.details.to)]
    const values = `${describeValue(from, language)} → ${describeValue(to, language)}`
    return `✎ ${describePlace(to, language)}${colon}${values} · ${event.details.file}`
  })
  return renderList(getDigestMessages(language).digest.figures(lines.length), lines, language)
}

const TELLERS = { reports: tellReports, findings: tellFindings, figures: tellFigures } as const

/** What events of the archive mean for a topic; nothing where they say nothing about it. */
export const tellEvents = (
  topic: Exclude<Topic, 'themes'>,
  events: readonly ArchiveEvent[],
  language: Language,
): Block[] => TELLERS[topic](events, language)
