/** Sentences that stand in every report and answer nothing: legal basis, period, contact, contents. */
const PATTERNS: readonly RegExp[] = [
  /^(?:本报告|本年度报告|根据|按照|依据|依照).{0,60}(?:条例|格式|规定).{0,80}(?:编制|要求|公布|报告如下)/u,
  /统计期限|统计时间|统计周期/u,
  // Introduces an enumeration and says nothing itself: 主要问题有三个。 存在以下不足：
  /^(?:(?:但|也)?(?:仍|还|依然)?(?:存在|主要|当前|目前|现有|以下|的)+)+(?:问题|不足|短板|差距|困难)(?:和(?:问题|不足|短板|差距|困难))*(?:主要)?(?:有|是|如下|包括)?.{0,5}[。:：]?$/u,
  /(?:邮编|联系电话|电子邮箱|电子版)/u,
  /(?:由|包括).{0,10}总体情况.{0,120}(?:六|6|七)(?:个)?部分/u,
]

/** Whether a passage is boilerplate; such passages are ranked down, never hidden. */
export const isBoilerplate = ({ section, text }: { readonly section: string; readonly text: string }): boolean =>
  section === 'preamble' || PATTERNS.some((pattern) => pattern.test(text))
