import { expect, test } from 'vitest'
import { createQueue } from '../../../bot/indexing/create-queue.ts'

test('jobs run one after the other, also after one that failed', async () => {
  const [seen, errors]: [string[], unknown[]] = [[], []]
  const queue = createQueue((error) => errors.push(error))
  const job = (name: string) => async () => {
    seen.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, 5))
    seen.push(`${name} ends`)
    if (name === 'a') throw new Error('a')
  }
  expect(queue.add('a', job('a'))).toBe(0)
  expect(queue.add('b', job('b'))).toBe(1)
  expect(queue.list()).toEqual(['a', 'b'])
  await queue.idle(1_000)
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  expect(errors).toHaveLength(1)
  expect(queue.list()).toEqual([])
})

test('a stop tells the jobs, those that wait and those that come later too', async () => {
  const queue = createQueue(() => undefined)
  const aborted: boolean[] = []
  const note = async (signal: AbortSignal): Promise<void> => void aborted.push(signal.aborted)
  queue.add('waits', (signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())))
  queue.add('next', note)
  await new Promise((resolve) => setImmediate(resolve))
  queue.stop()
  queue.add('late', note)
  await queue.idle(1_000)
  expect(aborted).toEqual([true, true])
})

test('whoever waits for the end waits no longer than told', async () => {
  const queue = createQueue(() => undefined)
  queue.add('endless', () => new Promise(() => undefined))
  const before = Date.now()
  await queue.idle(30)
  expect(Date.now() - before).toBeLessThan(1_000)
})
