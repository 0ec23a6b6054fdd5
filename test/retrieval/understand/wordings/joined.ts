import type { Wording } from './wording.ts'

/** Conditions said beside each other, and words that bind one to the value it is said of. */
export const JOINED: readonly Wording[] = [
  {
    // The lists of zeros: each stands at the value behind it.
    means: 'list where licensing.decisions = 0 and penalties.decisions = 0 and fees.amount > 0 of 2023',
    asked: ['2023年零许可、零处罚，但收费不为零的单位'],
  },
  {
    means: 'list where review.reconsideration.total = 0 and review.litigation.total = 0 of 2023',
    asked: ['2023年复议和诉讼都为零的单位有哪些', '2023: agencies with neither reviews nor lawsuits'],
  },
  {
    // A value that a word joins to a condition was there.
    means: 'list where review.litigation.total > 0 and review.litigation.overturned = 0 of 2023',
    asked: ['which agencies had lawsuits but none lost in 2023'],
  },
  {
    means: 'list where requests.received.total = 0 and review.litigation.total > 0 of 2023',
    asked: ['2023年没人申请却有官司的单位'],
  },
  {
    means: 'list where penalties.decisions > 0 of 2023',
    asked: ['哪些单位2023年行政处罚不为零', 'agencies with non-zero penalties in 2023'],
  },
  {
    // A share of a count is one of its whole.
    means: 'list where requests.received.total > 20 and ratio.grantRate < 0.25 of 2023',
    asked: ['agencies with more than 20 requests and less than 25% granted in 2023'],
  },
  {
    means: 'count where requests.totalHandled.total >= 20 of 2023',
    asked: ['how many agencies handled 20 requests or more in 2023'],
  },
  {
    means: 'count where requests.carriedOver.total > 0 of {level:county}, 2023',
    asked: ['how many county offices had leftovers from the prior year in 2023'],
  },
  {
    // "In any year" is denied with what it stands at.
    means: 'list where requests.received.publicInterest > 0 over no year',
    asked: ['which agencies got no requests from NGOs in any year'],
  },
  {
    means: 'share where review.litigation.total > 0 of {sector:publicSecurity}, 2023',
    asked: ['what share of public security bureaus was sued in 2023'],
  },
  {
    means: 'list where requests.received.total > before(requests.received.total) of 2023',
    asked: ['哪些单位2023年申请比上年多'],
  },
  {
    means: 'sum requests.received.total of {province:江苏省}',
    asked: ['江苏省历年申请一共多少件'],
  },
  {
    means: 'sum requests.received.total by year of {province:江苏省}',
    asked: ['江苏省每年申请合计'],
  },
  {
    means: 'rank requests.received.total - before(requests.received.total) of 2023 take top 5',
    asked: ['2023年申请增幅最大的5家单位', 'the five agencies with the biggest jump in requests in 2023'],
  },
  {
    means: 'show requests.denied.business of 苏州市教育局, 2023',
    asked: ['denials, business column, Suzhou education bureau 2023'],
  },
  {
    means: 'show requests.granted.business of 苏州市教育局, 2023',
    asked: ["how many businesses' requests got full release at the Suzhou education bureau in 2023"],
  },
  {
    means: 'show requests.received.total, review.reconsideration.total, review.litigation.total of 苏州市教育局, 2023',
    asked: [
      'requests, reviews and lawsuits at Suzhou education bureau in 2023',
      '苏州市教育局2023年申请、复议、诉讼各几件',
    ],
  },
  {
    means: 'rank penalties.decisions of 2023 take top 5',
    asked: ['rank penalties 2023 desc limit 5', 'the worst five by penalties in 2023'],
  },
  {
    means: 'rank ratio.disclosureRate of 2023 take bottom 5',
    asked: ['the worst five by disclosure rate in 2023'],
  },
  {
    // 100万 of what is counted in 万元 is a hundred of them.
    means: 'list where fees.amount > 100 of 2023',
    asked: ['2023年收费超过100万的单位', '2023年收费超过100万元的单位'],
  },
  {
    means: 'list where fees.amount between 20 and 50 of 2023',
    asked: ['2023年收费在20到50万之间的机关', '2023年收费20到50万元的机关'],
  },
  {
    // What is done is denied right before it.
    means: 'count where fees.amount = 0 of {province:江苏省}, 2023',
    asked: ['江苏省2023年不收钱的机关一共几家'],
  },
  {
    // A bound on a row and none of one of its columns.
    means: 'list where review.reconsideration.total > 2 and review.reconsideration.overturned = 0 of 2023',
    asked: ['2023年复议不止2起还一起都没被纠正的，有谁'],
  },
]
