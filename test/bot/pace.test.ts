import { expect, test } from 'vitest'
import { createPace } from '../../bot/digests/pace.ts'

/** When messages to these chats go out, in milliseconds. */
async function paceOf(chats: readonly number[]): Promise<number[]> {
  let now = 0
  const pace = createPace(
    () => now,
    async (milliseconds) => {
      now += milliseconds
    },
  )
  const times: number[] = []
  for (const chat of chats) {
    await pace.next(chat)
    times.push(now)
  }
  return times
}

test('a broadcast sends at most 25 messages a second', async () => {
  const times = await paceOf(Array.from({ length: 100 }, (_, i) => i + 1))
  for (const start of times) {
    expect(times.filter((time) => time >= start && time < start + 1_000).length).toBeLessThanOrEqual(25)
  }
})

test('one chat gets a message a second, a group one in three seconds', async () => {
  expect(await paceOf([7, 7, 8, 7])).toEqual([0, 1_000, 1_040, 2_000])
  expect(await paceOf([-7, -7, -8])).toEqual([0, 3_000, 3_040])
})

test('two senders at once share the rate', async () => {
  let now = 0
  const pauses: number[] = []
  const pace = createPace(
    () => now,
    async (milliseconds) => {
      pauses.push(milliseconds)
    },
  )
  await Promise.all([1, 2, 3].map((chat) => pace.next(chat)))
  expect(pauses).toEqual([40, 80])
  now = 10_000
  await pace.next(4)
  expect(pauses).toHaveLength(2)
})
