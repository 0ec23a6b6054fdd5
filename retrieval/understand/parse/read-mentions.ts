import type { Expr } from '../../../db/figures/nodes.ts'
import { measure } from '../../../db/figures/nodes.ts'
import { findMeasure } from '../../../db/form/measures.ts'
import { hasCue, type Meaning, type TableKey, type Token } from '../tokens/meaning.ts'
import { isParted, type View } from './view.ts'

/** A value that a question names. */
export interface Mention {
  /** What the words may mean; several where they fit several figures alike. */
  readonly exprs: readonly Expr[]
  readonly tokens: readonly Token[]
  readonly start: number
  readonly end: number
  readonly table: TableKey | null
  /** Nothing but what the table counts: 申请, "requests". */
  readonly isNoun: boolean
  /** Made of words that mean it beside others only. */
  readonly isHint: boolean
  /** Which axes were said, by key. */
  readonly axes: Readonly<Record<string, readonly string[]>>
}

type Axes = Record<string, readonly string[]>

interface Draft {
  table: TableKey | null
  axes: Axes
  codes: readonly string[]
  tokens: Token[]
  hasNoun: boolean
  isHint: boolean
}

interface Piece {
  readonly table: TableKey | null
  readonly axes: Axes
  readonly code?: string
  readonly noun?: true
  readonly hint: boolean
}

const TOTAL = /^(?:总计|合计|总数|totals?|in total)$/u

/** What a token may add to a mention, one piece for each table; keys of one axis are alternatives. */
function piecesOf(token: Token): Piece[] {
  const pieces: Piece[] = []
  const add = (piece: Piece): void => {
    const same = pieces.find(
      (other) => other.table === piece.table && !other.code && !piece.code && !other.noun && other.hint === piece.hint,
    )
    if (!same || piece.noun) return void pieces.push(piece)
    for (const [axis, keys] of Object.entries(piece.axes)) same.axes[axis] = [...(same.axes[axis] ?? []), ...keys]
  }
  for (const meaning of token.meanings) {
    // 单位 is the agency that is asked about before it is who applies.
    if (token.text === '单位' && meaning.kind === 'member') continue
    // 总计 by itself is the column of all, not the row of what was handled.
    if (TOTAL.test(token.text) && meaning.kind === 'member' && meaning.key === 'totalHandled') continue
    const piece = pieceOf(meaning)
    if (piece) add(piece)
  }
  return pieces
}

function pieceOf(meaning: Meaning): Piece | null {
  switch (meaning.kind) {
    case 'member':
      return { table: meaning.table, axes: { [meaning.axis]: [meaning.key] }, hint: meaning.hint === true }
    case 'noun':
      return { table: meaning.table, axes: {}, noun: true, hint: meaning.hint === true }
    case 'code':
      return figurePiece(meaning.code, meaning.hint === true)
    default:
      return null
  }
}

/** A figure as a whole says a member of each axis of its table; a ratio or a quantity of the narrative stands alone. */
function figurePiece(code: string, hint: boolean): Piece {
  const [head = '', ...rest] = code.split('.')
  if (head === 'review') return { table: 'review', axes: { route: [rest[0] ?? ''], result: [rest[1] ?? ''] }, hint }
  if (head === 'ratio' || head === 'narrative') return { table: null, axes: {}, code, hint }
  if (head === 'requests')
    return { table: 'requests', axes: { row: [rest.slice(0, -1).join('.')], requester: [rest.at(-1) ?? ''] }, hint }
  return { table: 'proactive', axes: { item: [head], attribute: [rest[0] ?? ''] }, hint }
}

/** Words that part one value from the next. */
const SEPARATORS = ['and', 'or', 'but', 'compare', 'moreThan', 'share', 'outOf', 'greater', 'less', 'both'] as const

/**
 * The values that a question names, in order: words of one table that stand together make one (企业 … 不予公开), until one
 * says the same axis again.
 * @param free tokens that no name of an agency or year uses
 * @param prefer what examples say of questions like this one: it decides where the words fit several figures
 */
