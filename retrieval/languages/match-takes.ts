import type { Match } from '../understand/tokens/meaning.ts'
import { parseChineseNumber } from '../words/parse-chinese-number.ts'

const COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twenty: 20,
}
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
}

/** 前2023 is a year and no number of places. */
const A_YEAR = 1900

const NUMBER = '([一二三四五六七八九十两\\d]+)'
const COUNTER = '(?:名|家|位|个|大|强|份)?(?:单位|机关|部门|局|年报|报告)?'
const COUNT_EN = `(\\d{1,3}(?!\\d)|${Object.keys(COUNTS).join('|')})`
const ORDINAL_EN = `(?:(\\d+)(?:st|nd|rd|th)|(${Object.keys(ORDINALS).join('|')}))`
const MOST_EN = '(?:highest|most|largest|biggest|greatest)'
const LEAST_EN = '(?:lowest|fewest|least|smallest)'

const zh = (text: string | undefined): number =>
  /^\d+$/.test(text ?? '') ? Number(text) : (parseChineseNumber(text ?? '') ?? Number.NaN)
const en = (text: string | undefined): number =>
  /^\d+$/.test(text ?? '') ? Number(text) : (COUNTS[text ?? ''] ?? ORDINALS[text ?? ''] ?? Number.NaN)

type End = 'top' | 'bottom'

/** How places in a ranking are worded: from which place, how many, counted from which end. */
interface RankWording {
  readonly pattern: RegExp
  readonly read: (groups: readonly (string | undefined)[]) => {
    from: number
    count: number
    end?: End
    percent?: boolean
  }
}

