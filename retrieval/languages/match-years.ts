import type { Match } from '../understand/tokens/meaning.ts'
import { parseChineseNumber } from '../words/parse-chinese-number.ts'

/** Years before the first reports and after the foreseeable ones are numbers, unless they are called years. */
const FIRST = 2000
const LAST = 2099

const SUFFIX = '(?:\\s?(?:年度|年份|年[末底]|年))?(?:的)?'
const YEAR = `(?<!\\d[.,]?)(?:(?:(?<![a-z])fy\\s?)?(20\\d\\d)|(?:(?<![a-z])fy\\s?|')?(\\d\\d)(?=\\s?年|(?<=fy\\s?\\d\\d)))${SUFFIX}`

interface Span {
  readonly from: number | null
  readonly to: number | null
  readonly latest?: boolean
}

/** How years are worded; `read` gives the span, or null where the words are no year after all. */
interface YearWording {
  readonly pattern: RegExp
  readonly read: (groups: readonly string[], thisYear: number, spoken?: number) => Span | null
}

const full = (digits: string | undefined): number => {
  const n = Number(digits)
  return n < 100 ? 2000 + n : n
}
const single = (year: number): Span => ({ from: year, to: year })
const count = (digits: string | undefined): number =>
  /^\d+$/.test(digits ?? '')
    ? Number(digits)
    : (ENGLISH_COUNTS[digits ?? ''] ?? parseChineseNumber(digits ?? '') ?? Number.NaN)

const ENGLISH_COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  couple: 2,
}

/** A report for a year appears in the next one: the last N reporting years end with the year before this one. */
const lastYears = (n: number, thisYear: number): Span | null =>
  Number.isFinite(n) && n > 0 ? { from: thisYear - n, to: thisYear - 1 } : null

const CARRIED = '(?:carr(?:y|ied|ying|yover)|brought|rolled|left)'

/** What came over from a year stands in the report of the next one: 从上一年接过来, "brought forward from last year". */
const NOT_CARRIED = `(?<!${CARRIED} (?:over |forward )?(?:in )?from (?:the )?)`
/** Where what is left is said to come from, the year that it goes to is the report's. */
const FROM_BEFORE = '(?:上年|上一年|去年|往年|前一年|year before|previous years?|last year|earlier years)'
const NOT_LEFT = '(?!结转|遗留|转|留|接过|留下|带过|剩下)'

