import { describe, expect, test } from 'vitest'
import { parseSchedule } from '../../../bot/schedule/parse-schedule.ts'

const read = (text: string): string => {
  const reading = parseSchedule(text)
  if (reading.kind === 'problem') return `? ${reading.problem.kind}: ${reading.problem.word}`
  if (reading.kind === 'none') return `none | ${reading.rest}`
  const { cadence, day, minute } = reading.schedule
  return `${cadence} ${day} ${minute} | ${reading.rest}`
}

const NINE = 540

describe('schedules', () => {
  test.each([
    [
      'weekly Mon 09:00 which agencies had zero applications in 2024',
      'weekly 1 540 | which agencies had zero applications in 2024',
    ],
    ['daily 09:00', 'daily 0 540 | '],
    ['daily', 'daily 0 540 | '],
    ['Every day at 7 pm: who received the most', 'daily 0 1140 | who received the most'],
    ['daily at 9 reports', 'daily 0 540 | reports'],
    ['daily noon figures', 'daily 0 720 | figures'],
    ['DAILY 12:30 am x', 'daily 0 30 | x'],
    ['every Friday 18:15 findings', 'weekly 5 1095 | findings'],
    ['weekly on Sundays at 8:05 x', 'weekly 7 485 | x'],
    ['weekly who received the most', 'weekly 1 540 | who received the most'],
    ['weekly 3 agencies with the most requests', 'weekly 1 540 | 3 agencies with the most requests'],
    ['weekly wed. themes', 'weekly 3 540 | themes'],
    ['monthly 1 09:00 x', 'monthly 1 540 | x'],
    ['every month on the 15th at 10 am x', 'monthly 15 600 | x'],
    ['monthly last day 20:00 x', 'monthly 31 1200 | x'],
    ['monthly 2024 requests in Qiling', 'monthly 1 540 | 2024 requests in Qiling'],
    ['on change who received nothing', 'change 0 0 | who received nothing'],
    ['whenever it changes: figures', 'change 0 0 | figures'],
  ])('in English: %s', (text, expected) => expect(read(text)).toBe(expected))

  test.each([
    ['每天9点 2024年哪些单位没有收到申请', 'daily 0 540 | 2024年哪些单位没有收到申请'],
    ['每周一上午9点，2024年哪些单位没有收到申请', 'weekly 1 540 | 2024年哪些单位没有收到申请'],
    ['每日早上八点半 新报告', 'daily 0 510 | 新报告'],
    ['每晚8点 新报告', 'daily 0 1200 | 新报告'],
    ['每天２１：３０ 新发现', 'daily 0 1290 | 新发现'],
    ['每天晚上十点一刻 新发现', 'daily 0 1335 | 新发现'],
    ['每天中午12点 新发现', 'daily 0 720 | 新发现'],
    ['每天中午1点 新发现', 'daily 0 780 | 新发现'],
    ['每周日晚8点15分 x', 'weekly 7 1215 | x'],
    ['每星期三 09:00 x', 'weekly 3 540 | x'],
    ['每周 周五 x', 'weekly 5 540 | x'],
    ['每週五下午3點 x', 'weekly 5 900 | x'],
    ['每周2 9点 x', 'weekly 2 540 | x'],
    ['每周一共有多少申请', 'weekly 1 540 | 一共有多少申请'],
    ['每月1日', 'monthly 1 540 | '],
    ['每月十五号上午10点 数字变化', 'monthly 15 600 | 数字变化'],
    ['每个月最后一天 9点 x', 'monthly 31 540 | x'],
    ['每月 5 09:00 x', 'monthly 5 540 | x'],
    ['每月2024年的申请', 'monthly 1 540 | 2024年的申请'],
    ['有变化时 哪些单位没有收到申请', 'change 0 0 | 哪些单位没有收到申请'],
    ['一有更新就 新报告', 'change 0 0 | 新报告'],
  ])('in Chinese: %s', (text, expected) => expect(read(text)).toBe(expected))

  test.each([
    ['which agencies had zero applications', 'none | which agencies had zero applications'],
    ['  2024年哪些单位没有收到申请 ', 'none | 2024年哪些单位没有收到申请'],
    ['everyday life of agencies', 'daily 0 540 | life of agencies'],
    ['dailyness of reports', 'none | dailyness of reports'],
    ['每年申请总数', 'none | 每年申请总数'],
    ['', 'none | '],
  ])('what is no schedule stays a question: %j', (text, expected) => expect(read(text)).toBe(expected))

  test.each([
    ['daily 25:00 x', '? time: 25:00'],
    ['daily 9:5 x', '? time: 9:5'],
    ['daily 13 pm x', '? time: 13 pm'],
    ['每天25点 x', '? time: 25点'],
    ['weekly Mo 09:00 x', '? weekday: Mo'],
    ['weekly Mon 24:00 x', '? time: 24:00'],
    ['daily soon 09:00 x', '? word: soon'],
    ['monthly 32 09:00 x', '? monthDay: 32'],
    ['每月0日 x', '? monthDay: 0日'],
    ['hourly x', '? unsupported: hourly'],
    ['every 3 days x', '? unsupported: every 3 days'],
    ['每小时 x', '? unsupported: 每小时'],
    ['每两周 x', '? unsupported: 每两周'],
  ])('what cannot be read is named: %s', (text, expected) => expect(read(text)).toBe(expected))
})

test('the usual time is nine', () => expect(read('每天')).toBe(`daily 0 ${NINE} | `))
