import type { Query } from '../query.ts'
import { NotationError, type NotationSetting } from './cursor.ts'
import { readNotation } from './read-notation.ts'

/** The query of a line; undefined where the line is none of the notation. */
export function tryNotation(line: string, setting: NotationSetting): Query | undefined {
  try {
    return readNotation(line, setting)
  } catch (error) {
    if (error instanceof NotationError) return undefined
    throw error
  }
}
