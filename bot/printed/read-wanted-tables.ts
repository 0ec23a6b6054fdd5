import type { TableNumber } from '../../db/form/form.ts'
import { OGI } from '../../db/form/ogi/ogi.ts'
import { EN_SAID } from '../messages/en/said.ts'
import { ZH_SAID } from '../messages/zh/said.ts'

/** Whole tables of the form that a question asks for. */
export interface WantedTables {
  readonly numbers: readonly TableNumber[]
  /** The question without the words for the tables. */
  readonly rest: string
}

const ALL: readonly TableNumber[] = OGI.tables.map(({ number }) => number)
const DIGITS: Readonly<Record<string, string>> = { 二: '2', 三: '3', 四: '4' }

/** Words before a table that only ask for it. */
const ASKING =
  /^(?:(?:please|show|give|send|me|us|i want|i need|for|of|in|the|请|给我|发我|我要|我想看|看看|看|显示|查看)\s*)+/i

/** Which whole tables a question asks for (表三, the whole table 3, 全部数据); null where it asks for none. */
export function readWantedTables(question: string): WantedTables | null {
  for (const { wholeTables } of [ZH_SAID, EN_SAID]) {
    const numbered = wholeTables.numbered.exec(question)
    const found = numbered ?? wholeTables.all.exec(question)
    if (!found) continue
    const rest = `${question.slice(0, found.index)} ${question.slice(found.index + found[0].length)}`
    const digit = numbered?.[1] ?? ''
    const numbers = numbered ? ALL.filter((number) => String(number) === (DIGITS[digit] ?? digit)) : ALL
    return numbers.length > 0 ? { numbers, rest: rest.trim().replace(ASKING, '').trim() } : null
  }
  return null
}
