import { THEMES, type Theme } from './theme-table.ts'

/** A theme of a statement, with how clearly its words say so. */
export interface ThemeScore {
  readonly key: string
  readonly score: number
}

/** A deciding word counts as much as so many others. */
const STRONG = 3
/** Below this a statement's words decide nothing. */
export const CLEAR = 3

interface Compiled {
  readonly theme: Theme
  readonly strong: RegExp
  readonly weak: RegExp
}

const COMPILED: readonly Compiled[] = THEMES.map((theme) => ({
  theme,
  strong: new RegExp(theme.strong, 'gu'),
  weak: new RegExp(theme.weak, 'gu'),
}))

/** "Much was done, but there are problems: first, …": only what follows is the statement. */
const LEAD_IN = /^[^：:。；]{0,120}(?:[：:，]\s*)(?=一是|首先|第一|[（(]?[1一][）).、])/u

const distinct = (text: string, pattern: RegExp): string[] => [...new Set(text.match(pattern) ?? [])]

/** Themes by the words of a Chinese statement, the clearest first; earlier words weigh a little more. */
export function scoreThemes(text: string): ThemeScore[] {
  const statement = text.replace(LEAD_IN, '')
  const length = Math.max(1, statement.length)
  return COMPILED.map(({ theme, strong, weak }) => {
    const strongWords = distinct(statement, strong)
    const words = strongWords.map((word) => STRONG + (1 - statement.indexOf(word) / length))
    const weakWords = distinct(statement, weak).filter((word) => !strongWords.some((other) => other.includes(word)))
    return { key: theme.key, score: words.reduce((sum, weight) => sum + weight, 0) + weakWords.length }
  })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}
