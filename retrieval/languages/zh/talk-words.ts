import type { ArchiveFacts, TalkWords } from '../talk-words.ts'

const holds = ({ reports, agencies, years }: ArchiveFacts): string => {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined) return '档案里还没有年报。'
  return `档案里有${agencies}家单位的${reports}份年报，${first === last ? `都是${first}年的` : `从${first}年到${last}年`}。`
}

/** Replies in Chinese. */
export const ZH_TALK_WORDS: TalkWords = {
  meta: {
    help: (facts) =>
      `可以问表格里的数字（收到申请、公开与不予公开、复议诉讼、规范性文件、许可、处罚、收费），也可以排名、合计、求平均和占比、看变化、按条件找单位，还可以问报告写了什么、数字对不对得上。${holds(facts)}`,
    who: (facts) =>
      `我是年问，回答政府信息公开工作年度报告里的问题。数字都来自报告的表格并注明出处，引文逐字来自原文。${holds(facts)}`,
    source: (facts) =>
      `数据来自各单位公开发布的政府信息公开工作年度报告，每个数字都能回到原报告的那一格。${holds(facts)}`,
    years: holds,
    howItWorks: () =>
      '先把问题读成一个查询，写在“理解为”一行；再从收录的表格里取数计算，空白不当作0，读不准的不猜。引文只取报告原文，不改写。',
    export: () => '回答下方的按钮可以把结果存成表格；也可以用 /csv 或 /xlsx 导出上一个回答。',
    chart: () => '回答下方的按钮可以画图；也可以用 /chart 把上一个回答画成图表。',
    sure: () =>
      '数字按报告原表照录，可以用 /sources 看出处、用 /sql 看查询语句。报告自身有错或读取存疑的，会标出⚠并说明。',
    more: () => '请先提一个问题；回答较长时可以接着看其余内容。',
    originalFile: () => '用 /original 可以取得上一个回答所据的报告原件。',
  },
  smalltalk: {
    greeting: '您好，我是年问，可以问政府信息公开年度报告里的数字和内容。',
    thanks: '不客气，还可以接着问。',
    bye: '再见，欢迎再来问。',
    praise: '谢谢。数字都来自报告原表，引用时请核对出处。',
    complaint: '抱歉没有答好。请看“理解为”一行是不是您的意思，换个说法再问，或用 /sources 核对出处。',
  },
  outside: {
    month: '年报按年统计，没有分月或分季的数字。可以问全年的数字。',
    fineAmount: '年报只有行政处罚决定的件数，没有罚款金额。可以问处罚件数，或行政事业性收费的金额。',
    caseDetail: '年报只有件数，没有个案、案号和判决内容。可以问复议和诉讼各有多少件、结果如何。',
    person: '年报不公布申请人、当事人或工作人员的姓名。可以问各类申请人各有多少件。',
    contact: '我只回答年报里的内容，不提供电话、地址或办事指引。',
    legalAdvice: '我不能提供法律意见。可以查往年的复议和诉讼结果，供您参考。',
    writing: '我不代写材料，只回答年报里的问题；结果可以导出成表格。',
    forecast: '年报只记录已经发生的情况，不能预测。可以问历年的变化。',
    opinion: '我不作评价，只能给出数字和报告原文。可以问公开率、纠错率或报告自己写的问题。',
    weather: '我只回答政府信息公开年度报告里的问题。',
  },
  elsewhere: '这个问题在年度报告里找不到答案。可以问表格中的数字，或报告写了什么。',
  examples: '例如：',
}
