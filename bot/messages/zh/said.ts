import type { SaidWords } from '../said-words.ts'

/** How what can be pressed is said in Chinese. None of these can be a question about the reports. */
export const ZH_SAID: SaidWords = {
  acts: {
    sources: ['出处', '来源', '数据来源', '看出处', '查看出处', '显示出处', '出处呢'],
    sql: ['查询语句'],
    chart: ['图', '图表', '图形', '画图', '画成图', '画个图', '看图', '看图表', '作图', '做成图'],
    csv: ['导出', '汇出', '导出csv', '导出数据', '下载', '下载csv', '下载数据'],
    xlsx: ['导出excel', '导出xlsx', '导出表格', '导出excel表格', '下载excel', '下载表格', '存成excel'],
    originals: ['原件', '原文件', '报告原件', '报告原文', '看原件', '下载报告', '下载原件'],
    more: ['更多', '下一页', '再来', '还有吗', '继续', '显示更多', '查看更多'],
    context: ['上下文', '前后文', '看上下文'],
    section: ['整节', '整节原文', '看整节'],
    subscribe: ['订阅', '订阅这个', '订阅它', '关注这个'],
    share: ['分享', '分享这个', '链接'],
  },
  remarks: {
    cancel: ['取消', '算了', '不用了'],
    thanks: ['谢谢', '谢了', '多谢', '感谢', '谢谢你', '谢谢您', '非常感谢'],
  },
  languages: {
    zh: ['换成中文', '用中文', '中文', '说中文'],
    en: ['换成英文', '用英文', '英文', '说英文'],
  },
  new: ['重新开始', '新对话', '新的对话', '清空', '清空对话'],
  polite: { before: ['请', '麻烦', '帮我'], behind: ['一下', '吧', '呗'] },
  number: { before: ['选', '选项', '第', '选第'], behind: ['号', '项', '个'] },
  spelled: [['一'], ['二', '两'], ['三'], ['四'], ['五'], ['六'], ['七'], ['八'], ['九'], ['十']],
}
