import { type DayPart, type Meaning, type ScheduleWord, type UnitMeaning, unit, word } from './tokens.ts'

const NUMBERS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
]
const SPOKEN_MINUTES: Readonly<Record<string, number>> = {
  ...{ five: 5, ten: 10, fifteen: 15, twenty: 20, 'twenty-five': 25, 'twenty five': 25, thirty: 30 },
  ...{ 'thirty-five': 35, 'thirty five': 35, forty: 40, 'forty-five': 45, 'forty five': 45, fifty: 50 },
  ...{ 'fifty-five': 55, 'fifty five': 55, quarter: 15, 'a quarter': 15, half: 30 },
}
const WEEKDAY_SOURCES = ['mon', 'tue(?:s)?', 'wed(?:nes)?', 'thu(?:rs?)?', 'fri', 'sat(?:ur)?', 'sun']
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const ORDINALS = ['first', 'second', 'third', 'fourth']

const N = `(\\d{1,3}|${NUMBERS.slice(1).join('|')})`
const HOUR = `(\\d{1,2}|${NUMBERS.slice(1, 13).join('|')})`
const SPOKEN = Object.keys(SPOKEN_MINUTES)
  .sort((a, b) => b.length - a.length)
  .join('|')
const FULL_MINUTES = 'ten|fifteen|twenty(?:[- ]five)?|thirty(?:[- ]five)?|forty(?:[- ]five)?|fifty(?:[- ]five)?'
const DAY = `(?:(${WEEKDAY_SOURCES.join('|')})(day)?(s)?\\b\\.?)`
const ONE_DAY = `(?:${WEEKDAY_SOURCES.join('|')})(?:day)?s?\\b`
const MONTH = `(${MONTHS.map((name) => (name.length > 3 ? `${name.slice(0, 3)}(?:${name.slice(3)})?` : name)).join('|')}|sept)\\b\\.?`
const ORDINAL_DAY = '(\\d{1,2})(?:st|nd|rd|th)\\b'
const AND = '\\s*(?:,|&|\\band\\b)\\s*(?:the )?'
const NTH = '(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)'
const PERIOD = '(?:the |each |every |a )?'

const numberOf = (text = ''): number => (/^\d+$/.test(text) ? Number(text) : NUMBERS.indexOf(text))
const weekdayOf = (text = ''): number =>
  WEEKDAY_SOURCES.findIndex((source) => new RegExp(`^(?:${source})`).test(text)) + 1
const monthOf = (text = ''): number => MONTHS.findIndex((name) => name.startsWith(text.slice(0, 3))) + 1
const sorted = (list: readonly number[]): number[] => [...new Set(list)].sort((a, b) => a - b)

function nthOf(text: string): number {
  if (text === 'last') return -1
  return ORDINALS.indexOf(text) >= 0 ? ORDINALS.indexOf(text) + 1 : Number.parseInt(text, 10) || 5
}

function readNth(found: RegExpExecArray): Meaning {
  const nths = (found[1] ?? '').match(new RegExp(NTH, 'g'))?.map(nthOf) ?? []
  if (nths.includes(5)) return { kind: 'problem', problem: 'unsupported' }
  const order = [...new Set(nths)].sort((a, b) => (a === -1 ? 9 : a) - (b === -1 ? 9 : b))
  return { kind: 'nth', nths: order, weekday: weekdayOf(found[2]) }
}

function readRange([, from, , , to]: RegExpExecArray): Meaning {
  const [first, last] = [weekdayOf(from), weekdayOf(to)]
  const count = (last - first + 7) % 7
  const weekdays = Array.from({ length: count + 1 }, (_, index) => ((first - 1 + index) % 7) + 1)
  return { kind: 'weekdays', weekdays: sorted(weekdays), isRepeated: true }
}

/** A time of day; `half` is `a` or `p`. */
function toTime(
  hour: number,
  minute: number,
  half?: string,
  unclear = false,
  sort: 'clock' | 'hour' = 'clock',
): Meaning {
  const isRight = half ? hour >= 1 && hour <= 12 : hour <= 23
  if (!isRight || minute > 59) return { kind: 'problem', problem: 'time' }
  const hour24 = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour
  return { kind: 'time', hour: hour24, minute, sort: half ? 'whole' : sort, ...(unclear ? { unclear } : {}) }
}