export function readMentions(view: View, free: readonly Token[], prefer: readonly string[] = []): Mention[] {
  const drafts: Draft[] = []
  let current: Draft | null = null
  let last: Token | null = null
  for (const token of free) {
    const pieces = piecesOf(token)
    if (pieces.length === 0) {
      if (hasCue(token, ...SEPARATORS) && !isFillerOnly(token)) current = null
      continue
    }
    if (current && last && isParted(view, last, token)) current = null
    const added: Draft | null = current ? join(current, pieces, token) : null
    if (added) current = added
    else {
      const before = drafts.at(-1)?.table
      const piece =
        pieces.find(({ hint, table }) => !hint && table === before) ??
        pieces.find(({ hint }) => !hint) ??
        pieces.find(({ table }) => table === before) ??
        (pieces[0] as Piece)
      current = {
        table: piece.table,
        axes: { ...piece.axes },
        codes: piece.code ? [piece.code] : [],
        tokens: [token],
        hasNoun: piece.noun === true,
        isHint: piece.hint,
      }
      drafts.push(current)
    }
    last = token
  }
  return inherit(dropHeads(dropTails(dropHints(dropDenied(view, drafts))))).map((draft) => toMention(draft, prefer))
}

const isFillerOnly = (token: Token): boolean => token.meanings.every((meaning) => meaning.kind === 'filler')

/** Adds a token to the mention at hand where it says something new of the same table. */
function join(draft: Draft, pieces: readonly Piece[], token: Token): Draft | null {
  for (const piece of [...pieces].sort((a, b) => Number(a.hint) - Number(b.hint))) {
    if (piece.table !== draft.table || piece.code || draft.codes.length > 0) continue
    if (piece.noun) {
      draft.hasNoun = true
      draft.tokens.push(token)
      return draft
    }
    const merged = mergeAxes(draft.axes, piece.axes)
    if (!merged) continue
    draft.axes = merged
    draft.tokens.push(token)
    draft.isHint = draft.isHint && piece.hint
    return draft
  }
  return null
}

/** A reason says its outcome, too: the narrower of the two stays. Null where both say different members. */
function mergeAxes(a: Axes, b: Axes): Axes | null {
  const merged: Axes = { ...a }
  for (const [axis, keys] of Object.entries(b)) {
    const known = merged[axis]
    if (!known) {
      merged[axis] = keys
      continue
    }
    const shared = keys.filter((key) => known.includes(key))
    const narrower = keys.filter((key) => known.some((other) => key.startsWith(`${other}.`)))
    const wider = known.filter((key) => keys.some((other) => key.startsWith(`${other}.`)))
    const kept = narrower.length > 0 ? narrower : wider.length > 0 ? wider : shared
    if (kept.length === 0) return null
    merged[axis] = kept
  }
  return merged
}

/** 规章：制发、废止各几件: a row named once for the columns behind it is no value of its own. */
const dropHeads = (drafts: readonly Draft[]): Draft[] => {
  const kept: Draft[] = []
  drafts.forEach((draft, i) => {
    const next = drafts[i + 1]
    const isHead =
      next !== undefined &&
      draft.table === next.table &&
      (draft.table === 'proactive' || draft.table === 'review') &&
      draft.axes[FIRST[draft.table]] !== undefined &&
      draft.axes[SECOND[draft.table]] === undefined &&
      next.axes[FIRST[draft.table]] === undefined &&
      next.axes[SECOND[draft.table]] !== undefined &&
      codesOf(draft.table, { ...draft.axes, ...next.axes }).length > 0 &&
      (draft.table === 'review' || !codesOf(draft.table, draft.axes).some(isUsual))
    if (!isHead) return void kept.push(draft)
    // The row goes on to every column until another row is named.
    for (let at = i + 1; at < drafts.length; at++) {
      const other = drafts[at] as Draft
      if (other.table !== draft.table || other.axes[FIRST[draft.table as TableKey]]) break
      other.axes = {
        ...other.axes,
        [FIRST[draft.table as TableKey]]: draft.axes[FIRST[draft.table as TableKey]] as readonly string[],
      }
      other.isHint = false
      if (at === i + 1) other.tokens = [...draft.tokens, ...other.tokens]
    }
  })
  return kept
}

