/** The words of a line of the notation, and where its reading stands. */
import type { Reports } from '../../../db/figures/nodes.ts'
import type { Query } from '../query.ts'

/** What a line may name that is no part of the notation itself. */
export interface NotationSetting {
  /** What a name in a scope means: an agency, a place, a kind of organ. Undefined for an unknown name. */
  readonly findName: (name: string) => Pick<Reports, 'agencies' | 'filters'> | undefined
  /** The year that `last(k)` and `now` count from. */
  readonly thisYear: number
}

/** What is wrong with a line. */
export class NotationError extends Error {
  override name = 'NotationError'
}

const TOKEN =
  /\s*("(?:[^"\\]|\\.)*"|\d+(?:\.\d+)?%?|>=|<=|!=|\.\.|[()[\]{},&+*/=<>-]|[^\s()[\]{},&+*/=<>"]+?(?=\.\.|[\s()[\]{},&+*/=<>"]|$))/guy

/** A line that is being read. */
export interface Cursor {
  readonly tokens: readonly string[]
  at: number
  readonly setting: NotationSetting
  readonly line: string
  /** Reads a query inside the line: one that selects the reports of another. */
  readonly readQuery: (cursor: Cursor) => Query
}

/** The word at the cursor, or so many further on. */
export const peek = (cursor: Cursor, ahead = 0): string | undefined => cursor.tokens[cursor.at + ahead]
/** @throws NotationError naming what was expected here */
export const fail = (cursor: Cursor, expected: string): never => {
  throw new NotationError(
    `Cannot read "${cursor.line}": expected ${expected}, found ${peek(cursor) === undefined ? 'its end' : `"${peek(cursor)}"`}`,
  )
}
/** Goes past the word if it stands here. */
export const accept = (cursor: Cursor, word: string): boolean => {
  if (peek(cursor) !== word) return false
  cursor.at++
  return true
}
/** Goes past the word. @throws NotationError where another stands */
export const expect = (cursor: Cursor, word: string): void => {
  if (!accept(cursor, word)) fail(cursor, `"${word}"`)
}
/** The word at the cursor, which goes past it. @throws NotationError at the end of the line */
export const take = (cursor: Cursor, expected: string): string => {
  const token = peek(cursor) ?? fail(cursor, expected)
  cursor.at++
  return token
}
/** Whichever of the words stands here, gone past. */
export const oneOf = <T extends string>(cursor: Cursor, words: readonly T[]): T | undefined => {
  const found = words.find((word) => word === peek(cursor))
  if (found) cursor.at++
  return found
}

/** The words and signs of a line. */
export const splitLine = (line: string): string[] => [...line.trim().matchAll(TOKEN)].map((match) => match[1] ?? '')

/** One thing or several, parted by commas. */
export const readList = <T>(cursor: Cursor, read: () => T): T[] => {
  const items = [read()]
  while (accept(cursor, ',')) items.push(read())
  return items
}

const CLAUSES = ['by', 'where', 'of', 'take', 'over', 'within', ')', undefined]
/** Whether a clause begins here, or the line ends. */
export const isClause = (cursor: Cursor): boolean => CLAUSES.includes(peek(cursor))