const WORDINGS: readonly YearWording[] = [
  // What is left to a year stands in the report of the year before.
  {
    pattern: new RegExp(`(?<=(?:转|留|拖|顺延)(?:到|至|入|给))(?<!${FROM_BEFORE}.{0,14})(20\\d\\d)年(?:度)?`, 'gu'),
    read: (g) => single(full(g[0]) - 1),
  },
  // What comes from one year is in the next one's report, what goes to a year in the report of the one before.
  {
    pattern: new RegExp(
      `(?<=${CARRIED}[a-z -]{0,40} from )(20\\d\\d)(?!\\d)|(?:从|自|由)(20\\d\\d)年(?:度)?(?=结转|转来)`,
      'gu',
    ),
    read: (g) => single(full(g[0] ?? g[1]) + 1),
  },
  {
    pattern: new RegExp(`(?<=${CARRIED}[a-z -]{0,40} (?:in)?to )(?<!${FROM_BEFORE}.{0,14})(20\\d\\d)(?!\\d)`, 'gu'),
    read: (g) => single(full(g[0]) - 1),
  },
  {
    pattern:
      /(?<!\d[.,]?)(?:(?:在|从|自|由|between|from|since|starting in)\s?)?(20\d\d|\d\d(?=年?(?:到|至|-)\d\d年))(?:年度?)?(?:起|开始|一路|一直|逐年|数|算)*\s?(?:到|至|-|\/|to|(?:and )?up to|until|through|till|and(?<=between .{1,12}and))\s?(20\d\d|\d\d(?=年))(?:年度?)?(?:之间|期间|间|为?止)?(?:的)?(?![\d]|[.,]\d)/gu,
    read: (g) => ({ from: full(g[0]), to: full(g[1]) }),
  },
  // 2021-24 and, where nothing is counted, 22到24.
  { pattern: /(?<![\d.,])(20\d\d)\s?[-/]\s?([12]\d)(?![\d.,年]|\s?[月号])/gu, read: (g) => shortSpan(g[0], g[1]) },
  {
    pattern: /(?<![\d.,])([12]\d)(?:到|至|-)([12]\d)(?![\d.,%]|\s?[年月号件个家条份次名人项起宗万千])/gu,
    read: (g) => shortSpan(g[0], g[1]),
  },
  {
    pattern:
      /(?<!\d[.,]?)(?:自|从|since|from|starting (?:in|from))?\s?(20\d\d)(?:年度?)?(?:以来|至今|起|以后|之后|开始|及以后|onwards?|and later|or later)(?:的)?/gu,
    read: (g) => ({ from: full(g[0]), to: null }),
  },
  { pattern: /(?:since|starting (?:in|from))\s(20\d\d)(?!\d)/gu, read: (g) => ({ from: full(g[0]), to: null }) },
  { pattern: /(?:after|later than)\s(20\d\d)(?!\d)/gu, read: (g) => ({ from: full(g[0]) + 1, to: null }) },
  {
    pattern: /(?<!\d[.,]?)(20\d\d)年?(?:以前|之前)(?:的)?|(?:before|prior to|earlier than|until)\s(20\d\d)(?!\d)/gu,
    read: (g) => ({ from: null, to: full(g[0] ?? g[1]) - 1 }),
  },
  { pattern: /(?:up to|through)\s(20\d\d)(?!\d)/gu, read: (g) => ({ from: null, to: full(g[0]) }) },
  { pattern: new RegExp(`${YEAR}(?![\\d.,]\\d)`, 'gu'), read: (g) => inRange(full(g[0] ?? g[1])) },
  // In 2023年报 and 2023年度报告 the character belongs to the report.
  { pattern: /(?<!\d[.,]?)(20\d\d|\d\d)(?=年度?报)/gu, read: (g) => inRange(full(g[0])) },
  {
    pattern:
      /(?<!\d[.,]?)(1\d\d\d|2[1-9]\d\d)\s?年(?:度)?(?:的)?|(?<=\b(?:in|of|for|during) (?:the year )?)(19\d\d|2[1-9]\d\d)(?![\d.,]\d|\d| [a-z]+s\b)/gu,
    read: (g) => single(full(g[0] ?? g[1])),
  },
  // 22、23、24年: the last one says what the others are.
  {
    pattern: /(?<![\d.])(\d\d)年?(?=(?:\s?[、,和与及跟]\s?\d\d年?)*\s?[、,和与及跟]\s?\d\d年)/gu,
    read: (g) => inRange(full(g[0])),
  },
  { pattern: /(?<![\p{L}\d.,])'(\d\d)(?![\d.,])/gu, read: (g) => inRange(full(g[0])) },
  {
    pattern: /(二[〇零○]二?[〇零○一二三四五六七八九][〇零○一二三四五六七八九]?)年(?:度)?(?:的)?/gu,
    read: (g) => inRange(parseChineseNumber((g[0] ?? '').replaceAll('○', '〇')) ?? 0),
  },
  {
    pattern: new RegExp(`${NOT_CARRIED}(?:去年|last year)(?:的|'s)?${NOT_LEFT}`, 'gu'),
    read: (_, now) => single(now - 1),
  },
  // The year before the one that is spoken of; without one, before this year.
  {
    pattern: new RegExp(
      `${NOT_CARRIED}(?:上年度?|上一年度?|(?:the )?(?:previous|prior|preceding) year)(?:的|'s)?${NOT_LEFT}`,
      'gu',
    ),
    read: (_, now, spoken) => single((spoken ?? now) - 1),
  },
  {
    pattern: /(?:再)?(?:往)?前一年度?(?:的)?(?!结转|遗留|转)|(?:the )?year (?:before|earlier)(?! last)(?![a-z])/gu,
    read: (_, __, spoken) => (spoken === undefined ? null : single(spoken - 1)),
  },
  {
    pattern: /(?:再)?(?:往)?后一年度?(?:的)?|(?:the )?(?:following year|year after|next year)(?![a-z])/gu,
    read: (_, __, spoken) => (spoken === undefined ? null : single(spoken + 1)),
  },
  { pattern: /(?:前年|(?:the )?year before last|two years ago)(?:的)?/gu, read: (_, now) => single(now - 2) },
  { pattern: /(?:今年|this year|(?:the )?current year)(?:的|'s)?/gu, read: (_, now) => single(now) },
  {
    pattern: /(?:近|最近|过去|这)(?:的)?([两二三四五六七八九十\d]+)(?:个)?年(?:来|内|间|里)?(?:的)?/gu,
    read: (g, now) => lastYears(count(g[0]), now),
  },
  {
    pattern:
      /(?:(?:in|over|during|for) )?(?:the )?(?:past|last|recent|latest|previous) (two|three|four|five|six|ten|couple of|\d+) years/gu,
    read: (g, now) => lastYears(count((g[0] ?? '').replace(' of', '')), now),
  },
  {
    pattern: /(?:近年来?|近几年来?|这几年|历年来?|in recent years|over the years)(?:的)?/gu,
    read: () => ({ from: null, to: null }),
  },
  {
    pattern:
      /(?:最新|最近)(?:的)?(?:一年)(?:度)?(?:的)?|(?:最新|最近)(?:的)?(?:一)?(?:年|期|份|年度)?(?:的)?(?=年报|报告|数据|$|[^一-龥])|最新(?:的)?(?:一)?(?:年|期|份|年度)?(?:的)?|(?:the )?(?:most recent|latest|newest)(?: (?:year|available))?/gu,
    read: () => ({ from: null, to: null, latest: true }),
  },
]

const shortSpan = (from: string | undefined, to: string | undefined): Span | null => {
  const [first, last] = [full(from), full(to)]
  return first >= FIRST && last <= LAST && first < last ? { from: first, to: last } : null
}

const inRange = (year: number): Span | null => (year >= FIRST && year <= LAST ? single(year) : null)

/**
 * Years of a question. Relative ones count from `now`: 去年 in 2025 is 2024; 近三年 are the three reporting years
 * before this year, since a report for a year appears in the next one. 上一年 counts from the year that is `spoken` of.
 */
export function matchYears(text: string, now: Date, spoken?: number): Match[] {
  const thisYear = now.getUTCFullYear()
  return WORDINGS.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const span = read(
        match.slice(1).map((group) => group as string),
        thisYear,
        spoken,
      )
      if (!span || (span.from !== null && span.to !== null && span.from > span.to)) return []
      return [{ start: match.index, end: match.index + match[0].length, meaning: { kind: 'years' as const, ...span } }]
    }),
  )
}
