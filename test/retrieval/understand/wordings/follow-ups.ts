import type { Wording } from './wording.ts'

/** Second turns: the first question, then wordings of the follow-up and what they mean. */
export const FOLLOW_UPS: readonly (Wording & { readonly after: string })[] = [
  {
    after: '烟台市科学技术局2023年收到多少申请',
    means: 'list review.litigation.total where review.litigation.total > 0 over no year',
    asked: ['哪些单位从没被起诉过', 'which agencies were never sued'],
  },
  {
    after: '2023年没有收到申请的单位',
    means: 'count where requests.received.total = 0 of {sector:education}, 2023',
    asked: ['其中有几家是教育系统'],
  },
  {
    after: '2023年收到申请最多的三家单位',
    means: 'rank requests.received.total of 2023, except {sector:audit} take top 3',
    asked: ['除了审计局以外呢', 'and except audit bureaus?'],
  },
  {
    after: '烟台市科学技术局2024年收到多少件申请',
    means: 'show requests.received.total of 烟台市科学技术局, 2023',
    asked: ['那2023年呢', '2023年呢？', '2023年的呢', 'and in 2023?', 'what about 2023', '再看2023年'],
  },
  {
    after: '烟台市科学技术局2024年收到多少件申请',
    means: 'show requests.received.total of 苏州市教育局, 2024',
    asked: [
      '苏州市教育局呢',
      '那苏州教育局呢',
      'and the Suzhou Education Bureau?',
      'What about Suzhou Education Bureau',
    ],
  },
  {
    after: '烟台市科学技术局2024年收到多少件申请',
    means: 'show requests.received.business of 烟台市科学技术局, 2024',
    asked: ['其中企业的呢', '商业企业呢', 'and from companies?', 'for businesses?'],
  },
  {
    after: '烟台市科学技术局2024年收到多少件申请',
    means: 'show requests.denied.total of 烟台市科学技术局, 2024',
    asked: ['其中不予公开多少', '那驳回的呢', 'and denied?'],
  },
  {
    after: '2024年收到申请最多的三个单位',
    means: 'rank requests.received.total of {province:山东省}, 2024 take top 3',
    asked: ['山东省的呢', 'just in Shandong'],
  },
  {
    after: '烟台市科学技术局2023年存在哪些问题',
    means: 'show requests.received.total of 苏州市教育局, 2024',
    asked: ['苏州市教育局2024年收到多少件申请', 'How many requests did the Suzhou Education Bureau receive in 2024?'],
  },
  {
    after: '烟台市科学技术局2023年不予公开几件',
    means: 'show requests.denied.total of 烟台市科学技术局, 2022',
    asked: ['那前一年呢', '上一年呢', 'and the year before?', 'the previous year?'],
  },
  {
    after: '烟台市科学技术局2022年不予公开几件',
    means: 'show requests.denied.total of 烟台市科学技术局, 2023',
    asked: ['后一年呢', 'and the following year?'],
  },
]
