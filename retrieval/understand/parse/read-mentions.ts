import { hasCue, type Meaning, type TableKey, type Token } from '../tokens/meaning.ts'
import { FIRST, type Mention } from './mention.ts'
import type { Axes, Draft, Piece } from './mention-draft.ts'
import { settleMedium } from './settle-medium.ts'
import {
  dropDenied,
  dropGeneric,
  dropHeads,
  dropHints,
  dropReckoning,
  dropTails,
  dropVerbs,
  inherit,
  joinColumns,
} from './settle-mentions.ts'
import { codesOf, SECOND, toMention } from './to-mention.ts'
import { isHan, isParted, isShareOf, type View } from './view.ts'

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
    const pieces = piecesOf(token).map((piece) =>
      isWholeOfShare(view, token, piece) ? { ...piece, hint: false } : piece,
    )
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
        (isHan(token)
          ? pieces.find(({ table, axes, noun }) => noun || (table && codesOf(table, axes).length > 0))
          : undefined) ??
        (pieces[0] as Piece)
      current = {
        table: piece.table,
        axes: { ...piece.axes },
        codes: piece.code ? [piece.code] : [],
        tokens: [token],
        hasNoun: piece.noun === true,
        isHint: piece.hint,
        ...(piece.hint ? { hinted: new Set(Object.keys(piece.axes)) } : {}),
      }
      drafts.push(current)
    }
    last = token
  }
  return inherit(
    dropHeads(
      view,
      dropTails(
        dropHints(
          dropReckoning(
            view,
            dropDenied(view, joinColumns(view, dropVerbs(view, dropGeneric(view, settleMedium(view.text, drafts))))),
          ),
        ),
      ),
    ),
  ).map((draft) => toMention(draft, prefer))
}

/** "What share of the requests dealt with were …": what the share is of is a value of its own. */
const isWholeOfShare = (view: View, token: Token, { table, axes }: Piece): boolean =>
  table === 'requests' &&
  axes.row?.length === 1 &&
  (axes.row[0] === 'totalHandled' || axes.row[0] === 'received') &&
  !/^(?:answer|repl|答复|回)/u.test(token.text) &&
  isShareOf(view, token.start)

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
    const merged = mergePiece(draft, piece)
    if (!merged) continue
    draft.hinted = hintedAxes(draft, piece)
    draft.axes = merged
    draft.tokens.push(token)
    draft.isHint = draft.isHint && piece.hint
    return draft
  }
  return null
}

/** The axes of both; what only hints have said gives way where it does not fit: 收费多少万, but "got … refused". */
function mergePiece({ table, axes, hinted }: Draft, piece: Piece): Axes | undefined {
  const fits = (merged: Axes | null): merged is Axes => merged !== null && (!table || isFigure(table, merged))
  const all = table !== 'requests' || piece.hint ? mergeAxes(axes, piece.axes) : null
  if (fits(all)) return all
  const rest = piece.hint ? null : mergeAxes(withoutAxes(axes, hinted), piece.axes)
  return fits(rest) ? rest : undefined
}

const withoutAxes = (axes: Axes, names: ReadonlySet<string> = new Set()): Axes =>
  Object.fromEntries(Object.entries(axes).filter(([axis]) => !names.has(axis)))

/** Axes that only hints say once a piece is added. */
const hintedAxes = ({ axes, hinted = new Set() }: Draft, piece: Piece): ReadonlySet<string> =>
  piece.hint ? new Set([...hinted, ...Object.keys(piece.axes).filter((axis) => axes[axis] === undefined)]) : new Set()

/** Whether the members name a figure together: licences are decided, never issued as a column of theirs. */
const isFigure = (table: TableKey, axes: Axes): boolean => {
  const [first, second] = [axes[FIRST[table]], axes[SECOND[table]]]
  return !first || !second || first.some((one) => second.some((other) => isCode(table, one, other)))
}

const isCode = (table: TableKey, first: string, second: string): boolean =>
  codesOf(table, { [FIRST[table]]: [first], [SECOND[table]]: [second] }).length === 1

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
