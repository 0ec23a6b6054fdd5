import { allOf, type FindingFamily, figuresQuery } from '../../../db/figures/nodes.ts'
import { findMeasure } from '../../../db/form/measures.ts'
import type { Cue } from '../../languages/cues.ts'
import type { Aspect, PassagesQuery, Query, TalkQuery } from '../../query/query.ts'
import type { Token } from '../tokens/meaning.ts'
import type { NameIndex } from '../tokens/name-index.ts'
import { asksAgencies, rankedMention, readOver, readTake } from './figure-parts.ts'
import type { Condition } from './read-conditions.ts'
import type { Mention } from './read-mentions.ts'
import { type ReportsReading, readReports } from './read-reports.ts'
import { all, type Claim, cuesOf, has, type View } from './view.ts'

export interface OtherParts {
  readonly view: View
  readonly names: NameIndex
  readonly mentions: readonly Mention[]
  readonly conditions: readonly Condition[]
  readonly narrow: Claim<ReportsReading>
  readonly shape: string | undefined
}

export interface OtherQuery {
  readonly query: Query
  readonly reports: ReportsReading
  readonly uses: readonly Token[]
}

const FAMILIES: readonly (readonly [Cue, FindingFamily])[] = [
  ['textAgainstTable', 'textAgainstTable'],
  ['acrossYears', 'acrossYears'],
  ['titleFinding', 'title'],
  ['balance', 'balance'],
  ['sums', 'sums'],
]

/** What is wrong or doubtful in reports. */
export function composeFindings({ view, names, mentions, narrow }: OtherParts): OtherQuery | null {
  if (!has(view, 'finding')) return null
  const tokens = cuesOf(view, 'finding').filter((token) => !isWeak(token))
  if (tokens.length === 0) return null
  const take = readTake(view)
  const family = FAMILIES.find(([cue]) => cuesOf(view, cue).some((token) => !isWeak(token) || cue !== 'sums'))
  const reports = asksAgencies(view) ? readReports(view, names, true) : narrow
  const codes = mentions
    .filter(({ isNoun, isHint }) => !isNoun && !isHint)
    .flatMap(({ exprs }) =>
      exprs.flatMap((expr) => (expr.kind === 'measure' && findMeasure(expr.code) ? [expr.code] : [])),
    )
  return {
    query: {
      kind: 'findings',
      of: reports.value.of,
      codes: family ? [] : codes,
      family: family?.[1] ?? null,
      as: take.value ? 'rank' : has(view, 'howManyAgencies', 'howManyReports') ? 'count' : 'list',
      take: take.value,
    },
    reports: reports.value,
    uses: [
      ...cuesOf(
        view,
        'finding',
        'textAgainstTable',
        'acrossYears',
        'titleFinding',
        'balance',
        'sums',
        'whichAgency',
        'agencyNoun',
        'whichReport',
        'reportNoun',
        'yesno',
        'howManyReports',
        'howManyAgencies',
        'howMany',
        'list',
        'none',
        'some',
        'problem',
        'and',
        'also',
        'all',
        'whole',
        'both',
        'compare',
      ),
      ...mentions.flatMap((mention) => mention.tokens),
      ...all(view, 'table').map(({ token }) => token),
      ...take.uses,
      ...reports.uses,
    ],
  }
}

/** Words that speak of findings among other things: "match", "issue". */
const isWeak = (token: Token): boolean => token.meanings.some((meaning) => meaning.kind === 'filler')

const ASPECT_CUES: readonly (readonly [Cue, Aspect])[] = [
  ['rectification', 'rectification'],
  ['improvement', 'improvement'],
  ['innovation', 'innovation'],
  ['problem', 'problem'],
]

