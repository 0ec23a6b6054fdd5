/** A query in the notation, as it is described and asked in each language. */
export interface SentenceCase {
  readonly query: string
  readonly zh: readonly [describe: string, ask: string]
  readonly en: readonly [describe: string, ask: string]
}

/** Queries of every shape and kind; the notation's names are those of `sentences.test.ts`. */
export const SENTENCE_CASES: readonly SentenceCase[] = [
  {
    query: 'show requests.received.total of 淄博科技局, 2022',
    zh: ['淄博市科学技术局2022年的新收申请', '淄博市科学技术局2022年新收申请有多少件'],
    en: [
      'Requests received by Zibo Science and Technology Bureau in 2022',
      'how many requests did Zibo Science and Technology Bureau receive in 2022',
    ],
  },
  {
    query: 'show requests.received.total of 2024',
    zh: ['2024年各单位的新收申请', '2024年各单位新收申请分别是多少'],
    en: ['Requests received by all agencies in 2024', 'how many requests did all agencies receive in 2024'],
  },
  {
    query: 'show requests.received.total, requests.granted.total of 宿迁+淮安, 2023..2024',
    zh: [
      '宿迁市人民政府和淮安市人民政府2023—2024年新收申请和予以公开的申请',
      '宿迁市人民政府和淮安市人民政府2023—2024年新收申请和予以公开的申请分别是多少',
    ],
    en: [
      "Requests received and requests granted in full by Suqian People's Government and Huai'an People's Government from 2023 to 2024",
      "requests received and requests granted in full by Suqian People's Government and Huai'an People's Government from 2023 to 2024",
    ],
  },
  {
    query: 'show requests.received.total by year of 宿迁, 2021..2024',
    zh: ['宿迁市人民政府2021—2024年的新收申请，按年度分列', '宿迁市人民政府2021—2024年每年新收申请分别是多少'],
    en: [
      "Requests received by Suqian People's Government from 2021 to 2024, by year",
      "how many requests did Suqian People's Government receive from 2021 to 2024, by year",
    ],
  },
  {
    query: 'show requests.received.total of 宿迁 over peak',
    zh: ['宿迁市人民政府新收申请最多的一年', '宿迁市人民政府哪一年新收申请最多'],
    en: [
      "The year in which Suqian People's Government had the most requests received",
      "in which year did Suqian People's Government have the most requests received",
    ],
  },
  {
    query: 'show ratio.disclosureRate of (rank requests.received.total of 2024 take top 5), 2024',
    zh: ['2024年新收申请最多的5家单位2024年的公开率', '2024年新收申请最多的5家单位2024年公开率是多少'],
    en: [
      'The disclosure rate of the 5 agencies with the most requests received in 2024',
      'what is the disclosure rate of the 5 agencies with the most requests received in 2024',
    ],
  },
  {
    query:
      'list requests.received.total where requests.received.total > 0 and requests.granted.total = 0 and requests.partlyGranted.total = 0 of 2024',
    zh: ['2024年收到了申请但一件都没有公开的单位', '2024年哪些单位收到了申请但一件都没有公开'],
    en: [
      'Agencies that received requests but disclosed nothing, in full or in part in 2024',
      'which agencies received requests but disclosed nothing, in full or in part in 2024',
    ],
  },
  {
    query:
      'list review.reconsideration.total where review.reconsideration.total > 0 and review.litigation.total = 0 of 2024',
    zh: ['2024年被申请过行政复议但没有被提起行政诉讼的单位', '2024年哪些单位被申请过行政复议但没有被提起行政诉讼'],
    en: [
      'Agencies that had administrative reconsiderations but were not sued in 2024',
      'which agencies had administrative reconsiderations but were not sued in 2024',
    ],
  },
  {
    query: 'list requests.received.total where requests.received.total = 0 over 2 in a row',
    zh: ['连续2年没有收到申请的单位', '哪些单位连续2年没有收到申请'],
    en: ['Agencies that received no requests 2 years in a row', 'which agencies received no requests 2 years in a row'],
  },
  {
    query: 'list requests.received.total where requests.received.total = 0 over every year',
    zh: ['每年都没有收到申请的单位', '哪些单位每年都没有收到申请'],
    en: ['Agencies that received no requests in every year', 'which agencies received no requests in every year'],
  },
  {
    query: 'list review.litigation.total where review.litigation.total > 0 of 浙江 over no year',
    zh: ['浙江省从未被提起行政诉讼的单位', '浙江省哪些单位从未被提起行政诉讼'],
    en: ['Agencies in Zhejiang that were never sued', 'which agencies in Zhejiang were never sued'],
  },
  {
    query:
      'list requests.received.total where requests.received.total > 20 and ratio.disclosureRate < 25% of 浙江, 2024',
    zh: [
      '2024年浙江省新收申请超过20件，并且公开率低于25%的单位',
      '2024年浙江省哪些单位新收申请超过20件，并且公开率低于25%',
    ],
    en: [
      'Agencies in Zhejiang that received more than 20 requests and had a disclosure rate below 25% in 2024',
      'which agencies in Zhejiang received more than 20 requests and had a disclosure rate below 25% in 2024',
    ],
  },
  {
    query: 'list review.reconsideration.total where review.reconsideration.total > requests.received.total',
    zh: ['行政复议比新收申请多的单位（按单份年报，任何一年都算）', '哪些单位行政复议比新收申请多'],
    en: [
      'Agencies that had more administrative reconsiderations than requests received (judged by each report, any year counts)',
      'which agencies had more administrative reconsiderations than requests received',
    ],
  },
  {
    query: 'list requests.received.total where state(requests.received.total)=blank of 2024',
    zh: ['2024年新收申请一栏空白未填的单位', '2024年哪些单位新收申请一栏空白未填'],
    en: [
      'Agencies that left the cell of requests received blank in 2024',
      'which agencies left the cell of requests received blank in 2024',
    ],
  },
  {
    query: 'list where state(any)=blank of 2024',
    zh: ['2024年有空白未填的格的单位', '2024年哪些单位有空白未填的格'],
    en: ['Agencies that left cells blank in 2024', 'which agencies left cells blank in 2024'],
  },
  {
    query: 'list requests.received.total where state(requests.received.total)=unread',
    zh: ['新收申请一栏读取时无法确认的单位（按单份年报，任何一年都算）', '哪些单位新收申请一栏读取时无法确认'],
    en: [
      'Agencies that printed requests received in a cell that could not be read for sure (judged by each report, any year counts)',
      'which agencies printed requests received in a cell that could not be read for sure',
    ],
  },
  {
    query: 'list requests.received.total where requests.received.total > average of level:county, 2024',
    zh: ['2024年新收申请高于平均值的县级单位', '2024年哪些县级单位新收申请高于平均值'],
    en: [
      'County-level agencies that received more requests than the average in 2024',
      'which county-level agencies received more requests than the average in 2024',
    ],
  },
  {
    query: 'list requests.received.total over rising',
    zh: ['新收申请逐年上升的单位', '哪些单位新收申请逐年上升'],
    en: [
      'Agencies that saw requests received rise from year to year',
      'which agencies saw requests received rise from year to year',
    ],
  },
  {
    query: 'list requests.received.total of 公安局 over falling 2',
    zh: ['新收申请连续2年下降的公安局', '哪些公安局新收申请连续2年下降'],
    en: [
      'Public security bureaus that saw requests received fall 2 years in a row',
      'which public security bureaus saw requests received fall 2 years in a row',
    ],
  },
  {
    query: 'list requests.received.total where requests.received.total >= 2 * before(requests.received.total) of 2024',
    zh: ['2024年新收申请不少于上年的2倍的单位', '2024年哪些单位新收申请不少于上年的2倍'],
    en: [
      'Agencies that had at least 2 times as many requests received as the year before in 2024',
      'which agencies had at least 2 times as many requests received as the year before in 2024',
    ],
  },
  {
    query: 'list where finding of 2024',
    zh: ['2024年有数字对不上的单位', '2024年哪些单位有数字对不上'],
    en: [
      'Agencies that had figures that do not add up in 2024',
      'which agencies had figures that do not add up in 2024',
    ],
  },
  {
    query: 'list where finding(textAgainstTable)',
    zh: ['正文与表格对不上的单位（按单份年报，任何一年都算）', '哪些单位正文与表格对不上'],
    en: [
      'Agencies that had text that disagrees with the tables (judged by each report, any year counts)',
      'which agencies had text that disagrees with the tables',
    ],
  },
  {
    query: 'list where names(policyInterpretation) and requests.received.total > 100 of 2024',
    zh: [
      '2024年提到政策解读方面的问题，并且新收申请超过100件的单位',
      '2024年哪些单位提到政策解读方面的问题，并且新收申请超过100件',
    ],
    en: [
      'Agencies that named problems of policy interpretation and received more than 100 requests in 2024',
      'which agencies named problems of policy interpretation and received more than 100 requests in 2024',
    ],
  },
  {
    query: 'list where not names(policyInterpretation) of 公安局',
    zh: ['没有提到政策解读方面的问题的公安局（按单份年报，任何一年都算）', '哪些公安局没有提到政策解读方面的问题'],
    en: [
      'Public security bureaus that named no problems of policy interpretation (judged by each report, any year counts)',
      'which public security bureaus named no problems of policy interpretation',
    ],
  },
  {
    query:
      'list requests.received.business where requests.received.business = 0 and requests.received.naturalPerson > 0 of 2024',
    zh: [
      '2024年没有收到商业企业的申请，并且收到了自然人的申请的单位',
      '2024年哪些单位没有收到商业企业的申请，并且收到了自然人的申请',
    ],
    en: [
      'Agencies that received no requests from businesses and received requests from natural persons in 2024',
      'which agencies received no requests from businesses and received requests from natural persons in 2024',
    ],
  },
  {
    query:
      'list requests.received.total where requests.received.total between 10 and 20 or penalties.decisions > 30000',
    zh: [
      '新收申请在10件到20件之间或行政处罚决定超过30000件的单位（按单份年报，任何一年都算）',
      '哪些单位新收申请在10件到20件之间或行政处罚决定超过30000件',
    ],
    en: [
      'Agencies that received between 10 and 20 requests or had more than 30000 penalty decisions (judged by each report, any year counts)',
      'which agencies received between 10 and 20 requests or had more than 30000 penalty decisions',
    ],
  },
  {
    query: 'list fees.amount where fees.amount > 50',
    zh: ['行政事业性收费超过50万元的单位（按单份年报，任何一年都算）', '哪些单位行政事业性收费超过50万元'],
    en: [
      'Agencies that charged administrative fees of more than 500,000 yuan (judged by each report, any year counts)',
      'which agencies charged administrative fees of more than 500,000 yuan',
    ],
  },
  {
    query: 'list review.litigation.total where review.litigation.total > 0 of 宿迁 over first',
    zh: ['宿迁市人民政府第一次被提起行政诉讼的年份', '宿迁市人民政府第一次被提起行政诉讼是哪一年'],
    en: [
      "The year in which Suqian People's Government was sued for the first time",
      "when did Suqian People's Government get sued for the first time",
    ],
  },
  {
    query: 'count requests.received.total where requests.received.total = 0 of 2024',
    zh: ['2024年没有收到申请的单位有多少家', '2024年有多少家单位没有收到申请'],
    en: ['Number of agencies that received no requests in 2024', 'how many agencies received no requests in 2024'],
  },
  {
    query: 'count report of 2024',
    zh: ['2024年各单位的年报份数', '2024年各单位有多少份年报'],
    en: ['Number of reports in 2024', 'how many reports are there in 2024'],
  },
  {
    query: 'count report by province',
    zh: ['各单位的年报份数，按省份分列', '各单位有多少份年报，按省份分'],
    en: ['Number of reports, by province', 'how many reports are there, by province'],
  },
  {
    query: 'rank requests.received.total of 浙江, 2024 take top 5',
    zh: ['2024年浙江省各单位的新收申请，按数量从多到少的前5名', '2024年浙江省新收申请最多的5家单位'],
    en: [
      'Requests received by agencies in Zhejiang in 2024, highest first: the top 5',
      'the 5 agencies in Zhejiang with the most requests received in 2024',
    ],
  },
  {
    query: 'rank requests.received.total by agency of last(3) take top 3',
    zh: ['2022—2024年各单位的新收申请，按单位累计，从多到少的前3名', '2022—2024年累计新收申请最多的3家单位'],
    en: [
      'Requests received by all agencies from 2022 to 2024, added up over the years of each agency, highest first: the top 3',
      'the 3 agencies with in total the most requests received from 2022 to 2024',
    ],
  },
  {
    query: 'rank requests.received.total by province of 2024',
    zh: ['2024年各单位的新收申请，按省份合计，从多到少排列', '2024年各单位的新收申请按省份合计从多到少排名'],
    en: [
      'Requests received by all agencies in 2024, added up by province, highest first',
      'rank requests received by all agencies in 2024 by province, highest first',
    ],
  },
  {
    query: 'rank requests.received.total by province of 2024 take top 1',
    zh: ['2024年各单位的新收申请，按省份合计，从多到少的第一名', '2024年哪个省新收申请最多'],
    en: [
      'Requests received by all agencies in 2024, added up by province, highest first: the top one',
      'which province has the most requests received in 2024',
    ],
  },
  {
    query: 'rank requests.received.total of 2021..2024 take top 3',
    zh: [
      '2021—2024年各单位的新收申请，按数量从多到少的前3名（按单份年报排名，不跨年累计）',
      '2021—2024年新收申请最多的3家单位',
    ],
    en: [
      'Requests received by all agencies from 2021 to 2024, highest first: the top 3 (single reports are ranked, years are not added up)',
      'the 3 agencies with the most requests received from 2021 to 2024',
    ],
  },
  {
    query: 'rank ratio.disclosureRate of 2024 take bottom 5',
    zh: ['2024年各单位的公开率，按比率从低到高的前5名', '2024年公开率最低的5家单位'],
    en: [
      'The disclosure rate of all agencies in 2024, lowest first: the bottom 5',
      'the 5 agencies with the lowest disclosure rate in 2024',
    ],
  },
  {
    query: 'rank requests.received.total of 2024 take top 10%',
    zh: ['2024年各单位的新收申请，按数量从多到少的前10%', '2024年新收申请最多的10%的单位'],
    en: [
      'Requests received by all agencies in 2024, highest first: the top 10%',
      'the 10% of agencies with the most requests received in 2024',
    ],
  },
  {
    query: 'rank requests.received.total of 2024 take place 4-6',
    zh: ['2024年各单位的新收申请，按数量从多到少的第4至第6名', '2024年新收申请排第4至第6名的单位'],
    en: [
      'Requests received by all agencies in 2024, highest first: places 4 to 6',
      'the agencies in places 4 to 6 by requests received in 2024',
    ],
  },
  {
    query: 'rank requests.received.total of 2024 take place 2',
    zh: ['2024年各单位的新收申请，按数量从多到少的第2名', '2024年新收申请排第2名的单位'],
    en: [
      'Requests received by all agencies in 2024, highest first: the 2nd place',
      'which agency is in the 2nd place by requests received in 2024',
    ],
  },
  {
    query: 'rank narrative.wechatFollowers of 2024 take top 1',
    zh: ['2024年各单位的微信公众号关注量，按数量从多到少的第一名', '2024年微信公众号关注量最多的是哪家单位'],
    en: [
      'Followers of the WeChat account reported by all agencies in 2024, highest first: the top one',
      'which agency has the most followers of the WeChat account in 2024',
    ],
  },
  {
    query: 'rank requests.received.total where requests.received.total > 0 of 2024 take bottom 3',
    zh: ['2024年收到了申请的单位的新收申请，按数量从少到多的前3名', '2024年收到了申请的单位中，新收申请最少的3家单位'],
    en: [
      'Requests received by agencies that received requests in 2024, lowest first: the bottom 3',
      'the 3 agencies with the fewest requests received in 2024 among those that received requests',
    ],
  },
  {
    query: 'rank requests.received.total - before(requests.received.total) of 2024 take top 3',
    zh: ['2024年各单位新收申请比上年的增减，按数量从大到小的前3名', '2024年新收申请比上年增加最多的3家单位'],
    en: [
      'The change in requests received on the year before of all agencies in 2024, highest first: the top 3',
      'the 3 agencies with the largest rise in requests received in 2024',
    ],
  },
  {
    query: 'sum requests.received.total of 浙江, 2024',
    zh: ['2024年浙江省各单位的新收申请合计', '2024年浙江省各单位新收申请一共多少件'],
    en: [
      'Requests received by agencies in Zhejiang in 2024, in total',
      'how many requests did agencies in Zhejiang receive in 2024 in total',
    ],
  },
  {
    query: 'sum requests.received.total by province of 2024',
    zh: ['2024年各单位的新收申请，按省份分别合计', '2024年各单位新收申请按省份分别一共多少件'],
    en: [
      'Requests received by all agencies in 2024, added up by province',
      'how many requests did all agencies receive in 2024 in total, by province',
    ],
  },
  {
    query: 'sum narrative.trainees of 2024',
    zh: ['2024年各单位的培训人次合计', '2024年各单位培训人次一共多少'],
    en: [
      'People trained reported by all agencies in 2024, in total',
      'how many people trained did all agencies report in 2024 in total',
    ],
  },
  {
    query: 'sum ratio.disclosureRate of 2024',
    zh: ['2024年各单位的公开率（各份年报合并计算）', '2024年各单位合并计算的公开率是多少'],
    en: [
      'The disclosure rate of all agencies in 2024, all reports pooled',
      'what is the pooled the disclosure rate of all agencies in 2024',
    ],
  },
  {
    query: 'sum review.reconsideration.total of 公安局+司法局, 2024',
    zh: ['2024年各公安局和各司法局的行政复议合计', '2024年各公安局和各司法局行政复议一共多少件'],
    en: [
      'Administrative reconsiderations against public security bureaus and justice bureaus in 2024, in total',
      'how many administrative reconsiderations did public security bureaus and justice bureaus have in 2024 in total',
    ],
  },
  {
    query: 'average requests.received.total of level:county, 2024',
    zh: ['2024年各县级单位的新收申请的平均值（以每份年报计）', '2024年各县级单位新收申请的平均值是多少'],
    en: [
      'Average per report of requests received by county-level agencies in 2024',
      'what is the average of requests received by county-level agencies in 2024',
    ],
  },
  {
    query: 'average requests.received.total by level of 2024',
    zh: [
      '2024年各单位的新收申请的平均值（以每份年报计），按行政层级分别计算',
      '2024年各单位按行政层级分，新收申请的平均值是多少',
    ],
    en: [
      'Average per report of requests received by all agencies in 2024, by level of government',
      'what is the average of requests received by all agencies in 2024, by level of government',
    ],
  },
  {
    query: 'median penalties.decisions of 公安局, 2024',
    zh: ['2024年各公安局的行政处罚决定的中位数（以每份年报计）', '2024年各公安局行政处罚决定的中位数是多少'],
    en: [
      'Median per report of penalty decisions by public security bureaus in 2024',
      'what is the median of penalty decisions by public security bureaus in 2024',
    ],
  },
  {
    query: 'max requests.received.total of 2024',
    zh: ['2024年各单位中，新收申请最多的一家', '2024年新收申请最多的是哪家单位'],
    en: ['The agency with the most requests received in 2024', 'which agency has the most requests received in 2024'],
  },
  {
    query: 'max requests.received.total of all',
    zh: ['各单位中，新收申请最多的一份年报', '新收申请最多的是哪家单位'],
    en: ['The single report with the most requests received', 'which agency has the most requests received'],
  },
  {
    query: 'max requests.received.total by year of all',
    zh: ['按年度分别找出新收申请最多的单位', '各单位每年新收申请最多的是哪家'],
    en: [
      'For each year, the agency with the most requests received',
      'which agency had the most requests received in each year',
    ],
  },
  {
    query: 'max requests.received.total by year of 宿迁',
    zh: ['宿迁市人民政府新收申请最多的一年', '宿迁市人民政府哪一年新收申请最多'],
    en: [
      "The year in which Suqian People's Government had the most requests received",
      "in which year did Suqian People's Government have the most requests received",
    ],
  },
  {
    query: 'min ratio.disclosureRate of 公安局, 2024',
    zh: ['2024年各公安局中，公开率最低的一家', '2024年公开率最低的是哪家公安局'],
    en: [
      'The public security bureau with the lowest disclosure rate in 2024',
      'which public security bureau has the lowest disclosure rate in 2024',
    ],
  },
  {
    query: 'compare requests.received.total of 宿迁+淮安, 2024',
    zh: ['比较宿迁市人民政府和淮安市人民政府2024年的新收申请', '比较宿迁市人民政府和淮安市人民政府2024年的新收申请'],
    en: [
      "Requests received by Suqian People's Government against Huai'an People's Government in 2024",
      "compare requests received by Suqian People's Government against Huai'an People's Government in 2024",
    ],
  },
  {
    query: 'compare requests.received.total by sector of 公安局+司法局',
    zh: ['比较各公安局和各司法局的新收申请', '比较各公安局和各司法局的新收申请'],
    en: [
      'Requests received by public security bureaus against justice bureaus',
      'compare requests received by public security bureaus against justice bureaus',
    ],
  },
  {
    query: 'compare requests.received.total of [浙江] against [江苏]',
    zh: ['比较浙江省各单位和江苏省各单位的新收申请', '比较浙江省各单位和江苏省各单位的新收申请'],
    en: [
      'Requests received by agencies in Zhejiang against agencies in Jiangsu',
      'compare requests received by agencies in Zhejiang against agencies in Jiangsu',
    ],
  },
  {
    query: 'breakdown requests.denied.total by reason of 淮安, 2024',
    zh: ['淮安市人民政府2024年不予公开的八种理由各有多少件', '淮安市人民政府2024年不予公开的八种理由各有多少件'],
    en: [
      "Requests denied by Huai'an People's Government in 2024, by the eight grounds of denial",
      "requests denied by Huai'an People's Government in 2024, by the eight grounds of denial",
    ],
  },
  {
    query: 'breakdown requests.received.total by requester of 2024',
    zh: ['2024年各单位新收申请的申请人构成', '2024年各单位新收申请的申请人构成'],
    en: [
      'Requests received by all agencies in 2024, by kind of requester',
      'requests received by all agencies in 2024, by kind of requester',
    ],
  },
  {
    query: 'breakdown review.reconsideration.total by result of 淮安',
    zh: ['淮安市人民政府历年行政复议的各种结果各有多少件', '淮安市人民政府历年行政复议的各种结果各有多少件'],
    en: [
      "Administrative reconsiderations against Huai'an People's Government, by result",
      "administrative reconsiderations against Huai'an People's Government, by result",
    ],
  },
  {
    query: 'breakdown requests.totalHandled.total by result of 淮安, 2023',
    zh: ['淮安市人民政府2023年申请的各种办理结果各有多少件', '淮安市人民政府2023年申请的各种办理结果各有多少件'],
    en: [
      "Requests handled by Huai'an People's Government in 2023, by outcome",
      "requests handled by Huai'an People's Government in 2023, by outcome",
    ],
  },
  {
    query: 'breakdown requests.unableToProvide.total by reason',
    zh: ['各单位历年无法提供的三种情形各有多少件', '各单位历年无法提供的三种情形各有多少件'],
    en: [
      'Requests answered “unable to provide” by all agencies, by the three reasons for being unable to provide',
      'requests answered “unable to provide” by all agencies, by the three reasons for being unable to provide',
    ],
  },
  {
    query: 'breakdown requests.denied.total by reason of (rank requests.received.total of 2024 take top 1)',
    zh: [
      '2024年新收申请最多的单位，不予公开的八种理由各有多少件',
      '2024年新收申请最多的单位，不予公开的八种理由各有多少件',
    ],
    en: [
      'Requests denied by the agency with the most requests received in 2024, by the eight grounds of denial',
      'requests denied by the agency with the most requests received in 2024, by the eight grounds of denial',
    ],
  },
  {
    query: 'share requests.received.total of 淄博科技局, 2024 within 江苏, 2024',
    zh: [
      '淄博市科学技术局2024年的新收申请占江苏省各单位合计的比例',
      '淄博市科学技术局2024年的新收申请占江苏省各单位合计的比例是多少',
    ],
    en: [
      'Share of Zibo Science and Technology Bureau in requests received by agencies in Jiangsu in 2024',
      'what is the share of Zibo Science and Technology Bureau in requests received by agencies in Jiangsu in 2024',
    ],
  },
  {
    query: 'share requests.denied.total / requests.totalHandled.total of 淮安, 2024',
    zh: [
      '淮安市人民政府2024年不予公开的申请占办结的申请的比例',
      '淮安市人民政府2024年不予公开的申请占办结的申请的比例是多少',
    ],
    en: [
      "Share of requests denied in requests handled: Huai'an People's Government in 2024",
      "what is the share of requests denied in requests handled: Huai'an People's Government in 2024",
    ],
  },
  {
    query: 'share where requests.received.total = 0 of 2024',
    zh: ['2024年没有收到申请的单位占各单位的比例', '2024年没有收到申请的单位占各单位的比例是多少'],
    en: [
      'Share of agencies that received no requests in 2024',
      'what is the share of agencies that received no requests in 2024',
    ],
  },
  {
    query: 'share requests.received.total of 2024 take top 3',
    zh: [
      '2024年各单位的新收申请前3名的合计占全部单位合计的比例',
      '2024年各单位的新收申请前3名的合计占全部单位合计的比例是多少',
    ],
    en: [
      'Share of the top 3 in requests received by all agencies in 2024',
      'what is the share of the top 3 in requests received by all agencies in 2024',
    ],
  },
  {
    query: 'share requests.notProcessed.petition.total / requests.notProcessed.total of 2024',
    zh: [
      '2024年各单位因属于信访举报投诉而不予处理的申请占不予处理的申请的比例',
      '2024年各单位因属于信访举报投诉而不予处理的申请占不予处理的申请的比例是多少',
    ],
    en: [
      'Share of requests not processed as petitions or complaints in requests not processed: all agencies in 2024',
      'what is the share of requests not processed as petitions or complaints in requests not processed: all agencies in 2024',
    ],
  },
  {
    query: 'change requests.received.total of 宿迁, 2024',
    zh: ['宿迁市人民政府2024年的新收申请比上一年的变化', '宿迁市人民政府2024年新收申请比上年变化了多少'],
    en: [
      "Change in requests received by Suqian People's Government in 2024 on the year before",
      "how did requests received by Suqian People's Government in 2024 change on the year before",
    ],
  },
  {
    query: 'change ratio.disclosureRate of 宿迁, 2021..2024',
    zh: ['宿迁市人民政府2021—2024年的公开率逐年的变化', '宿迁市人民政府2021—2024年公开率逐年的变化'],
    en: [
      "Change in the disclosure rate of Suqian People's Government from 2021 to 2024 from year to year",
      "how did the disclosure rate of Suqian People's Government from 2021 to 2024 change from year to year",
    ],
  },
  {
    query: 'change requests.received.total of 2024 take top 3',
    zh: ['2024年各单位的新收申请与上一年相比，增加最多的前3名', '2024年新收申请比上年增加最多的3家单位'],
    en: [
      'Largest rise in requests received by all agencies in 2024 on the year before: the top 3',
      'the 3 agencies with the largest rise in requests received in 2024',
    ],
  },
  {
    query: 'change ratio.disclosureRate of 2024 take bottom 1',
    zh: ['2024年各单位的公开率与上一年相比，降低最多的一家', '2024年公开率比上年降低最多的单位'],
    en: [
      'Largest fall in the disclosure rate of all agencies in 2024 on the year before: the top one',
      'the agency with the largest fall in disclosure rate in 2024',
    ],
  },
  {
    query: 'difference requests.received.total of 宿迁+淮安, 2024',
    zh: [
      '宿迁市人民政府2024年的新收申请与淮安市人民政府2024年相差多少',
      '宿迁市人民政府2024年的新收申请比淮安市人民政府2024年多多少',
    ],
    en: [
      "Difference in requests received between Suqian People's Government and Huai'an People's Government in 2024",
      "what is the difference in requests received between Suqian People's Government and Huai'an People's Government in 2024",
    ],
  },
  {
    query: 'difference requests.received.total of 宿迁, 2023+2024',
    zh: ['宿迁市人民政府2024年的新收申请与2023年相差多少', '宿迁市人民政府2024年的新收申请比2023年多多少'],
    en: [
      "Difference in requests received by Suqian People's Government between 2024 and 2023",
      "what is the difference in requests received by Suqian People's Government between 2024 and 2023",
    ],
  },
  {
    query: 'difference requests.received.naturalPerson, requests.received.business of 宿迁, 2024',
    zh: [
      '宿迁市人民政府2024年新收的自然人申请与新收的商业企业申请相差多少',
      '宿迁市人民政府2024年新收的自然人申请比新收的商业企业申请多多少',
    ],
    en: [
      "Difference between requests received from natural persons by Suqian People's Government in 2024 and requests received from businesses",
      "what is the difference between requests received from natural persons by Suqian People's Government in 2024 and requests received from businesses",
    ],
  },
  {
    query: 'difference requests.received.total of 宿迁, 2024 take place 2',
    zh: ['宿迁市人民政府2024年的新收申请与第2名相差多少', '宿迁市人民政府2024年的新收申请比第2名多多少'],
    en: [
      "Difference between requests received by Suqian People's Government in 2024 and the 2nd place",
      "what is the difference between requests received by Suqian People's Government in 2024 and the 2nd place",
    ],
  },
  {
    query: 'difference requests.received.total of [浙江, 2024] against [江苏, 2024]',
    zh: [
      '浙江省各单位2024年的新收申请与江苏省各单位2024年相差多少',
      '浙江省各单位2024年的新收申请比江苏省各单位2024年多多少',
    ],
    en: [
      'Difference in requests received between agencies in Zhejiang and agencies in Jiangsu in 2024',
      'what is the difference in requests received between agencies in Zhejiang and agencies in Jiangsu in 2024',
    ],
  },
  {
    query: 'multiple requests.received.total of 宿迁, 2023+2024',
    zh: ['宿迁市人民政府2024年的新收申请是2023年的多少倍', '宿迁市人民政府2024年的新收申请是2023年的几倍'],
    en: [
      "Requests received by Suqian People's Government in 2024 as a multiple of 2023",
      "requests received by Suqian People's Government in 2024 as a multiple of 2023",
    ],
  },
  {
    query: 'multiple licensing.decisions, penalties.decisions of 宿迁',
    zh: [
      '宿迁市人民政府历年的行政许可决定是行政处罚决定的多少倍',
      '宿迁市人民政府历年的行政许可决定是行政处罚决定的几倍',
    ],
    en: [
      "Licensing decisions by Suqian People's Government as a multiple of penalty decisions",
      "licensing decisions by Suqian People's Government as a multiple of penalty decisions",
    ],
  },
  {
    query: 'position requests.received.total of 宿迁, 2024',
    zh: [
      '宿迁市人民政府2024年的新收申请在同年全部单位中排第几',
      '宿迁市人民政府2024年的新收申请在同年全部单位中排第几',
    ],
    en: [
      "Place of Suqian People's Government among all agencies by requests received in 2024",
      "where does Suqian People's Government rank among all agencies by requests received in 2024",
    ],
  },
  {
    query: 'position requests.received.total of 宿迁, 2024 within 江苏, 2024',
    zh: [
      '宿迁市人民政府2024年的新收申请在江苏省各单位中排第几',
      '宿迁市人民政府2024年的新收申请在江苏省各单位中排第几',
    ],
    en: [
      "Place of Suqian People's Government among agencies in Jiangsu by requests received in 2024",
      "where does Suqian People's Government rank among agencies in Jiangsu by requests received in 2024",
    ],
  },
  {
    query: 'yesno review.litigation.total where review.litigation.total > 0 of 宿迁, 2023',
    zh: ['宿迁市人民政府2023年是否被提起过行政诉讼', '宿迁市人民政府2023年被提起过行政诉讼吗'],
    en: ["Whether Suqian People's Government was sued in 2023", "did Suqian People's Government get sued in 2023"],
  },
  {
    query: 'yesno requests.received.total of 宿迁+淮安, 2024',
    zh: [
      '宿迁市人民政府和淮安市人民政府2024年，哪一个的新收申请更多',
      '宿迁市人民政府和淮安市人民政府2024年谁的新收申请多',
    ],
    en: [
      "Who had more requests received in 2024, Suqian People's Government or Huai'an People's Government",
      "who had more requests received in 2024, Suqian People's Government or Huai'an People's Government",
    ],
  },
  {
    query: 'yesno requests.received.total of 宿迁, 2023+2024',
    zh: ['宿迁市人民政府2023年和2024年，哪一个的新收申请更多', '宿迁市人民政府2023年和2024年哪年的新收申请多'],
    en: [
      "In which year did Suqian People's Government have more requests received, 2023 or 2024",
      "in which year did Suqian People's Government have more requests received, 2023 or 2024",
    ],
  },
  {
    query: 'yesno where requests.received.total = 0 of 宿迁 over some year',
    zh: ['宿迁市人民政府是否至少有一年没有收到申请', '宿迁市人民政府至少有一年没有收到申请吗'],
    en: [
      "Whether Suqian People's Government received no requests in at least one year",
      "did Suqian People's Government receive no requests in at least one year",
    ],
  },
  {
    query: 'profile of 宿迁, 2024',
    zh: ['宿迁市人民政府2024年的总体情况', '宿迁市人民政府2024年总体情况怎么样'],
    en: ["Overview of Suqian People's Government in 2024", "overview of Suqian People's Government in 2024"],
  },
  {
    query: 'profile of 宿迁, 2019+2024',
    zh: ['宿迁市人民政府2019年和2024年的总体情况对照', '宿迁市人民政府2019年和2024年的总体情况对照'],
    en: [
      "Overview of Suqian People's Government, 2019 beside 2024",
      "overview of Suqian People's Government, 2019 beside 2024",
    ],
  },
  {
    query: 'profile of 宿迁+淮安',
    zh: ['宿迁市人民政府和淮安市人民政府的总体情况对照', '宿迁市人民政府和淮安市人民政府的总体情况对照'],
    en: [
      "Overview of Suqian People's Government beside Huai'an People's Government",
      "overview of Suqian People's Government beside Huai'an People's Government",
    ],
  },
  {
    query: 'quote "存在的主要问题" aspect problem of 宿迁, 2024',
    zh: ['宿迁市人民政府2024年的报告中提出的问题', '宿迁市人民政府2024年存在哪些问题'],
    en: [
      "Problems in the reports of Suqian People's Government in 2024",
      "which problems do the reports of Suqian People's Government in 2024 name",
    ],
  },
  {
    query: 'quote "人员不足" of all',
    zh: ['各单位的报告中关于“人员不足”的内容', '各单位的报告怎么说人员不足'],
    en: [
      'Statements about “人员不足” in the reports of all agencies',
      'what do the reports of all agencies say about 人员不足',
    ],
  },
  {
    query: 'quote "存在的主要问题" aspect problem of (rank requests.received.total of 2024 take top 3)',
    zh: ['2024年新收申请最多的3家单位的报告中提出的问题', '2024年新收申请最多的3家单位存在哪些问题'],
    en: [
      'Problems in the reports of the 3 agencies with the most requests received in 2024',
      'which problems do the reports of the 3 agencies with the most requests received in 2024 name',
    ],
  },
  {
    query: 'quote "" in problems of 宿迁',
    zh: [
      '宿迁市人民政府的报告中“存在的主要问题及改进情况”部分',
      '宿迁市人民政府的报告“存在的主要问题及改进情况”部分写了什么',
    ],
    en: [
      "The section on problems and improvements in the reports of Suqian People's Government",
      "what does the section on problems and improvements of Suqian People's Government say",
    ],
  },
  {
    query: 'quote "听得懂" literal',
    zh: ['在各单位的报告中查找“听得懂”这句话的出处', '哪份报告写了“听得懂”'],
    en: ['Where the reports of all agencies say “听得懂”', 'which report says “听得懂”'],
  },
  {
    query: 'quote "检索" negated',
    zh: ['各单位的报告中说到没有或未做到关于“检索”的内容', '各单位的报告里说没有检索的有哪些'],
    en: [
      'What the reports deny or leave undone about “检索” in the reports of all agencies',
      'what do the reports of all agencies say is lacking in 检索',
    ],
  },
  {
    query: 'quote "政策解读" aspect problem where requests.received.total > 200 of 2024',
    zh: [
      '2024年新收申请超过200件的单位的报告所写的提出的问题中，关于“政策解读”的内容',
      '2024年新收申请超过200件的单位存在的问题里怎么说政策解读',
    ],
    en: [
      'Problems about “政策解读” in the reports of agencies that received more than 200 requests in 2024',
      'which problems about 政策解读 do the reports of agencies that received more than 200 requests in 2024 name',
    ],
  },
  {
    query: 'coverage years',
    zh: ['档案里有哪几年的年报', '档案里有哪几年的年报'],
    en: ['Years with a report', 'which years are covered'],
  },
  {
    query: 'coverage agencies',
    zh: ['档案收录了哪些单位', '档案收录了哪些单位'],
    en: ['Agencies in the archive', 'which agencies are covered'],
  },
  {
    query: 'coverage agencies of 浙江',
    zh: ['档案收录了浙江省哪些单位', '档案收录了浙江省哪些单位'],
    en: ['Agencies in Zhejiang in the archive', 'which agencies in Zhejiang are covered'],
  },
  {
    query: 'coverage countAgencies',
    zh: ['档案收录了多少家单位', '档案收录了多少家单位'],
    en: ['Number of agencies in the archive', 'how many agencies are covered'],
  },
  {
    query: 'coverage count of 2024',
    zh: ['档案收录的2024年的年报有多少份', '2024年有多少份年报'],
    en: ['Number of reports of all agencies in 2024', 'how many reports of all agencies in 2024 are there'],
  },
  {
    query: 'coverage reports of 宿迁',
    zh: ['档案收录的宿迁市人民政府的年报', '宿迁市人民政府有哪些年报'],
    en: [
      "Reports of Suqian People's Government in the archive",
      "which reports of Suqian People's Government are there",
    ],
  },
  {
    query: 'coverage exists of 宿迁, 2020',
    zh: ['宿迁市人民政府2020年有没有年报', '宿迁市人民政府2020年有年报吗'],
    en: [
      "Whether there is a report of Suqian People's Government in 2020",
      "is there a report of Suqian People's Government in 2020",
    ],
  },
  {
    query: 'coverage missing of 2024',
    zh: ['哪些单位没有2024年的年报', '哪些单位没有2024年的年报'],
    en: ['Agencies without a report in 2024', 'which agencies have no report in 2024'],
  },
  {
    query: 'coverage missing of 宿迁',
    zh: ['宿迁市人民政府缺哪几年的年报', '宿迁市人民政府缺哪几年的年报'],
    en: [
      "Reports of Suqian People's Government that the archive lacks",
      "which reports of Suqian People's Government are missing",
    ],
  },
  {
    query: 'coverage places',
    zh: ['档案收录的单位分布在哪些省市', '档案覆盖哪些省市'],
    en: ['Places that the archive covers', 'which places are covered'],
  },
  {
    query: 'coverage agencies over every year',
    zh: ['每年都有年报的单位', '哪些单位每年都有年报'],
    en: ['Agencies with a report in every year', 'which agencies have a report in every year'],
  },
  {
    query: 'findings of 宿迁, 2024',
    zh: ['宿迁市人民政府2024年的报告中，数字对不上的地方', '宿迁市人民政府2024年哪些数字对不上'],
    en: [
      "Figures that do not add up in the reports of Suqian People's Government in 2024",
      "which figures do not add up in the reports of Suqian People's Government in 2024",
    ],
  },
  {
    query: 'findings textAgainstTable of 宿迁, 2024',
    zh: ['宿迁市人民政府2024年的报告中，正文与表格对不上的地方', '宿迁市人民政府2024年的报告哪些地方正文与表格对不上'],
    en: [
      "Text that disagrees with the tables in the reports of Suqian People's Government in 2024",
      "where does the text disagree with the tables in the reports of Suqian People's Government in 2024",
    ],
  },
  {
    query: 'findings',
    zh: ['全部单位的报告中，数字对不上的地方', '全部单位哪些数字对不上'],
    en: [
      'Figures that do not add up in the reports of all agencies',
      'which figures do not add up in the reports of all agencies',
    ],
  },
  {
    query: 'findings count of 2024',
    zh: ['2024年各单位的报告中，数字对不上的地方有多少处', '2024年各单位的报告有多少处数字对不上'],
    en: [
      'Number of figures that do not add up in the reports of all agencies in 2024',
      'how many figures that do not add up are there in the reports of all agencies in 2024',
    ],
  },
  {
    query: 'findings rank take top 1',
    zh: ['全部单位的报告中，数字对不上之处最多的一份', '全部单位哪份报告数字对不上的地方最多'],
    en: [
      'Reports of all agencies with the most figures that do not add up',
      'which report of all agencies has the most figures that do not add up',
    ],
  },
  {
    query: 'findings requests.received.total of 2024',
    zh: ['2024年各单位的报告中，新收申请的数字对不上的地方', '2024年各单位的报告哪些地方新收申请的数字对不上'],
    en: [
      'Figures for requests received that do not add up in the reports of all agencies in 2024',
      'which figures for requests received do not add up in the reports of all agencies in 2024',
    ],
  },
  {
    query: 'theme all of 2024',
    zh: ['2024年各单位最常提到的问题（按主题归类）', '2024年各单位最常见的问题是什么'],
    en: [
      'Most common problems named by all agencies in 2024, by theme',
      'what are the most common problems named by all agencies in 2024',
    ],
  },
  {
    query: 'theme policyInterpretation count of 2024',
    zh: ['2024年提到政策解读方面的问题的单位有多少家', '2024年有多少家单位提到政策解读方面的问题'],
    en: [
      'Number of agencies that named problems of policy interpretation in 2024',
      'how many agencies named problems of policy interpretation in 2024',
    ],
  },
  {
    query: 'theme staffCapacity list of 2024',
    zh: ['2024年提到人员与业务能力方面的问题的单位', '2024年哪些单位提到人员与业务能力方面的问题'],
    en: [
      'Agencies that named problems of staff and skills in 2024',
      'which agencies named problems of staff and skills in 2024',
    ],
  },
  {
    query: 'theme staffCapacity list of 宿迁',
    zh: ['宿迁市人民政府对人员与业务能力方面的问题的表述', '宿迁市人民政府怎么说人员与业务能力方面的问题'],
    en: [
      "What Suqian People's Government said of problems of staff and skills",
      "what did Suqian People's Government say about problems of staff and skills",
    ],
  },
  {
    query: 'theme all fixed of 宿迁, 2023',
    zh: ['宿迁市人民政府2023年提出的问题，在下一年报告中是否解决', '宿迁市人民政府2023年提出的问题后来改了吗'],
    en: [
      "Problems named by Suqian People's Government in 2023, and what the next report says of them",
      "were the problems named by Suqian People's Government in 2023 put right",
    ],
  },
  {
    query: 'theme timeliness trend',
    zh: ['提到公开时效方面的问题的单位逐年有多少家', '提到公开时效方面的问题的单位逐年有多少家'],
    en: [
      'Agencies that named problems of timeliness, year by year',
      'how many agencies named problems of timeliness in each year',
    ],
  },
  {
    query: 'theme all trend',
    zh: ['各单位的问题中，哪些主题越来越多', '各单位哪些问题越来越多'],
    en: ['Themes of problems that became more common, all agencies', 'which problems became more common, all agencies'],
  },
  {
    query: 'theme all unplanned of 2024',
    zh: ['2024年提到问题却没有提出同一主题改进措施的单位', '2024年哪些单位提到问题却没有写改进措施'],
    en: [
      'Agencies that named problems and planned no improvement of the same theme in 2024',
      'which agencies named problems but planned no improvement in 2024',
    ],
  },
  {
    query: 'theme staffCapacity repeated',
    zh: ['每份报告都提到同一主题（人员与业务能力）的问题的单位', '哪些单位年年提到同样的人员与业务能力方面的问题'],
    en: [
      'Agencies that named problems of staff and skills of the same theme in every report',
      'which agencies name the same problems of staff and skills every year',
    ],
  },
  {
    query: 'theme all shared of 2024',
    zh: ['2024年各单位的问题中，不同单位一字不差的句子', '2024年各单位有哪些问题的句子一字不差'],
    en: [
      'Sentences about problems that several agencies write word for word, all agencies in 2024',
      'which sentences about problems are identical in the reports of all agencies in 2024',
    ],
  },
  {
    query: 'theme all aspect improvement reused',
    zh: ['各单位的改进措施中，同一单位各年一字不差的句子', '各单位有哪些改进措施的句子年年一字不差'],
    en: [
      'Sentences about improvements that an agency writes word for word in several years, all agencies',
      'which sentences about improvements are identical year after year in the reports of all agencies',
    ],
  },
  {
    query: 'theme staffCapacity list over every year',
    zh: ['每年都提到人员与业务能力方面的问题的单位', '哪些单位每年都提到人员与业务能力方面的问题'],
    en: [
      'Agencies that named problems of staff and skills in every year',
      'which agencies named problems of staff and skills in every year',
    ],
  },
  {
    query: 'define requests.partlyGranted.total',
    zh: ['“部分公开”是什么意思', '什么是“部分公开”'],
    en: ['What “partly granted” means', 'what does “partly granted” mean'],
  },
  {
    query: 'define requests.unableToProvide.notHeld.total, requests.unableToProvide.needsCreation.total',
    zh: [
      '“无法提供：本机关不掌握”和“无法提供：需要另行制作”各是什么意思，有什么区别',
      '“无法提供：本机关不掌握”和“无法提供：需要另行制作”有什么区别',
    ],
    en: [
      'What “unable to provide: information not held” and “unable to provide: would have to be created” mean, and how they differ',
      'what is the difference between “unable to provide: information not held” and “unable to provide: would have to be created”',
    ],
  },
  {
    query: 'meta who',
    zh: ['年问是什么', '你是谁'],
    en: ['What nianwen is', 'who are you'],
  },
  {
    query: 'meta source of that',
    zh: ['上一个回答的出处', '出处呢'],
    en: ['Sources of the last answer', 'show the source'],
  },
  {
    query: 'smalltalk thanks',
    zh: ['道谢', '谢谢'],
    en: ['Thanks', 'thank you'],
  },
  {
    query: 'outside weather',
    zh: ['年报之外的问题', 'weather'],
    en: ['A question that no annual report answers', 'weather'],
  },
]
