import type { Rule } from './pdf-rules.ts'

/** Lines nearer than this are one. Points. */
export const NEAR = 3

/** Distinct places of lines, in order. */
export function places(values: readonly number[]): number[] {
  const distinct: number[] = []
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = distinct.at(-1)
    if (last === undefined || value - last > NEAR) distinct.push(value)
  }
  return distinct
}

/** Pieces that are no longer even together are no lines: parts of letters and pictures. Points. */
const SHORTEST = 4

/** Groups of rules that touch each other. */
export function groupRules(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = []
  for (const rule of joinPieces(rules)) {
    const touching = groups.filter((group) => group.some((other) => touch(rule, other)))
    const rest = groups.filter((group) => !touching.includes(group))
    groups.splice(0, groups.length, ...rest, [...touching.flat(), rule])
  }
  return groups
}

/** Each cell draws its own border, and some programs draw each dash: pieces that follow each other are one line. */
function joinPieces(rules: readonly Rule[]): Rule[] {
  const lines = new Map<string, Rule[]>()
  for (const rule of rules.toSorted((a, b) => a.from - b.from)) {
    const key = `${rule.upright} ${Math.round(rule.at)}`
    const line = lines.get(key) ?? []
    lines.set(key, line)
    const last = line.at(-1)
    if (last && rule.from <= last.to + NEAR) line[line.length - 1] = { ...last, to: Math.max(last.to, rule.to) }
    else line.push(rule)
  }
  return [...lines.values()].flat().filter(({ from, to }) => to - from > SHORTEST)
}

function touch(a: Rule, b: Rule): boolean {
  if (a.upright === b.upright) return Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR
  return a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR
}
