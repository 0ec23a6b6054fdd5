import type { PlacedNumber } from './place-numbers.ts'

/** What is done with the things that are counted. */
export const VERBS =
  '收到|受理|新收|接收|接到|接待|承办|办理|办结|答复|回复|回应|回访|发布|公开|更新|推送|编发|编印|编制|制发|印发|制定|出台|修订|制作|拍摄|举办|召开|组织|开展|举行|参加|撤回|撤销|驳回|纠正|维持|备案|登记|清理|废止|移交|归档|聘请|聘任|配备|安排|新增|增设|开设|开通|设立|设置|建立|报送|转载|转办|转送|处理|处置|整改|整治|征集|征求|采纳|收集|梳理|汇总|评估|考核|检查|巡查|排查|发现|通报|约谈|培训|审查|审核|调解|化解|解决|延期|延长|催办|督办|开放|邀请|发放|印制|刊登|刊发|上传|关停|注销|投入|收取|减免|提供|形成|完成|实现|涉及|覆盖|惠及|服务|参与|接受|出庭|应诉|提起|引起|引发|不予公开|予以公开|部分公开|无法提供|不予处理'
const VERB = new RegExp(VERBS, 'gu')
const LEADING = new RegExp(
  `^(?:[“”"'「」]|20\\d\\d年度?|年|全年|本年度?|当年|今年|年内|一年来|截至[^,]{0,6}底|目前|其中|同时|另外?|还|先后|共|共计|合计|总计|一共|累计|已经?|均|全部|主动|及时|依法|按时|通过|对|将|为|向|在|于|了|有|我[市省区县局委办]|本(?:机关|单位|局)|${VERBS})`,
  'u',
)
const TRAILING = new RegExp(
  `(?:[“”"'「」]|总?共计?|合计|总计|累计|已|达到?|约|近|超过?|逾|突破|有|为|是|了|的|等|各类|(?:数量|总数|总量)|${VERBS})$`,
  'u',
)
const LONGEST = 16

/** The noun that a number counts and what was done with it, as printed; null where the words tell none. */
export function findNoun({ own, tail, topic }: Pick<PlacedNumber, 'own' | 'tail' | 'topic'>): {
  readonly noun: string | null
  readonly verb: string | null
} {
  const noun = bare(own) ?? bare(tail.replace(/^的/u, '')) ?? bare(topic.split(/[,;:。()、]/u).findLast(Boolean) ?? '')
  const verbs = [...own.matchAll(VERB)].map(([verb]) => verb)
  return { noun, verb: verbs.at(-1) ?? tail.match(VERB)?.[0] ?? null }
}

/** Behind one of these the noun begins: 代表市政府受理政府信息公开申请. */
const BEFORE_NOUN =
  /^.*(?:收到|受理|接收|接到|承办|办理|答复|回复|回应|发布|推送|编发|印发|制发|制作|举办|召开|组织|开展|刊登|配备|聘请|安排|新增|设立|明确|处理|报送|撤回|撤销|清理|废止|整改|关停|化解|催办|通过|有|共)(?=.*\p{Script=Han}{2})/u

/** The words without the time, the verbs and the particles around them: 全年共主动撤回申请 → 申请. */
function bare(words: string): string | null {
  let left = words
  for (let last = ''; last !== left; ) {
    last = left
    left = left.replace(LEADING, '').replace(TRAILING, '')
  }
  const noun = (left.split('的').findLast(Boolean) ?? '').replace(BEFORE_NOUN, '').replace(/^.*[␣▒“”、]/u, '')
  return /\p{Script=Han}{2}/u.test(noun) ? noun.slice(-LONGEST) : null
}
