import type { StatementKind } from '../../db/archive/report-record.ts'
import { THEMES, type Theme } from './theme-table.ts'

/** A deciding word counts as much as so many others. */
const STRONG = 3
/**
 * What the vector adds, for how much nearer it lies to what is said of a theme than to what is said of the others.
 * Measured on labelled statements (`test/retrieval/themes.test.ts`): F1 .937 by words alone, .956 with it.
 */
const NEAR = 6
/** Below this a statement belongs to no theme: one deciding word, or others and a near vector. */
const CLEAR = 3

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

/** Whether statements of this kind are sorted into themes. */
export const isThemed = (kind: StatementKind | null): boolean =>
  kind === 'problem' || kind === 'improvement' || kind === 'rectification'

/**
 * The theme that a Chinese statement clearly belongs to, null where none.
 * @param nearness cosine of the statement with each theme (`nearness.ts`), where its vector is known
 */
export function findTheme(text: string, nearness?: ReadonlyMap<string, number>): string | null {
  const statement = text.replace(LEAD_IN, '')
  const mean = nearness ? [...nearness.values()].reduce((sum, cosine) => sum + cosine, 0) / nearness.size : 0
  const [best] = COMPILED.map((compiled) => {
    const { key } = compiled.theme
    return { key, score: scoreWords(statement, compiled) + NEAR * ((nearness?.get(key) ?? mean) - mean) }
  }).sort((a, b) => b.score - a.score)
  return best && best.score >= CLEAR ? best.key : null
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
