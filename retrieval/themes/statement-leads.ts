/** Kinds of what section five says. */
export type ProblemKind = 'problem' | 'improvement' | 'rectification'

const YEAR_BEFORE = '(?:上一?年度?|去年|往年|前一年度?)'
/** What a heading may be made of, beside the words that decide. */
const LONGEST_HEADING = 32
const HEADING_PROBLEM =
  /(?:问题|短板|困难|薄弱环节|弱项|差距|(?:存在|主要|一些|问题|工作)(?:的|和|与|、|及)*不足|^不足之处)(?:和不足|与不足|之处|及原因|方面)?[:：]?$/u
const HEADING_IMPROVEMENT =
  /(?:改进|整改)(?:的)?(?:情况|措施|举措|办法|方面|打算|方向|思路|计划|意见|工作|建议|途径)?[:：]?$|(?:下一?步|今后|下一?年度?|下阶段)(?:的)?(?:工作)?(?:打算|安排|计划|措施|思路|重点|改进.{0,6})?[:：]?$|(?:工作)?(?:措施|举措|打算|安排)[:：]?$/u
const HEADING_RECTIFIED = /(?:整改|改进|解决|落实)(?:完成|落实)?(?:的)?情况[:：]?$/u
/** The section's own heading names both. */
const HEADING_BOTH = /(?:问题|不足|困难)(?:和|及|与|、|以及).{0,6}(?:改进|整改|措施)/u

