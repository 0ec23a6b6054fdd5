import type { MentionRecord } from '../../../db/archive/report-record.ts'
import type { PlacedNumber } from './place-numbers.ts'

/**
 * What numbers of one part of a sentence say of each other: those that a total adds up are its parts where they count the same, and of
 * several wholes of one subject the one that the others add up to is the whole; without it all of them are parts.
 */
export function settleParts(mentions: readonly MentionRecord[], numbers: readonly PlacedNumber[]): MentionRecord[] {
  const summed = new Set(
    numbers.flatMap(({ totalOf }, i) => totalOf.filter((k) => mentions[k]?.key === mentions[i]?.key)),
  )
  const settled = mentions.map((mention, i): MentionRecord => (summed.has(i) ? asPart(mention) : mention))
  const groups = new Map<string, number[]>()
  settled.forEach(({ key, kind, scope, sentenceStart }, i) => {
    if (!key || kind !== 'count' || scope !== 'whole') return
    const group = `${key} ${sentenceStart}`
    groups.set(group, [...(groups.get(group) ?? []), i])
  })
  for (const wholes of groups.values()) {
    const values = wholes.map((i) => settled[i]?.value ?? 0)
    if (new Set(values).size < 2) continue
    const sum = values.reduce((total, value) => total + value, 0)
    const total = wholes.find((i) => (settled[i]?.value ?? 0) * 2 === sum)
    for (const i of wholes) {
      const one = settled[i]
      if (one && i !== total) settled[i] = asPart(one)
    }
  }
  return settled
}

/**
 * What a report says twice: a whole that is told elsewhere to be a part of a greater one is that part.
 * @param mentions of one report
 */
export function settleRepeated(mentions: readonly MentionRecord[]): MentionRecord[] {
  const same = (one: MentionRecord, other: MentionRecord): boolean =>
    one.key !== null && one.key === other.key && one.kind === 'count' && other.kind === 'count'
  return mentions.map((one) => {
    const isPart = mentions.some((other) => same(one, other) && other.scope === 'part' && other.value === one.value)
    const hasMore = mentions.some((other) => same(one, other) && other.scope === 'whole' && other.value > one.value)
    return isPart && hasMore ? asPart(one) : one
  })
}

const asPart = (mention: MentionRecord): MentionRecord =>
  mention.scope === 'whole' ? { ...mention, scope: 'part' } : mention
