import { expect, test } from 'vitest'
import { type DigestAction, parseDigestAction, writeDigestAction } from '../../../bot/telegram/cards/digest-data.ts'

const SCHEDULE = { cadence: 'monthly', day: 31, minute: 1439 } as const
const ID = 999_999_999_999

test.each<DigestAction>([
  { kind: 'list' },
  { kind: 'settings' },
  { kind: 'silence', id: ID },
  { kind: 'at', id: ID, schedule: SCHEDULE },
  { kind: 'topic', topic: 'findings', schedule: SCHEDULE },
  { kind: 'last', answer: ID, schedule: SCHEDULE },
  { kind: 'zone', zone: 'America/Argentina/ComodRivadavia' },
  { kind: 'quiet', quiet: { from: 1320, until: 480 } },
  { kind: 'quiet', quiet: null },
])('$kind fits into 64 bytes and is read back', (action) => {
  const data = writeDigestAction(action)
  expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
  expect(parseDigestAction(data)).toEqual(action)
})

test.each([
  ...[
    '2:sources:1',
    'd2:',
    'd2:unknown:1',
    'd2:card',
    'd2:card:x',
    'd2:at:1:monthly:32:0',
    'd2:at:1:hourly:1:0',
    'd2:at:1:monthly:0:0',
    'd2:at:1:weekly:8:0',
  ],
  ...['d2:topic:weather:daily:0:0', 'd2:quiet:1', 'd2:quiet:1:1440', 'd2:zone', 'd1:list'],
])('%s is none of ours', (data) => expect(parseDigestAction(data)).toBeUndefined())
