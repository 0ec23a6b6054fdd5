/**
 * The places of the division data as the converter spells them, ready in a file below `dist`: spelling three thousand takes a quarter of a second,
 * which the first question in English would wait for. `npm run prepare` writes it; without it every place is spelt when it is needed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { packageRoot } from '../archive/package-root.ts'

/** English spelling by name. */
export type Spellings = Readonly<Record<string, string>>

const spellingsPath = (): string => join(packageRoot(), 'dist/db/names/spellings.json')

/** Puts spellings where `loadSpellings` finds them. */
export function saveSpellings(spellings: Spellings): void {
  mkdirSync(dirname(spellingsPath()), { recursive: true })
  writeFileSync(spellingsPath(), JSON.stringify(spellings))
}

let loaded: Spellings | undefined

/** The spellings that were made ready, read once; none where there is no file. */
export function loadSpellings(): Spellings {
  loaded ??= existsSync(spellingsPath()) ? (JSON.parse(readFileSync(spellingsPath(), 'utf8')) as Spellings) : {}
  return loaded
}
