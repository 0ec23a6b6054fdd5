import { type Edition, PROACTIVE_ROWS } from '../../db/form/codebook.ts'
import type { CollectedRows } from './collect-rows.ts'

const columnKeys = (edition: '2021' | '2019'): Set<string> =>
  new Set(PROACTIVE_ROWS[edition].flatMap((row) => row.columns.map(({ key }) => key)))
const rowKeys = (edition: '2021' | '2019'): Set<string> => new Set(PROACTIVE_ROWS[edition].map(({ key }) => key))

const without = (a: ReadonlySet<string>, b: ReadonlySet<string>) => new Set([...a].filter((key) => !b.has(key)))
const ONLY = {
  '2021': without(columnKeys('2021'), columnKeys('2019')),
  '2019': new Set([...without(columnKeys('2019'), columnKeys('2021')), ...without(rowKeys('2019'), rowKeys('2021'))]),
}

/**
 * The edition of the form, told by the columns of table 2 that only one edition has, in its headers and in the codes of what
 * was read of it. Without them a report with statutory tables counts as the edition in force, and one without any is
 * `narrative`.
 */
export function tellEdition({ rows, headers }: CollectedRows, figures: number, codes: readonly string[]): Edition {
  const proactive = headers.filter(({ table, stated }) => table === 2 && stated)
  const names = [
    ...proactive.flatMap(({ columns }) => columns.map(({ key }) => key ?? '')),
    ...rows.filter(({ header }) => header.table === 2).map(({ key }) => key ?? ''),
    ...codes.flatMap((code) => code.split('.')),
  ]
  const votes = (edition: '2021' | '2019') => names.filter((name) => ONLY[edition].has(name)).length
  if (votes('2019') > votes('2021')) return '2019'
  return votes('2021') > 0 || figures > 0 || headers.some(({ stated }) => stated) ? '2021' : 'narrative'
}
