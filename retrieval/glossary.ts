import { tokenise } from './tokenise.ts'

/** Terms of the field in English and the Chinese words that reports use for them, so that words find words across languages. */
const GLOSSARY: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/proposals?/, '提案'],
  [/suggestions?|deput/, '建议'],
  [/open days?/, '政府开放日'],
  [/wechat/, '微信公众号'],
  [/weibo|microblog/, '微博'],
  [/follow(?:er|ing)?s?/, '关注 粉丝'],
  [/subscribers?/, '订阅人数 关注'],
  [/web ?sites?/, '网站'],
  [/training|train/, '培训'],
  [/processing fees?|fees?|charge/, '信息处理费 收费 收取'],
  [/interpret(?:ation|ing|s)?/, '解读'],
  [/cartoons?|animation|comics?/, '动漫 漫画'],
  [/videos?/, '视频'],
  [/hotlines?/, '热线'],
  [/proofread/, '三校'],
  [/review/, '审核 三审'],
  [/staff|personnel|officials/, '工作人员'],
  [/capacity|competence|skills?|expertise/, '业务能力 素质'],
  [/knowledge/, '知识'],
  [/timely|late|delay|slow/, '及时'],
  [/updates?|updated?/, '更新'],
  [/columns?|sections?/, '栏目 专栏'],
  [/content/, '内容'],
  [/platforms?/, '平台'],
  [/confidential|secrecy/, '保密'],
  [/security/, '安全'],
  [/gazettes?/, '公报'],
  [/meetings?/, '会议'],
  [/press conferences?/, '新闻发布会'],
  [/stakeholders?/, '利益相关方'],
  [/enterprises?|compan(?:y|ies)|business/, '企业'],
  [/public|citizens?|people|masses/, '群众 公众'],
  [/plan(?:s|ned)?|next/, '下一步'],
  [/improv/, '改进 提升'],
  [/problems?|shortcomings?|weak/, '问题 不足'],
  [/innovat/, '创新'],
  [/mechanisms?/, '机制'],
  [/supervis|inspect/, '监督 检查'],
  [/leading group|leadership/, '领导小组'],
  [/notice boards?|bulletin/, '公告栏 公示栏'],
  [/led|screens?/, '电子屏 LED'],
  [/visits?|views?|traffic/, '访问量 浏览量'],
  [/library|archives/, '图书馆 档案馆'],
  [/village|grassroots|community/, '基层 社区'],
  [/elderly|old people/, '老年人'],
  [/monotonous|single|dull|limited/, '单一'],
  [/awareness|conscious/, '意识'],
  [/quality/, '质量'],
  [/efficien/, '效率'],
  [/policy|policies/, '政策'],
  [/proactive/, '主动公开'],
  [/applications?|requests?/, '申请'],
  [/replies|answers?|respon/, '答复 回应'],
  [/deadline|time limit/, '期限 按时'],
  [/directory|catalogu?e/, '目录'],
  [/guide/, '指南'],
  [/new media/, '新媒体'],
  [/live ?stream/, '直播'],
  [/budget/, '预算'],
  [/accounts/, '决算'],
  [/documents?/, '文件'],
  [/normative/, '规范性文件'],
  [/issues? of/, '期'],
  [/items?|pieces|articles/, '条 信息'],
  [/report/, '报告'],
  [/assess|evaluat/, '考核 评估'],
  [/third.?party/, '第三方'],
  [/shadow|apprentic|secondment/, '跟班学习'],
]

/** The terms of a question, with the Chinese terms of its English words in place of the words themselves. */
export function expandTerms(terms: readonly string[], text: string, language: 'zh' | 'en'): string[] {
  const lower = text.toLowerCase()
  const added = language === 'en' || /[a-z]{4}/.test(lower) ? GLOSSARY.filter(([english]) => english.test(lower)) : []
  // A word that the glossary knows is looked for in Chinese; one that it does not know stays and has to be found.
  const known = new Set(
    lower
      .match(/[a-z]+/gu)
      ?.filter((word) => added.some(([english]) => english.test(word)))
      .flatMap(tokenise),
  )
  const own = terms.filter((term) => !/^[a-z]{1,2}$/.test(term) && !known.has(term))
  return [...new Set([...own, ...added.flatMap(([, chinese]) => tokenise(chinese))])]
}
