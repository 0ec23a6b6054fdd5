import { normaliseLabel, stripNumbering } from './normalise-label.ts'

/** One label of the form: `core` is normalised and without numbering, `target` what it stands for. */
export interface KnownLabel<T> {
  readonly core: string
  readonly target: T
}

/** How alike two labels must be, and how much more than the second best, before a misprint is understood. */
const LIKE_ENOUGH = 0.7
const MARGIN = 0.14
/** Shorter labels are understood only when printed exactly; part of a label counts from this length on. */
const SHORTEST_FUZZY = 4
const SHORTEST_PART = 5

/** A label of the form, ready to be matched. */
export const knownLabel = <T>(printed: string, target: T): KnownLabel<T> => ({ core: labelCore(printed), target })

/** A printed label without numbering and white space. */
export const labelCore = (text: string): string => stripNumbering(normaliseLabel(text))

const withoutRemarks = (text: string): string => text.replace(/[(][^()]*(?:[)]|$)/g, '')

/** Number of insertions, deletions and substitutions between two texts (Levenshtein 1966). */
export function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const now = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      now.push(Math.min(change, (before[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1))
    }
    before = now
  }
  return before[b.length] ?? 0
}

/** 1 for the same label, 0.9 for one that contains the other or begins like it, else the share of equal characters. */
function similarity(printed: string, core: string): number {
  if (printed === core) return 1
  if (core.length < SHORTEST_FUZZY) return 0
  if (core.length >= SHORTEST_PART && printed.includes(core)) return 0.9
  if (printed.length >= SHORTEST_PART && core.startsWith(printed)) return 0.9
  const longest = Math.max(printed.length, core.length)
  if (Math.abs(printed.length - core.length) > longest * (1 - LIKE_ENOUGH)) return 0
  return 1 - editDistance(printed, core) / longest
}

/**
 * Finds what a printed label stands for, misprints and breaks included.
 *
 * @returns undefined where nothing is like it, or where two labels are about equally like it
 */
export function matchLabel<T>(text: string, known: readonly KnownLabel<T>[]): T | undefined {
  const whole = labelCore(text)
  const short = withoutRemarks(whole)
  if (!whole) return undefined
  let best: KnownLabel<T> | undefined
  let [first, second] = [0, 0]
  for (const label of known) {
    const like = Math.max(similarity(whole, label.core), short ? similarity(short, label.core) : 0)
    if (like > first) {
      if (best && best.target !== label.target) second = first
      ;[first, best] = [like, label]
    } else if (like > second && best?.target !== label.target) second = like
  }
  if (!best || first < LIKE_ENOUGH || (first < 1 && first - second < MARGIN)) return undefined
  return best.target
}

/**
 * Takes a text apart that consists of labels run together (`商业企业科研机构`), also with signs between them (`行政复议-结果维持`).
 *
 * @returns the labels in order, or null where anything else stands between them
 */
export function splitFusedLabels<T>(text: string, known: readonly KnownLabel<T>[]): T[] | null {
  let rest = withoutRemarks(labelCore(text)).replace(/[-—–_/·>]+/g, '')
  const found: T[] = []
  while (rest) {
    const next = known.reduce<KnownLabel<T> | undefined>(
      (best, label) => (rest.startsWith(label.core) && label.core.length > (best?.core.length ?? 0) ? label : best),
      undefined,
    )
    if (!next) return null
    found.push(next.target)
    rest = rest.slice(next.core.length)
  }
  return found.length ? found : null
}
