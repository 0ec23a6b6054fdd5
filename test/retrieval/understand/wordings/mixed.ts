import type { Wording } from './wording.ts'

/** Wordings off the beaten track: word order, colloquial verbs, two conditions, English of many hands. */
export const MIXED: readonly Wording[] = [
  {
    means: 'show requests.received.total of 西安市住房和城乡建设局, 2023',
    asked: [
      '西安住建局2023年的依申请公开量',
      '2023年西安市住建局一共接到申请多少',
      '麻烦查一下西安住建局二〇二三年新收申请件数，谢谢',
      "Xi'an Housing and Urban-Rural Development Bureau: how many FOI requests in 2023?",
      'could you tell me how many applications were submitted to the Xian housing bureau in 2023',
    ],
  },
  {
    means: 'show requests.denied.total of 西安市住房和城乡建设局, 2023',
    asked: [
      '西安住建局2023年有多少申请被拒',
      '西安住建局2023年不公开的有几件',
      "How many requests did Xi'an's housing bureau say no to in 2023?",
      'Number of denials, Xian Housing and Urban-Rural Development Bureau, 2023',
    ],
  },
  {
    means: 'show requests.unableToProvide.total of 成都市自然资源局, 2024',
    asked: [
      '成都市自然资源局2024年无法提供的申请共几件',
      '成都自然资源局2024年提供不了的有多少',
      'Chengdu Natural Resources Bureau 2024 unable to provide',
    ],
  },
  {
    means: 'show requests.notProcessed.total of 成都市自然资源局, 2024',
    asked: [
      '成都市自然资源局2024年不予处理多少件',
      'How many requests did the Chengdu Natural Resources Bureau decline to process in 2024?',
    ],
  },
  {
    means: 'show requests.denied.internalAffairs.total of 苏州市教育局, 2023',
    asked: [
      '苏州教育局2023年以内部事务信息为由不予公开几件',
      'how many requests were withheld by Suzhou Education Bureau as internal affairs in 2023',
    ],
  },
  {
    means: 'show requests.otherwiseHandled.feeUnpaid.total of 苏州市教育局, 2023',
    asked: ['Suzhou Education Bureau 2023: otherwise handled because fees were not paid'],
  },
  {
    means: 'show requests.granted.business of 苏州市教育局, 2023',
    asked: [
      '苏州教育局2023年予以公开的商业企业申请几件',
      'requests from companies granted by Suzhou Education Bureau in 2023',
    ],
  },
  {
    means: 'show review.reconsideration.pending of 深圳市生态环境局, 2024',
    asked: [
      '深圳市生态环境局2024年行政复议还没审结的有几件',
      'How many reconsiderations were still pending at the Shenzhen Ecology and Environment Bureau in 2024?',
    ],
  },
  {
    means: 'show review.reconsideration.upheld, review.reconsideration.overturned of 深圳市生态环境局, 2024',
    asked: [
      '深圳市生态环境局2024年行政复议维持和纠正各几件',
      'Shenzhen Ecology and Environment Bureau 2024: reconsiderations upheld and overturned',
    ],
  },
  {
    means: 'show ratio.completionRate of 哈尔滨市交通运输局, 2023',
    asked: ['哈尔滨交通局2023年办结率多少', 'completion rate of the Harbin Transport Bureau in 2023'],
  },
  {
    means: 'list where requests.received.total >= 10 of 2024',
    asked: [
      '2024年申请量达到10件的单位',
      '2024年收到十件及以上申请的有谁',
      'agencies with ten or more requests in 2024',
      'Who received at least ten requests in 2024?',
    ],
  },
  {
    means: 'list where requests.received.total <= 3 of 2024',
    asked: [
      '2024年收到的申请不超过3件的单位有哪些',
      '2024年新收申请3件以下的单位',
      'Which agencies received no more than three requests in 2024?',
    ],
  },
  {
    means: 'list where requests.received.total = 1 of 2023',
    asked: [
      '2023年只收到1件申请的单位',
      '2023年恰好收到一件申请的是哪些单位',
      'Which agencies received exactly one request in 2023?',
    ],
  },
  { means: 'list where requests.carriedForward.total > 0 of 2024', asked: ['2024年哪些单位有结转到下年的申请'] },
  {
    means: 'list where requests.notProcessed.petition.total > 0 of 2023',
    asked: ['which agencies had petition-type requests in 2023'],
  },
  { means: 'list where review.reconsideration.total = 0 of 2024', asked: ['2024年没有行政复议的单位'] },
  {
    means: 'list where ratio.disclosureRate > 0.8 of 2024',
    asked: [
      '2024年公开率超过80%的单位',
      '2024年公开率高于八成的单位有哪些',
      'agencies with a disclosure rate above 80 percent in 2024',
    ],
  },
  { means: 'list where ratio.denialRate > 0.5 of 2024', asked: ['2024年哪些单位不予公开率超过一半'] },
  {
    means: 'rank ratio.disclosureRate of 2023 take top 5',
    asked: ['2023年公开率最高的5家单位', '2023年公开率前五', 'top five agencies by disclosure rate in 2023'],
  },
  {
    means: 'rank requests.denied.total of {province:山东省}, 2023 take top 1',
    asked: ['山东2023年谁拒绝的申请最多', 'Which Shandong agency turned down the most requests in 2023?'],
  },
  {
    means: 'rank requests.unableToProvide.notHeld.total of 2024 take top 1',
    asked: ['2024年因不掌握信息无法提供最多的单位是哪个'],
  },
  {
    means: 'rank requests.received.total of {sector:education}, 2024 take bottom 1',
    asked: ['2024年收到申请最少的教育局是哪个', 'which education bureau received the fewest requests in 2024'],
  },
  {
    means: 'rank requests.received.total of 2024',
    asked: [
      '2024年各单位收到申请数排名',
      '按收到的申请数给2024年的单位排个名',
      'rank all agencies by requests received in 2024',
    ],
  },
  {
    means: 'count where requests.denied.total > 0 of 2024',
    asked: ['2024年有多少单位驳回过申请', 'How many agencies refused at least one request in 2024?'],
  },
  {
    means: 'count where review.litigation.total > 0 of 2023',
    asked: ['2023年被起诉的单位有几家', 'How many agencies were taken to court in 2023?'],
  },
  {
    means: 'sum requests.denied.total of 2024',
    asked: ['2024年全部单位一共驳回多少申请', 'How many requests were refused by all agencies together in 2024?'],
  },
  {
    means: 'sum penalties.decisions of {province:江苏省}, 2024',
    asked: ['江苏省2024年各单位行政处罚总数', 'total number of penalties imposed by agencies in Jiangsu in 2024'],
  },
  {
    means: 'change requests.received.total of 昆明市农业农村局, 2023..2024',
    asked: [
      '昆明市农业农村局2024年收到的申请同比2023年变化多少',
      '昆明农业农村局2023年到2024年的申请增幅',
      'How did the number of requests received by the Kunming Agriculture and Rural Affairs Bureau change between 2023 and 2024?',
    ],
  },
  {
    means: 'compare requests.received.total of 苏州市卫生健康委员会+苏州市教育局, 2024',
    asked: [
      '比较苏州市卫健委与苏州市教育局2024年收到的申请',
      'Did the Suzhou Health Commission or the Suzhou Education Bureau receive more requests in 2024?',
      'Suzhou Health Commission vs Suzhou Education Bureau, requests received 2024',
    ],
  },
  {
    means: 'breakdown requests.unableToProvide.total by reason of 成都市自然资源局, 2023',
    asked: [
      '成都市自然资源局2023年无法提供的具体原因',
      'Why was the Chengdu Natural Resources Bureau unable to provide information in 2023, by reason?',
    ],
  },
  { means: 'coverage years of 成都市自然资源局', asked: ['成都市自然资源局的年报覆盖哪些年份'] },
  {
    means: 'coverage missing of {province:山东省}, 2024',
    asked: ['山东省哪些单位缺2024年年报', 'Which Shandong agencies are missing a 2024 report?'],
  },
  { means: 'findings of {province:山东省}, 2023', asked: ['山东省2023年哪些单位的表格加不起来'] },
  { means: 'quote "政策解读" of {sector:education}, 2024', asked: ['教育局2024年怎么做政策解读'] },
  {
    means: 'show narrative.weiboItems of 杭州市市场监督管理局, 2023',
    asked: [
      '杭州市场监管局23年发了多少条微博',
      '杭州市市场监督管理局2023年在微博上发了多少条信息',
      '杭州市场监管局2023年推送了几条微博信息',
      'How many Weibo posts did the Hangzhou Market Regulation Bureau publish in 2023?',
      'how many Weibo posts were published by the Hangzhou Market Regulation Bureau in 2023',
    ],
  },
  {
    means: 'show narrative.weiboFollowers of 杭州市市场监督管理局, 2023',
    asked: ['杭州市场监管局2023年微博有多少粉丝', '杭州市市场监督管理局2023年的微博账号粉丝总数'],
  },
  {
    means: 'show narrative.wechatFollowers of 杭州市市场监督管理局, 2023',
    asked: ['杭州市场监管局2023年微信公众号多少人关注'],
  },
  {
    means: 'show narrative.cppccProposals of 杭州市市场监督管理局, 2023',
    asked: ['杭州市场监管局2023年办了几件提案'],
  },
  {
    means: 'show narrative.npcProposals of 杭州市市场监督管理局, 2023',
    asked: ['杭州市场监管局2023年答复了多少件人大建议'],
  },
  {
    means: 'show narrative.wechatItems of 杭州市市场监督管理局, 2023',
    asked: ['杭州市场监管局23年发了多少条微信'],
  },
  {
    means: 'show narrative.websiteItems of 杭州市市场监督管理局, 2023',
    asked: ['杭州市市场监督管理局2023年门户网站发布了多少条信息'],
  },
  {
    means: 'show narrative.trainingSessions of 杭州市市场监督管理局, 2023',
    asked: [
      '杭州市场监管局2023年举办了多少次培训',
      'How many training sessions did the Hangzhou Market Regulation Bureau hold in 2023?',
    ],
  },
  {
    means: 'quote "" aspect problem in problems where requests.received.total = 0 of 2024',
    asked: ['What problems did agencies with no requests in 2024 name?'],
  },
]