/** 自然人和企业的新收申请: a row behind several columns is that of each. */
function dropTails(drafts: readonly Draft[]): readonly Draft[] {
  const last = drafts.at(-1)
  const before = drafts.slice(0, -1)
  if (!last || before.length < 2 || last.table !== 'requests' || last.axes.requester || !last.axes.row) return drafts
  const areColumns = before.every(
    ({ table, axes, hasNoun }) => table === 'requests' && axes.requester && !axes.row && !hasNoun,
  )
  if (!areColumns) return drafts
  return before.map((draft) => ({ ...draft, axes: { ...draft.axes, row: last.axes.row as readonly string[] } }))
}

/** Rows of table 2 that say their column by themselves: licensing decisions, fees. */
const isUsual = (code: string): boolean => /\.(?:decisions|amount)$/u.test(code)

/** "(not normative documents)" says what is not meant. */
const dropDenied = (view: View, drafts: readonly Draft[]): readonly Draft[] => {
  const kept = drafts.filter((draft) => {
    const before = view.text.slice(0, draft.tokens[0]?.start ?? 0)
    return !/[(（,，]\s*(?:i mean |meaning )?(?:not|no|excluding|不是|不含|非)\s*(?:the )?$/u.test(before)
  })
  return kept.length > 0 ? kept : drafts
}

/** Hints count beside other words of their table, or where nothing else names a value. */
function dropHints(drafts: readonly Draft[]): Draft[] {
  const strong = drafts.filter((draft) => !draft.isHint)
  if (strong.length === 0) return [...drafts]
  const tables = new Set(strong.map(({ table }) => table))
  return drafts.filter(
    (draft) => !draft.isHint || (tables.has(draft.table) && Object.keys(draft.axes).length > 0 && adds(draft, strong)),
  )
}

/** Whether a hint says what no other mention does: 纠正 beside 行政复议. */
const adds = (hint: Draft, strong: readonly Draft[]): boolean =>
  strong.some(
    (other) => other.table === hint.table && Object.keys(hint.axes).some((axis) => other.axes[axis] === undefined),
  )

const FIRST: Readonly<Record<TableKey, string>> = { requests: 'row', review: 'route', proactive: 'item' }
const SECOND: Readonly<Record<TableKey, string>> = { requests: 'requester', review: 'result', proactive: 'attribute' }

/** 规章和规范性文件制发数: what one of several says of a table's axis is meant for its neighbour, too. */
function inherit(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, i) => {
    const { table } = draft
    if (!table) return draft
    const [before, after] = [drafts[i - 1], drafts[i + 1]]
    const axes: Axes = { ...draft.axes }
    const [first, second] = [FIRST[table], SECOND[table]]
    if (!axes[first] && !draft.hasNoun && before?.table === table && before.axes[first])
      axes[first] = before.axes[first]
    if (!axes[first] && !draft.hasNoun && table !== 'requests' && after?.table === table && after.axes[first])
      axes[first] = after.axes[first]
    if (
      !axes[second] &&
      table === 'proactive' &&
      after?.table === table &&
      after.axes[second] &&
      isJoined(draft, after)
    )
      axes[second] = after.axes[second]
    return { ...draft, axes }
  })
}

const isJoined = (a: Draft, b: Draft): boolean => {
  const [end, start] = [a.tokens.at(-1)?.end ?? 0, b.tokens[0]?.start ?? 0]
  return start - end <= 5
}

const DEFAULTS: Readonly<Record<TableKey, readonly [readonly string[], readonly string[]]>> = {
  requests: [['received'], ['total']],
  review: [['reconsideration', 'litigation'], ['total']],
  proactive: [[], ['decisions', 'amount']],
}

function toMention(draft: Draft, prefer: readonly string[]): Mention {
  const fitting = draft.table ? codesOf(draft.table, draft.axes) : draft.codes
  const preferred = fitting.length > 1 ? prefer.find((code) => fitting.includes(code)) : undefined
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

function codesOf(table: TableKey, axes: Axes): string[] {
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
