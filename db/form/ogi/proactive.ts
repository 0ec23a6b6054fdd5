import type { Member, Table } from '../form.ts'
import * as columns from './proactive-columns.ts'
import { PROACTIVE_ITEMS } from './proactive-items.ts'

const { ISSUED, REPEALED, IN_FORCE, DECISIONS, FEE_AMOUNT } = columns
const { MADE, PUBLISHED, TOTAL_PUBLISHED, PREVIOUS_ITEMS, CHANGE, PROCUREMENT_ITEMS, PROCUREMENT_AMOUNT } = columns

const DOCUMENTS = [ISSUED, REPEALED, IN_FORCE]
const DOCUMENTS_2019 = [MADE, PUBLISHED, TOTAL_PUBLISHED]
const SERVICES_2019 = [PREVIOUS_ITEMS, CHANGE, DECISIONS]

const in2021 = (row: string, ...printed: readonly Member[]) => ({ edition: '2021' as const, row, columns: printed })
const in2019 = (row: string, ...printed: readonly Member[]) => ({ edition: '2019' as const, row, columns: printed })

/** 二、主动公开政府信息情况. Its editions never share a figure's meaning but for decisions, so answers never pool the rest. */
export const PROACTIVE: Table = {
  number: 2,
  key: 'proactive',
  prefix: '',
  names: {
    zh: '表(二/2)|第二张表|第二十条[的/那张]表|主动公开[情况]表',
    en: 'table (two/2/ii)|second table|proactive disclosure table|information published table',
  },
  noun: { zh: '主动公开事项', en: 'items published' },
  unit: '件',
  naming: 'run',
  axes: [
    {
      key: 'item',
      label: { zh: '信息内容', en: 'item' },
      members: PROACTIVE_ITEMS,
      groups: [],
      totals: [],
    },
    {
      key: 'attribute',
      label: { zh: '数量', en: 'count' },
      members: [
        ISSUED,
        REPEALED,
        IN_FORCE,
        DECISIONS,
        FEE_AMOUNT,
        MADE,
        PUBLISHED,
        TOTAL_PUBLISHED,
        PREVIOUS_ITEMS,
        CHANGE,
        PROCUREMENT_ITEMS,
        PROCUREMENT_AMOUNT,
      ],
      groups: [],
      totals: [],
    },
  ],
  cells: [
    in2021('rules', ...DOCUMENTS),
    in2021('normativeDocuments', ...DOCUMENTS),
    in2021('licensing', DECISIONS),
    in2021('penalties', DECISIONS),
    in2021('compulsion', DECISIONS),
    in2021('fees', FEE_AMOUNT),
    in2019('rules', ...DOCUMENTS_2019),
    in2019('normativeDocuments', ...DOCUMENTS_2019),
    in2019('licensing', ...SERVICES_2019),
    in2019('otherServices', ...SERVICES_2019),
    in2019('penalties', ...SERVICES_2019),
    in2019('compulsion', ...SERVICES_2019),
    in2019('fees', PREVIOUS_ITEMS, CHANGE),
    in2019('procurement', PROCUREMENT_ITEMS, PROCUREMENT_AMOUNT),
  ],
  headings: [
    { key: '信息内容', printed: '信息内容', place: 'rows' },
    { key: 'content', printed: '信息内容', place: 'corner' },
  ],
  told: ['规章', '行政许可', '行政处罚'],
}
