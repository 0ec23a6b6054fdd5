import type { Wording } from './wording.ts'

/** Every word acts: alternatives, what "but" opposes, several columns of one row, years of two digits, places around an agency. */
export const EVERY_WORD: readonly Wording[] = [
  {
    means:
      'list requests.received.research where requests.received.research > 0 or requests.received.legalServices > 0 of 2022',
    asked: [
      '2022年哪些单位收到了科研机构或法律服务机构的申请',
      'Which agencies had requests from research institutions or from legal services in 2022',
    ],
  },
  {
    means: 'list requests.denied.total where requests.denied.total = 0 and requests.received.total > 0 of 2023',
    asked: ['2023年收到了申请但是没有不予公开的单位有哪些'],
  },
  {
    means: 'show requests.denied.total, requests.denied.naturalPerson of 苏州市教育局, 2023',
    asked: [
      '苏州市教育局2023年不予公开的总计和其中自然人各几件',
      'Suzhou education bureau 2023 denied: total, natural persons',
    ],
  },
  {
    means:
      'show normativeDocuments.issued, normativeDocuments.repealed, normativeDocuments.inForce of 苏州市教育局, 2023',
    asked: [
      'Normative documents issued, repealed and in force at the Suzhou education bureau in 2023',
      '苏州市教育局2023年规范性文件制发、废止、现行有效各多少件',
    ],
  },
  {
    means: 'show requests.received.total, requests.granted.total of 苏州市教育局, 2023',
    asked: ['苏州市教育局23 新收/予以公开'],
  },
  {
    means: 'show requests.received.naturalPerson of 苏州市教育局, 2022+2023',
    asked: ['苏州市教育局22、23 自然人申请各几件'],
  },
  {
    means: 'max requests.received.total by year of 2021..2023',
    asked: ['2021到2023年每年收到申请最多的是谁', 'the agency with the most requests in each year from 2021 to 2023'],
  },
  {
    means: 'list review.reconsideration.overturned where review.reconsideration.overturned > 0 of 2023',
    asked: ['which agencies had decisions overturned in reconsideration in 2023'],
  },
  {
    means: 'coverage missing of 2023',
    asked: ['Which agencies have no 2023 report', '2023年的年报谁没有'],
  },
  {
    means: 'show ratio.disclosureRate of report(rank requests.received.total of 2023 take top 5), 2023',
    asked: ['disclosure rate of the five agencies with most requests in 2023'],
  },
  {
    means: 'list normativeDocuments.inForce where normativeDocuments.inForce >= 40 of 2023',
    asked: ['截至2023年底现行有效行政规范性文件在40件（含）以上的单位有哪些'],
  },
  {
    means: 'list review.litigation.total where review.litigation.total > 0 of 2021..2023',
    asked: ['agencies that were sued in 2021-23'],
  },
  {
    means: 'show requests.carriedForward.total of 苏州市教育局, 2022',
    asked: ['请汇总苏州市教育局2022年末结转下年度继续办理的申请总数'],
  },
]
