import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseSchedule } from '../../../bot/schedule/parse-schedule.ts'
import { writeSchedule } from '../../../db/chats/schedule.ts'

/** Saturday, eight in the morning in Beijing. */
const PLACE = { now: new Date('2025-03-01T00:00:00Z'), timeZone: 'Asia/Shanghai' }
const QUESTIONS = { '<zh>': '2024年哪些单位没有收到申请', '<en>': 'which agencies had zero applications in 2024' }

const put = (text: string): string =>
  Object.entries(QUESTIONS).reduce((filled, [slot, question]) => filled.replace(slot, question), text)

function read(text: string): string {
  const reading = parseSchedule(text, PLACE)
  if (reading.kind === 'problem') return `!${reading.problem.kind} ${reading.problem.word}`
  if (reading.kind === 'none') return `none | ${reading.rest}`
  const doubts = reading.doubts.map(({ kind, word }) => ` ?${kind} ${word}`)
  return `${writeSchedule(reading.schedule)}${doubts.join('')} | ${reading.rest}`
}

const WORDINGS = readFileSync(new URL('wordings.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string])

describe('a schedule is read wholly, asked about or refused', () => {
  test.each(WORDINGS)('%s', (text, expected, rest) =>
    expect(read(put(text))).toBe(expected.startsWith('!') ? put(expected) : `${expected} | ${put(rest)}`),
  )

  test('there are wordings of both languages for each outcome', () => {
    const count = (pattern: RegExp) =>
      WORDINGS.filter(([text, expected]) => pattern.test(`${text}\t${expected}`)).length
    expect(WORDINGS.length).toBeGreaterThanOrEqual(239)
    for (const outcome of [/<zh>.*\t[^!]*\?/, /<en>.*\t[^!]*\?/, /<zh>.*\t!/, /<en>.*\t!/]) {
      expect(count(outcome)).toBeGreaterThan(8)
    }
  })
})

test('another time zone than that of the chat is told, that of the chat may be named', () => {
  const place = { ...PLACE, timeZone: 'Europe/London' }
  expect(parseSchedule('daily 09:00 London time x', place)).toMatchObject({ kind: 'schedule', rest: 'x' })
  expect(parseSchedule('每天9点 北京时间 x', place)).toMatchObject({ kind: 'problem', problem: { kind: 'zone' } })
})

test('tomorrow is that of the chat', () => {
  const evening = { now: new Date('2025-03-01T20:00:00Z'), timeZone: 'Asia/Shanghai' }
  expect(parseSchedule('tomorrow at 9 x', evening)).toMatchObject({ schedule: { date: '2025-03-03' } })
  expect(parseSchedule('tomorrow at 9 x', { ...evening, timeZone: 'UTC' })).toMatchObject({
    schedule: { date: '2025-03-02' },
  })
})
