/** What an address may do: so much at once, and so much more every second. */
export interface RateLimit {
  readonly burst: number
  readonly perSecond: number
  /** Addresses that are remembered; the one that was heard least lately is forgotten first. */
  readonly most: number
}

interface Bucket {
  left: number
  at: number
}

/**
 * Counts what every address takes.
 * @returns whether an address may take so much at a moment, in milliseconds
 */
export function createRateLimit({
  burst,
  perSecond,
  most,
}: RateLimit): (address: string, cost: number, now: number) => boolean {
  const buckets = new Map<string, Bucket>()
  return (address, cost, now) => {
    const { left, at } = buckets.get(address) ?? { left: burst, at: now }
    const filled = Math.min(burst, left + (Math.max(0, now - at) / 1000) * perSecond)
    const may = filled >= cost
    buckets.delete(address)
    buckets.set(address, { left: may ? filled - cost : filled, at: now })
    if (buckets.size > most) buckets.delete(buckets.keys().next().value ?? '')
    return may
  }
}