/** What a heading announces (（一）存在的主要问题), null where the words are no heading of the kind. */
export function findHeading(words: string, year: number): ProblemKind | null {
  const line = words.replace(/<\/?[a-z][^>]*>|[\s*#]+/giu, '')
  if (line.length > LONGEST_HEADING || /[，,。；;]|(?:是|为)[^问改]/u.test(line)) return null
  if (isEarlier(line, year) && HEADING_RECTIFIED.test(line)) return 'rectification'
  if (HEADING_BOTH.test(line)) return 'problem'
  if (HEADING_IMPROVEMENT.test(line) && !/[将要需应]|进一步/u.test(line)) return 'improvement'
  if (HEADING_PROBLEM.test(line) && !/^(?:针对|解决|整改|对)/u.test(line) && SHORT_OF.test(line)) return 'problem'
  return null
}
/** A heading of problems names problems of the whole, not of one thing: 存在的主要问题, 主要不足. */
const SHORT_OF =
  /^(?:20\d\d年度?)?.{0,14}?(?:存在|主要|面临|工作|有关|当前|仍有|发现)?(?:的|着|有)?(?:主要|一些|突出|共性)?(?:问题|不足|短板|困难|薄弱环节|弱项|差距)/u

const isEarlier = (line: string, year: number): boolean =>
  new RegExp(YEAR_BEFORE, 'u').test(line) ||
  [...line.matchAll(/(20\d\d)年/gu)].some(([, named]) => Number(named) < year)

/** How a clause begins that turns to what will be done, or was. */
const IMPROVES =
  /^(?:(?:针对|围绕|对照|对于|根据)(?:以上|上述|上面|这些|存在|此|发现|查摆|问题)|对此|为此|(?:在)?(?:下|今后|接下来|新的一年|下一?年度?|明年)(?:一?步|阶段|来)?(?:工作)?(?:中|里)?[，,]|(?:在)?今后的工作|(?:新的一年|下一?年度?|下一?步|今后|接下来|明年)|(?:改进|整改)(?:的)?(?:措施|情况|方向|办法|方面|打算|思路|举措|工作)?(?:主要)?(?:有|是|为|如下|包括|[:：])|[^，,。；;:：]{0,10}改进(?:的)?(?:措施|方向|办法|方面|打算|思路|举措)[^，,。；;:：]{0,8}(?=[:：]|$)|(?:对应|具体|相应|改进|整改)的?(?:措施|举措|做法|打算))/u
const PROMISES =
  /(?:将|拟)(?:认真|切实|重点|着力|主要|继续|进一步|从|采取|围绕|做好|抓好|严格|以|对症|补短)|(?:考虑|打算|准备|计划)(?:从|在)(?:以下|如下|下列)|采取(?:了)?(?:以下|如下|下列)(?:措施|举措|办法)/u
const ADMITS =
  /(?:存在|仍有|还有|尚有|也有|面临|看到|有着?|发现)(?:着|了)?[^，,。；;]{0,16}?(?:问题|不足|短板|差距|薄弱|困难|弱项|改进之处|欠缺)|(?:主要)?(?:表现|体现|集中)(?:在|为|于)|(?:主要|突出)(?:问题|不足)|(?:仍|还)(?:有|存在)[^，,。；;]{0,24}/u
const RECTIFIED = new RegExp(
  `${YEAR_BEFORE}[^。；]{0,30}?(?:整改|改进|落实|解决|销账|到位|完成)|(?:已|均已|全部)(?:逐[条项一])?(?:落实|整改|解决|完成整改)`,
  'u',
)
/** What opens the enumeration that a lead announces. */
const COLON = /[:：]\s*/u
/** …存在A、B、C等问题: what is said stands between. */
const BETWEEN =
  /(?:存在|仍有|还有|尚有|有)(?:着|了|以下|如下|一些|一定(?:的)?)*(?=[^，,。；;]{8,})(?<said>.+?)(?:等)?(?:方面)?(?:的)?(?:一些|突出|主要)?(?:问题|不足|现象|情况|短板|差距|困难)(?:和不足)?[。；]?$/u
const FOR_EXAMPLE = /^(?:例如|比如|如|主要是|即)[:：，,]?\s*/u

/** What a clause leads over to, and which part of it says something itself. */
export interface Lead {
  /** Kind of the clauses behind it. */
  readonly kind: ProblemKind
  /** Kind of what it says itself. */
  readonly own: ProblemKind
  /** Where what it says begins, from its start, and how many characters it leaves out at its end. */
  readonly from: number
  readonly cut: number
}

/** Reads a clause for the words that announce problems or measures. */
export function findLead(words: string, kind: ProblemKind, year: number): Lead {
  const whole = (next: ProblemKind): Lead => ({ kind: next, own: next, from: 0, cut: 0 })
  const none = (next: ProblemKind): Lead => ({ kind: next, own: next, from: words.length, cut: 0 })
  if (COUNTED.test(words)) return none('problem')
  if (IMPROVES.test(words)) return afterColon(words, 'improvement') ?? (isBare(words) ? none : whole)('improvement')
  if (RECTIFIED.test(words) && (isEarlier(words, year) || kind === 'rectification') && !ADMITS.test(words.slice(-20)))
    return { ...whole(kind === 'problem' ? 'problem' : kind), own: 'rectification' }
  const colon = COLON.exec(words)
  const head = colon ? words.slice(0, colon.index) : words
  if (colon && PROMISES.test(head)) return afterColon(words, 'improvement') ?? none('improvement')
  if (colon && ADMITS.test(head)) return afterColon(words, 'problem') ?? none('problem')
  if (kind !== 'improvement' || /虽然?|但/u.test(words)) {
    const between = BETWEEN.exec(words)
    const said = between?.groups?.said
    if (said && (/虽|但/u.test(words) || kind === 'problem'))
      return {
        kind: 'problem',
        own: 'problem',
        from: words.indexOf(said, between.index),
        cut: words.length - words.indexOf(said, between.index) - said.length,
      }
    if (/虽然?|但|成绩|成效|进步|回顾|对照/u.test(words) && ADMITS.test(words)) return none('problem')
  }
  if (kind === 'problem' && FOR_EXAMPLE.test(words))
    return { ...whole('problem'), from: FOR_EXAMPLE.exec(words)?.[0].length ?? 0 }
  return whole(kind)
}

function afterColon(words: string, kind: ProblemKind): Lead | null {
  const colon = COLON.exec(words)
  if (!colon) return null
  const from = colon.index + colon[0].length
  return { kind, own: kind, from, cut: 0 }
}

/** 问题有四条 only says that there are some. */
const COUNTED =
  /^(?:存在的|主要)*(?:问题|不足)(?:主要)?(?:有|是|如下|包括)[^，,]{0,8}[:：]?$|[一二两三四五六七八九几\d]+(?:个|条|点|项|方面)(?:的)?(?:主要)?(?:问题|不足|短板)[:：]?$/u
/** 对此，我局将采取以下措施 says nothing yet. */
const isBare = (words: string): boolean =>
  /^(?:改进|整改)(?:的)?(?:措施|情况|方向|办法|方面|打算|思路|举措|工作)?(?:主要)?(?:有|是|为|如下|包括)?[^，,。；;]{0,6}$|(?:以下|如下|下列|下述|几方面|几项)[^，,。；;]{0,14}$|^(?:对应|具体|相应|改进|整改)的?(?:措施|举措|做法|打算)(?:有|是|如下|主要有)?[^，,]{0,6}$|^(?:下一?步|今后|对此|为此)[，,]?$|^针对[^，,]{0,12}$/u.test(
    words,
  )
