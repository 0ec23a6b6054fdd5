import type { PartKey } from '../../db/form/ogi/narrative-parts.ts'
import {
  BETWEEN_PARTS,
  FIRST_CHANNEL,
  LIST_OPENING,
  OTHER_OUTCOME,
  PART_PATTERNS,
  type PartKind,
  WHOLE_PATTERNS,
} from './part-patterns.ts'
import { readCount } from './read-count.ts'

/** Parts that one sentence states of the count of requests before them. */
export interface PartsOfCount {
  /** By who asked and by what came of it, each with its count. */
  readonly parts: readonly (readonly [part: PartKey, value: number])[]
  /** The counts of the ways the requests came in by, where the list gives them. */
  readonly channels: readonly number[]
}

/**
 * The parts that clauses tell of a count, up to the first piece that is none. Parts of two kinds are only read where the first
 * ones make up the whole: behind 其中网上70件，自然人60件 nobody knows of which the 60 are.
 * @param whole the count that they are parts of, or null where the sentence states none
 */
export function readParts(clauses: readonly string[], whole: number | null): PartsOfCount {
  const found: { kind: PartKind; part?: PartKey; value: number }[] = []
  let kind: PartKind | null = null
  let listings = 0
  for (const raw of clauses.flatMap(cutPieces)) {
    if (/其中/.test(raw) && ++listings > 1 && !makesUp(found, kind, whole)) break
    const piece = raw.replace(LIST_OPENING, '')
    if (BETWEEN_PARTS.test(piece)) continue
    const next = readPiece(piece, whole)
    if (!next) {
      if (kind === 'outcome' && OTHER_OUTCOME.test(piece)) continue
      break
    }
    if (kind !== null && next.kind !== kind && !makesUp(found, kind, whole)) break
    kind = next.kind
    found.push(next)
  }
  return {
    parts: found.flatMap(({ part, value }) => (part ? [[part, value] as const] : [])),
    channels: found.flatMap((one) => (one.kind === 'channel' ? [one.value] : [])),
  }
}

/** The clause without the words before the first of several ways in, or null where it tells of none. */
export const openChannels = (clause: string): string | null =>
  FIRST_CHANNEL.test(clause) ? clause.replace(FIRST_CHANNEL, '') : null

/** 法人、其他组织 is one kind of requester. */
const cutPieces = (clause: string): string[] => clause.replace(/法人、(?=其[他它]组织)/g, '法人和').split(/[、;]/)

const makesUp = (found: readonly { kind: PartKind; value: number }[], kind: PartKind | null, whole: number | null) =>
  found.filter((one) => one.kind === kind).reduce((sum, { value }) => sum + value, 0) === whole

function readPiece(piece: string, whole: number | null): { kind: PartKind; part?: PartKey; value: number } | null {
  const all = WHOLE_PATTERNS.find(([, pattern]) => pattern.test(piece))
  if (all && whole !== null) return { kind: 'requester', part: all[0], value: whole }
  for (const { kind, part, pattern } of PART_PATTERNS) {
    const value = readCount(pattern.exec(piece)?.groups?.n ?? '')
    if (value !== null) return { kind, value, ...(part ? { part } : {}) }
  }
  return null
}