/** Ten past and a quarter to an hour. */
function readPast([, minutes = '', side, hour, half]: RegExpExecArray): Meaning {
  const away = SPOKEN_MINUTES[minutes] ?? Number.parseInt(minutes, 10)
  const time = numberOf(hour) * 60 + (side === 'to' ? -away : away)
  return toTime(Math.floor(time / 60) || 12, time % 60, half)
}

const UNITS: readonly (readonly [string, UnitMeaning['unit'], string])[] = [
  ['daily', 'day', 'day'],
  ['weekly', 'week', 'week'],
  ['monthly', 'month', 'month'],
  ['quarterly', 'quarter', 'quarter'],
  ['hourly', 'hour', 'hour'],
]

const PARTS: readonly (readonly [string, DayPart])[] = [
  ['mornings?', 'morning'],
  ['afternoons?', 'afternoon'],
  ['evenings?|nights?|nightly', 'evening'],
]

/** The words of schedules in English. */
export const EN_SCHEDULE_WORDS: readonly ScheduleWord[] = [
  ...UNITS.flatMap(([adverb, name, noun]) => [
    word(`${adverb}\\b|(?:once )?(?:every|each|per) ${noun}\\b|once an? ${noun}\\b|every${noun}\\b`, unit(name)),
    word(`(?:every|each) (?:other|second|alternate) ${noun}\\b`, unit(name, 2)),
    word(`every ${N} ${noun}s?\\b`, (found) => unit(name, numberOf(found[1]))),
    word(`(?:every|each) ${ORDINAL_DAY} ${noun}\\b(?! of)`, ([, count]) =>
      Number(count) > 1 ? unit(name, Number(count)) : undefined,
    ),
  ]),
  word('yearly\\b|annually\\b|once a year\\b', unit('year')),
  word('(?:every|each|per) year\\b', { kind: 'unit', unit: 'year', every: 1, weak: true }),
  word('half[- ]yearly\\b|semi-?annually\\b|twice a year\\b|every half[- ]year\\b', unit('month', 6)),
  word('fortnightly\\b|(?:every|each|once a) fortnight\\b', unit('week', 2)),
  word('bi-?weekly\\b', unit('week', 2, true)),
  word('bi-?monthly\\b', unit('month', 2, true)),
  word(`(?:every|each) (?:other|second|alternate) (?=${ONE_DAY})|alternate (?=${ONE_DAY})`, unit('week', 2)),
  word(`every ${N} minutes?\\b|every minute\\b|every half(?: an)? hour\\b|minutely\\b`, {
    kind: 'problem',
    problem: 'unsupported',
  }),
  word(`(?:twice|${N} times)(?: an?| per| every| each)? (?:week|month)\\b|(?:twice|${N} times) (?:weekly|monthly)\\b`, {
    ...{ kind: 'problem', problem: 'times' },
  }),
  word(`(?:twice|${N} times)(?:(?: an?| per| every| each)? day| daily)\\b`, ([, times]) => ({
    ...unit('day'),
    times: times === undefined ? 2 : numberOf(times),
  })),
  word(DAY, ([, day, , plural]) => ({
    kind: 'weekdays',
    weekdays: [weekdayOf(day)],
    isRepeated: plural !== undefined,
  })),
  word(`${DAY}\\s*(?:-|–|—|\\bto\\b|\\bthrough\\b|\\btill?\\b|\\bthru\\b)\\s*${DAY}`, readRange),
  word('(?:weekdays?|(?:working|business|work) ?days?)\\b', {
    kind: 'weekdays',
    weekdays: [1, 2, 3, 4, 5],
    isRepeated: true,
  }),
  word('week-?ends?\\b', { kind: 'weekdays', weekdays: [6, 7], isRepeated: true }),
  word(`(?:the )?(${NTH}(?:${AND}${NTH})*) ${ONE_DAY.replace('(?:', '(')}`, readNth),
  word('(?:the )?(?:first|last) (?:working|business) day\\b', { kind: 'problem', problem: 'unsupported' }),
  word(`(?:the )?(?:first day|first|start|beginning) of ${PERIOD}month\\b|month[- ]start\\b`, {
    kind: 'monthDays',
    days: [1],
  }),
  word(
    `(?:the )?(?:last day|last|end) of ${PERIOD}month\\b|(?:every |each )month[- ]?end\\b|(?:the )?last day\\b|month'?s?[- ]end\\b|last(?=\\s*(?:at |\\d{1,2}:|$))`,
    {
      ...{ kind: 'monthDays', days: [31] },
    },
  ),
  word(`(?:the )?(?:first day|first|start|beginning) of ${PERIOD}quarter\\b`, { kind: 'quarterDay', day: 1 }),
  word(`(?:the )?(?:last day|last|end) of ${PERIOD}quarter\\b|quarter'?s?[- ]end\\b`, { kind: 'quarterDay', day: 31 }),
  word(`(?:the )?(?:last day|last|end) of ${PERIOD}year\\b|year'?s?[- ]end\\b|new year'?s eve\\b`, {
    kind: 'date',
    month: 12,
    day: 31,
  }),
  word(`(?:the )?(?:first day|first|start|beginning) of ${PERIOD}year\\b|new year'?s day\\b`, {
    kind: 'date',
    month: 1,
    day: 1,
  }),
  word(`(?:of|in) ${PERIOD}month\\b`, unit('month')),
  word(`(?:of|in) ${PERIOD}quarter\\b`, unit('quarter')),
  word(`(?:of|in) ${PERIOD}year\\b`, unit('year')),
  word(`(?:the )?${ORDINAL_DAY}(?: day)?|day ${N}\\b`, (found) => readMonthDay(numberOf(found[1] ?? found[2]))),
  word(`${MONTH} (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)(?:,? (\\d{4})\\b)?`, ([, month, day, year]) =>
    readDate(monthOf(month), Number(day), year),
  ),
  word(`(?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}(?: (\\d{4})\\b)?`, ([, day, month, year]) =>
    readDate(monthOf(month), Number(day), year),
  ),
  word('(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)', ([, year, month, day]) => readDate(Number(month), Number(day), year)),
  // With a day behind it, it is a date: every March 31.
  word(`(?:every|each) ${MONTH}(?! (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b(?![:.]\\d|\\s*[ap]\\.?m))`, ([, month]) => ({
    kind: 'month',
    month: monthOf(month),
  })),
  word('today\\b', { kind: 'inDays', days: 0 }),
  word('tomorrow\\b', { kind: 'inDays', days: 1 }),
  word('(?:the )?day after tomorrow\\b', { kind: 'inDays', days: 2 }),
  word(`in ${N} days?\\b|${N} days? from now\\b`, (found) => ({
    kind: 'inDays',
    days: numberOf(found[1] ?? found[2]),
  })),
  word(`in ${N} weeks?\\b`, (found) => ({ kind: 'inDays', days: 7 * numberOf(found[1]) })),
  word(`in ${N} hours?\\b`, (found) => ({ kind: 'inMinutes', minutes: 60 * numberOf(found[1]) })),
  word('in an hour\\b', { kind: 'inMinutes', minutes: 60 }),
  word('in half an hour\\b', { kind: 'inMinutes', minutes: 30 }),
  word(`in ${N} minutes?\\b`, (found) => ({ kind: 'inMinutes', minutes: numberOf(found[1]) })),
  word(`(this|next|coming|this coming) ${DAY}`, ([, which, day]) => ({
    ...{ kind: 'comingWeekday', weekday: weekdayOf(day) },
    week: which === 'next' ? 'next' : 'any',
  })),
  word(`${HOUR}[:.](\\d{2})(?!\\d)\\s*(?:([ap])\\.?m\\b\\.?)?(?: ?h(?:ou)?rs?\\b)?`, ([, hour, minute, half]) =>
    toTime(numberOf(hour), Number(minute), half),
  ),
  word('\\d{1,3}:\\d{1,3}', { kind: 'problem', problem: 'time' }),
  word(`${HOUR}\\s*([ap])\\.?m\\b\\.?`, ([, hour, half]) => toTime(numberOf(hour), 0, half)),
  word(`${HOUR}\\s*o.?clock\\b(?:\\s*([ap])\\.?m\\b\\.?)?`, ([, hour, half]) =>
    toTime(numberOf(hour), 0, half, false, 'hour'),
  ),
  word(`${HOUR} (${FULL_MINUTES})(?:\\s*([ap])\\.?m\\b\\.?)?(?= |$|,)`, ([, hour, minute = '', half]) =>
    toTime(numberOf(hour), SPOKEN_MINUTES[minute] ?? 0, half),
  ),
  word(`(${SPOKEN}|\\d{1,2})(?: minutes?)? (past|to) ${HOUR}(?:\\s*([ap])\\.?m\\b\\.?)?`, readPast),
  word(`half (${NUMBERS.slice(1, 13).join('|')})\\b`, ([, hour]) => toTime(numberOf(hour), 30, undefined, true)),
  word('([01]\\d|2[0-3])([0-5]\\d) ?(?:hours|hrs|h)\\b', ([, hour, minute]) => toTime(Number(hour), Number(minute))),
  word(`at (${NUMBERS.slice(1, 13).join('|')})\\b(?! (?:past|to|o.?clock|${FULL_MINUTES})\\b)`, ([, hour]) =>
    toTime(numberOf(hour), 0, undefined, false, 'hour'),
  ),
  word('(?:12 )?noon\\b|mid-?day\\b', { kind: 'time', hour: 12, minute: 0, sort: 'whole' }),
  word('(?:12 )?midnight\\b', { kind: 'time', hour: 0, minute: 0, sort: 'whole' }),
  ...PARTS.flatMap(([source, part]) => [
    word(`(?:in the |at )?(?:${source})\\b`, { kind: 'part', part }),
    word(`(?:every|each) (?=(?:${source})\\b)`, unit('day')),
  ]),
  word('tonight\\b', { kind: 'inDays', days: 0, part: 'evening' }),
  word(
    '([a-z]+(?: [a-z]+)?|(?:utc|gmt)(?:[+-]\\d{1,2}(?::?\\d{2})?)?) time\\b|((?:utc|gmt)(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[cem][e]?s?t)(?![a-z+-])',
    (found) => {
      const name = found[1] ?? found[2] ?? ''
      return { kind: 'zone', name: name.replace(/^in /, '') }
    },
  ),
  word('(\\d{1,2})(?!\\d|[:.]\\d|\\s*[ap]\\.?m\\b|年)(?=\\s|$|[,:;])', ([, value]) => ({
    kind: 'number',
    value: Number(value),
  })),
  word('and\\b|&|\\+|/|plus\\b', { kind: 'and' }),
  word('-|–|—|to\\b|until\\b|till\\b|through\\b', { kind: 'to' }),
  word('except(?: for| on)?\\b|but not(?: on)?\\b|excluding\\b', { kind: 'except' }),
  word('every\\b|each\\b', { kind: 'every' }),
  word('at\\b|@|on\\b|in\\b|of\\b|from\\b|between\\b|the\\b|by\\b|around\\b|about\\b', { kind: 'preposition' }),
  word(
    '(?:before|after|at) (?:work|lunch(?:time)?|dinner|breakfast|bed(?:time)?)\\b|(?:at )?(?:the )?(?:end|close|start) of (?:the )?(?:business )?day\\b|first thing\\b|eod\\b|cob\\b',
    {
      kind: 'problem',
      problem: 'unsupported',
    },
  ),
  word('please\\b|(?:please )?(?:send|tell|give) me\\b|sharp\\b|once\\b|only\\b', { kind: 'filler' }),
  word(
    'on changes?\\b|(?:when|whenever|if|as soon as|each time|every time) (?:it |something |anything |the (?:answer|data|figures?|numbers?) )?changes?\\b|(?:when|whenever|if|as soon as|each time|every time) (?:there (?:is|are) )?(?:an? )?new reports?(?: (?:comes?|came|is|are) (?:in|out|added|published|there|available)| arrives?| appears?)?(?= |$|,)|(?:when|whenever) (?:it |something )?changed\\b',
    { kind: 'change' },
  ),
  word(
    `(?:until|till|for|starting|from|beginning) (?:${N} (?:days?|weeks?|months?)|next|today|tomorrow|${MONTH}|the end)[^,;:]*`,
    {
      ...{ kind: 'problem', problem: 'unsupported' },
    },
  ),
]

function readMonthDay(day: number): Meaning {
  return day >= 1 && day <= 31 ? { kind: 'monthDays', days: [day] } : { kind: 'problem', problem: 'monthDay' }
}

function readDate(month: number, day: number, year?: string): Meaning {
  const isRight =
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(Date.UTC(year ? Number(year) : 2024, month, 0)).getUTCDate()
  if (!isRight) return { kind: 'problem', problem: 'monthDay' }
  return { kind: 'date', month, day, ...(year ? { year: Number(year) } : {}) }
}
