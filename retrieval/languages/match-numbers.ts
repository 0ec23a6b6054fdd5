import type { Operator } from '../../db/figures/nodes.ts'
import type { Match } from '../understand/tokens/meaning.ts'
import { findEnglishNumbers } from '../words/find-english-numbers.ts'
import { parseChineseNumber } from '../words/parse-chinese-number.ts'

const SCALE: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  k: 1e3,
  thousand: 1e3,
  million: 1e6,
}
const COUNTER = '(?:件次|人次|件|个|条|份|起|宗|项|次|期|篇|场|家|人|名|位|例|桩|张|回|倍)'
const MONEY = '(?:亿元|万元|元|块钱|块|万块|yuan)'
const NUMERAL = '[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]'

const DIGITS = new RegExp(
  `(?<![a-z\\d.])(-?(?:\\d{1,3}(?:,\\d{3})+|\\d+))(\\.\\d+)?\\s?(十|百|千|万|亿|k(?![a-z])|thousand|million)?(余|多|来|\\+(?!\\s?\\d))?\\s?(${COUNTER}|${MONEY})?(余|多)?`,
  'gu',
)
/** 放一块, 加一块儿: together, and no yuan. */
const TOGETHER = '(?!(?<=[放加合搁凑到在])一块)'
const CHINESE = new RegExp(`${TOGETHER}(${NUMERAL}+)(余|多|来)?(${COUNTER}|${MONEY})(余|多)?`, 'gu')
/** A numeral without a counter is a number only behind a comparison. */
const COMPARED = new RegExp(
  `(?<=超过|大于|多于|高于|少于|小于|低于|不足|不到|至少|不少于|不低于|等于|恰好|正好|不超过|不多于|达到|突破|上|过|破|满|和|到|至)(${NUMERAL}+)(?=的|以|之|\\W|$)`,
  'gu',
)
/** 上千, 几十, 数百, dozens: so many and more. */
const VAGUE = /(?:上|成|好几|几|数)(十|百|千|万|亿)(?:件|个|条|份|起|次|人|人次|家)?/gu
const VAGUE_ENGLISH = /(?<![a-z])(dozens|scores|hundreds|thousands|tens of thousands)(?: of)?(?![a-z])/gu
const VAGUE_VALUES: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  hundreds: 100,
  thousands: 1000,
  'tens of thousands': 10000,
}
/** 50%, 百分之五十, 五成, 一半, 三分之一, half, a quarter, two thirds. */
const PERCENT = /(?<![\w.])(\d+(?:\.\d+)?)\s?(?:%|个百分点|percentage points?|per\s?cent(?![a-z])|pct(?![a-z]))/gu
const OF_HUNDRED = /百分之([零一二两三四五六七八九十百\d.]+)/gu
const TENTHS = /(?<![一-龥\d]?[完达组构收建])([一二两三四五六七八九\d])成(半)?(?![都员果立功为绩])/gu
const FRACTION = /([一二三四五六七八九十\d])分之([一二三四五六七八九十\d])/gu
const HALF = /一半|半数|过半(?=的|以|$)|(?<![a-z])(?:a |one )?half(?! of (?:the )?year)(?![a-z])/gu
const ENGLISH_FRACTION = /(?<![a-z])(an?|one|two|three) (third|quarter|fifth|tenth)s?(?![a-z])/gu
const PARTS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 }
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3 }

const RANGE =
  /(?<![a-z\d.-])(\d+(?:\.\d+)?)\s?(?:件|个|次|%)?\s?(?:到|至|-|to|and(?<=between .{1,14}and))\s?(\d+(?:\.\d+)?)\s?(%|件|个|条|份|起|次|项|万元|万|元)?(?:之间)?(?![\d.年])/gu

const value = (text: string): number | null => (/^[\d.]+$/u.test(text) ? Number(text) : parseChineseNumber(text))

const number = (
  match: RegExpExecArray | RegExpMatchArray,
  of: number | null,
  more: { unit?: string | undefined; percent?: true; operator?: Operator | undefined; scale?: number | undefined } = {},
): Match[] => {
  if (of === null || !Number.isFinite(of)) return []
  const { unit, percent, operator, scale } = more
  const start = match.index ?? 0
  return [
    {
      start,
      end: start + match[0].trimEnd().length,
      meaning: {
        kind: 'number',
        value: of,
        ...(percent ? { percent } : {}),
        ...(unit ? { unit } : {}),
        ...(operator ? { operator } : {}),
        ...(scale ? { scale } : {}),
      },
    },
  ]
}

