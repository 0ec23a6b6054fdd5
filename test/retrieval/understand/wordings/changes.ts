import type { Wording } from './wording.ts'

/** Changes from year to year: of one agency, of sums, and agencies chosen by them. */
export const CHANGES: readonly Wording[] = [
  {
    means: 'change requests.received.total of 苏州市教育局, 2023',
    asked: [
      '苏州市教育局2023年申请同比变化',
      '苏州市教育局2023年申请比上年增长多少',
      '苏州市教育局2023年申请是多了还是少了',
      'did requests to Suzhou Education Bureau rise in 2023',
      'change in requests, Suzhou Education Bureau 2023',
    ],
  },
  { means: 'change requests.received.total of 2022..2023', asked: ['how did total requests change from 2022 to 2023'] },
]
