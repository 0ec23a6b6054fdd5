import type { CaseTable } from '../../../support/query-cases.ts'

/** Sums, means, shares, breakdowns, changes and sides. */
export const AGGREGATE: CaseTable = {
  operation: 'sum, average, median, share, breakdown, change and sides',
  archive: [
    { of: '甲局 2022', figures: { received: 0, granted: 1, partly: 1, handled: 4, secret: 1 } },
    {
      of: '甲局 2023',
      figures: {
        received: 3,
        granted: 3,
        partly: 0,
        handled: 3,
        secret: 0,
        thirdParty: 2,
        'requests.received.business': 1,
        'requests.received.naturalPerson': 2,
      },
    },
    {
      of: '乙局 2023',
      figures: { received: 5, granted: 4, partly: null, handled: 20, secret: 2, thirdParty: 2 },
      province: '乙省',
    },
    { of: '丙局 2023', figures: { received: null, granted: 0, partly: 0, handled: 0, secret: null }, province: '乙省' },
    { of: '丁局 2023', figures: { received: 10, granted: 1, partly: 0, handled: 4 }, province: '乙省' },
  ],
  cases: [
    { rule: 'a sum of the numbers, the blank aside', query: 'sum received of 2023', rows: ['all: 18'] },
    { rule: 'no number at all is no zero', query: 'sum received of 丙局', rows: ['all: -'] },
    { rule: 'a mean over the reports that hold a number', query: 'average received of 2023', rows: ['all: 6'] },
    { rule: 'the middle of three', query: 'median received of 2023', rows: ['all: 5'] },
    { rule: 'the mean of the two in the middle', query: 'median received', rows: ['all: 4'] },
    {
      rule: 'ratios are pooled over reports where both sides are there',
      query: 'sum ratio.disclosureRate of 2023',
      rows: ['all: 0.571429'],
    },
    { rule: 'a ratio of nothing has no value', query: 'sum ratio.disclosureRate of 丙局', rows: ['all: -'] },
    { rule: 'each year', query: 'sum granted by year', rows: ['year=2022: 1', 'year=2023: 8'] },
    {
      rule: 'provinces, the largest first',
      query: 'sum granted by province of 2023',
      rows: ['province=乙省: 5', 'province=甲省: 3'],
    },
    { rule: 'a condition chooses the reports', query: 'sum received where received > 3 of 2023', rows: ['all: 15'] },
    {
      rule: 'an axis parts the measure',
      query: 'sum received by requester of 甲局, 2023',
      rows: [
        'requester=naturalPerson: 2',
        'requester=business: 1',
        ...['legalServices', 'otherOrganization', 'publicInterest', 'research'].map((key) => `requester=${key}: -`),
      ],
    },
    {
      rule: 'a value without members has no breakdown',
      query: 'breakdown received / 2 by reason of 甲局, 2023',
      rows: [],
    },
    {
      rule: 'members that are zero are left out of a breakdown',
      query: 'breakdown denied by reason of 甲局, 2023',
      rows: ['reason=denied.thirdParty: 2'],
    },
    {
      rule: 'members are added over reports, the largest first',
      query: 'breakdown denied by reason',
      rows: ['reason=denied.thirdParty: 4', 'reason=denied.stateSecret: 3'],
    },
    {
      rule: 'the main reason',
      query: 'breakdown denied by reason take top 1',
      rows: ['reason=denied.thirdParty: 4 #1'],
    },
    {
      rule: 'a division over several reports is pooled',
      query: 'share granted / handled of province:乙省',
      rows: ['all: 0.208333'],
    },
    {
      rule: 'agencies named one by one each have their share',
      query: 'share granted / handled of 甲局',
      rows: ['甲局 2023: 1', '甲局 2022: 0.25'],
    },
    {
      rule: 'reports that satisfy a condition ÷ reports asked about',
      query: 'share where received > 4 of 2023',
      rows: ['all: 0.5'],
    },
    { rule: 'what the first places hold of all', query: 'share received of 2023 take top 1', rows: ['all: 0.555556'] },
    {
      rule: 'part and whole are two sides',
      query: 'share received of province:乙省, 2023 within all',
      rows: ['side=0: 15', 'side=1: 18'],
    },
    {
      rule: 'from zero there is a difference',
      query: 'change received of 甲局',
      rows: ['甲局 year=2022: 0', '甲局 year=2023: 0→3'],
    },
    {
      rule: 'a single year is compared with the one before',
      query: 'change granted of 甲局, 2023',
      rows: ['甲局 year=2022: 1', '甲局 year=2023: 1→3'],
    },
    { rule: 'all together by year', query: 'change granted', rows: ['year=2022: 1', 'year=2023: 1→8'] },
    {
      rule: 'sides are sums',
      query: 'compare granted of [province:甲省, 2023] against [province:乙省, 2023]',
      rows: ['side=0: 3', 'side=1: 5'],
    },
    {
      rule: 'a report may stand on both sides',
      query: 'difference granted of [2023] against [甲局]',
      rows: ['side=0: 8', 'side=1: 4'],
    },
    {
      rule: 'two years of one agency',
      query: 'difference granted of 甲局, 2022+2023',
      rows: ['year=2022: 1', 'year=2023: 3'],
    },
    { rule: 'two agencies', query: 'multiple granted of 甲局+乙局, 2023', rows: ['乙局: 4', '甲局: 3'] },
    { rule: 'the spread of all', query: 'difference max(granted) - min(granted) of 2023', rows: ['all: 4'] },
  ],
}
