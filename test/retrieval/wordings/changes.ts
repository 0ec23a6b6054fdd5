import type { Wording } from './wording.ts'

/** Changes from year to year: of one agency, of sums, and agencies chosen by them. */
export const CHANGES: readonly Wording[] = [
  {
    plan: 'change requests.received.total @ 苏州市教育局 2022-2023',
    asked: [
      '苏州市教育局2023年申请同比变化',
      '苏州市教育局2023年申请比上年增长多少',
      '苏州市教育局2023年申请是多了还是少了',
      'did requests to Suzhou Education Bureau rise in 2023',
      'change in requests, Suzhou Education Bureau 2023',
    ],
  },
  {
    plan: 'change requests.received.total difference <0 @ * 2023-2024',
    asked: [
      '哪些单位2024年的申请数比2023年下降了',
      '2024年申请减少的单位',
      'agencies whose requests fell in 2024',
      'Which agencies had more requests in 2023 than in 2024?',
    ],
  },
  {
    plan: 'change requests.received.total difference >0 @ * 2023-2024',
    asked: ['2024年申请比2023年多的单位', 'Which agencies had more requests in 2024 than in 2023?'],
  },
  {
    plan: 'change requests.received.total difference <=0 @ * 2023-2024',
    asked: ['2024年申请没有增长的单位'],
  },
  {
    plan: 'change requests.received.total difference >=10 @ * 2023-2024',
    asked: ['2024年申请量较上年增加10件以上的单位'],
  },
  {
    plan: 'change requests.denied.total difference <-5 @ * 2023-2024',
    asked: ['2024年不予公开下降超过5件的单位', 'agencies whose refusals fell by more than 5 in 2024'],
  },
  {
    plan: 'change requests.received.total rate >0.5 @ * 2023-2024',
    asked: ['2024年申请增长超过50%的单位有哪些', 'agencies whose requests grew by more than 50% in 2024'],
  },
  {
    plan: 'change most 3 requests.received.total difference >0 @ * 2023-2024',
    asked: ['2023到2024年申请增长最多的三家单位', 'top 3 agencies by growth in requests 2024'],
  },
  {
    plan: 'change least 1 requests.denied.total difference <0 @ * 2023-2024',
    asked: [
      "which agency's refusals dropped the most between 2023 and 2024",
      'biggest drop in refusals between 2023 and 2024',
    ],
  },
  {
    plan: 'change penalties.decisions difference >0 @ [education] 2023-2024',
    asked: ['2024年行政处罚增加的教育局'],
  },
  {
    plan: 'sum requests.received.total by year with change @ * 2022-2023',
    asked: [
      '2023年申请总量比2022年增加百分之几',
      '2023年申请增长率',
      'percentage increase in total requests 2022 to 2023',
      'how did total requests change from 2022 to 2023',
    ],
  },
  { plan: 'trouble notUnderstood', asked: ['哪些单位申请逐年增加', '哪家单位2024年复议比诉讼多'] },
]
