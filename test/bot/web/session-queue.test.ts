import { expect, test } from 'vitest'
import { createSessionQueue } from '../../../bot/web/chat/session-queue.ts'

test('one talk goes on step by step, also after a failure; others do not wait for it; so many are taken at once', async () => {
  const queue = createSessionQueue(3)
  const done: string[] = []
  const opened: (() => void)[] = []
  const work = (name: string) => async () => {
    await new Promise<void>((open) => opened.push(open))
    done.push(name)
    if (name === 'first') throw new Error('failed')
  }
  const first = queue.run('a', work('first')).catch(() => 'told')
  const second = queue.run('a', work('second'))
  const other = queue.run('b', work('other'))
  expect(queue.isFull()).toBe(true)
  const openNext = async (): Promise<void> => {
    await expect.poll(() => opened.length).toBeGreaterThan(0)
    opened.shift()?.()
  }
  await openNext()
  expect(await first).toBe('told')
  await openNext()
  await other
  expect(done).toEqual(['first', 'other'])
  await openNext()
  await second
  await queue.idle()
  expect([done, queue.isFull()]).toEqual([['first', 'other', 'second'], false])
})
