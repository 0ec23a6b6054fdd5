import { expect, test } from 'vitest'
import { type DigestAction, parseDigestAction, writeDigestAction } from '../../../bot/telegram/cards/digest-data.ts'
import { type Schedule, writeSchedule } from '../../../db/chats/schedule.ts'

const SCHEDULE: Schedule = {
  kind: 'days',
  days: { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5], every: 2, since: '2025-03-03' },
  minutes: [540, 1080, 1439],
}
const ID = 999_999_999_999

test.each<DigestAction>([
  { kind: 'list' },
  { kind: 'cancel' },
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
  ...['d2:at:1:w8@540', 'd2:at:1:w1@1440', 'd2:at:1:d@', 'd2:at:1:w1/2@540', 'd2:at:1:o2025-02-30@540'],
  ...['d2:topic:weather:daily:0:0', 'd2:quiet:1', 'd2:quiet:1:1440', 'd2:zone', 'd1:list'],
])('%s is none of ours', (data) => expect(parseDigestAction(data)).toBeUndefined())

test.each([
  ['d2:at:1:daily:0:540', 'd@540'],
  ['d2:at:1:weekly:1:1095', 'w1@1095'],
  ['d2:last:7:monthly:31:0', 'm31@0'],
  ['d2:topic:reports:change:0:0', 'change'],
])('the button %s of an earlier version lives on', (data, notation) => {
  const action = parseDigestAction(data)
  expect(action && 'schedule' in action && writeSchedule(action.schedule)).toBe(notation)
})
