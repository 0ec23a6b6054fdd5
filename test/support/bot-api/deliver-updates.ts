import { setTimeout as wait } from 'node:timers/promises'
import type { TelegramState } from './telegram-state.ts'

/** How a webhook was set. */
export interface Webhook {
  readonly url: string
  readonly secret: string | undefined
}

/** Brings updates to a webhook one after another, each until it is confirmed, until `signal` says to stop. */
export async function deliverUpdates(state: TelegramState, webhook: Webhook, signal: AbortSignal): Promise<void> {
  for (let offset = 0; !signal.aborted; ) {
    const [update] = await state.updates.take(offset, 1, 30, signal)
    if (!update || signal.aborted) continue
    const status = await post(webhook, update, signal)
    state.deliveries.push({ update: update.update_id, status })
    state.changed()
    if (status === 200) offset = update.update_id + 1
    else await wait(50)
  }
}

/** The status of the answer, 0 where there is none. */
const post = ({ url, secret }: Webhook, update: object, signal: AbortSignal): Promise<number> =>
  fetch(url, {
    method: 'POST',
    signal,
    headers: {
      'content-type': 'application/json',
      ...(secret ? { 'x-telegram-bot-api-secret-token': secret } : {}),
    },
    body: JSON.stringify(update),
  }).then(
    ({ status }) => status,
    () => 0,
  )
