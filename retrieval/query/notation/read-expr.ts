/** Reads values: measures, numbers, arithmetic, aggregates. */
import {
  AGGREGATE_FUNCTIONS,
  type AggregateFunction,
  type Expr,
  FINDING_FAMILIES,
  type FindingFamily,
} from '../../../db/figures/nodes.ts'
import { accept, type Cursor, expect, fail, oneOf, peek, take } from './cursor.ts'

/** A value, with its arithmetic. */
export function readExpr(cursor: Cursor): Expr {
  let left = readTerm(cursor)
  for (let operator = oneOf(cursor, ['+', '-'] as const); operator; operator = oneOf(cursor, ['+', '-'] as const))
    left = { kind: 'arithmetic', operator, left, right: readTerm(cursor) }
  return left
}

function readTerm(cursor: Cursor): Expr {
  let left = readFactor(cursor)
  for (let operator = oneOf(cursor, ['*', '/'] as const); operator; operator = oneOf(cursor, ['*', '/'] as const))
    left = { kind: 'arithmetic', operator, left, right: readFactor(cursor) }
  return left
}

function readFactor(cursor: Cursor): Expr {
  if (accept(cursor, '(')) {
    const expr = readExpr(cursor)
    expect(cursor, ')')
    return expr
  }
  if (accept(cursor, '-')) return { kind: 'number', value: -readNumber(cursor) }
  if (/^\d/.test(peek(cursor) ?? '')) return { kind: 'number', value: readNumber(cursor) }
  const word = take(cursor, 'a value')
  if (word === 'report') return { kind: 'report' }
  if (word === 'findings' || word === 'finding') {
    const family = readFamily(cursor)
    return family ? { kind: 'findings', family } : { kind: 'findings' }
  }
  if (word === 'theme') {
    expect(cursor, '(')
    const key = take(cursor, 'a theme')
    const aspect = accept(cursor, ',') ? readKind(cursor) : 'problem'
    expect(cursor, ')')
    return { kind: 'theme', key, aspect }
  }
  if (word === 'before') {
    expect(cursor, '(')
    const of = readExpr(cursor)
    const years = accept(cursor, ',') ? Number(take(cursor, 'a number of years')) : 1
    expect(cursor, ')')
    return { kind: 'before', of, years }
  }
  const aggregate = AGGREGATE_FUNCTIONS.find((name) => name === word) as AggregateFunction | undefined
  if (aggregate && peek(cursor) === '(') {
    cursor.at++
    const of = readExpr(cursor)
    expect(cursor, ')')
    return { kind: 'aggregate', function: aggregate, of }
  }
  return { kind: 'measure', code: word }
}

/** Which kind of statement names a theme. */
export const readKind = (cursor: Cursor): 'problem' | 'improvement' =>
  oneOf(cursor, ['problem', 'improvement'] as const) ?? fail(cursor, 'problem or improvement')

/** A family of findings in brackets, if there is one. */
export function readFamily(cursor: Cursor): FindingFamily | undefined {
  if (!accept(cursor, '(')) return undefined
  const family = oneOf(cursor, FINDING_FAMILIES) ?? fail(cursor, 'a family of findings')
  expect(cursor, ')')
  return family
}

/** A number, below zero too; a percentage as its share. */
export function readNumber(cursor: Cursor): number {
  if (accept(cursor, '-')) return -readNumber(cursor)
  const word = take(cursor, 'a number')
  return word.endsWith('%') ? Number(word.slice(0, -1)) / 100 : Number(word)
}