const WORDINGS: readonly RankWording[] = [
  {
    pattern: /(?<![a-z])(?:n\s?=|limit)\s?(\d{1,3})(?!\d)/gu,
    read: (g) => ({ from: 1, count: Number(g[0]) }),
  },
  {
    pattern: new RegExp(`${NUMBER}强(?!制)`, 'gu'),
    read: (g) => ({ from: 1, count: zh(g[0]), end: 'top' }),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:the )?(?:lowest|fewest|smallest) ${COUNT_EN}(?!\\p{L})`, 'gu'),
    read: (g) => ({ from: 1, count: en(g[0]), end: 'bottom' }),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:the )?worst ${COUNT_EN}(?!\\p{L})`, 'gu'),
    read: (g) => ({ from: 1, count: en(g[0]) }),
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:the )?${ORDINAL_EN}(?: place| position)(?!\\p{L})|(?<!\\p{L})${ORDINAL_EN}(?= by )`,
      'gu',
    ),
    read: (g) => ({ from: en(g[0] ?? g[1] ?? g[2] ?? g[3]), count: 1 }),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:the )?(?:best|highest|biggest|largest|busiest) ${COUNT_EN}(?!\\p{L})`, 'gu'),
    read: (g) => ({ from: 1, count: en(g[0]), end: 'top' }),
  },
  {
    pattern: /前(?:百分之([一二三四五六七八九十\d]+)|(\d+)\s?%)(?:的)?|(?<![a-z])top (\d+)\s?(?:%|per ?cent)/gu,
    read: (g) => ({ from: 1, count: zh(g[0] ?? g[1] ?? g[2]), end: 'top', percent: true }),
  },
  {
    pattern:
      /(?:后|末|最后)(?:百分之([一二三四五六七八九十\d]+)|(\d+)\s?%)(?:的)?|(?<![a-z])bottom (\d+)\s?(?:%|per ?cent)/gu,
    read: (g) => ({ from: 1, count: zh(g[0] ?? g[1] ?? g[2]), end: 'bottom', percent: true }),
  },
  {
    pattern: new RegExp(`第${NUMBER}(?:名|位)?(?:到|至|-)第?${NUMBER}(?:名|位|家)?(?:的)?`, 'gu'),
    read: (g) => ({ from: zh(g[0]), count: zh(g[1]) - zh(g[0]) + 1 }),
  },
  {
    pattern: /(?<!\p{L})(?:places?|positions?|ranks?) (\d+) (?:to|through|-) (\d+)(?!\d)/gu,
    read: (g) => ({ from: Number(g[0]), count: Number(g[1]) - Number(g[0]) + 1 }),
  },
  {
    pattern: new RegExp(
      `(?:排|列|看|取|给|要|报|列出|挑|选)(?:出)?(?:前)?${NUMBER}(?:家|个单位|名)(?![都也]?(?:没|未))`,
      'gu',
    ),
    read: (g) => ({ from: 1, count: zh(g[0]) }),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:the )?first ${COUNT_EN}(?! years?)(?!\\p{L})`, 'gu'),
    read: (g) => ({ from: 1, count: en(g[0]), end: 'top' }),
  },
  {
    pattern: new RegExp(`(?:排名|排在|排)?(?:最)?前(?:面)?(?:的)?${NUMBER}${COUNTER}(?:的)?`, 'gu'),
    read: (g) => ({ from: 1, count: zh(g[0]) }),
  },
  {
    pattern: new RegExp(
      `(?:最多|最高|最大)(?:的)?(?:前)?${NUMBER}(?:名|家|位|个|份)(?:单位|机关|部门|局|年报|报告)?(?:的)?`,
      'gu',
    ),
    read: (g) => ({ from: 1, count: zh(g[0]), end: 'top' }),
  },
  {
    pattern: new RegExp(
      `(?:最少|最低|最小)(?:的)?(?:前)?${NUMBER}(?:名|家|位|个|份)(?:单位|机关|部门|局|年报|报告)?(?:的)?`,
      'gu',
    ),
    read: (g) => ({ from: 1, count: zh(g[0]), end: 'bottom' }),
  },
  {
    pattern: new RegExp(
      `(?:排名|排|位列|名列|居)(?:在)?第?${NUMBER}(?![下个遍排次])(?:名|位)?(?:的)?|第${NUMBER}(?:名|位|多|高|大)(?![项类条款])(?:的)?|第${NUMBER}(?=(?:的)?(?:呢|是谁|是哪|谁))`,
      'gu',
    ),
    read: (g) => ({ from: zh(g[0] ?? g[1] ?? g[2]), count: 1 }),
  },
  {
    pattern: new RegExp(`倒数第${NUMBER}(?:名|位)?(?:的)?|第${NUMBER}(?:少|低|小)(?![项类条款])(?:的)?`, 'gu'),
    read: (g) => ({ from: zh(g[0] ?? g[1]), count: 1, end: 'bottom' }),
  },
  {
    pattern: new RegExp(`(?:最后|后|末|倒数)(?:的)?${NUMBER}(?:名|家|位|个)(?:的)?`, 'gu'),
    read: (g) => ({ from: 1, count: zh(g[0]), end: 'bottom' }),
  },
  {
    pattern: new RegExp(`(?<![a-z])(?:the )?top ?(?:the )?${COUNT_EN}(?![a-z])`, 'gu'),
    read: (g) => ({ from: 1, count: en(g[0]), end: 'top' }),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:the )?(?:bottom|last) (?:the )?${COUNT_EN}(?! years)(?!\\p{L})`, 'gu'),
    read: (g) => ({ from: 1, count: en(g[0]), end: 'bottom' }),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:the )?${COUNT_EN} (?:\\p{L}+ )?(?:with the )?${MOST_EN}(?!\\p{L})`, 'gu'),
    read: (g) => ({ from: 1, count: en(g[0]), end: 'top' }),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:the )?${COUNT_EN} (?:\\p{L}+ )?(?:with the )?${LEAST_EN}(?!\\p{L})`, 'gu'),
    read: (g) => ({ from: 1, count: en(g[0]), end: 'bottom' }),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:the )?${ORDINAL_EN}[ -]${MOST_EN}(?!\\p{L})`, 'gu'),
    read: (g) => ({ from: en(g[0] ?? g[1]), count: 1, end: 'top' }),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:the )?${ORDINAL_EN}[ -]${LEAST_EN}(?!\\p{L})`, 'gu'),
    read: (g) => ({ from: en(g[0] ?? g[1]), count: 1, end: 'bottom' }),
  },
  {
    pattern: /(?<!\p{L})(?:the )?runners?[ -]up(?!\p{L})|亚军|第二名(?:的)?/gu,
    read: () => ({ from: 2, count: 1 }),
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:ranks?|ranked|ranking|comes?|came|is|was|in) (?:the )?${ORDINAL_EN}(?: place)?(?!\\p{L})`,
      'gu',
    ),
    read: (g) => ({ from: en(g[0] ?? g[1]), count: 1 }),
  },
]

const HAN = /\p{Script=Han}/u
const LATIN = /[a-z]/u

/** Those that a text without a Latin letter may hold. */
const HAN_WORDINGS = WORDINGS.filter(({ pattern }) => HAN.test(pattern.source))

/** Places in a ranking: 前三名, 最多的三家, 倒数第二, top three, second highest. */
export function matchTakes(text: string): Match[] {
  return (LATIN.test(text) ? WORDINGS : HAN_WORDINGS).flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const top = read(match.slice(1))
      if (!(top.from >= 1) || !(top.count >= 1) || Math.max(top.from, top.count) >= A_YEAR) return []
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          meaning: {
            kind: 'take' as const,
            from: top.from,
            to: top.from + top.count - 1,
            ...(top.end ? { end: top.end } : {}),
            ...(top.percent ? { percent: true as const } : {}),
          },
        },
      ]
    }),
  )
}