/** Problems by theme: which agencies name one, how many, what is most common. */
export function composeThemes({ view, names, mentions, narrow }: OtherParts): OtherQuery | null {
  const [theme] = all(view, 'theme')
  const aspect = has(view, 'improvement') ? ('improvement' as const) : ('problem' as const)
  const over = readOver(view)
  if (mentions.some(({ isNoun, isHint }) => !isNoun && !isHint)) return null
  const isAsked = has(view, 'problem', 'improvement', 'say', 'whichAgency', 'howManyAgencies')
  if (!theme) {
    if (!has(view, 'most') || !has(view, 'problem')) return null
    const reports = readReports(view, names, true)
    return {
      query: { kind: 'themes', theme: null, aspect, as: 'common', of: reports.value.of, over: null },
      reports: reports.value,
      uses: [
        ...cuesOf(
          view,
          'most',
          'problem',
          'improvement',
          'whichAgency',
          'agencyNoun',
          'say',
          'howMany',
          'whole',
          'list',
        ),
        ...readTake(view).uses,
        ...reports.uses,
      ],
    }
  }
  if (!isAsked || !asksAgencies(view)) return null
  const reports = readReports(view, names, true)
  return {
    query: {
      kind: 'themes',
      theme: theme.meaning.key,
      aspect,
      as: has(view, 'howManyAgencies') ? 'count' : 'list',
      of: reports.value.of,
      over: over.value,
    },
    reports: reports.value,
    uses: [
      ...all(view, 'theme').map(({ token }) => token),
      ...cuesOf(
        view,
        'problem',
        'improvement',
        'say',
        'whichAgency',
        'agencyNoun',
        'howManyAgencies',
        'list',
        'some',
        'none',
        'reportNoun',
        'whichReport',
      ),
      ...over.uses,
      ...reports.uses,
      ...narrow.uses,
    ],
  }
}

/** What reports say: cues for the narrative, or words that no figure has a place for. */
export function composePassages(parts: OtherParts): OtherQuery | null {
  const { view, mentions, conditions, narrow } = parts
  const cues = ASPECT_CUES.flatMap(([cue, aspect]) => cuesOf(view, cue).map((token) => ({ token, aspect })))
  const says = cuesOf(view, 'say', 'innovation', 'rectification', 'improvement', 'problem', 'why')
  if (says.length === 0) return null
  const [aspect] = cues
  const superlatives = cuesOf(view, 'most', 'least')
  const take = readTake(view)
  const where = allOf(conditions.map(({ pred }) => pred))
  const isChosen = mentions.length > 0 && (where !== null || take.value !== null)
  const bound = new Set(conditions.flatMap(({ mention }) => mention))
  const ranking =
    take.value && mentions.length > 0
      ? rankedMention(
          view,
          superlatives,
          mentions.filter((m) => !bound.has(m)),
        )
      : undefined
  const of =
    ranking && take.value
      ? {
          agencies: [],
          filters: [],
          years: narrow.value.of.years,
          in: {
            by: 'report' as const,
            query: figuresQuery('rank', {
              show: ranking.exprs.slice(0, 1),
              of: narrow.value.of,
              where,
              take: take.value,
            }),
          },
        }
      : narrow.value.of
  const used = new Set<Token>([
    ...narrow.uses,
    ...says,
    ...cuesOf(
      view,
      'whichAgency',
      'agencyNoun',
      'yesno',
      'whichReport',
      'reportNoun',
      'howMany',
      'list',
      'it',
      'of',
      'both',
      'some',
    ),
    ...conditions.flatMap(({ tokens }) => tokens),
    ...(isChosen ? mentions.flatMap((mention) => mention.tokens) : []),
    ...(ranking ? take.uses : []),
  ])
  const text = searchText(view, used)
  const query: PassagesQuery = {
    kind: 'passages',
    of,
    text,
    sections: aspect && aspect.aspect !== 'innovation' ? ['problems'] : [],
    aspect: aspect?.aspect ?? null,
    where: ranking ? null : where,
    ...(has(view, 'none') && conditions.length === 0 ? { negated: true as const } : {}),
  }
  return { query, reports: narrow.value, uses: view.tokens }
}

