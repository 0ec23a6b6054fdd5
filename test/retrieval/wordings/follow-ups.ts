import type { Wording } from './wording.ts'

/** Second turns: the first question, then wordings of the follow-up and the plan they make of it. */
export const FOLLOW_UPS: readonly (Wording & { readonly after: string })[] = [
  {
    after: '苏州市教育局2023年的规范性文件',
    plan: 'lookup normativeDocuments.repealed @ 苏州市教育局 2023',
    asked: ['废止的呢', 'and repealed?'],
  },
  {
    after: '2023年申请最少的是谁',
    plan: 'rank least 2..2 requests.received.total @ * 2023',
    asked: ['第二呢', '那排第二的呢'],
  },
  {
    after: '2023年没有收到申请的单位',
    plan: 'count requests.received.total =0 @ [education] 2023',
    asked: ['其中有几家是教育系统'],
  },
  {
    after: '2023年收到申请最多的三家单位',
    plan: 'rank most 3 requests.received.total @ * 2023 except [audit]',
    asked: ['除了审计局以外呢', 'and except audit bureaus?'],
  },
  {
    after: '烟台市科学技术局2024年收到多少件申请',
    plan: 'lookup requests.received.total @ 烟台市科学技术局 2023',
    asked: ['那2023年呢', '2023年呢？', '2023年的呢', 'and in 2023?', 'what about 2023', '再看2023年'],
  },
  {
    after: '烟台市科学技术局2024年收到多少件申请',
    plan: 'lookup requests.received.total @ 苏州市教育局 2024',
    asked: [
      '苏州市教育局呢',
      '那苏州教育局呢',
      'and the Suzhou Education Bureau?',
      'What about Suzhou Education Bureau',
    ],
  },
  {
    after: '烟台市科学技术局2024年收到多少件申请',
    plan: 'lookup requests.received.business @ 烟台市科学技术局 2024',
    asked: ['其中企业的呢', '商业企业呢', 'and from companies?', 'for businesses?'],
  },
  {
    after: '烟台市科学技术局2024年收到多少件申请',
    plan: 'lookup requests.denied.total @ 烟台市科学技术局 2024',
    asked: ['其中不予公开多少', '那驳回的呢', 'how many of them were refused?', 'and denied?'],
  },
  {
    after: '2024年哪些单位收到申请超过10件',
    plan: 'list requests.received.total >20 @ * 2024',
    asked: ['超过20件的呢', '那超过20件呢', 'and more than 20?'],
  },
  {
    after: '2024年所有单位一共收到多少件申请',
    plan: 'average requests.received.total @ * 2024',
    asked: ['换成平均', '平均呢', '平均值是多少', 'and the average?', 'make it the average instead'],
  },
  {
    after: '2024年收到申请最多的三个单位',
    plan: 'rank least 3 requests.received.total @ * 2024',
    asked: ['最少的三个呢', '那最少的三家呢', 'and the three lowest?', 'the fewest three?'],
  },
  {
    after: '2024年收到申请最多的三个单位',
    plan: 'rank most 3 requests.received.total @ {山东省} 2024',
    asked: ['只看山东', '山东省的呢', 'only Shandong', 'just in Shandong'],
  },
  {
    after: '烟台市科学技术局2023年存在哪些问题',
    plan: 'passages problem @ 烟台市科学技术局 2022',
    asked: ['2022年呢', 'and in 2022?'],
  },
  {
    after: '烟台市科学技术局2023年存在哪些问题',
    plan: 'passages improvement @ 烟台市科学技术局 2023',
    asked: ['那改进措施呢', '打算怎么改进', 'and the improvements?'],
  },
  {
    after: '烟台市科学技术局2023年存在哪些问题',
    plan: 'lookup requests.received.total @ 苏州市教育局 2024',
    asked: ['苏州市教育局2024年收到多少件申请', 'How many requests did the Suzhou Education Bureau receive in 2024?'],
  },
  {
    after: '烟台市科学技术局2024年不予公开几件',
    plan: 'lookup requests.denied.total @ 烟台市科学技术局 2024',
    asked: ['列成表格', '画个图', 'as a table', 'again', 'show it as a chart'],
  },
  {
    after: '烟台市科学技术局2024年不予公开几件',
    plan: 'compare requests.denied.total @ 烟台市科学技术局 2023-2024',
    asked: ['和2023年比呢', '跟2023年相比', 'compared with 2023?'],
  },
  {
    after: '烟台市科学技术局2024年不予公开几件',
    plan: 'passages causes @ * *',
    asked: ['为什么', '为什么呢', 'why?', 'how come'],
  },
  {
    after: '烟台市科学技术局2023年存在哪些问题',
    plan: 'passages problem @ 烟台市科学技术局 2023',
    asked: ['原话怎么说的', '原文', 'show the quotes', 'in their own words'],
  },
  {
    after: '烟台市科学技术局2023年不予公开几件',
    plan: 'lookup requests.denied.total @ 烟台市科学技术局 2022',
    asked: ['那前一年呢', '上一年呢', 'and the year before?', 'the previous year?'],
  },
  {
    after: '烟台市科学技术局2022年不予公开几件',
    plan: 'lookup requests.denied.total @ 烟台市科学技术局 2023',
    asked: ['后一年呢', 'and the following year?'],
  },
]
