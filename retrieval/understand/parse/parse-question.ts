import type { Query } from '../../query/query.ts'
import { hasCue, type Token } from '../tokens/meaning.ts'
import type { NameIndex } from '../tokens/name-index.ts'
import { composeCoverage } from './compose-coverage.ts'
import { composeDefinition } from './compose-definition.ts'
import { composeFigures } from './compose-figures.ts'
import { composeFindings } from './compose-findings.ts'
import { composePassages } from './compose-passages.ts'
import { composeProfile } from './compose-profile.ts'
import { composeSearch } from './compose-search.ts'
import { composeStates } from './compose-states.ts'
import { composeTalk } from './compose-talk.ts'
import { composePattern, composeThemes } from './compose-themes.ts'
import { readTake } from './figure-parts.ts'
import { type Mention, namesRow } from './mention.ts'
import type { OtherParts, OtherQuery } from './other-query.ts'
import { readConditions } from './read-conditions.ts'
import { readMentions } from './read-mentions.ts'
import { asksForWords } from './read-narrative.ts'
import { type ReportsReading, readReports } from './read-reports.ts'
import { toMention } from './to-mention.ts'
import { has, type View } from './view.ts'

/** One reading of a question. */
export interface Parsed {
  /** Null where nothing was recognised. */
  readonly query: Query | null
  readonly reports: ReportsReading
  readonly mentions: readonly Mention[]
  /** The same with what names no value alone: 废了几个 says the column of one that a talk knows. */
  readonly fragments: readonly Mention[]
  readonly tokens: readonly Token[]
  /** Words that no part of the query comes from, and that are no fillers. */
  readonly left: readonly Token[]
  /** What the query was composed of. */
  readonly parts: OtherParts
}

/** What the examples make of questions like this one, where the words leave it open. */
export interface Learned {
  readonly shape?: string | undefined
  readonly codes?: readonly string[]
  /** How probable it is that what reports say is asked for. */
  readonly narrative?: number
}

/** Composes the query that a tiled question asks for. */
export function parseQuestion(view: View, names: NameIndex, learned: Learned = {}): Parsed {
  const { shape, codes = [], narrative = 0 } = learned
  const narrow = readReports(view, names, false)
  const reported = new Set(narrow.uses)
  const free = view.tokens.filter((token) => !reported.has(token))
  const fragments = readMentions(view, free, codes)
  const named = fragments.filter(({ exprs }) => exprs.length > 0)
  const mentions = named.length > 0 ? named : impliedMentions(view)
  const conditions = readConditions(view, free, mentions)
  const parts: OtherParts = { view, names, mentions, conditions: conditions.value, narrow, shape }
  const found = compose(parts, codes, narrative)
  const reports = found?.reports ?? narrow.value
  const used = new Set(found?.uses ?? narrow.uses)
  return {
    query: found?.query ?? null,
    reports,
    mentions,
    fragments,
    tokens: view.tokens,
    parts,
    left: view.tokens.filter((token) => !used.has(token) && !isSilent(token)),
  }
}

/** 各类申请人, "by kind of requester": who asked is told of what was received, where nothing else is named. */
const impliedMentions = (view: View): readonly Mention[] => {
  const tokens = view.tokens.filter(
    (token) => hasCue(token, 'byRequester') && !token.meanings.some(({ kind }) => kind === 'filler'),
  )
  const draft = { table: 'requests', axes: { row: ['received'] }, codes: [], hasNoun: false, isHint: false } as const
  return tokens.length > 0 ? [toMention({ ...draft, tokens: [...tokens] }, [])] : []
}

/** Words that shape a sentence and need no effect of their own. */
const isSilent = (token: Token): boolean =>
  token.meanings.some((meaning) => meaning.kind === 'filler') ||
  hasCue(
    token,
    'of',
    'and',
    'yesno',
    'following',
    'passive',
    'agencyNoun',
    'reportNoun',
    'howMany',
    'both',
    'it',
    'greeting',
    'thanks',
    'approximately',
    'asTable',
    'list',
    'also',
  )

/** How probable a question about the narrative must be to be one without a word that says so. Measured on visible questions. */
const NARRATIVE = 0.5

/** Cues that ask for a value, whatever the examples say. */
const ASKS_VALUE = ['howMany', 'share', 'sum', 'average', 'position', 'difference', 'multiple'] as const

function compose(parts: OtherParts, codes: readonly string[], narrative: number): OtherQuery | null {
  const { view, mentions } = parts
  const strong = mentions.filter(({ isNoun, isHint }) => !isNoun && !isHint)
  const talk = composeTalk(parts)
  if (talk) return talk
  const pattern = composePattern(parts)
  if (pattern) return pattern
  const definition = composeDefinition(parts)
  if (definition) return definition
  const findings = composeFindings(parts)
  if (findings) return findings
  const isSaid = view.tokens.some(
    (token) =>
      hasCue(token, 'problem', 'improvement', 'rectification', 'innovation', 'say', 'why') &&
      !token.meanings.some(({ kind }) => kind === 'member' || kind === 'code' || kind === 'filler'),
  )
  // "Businesses?" is a value, whatever else is told of them.
  const isMore = view.tokens.some(
    ({ meanings }) => meanings.length === 0 || meanings.some(({ kind }) => kind === 'theme' || kind === 'cue'),
  )
  const isTold =
    narrative >= NARRATIVE &&
    isMore &&
    (isSaid || asksForWords(view) || !strong.some((mention) => mention.table !== null && namesRow(mention)))
  if (isTold || isSaid) {
    const themes = composeThemes(parts)
    if (themes) return themes
    const asksOther =
      strong.length > 0 &&
      (has(view, ...ASKS_VALUE) ||
        !(
          parts.conditions.length > 0 ||
          readTake(view).value !== null ||
          has(view, 'problem', 'say', 'rectification', 'innovation')
        ))
    if (isTold || !asksOther) return composePassages(parts)
  }
  const states = composeStates(parts)
  if (states) return states
  const isCounted = has(view, 'sum', 'average', 'median', 'share', 'change') || readTake(view).value !== null
  const coverage = strong.length === 0 && !(mentions.length > 0 && isCounted) ? composeCoverage(parts) : null
  if (
    coverage &&
    (has(view, 'coverageMissing', 'coverageYears', 'whichReport', 'howManyReports') || mentions.length === 0)
  )
    return coverage
  const search = composeSearch(parts, codes)
  if (search) return search
  const figures = composeFigures(parts)
  if (figures) return figures
  return composeProfile(parts) ?? coverage
}
