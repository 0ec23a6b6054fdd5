import type { AdminMessages } from '../admin-messages.ts'
import { translateRefusal } from './refusals.ts'

const JOBS: Readonly<Record<string, string>> = { upload: '编入上传的文件', reindex: '重新编入', broadcast: '群发' }

/** What the bot says to its admins, and to those whom it refuses, in Chinese. */
export const ZH_ADMIN: AdminMessages = {
  notAllowed: (id) => `抱歉，本机器人只回答获准使用的人。如需使用，请把这个编号告诉管理员：${id}`,
  chatNotAllowed: (id) => `抱歉，本机器人未获准在此群使用。如需使用，请把这个编号告诉管理员：${id}`,
  onlyAdmins: (id) => `抱歉，只有本机器人的管理员可以这样做。您的编号是 ${id}。`,
  noUploads: '抱歉，只有本机器人的管理员可以添加报告。库中已有的报告，您可以直接提问。',
  noPictures:
    '我不能读图片。要添加年报，请发送它的文件（Word、有文字层的 PDF、网页或文本）；要提问，请用文字写出问题。',
  help: '管理员用法：\n· 把报告文件（每份不超过 20 MB）单个或成组发给我：编入库中，并告诉您读出了什么\n/status 档案、模型、队列、运行时间\n/feedback 评价，和没有听懂的问题\n/learn 没有听懂的问法，教给本档案\n/reindex 读取有变动的文件和上传的文件；/reindex all 全部重读\n/broadcast 内容 发给所有使用过我的会话',
  commands: [
    { command: 'status', description: '档案、模型、队列、运行时间' },
    { command: 'feedback', description: '评价，和没有听懂的问题' },
    { command: 'learn', description: '没有听懂的问法，教给本档案' },
    { command: 'reindex', description: '读取有变动的文件和上传的文件' },
    { command: 'broadcast', description: '群发消息' },
  ],
  feedback: {
    count: (good, bad) => `近90天的评价：👍 ${good}，👎 ${bad}`,
    unread: '最常没有听懂的问题',
    bad: '被评为答得不好的问题',
  },
  learn: {
    unread: '最常没有听懂的问法',
    taken: '用户为之选定的理解',
    lessons: '已教的问法',
    nothing: '还没有问法被两次没有听懂。',
    usage:
      '{A} 单位、{P} 地区、{S} 类别、{Y} 年度、{N} 数字，{?} 隐去的词。/learn 编号 采用用户选定的理解；/learn 编号 说法 另给一句能听懂的问法（其中的单位、年度与原问法一一对应）；/learn -编号 撤回已教的。',
    taught: (wording, means) => `已教：${wording} → ${means}`,
    unknown: '没有这个编号，见 /learn。',
    open: '还没有人为它选定理解，请在编号之后写上它的意思。',
    unclear: (wording) => `没有教成：所给的意思要能听懂，而且所含的单位、年度要与“${wording}”一致。`,
    dropped: '已撤回。',
  },
  refused: (file, reason) => `✗ ${file}：${reason}`,
  reason: translateRefusal,
  progress: {
    waiting: (before) => `已收到，前面还有 ${before} 项工作。`,
    fetching: (done, of) => `正在下载第 ${done} 个文件，共 ${of} 个……`,
    starting: '正在编入……',
    reports: (done, of) => `正在编入：已读 ${done} 个文件，共 ${of} 个……`,
    vectors: (done, of) => `正在编入：已为 ${done} 个段落建立语义索引，共 ${of} 个……`,
  },
  uploads: {
    tooLarge: (file) => `✗ ${file}：超过 20 MB，Telegram 不把这么大的文件交给机器人。请在服务器上用命令编入。`,
    unreachable: (file) => `✗ ${file}：未能从 Telegram 取得，请重新发送。`,
    notStored: (file) => `✗ ${file}：未能存到服务器上，原因见运行日志。`,
    brokenOff: (file) => `✗ ${file}：编入中断，原因见运行日志。文件已保留，可用 /reindex 重试。`,
    notFetched: (file) => `✗ ${file}：机器人正在停止，请稍后重新发送。`,
    stopped: (file) => `✗ ${file}：机器人正在停止。文件已保留，可用 /reindex 编入。`,
    unchanged: (file) => `${file} 已在库中，没有变化。`,
    read: (numbers, blanks, passages) => `读出：数字 ${numbers} 个，无数字的格 ${blanks} 个，段落 ${passages} 个`,
    noFindings: '没有发现问题。',
    findings: (number) => `发现 ${number} 处：`,
    replaces: (files) => `此后采用这份报告的数字，不再采用 ${files} 的。`,
    usedInstead: (file) => `这个单位这一年度的数字采自 ${file}。`,
    failed: '抱歉，处理上传时出了错，没有完成，原因见运行日志。',
  },
  reindex: {
    done: ({ indexed, unchanged, failed, vectors }) =>
      `完成：编入 ${indexed} 个文件，未变 ${unchanged} 个，失败 ${failed} 个；为 ${vectors} 个段落建立了语义索引。`,
    brokenOff: '编入中断，原因见运行日志。已读的部分保留。',
    stopped: (left) =>
      left > 0 ? `机器人正在停止，还有 ${left} 个文件未读。` : '机器人正在停止，编入没有完成。已读的部分保留。',
  },
  status: {
    title: '状态',
    running: (days, hours, minutes) => `已运行 ${days} 天 ${hours} 小时 ${minutes} 分`,
    program: (version, byWebhook) => `年问 ${version}，${byWebhook ? 'webhook' : '长轮询'}`,
    webhook: (pending, trouble) =>
      `Webhook：Telegram 处有 ${pending} 条待送${trouble ? `；最近一次故障：${trouble}` : ''}`,
    archive: (reports, agencies, years, megabytes) =>
      `档案：报告 ${reports} 份，单位 ${agencies} 家，年度 ${years || '无'}，${megabytes} MB`,
    content: (figures, passages, findings) => `内容：数字格 ${figures} 个，段落 ${passages} 个，疑点 ${findings} 处`,
    model: (name, vectors, missing) =>
      `模型：${name}，向量 ${vectors} 个${missing > 0 ? `；另有 ${missing} 个段落还没有向量` : ''}`,
    noModel: '模型：还没有向量，段落只按字词查找',
    languageModel: (name) => `语言模型：${name ?? '无'}`,
    queue: (kinds) =>
      kinds.length === 0 ? '队列：空' : `队列：正在${JOBS[kinds[0] ?? ''] ?? kinds[0]}，等待 ${kinds.length - 1} 项`,
    chats: (number) => `会话：${number} 个`,
  },
  broadcast: {
    usage: '请在命令之后写上内容：/broadcast 内容',
    nobody: '还没有会话使用过我。',
    confirm: (chats) => `发给 ${chats} 个会话？`,
    send: '📣 发送',
    cancel: '取消',
    cancelled: '没有发送。',
    stale: '这条消息已经发送或取消，或者机器人在此之后重新启动过。请重新写。',
    progress: (done, of) => `正在发送：${done}/${of}……`,
    resumed: '接着发送上次中断的群发……',
    done: ({ sent, gone, failed, unknown, left }) =>
      [
        `已发给 ${sent} 个会话。`,
        gone > 0 ? `${gone} 个会话已无法送达，今后不再发送。` : '',
        failed > 0 ? `${failed} 个会话发送失败，原因见运行日志。` : '',
        unknown > 0 ? `${unknown} 个会话不知是否收到，不再重发。` : '',
        left > 0 ? `机器人正在停止，还有 ${left} 个会话未发；重新启动后接着发。` : '',
      ]
        .filter(Boolean)
        .join('\n'),
  },
}
