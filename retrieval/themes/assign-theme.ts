import type { StatementKind } from '../../db/archive/report-record.ts'
import { isWide, THEMES, type Theme } from './theme-table.ts'

/** A deciding word counts as much as so many others. */
const STRONG = 3
/**
 * What the vector adds, for how much nearer it lies to what is said of a theme than to what is said of the others.
 * Measured on labelled statements (`test/retrieval/themes.test.ts`).
 */
const NEAR = 6
/** Below this a statement belongs to no theme: one deciding word, or others and a near vector. */
const CLEAR = 3

interface Compiled {
  readonly theme: Theme
  readonly isWide: boolean
  readonly core: RegExp
  readonly strong: RegExp
  readonly weak: RegExp
}

const COMPILED: readonly Compiled[] = THEMES.map((theme) => ({
  theme,
  isWide: isWide(theme),
  core: new RegExp(theme.core, 'u'),
  strong: new RegExp(theme.strong, 'gu'),
  weak: new RegExp(theme.weak, 'gu'),
}))

/** "Much was done, but there are problems: first, …": only what follows is the statement. */
const LEAD_IN = /^[^：:。；]{0,120}(?:[：:，]\s*)(?=一是|首先|第一|[（(]?[1一][）).、])/u

/** Whether statements of this kind are sorted into themes. */
export const isThemed = (kind: StatementKind | null): boolean =>
  kind === 'problem' || kind === 'improvement' || kind === 'rectification'

/** How near a statement lies to each theme (`nearness.ts`), where its vector is known. */
type Nearness = ReadonlyMap<string, number>

/** The theme that a Chinese statement clearly belongs to, null where none. */
export function findTheme(text: string, nearness?: Nearness): string | null {
  const statement = text.replace(LEAD_IN, '')
  const mean = nearness ? [...nearness.values()].reduce((sum, cosine) => sum + cosine, 0) / nearness.size : 0
  const scored = COMPILED.map((compiled) => {
    const { key } = compiled.theme
    return { ...compiled, key, score: scoreWords(statement, compiled) + NEAR * ((nearness?.get(key) ?? mean) - mean) }
  }).toSorted((a, b) => b.score - a.score)
  const clear = scored.filter(({ score }) => score >= CLEAR)
  return (clear.find((one) => !one.isWide) ?? clear[0])?.key ?? null
}

/**
 * All themes of a clause, the one that it is mostly about first: 更新不及时，公开内容不够丰富 is of two. A further theme has to be named
 * by a part of the clause that the first does not name.
 */
export function findThemes(text: string, nearness?: Nearness): string[] {
  const main = findTheme(text, nearness)
  if (main === null) return []
  const themes = [main]
  for (const part of text.split(/[，,；;。]/u)) {
    const named = COMPILED.filter(({ core }) => core.test(part))
    if (named.length !== 1 || named.some(({ isWide, theme }) => isWide || themes.includes(theme.key))) continue
    themes.push(...named.map(({ theme }) => theme.key))
  }
  return themes
}

/** Earlier words weigh a little more. */
function scoreWords(statement: string, { strong, weak }: Compiled): number {
  const length = Math.max(1, statement.length)
  const strongWords = distinct(statement, strong)
  const words = strongWords.map((word) => STRONG + (1 - statement.indexOf(word) / length))
  const weakWords = distinct(statement, weak).filter((word) => !strongWords.some((other) => other.includes(word)))
  return words.reduce((sum, weight) => sum + weight, 0) + weakWords.length
}

const distinct = (text: string, pattern: RegExp): string[] => [...new Set(text.match(pattern) ?? [])]
