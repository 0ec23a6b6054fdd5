import type { ServiceMessages } from '../service-messages.ts'

const scoped = (question: string) => (words: string) => (words ? `${words} ${question}` : question)

/** What the bot says about commands, links and inline mode in Chinese. */
export const ZH_SERVICE: ServiceMessages = {
  questions: {
    reports: scoped('收录了哪些报告'),
    check: scoped('哪些报告数字对不上'),
    themes: scoped('最常见的问题有哪些'),
  },
  unknownScope: (words, command) =>
    `“${words}”里没有认出单位、地区或年度。例如可写：/${command} 2024，或在 /${command} 之后写单位或城市名称。`,
  about: ({ version, reports, agencies, years }) =>
    [
      `年问 ${version}，回答政府信息公开工作年度报告里的问题。`,
      years
        ? `收录：${agencies} 个单位的 ${reports} 份报告，${years.first === years.last ? years.first : `${years.first}–${years.last}`}年`
        : '收录：目前还没有报告',
      '数字如何证明：每个数字都读自法定表格的单元格，并注明文件、表、行、列；按 🔎 可看所运行的查询语句。位置无法证明的格子不读取；空白不当作0；数字从不出自语言模型。文字一律逐字引用。',
      '权利：报告由各署名单位公开发布，引用时注明出处；本程序采用 MIT 许可证。',
    ].join('\n\n'),
  privacy:
    '保存的内容：对话及回答保存一天；链接背后的问题（分享的，或其他聊天中回答下方的）保存90天，不记是谁问的；订阅、接收订阅的聊天及其时区保存到删除为止，发出的订阅消息保存90天；评价，以及没有听懂的问法，保存90天，不记是谁问的，也不记其中的名称；收藏的问题保存到删除为止；聊天编号保存到 /stop 或您停用本机器人为止。/new 忘掉对话；/stop 同样忘掉对话，并暂停订阅。终端对话不保存任何内容。',
  stopped: (digests) =>
    `已停止：忘掉了这里的对话，不再主动发送任何消息。${digests > 0 ? `已暂停 ${digests} 项订阅，可用 /digests 恢复或删除。` : ''}\n想继续时，直接提问即可。`,
  joined: (username) =>
    `大家好，我是“年问”，回答政府信息公开工作年度报告里的问题。在群里请 @${username}、回复我的消息，或用 /ask 加问题；其余的话我不参与。示例见 /help。`,
  profile: {
    description:
      '年问回答政府信息公开工作年度报告里的问题：某单位某年收到多少申请，谁最多，公开率多少，报告里写了哪些问题。\n\n每个数字都出自报告原表并注明出处，文字逐字引用，空白不当作0；没有把握就直说。\n\n直接发问题，或按“开始”看示例。',
    short: '政府信息公开年度报告问答：数字有出处，文字逐字引用，空白不当作0。',
  },
  help: '/reports [单位、地区、年度] 收录了哪些报告\n/check [单位、地区、年度] 哪些数字对不上\n/themes [年度、地区] 最常见的问题\n/saved 收藏的和最近的问题\n/guide 用按钮一步步提问\n/lang 语言：简体、繁體、English\n/about 我是什么，保存什么\n/stop 停止订阅并忘掉对话\n回答下方的 🔗 给出该问题的链接，🔔 订阅该问题。',
  commands: [
    { command: 'reports', description: '收录了哪些报告：/reports 2024' },
    { command: 'check', description: '哪些数字对不上：/check 单位' },
    { command: 'themes', description: '最常见的问题：/themes 2024' },
    { command: 'saved', description: '收藏的和最近的问题' },
    { command: 'guide', description: '一步步选：问什么、哪里、哪年' },
    { command: 'lang', description: '语言：简体、繁體、English' },
    { command: 'about', description: '关于本机器人，保存哪些内容' },
    { command: 'stop', description: '停止订阅，忘掉对话' },
  ],
  share: {
    button: '🔗 分享',
    title: '打开这个链接，就会问同一个问题：',
    expires: (days) => `链接 ${days} 天内有效。`,
    send: '📤 发给别人',
    copy: '📋 复制',
    gone: '这个链接已过期或不完整。请对方重新分享，或直接提问：',
    otherwise: (understood) => `分享时，这个问题的意思是：${understood}`,
  },
  guide: {
    titles: { figure: '想问什么？', place: '哪个单位？', year: '哪一年？', shape: '怎么看？' },
    figures: ['新收申请', '予以公开', '不予公开', '公开率', '行政复议', '行政诉讼', '行政处罚', '行政许可'],
    all: '所有单位',
    every: '历年',
    further: '更多单位 ›',
    shapes: { list: '逐个列出', most: '最多的5家', fewest: '最少的5家', none: '为0的单位', sum: '合计' },
    ofAgency: (figure, agency, year) => `${agency}${year === null ? '历年' : `${year}年`}${figure}`,
    ofAll: {
      list: (figure, year) => `${year}年各单位${figure}`,
      most: (figure, year) => `${year}年${figure}最多的5家单位`,
      fewest: (figure, year) => `${year}年${figure}最少的5家单位`,
      none: (figure, year) => `${year}年${figure}为0的单位`,
      sum: (figure, year) => `${year}年${figure}合计`,
    },
  },
  saved: {
    button: '☆ 收藏',
    title: '收藏的问题',
    recent: '最近的问题',
    none: '还没有收藏的问题。按回答下方的 ☆ 即可收藏。',
    edit: '🗑 删除收藏',
    done: '✓ 完成',
    kept: '★ 已收藏，用 /saved 查看。',
    full: '收藏已满。请先用 /saved 删除一些。',
  },
  verdicts: {
    good: '谢谢！',
    bad: '谢谢，已记下。换个说法，或看看 /help 的示例，也许就能答对。',
    known: '这个回答已经评过了。',
  },
  subscribe: { button: '🔔 订阅', howOften: '多久发一次这个问题的回答？' },
  remarks: {
    thanks: '不客气。还想知道什么，直接问就行。',
    cancel: '好的。没有正在进行的操作；直接提问即可。',
  },
  nothingMore: '没有更多了。整个结果可用 /csv 或 /xlsx 导出。',
  excuses: {
    missed: '抱歉，我停了一会儿，这些没有回答。还需要的话，请再发一次：',
    interrupted: '回答这些时我中断了，不知是否已送达。上面没有完整回答的话，请再发一次：',
  },
  inline: {
    open: '💬 在年问中打开',
    cut: '……已缩短，完整回答见私聊',
    refused: '您尚未获准使用，请打开机器人',
    failed: '暂时没有回答，请打开机器人',
  },
}
