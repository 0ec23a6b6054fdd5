import { parseChineseNumber } from '../../../retrieval/words/parse-chinese-number.ts'
import { GAP } from './sentences.ts'

/** A printed number with its unit. Positions are those in the sentence's text. */
export interface PrintedNumber {
  /** In `unit`: 万 and 亿 worked out; a percentage as a share. */
  readonly value: number
  /** Empty where the number is printed without; `ratio` for a percentage; 元 for money. */
  readonly unit: string
  /** 近, 约, 余 and the like stand with it. */
  readonly approximate: boolean
  readonly start: number
  readonly end: number
}

/** Units of things, money and people; a percentage is a quantity of its own. */
const UNIT =
  '(?:人次|场次|件次|万元|亿元|条|件|次|篇|场|个|期|份|名|人|元|家|项|例|宗|起|部|册|本|批|户|则|封|处|块|台|位|轮|班|支|%)'
/** A unit that goes on as another word counts nothing: 6部分, 2021部门, 3个月. */
const OTHER_WORD =
  /^(?:部(?:分|门|委|署|级|长)|个(?:部分|人|体|月|工作日|小时|百分点|环节|方面|维度|层面|100)|名(?:称|单|义|录)|场(?:所|景|地|馆)|期(?:间|限|末|初|盼)|次(?:日|年|月|要)|人(?:大|民|员|才|社|力|均|工|事|心|文|群)|户(?:外|籍|口)|批(?:复|示|准|量)|位(?:于|置)|起(?:草|诉|到)|条(?:例|款|规)|份额|元(?:旦|月)|例(?:如|会|行)|家(?:庭|长)|处(?:室|理|罚|级|于)|台(?:账|湾)|块链|轮(?:训|岗)|班(?:子|组)|封(?:面|闭)|宗旨|则上|本(?:市|省|区|县|局|单位|机关|级|年)|项(?:目)?规定|条规定|支(?:持|撑)|件事)/u

const DIGITS = '\\d+(?:,\\d{3})*(?:\\.\\d+)?'
const CHINESE = '[零〇一二两三四五六七八九十百千]+'
const NUMBER = new RegExp(
  `(?<n>${DIGITS}|${CHINESE})(?<more>余|多)?(?<scale>千万|百万|千|万|亿)?(?<after>余|多)?(?<unit>${UNIT})?`,
  'gu',
)
/** What stands in front of a number that counts nothing: dates, ordinals, parts of names, the other half of a range. */
const NO_COUNT = new RegExp(`(?:第|[〔[]|[0-9.:/~～—–-]|\\d[至到]|[A-Za-z]|[统唯之进不]|${GAP})$`, 'u')
const RANGE = /^(?:[-—–~～至到]\d|[年月日号时度]|,\d)/u
const ABOUT = /(?:近|约|超|超过|逾|大约|将近|突破|接近|多达|上)$/u
/** Behind a numeral in Chinese a measure word often counts nothing in particular: 一个, 一批, 一次性, 两位一体. */
const INDEFINITE =
  /^(?:一(?:个|批|项|家|名|位|部|处|本|块|台|人|户|支|条|则|封|班|轮)$|[一二三四五六七八九十两]+(?:项|个|家|部|位|块|轮|册|班|处|条)$)/u
/** Numerals that are part of a word: 二次供水, 一次性, 三审三校. */
const WORD_BEHIND = /^(?:供水|元|性|创|办好|告知|办成|办结|点击|以上学历|把手|体)/u
/** Without a unit a number counts what the words before it name: 粉丝数5431, 访问量达50万. */
const COUNTED = /(?:量|数|粉丝|用户|人数|人次)(?:[已为达到约共近超逾有是突破累计:]|超过|接近)*$/u
const BEHIND_BARE = /^[,;、。)!?]/u
const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 }
const MONEY: Readonly<Record<string, number>> = { 万元: 1e4, 亿元: 1e8 }

/** The numbers of a sentence that count something, in order. Dates, ordinals and ranges count nothing. */
export const readNumbers = (text: string): PrintedNumber[] =>
  [...text.matchAll(NUMBER)].flatMap((match) => {
    const number = toNumber(text, match)
    return number ? [number] : []
  })

function toNumber(text: string, match: RegExpExecArray | RegExpMatchArray): PrintedNumber | null {
  const start = match.index ?? 0
  const { n = '', more, scale, after, unit = '' } = match.groups ?? {}
  const before = text.slice(0, start)
  const behind = text.slice(start + match[0].length)
  const plain = /^\d/u.test(n)
  const value = plain ? Number(n.replaceAll(',', '')) : parseChineseNumber(n)
  if (value === null || !Number.isFinite(value) || NO_COUNT.test(before) || /^0\d/u.test(n)) return null
  if (!plain && isWord(match[0], behind)) return null
  if (unit ? OTHER_WORD.test(unit.slice(-1) + behind.slice(0, 4)) : !isBare(before, behind, Boolean(scale), plain))
    return null
  if (RANGE.test(behind) && !unit) return null
  const percent = unit === '%'
  return {
    value: percent
      ? Number((value / 100).toPrecision(12))
      : Number((value * (SCALES[scale ?? ''] ?? 1) * (MONEY[unit] ?? 1)).toPrecision(15)),
    unit: percent ? 'ratio' : unit in MONEY ? '元' : unit,
    approximate: Boolean(more ?? after) || ABOUT.test(before),
    start,
    end: start + match[0].length,
  }
}

/** 申请一件, closes its clause; 一件事, 每份 do not. */
const ONE = /^一(?:件|份|起|期)$/u

const isWord = (matched: string, behind: string): boolean =>
  (ONE.test(matched) && !BEHIND_BARE.test(behind)) ||
  INDEFINITE.test(matched) ||
  WORD_BEHIND.test(behind) ||
  /^[千百]$/u.test(matched)

const isBare = (before: string, behind: string, scaled: boolean, plain: boolean): boolean =>
  COUNTED.test(before) && BEHIND_BARE.test(behind) && (plain || scaled)
