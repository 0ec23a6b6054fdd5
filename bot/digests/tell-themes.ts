import type { Block } from '../../retrieval/answer/render/block.ts'
import { describeCode } from '../../retrieval/answer/render/describe-figure.ts'
import { formatPercent } from '../../retrieval/answer/render/format-number.ts'
import type { Language } from '../../retrieval/answer.ts'
import type { YearThemes } from '../../retrieval/themes/count-themes.ts'
import { getDigestMessages } from '../messages/get-digest-messages.ts'
import { getMessages } from '../messages/get-messages.ts'
import { renderList } from './render-changes.ts'

/** Years that are counted: the latest and the one before it. */
export const THEME_YEARS = 2

/** Themes told of each comparison. */
const MOST = 10

interface Move {
  readonly theme: string
  readonly from: number
  readonly to: number
}

const keysOf = (a: YearThemes['themes'], b: YearThemes['themes']): string[] => [
  ...new Set([...Object.keys(a), ...Object.keys(b)]),
]

const byDistance = (a: Move, b: Move): number =>
  Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || a.theme.localeCompare(b.theme)

/** Kept counts, empty where there are none. */
export const readThemes = (kept: unknown): readonly YearThemes[] =>
  Array.isArray(kept) ? (kept as readonly YearThemes[]) : []

/** How many more or fewer agencies name each theme than at the last digest; nothing where none does. */
export function tellThemeChanges(
  before: readonly YearThemes[],
  after: readonly YearThemes[],
  language: Language,
): Block[] {
  const { digest } = getDigestMessages(language)
  return [...after].reverse().flatMap(({ year, themes }) => {
    const old = before.find((each) => each.year === year)?.themes ?? {}
    const moves = keysOf(old, themes)
      .map((theme) => ({ theme, from: old[theme] ?? 0, to: themes[theme] ?? 0 }))
      .filter(({ from, to }) => from !== to)
      .sort(byDistance)
    const lines = moves.map(({ theme, from, to }) => tell(theme, digest.themeAgencies(from, to), language))
    return renderList(digest.themes(year), lines, language)
  })
}

const tell = (theme: string, moved: string, language: Language): string =>
  `${describeCode(`theme.${theme}`, language)}${getMessages(language).colon}${moved}`

/** The themes that moved most from one year to the next, by their share of the agencies that name problems. */
export function tellThemeMoves(counts: readonly YearThemes[], language: Language): Block[] {
  const [earlier, later] = counts.slice(-THEME_YEARS)
  if (!earlier || !later || earlier.agencies === 0 || later.agencies === 0) return []
  const { digest } = getDigestMessages(language)
  const share = (of: YearThemes, theme: string): number => (of.themes[theme] ?? 0) / of.agencies
  const moves = keysOf(earlier.themes, later.themes)
    .map((theme) => ({ theme, from: share(earlier, theme), to: share(later, theme) }))
    .filter(({ from, to }) => from !== to)
    .sort(byDistance)
    .slice(0, MOST)
  const lines = moves.map(({ theme, from, to }) => {
    const counted = [earlier.themes[theme] ?? 0, later.themes[theme] ?? 0] as const
    return tell(theme, digest.move(formatPercent(from), formatPercent(to), ...counted), language)
  })
  return renderList(digest.moves(earlier.year, later.year), lines, language)
}
