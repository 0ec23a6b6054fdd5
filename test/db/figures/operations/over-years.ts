import type { CaseTable } from '../../../support/query-cases.ts'

/** Conditions and values over the years of one agency. */
export const OVER_YEARS: CaseTable = {
  operation: 'over',
  archive: [
    ...[2021, 2022, 2023].map((year) => ({ of: `零局 ${year}`, figures: { received: 0, granted: year - 2020 } })),
    { of: '空局 2021', figures: { received: 0, granted: 3 } },
    { of: '空局 2022', figures: { received: null, granted: 2 } },
    { of: '隔局 2021', figures: { received: 0, granted: 9 } },
    { of: '隔局 2023', figures: { received: 0, granted: 8 } },
    { of: '隔局 2024', figures: { received: 5, granted: 9 } },
    { of: '平局 2021', figures: { received: 2, granted: 4 } },
    { of: '平局 2022', figures: { received: 2, granted: 4 } },
    { of: '单局 2024', figures: { received: 7, granted: 1 } },
  ],
  cases: [
    {
      rule: 'in every year, a blank one not among them',
      query: 'list received where received = 0 over every year',
      rows: ['零局: 0'],
    },
    {
      rule: 'in no year, which a blank one may be',
      query: 'list received where received > 0 over no year',
      rows: ['零局: 0'],
    },
    {
      rule: 'in some year, added over those',
      query: 'list received where received > 0 over some year',
      rows: ['单局: 7', '隔局: 5', '平局: 4'],
    },
    {
      rule: 'years in a row follow one another',
      query: 'list received where received = 0 over 2 in a row',
      rows: ['零局: 0'],
    },
    {
      rule: 'the value of a run is that of its years',
      query: 'list granted where granted >= 8 over 2 in a row',
      rows: ['隔局: 17'],
    },
    { rule: 'rising with every report, by how much', query: 'list granted over rising', rows: ['零局: 2'] },
    {
      rule: 'falling, though a year is missing, only where every report does',
      query: 'list granted over falling',
      rows: ['空局: -1'],
    },
    {
      rule: 'one report neither rises nor falls, and equal ones neither',
      query: 'list received over rising',
      rows: [],
    },
    { rule: 'falling once in years that follow one another', query: 'list granted over falling 1', rows: ['空局: -1'] },
    { rule: 'rising twice in a row', query: 'list granted over rising 2', rows: ['零局: 2'] },
    { rule: 'the first year', query: 'show received where received > 0 of 平局 over first', rows: ['平局 2021: 2'] },
    { rule: 'the last year', query: 'show received where received > 0 of 平局 over last', rows: ['平局 2022: 2'] },
    {
      rule: 'the years of the highest value, all that share it',
      query: 'show granted of 隔局 over peak',
      rows: ['隔局 2024: 9', '隔局 2021: 9'],
    },
    { rule: 'the year of the lowest value', query: 'show granted of 隔局 over trough', rows: ['隔局 2023: 8'] },
    { rule: 'agencies are counted', query: 'count where received = 0 over every year', rows: ['all: 1'] },
    { rule: 'without a condition above zero is meant', query: 'count received over no year', rows: ['all: 1'] },
  ],
}
