/** A signal that is aborted by SIGINT, SIGTERM or `outer`. */
export function stopOnSignals(
  log: (line: string) => void,
  outer?: AbortSignal,
): { readonly signal: AbortSignal; release(): void } {
  const stopping = new AbortController()
  const release = (): void => {
    process.removeListener('SIGINT', stop)
    process.removeListener('SIGTERM', stop)
    outer?.removeEventListener('abort', stop)
  }
  // Once released, the next signal ends the program as usual.
  function stop(): void {
    release()
    log('Stopping: finishing the answers in hand.')
    stopping.abort()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  outer?.addEventListener('abort', stop, { once: true })
  return { signal: stopping.signal, release }
}
