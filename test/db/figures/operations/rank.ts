import type { CaseTable } from '../../../support/query-cases.ts'

/** Rankings and places: ties at the edge, percent, groups, positions, extremes. */
export const RANK: CaseTable = {
  operation: 'rank, max, min and position',
  archive: [
    { of: '甲局 2022', figures: { received: 10, granted: 5, handled: 10, partly: 0 } },
    { of: '甲局 2023', figures: { received: 10, granted: 0, handled: 0, partly: 0 } },
    { of: '乙局 2023', figures: { received: 10, granted: 3, handled: 6, partly: null } },
    { of: '丙局 2023', figures: { received: 8, granted: 1, handled: 2, partly: 1 }, province: '乙省' },
    { of: '丁局 2023', figures: { received: 8 }, province: '乙省' },
    { of: '戊局 2023', figures: { received: null }, province: '乙省' },
    { of: '己局 2023', figures: { received: 1 } },
  ],
  cases: [
    {
      rule: 'ties at the edge come along',
      query: 'rank received of 2023 take top 1',
      rows: ['乙局 2023: 10 #1', '甲局 2023: 10 #1'],
    },
    {
      rule: 'after two firsts the second place is theirs',
      query: 'rank received of 2023 take place 2',
      rows: ['乙局 2023: 10 #1', '甲局 2023: 10 #1'],
    },
    {
      rule: 'the third place is shared by the next',
      query: 'rank received of 2023 take place 3',
      rows: ['丁局 2023: 8 #3', '丙局 2023: 8 #3'],
    },
    {
      rule: 'places from the bottom',
      query: 'rank received of 2023 take place 2 from bottom',
      rows: ['丁局 2023: 8 #2', '丙局 2023: 8 #2'],
    },
    { rule: 'a blank is not the least', query: 'rank received of 2023 take bottom 1', rows: ['己局 2023: 1 #1'] },
    {
      rule: 'a tenth of five is one place',
      query: 'rank received of 2023 take top 10%',
      rows: ['乙局 2023: 10 #1', '甲局 2023: 10 #1'],
    },
    {
      rule: 'without a number every report that has one',
      query: 'rank received of 2023',
      rows: ['乙局 2023: 10 #1', '甲局 2023: 10 #1', '丁局 2023: 8 #3', '丙局 2023: 8 #3', '己局 2023: 1 #5'],
    },
    {
      rule: 'single reports are ranked, not agencies',
      query: 'rank received of 甲局 take top 1',
      rows: ['甲局 2023: 10 #1', '甲局 2022: 10 #1'],
    },
    { rule: 'by agency the years are added first', query: 'rank received by agency take top 1', rows: ['甲局: 20 #1'] },
    { rule: 'by province', query: 'rank received by province of 2023 take top 1', rows: ['province=甲省: 21 #1'] },
    { rule: 'by year', query: 'rank received by year take bottom 1', rows: ['year=2022: 10 #1'] },
    {
      rule: 'a ratio with nothing to divide by has no place',
      query: 'rank ratio.disclosureRate of 2023 take bottom 5',
      rows: ['丙局 2023: 1 #1'],
    },
    {
      rule: 'a condition chooses who is ranked',
      query: 'rank received where received < 10 of 2023 take top 1',
      rows: ['丁局 2023: 8 #1', '丙局 2023: 8 #1'],
    },
    {
      rule: 'the highest value with all that share it',
      query: 'max received of 2023',
      rows: ['乙局 2023: 10', '甲局 2023: 10'],
    },
    { rule: 'the lowest is a number', query: 'min received of 2023', rows: ['己局 2023: 1'] },
    { rule: 'the highest of each year', query: 'max granted by year', rows: ['甲局 2022: 5', '乙局 2023: 3'] },
    { rule: 'a place in the whole field of the year', query: 'position received of 丙局', rows: ['丙局 2023: 8 #3'] },
    {
      rule: 'a place within the field named',
      query: 'position received of 丙局 within province:乙省',
      rows: ['丙局 2023: 8 #1'],
    },
    { rule: 'a blank has no place', query: 'position received of 戊局', rows: ['戊局 2023: -'] },
    {
      rule: 'each year has its own field',
      query: 'position received of 甲局',
      rows: ['甲局 2023: 10 #1', '甲局 2022: 10 #1'],
    },
    {
      rule: 'a place among groups',
      query: 'position received by province of province:乙省, 2023',
      rows: ['province=乙省: 16 #2'],
    },
  ],
}