/** The words that are left to look for, without those that only shape a question. */
export function searchText({ text, tokens }: View, used: ReadonlySet<Token>): string {
  const kept = tokens.filter((token) => !used.has(token) && !isShape(token))
  let out = ''
  let last: Token | undefined
  for (const token of kept) {
    const between = last ? text.slice(last.end, token.start) : ''
    out += (last && between.trim() === '' && between === '' ? '' : out ? ' ' : '') + token.text
    last = token
  }
  return out.trim()
}

const isShape = (token: Token): boolean =>
  token.meanings.some((meaning) => meaning.kind === 'filler') ||
  (token.meanings.length > 0 && token.meanings.every((meaning) => meaning.kind === 'cue' && SHAPING.has(meaning.cue)))

const SHAPING: ReadonlySet<Cue> = new Set([
  'whichAgency',
  'agencyNoun',
  'whichReport',
  'reportNoun',
  'howMany',
  'yesno',
  'list',
  'of',
  'it',
  'and',
  'both',
  'some',
  'say',
  'following',
  'or',
  'but',
  'whole',
  'more',
  'help',
  'thanks',
  'greeting',
])

/** Which reports there are. */
export function composeCoverage({ view, names, mentions, narrow }: OtherParts): OtherQuery | null {
  if (mentions.some(({ isNoun, isHint }) => !isNoun && !isHint)) return null
  const reports = asksAgencies(view) ? readReports(view, names, true) : narrow
  const about = has(view, 'coverageMissing')
    ? ('missing' as const)
    : has(view, 'coverageYears') ||
        (has(view, 'whichYear') && has(view, 'reportNoun', 'coverageExists', 'coverageNoun'))
      ? ('years' as const)
      : has(view, 'howManyReports') || (has(view, 'howMany') && has(view, 'reportNoun'))
        ? ('count' as const)
        : has(view, 'howManyAgencies') && (has(view, 'coverageNoun', 'coverageExists') || !has(view, 'some'))
          ? ('countAgencies' as const)
          : has(view, 'byProvince', 'byCity') && has(view, 'coverageNoun', 'coverageExists')
            ? ('places' as const)
            : has(view, 'coverageExists', 'coverageNoun') ||
                (has(view, 'yesno', 'some', 'none') && has(view, 'reportNoun'))
              ? has(view, 'whichAgency')
                ? ('agencies' as const)
                : ('exists' as const)
              : has(view, 'whichAgency', 'list') && (narrow.value.namesAgency || has(view, 'reportNoun'))
                ? ('agencies' as const)
                : has(view, 'reportNoun') && narrow.value.namesAgency
                  ? ('reports' as const)
                  : null
  if (!about) return null
  const over = readOver(view)
  return {
    query: { kind: 'coverage', of: reports.value.of, about, over: over.value },
    reports: reports.value,
    uses: [
      ...cuesOf(
        view,
        'coverageMissing',
        'coverageYears',
        'coverageExists',
        'coverageNoun',
        'whichYear',
        'reportNoun',
        'whichReport',
        'howManyReports',
        'howManyAgencies',
        'howMany',
        'yesno',
        'whichAgency',
        'agencyNoun',
        'list',
        'some',
        'none',
        'byProvince',
        'byCity',
        'trend',
        'whole',
        'both',
        'all',
        'only',
        'first',
        'last',
      ),
      ...over.uses,
      ...reports.uses,
    ],
  }
}

