import type { Meaning } from './meaning.ts'

/** Names with all that each may mean. */
export type Phrases = Map<string, Meaning[]>

/** Adds a meaning to a name; what means the same kind of thing is one meaning. */
export function addName(phrases: Phrases, phrase: string, meaning: Meaning): void {
  if (phrase.length < 2) return
  const meanings = phrases.get(phrase) ?? []
  const same = meanings.findIndex((m) => m.kind === meaning.kind)
  const merged = same >= 0 ? merge(meanings[same] as Meaning, meaning) : null
  phrases.set(phrase, merged ? meanings.with(same, merged) : [...meanings, meaning])
}

function merge(a: Meaning, b: Meaning): Meaning {
  if (a.kind === 'agency' && b.kind === 'agency') return { kind: 'agency', ids: [...new Set([...a.ids, ...b.ids])] }
  if (a.kind === 'place' && b.kind === 'place') return { kind: 'place', places: [...a.places, ...b.places] }
  if (a.kind === 'sector' && b.kind === 'sector') {
    const { topic, ...named } = a
    return { ...named, keys: [...new Set([...a.keys, ...b.keys])], ...(topic && b.topic ? { topic } : {}) }
  }
  return a
}
