import { ZH_ANSWER_WORDS } from '../../../retrieval/languages/zh/answer-words.ts'
import type { Messages } from '../messages.ts'
import { ZH_ADMIN } from './admin.ts'
import { ZH_FILES } from './files.ts'
import { ZH_SERVICE } from './service.ts'

/** What the chats say in Chinese. */
export const ZH: Messages = {
  ...ZH_ANSWER_WORDS,
  parameters: '参数',
  noSql: '这个回答没有运行查询语句。',
  buttons: {
    sources: '📄 出处',
    sql: '🔎 SQL',
    context: (quote) => `🔍 ${quote}`,
    section: '📖 整节原文',
    whole: '🌐 打开完整表格',
  },
  noContext: '没有这条引文的上下文：报告已重新收录，或没有这个编号。',
  files: ZH_FILES,
  admin: ZH_ADMIN,
  service: ZH_SERVICE,
  start:
    '您好，我是“年问”，回答政府信息公开工作年度报告里的问题。\n\n每个数字都来自报告原表并注明出处；空白不当作0；没有把握就直说。\n\n直接发问题，或按下面的例子。\n发送 /help 查看更多用法。',
  help: '可以问：\n· 数字：某单位某年的某项数据，多年或多单位对比\n· 筛选与排名：哪些单位……、最多的前五名\n· 统计：合计、平均、中位数、占比、同比\n· 原文：某单位的问题与改进、经验做法\n· 数据质量：哪些报告数字对不上\n· 图表与文件：按回答下方的按钮，或用下列命令\n\n可以接着追问，例如“那2023年呢？”。\n\n/sources 上一个回答的出处\n/sql 上一个回答运行的查询语句\n/chart 上一个回答的图表\n/csv、/xlsx 导出上一个回答的表格\n/original 上一个回答所据的报告原件\n/new 忘掉上文，重新开始\n\n群里请 @我、回复我的消息，或用 /ask 提问。',
  forgotten: '好的，已忘掉上文，请重新提问。',
  noChoice: (number, choices) =>
    choices > 0 ? `没有选项 ${number}，可选 1–${choices}。` : `现在没有可选的选项，请把问题写完整。`,
  noAnswerYet: '还没有可查看的回答，请先提一个问题。',
  textOnly: '我只看得懂文字。请把问题写成文字发给我，或发送 /help 查看用法。',
  unknownCommand: '没有这个命令。发送 /help 查看用法。',
  emptyQuestion: '请在命令或 @ 之后写上问题。例如：',
  failed: '抱歉，处理这个问题时出了错，没有得到答案。请稍后再试，或换个问法。',
  forbidden: '抱歉，我在此会话中没有权限发送这类内容。如果是群，请群管理员允许我发送图片和文件。',
  staleButton: '这个按钮已过期，请重新提问。',
  unknownButton: '这个按钮来自旧版本，请重新提问。',
  commands: [
    { command: 'help', description: '用法与示例' },
    { command: 'ask', description: '提问（群里使用）' },
    { command: 'sources', description: '上一个回答的出处' },
    { command: 'sql', description: '上一个回答的查询语句' },
    { command: 'chart', description: '上一个回答的图表' },
    { command: 'csv', description: '把上一个回答导出为 CSV' },
    { command: 'xlsx', description: '把上一个回答导出为 XLSX' },
    { command: 'original', description: '上一个回答所据的报告原件' },
    { command: 'new', description: '忘掉上文，重新开始' },
  ],
  terminal: {
    welcome: '年问：直接输入问题；/help 用法，/quit 退出。',
    help: '/help 用法    /new 忘掉上文    /sources 上一个回答的出处    /sql 上一个回答的查询语句    /quit 退出\n/chart [文件] 存图表    /csv [文件]、/xlsx [文件] 存表格    /original 报告原件在哪里\n/reports [范围] 收录了哪些报告    /check [范围] 哪些数字对不上    /themes [范围] 最常见的问题    /about 关于\n/more 下一页    /context [编号] 引文上下文    /section [编号] 引文所在整节\n输入选项的序号，即可提出该选项的问题。',
    prompt: '问> ',
    unknownCommand: (command) => `没有“${command}”这个命令。输入 /help 查看用法。`,
    keepsNothing: '终端不保存任何内容：订阅在 Telegram 中可用，分享、收藏和评价在 Telegram 和网页上可用。',
    failed: (reason) => `抱歉，处理这个问题时出了错，没有得到答案：${reason}`,
  },
}