/** What figures mean, where neither an agency nor a year is named. */
export function composeDefinition({ view, mentions, narrow }: OtherParts): OtherQuery | null {
  const tokens = cuesOf(view, 'define').filter(
    (token) => !/^(?:what|what's|whats|include)$/u.test(token.text) || mentions.length > 0,
  )
  const strong = tokens.filter(
    (token) => !/^(?:what|what's|whats|include|what is|mean|formula|difference)$/u.test(token.text) || has(view, 'it'),
  )
  const asks =
    strong.length > 0 ||
    (tokens.length > 0 && !has(view, 'howMany', 'sum', 'most', 'least', 'share', 'average', 'change', 'difference'))
  if (!asks || mentions.length === 0 || narrow.value.namesAgency || narrow.value.namesYear) return null
  const codes = mentions
    .filter(({ isNoun }) => !isNoun || mentions.length === 1)
    .flatMap(({ exprs }) => exprs.flatMap((expr) => (expr.kind === 'measure' ? [expr.code] : [])))
  if (codes.length === 0) return null
  return { query: { kind: 'define', codes }, reports: narrow.value, uses: view.tokens }
}

/** The key figures of an agency: its name alone, or a word for the whole picture. */
export function composeProfile({ view, mentions, narrow }: OtherParts): OtherQuery | null {
  if (mentions.some(({ isNoun, isHint }) => !isNoun && !isHint) || !narrow.value.namesAgency) return null
  const strong = cuesOf(view, 'profile')
  if (strong.length === 0 && view.tokens.some((token) => !narrow.uses.includes(token) && !isWeak(token))) return null
  return {
    query: figuresQuery('profile', { of: narrow.value.of }),
    reports: narrow.value,
    uses: [...strong, ...narrow.uses, ...cuesOf(view, 'reportNoun', 'of', 'howMany')],
  }
}

const TALK: readonly (readonly [Cue, TalkQuery['about']])[] = [
  ['who', { kind: 'meta', topic: 'who', ofThat: false }],
  ['help', { kind: 'meta', topic: 'help', ofThat: false }],
  ['howItWorks', { kind: 'meta', topic: 'howItWorks', ofThat: false }],
  ['export', { kind: 'meta', topic: 'export', ofThat: true }],
  ['chart', { kind: 'meta', topic: 'chart', ofThat: true }],
  ['fileOriginal', { kind: 'meta', topic: 'originalFile', ofThat: true }],
  ['source', { kind: 'meta', topic: 'source', ofThat: true }],
  ['sure', { kind: 'meta', topic: 'sure', ofThat: true }],
  ['more', { kind: 'meta', topic: 'more', ofThat: true }],
  ['complaint', { kind: 'smalltalk', topic: 'complaint' }],
  ['bye', { kind: 'smalltalk', topic: 'bye' }],
  ['praise', { kind: 'smalltalk', topic: 'praise' }],
  ['greeting', { kind: 'smalltalk', topic: 'greeting' }],
  ['thanks', { kind: 'smalltalk', topic: 'thanks' }],
]

/** Talk about the program or the answer before, where nothing of an archive is asked for. */
export function composeTalk({ view, mentions, narrow }: OtherParts): OtherQuery | null {
  if (has(view, 'outside')) {
    const [token] = cuesOf(view, 'outside')
    if (token && (mentions.length === 0 || isOutside(token)))
      return {
        query: { kind: 'talk', about: { kind: 'outside', topic: token.text } },
        reports: narrow.value,
        uses: view.tokens,
      }
  }
  if (mentions.length > 0 || narrow.value.namesAgency) return null
  for (const [cue, about] of TALK) {
    const tokens = cuesOf(view, cue)
    if (tokens.length === 0) continue
    const others = view.tokens.filter((token) => !tokens.includes(token) && token.meanings.length === 0)
    if (others.length === 0) return { query: { kind: 'talk', about }, reports: narrow.value, uses: view.tokens }
  }
  return null
}

/** Months and quarters: reports are of years, whatever figure is asked for. */
const isOutside = (token: Token): boolean =>
  /月|季度|半年|month|quarter|half|january|february|march|april|june|july|august|september|october|november|december|q\d|罚款|fine/u.test(
    token.text,
  )
