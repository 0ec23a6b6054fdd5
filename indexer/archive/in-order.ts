/**
 * The results of a slow step over items, in the order of the items, while the step runs for those that follow.
 * @param ahead how many are under way at a time
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  ahead: number,
  start: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [Item, Result]> {
  const running: Promise<Result>[] = []
  for (const [i, item] of items.entries()) {
    for (const next of items.slice(i + running.length, i + ahead)) {
      const result = start(next)
      // A failure is told where its turn comes, not before.
      result.catch(() => {})
      running.push(result)
    }
    const [first] = running.splice(0, 1)
    if (first) yield [item, await first]
  }
}
