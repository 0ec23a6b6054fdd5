import { measure } from '../../../db/figures/nodes.ts'
import { findMeasure } from '../../../db/form/measures.ts'
import type { TableKey } from '../tokens/meaning.ts'
import { FIRST, type Mention } from './mention.ts'
import type { Axes, Draft } from './mention-draft.ts'

/** The axis that parts it. */
export const SECOND: Readonly<Record<TableKey, string>> = {
  requests: 'requester',
  review: 'result',
  proactive: 'attribute',
}

const DEFAULTS: Readonly<Record<TableKey, readonly [readonly string[], readonly string[]]>> = {
  requests: [['received'], ['total']],
  review: [['reconsideration', 'litigation'], ['total']],
  proactive: [[], ['decisions', 'amount']],
}

/** The mention that a draft has become. @param prefer codes that decide where several fit */
export function toMention(draft: Draft, prefer: readonly string[]): Mention {
  const fitting = draft.table ? codesOf(draft.table, draft.axes) : draft.codes
  // 结转 is what came over and what goes on: rows that one word names are both meant (`query.md` 3.12).
  const preferred =
    fitting.length > 1 && draft.table !== 'requests' ? prefer.find((code) => fitting.includes(code)) : undefined
  const codes = preferred ? [preferred] : fitting
  return {
    exprs: codes.map(measure),
    tokens: draft.tokens,
    start: draft.tokens[0]?.start ?? 0,
    end: draft.tokens.at(-1)?.end ?? 0,
    table: draft.table,
    isNoun: draft.hasNoun && Object.keys(draft.axes).length === 0,
    isHint: draft.isHint,
    axes: draft.axes,
  }
}

const PREFIX: Readonly<Record<TableKey, string>> = { requests: 'requests.', review: 'review.', proactive: '' }

/** Codes of the form that members of its axes name together. */
export function codesOf(table: TableKey, axes: Axes): string[] {
  const [firstKeys, secondKeys] = DEFAULTS[table]
  const firsts = axes[FIRST[table]] ?? firstKeys
  const seconds = axes[SECOND[table]] ?? secondKeys
  const codes = firsts.flatMap((first) => seconds.map((second) => `${PREFIX[table]}${first}.${second}`))
  const known = [...new Set(codes)].filter((code) => findMeasure(code))
  if (known.length > 0 || table !== 'proactive') return known
  // Documents have no usual column: all of theirs are meant.
  return firsts
    .flatMap((item) => ['issued', 'repealed', 'inForce'].map((attribute) => `${item}.${attribute}`))
    .filter((code) => findMeasure(code))
}
