import type { CaseTable } from '../../../support/query-cases.ts'

/** Looking up, listing and counting reports: conditions, states, proofs of sums. */
export const SELECT: CaseTable = {
  operation: 'rows, list and count',
  archive: [
    { of: '甲局 2022', figures: { received: 3, granted: 0, secret: null, thirdParty: 2, direct: 1, after: null } },
    { of: '甲局 2023', figures: { received: 0, granted: 0, direct: 0, after: 0 } },
    {
      of: '乙局 2023',
      figures: { received: null, granted: 1, direct: null, after: 0 },
      province: '乙省',
      findings: ['outcomeSum'],
    },
    { of: '丙局 2023', figures: { received: '/', granted: 4, direct: 2, after: 3 }, themes: ['platform'] },
    {
      of: '丁局 2023',
      figures: { granted: 5 },
      province: '乙省',
      sector: 'education',
      mentions: [{ key: 'trainees', value: 30 }],
    },
    {
      of: '丁局 2024',
      figures: { received: 9, granted: 4 },
      province: '乙省',
      sector: 'education',
      findings: ['unreadCells'],
    },
  ],
  cases: [
    { rule: 'a blank is shown without a value', query: 'show received of 乙局', rows: ['乙局 2023: -'] },
    {
      rule: 'several values of a report stand side by side',
      query: 'show received, granted of 甲局, 2022',
      rows: ['甲局 2022: 3 0'],
    },
    { rule: 'years come newest first', query: 'show received of 甲局', rows: ['甲局 2023: 0', '甲局 2022: 3'] },
    {
      rule: 'only the latest report of each agency',
      query: 'show received of latest',
      rows: ['丁局 2024: 9', '丙局 2023: -', '乙局 2023: -', '甲局 2023: 0'],
    },
    {
      rule: 'what is excepted is left out though its sector is unknown',
      query: 'list granted of 2023, except sector:education',
      rows: ['丙局 2023: 4', '乙局 2023: 1', '甲局 2023: 0'],
    },
    { rule: 'zero is zero, a blank is not', query: 'list received where received = 0', rows: ['甲局 2023: 0'] },
    {
      rule: 'not above zero is zero, a blank is neither',
      query: 'list received where not (received > 0)',
      rows: ['甲局 2023: 0'],
    },
    {
      rule: 'a blank differs from nothing',
      query: 'list received where received != 3',
      rows: ['丁局 2024: 9', '甲局 2023: 0'],
    },
    { rule: 'a blank is a state', query: 'list received where state(received)=blank', rows: ['乙局 2023: -'] },
    {
      rule: 'not applicable is another state',
      query: 'list received where state(received)=notApplicable',
      rows: ['丙局 2023: -'],
    },
    {
      rule: 'a cell that is not there is another',
      query: 'list received where state(received)=missingCell',
      rows: ['丁局 2023: -'],
    },
    {
      rule: 'the state of a sum is that of its first printed part that is none',
      query: 'list litigation where state(litigation)=blank',
      rows: ['乙局 2023: -', '甲局 2022: -'],
    },
    {
      rule: 'a sum with a blank beside a full part is no number',
      query: 'show litigation of 甲局, 2022',
      rows: ['甲局 2022: -'],
    },
    {
      rule: 'one part above zero proves that a sum is',
      query: 'list direct where litigation > 0',
      rows: ['丙局 2023: 2', '甲局 2022: 1'],
    },
    {
      rule: 'the parts that are there prove at least',
      query: 'list direct where litigation >= 1',
      rows: ['丙局 2023: 2', '甲局 2022: 1'],
    },
    { rule: 'and no more than that', query: 'list direct where litigation >= 2', rows: ['丙局 2023: 2'] },
    {
      rule: 'a part above zero disproves that a sum is none',
      query: 'count where not (litigation = 0) of 2022',
      rows: ['all: 1'],
    },
    { rule: 'a zero beside a blank proves nothing', query: 'list direct where litigation = 0', rows: ['甲局 2023: 0'] },
    {
      rule: 'a part beyond a bound disproves that a sum is between',
      query: 'count where not (litigation between 5 and 9 or litigation < 1) of 2022',
      rows: ['all: 0'],
    },
    { rule: 'measure against measure', query: 'list received where granted > received', rows: [] },
    {
      rule: 'an unknown side decides nothing',
      query: 'list granted where granted >= received',
      rows: ['甲局 2023: 0'],
    },
    {
      rule: 'above the average of all asked about',
      query: 'list received where received > average(received)',
      rows: ['丁局 2024: 9'],
    },
    {
      rule: 'the average is that of the reports asked about',
      query: 'list received where received > average(received) of 甲局',
      rows: ['甲局 2022: 3'],
    },
    {
      rule: 'more than the year before',
      query: 'list granted where granted < before(granted)',
      rows: ['丁局 2024: 4'],
    },
    {
      rule: 'without a report of the year before nothing is known',
      query: 'list received where received != before(received)',
      rows: ['甲局 2023: 0'],
    },
    {
      rule: 'reports with findings, those of our reading aside',
      query: 'list granted where finding',
      rows: ['乙局 2023: 1'],
    },
    { rule: 'findings of another family do not count', query: 'list granted where finding(balance)', rows: [] },
    { rule: 'reports that name a theme', query: 'list granted where names(platform)', rows: ['丙局 2023: 4'] },
    { rule: 'as an improvement it is not named', query: 'list granted where names(platform, improvement)', rows: [] },
    {
      rule: 'a quantity of the narrative',
      query: 'list narrative.trainees where narrative.trainees > 20',
      rows: ['丁局 2023: 30'],
    },
    { rule: 'an agency counts once', query: 'count where received >= 0', rows: ['all: 2'] },
    { rule: 'years one by one count reports', query: 'count where received >= 0 of 2022+2023', rows: ['all: 2'] },
    {
      rule: 'reports are counted where they are asked for',
      query: 'count report where received >= 0',
      rows: ['all: 3'],
    },
    { rule: 'counted by year', query: 'count by year where granted > 0', rows: ['year=2023: 3', 'year=2024: 1'] },
    { rule: 'none are counted as zero', query: 'count where received > 100', rows: ['all: 0'] },
    {
      rule: 'agencies of another query',
      query: 'list received of (rank granted of 2023 take top 1)',
      rows: ['丁局 2024: 9', '丁局 2023: -'],
    },
    {
      rule: 'the very reports of another query',
      query: 'list granted of report(rank granted take top 1)',
      rows: ['丁局 2023: 5'],
    },
    {
      rule: 'a province of another query stands for its agencies',
      query: 'show granted of (rank granted by province of 2023 take top 1), 2023',
      rows: ['丁局 2023: 5', '乙局 2023: 1'],
    },
  ],
}
