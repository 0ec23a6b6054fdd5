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

/** Groups of rules that touch each other. */
export function groupRules(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = []
  for (const rule of dropRepeated(rules)) {
    const touching = groups.filter((group) => group.some((other) => touch(rule, other)))
    const rest = groups.filter((group) => !touching.includes(group))
    groups.splice(0, groups.length, ...rest, [...touching.flat(), rule])
  }
  return groups
}

/** Each cell draws its own border, so most lines are drawn twice. */
function dropRepeated(rules: readonly Rule[]): Rule[] {
  const key = ({ upright, at, from, to }: Rule): string => `${upright} ${[at, from, to].map(Math.round).join(' ')}`
  return [...new Map(rules.map((rule) => [key(rule), rule])).values()]
}

function touch(a: Rule, b: Rule): boolean {
  if (a.upright === b.upright) return Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR
  return a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR
}
