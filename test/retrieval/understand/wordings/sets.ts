import type { Wording } from './wording.ts'

/** Lists, counts, rankings and aggregates over agencies. */
export const SETS: readonly Wording[] = [
  {
    means: 'list where requests.received.total = 0 of 1999',
    asked: ['1999年哪些单位没有收到申请', 'which agencies received no requests in 1999'],
  },
  {
    means: 'list where requests.received.total = 0 of 2024',
    asked: [
      '2024年哪些单位没有收到申请',
      '2024年哪些单位收到的申请为零',
      '2024年申请量为0的单位',
      'which agencies had zero applications in 2024',
      'Which agencies received no requests in 2024?',
      'agencies with 0 requests in 2024',
    ],
  },
  {
    means: 'list where requests.received.total > 100 of 2023',
    asked: [
      '2023年哪些单位收到申请超过100件',
      '哪些部门2023年收到的申请多于一百件',
      '2023年新收申请大于100的有哪些单位',
      'Which agencies received more than 100 requests in 2023?',
      'agencies with over one hundred applications in 2023',
    ],
  },
  {
    means: 'list where requests.received.total >= 50 of 2023',
    asked: [
      '2023年收到申请50件以上的单位有哪些',
      '2023年新收申请不少于50件的单位',
      'Which agencies got at least 50 requests in 2023?',
      'agencies that received 50 or more requests in 2023',
    ],
  },
  {
    means: 'list where requests.received.total >= 10 and requests.received.total <= 20 of 2022',
    asked: ['2022年收到申请在10到20件之间的单位有哪些', 'Which agencies received between 10 and 20 requests in 2022?'],
  },
  {
    means: 'list where requests.denied.total > 0 of 2024',
    asked: [
      '2024年哪些单位有不予公开的申请',
      '2024年哪些单位驳回过申请',
      'Which agencies refused any requests in 2024?',
      'which agencies denied at least one request in 2024',
    ],
  },
  {
    means: 'list where requests.denied.total = 0 of 2024',
    asked: ['2024年哪些单位没有驳回申请', '哪些单位2024年不予公开为零', 'Which agencies refused no requests in 2024?'],
  },
  {
    means: 'list where review.litigation.total > 0 of 2023',
    asked: [
      '2023年哪些单位有行政诉讼',
      '2023年哪些单位被起诉过',
      'Which agencies were sued in 2023?',
      'Which agencies had any litigation in 2023?',
    ],
  },
  {
    means: 'list where review.reconsideration.overturned >= 1 of 2024',
    asked: ['agencies with 1 or more overturned reconsiderations in 2024'],
  },
  {
    means: 'list where normativeDocuments.issued > 0 of 2024',
    asked: [
      '2024年哪些单位制发过规范性文件',
      '哪些单位2024年出台了规范性文件',
      'Which agencies issued normative documents in 2024?',
    ],
  },
  {
    means: 'list where requests.received.total < 5 of {province:山东省}, 2024',
    asked: [
      '山东省2024年哪些单位收到申请少于5件',
      '2024年山东哪些单位收到的申请不到5件',
      'Which agencies in Shandong received fewer than 5 requests in 2024?',
    ],
  },
  {
    means: 'list where ratio.disclosureRate < 0.5 of 2023',
    asked: [
      '2023年哪些单位公开率低于50%',
      '哪些单位2023年的公开率不到百分之五十',
      'Which agencies had a disclosure rate below 50% in 2023?',
    ],
  },
  {
    means: 'count where requests.received.total = 0 of 2024',
    asked: [
      '2024年有多少家单位没有收到申请',
      'How many agencies received no requests in 2024?',
      'how many bodies had zero applications in 2024',
    ],
  },
  {
    means: 'count where requests.received.total > 10 of 2024',
    asked: ['2024年有几家单位收到的申请超过10件', 'How many agencies received more than 10 requests in 2024?'],
  },
  {
    means: 'rank requests.received.total of 2024 take top 1',
    asked: [
      '2024年哪个单位收到的申请最多',
      '2024年收到申请最多的单位是谁',
      '2024年新收申请数量最高的是哪家',
      'Which agency received the most requests in 2024?',
      'Who got the highest number of applications in 2024?',
    ],
  },
  {
    means: 'rank requests.received.total of 2023 take top 3',
    asked: [
      '2023年收到申请最多的三个单位',
      '2023年新收申请前3名',
      '2023年收到申请数量排名前三的单位有哪些',
      'top 3 agencies by requests received in 2023',
      'Which three agencies received the most requests in 2023?',
    ],
  },
  {
    means: 'rank requests.received.total of 2023 take bottom 5',
    asked: [
      '2023年收到申请最少的5家单位',
      '2023年收到申请数倒数五名',
      'the five agencies with the fewest requests in 2023',
      'bottom 5 by requests received, 2023',
    ],
  },
  {
    means: 'rank requests.denied.total of 2024 take place 2',
    asked: [
      '2024年不予公开数量第二多的单位',
      '2024年驳回申请排第二的是哪个单位',
      'Which agency refused the second most requests in 2024?',
    ],
  },
  {
    means: 'rank ratio.disclosureRate of 2024 take bottom 1',
    asked: ['2024年哪个单位公开率最低', '2024年公开率垫底的是谁'],
  },
  { means: 'rank ratio.disclosureRate take bottom 1', asked: ['哪些单位的公开率最低', '公开率最低的单位'] },
  {
    means: 'rank fees.amount of 2023 take top 1',
    asked: [
      '2023年行政事业性收费最多的单位',
      '2023年哪个单位收费金额最高',
      'Which agency collected the most fees in 2023?',
    ],
  },
  {
    means: 'rank penalties.decisions of {province:江苏省}, 2024 take top 1',
    asked: [
      '江苏省2024年行政处罚最多的单位是哪个',
      '2024年江苏哪个单位处罚决定最多',
      'Which agency in Jiangsu imposed the most penalties in 2024?',
    ],
  },
  {
    means: 'rank requests.received.total of {province:山东省 sector:scienceTechnology}, 2024 take top 1',
    asked: [
      '2024年山东省科技部门中收到申请最多的是哪个',
      'Which science bureau in Shandong received the most requests in 2024?',
    ],
  },
  {
    means: 'sum requests.received.total of 2024',
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
    means: 'sum requests.received.total of {province:山东省}, 2022',
    asked: ['山东省2022年各单位一共收到多少申请', 'total requests received by agencies in Shandong in 2022'],
  },
  {
    means: 'average requests.received.total of 2023',
    asked: [
      '2023年平均每家单位收到多少申请',
      '2023年单位收到申请的平均数',
      'average number of requests received in 2023',
      'On average, how many requests did agencies receive in 2023?',
    ],
  },
  {
    means: 'median requests.received.total of 2023',
    asked: ['2023年收到申请的中位数', 'median number of requests received in 2023'],
  },
  { means: 'average ratio.disclosureRate of 2024', asked: ['2024年平均公开率是多少'] },
  {
    means: 'rank requests.received.total of {city:烟台市}, 2023 take top 1',
    asked: ['2023年烟台市下属单位中哪个收到申请最多', 'Which agency in Yantai received the most requests in 2023?'],
  },
  {
    means: 'list where requests.received.total > 5 of {level:county}, 2024',
    asked: ['2024年哪些县级单位收到申请超过5件', 'Which county-level agencies received more than 5 requests in 2024?'],
  },
  {
    means: 'list where requests.received.total > 5 of {sector:scienceTechnology}, 2024',
    asked: [
      '2024年哪些科技局收到申请超过5件',
      'Which science and technology bureaus received more than 5 requests in 2024?',
    ],
  },
  {
    means: 'rank requests.received.total of {sector:education}, 2022 take top 3',
    asked: ['2022年收到申请最多的三个教育局', 'top three education bureaus by requests received in 2022'],
  },
  {
    means: 'list where requests.unableToProvide.notHeld.total > 3 of 2024',
    asked: ['Which agencies had more than 3 requests for information not held in 2024?'],
  },
  {
    means: 'rank requests.received.total of 2023',
    asked: ['各单位2023年收到申请从高到低排序', 'agencies by requests received in 2023, highest first'],
  },
  {
    means: 'show requests.received.total, requests.granted.total of 苏州市教育局, 2023',
    asked: ['requests received and granted at Suzhou Education Bureau in 2023'],
  },
  {
    means: 'list where requests.received.total > 20 and requests.denied.total = 0 of 2024',
    asked: [
      '2024年申请超过20件且没有不予公开的单位有哪些',
      '哪些单位2024年收到申请超过20件,而且不予公开为零',
      'agencies with more than 20 requests and no refusals in 2024',
    ],
  },
  {
    means: 'list where requests.received.total > 30 and review.litigation.total > 0 of 2023',
    asked: [
      '2023年收到申请超过30件并且有诉讼的单位',
      'agencies with more than 30 requests and at least one lawsuit in 2023',
    ],
  },
  {
    means: 'list where requests.received.total > 5 and requests.received.total < 9',
    asked: ['agencies with more than 5 but fewer than 9 requests'],
  },
  {
    means: 'rank penalties.decisions where requests.received.total > 10 of 2024 take top 1',
    asked: ['2024年申请超过10件的单位中,哪家处罚最多'],
  },
  {
    means: 'rank requests.received.total of 2024, except {sector:audit} take top 1',
    asked: ['除了审计局以外,2024年收到申请最多的单位', 'except audit bureaus, who got the most requests in 2024'],
  },
  {
    means: 'sum requests.received.total of {province:江苏省}, 2024, except 苏州市教育局',
    asked: ['江苏省2024年除苏州市教育局外一共收到多少申请'],
  },
  {
    means: 'list where requests.received.total = 0 of 2022, except {sector:scienceTechnology}',
    asked: ['Agencies other than science bureaus with zero requests in 2022'],
  },
  {
    means: 'sum requests.received.total by year of 2022..2023',
    asked: ['2022到2023年每年一共收到多少申请', 'total requests in each year from 2022 to 2023'],
  },
  {
    means: 'show requests.carriedOver.total, requests.carriedForward.total of 苏州市教育局, 2023',
    asked: ['苏州市教育局2023年结转了多少'],
  },
  { means: 'show requests.carriedOver.total of 苏州市教育局, 2023', asked: ['苏州市教育局从2022年结转过来的有几件'] },
  {
    means: 'list where review.litigation.overturned > 0 of 2023',
    asked: ['2023年哪个单位打官司输了', 'who lost a lawsuit in 2023'],
  },
  {
    means: 'rank licensing.decisions of 2022 take top 5',
    asked: ['许可最多的前五名，2022年', 'top five licences, 2022'],
  },
  { means: 'coverage countAgencies of {sector:education}', asked: ['教育系统一共有几家单位'] },
  { means: 'rank requests.received.total', asked: ['按申请数从高到低排一下', '申请数从多到少排下'] },
  { means: 'list where requests.received.total >= 5', asked: ['list everyone with at least 5 applications'] },
  { means: 'sum review.litigation.total', asked: ['how many cases went to court in total'] },
  { means: 'average requests.denied.total', asked: ['average number of refusals'] },
  { means: 'share requests.received.naturalPerson / requests.received.total', asked: ['申请总量里自然人占多少'] },
  {
    // A whole ranking from below.
    means: 'rank ratio.disclosureRate of 2023 take bottom 100%',
    asked: ['各单位2023年公开率从低到高', 'rank all agencies by disclosure rate 2023, lowest first'],
  },
  {
    means: 'average requests.received.total of 2023',
    asked: ['What is the average number of requests in the 2023 reports?'],
  },
  {
    means: 'list where state(any)=blank of 2023',
    asked: ['2023年哪家有空着没填的格', 'blank cells in 2023'],
  },
  {
    means: 'count where state(any)=unread of 2023',
    asked: ['how many agencies had unreadable cells in 2023'],
  },
  {
    // The parts of a value are in order of size; nobody is ranked.
    means: 'breakdown requests.denied.total by reason of 2023',
    asked: ['2023年不公开最多的理由是什么', 'which reason for refusal was most common in 2023?'],
  },
  {
    means: 'rank requests.received.total by city of 2023 take top 3',
    asked: ['which 3 cities had the most requests in 2023', '2023年申请最多的3个市', '2023年哪三个市收到的申请最多'],
  },
  {
    means: 'rank review.litigation.total by province of 2024 take top 5',
    asked: ['top 5 provinces by lawsuits 2024', '2024年诉讼最多的五个省'],
  },
  {
    means: 'rank requests.denied.total by sector of 2024 take top 5',
    asked: ['2024年拒绝最多的5个行业'],
  },
  {
    means: 'rank requests.received.total of level:county, 2023 take top 5',
    asked: ['top five county agencies by requests in 2023'],
  },
]
