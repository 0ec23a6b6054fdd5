/** Groups of things by each of the beginnings that their names may have, in the order of the things. */
export function groupByFirst<T>(
  things: Iterable<T>,
  firstsOf: (thing: T) => Iterable<string>,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things)
    for (const first of new Set(firstsOf(thing))) {
      const group = groups.get(first)
      if (group) group.push(thing)
      else groups.set(first, [thing])
    }
  return groups
}

/** A function that makes its value for a key once; that there is none is not kept, since there is no end of keys. */
export function rememberEach<T>(make: (key: string) => T | undefined): (key: string) => T | undefined {
  const made = new Map<string, T>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    if (value !== undefined) made.set(key, value)
    return value
  }
}
