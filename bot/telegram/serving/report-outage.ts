import { GrammyError, type Transformer } from 'grammy'

/** Logs once when messages can no longer be fetched from Telegram, and once when they can again. The runner keeps trying. */
export function reportOutage(log: (line: string) => void, isStopping: () => boolean): Transformer {
  let down = false
  const report = (reason: string): void => {
    if (!down && !isStopping()) log(`Cannot fetch messages from Telegram: ${reason}. Trying again until it works.`)
    down = true
  }
  return async (prev, method, payload, signal) => {
    if (method !== 'getUpdates') return prev(method, payload, signal)
    try {
      const result = await prev(method, payload, signal)
      if (!result.ok) report(`${result.error_code} ${result.description}`)
      else if (down) {
        down = false
        log('Telegram can be reached again.')
      }
      return result
    } catch (error) {
      report(error instanceof GrammyError ? error.description : 'no connection')
      throw error
    }
  }
}
