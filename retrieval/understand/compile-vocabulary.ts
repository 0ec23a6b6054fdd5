import { NARRATIVE_VOCABULARY } from '../vocabulary/narrative.ts'
import { OPERATION_VOCABULARY } from '../vocabulary/operations.ts'
import { REQUEST_VOCABULARY } from '../vocabulary/requests.ts'
import { TABLE_VOCABULARY } from '../vocabulary/tables.ts'
import { TALK_VOCABULARY } from '../vocabulary/talk.ts'
import { THEME_VOCABULARY } from '../vocabulary/themes.ts'
import type { Entry, Meaning } from './meaning.ts'

/** A wording ready to be searched for: sticky-free, global, and anchored at word boundaries where it is English. */
export interface Wording {
  readonly pattern: RegExp
  readonly meaning: Meaning
  readonly language: 'zh' | 'en'
}

/** Every static vocabulary. */
export const VOCABULARY: readonly Entry[] = [
  ...REQUEST_VOCABULARY,
  ...TABLE_VOCABULARY,
  ...OPERATION_VOCABULARY,
  ...NARRATIVE_VOCABULARY,
  ...TALK_VOCABULARY,
  ...THEME_VOCABULARY,
]

const chinese = (source: string): RegExp => new RegExp(source, 'g')

/**
 * A blank in an English wording stands for white space or a hyphen; words are not cut. Questions are lower case by now,
 * so plain classes do, which compile much faster than Unicode ones.
 */
const english = (source: string): RegExp => {
  const anchored = source.startsWith('^')
  const body = (anchored ? source.slice(1) : source).replaceAll(' ?', '[\\s-]?').replaceAll(' ', '[\\s-]+')
  return new RegExp(`${anchored ? '^' : '(?<![a-z0-9_])'}(?:${body})(?![a-z0-9_])`, 'g')
}

/** The vocabulary as patterns; compiled once. */
export const WORDINGS: readonly Wording[] = VOCABULARY.flatMap(({ meaning, zh = [], en = [] }) => [
  ...zh.map((source) => ({ pattern: chinese(source), meaning, language: 'zh' as const })),
  ...en.map((source) => ({ pattern: english(source), meaning, language: 'en' as const })),
])
