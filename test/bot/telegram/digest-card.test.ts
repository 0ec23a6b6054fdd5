import { expect, test } from 'vitest'
import { getDigestMessages } from '../../../bot/messages/get-digest-messages.ts'
import { emWidth } from '../../../bot/render/em-width.ts'
import { USUAL_SCHEDULES } from '../../../bot/schedule/usual-schedules.ts'
import { renderCard, renderTimes } from '../../../bot/telegram/cards/digest-card.ts'
import { roomOf } from '../../../bot/telegram/sending/cut-label.ts'
import { openChats } from '../../../db/chats/chats.ts'
import { newSubscription } from '../../db/digests/new-subscription.ts'

/** Widths are estimated rather too large. */
const ERROR = 1.05

const cases = (['zh', 'en'] as const).flatMap((language) =>
  Object.entries(USUAL_SCHEDULES).map(([name, schedule]) => [language, name, schedule] as const),
)

test.each(cases)('a phone shows every button of a subscription whole: %s, %s', (language, _, schedule) => {
  const chats = openChats(':memory:')
  const wanted = newSubscription({ schedule })
  const id = chats.digests.subscribe(wanted)
  const messages = getDigestMessages(language)
  for (const silent of [true, false]) {
    chats.digests.changeSubscription(id, { silent })
    const subscription = chats.digests.findSubscription(wanted.key.chat, id)
    if (!subscription) throw new Error('There is no subscription')
    const cards = [renderCard(subscription, chats.digests, messages), renderTimes(subscription, 1, messages)]
    for (const row of cards.flatMap(({ keyboard }) => keyboard.inline_keyboard)) {
      for (const { text } of row) expect(emWidth(text), text).toBeLessThanOrEqual(roomOf(row.length) * ERROR)
    }
  }
  chats.close()
})
