import { expect, test } from 'vitest'
import { changeSettings } from '../../../bot/digests/change-subscription.ts'
import { DAY, NOW, startDigester } from './start-digester.ts'

test('a digest that quiet hours hold back is not lost when the time zone changes; the next ones go by the new one', async () => {
  const digester = await startDigester()
  const { digests } = digester.chats
  const { chat } = digester.user
  digests.saveSettings(chat.id, { timeZone: 'Asia/Shanghai', quiet: { from: 8 * 60, until: 10 * 60 } })
  const id = digester.subscribe()
  await digester.run()
  expect(digester.user.replies).toHaveLength(0)
  changeSettings(chat.id, { timeZone: 'Asia/Tokyo', quiet: null }, digests, digester.now)
  await digester.run()
  expect(digester.user.replies).toHaveLength(1)
  expect(digests.findSubscription(chat.id, id)?.nextAt).toEqual(new Date(NOW.getTime() + DAY - 60 * 60_000))
})
