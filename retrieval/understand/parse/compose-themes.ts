import { hasCue, type Token } from '../tokens/meaning.ts'
import { asksAgencies, readOver, readTake } from './figure-parts.ts'
import type { Mention } from './mention.ts'
import type { OtherParts, OtherQuery } from './other-query.ts'
import { readPattern, spreadsOverYears } from './read-narrative.ts'
import { readReports } from './read-reports.ts'
import { all, countCharacters, cuesOf, has, type View } from './view.ts'

/** Problems by theme: which agencies name one, how many, what is most common. */
export function composeThemes(parts: OtherParts): OtherQuery | null {
  const { view, names, mentions, conditions, narrow } = parts
  const fixed = composeFixed(parts)
  if (fixed) return fixed
  const themes = all(view, 'theme')
  const [theme] = themes
  const themed = new Set(conditions.length === 0 ? themes.map(({ token }) => token) : [])
  const aspect = has(view, 'improvement') ? ('improvement' as const) : ('problem' as const)
  const over = readOver(view)
  if (mentions.some(({ isNoun, isHint, tokens }) => !isNoun && !isHint && !tokens.every((token) => themed.has(token))))
    return null
  const isAsked = has(view, 'problem', 'improvement', 'say', 'whichAgency', 'howManyAgencies')
  if (!theme) {
    const spreads = spreadsOverYears(view)
    if (!has(view, 'problem', 'improvement') || !(spreads || ranksThemes(view, mentions))) return null
    const reports = readReports(view, names, true)
    return {
      query: {
        kind: 'themes',
        theme: null,
        aspect,
        as: spreads ? 'trend' : 'common',
        of: reports.value.of,
        over: null,
      },
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
        ...view.tokens.filter((token, at) => token.meanings.length === 0 && isSuperlative(view.tokens[at - 1])),
        ...readTake(view).uses,
        ...reports.uses,
        ...(spreads ? view.tokens : []),
      ],
    }
  }
  if (!isAsked || !asksAgencies(view) || saysMore(view)) return null
  const reports = readReports(view, names, true)
  const isCount = has(view, 'howManyAgencies')
  const uses = [
    ...themes.map(({ token }) => token),
    ...view.tokens.filter(({ text, meanings }) => meanings.length === 0 && NAMES.test(text)),
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
      'increase',
      'sum',
    ),
    ...over.uses,
    ...reports.uses,
    ...narrow.uses,
  ]
  if (!isCount && isNarrower(view, uses)) return null
  return {
    query: {
      kind: 'themes',
      theme: theme.meaning.key,
      aspect,
      as: isCount ? 'count' : 'list',
      of: reports.value.of,
      over: over.value,
    },
    reports: reports.value,
    uses,
  }
}

/** Characters beside a theme, an English word counted for two, that ask for one of its statements: 政务新媒体选题单调. */
const NARROWER = 3

/** Whether words are left over that the list of a whole theme would not heed. */
const isNarrower = (view: View, uses: readonly Token[]): boolean =>
  countCharacters(
    view.tokens.filter(
      (token) => !uses.includes(token) && !token.meanings.some(({ kind }) => kind === 'filler' || kind === 'cue'),
    ),
  ) >= NARROWER

/** "The most common problems", not "the agency with the most requests and its problems": what is most stands behind it. */
function ranksThemes(view: View, mentions: readonly Mention[]): boolean {
  const [most] = cuesOf(view, 'most')
  if (!most) return false
  const named = cuesOf(view, 'problem', 'improvement').filter(({ start }) => start >= most.start)
  const values = mentions.filter(({ end }) => end >= most.start)
  return named.some(({ start }) => values.every((value) => value.start > start)) || mentions.length === 0
}

/** Characters of unknown words, an English word counted for three, that say more than a theme does. */
const MORE = 4

/** Whether the question tells so much beside its theme that its own words have to be looked for. */
const saysMore = (view: View): boolean =>
  countCharacters(
    view.tokens.filter(({ text, meanings }) => meanings.length === 0 && !NAMES.test(text)),
    3,
  ) >= MORE

/** Agencies name a problem, list it, raise it. */
const NAMES = /^(?:named?|list(?:ed)?|raised?)$/u

/** "Most" in front of a word that only says what is most: common, frequent. */
const isSuperlative = (token: Token | undefined): boolean => token !== undefined && hasCue(token, 'most')

/** The words of sentences and reports around a pattern, and the cues that only ask. */
const AROUND =
  /^(?:different|various|repeat(?:s|ed)?|there|sentences?|wording|statements?|reports?|problems?|improvements?|agenc(?:y|ies)|不?同|之间|有|里|中|是|都|互相|彼此|部分|句子?|话|表述|单位|报告|问题|改进|措施)$/u

/**
 * Who names a problem and plans nothing, who names the same one every year, which sentences are the same. A question that
 * names a figure, or says more than the pattern and its theme, asks for something else.
 */
export function composePattern({ view, names, mentions, conditions }: OtherParts): OtherQuery | null {
  const pattern = readPattern(view)
  const themes = all(view, 'theme')
  const isProblem = has(view, 'problem') || themes.length > 0
  if (!pattern || (!isProblem && (pattern.as === 'unplanned' || pattern.as === 'repeated'))) return null
  const inside = (token: Token): boolean => token.start >= pattern.start && token.end <= pattern.end
  const themed = new Set(themes.map(({ token }) => token))
  const outside = [...mentions.flatMap(({ tokens }) => tokens), ...conditions.flatMap(({ tokens }) => tokens)]
  if (outside.some((token) => !inside(token) && !themed.has(token) && !AROUND.test(token.text))) return null
  const left = view.tokens.filter((token) => token.meanings.length === 0 && !inside(token) && !NAMES.test(token.text))
  if (left.filter(({ text }) => !AROUND.test(text)).length > 0) return null
  const reports = readReports(view, names, true)
  const isWording = pattern.as === 'shared' || pattern.as === 'reused'
  return {
    query: {
      kind: 'themes',
      theme: isWording ? null : (themes[0]?.meaning.key ?? null),
      aspect: isWording && has(view, 'improvement') && !has(view, 'problem') ? 'improvement' : 'problem',
      as: pattern.as,
      of: reports.value.of,
      over: null,
    },
    reports: reports.value,
    uses: view.tokens,
  }
}

/** What became of the problems that an agency named in a year: the next report tells. */
function composeFixed({ view, names, mentions, conditions }: OtherParts): OtherQuery | null {
  const rectified = cuesOf(view, 'rectification')
  const named = cuesOf(view, 'problem').filter((token) => !rectified.includes(token))
  const [first] = named
  const [last] = rectified
  if (!first || !last || first.start > last.start || mentions.length > 0 || conditions.length > 0) return null
  const reports = readReports(view, names, false)
  if (!reports.value.namesAgency || !reports.value.namesYear) return null
  return {
    query: { kind: 'themes', theme: null, aspect: 'problem', as: 'fixed', of: reports.value.of, over: null },
    reports: reports.value,
    uses: [...rectified, ...named, ...cuesOf(view, 'say', 'it', 'yesno', 'list'), ...reports.uses],
  }
}
