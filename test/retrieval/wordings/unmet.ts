import type { Wording } from './wording.ts'

/** What no plan has a place for is told, and what belongs together stays together. */
export const UNMET: readonly Wording[] = [
  {
    plan: 'trouble notUnderstood',
    asked: [
      '哪些单位2023年没有申请但2024年有',
      '2023年申请超过100件的单位2024年有哪些问题',
      '2024年没有提及培训的单位',
      "which agencies didn't mention training in 2024",
      '申请最多的单位2023年有哪些问题',
      'agencies with the most requests, what problems do they have',
      '2023年平均每家收到多少件申请,中位数又是多少',
      'mean and median requests per agency 2023',
      '2023年申请最多和最少的单位',
      'highest and lowest disclosure rate 2023',
      '2023年没填申请数的单位',
      'how many agencies had blank request totals',
      'for each province, which agency got the most requests in 2023',
      'total requests by province 2023',
      '既然2023年没有一家单位被起诉,那2024年呢',
    ],
  },
  {
    plan: 'lookup ratio.requests.denied.stateSecret.total/requests.denied.total @ 苏州市教育局 2023',
    asked: [
      '苏州市教育局2023年不予公开里国家秘密占比',
      '苏州市教育局2023年国家秘密占不予公开的比例',
      'what fraction of denials at Suzhou Education Bureau in 2023 were for state secrets',
    ],
  },
  {
    plan: 'lookup requests.received.total requests.granted.total requests.denied.total @ 苏州市教育局 2023',
    asked: [
      '苏州市教育局2023年收到申请多少件、予以公开多少件、不予公开多少件',
      'how many requests, how many granted and how many denied at Suzhou Education Bureau in 2023',
    ],
  },
  {
    plan: 'lookup requests.totalHandled.total requests.granted.total @ 苏州市教育局 2023',
    asked: ['苏州市教育局2023年一共处理了多少件申请,其中予以公开的有几件,谢谢'],
  },
  {
    plan: 'lookup review.litigation.total review.litigation.overturned @ 苏州市教育局 2023',
    asked: ['苏州市教育局2023年行政诉讼几起,输了几起'],
  },
  {
    plan: 'lookup review.reconsideration.total review.reconsideration.upheld @ 苏州市教育局 2023',
    asked: ['苏州市教育局2023年复议总数和维持数'],
  },
  {
    plan: 'lookup requests.received.total @ 苏州市教育局 2022-2024',
    asked: ['苏州市教育局22、23、24年分别收到几件', '苏州市教育局2022至2024逐年申请数'],
  },
  { plan: 'lookup requests.received.total @ 苏州市教育局 2022-2023', asked: ['苏州市教育局22和23年申请数'] },
  {
    plan: 'list requests.received.total >100 @ * * where requests.denied.total >10 where review.litigation.total >0',
    asked: [
      '新收申请超过100件、不予公开超过10件、且有诉讼的单位',
      'more than 100 requests, more than 10 refusals and at least one lawsuit',
    ],
  },
  {
    plan: 'list review.reconsideration.total =0 @ * 2024 where review.litigation.total =0',
    asked: ['既没有复议也没有诉讼的单位,2024年', 'agencies with neither reconsideration nor litigation in 2024'],
  },
  {
    plan: 'list review.reconsideration.total >0 @ * 2023 where review.litigation.total >0',
    asked: ['复议和诉讼都有的单位2023', '2023年既被复议又被诉讼的单位'],
  },
  {
    plan: 'list review.litigation.total >0 @ * 2023 where review.reconsideration.total =0',
    asked: ['2023年有诉讼但没有复议的单位'],
  },
  {
    plan: 'list review.litigation.total >0 @ * 2022',
    asked: ['hi there, quick one: in 2022 who got sued?'],
  },
  { plan: 'rank most 1 penalties.decisions @ * 2023', asked: ['penalties 2023 highest'] },
  {
    plan: 'rank most 2..2 requests.received.total @ * 2023',
    asked: ['the runner-up in requests in 2023'],
  },
  {
    plan: 'count review.litigation.total >0 by year @ * *',
    asked: ['每年被起诉的单位有多少家', 'number of agencies sued each year'],
  },
  { plan: 'sum requests.received.total by year @ * *', asked: ['total requests by year'] },
  { plan: 'coverage missing @ {山东省} 2022', asked: ['山东省没有交2022年年报的单位'] },
  { plan: 'coverage missing @ * 2024', asked: ['哪些单位连年报都没交 2024'] },
  { plan: 'coverage count @ * *', asked: ['这些报告一共有多少份'] },
  {
    plan: 'lookup requests.received.total @ 苏州市教育局 2023',
    asked: [
      'is it true that Suzhou Education Bureau received 500 requests in 2023?',
      'Suzhou Education Bureau got 66 requests in 2023, right?',
      '为什么苏州市教育局2023年申请那么多',
    ],
  },
  { plan: 'count ratio.disclosureRate =1 @ * *', asked: ['公开率100%的单位有几个'] },
]