/** So many yuan as amounts are stored, in ten thousands; other units stay as they are. */
function inUnit(amount: number, unit: string | undefined): { of: number; unit?: string } {
  switch (unit) {
    case '元':
    case '块':
    case '块钱':
    case 'yuan':
      return { of: amount / 1e4, unit: '万元' }
    case '亿元':
      return { of: amount * 1e4, unit: '万元' }
    case '万块':
      return { of: amount, unit: '万元' }
    default:
      return unit ? { of: amount, unit } : { of: amount }
  }
}

const counted = (
  match: RegExpMatchArray,
  amount: number | null,
  unit: string | undefined,
  more: boolean,
  scale?: number,
): Match[] => {
  if (amount === null) return []
  const { of, unit: told } = inUnit(amount, unit)
  return number(match, of, { unit: told, operator: more ? '>=' : undefined, scale: told ? undefined : scale })
}

/** Numbers of a question with what they count: 20, 1,000, 1.2万, 三件, twenty, 一半, 上千, between 5 and 40. */
export function matchNumbers(text: string): Match[] {
  const all = (pattern: RegExp): RegExpMatchArray[] => [...text.matchAll(pattern)]
  return [
    ...all(DIGITS).flatMap((m) => {
      const amount = Number(`${(m[1] ?? '').replaceAll(',', '')}${m[2] ?? ''}`) * (SCALE[m[3] ?? ''] ?? 1)
      return counted(m, amount, m[5], m[4] !== undefined || m[6] !== undefined, SCALE[m[3] ?? ''])
    }),
    ...all(CHINESE).flatMap((m) =>
      counted(m, parseChineseNumber(m[1] ?? ''), m[3], m[2] !== undefined || m[4] !== undefined),
    ),
    ...all(COMPARED).flatMap((m) => number(m, parseChineseNumber(m[1] ?? ''))),
    ...all(VAGUE).flatMap((m) => number(m, SCALE[m[1] ?? ''] ?? null, { operator: '>=' })),
    ...all(VAGUE_ENGLISH).flatMap((m) => number(m, VAGUE_VALUES[m[1] ?? ''] ?? null, { operator: '>=' })),
    ...findEnglishNumbers(text).map(
      ({ start, end, value: of }): Match => ({ start, end, meaning: { kind: 'number', value: of } }),
    ),
    ...all(PERCENT).flatMap((m) => (Number(m[1]) > 1000 ? [] : number(m, Number(m[1]) / 100, { percent: true }))),
    ...all(OF_HUNDRED).flatMap((m) => {
      const of = value(m[1] ?? '')
      return number(m, of === null ? null : of / 100, { percent: true })
    }),
    ...all(TENTHS).flatMap((m) => {
      const of = value(m[1] ?? '')
      return number(m, of === null ? null : of / 10 + (m[2] ? 0.05 : 0), { percent: true })
    }),
    ...all(FRACTION).flatMap((m) => {
      const [parts, of] = [value(m[1] ?? ''), value(m[2] ?? '')]
      return number(m, parts && of !== null ? of / parts : null, { percent: true })
    }),
    ...all(HALF).flatMap((m) => number(m, 0.5, { percent: true })),
    ...all(ENGLISH_FRACTION).flatMap((m) =>
      number(m, (COUNTS[m[1] ?? ''] ?? 1) / (PARTS[m[2] ?? ''] ?? 1), { percent: true }),
    ),
    ...all(RANGE).flatMap((m) => {
      const scale = m[3] === '万' ? SCALE.万 : undefined
      const by = m[3] === '%' ? 0.01 : m[3] === '元' ? 1e-4 : (scale ?? 1)
      const [from, to] = [Number(m[1]) * by, Number(m[2]) * by]
      if (from > to || (from >= 1990 && from < 2100 && to < 2100)) return []
      const start = m.index ?? 0
      return [
        {
          start,
          end: start + m[0].trimEnd().length,
          meaning: { kind: 'range' as const, from, to, ...(scale ? { scale } : {}) },
        },
      ]
    }),
  ]
}
