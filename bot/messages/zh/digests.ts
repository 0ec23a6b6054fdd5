import type { DigestMessages } from '../digest-messages.ts'
import { describeZhSchedule } from './schedule.ts'

const WRITE =
  '可以写：每天9点和18点、每周一三五9点、工作日8点半、每月最后一天9点、每月第一个周一9点、明天9点、有变化时。'
const WEEKDAYS = [...'一二三四五六日']
const EXAMPLE = '/subscribe 每周一 09:00 2024年哪些单位没有收到申请'

/** What the bot says about digests in Chinese. */
export const ZH_DIGESTS: DigestMessages = {
  topics: { reports: '新增和更正的报告', findings: '新发现的问题', themes: '主题的变动', figures: '变化的数字' },
  topicHints: {
    reports: '新收录、被替换或移除的报告',
    findings: '新发现的勾稽不符等问题',
    themes: '更多或更少单位提到的问题主题',
    figures: '报告的新版本中与原先不同的数字',
  },
  help: `定期推送：${EXAMPLE}\n只发 /subscribe 可查看还能订阅什么；/digests 查看、修改、删除订阅；/settings 设置时区、免打扰时段和语言。`,
  commands: [
    { command: 'subscribe', description: '定期接收回答或新消息' },
    { command: 'digests', description: '我的订阅：暂停、修改、删除' },
    { command: 'settings', description: '时区、免打扰时段与语言' },
  ],
  schedule: describeZhSchedule,
  problem: ({ kind, word }) => {
    switch (kind) {
      case 'time':
        return `“${word}”不是一天中的时间。请写成 09:00 或 下午3点半。`
      case 'weekday':
        return `看不懂星期“${word}”。请写成 每周一 到 每周日。`
      case 'monthDay':
        return `“${word}”不是一个月里的日子。请写 1 到 31 之间的数。`
      case 'left':
        return `时间里的“${word}”没有看懂，所以没有订阅。${WRITE}`
      case 'unsupported':
        return `不支持“${word}”。${WRITE}`
      case 'times':
        return `“${word}”没有说几点。请写明，例如：每天9点和18点。`
      case 'past':
        return `“${word}”已经过去了。`
      case 'zone':
        return `时间按本聊天的时区计算，不能单独用“${word}”。先用 /settings 改时区，再订阅。`
    }
  },
  doubts: (list) =>
    list
      .map(({ kind, word }) => (kind === 'unclear' ? `“${word}”可以有不同的理解。` : `“${word}”没有说全，按常用的算。`))
      .join(''),
  confirm: '是这样吗？确认后才会订阅；不对的话，请把时间写明白再发一次。',
  noSchedule: '多久发一次？选一个，或把时间写在问题前面或后面。',
  doubtfulQuestion: '这个问题现在没有数字可答，只能查找原文，可能不是您要的。',
  weekday: (day) => `周${WEEKDAYS[day - 1] ?? ''}`,
  monthDay: (day) => (day === 31 ? '月底' : `${day}日`),
  menu: (schedule) => `要在${schedule}收到什么？也可以直接写上问题：\n${EXAMPLE}`,
  lastQuestion: (question) => `❓ ${question}`,
  subscribed: '✅ 已订阅',
  notUnderstood: '没有订阅，因为这个问题我没有完全听懂：',
  full: (most) => `这里已有 ${most} 个订阅，不能再多。请先用 /digests 删除一个。`,
  longQuestion: (most) => `这个问题太长，不能订阅；最多 ${most} 个字。`,
  noDigests: `这里还没有订阅。例如：\n${EXAMPLE}`,
  list: '订阅',
  noSuchNumber: (number) => `这里没有第 ${number} 个订阅。用 /digests 查看。`,
  gone: '这个订阅已经删除。',
  deleted: '🗑 已删除',
  confirmDelete: '要删除这个订阅吗？',
  editTime: (number) => `请在下面选择，或直接写时间，例如：\n/digests ${number} 每周一 09:30`,
  card: {
    understood: (sentence) => `理解为：${sentence}`,
    next: (times) => `接下来：${times.join('、')}`,
    done: '只此一次，已经到期',
    afterQuiet: (time) => `；免打扰时段过后 ${time} 送达`,
    waitsForChange: '库中有更新且回答随之变化时送达',
    silent: '没有新内容时：不打扰',
    says: '没有新内容时：也说一声',
    pausedByUser: '⏸ 已暂停',
    pausedByRefusal: '⏸ 已暂停，因为 Telegram 连续拒收',
    lastUnknown: (time) => `⚠ 发送 ${time} 那一期时连接中断，不知是否送达`,
    lastFailed: (time) => `⚠ ${time} 那一期没有发出`,
    quietNow: (until) => `免打扰至 ${until}`,
  },
  buttons: {
    pause: '⏸ 暂停',
    resume: '▶ 恢复',
    now: '📨 立即发送',
    edit: '🕘 改时间',
    silent: '🔕 无新内容不打扰',
    says: '🔔 无新内容也说',
    delete: '🗑 删除',
    reallyDelete: '🗑 确定删除',
    back: '‹ 返回',
    all: '‹ 全部订阅',
    settings: '⚙ 时区、免打扰、语言',
    manage: '⚙ 管理订阅',
    confirm: '✅ 订阅',
    cancel: '✖ 不订阅',
    noQuiet: '不设免打扰',
    languages: { auto: '随发言', zh: '简体', 'zh-Hant': '繁體', en: 'English' },
    adminsOnly: '🛡 只许管理员更改',
    cadences: { daily: '每天', weekly: '每周', monthly: '每月', change: '有变化时' },
  },
  onlyAdmins: '本群只许管理员更改订阅和设置。',
  cancelled: '没有订阅。',
  onItsWay: '马上发送。',
  settings: {
    title: '本聊天的设置',
    zone: (zone, time) => `时区：${zone}，现在 ${time}`,
    quiet: (from, until) => `免打扰：${from}–${until}；这段时间到期的，过后送达`,
    noQuiet: '免打扰：未设',
    language: (name) => `语言：${name}`,
    adminsOnly: '只有群管理员可以更改订阅和设置',
    how: '请在下面选择，或直接写，例如：\n/settings Asia/Shanghai\n/settings 免打扰 23:00-07:30\n/settings 免打扰 关闭\n/settings 语言 英文',
    unknownZone: (word) =>
      `没有“${word}”这个时区。请写城市、偏移或 IANA 名称，如 北京、伦敦、UTC+3、Europe/Berlin；免打扰时段请写：/settings 免打扰 22:00-08:00`,
    unknownLanguage: (word) => `没有“${word}”这种语言。可选：简体、繁體、英文、自动。`,
    unknownQuiet: (word) => `看不懂免打扰时段“${word}”。请写：/settings 免打扰 22:00-08:00，或 关闭`,
  },
  digest: {
    caughtUp: (count, first) => `这一期也代表自 ${first} 起没有发出的另外 ${count} 期。`,
    doubtful: (at) => `⚠ ${at} 那一期不知是否送达。没有重发；那一期要说的，这里也说了。`,
    since: (time) => `自 ${time} 以来的变化`,
    nothingNew: (time) => `自 ${time} 以来没有新内容。`,
    first: '这是第一期；以后各期会先说有什么变化。',
    reread: (from, to) => `这个问题现在的意思不同了。原先：${from}。现在：${to}。`,
    answer: '现在的回答',
    otherAnswer: '回答与上次不同。',
    added: '新增',
    gone: '不再出现',
    changed: '变化',
    newQuotes: (count) => `新增段落：${count} 段`,
    goneQuotes: (count) => `不再出现的段落：${count} 段`,
    newFindings: '新发现的问题',
    goneFindings: '不再存在的问题',
    newReports: (count) => `新增报告：${count} 份`,
    correctedReports: (count) => `更正报告：${count} 份`,
    goneReports: (count) => `移除报告：${count} 份`,
    findings: (count) => `新发现的问题：${count} 个`,
    figures: (count) => `变化的数字：${count} 个`,
    themes: (year) => `${year}年报告中作为问题提到`,
    themeAgencies: (from, to) => `${from} → ${to} 家单位`,
    moves: (from, to) => `${from}年到${to}年，占提到问题的单位的比例`,
    move: (fromShare, toShare, from, to) => `${fromShare} → ${toShare}（${from} → ${to} 家单位）`,
    nothing: '无',
  },
}
