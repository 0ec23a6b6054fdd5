import { parseChineseNumber } from '../../retrieval/words/parse-chinese-number.ts'
import { type DayPart, type Meaning, type ScheduleWord, type UnitMeaning, unit, word } from './tokens.ts'

const N = '(\\d{1,3}|[零〇一二两三四五六七八九十]{1,3})'
const WEEK = '(?:周|星期|礼拜)'
/** A day of the week, where it does not begin another word: 每周一共, 每周一次, 每周2家. */
const WEEKDAY = '(?:[一二三四五六日天](?![共般些家个件次直起])|[1-6](?!\\d|[年月号日点时家个件次:]|\\s*[a-z]))'
const AND = '\\s*[、，,和及与跟]\\s*'
const ORDINAL = '第?\\s*[一二三四五1-5]\\s*个?'
const PARTS: Readonly<Record<string, DayPart>> = {
  ...{
    凌晨: 'morning',
    清晨: 'morning',
    清早: 'morning',
    大清早: 'morning',
    早上: 'morning',
    早晨: 'morning',
    早: 'morning',
  },
  ...{
    上午: 'morning',
    中午: 'noon',
    正午: 'noon',
    午间: 'noon',
    下午: 'afternoon',
    午后: 'afternoon',
    傍晚: 'evening',
  },
  ...{
    晚上: 'evening',
    晚间: 'evening',
    晚: 'evening',
    夜里: 'evening',
    夜间: 'evening',
    深夜: 'evening',
    半夜: 'midnight',
  },
}
const PERIOD = `(${Object.keys(PARTS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
const HOUR_WORD = '(?:点钟?|时)'

const numberOf = (text = ''): number => (/^\d+$/.test(text) ? Number(text) : (parseChineseNumber(text) ?? -1))
const sorted = (list: readonly number[]): number[] => [...new Set(list)].sort((a, b) => a - b)
const weekdayOf = (text = ''): number => (text === '天' || text === '日' ? 7 : numberOf(text))
const weekdaysIn = (text: string): number[] => sorted((text.match(/[一二三四五六日天1-6]/g) ?? []).map(weekdayOf))

/** The hour of a clock of 24 that a part of the day and an hour of 12 mean; -1 where they do not go together. */
export function toHour24(hour: number, part: DayPart | undefined): number {
  if (hour > 24 || hour < 0) return -1
  if (part === 'noon') return hour <= 2 ? hour + 12 : hour
  if (part === 'evening') return hour === 12 || hour === 24 ? 0 : hour >= 4 && hour < 12 ? hour + 12 : hour
  if (part === 'midnight') return hour === 12 ? 0 : hour >= 10 && hour < 12 ? hour + 12 : hour
  if (part === 'afternoon') return hour < 12 ? hour + 12 : hour
  if (part === 'morning') return hour === 12 ? 0 : hour
  return hour === 24 ? -1 : hour
}

function toTime(period: string | undefined, hour: number, minute: number, sort: 'clock' | 'hour' = 'hour'): Meaning {
  const part = period === undefined ? undefined : PARTS[period]
  // 上午12点 is noon, 凌晨12点 is not.
  const hour24 = period === '上午' && hour === 12 ? 12 : toHour24(hour, part)
  const isRight = hour24 >= 0 && hour24 <= 23 && minute >= 0 && minute <= 59
  if (!isRight) return { kind: 'problem', problem: 'time' }
  const unclear = part === 'evening' && (hour === 12 || hour <= 3)
  return {
    kind: 'time',
    hour: hour24,
    minute,
    sort: part === undefined ? sort : 'whole',
    said: hour,
    ...(unclear ? { unclear } : {}),
  }
}

function minutesOf(half: string | undefined, quarter: string | undefined, minute: string | undefined): number {
  if (half !== undefined) return 30
  if (quarter !== undefined) return 15 * numberOf(quarter)
  return minute === undefined ? 0 : numberOf(minute)
}

/** 差一刻九点 and 九点差五分. */
function toTimeBefore(
  period: string | undefined,
  hour: string | undefined,
  quarter: string | undefined,
  minute: string | undefined,
): Meaning {
  const away = quarter === undefined ? numberOf(minute) : 15 * numberOf(quarter)
  return toTime(period, numberOf(hour) - 1, 60 - away)
}

function readRange([, from, to]: RegExpExecArray): Meaning {
  const [first, last] = [weekdayOf(from), weekdayOf(to)]
  const count = (last - first + 7) % 7
  const weekdays = Array.from({ length: count + 1 }, (_, index) => ((first - 1 + index) % 7) + 1)
  return { kind: 'weekdays', weekdays: sorted(weekdays), isRepeated: true }
}

function readNth([, ordinals = '', weekday]: RegExpExecArray): Meaning {
  const nths = ordinals.includes('最后')
    ? [-1]
    : ordinals.startsWith('首')
      ? [1]
      : sorted((ordinals.match(/[一二三四五1-5]/g) ?? []).map(numberOf))
  if (nths.includes(5)) return { kind: 'problem', problem: 'unsupported' }
  return { kind: 'nth', nths, weekday: weekdayOf(weekday) }
}

function readMonthDays(text: string): Meaning {
  const days = text.split(new RegExp(AND)).map((day) => numberOf(day.replace(/[日号]$/, '').trim()))
  if (days.some((day) => day < 1 || day > 31)) return { kind: 'problem', problem: 'monthDay' }
  return { kind: 'monthDays', days: sorted(days) }
}

function readDate(year: string | undefined, month: string | undefined, day: number): Meaning {
  const [y, m] = [year === undefined ? 2024 : Number(year), numberOf(month)]
  const isRight = m >= 1 && m <= 12 && day >= 1 && (day === 31 || day <= new Date(Date.UTC(y, m, 0)).getUTCDate())
  if (!isRight) return { kind: 'problem', problem: 'monthDay' }
  return { kind: 'date', month: m, day, ...(year === undefined ? {} : { year: y }) }
}

const UNITS: readonly (readonly [string, UnitMeaning['unit']])[] = [
  ['天|日', 'day'],
  ['周|星期|礼拜', 'week'],
  ['月', 'month'],
  ['季度?', 'quarter'],
  ['小时|钟头', 'hour'],
]

/** The words of schedules in Chinese, in simplified characters. */
export const ZH_SCHEDULE_WORDS: readonly ScheduleWord[] = [
  ...UNITS.flatMap(([noun, name]) => [
    word(`每逢?(?:一?个|一)?(?:${noun})(?:一次)?(?!\\d*次)`, unit(name)),
    word(`(?:每隔一个?|隔)(?:${noun})`, name === 'hour' ? unit(name, 1, true) : unit(name, 2)),
    word(`每${N}个?(?:${noun})(?!底|末)`, (found) =>
      numberOf(found[1]) >= 1 ? unit(name, numberOf(found[1])) : undefined,
    ),
    // People say 每隔两天 for every two days, and for every third.
    word(`每隔${N}个?(?:${noun})`, (found) =>
      name === 'hour' ? unit(name, numberOf(found[1])) : unit(name, numberOf(found[1]) + 1, numberOf(found[1]) > 1),
    ),
    word(`(?:每(?:一?个)?|一)(?:${noun})([两二三四五六七八九十2-9]|\\d{2})次`, ([, times]) =>
      name === 'day' ? { ...unit('day'), times: numberOf(times) } : { kind: 'problem', problem: 'times' },
    ),
  ]),
  word('天天|每一天', unit('day')),
  word('双周|每双周', unit('week', 2, true)),
  word('每?半个?月(?:一次)?', { kind: 'monthDays', days: [1, 15], unclear: true }),
  word('每半年', unit('month', 6)),
  word('每一?年(?!度|均|末|底|初)|年年', { kind: 'unit', unit: 'year', every: 1, weak: true }),
  word('每年(?=年?[末底初])|一年一次|每年一次', unit('year')),
  word(`每隔?${N}?分钟|每隔?半个?小时`, { kind: 'problem', problem: 'unsupported' }),
  word(`(每逢?(?:一?个)?)?${WEEK}的?(${WEEKDAY})`, ([, every, day]) => ({
    ...{ kind: 'weekdays', weekdays: [weekdayOf(day)], isRepeated: every !== undefined },
  })),
  word(`(每逢?(?:一?个)?)?${WEEK}(${WEEKDAY}(?:(?:${AND})?${WEEKDAY})+)`, ([, , days = '']) => ({
    ...{ kind: 'weekdays', weekdays: weekdaysIn(days), isRepeated: true },
  })),
  word(`(?:每逢?(?:一?个)?)?${WEEK}(${WEEKDAY})\\s*(?:到|至|-|~|—)\\s*${WEEK}?(${WEEKDAY})`, readRange),
  word(`(?:每逢?)?${WEEK}[七八九十0789](?!\\d|[点时:月])`, { kind: 'problem', problem: 'weekday' }),
  word('(?:每逢?个?)?(?:工作日|上班日|平日)', { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5], isRepeated: true }),
  word('(?:每逢?(?:一?个)?)?(?:周末|双休日)', { kind: 'weekdays', weekdays: [6, 7], isRepeated: true }),
  word('(?:每逢?个?)?(?:节假日|节日|休息日|上旬|中旬|下旬)|(?:第一|首|最后一?)个?(?:工作日|交易日)', {
    kind: 'problem',
    problem: 'unsupported',
  }),
  word(`的?((?:${ORDINAL}(?:${AND}${ORDINAL})*)|首个?|最后一?个?)的?${WEEK}的?(${WEEKDAY})`, readNth),
  word(
    `的?((?:(?:${N.replace('(', '(?:')})[日号]?${AND})*${N.replace('(', '(?:')}[日号])(?!\\d|内|以|前)`,
    ([, text = '']) => readMonthDays(text),
  ),
  word('(?:每一?个?|的)?(?:月[底末]|最后一[天日])', { kind: 'monthDays', days: [31] }),
  word('的?(?:第一|头一?|首)[天日]', { kind: 'monthDays', days: [1] }),
  word('(?:每一?个?|的)?月初', { kind: 'monthDays', days: [1], unclear: true }),
  word('(?:每一?个?|的)?月中', { kind: 'monthDays', days: [15], unclear: true }),
  word('(?:每个?)?季(?:度)?(?:末|底|的?最后一[天日])|的?季末', { kind: 'quarterDay', day: 31 }),
  word('(?:每个?)?季(?:度)?(?:初|的?(?:首日|第一[天日]))', { kind: 'quarterDay', day: 1 }),
  word('(?:每?年)?年[底末]|年的?最后一[天日]', { kind: 'date', month: 12, day: 31 }),
  word('(?:每?年)?年初|元旦', { kind: 'date', month: 1, day: 1 }),
  word(`(?:(\\d{4})年)?${N}月份?${N}[日号]`, ([, year, month, day]) => readDate(year, month, numberOf(day))),
  word(`(?:(\\d{4})年)?${N}月份?的?(?:[底末]|最后一[天日])`, ([, year, month]) => readDate(year, month, 31)),
  word(`${N}月份?(?!\\d|[一二三四五六七八九十]|[日号底末初])`, ([, month]) => {
    const value = numberOf(month)
    return value >= 1 && value <= 12 ? { kind: 'month', month: value } : undefined
  }),
  word('今[天日](?:的)?', { kind: 'inDays', days: 0 }),
  word('明[天日](?:的)?', { kind: 'inDays', days: 1 }),
  word('后天', { kind: 'inDays', days: 2 }),
  word('大后天', { kind: 'inDays', days: 3 }),
  word('今(?=[早晚])', { kind: 'inDays', days: 0 }),
  word('明(?=[早晚])', { kind: 'inDays', days: 1 }),
  word(`${N}天(?:之|以)?后`, ([, days]) => ({ kind: 'inDays', days: numberOf(days) })),
  word(`${N}个?(?:小时|钟头)(?:之|以)?后`, ([, hours]) => ({ kind: 'inMinutes', minutes: 60 * numberOf(hours) })),
  word('半个?小时(?:之|以)?后', { kind: 'inMinutes', minutes: 30 }),
  word(`${N}分钟(?:之|以)?后`, ([, minutes]) => ({ kind: 'inMinutes', minutes: numberOf(minutes) })),
  word(`下个?${WEEK}(${WEEKDAY})`, ([, day]) => ({ kind: 'comingWeekday', weekday: weekdayOf(day), week: 'next' })),
  word(`(?:这个?|本)${WEEK}(${WEEKDAY})`, ([, day]) => ({
    kind: 'comingWeekday',
    weekday: weekdayOf(day),
    week: 'this',
  })),
  word(`(下个?|这个|本)月${N}[日号]`, ([, which, day]) => {
    const value = numberOf(day)
    if (value < 1 || value > 31) return { kind: 'problem', problem: 'monthDay' }
    return { kind: 'dayOfMonth', day: value, months: which?.startsWith('下') ? 1 : 0 }
  }),
  word(`的?${PERIOD}?的?\\s*(\\d{1,2}):(\\d{2})(?!\\d)(?:分|整)?(?!\\s*[ap]\\.?m)`, ([, period, hour, minute]) =>
    toTime(period, Number(hour), Number(minute), 'clock'),
  ),
  word(
    `的?${PERIOD}?的?\\s*${N}${HOUR_WORD}(?:(半)|([一三13])刻|零?${N}分?|整)?(?![个家件份])`,
    ([, period, hour, half, quarter, minute]) => toTime(period, numberOf(hour), minutesOf(half, quarter, minute)),
  ),
  word(`的?${PERIOD}?的?\\s*差(?:([一三13])刻|${N}分)钟?(?:到)?${N}点`, ([, period, quarter, minute, hour]) =>
    toTimeBefore(period, hour, quarter, minute),
  ),
  word(`的?${PERIOD}?的?\\s*${N}点差(?:([一三13])刻|${N}分)`, ([, period, hour, quarter, minute]) =>
    toTimeBefore(period, hour, quarter, minute),
  ),
  word('的?(?:午夜|零点|子夜)', { kind: 'time', hour: 0, minute: 0, sort: 'whole' }),
  word('的?(?:正午|中午)', { kind: 'time', hour: 12, minute: 0, sort: 'whole' }),
  word(`的?${PERIOD}的?`, ([, period = '']) => ({ kind: 'part', part: PARTS[period] ?? 'morning' })),
  word('的?(?:[上下]班|[早午晚][饭餐]|睡觉?)(?:之|以)?[前后时](?:的时候)?', {
    kind: 'problem',
    problem: 'unsupported',
  }),
  word('早晚各一次|一早一晚', { kind: 'part', part: 'both' }),
  word('早晚(?:各)?(?=\\s*[\\d一二三四五六七八九十])', { kind: 'part', part: 'both' }),
  word(
    '(北京|上海|东京|香港|台北|新加坡|伦敦|柏林|巴黎|纽约|洛杉矶|乌鲁木齐|莫斯科|悉尼|首尔|当地|本地|中国)(?:当地)?时间|(东八区)',
    ([, place, zone]) => ({
      ...{ kind: 'zone', name: zone ?? place ?? '' },
    }),
  ),
  word('(\\d{1,2})(?!\\d|[:.]\\d|\\s*[ap]\\.?m\\b|[年月日号点时家个件份])(?=\\s|$|[,:;])', ([, value]) => ({
    kind: 'number',
    value: Number(value),
  })),
  word('以及|还有|和|与|及|跟|并', { kind: 'and' }),
  word('到|至|~', { kind: 'to' }),
  word('除外|除了?|(?:但|可)?不(?:包)?[含括]', { kind: 'except' }),
  word('每逢?|逢', { kind: 'every' }),
  word('在|于|的', { kind: 'preposition' }),
  word(
    '(?<!申)请|麻烦|帮我|(?:发|推送?|告诉|提醒|通知|报)(?:给)?我?(?:一次|一下)?(?=[\\s，,:：]|$)|给我发|发给我|推送给我|提醒我|告诉我|左右|准时|定时|各(?=\\s*[\\d一二])',
    { kind: 'filler' },
  ),
  word('(?:一)?有(?:了)?(?:变化|变动|更新)(?:时|就|的时候|的话)?|(?:变化|变动|更新)(?:时|的时候)', { kind: 'change' }),
  word(
    '(?:如果|一旦|只要)?(?:数据|数字|结果|答案|内容)?(?:一旦?)?有了?(?:变化|变动|更新|新的?(?:报告|年报|数据))(?:时|就|的时候|的话|之?后)',
    {
      kind: 'change',
    },
  ),
  word('(?:直到|持续|为期)[^，,。]*|从(?:明天|下周|下个月|今天)(?:起|开始)', {
    kind: 'problem',
    problem: 'unsupported',
  }),
]
