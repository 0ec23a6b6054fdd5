/** Reads conditions on a report. */
import {
  AGGREGATE_FUNCTIONS,
  ASKED_STATES,
  type AskedState,
  allOf,
  type Operator,
  type Pred,
} from '../../../db/figures/nodes.ts'
import { accept, type Cursor, expect, fail, oneOf, peek, take } from './cursor.ts'
import { readExpr, readFamily, readKind, readNumber } from './read-expr.ts'

/** A condition: alternatives of conditions that hold together. */
export function readPred(cursor: Cursor): Pred {
  const parts = [readAll(cursor)]
  while (accept(cursor, 'or')) parts.push(readAll(cursor))
  return parts.length > 1 ? { kind: 'any', of: parts } : (parts[0] as Pred)
}

function readAll(cursor: Cursor): Pred {
  const parts = [readCondition(cursor)]
  while (accept(cursor, 'and')) parts.push(readCondition(cursor))
  return allOf(parts) as Pred
}

function readCondition(cursor: Cursor): Pred {
  if (accept(cursor, 'not')) {
    const bracket = accept(cursor, '(')
    const of = bracket ? readPred(cursor) : readCondition(cursor)
    if (bracket) expect(cursor, ')')
    return { kind: 'not', of }
  }
  if (peek(cursor) === '(' && isBracketedPred(cursor)) {
    cursor.at++
    const of = readPred(cursor)
    expect(cursor, ')')
    return of
  }
  if (accept(cursor, 'finding')) {
    const family = readFamily(cursor)
    return family ? { kind: 'finding', family } : { kind: 'finding' }
  }
  if (peek(cursor) === 'names' || (peek(cursor) === 'theme' && !isCompared(cursor))) {
    cursor.at++
    expect(cursor, '(')
    const theme = take(cursor, 'a theme')
    const aspect = accept(cursor, ',') ? readKind(cursor) : 'problem'
    expect(cursor, ')')
    return { kind: 'names', theme, aspect }
  }
  if (accept(cursor, 'state')) {
    expect(cursor, '(')
    const code = take(cursor, 'a code')
    expect(cursor, ')')
    expect(cursor, '=')
    const state = oneOf(cursor, ASKED_STATES) ?? fail(cursor, 'a state')
    return { kind: 'state', code, state: state as AskedState }
  }
  return readComparison(cursor)
}

/** Whether the bracket at the cursor holds a condition rather than arithmetic: a comparison stands inside it. */
function isBracketedPred({ tokens, at }: Cursor): boolean {
  let depth = 0
  for (let i = at; i < tokens.length; i++) {
    if (tokens[i] === '(') depth++
    if (tokens[i] === ')' && --depth === 0) return false
    if (depth > 0 && /^(?:[<>=]|[<>!]=|or|and|between)$/.test(tokens[i] ?? '')) return true
  }
  return false
}

const isCompared = (cursor: Cursor): boolean => /^(?:[<>]=?|!?=)$/.test(peek(cursor, 4) ?? '')

function readComparison(cursor: Cursor): Pred {
  const left = readExpr(cursor)
  if (accept(cursor, 'between')) {
    const from = readNumber(cursor)
    expect(cursor, 'and')
    return { kind: 'between', of: left, from, to: readNumber(cursor) }
  }
  const operator =
    oneOf(cursor, ['>=', '<=', '!=', '=', '>', '<'] as const satisfies readonly Operator[]) ??
    fail(cursor, 'a comparison')
  const average = AGGREGATE_FUNCTIONS.find((name) => name === peek(cursor))
  if (average && peek(cursor, 1) !== '(') {
    cursor.at++
    return { kind: 'compare', operator, left, right: { kind: 'aggregate', function: average, of: left } }
  }
  return { kind: 'compare', operator, left, right: readExpr(cursor) }
}
