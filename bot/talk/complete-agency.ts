import type { Archive } from '../../db/archive/open-archive.ts'
import { englishName } from '../../db/names/english-names.ts'

/** Agencies whose name somebody has begun to type, those that begin so first. */
export type CompleteAgency = (text: string, most: number) => string[]

/** What is enough of a name to look for it: a character of Chinese, three letters of English. */
const ENOUGH = /\p{Script=Han}|[A-Za-z]{3}/u

interface Named {
  readonly name: string
  /** In small letters. */
  readonly english: string
}

/** Looks for names in the archive; they are read again when it has others. */
export function createAgencyCompleter({ sqlite }: Archive): CompleteAgency {
  const version = sqlite.prepare("SELECT count(*) || '-' || coalesce(max(id), 0) FROM agencies").pluck()
  const list = sqlite
    .prepare(
      'SELECT name FROM agencies a WHERE EXISTS (SELECT 1 FROM reports r WHERE r.agency_id = a.id AND r.current = 1)',
    )
    .pluck()
  let known: { readonly version: unknown; readonly names: readonly Named[] } = { version: null, names: [] }
  const names = (): readonly Named[] => {
    const current = version.get()
    if (known.version !== current) {
      const all = (list.all() as string[]).map((name) => ({ name, english: englishName(name).toLowerCase() }))
      known = { version: current, names: all }
    }
    return known.names
  }
  return (text, most) => {
    const typed = text.trim().toLowerCase()
    if (!ENOUGH.test(typed)) return []
    const places = names().flatMap(({ name, english }) => {
      const places = [name.indexOf(typed), english.indexOf(typed)].filter((place) => place >= 0)
      return places.length > 0 && name !== text ? [{ name, place: Math.min(...places) }] : []
    })
    return places
      .sort((a, b) => a.place - b.place || a.name.length - b.name.length)
      .slice(0, most)
      .map(({ name }) => name)
  }
}
