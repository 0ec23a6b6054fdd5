import type { Update } from './types.ts'

/** Updates that wait for the bot, with the offset rules of `getUpdates`. */
export class UpdateQueue {
  #updates: Update[] = []
  #next = 1000
  #wake: (() => void) | undefined
  /** Kinds that the bot has asked for; all where it has not said. */
  #allowed: readonly string[] | undefined

  /** From now on only updates of these kinds come; what waits already stays, as with Telegram. */
  allow(kinds: unknown): void {
    if (Array.isArray(kinds) && kinds.length > 0) this.#allowed = kinds.map(String)
  }

  add(content: Readonly<Record<string, unknown>>): Update {
    const update = { update_id: this.#next++, ...content }
    const isWanted = Object.keys(content).some((kind) => this.#allowed?.includes(kind) ?? true)
    if (isWanted) this.#updates.push(update)
    this.#wake?.()
    return update
  }

  /** Delivers the update with this message once more, as Telegram does where the bot had not confirmed it. */
  repeat(message: object): void {
    const { update_id: id, ...content } = message as Update
    this.repeatUpdate({ update_id: id, message: content })
  }

  /** Delivers an update once more. */
  repeatUpdate(update: Update): void {
    this.#updates.unshift(update)
    this.#wake?.()
  }

  /** Forgets an update, as Telegram does where the bot has confirmed it. */
  drop(id: number): void {
    this.#updates = this.#updates.filter((update) => update.update_id !== id)
  }

  get size(): number {
    return this.#updates.length
  }

  /** Confirms what is before `offset`, then gives what there is, or waits up to `timeout` seconds for it. */
  async take(offset: number, limit: number, timeout: number, closed: AbortSignal): Promise<readonly Update[]> {
    this.#updates = this.#updates.filter((update) => update.update_id >= offset)
    if (this.#updates.length === 0 && timeout > 0 && !closed.aborted) await this.#wait(timeout, closed)
    return this.#updates.slice(0, limit)
  }

  #wait(timeout: number, closed: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer)
        closed.removeEventListener('abort', done)
        this.#wake = undefined
        resolve()
      }
      const timer = setTimeout(done, timeout * 1000)
      closed.addEventListener('abort', done)
      this.#wake = done
    })
  }
}
