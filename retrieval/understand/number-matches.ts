import { findEnglishNumbers } from '../words/find-english-numbers.ts'
import { parseChineseNumber } from '../words/parse-chinese-number.ts'
import type { Match } from './cover.ts'

const DIGITS =
  /(?<![a-z\d.])(-?(?:\d{1,3}(?:,\d{3})+|\d+))(\.\d+)?(?:\s?(万|亿|k\b|thousand\b|million\b))?(?:\s?(?:件|个|条|份|起|宗|项|次|期|篇|场|元))?/gu
const CHINESE = /[零一二两三四五六七八九十百千万亿]+(?=件|家|个|名|位|条|份|起|宗|项|次)(?:件|个|条|份|起|宗|项|次)?/gu
const BARE_CHINESE =
  /(?<=超过|大于|多于|高于|少于|小于|低于|不足|至少|不少于|不低于|等于|恰好|正好|不超过|不多于|达到|突破|和|到|至)[零一二两三四五六七八九十百千万亿]+(?=的|件|以|之|$)/gu
/** 50%, 50 percent, 百分之五十, 五成, half. */
const PERCENT =
  /(?<![\w.])(\d+(?:\.\d+)?)\s?(?:%|per\s?cent(?![a-z]))|百分之([零一二两三四五六七八九十百\d.]+)|(?<![一-龥\d]?[完达组构])([一二两三四五六七八九\d])成(?![都员果立功为])|(?:一半|半数)|(?<![a-z])(?:a )?half(?! of (?:the )?year)(?![a-z])/gu

/** 5到40件, 5 to 40 requests; two years are no range of figures. */
const RANGE =
  /(?<![a-z\d.-])(\d+)(?:件|个)?\s?(?:到|至|-|to)\s?(\d+)(?:(?:件|个|条|份|起|次)(?:之间)?(?:的)?|(?=\s(?:new )?(?:requests|applications|cases|decisions|documents)))/gu

const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, k: 1e3, thousand: 1e3, million: 1e6 }

/** Numbers of a question: 20, 1,000, 1.2万, 三件, twenty. */
export function numberMatches(text: string): Match[] {
  const at = (match: RegExpMatchArray, value: number): Match => ({
    start: match.index ?? 0,
    end: (match.index ?? 0) + match[0].length,
    meaning: { kind: 'number', value },
  })
  return [
    ...[...text.matchAll(RANGE)].flatMap((m) => rangeMatch(m)),
    ...[...text.matchAll(DIGITS)].map((m) =>
      at(m, Number(`${(m[1] ?? '').replaceAll(',', '')}${m[2] ?? ''}`) * (SCALE[m[3] ?? ''] ?? 1)),
    ),
    ...[...text.matchAll(CHINESE), ...text.matchAll(BARE_CHINESE)].flatMap((m) => {
      const value = parseChineseNumber(m[0].replace(/[^零一二两三四五六七八九十百千万亿]/gu, ''))
      return value === null ? [] : [at(m, value)]
    }),
    ...findEnglishNumbers(text).map(({ start, end, value }) => ({
      start,
      end,
      meaning: { kind: 'number' as const, value },
    })),
    ...[...text.matchAll(PERCENT)].flatMap((m) => percentMatch(m)),
  ]
}

function percentMatch(match: RegExpMatchArray): Match[] {
  const tenths = match[3]
  const said = match[1] ?? match[2] ?? tenths
  const value = said === undefined ? 50 : /^[\d.]+$/.test(said) ? Number(said) : parseChineseNumber(said)
  if (value === null || !Number.isFinite(value)) return []
  const start = match.index ?? 0
  return [
    {
      start,
      end: start + match[0].length,
      meaning: { kind: 'number', value: value / (tenths ? 10 : 100), percent: true },
    },
  ]
}

function rangeMatch(match: RegExpMatchArray): Match[] {
  const [low, high] = [Number(match[1]), Number(match[2])]
  if (low > high || low >= 2000) return []
  const start = match.index ?? 0
  return [
    {
      start,
      end: start + match[0].length,
      meaning: {
        kind: 'conditions',
        conditions: [
          { operator: '>=', value: low },
          { operator: '<=', value: high },
        ],
      },
    },
  ]
}
