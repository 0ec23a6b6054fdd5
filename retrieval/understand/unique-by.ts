/** The first of all that have the same key, in their order. */
export function uniqueBy<T>(list: readonly T[], key: (one: T) => string): T[] {
  const seen = new Map<string, T>()
  for (const one of list) {
    const name = key(one)
    if (!seen.has(name)) seen.set(name, one)
  }
  return [...seen.values()]
}
