import type { Wording } from './wording.ts'

/** Lists, counts, rankings and aggregates over agencies. */
export const SETS: readonly Wording[] = [
  {
    plan: 'list requests.received.total =0 @ * 1999',
    asked: ['1999年哪些单位没有收到申请', 'which agencies received no requests in 1999'],
  },
  {
    plan: 'list requests.received.total =0 @ * 2024',
    asked: [
      '2024年哪些单位没有收到申请',
      '2024年哪些单位收到的申请为零',
      '2024年零申请的单位有哪些',
      '哪些机关2024年一件申请都没收到',
      '2024年申请量为0的单位',
      'which agencies had zero applications in 2024',
      'Which agencies received no requests in 2024?',
      "which bodies didn't receive any applications in 2024",
      'agencies with 0 requests in 2024',
    ],
  },
  {
    plan: 'list requests.received.total >100 @ * 2023',
    asked: [
      '2023年哪些单位收到申请超过100件',
      '哪些部门2023年收到的申请多于一百件',
      '2023年新收申请大于100的有哪些单位',
      'Which agencies received more than 100 requests in 2023?',
      'agencies with over one hundred applications in 2023',
    ],
  },
  {
    plan: 'list requests.received.total >=50 @ * 2023',
    asked: [
      '2023年收到申请50件以上的单位有哪些',
      '2023年哪些单位至少收到50件申请',
      '2023年新收申请不少于50件的单位',
      'Which agencies got at least 50 requests in 2023?',
      'agencies that received 50 or more requests in 2023',
    ],
  },
  {
    plan: 'list requests.received.total >=10 <=20 @ * 2022',
    asked: [
      '2022年收到申请在10到20件之间的单位有哪些',
      '2022年哪些单位新收申请介于10件和20件之间',
      'Which agencies received between 10 and 20 requests in 2022?',
    ],
  },
  {
    plan: 'list requests.denied.total >0 @ * 2024',
    asked: [
      '2024年哪些单位有不予公开的申请',
      '2024年哪些单位驳回过申请',
      'Which agencies refused any requests in 2024?',
      'which agencies denied at least one request in 2024',
    ],
  },
  {
    plan: 'list requests.denied.total =0 @ * 2024',
    asked: ['2024年哪些单位没有驳回申请', '哪些单位2024年不予公开为零', 'Which agencies refused no requests in 2024?'],
  },
  {
    plan: 'list review.litigation.total >0 @ * 2023',
    asked: [
      '2023年哪些单位有行政诉讼',
      '2023年哪些单位被起诉过',
      'Which agencies were sued in 2023?',
      'Which agencies had any litigation in 2023?',
    ],
  },
  {
    plan: 'list review.reconsideration.overturned >=1 @ * 2024',
    asked: ['2024年哪些单位行政复议至少被纠正1件', 'agencies with 1 or more overturned reconsiderations in 2024'],
  },
  {
    plan: 'list normativeDocuments.issued >0 @ * 2024',
    asked: [
      '2024年哪些单位制发过规范性文件',
      '哪些单位2024年出台了规范性文件',
      'Which agencies issued normative documents in 2024?',
    ],
  },
  {
    plan: 'list requests.received.total <5 @ {山东省} 2024',
    asked: [
      '山东省2024年哪些单位收到申请少于5件',
      '2024年山东哪些单位收到的申请不到5件',
      'Which agencies in Shandong received fewer than 5 requests in 2024?',
    ],
  },
  {
    plan: 'list ratio.disclosureRate <0.5 @ * 2023',
    asked: [
      '2023年哪些单位公开率低于50%',
      '哪些单位2023年的公开率不到百分之五十',
      'Which agencies had a disclosure rate below 50% in 2023?',
    ],
  },
  {
    plan: 'count requests.received.total =0 @ * 2024',
    asked: [
      '2024年有多少家单位没有收到申请',
      '2024年零申请的单位有几家',
      'How many agencies received no requests in 2024?',
      'how many bodies had zero applications in 2024',
    ],
  },
  {
    plan: 'count requests.received.total >10 @ * 2024',
    asked: ['2024年有几家单位收到的申请超过10件', 'How many agencies received more than 10 requests in 2024?'],
  },
  {
    plan: 'rank most 1 requests.received.total @ * 2024',
    asked: [
      '2024年哪个单位收到的申请最多',
      '2024年收到申请最多的单位是谁',
      '2024年新收申请数量最高的是哪家',
      'Which agency received the most requests in 2024?',
      'Who got the highest number of applications in 2024?',
    ],
  },
  {
    plan: 'rank most 3 requests.received.total @ * 2023',
    asked: [
      '2023年收到申请最多的三个单位',
      '2023年新收申请前3名',
      '2023年收到申请数量排名前三的单位有哪些',
      'top 3 agencies by requests received in 2023',
      'Which three agencies received the most requests in 2023?',
    ],
  },
  {
    plan: 'rank least 5 requests.received.total @ * 2023',
    asked: [
      '2023年收到申请最少的5家单位',
      '2023年收到申请数倒数五名',
      'the five agencies with the fewest requests in 2023',
      'bottom 5 by requests received, 2023',
    ],
  },
  {
    plan: 'rank most 2..2 requests.denied.total @ * 2024',
    asked: [
      '2024年不予公开数量第二多的单位',
      '2024年驳回申请排第二的是哪个单位',
      'Which agency refused the second most requests in 2024?',
    ],
  },
  {
    plan: 'rank least 1 ratio.disclosureRate @ * 2024',
    asked: [
      '2024年哪个单位公开率最低',
      '2024年公开率垫底的是谁',
      'Which agency had the lowest disclosure rate in 2024?',
    ],
  },
  {
    plan: 'rank least 1 ratio.disclosureRate @ * *',
    asked: ['哪些单位的公开率最低', '公开率最低的单位'],
  },
  {
    plan: 'rank most 1 fees.amount @ * 2023',
    asked: [
      '2023年行政事业性收费最多的单位',
      '2023年哪个单位收费金额最高',
      'Which agency collected the most fees in 2023?',
    ],
  },
  {
    plan: 'rank most 1 penalties.decisions @ {江苏省} 2024',
    asked: [
      '江苏省2024年行政处罚最多的单位是哪个',
      '2024年江苏哪个单位处罚决定最多',
      'Which agency in Jiangsu imposed the most penalties in 2024?',
    ],
  },
  {
    plan: 'rank most 1 requests.received.total @ {山东省 science} 2024',
    asked: [
      '2024年山东省科技部门中收到申请最多的是哪个',
      'Which science bureau in Shandong received the most requests in 2024?',
    ],
  },
  {
    plan: 'sum requests.received.total @ * 2024',
    asked: [
      '2024年所有单位一共收到多少件申请',
      '2024年全部单位新收申请合计',
      '2024年各单位收到申请总和',
      'How many requests did all agencies receive in total in 2024?',
      'total requests received by all agencies in 2024',
      'sum of applications received in 2024',
    ],
  },
  {
    plan: 'sum requests.received.total @ {山东省} 2022',
    asked: [
      '山东省2022年各单位一共收到多少申请',
      '2022年山东省单位新收申请总数',
      'total requests received by agencies in Shandong in 2022',
    ],
  },
  {
    plan: 'average requests.received.total @ * 2023',
    asked: [
      '2023年平均每家单位收到多少申请',
      '2023年单位收到申请的平均数',
      'average number of requests received in 2023',
      'On average, how many requests did agencies receive in 2023?',
    ],
  },
  {
    plan: 'median requests.received.total @ * 2023',
    asked: ['2023年收到申请的中位数', 'median number of requests received in 2023'],
  },
  {
    plan: 'average ratio.disclosureRate @ * 2024',
    asked: ['2024年平均公开率是多少', 'What was the average disclosure rate in 2024?'],
  },
  {
    plan: 'rank most 1 requests.received.total @ {烟台市} 2023',
    asked: ['2023年烟台市下属单位中哪个收到申请最多', 'Which agency in Yantai received the most requests in 2023?'],
  },
  {
    plan: 'list requests.received.total >5 @ [county] 2024',
    asked: ['2024年哪些县级单位收到申请超过5件', 'Which county-level agencies received more than 5 requests in 2024?'],
  },
  {
    plan: 'list requests.received.total >5 @ [scienceTechnology] 2024',
    asked: [
      '2024年哪些科技局收到申请超过5件',
      'Which science and technology bureaus received more than 5 requests in 2024?',
    ],
  },
  {
    plan: 'rank most 3 requests.received.total @ [education] 2022',
    asked: ['2022年收到申请最多的三个教育局', 'top three education bureaus by requests received in 2022'],
  },
  {
    plan: 'list requests.unableToProvide.notHeld.total >3 @ * 2024',
    asked: [
      '2024年哪些单位因不掌握信息而无法提供超过3件',
      'Which agencies had more than 3 requests for information not held in 2024?',
    ],
  },
  // A negation turns the bound that it stands before around.
  {
    plan: 'list requests.received.total <=5 @ * 2023',
    asked: [
      'which agencies did not receive more than 5 requests in 2023',
      'which agencies have not more than 5 requests in 2023',
      '2023年没有收到超过5件申请的单位',
    ],
  },
  {
    plan: 'list requests.received.total <5 @ * 2023',
    asked: ['2023年哪些单位收到的申请没有达到5件', '2023年哪些单位没有收到5件以上的申请'],
  },
  {
    plan: 'list requests.received.total !=5 @ * 2023',
    asked: [
      'agencies that do not have exactly 5 requests in 2023',
      'which agencies have not equal to 5 requests in 2023',
      '2023年哪些单位收到的申请不是5件',
    ],
  },
  {
    plan: 'rank most Infinity requests.received.total @ * 2023',
    asked: ['各单位2023年收到申请从高到低排序', 'agencies by requests received in 2023, highest first'],
  },
  {
    plan: 'lookup requests.received.total requests.granted.total @ 苏州市教育局 2023',
    asked: ['requests received and granted at Suzhou Education Bureau in 2023'],
  },
  {
    plan: 'list requests.received.total <=5 @ * * where requests.denied.total =0',
    asked: ['which agencies received no more than 5 requests and denied none'],
  },
  {
    plan: 'list requests.received.total >20 @ * 2024 where requests.denied.total =0',
    asked: [
      '2024年申请超过20件且没有不予公开的单位有哪些',
      '哪些单位2024年收到申请超过20件,而且不予公开为零',
      'agencies with over 20 requests and zero denials in 2024',
      'agencies with more than 20 requests and no refusals in 2024',
    ],
  },
  {
    plan: 'list requests.received.total >30 @ * 2023 where review.litigation.total >0',
    asked: [
      '2023年收到申请超过30件并且有诉讼的单位',
      'agencies with more than 30 requests and at least one lawsuit in 2023',
    ],
  },
  {
    plan: 'list requests.received.total <5 @ * * where normativeDocuments.issued >0',
    asked: ['Who received fewer than 5 requests but issued normative documents?'],
  },
  { plan: 'list requests.received.total >5 <9 @ * *', asked: ['agencies with more than 5 but fewer than 9 requests'] },
  {
    plan: 'rank most 1 penalties.decisions @ * 2024 where requests.received.total >10',
    asked: ['2024年申请超过10件的单位中,哪家处罚最多'],
  },
  {
    plan: 'rank most 1 requests.received.total @ * 2024 except [audit]',
    asked: ['除了审计局以外,2024年收到申请最多的单位', 'except audit bureaus, who got the most requests in 2024'],
  },
  {
    plan: 'sum requests.received.total @ {江苏省} 2024 except 苏州市教育局',
    asked: ['江苏省2024年除苏州市教育局外一共收到多少申请', '不算苏州市教育局,江苏2024年共收到多少申请'],
  },
  {
    plan: 'list requests.received.total =0 @ * 2022 except [scienceTechnology]',
    asked: [
      'Agencies other than science bureaus with zero requests in 2022',
      'which agencies besides the science bureaus had no requests in 2022',
    ],
  },
  {
    plan: 'list ratio.fullDisclosureRate =1 @ * 2023',
    asked: [
      '2023年哪些单位全部予以公开',
      '2023年哪家全都予以公开了',
      'which agencies granted all requests in 2023',
      'agencies that granted everything they handled in 2023',
    ],
  },
  {
    plan: 'lookup requests.granted.total @ 苏州市教育局 2023',
    asked: ['苏州市教育局2023年办结的里面有多少是全部公开的'],
  },
  {
    plan: 'list requests.received.total >10 @ * * where ratio.fullDisclosureRate =1',
    asked: ['申请超过10件且全部公开的单位有吗'],
  },
  {
    plan: 'sum requests.received.total by year @ * 2022-2023',
    asked: [
      '2022年和2023年的申请总数分别是多少',
      '2022到2023年每年一共收到多少申请',
      'total requests in each year from 2022 to 2023',
    ],
  },
  {
    plan: 'lookup requests.carriedOver.total requests.carriedForward.total @ 苏州市教育局 2023',
    asked: ['苏州市教育局2023年结转了多少'],
  },
  {
    plan: 'lookup requests.carriedOver.total @ 苏州市教育局 2023',
    asked: [
      '苏州市教育局从2022年结转过来的有几件',
      'how many requests did Suzhou Education Bureau carry over from 2022',
    ],
  },
  {
    plan: 'lookup requests.carriedForward.total @ 苏州市教育局 2023',
    asked: ['how many requests did Suzhou Education Bureau carry over to 2024'],
  },
  {
    plan: 'list review.litigation.overturned >0 @ * 2023',
    asked: ['2023年哪个单位打官司输了', 'who lost a lawsuit in 2023'],
  },
  { plan: 'rank most 5 licensing.decisions @ * 2022', asked: ['许可最多的前五名，2022年', 'top five licences, 2022'] },
  {
    plan: 'coverage countAgencies @ [education] *',
    asked: ['教育系统一共有几家单位', 'how many education agencies are there'],
  },
  {
    plan: 'trouble notUnderstood',
    asked: [
      '申请连续两年为零的单位',
      'two years in a row zero requests',
      'Which agencies received twice as many requests?',
    ],
  },
  { plan: 'rank most Infinity requests.received.total @ * *', asked: ['按申请数从高到低排一下', '申请数从多到少排下'] },
  { plan: 'list requests.received.total >=5 @ * *', asked: ['list everyone with at least 5 applications'] },
  { plan: 'sum review.litigation.total @ * *', asked: ['how many cases went to court in total'] },
  { plan: 'list requests.denied.total =0 @ * *', asked: ['which agencies never refused anything'] },
  { plan: 'average requests.denied.total @ * *', asked: ['average number of refusals'] },
  {
    plan: 'sum ratio.requests.received.naturalPerson/requests.received.total @ * *',
    asked: ['申请总量里自然人占多少'],
  },
]
