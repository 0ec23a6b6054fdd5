/** Gathers the messages of an album, which Telegram delivers one by one. */
export interface Albums<T> {
  /** @param album its id; undefined for a message that stands alone */
  add(album: string | undefined, item: T): void
  /** Delivers what was gathered so far. */
  flush(): void
}

/**
 * Delivers the messages of an album together.
 * @param pause milliseconds without a further message after which an album is taken to be complete
 */
export function collectAlbums<T>(deliver: (items: readonly T[]) => void, pause = 1_000): Albums<T> {
  const open = new Map<string, { readonly items: T[]; readonly timer: NodeJS.Timeout }>()
  const close = (album: string): void => {
    const gathered = open.get(album)
    if (!gathered) return
    clearTimeout(gathered.timer)
    open.delete(album)
    deliver(gathered.items)
  }
  return {
    add: (album, item) => {
      if (album === undefined) return deliver([item])
      const gathered = open.get(album)
      gathered?.timer.refresh()
      if (gathered) gathered.items.push(item)
      else open.set(album, { items: [item], timer: setTimeout(() => close(album), pause) })
    },
    flush: () => {
      for (const album of [...open.keys()]) close(album)
    },
  }
}
