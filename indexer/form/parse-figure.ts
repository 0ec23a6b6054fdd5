import type { FigureState } from '../report.ts'
import { stripResidue } from './normalise-label.ts'

/** What one cell says; `value` is a number exactly when `state` is `number`. */
export interface ParsedFigure {
  readonly state: FigureState
  readonly value: number | null
  /** The unit of money, where the cell itself prints one. */
  readonly money?: '元' | '万元'
}

const MARKS = /^(?:[/\\\-_~∕⁄‐‑‒–—―─━－]+|无|暂无|没有|不涉及|未涉及|不适用|无此项|无此类事项|n\/?a)$/i
/** Characters that NFKC would turn into digits of the number beside them: raised, lowered and circled ones, fractions. */
const SMALL_DIGITS =
  /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u218f\u2460-\u24ff\u2776-\u2793\u3220-\u33ff]/
const ZERO = /^[零〇]$/
const SIGN = /^([+\-−–－])\s?(?=\d)/
/** Digits, thousands in groups of three, a fraction; at most one gap from a converter that split the number. */
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/
const COUNT_UNIT = /^(?:件次?|项|个|条|宗|份|次|人次)/
const MONEY_UNIT = /^[（(]?(?:人民币)?(万元|元)(?:人民币)?[）)]?/
/** A remark in brackets, to its closing bracket: `（其中修订16件）`. */
const REMARK = /^[（(][^（）()]*[）)]$/

const blank: ParsedFigure = { state: 'blank', value: null }
const notApplicable: ParsedFigure = { state: 'notApplicable', value: null }

/** A number as a formula, as recognisers of pages write it: `$66$`, `\(66\)`. */
const FORMULA = /^(?:\$\s*([^$]+?)\s*\$|\\\(\s*(.+?)\s*\\\))$/

/** Joins a number that a converter split by one blank (`2 0`); parts that could be two cells (`0 3`) stay apart. */
function joinDigits(text: string): string {
  const split = /^([+-]?[1-9][\d,]*)[^\S\n]+(\d[\d,]*(?:\.\d+)?)(?![\d.,]|\s*\d)/.exec(text)
  if (split) return `${split[1]}${split[2]}${text.slice(split[0].length)}`
  return text.replace(/^([+-]?\d+)[^\S\n]?\.[^\S\n]?(\d+)(?!\s*[\d.])/, '$1.$2')
}

/** The number that a text begins with, and what follows it. */
function takeNumber(text: string): { value: number; rest: string } | null {
  const sign = SIGN.exec(text)
  const body = sign ? text.slice(sign[0].length) : text
  const number = NUMBER.exec(body)?.[0]
  if (!number) return null
  if (/^0\d/.test(number)) return null
  const value = Number(number.replaceAll(',', ''))
  if (!Number.isSafeInteger(Math.trunc(value))) return null
  return { value: sign && sign[1] !== '+' && value !== 0 ? -value : value, rest: body.slice(number.length).trim() }
}

/**
 * Reads one cell of a statutory table. Full-width digits, thousands commas, one gap inside a number (`2 0`), a unit, a
 * remark in brackets (`22（其中修订16件）` is 22) and a number as a formula (`$22$`) are understood.
 *
 * @returns null where the text is no figure, so that nobody mistakes it for one
 */
export function parseFigure(raw: string): ParsedFigure | null {
  if (SMALL_DIGITS.test(raw)) return null
  const text = stripResidue(raw.trim().replace(FORMULA, '$1$2')).normalize('NFKC').trim()
  if (text === '') return blank
  if (MARKS.test(text.replace(/\s+/g, ''))) return notApplicable
  if (ZERO.test(text)) return { state: 'number', value: 0 }
  const found = takeNumber(joinDigits(text))
  if (!found) return null
  const count = COUNT_UNIT.exec(found.rest)
  const money = count ? null : MONEY_UNIT.exec(found.rest)
  const rest = found.rest.slice((count ?? money)?.[0].length ?? 0).trim()
  if (rest !== '' && !REMARK.test(rest)) return null
  const unit = money?.[1] as '元' | '万元' | undefined
  return { state: 'number', value: found.value, ...(unit ? { money: unit } : {}) }
}
