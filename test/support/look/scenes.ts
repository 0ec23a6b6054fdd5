import type { Step } from './play-scene.ts'

type Steps = readonly Step[]
type Both = { readonly zh: Steps; readonly en: Steps }

/** A conversation that shows one kind of message, in both languages. */
export interface Scene extends Both {
  readonly name: string
  readonly chat?: 'group' | 'forum' | 'admin'
}

const both = (...steps: Steps): Both => ({ zh: steps, en: steps })
const ON: Step = { press: '▶', edits: true }
const PROBLEMS = { zh: '各单位2024年存在哪些主要问题', en: 'what problems did agencies report in 2024' } as const

/** What somebody does first: the archive grows here, so that these scenes come one after another. */
export const FIRST_SCENES: readonly Scene[] = [
  {
    name: 'digest-question',
    zh: ['/subscribe 每周一 09:00 2024年各单位收到多少申请', { press: '立即发送' }],
    en: ['/subscribe weekly Mon 09:00 which agencies had zero applications in 2024', { press: 'Send now' }],
  },
  {
    name: 'digest-news',
    zh: ['/subscribe 每周一 新增报告', { press: '立即发送' }],
    en: ['/subscribe every Monday new reports', { press: 'Send now' }],
  },
  { name: 'upload', chat: 'admin', ...both({ send: 'album' }) },
  { name: 'digest-changed', ...both({ again: 'digest-question' }) },
  { name: 'digest-news-changed', ...both({ again: 'digest-news' }) },
  {
    name: 'admin',
    chat: 'admin',
    zh: ['/status', '/reindex', '/broadcast 今晚 22 点停机，约一小时。'],
    en: ['/status', '/reindex', '/broadcast We are down tonight from 10 pm, for about an hour.'],
  },
]

/** Every other kind of message; these scenes do not disturb each other. */
export const SCENES: readonly Scene[] = [
  { name: 'start', ...both('/start') },
  { name: 'help', ...both('/help') },
  { name: 'about', ...both('/about') },
  {
    name: 'lookup',
    zh: ['泓浦市市场监管局2024年收到多少申请'],
    en: ['how many applications did the Hongpu market regulation bureau receive in 2024'],
  },
  { name: 'blanks', zh: ['2024年哪些单位没有收到申请'], en: ['which agencies had zero applications in 2024'] },
  { name: 'ranking', zh: ['2024年各单位收到申请数量排名'], en: ['rank agencies by applications received in 2024'] },
  {
    name: 'trend',
    zh: ['汶岚市科学技术局历年收到申请数', { press: '图表' }],
    en: ['applications received by the Wenlan science bureau 2021 to 2024', { press: 'Chart' }],
  },
  {
    name: 'comparison',
    zh: ['比较汶岚市科技局和澄湾区教育局2022到2024年收到的申请'],
    en: ['compare the Wenlan science bureau and the Chengwan education bureau, applications 2022 to 2024'],
  },
  {
    name: 'breakdown',
    zh: ['泓浦市市场监督管理局2024年不予公开的各项理由'],
    en: ['breakdown of refusals by reason for the Hongpu market regulation bureau in 2024'],
  },
  { name: 'rate', zh: ['2024年各单位公开率'], en: ['disclosure rate of all agencies in 2024'] },
  { name: 'average', zh: ['2024年平均收到多少申请'], en: ['average number of applications in 2024'] },
  { name: 'mentioned', zh: ['2024年各单位组织了多少次培训'], en: ['how many training sessions were held in 2024'] },
  { name: 'reports', ...both('/reports', '/reports 2024') },
  { name: 'findings', ...both('/check') },
  { name: 'themes', ...both('/themes') },
  { name: 'quotes', zh: [PROBLEMS.zh, ON], en: [PROBLEMS.en, ON] },
  {
    name: 'context',
    zh: ['哪些单位的问题里提到留言积压', { press: '🔍' }, { press: '📖' }],
    en: ['who complains about a backlog of messages', { press: '🔍' }, { press: '📖' }],
  },
  {
    name: 'whole',
    zh: ['哪些单位的问题里提到留言积压', { press: '🔍' }],
    en: ['who complains that policy interpretation is monotonous', { press: '🔍' }],
  },
  {
    name: 'sources',
    zh: ['2024年各单位收到申请数量排名', { press: '出处' }],
    en: ['rank agencies by applications received in 2024', { press: 'Sources' }],
  },
  {
    name: 'sql',
    zh: ['2024年收到申请最多的三家', { press: 'SQL' }],
    en: ['top three by applications in 2024', { press: 'SQL' }],
  },
  {
    name: 'files',
    zh: ['2024年收到申请最多的三家', { press: 'XLSX' }, { press: '📎' }],
    en: ['top three by applications in 2024', { press: 'XLSX' }, { press: '📎' }],
  },
  {
    name: 'clarify',
    zh: ['教育局怎么样', '公开情况怎么样'],
    en: ['how is the education bureau', 'what about the science bureau'],
  },
  {
    name: 'refusal',
    zh: ['哪些单位提到碳排放交易', '青岛市教育局2024年收到多少申请'],
    en: ['which agencies mention carbon emission trading', 'how many applications did Qingdao receive in 2024'],
  },
  {
    name: 'partly',
    zh: ['汶岚科技局2022年予以公开的石油申请有几件', '你好呀'],
    en: ['how many petroleum applications did the Wenlan science bureau grant in 2022', 'lorem ipsum'],
  },
  {
    name: 'missing',
    zh: ['泓浦市市场监管局2019年收到多少申请'],
    en: ['how many applications did the Hongpu market regulation bureau receive in 2019'],
  },
  {
    name: 'definition',
    zh: ['什么是公开率', '予以公开是什么意思'],
    en: ['what does disclosure rate mean', 'what is partial disclosure'],
  },
  {
    name: 'follow-up',
    zh: ['2024年哪些单位没有收到申请', '那2023年呢'],
    en: ['which agencies had zero applications in 2024', 'and in 2023?'],
  },
  {
    name: 'subscribe',
    zh: [
      ...['/subscribe', '/subscribe 每月1日 9点 新发现的问题', '/subscribe 每天下午 2024年哪些单位没有收到申请'],
      '/subscribe 每天黄昏时分9点 2024年哪些单位没有收到申请',
    ],
    en: [
      ...['/subscribe', '/subscribe monthly 1 09:00 new findings'],
      '/subscribe every morning which agencies had zero applications in 2024',
      '/subscribe daily soon 09:00 which agencies had zero applications in 2024',
    ],
  },
  {
    name: 'digests',
    zh: [
      '/subscribe 每周一 新报告',
      '/subscribe 每天9点 2024年哪些单位没有收到申请',
      '/digests',
      { press: '2.', edits: true },
      { press: '改时间', edits: true },
    ],
    en: [
      '/subscribe every Monday reports',
      '/subscribe daily at 9 which agencies had zero applications in 2024',
      '/digests',
      { press: '2.', edits: true },
      { press: 'Edit time', edits: true },
    ],
  },
  { name: 'settings', ...both('/settings') },
  {
    name: 'share',
    zh: ['2024年收到申请最多的三家', { press: '🔗' }],
    en: ['top three by applications in 2024', { press: '🔗' }],
  },
  { name: 'refused', zh: ['/status'], en: ['/status'] },
  {
    name: 'inline',
    zh: [{ inline: '2024年收到申请最多的三家' }],
    en: [{ inline: 'top three by applications in 2024' }],
  },
  {
    name: 'group',
    chat: 'group',
    zh: ['@nianwen_test_bot 2024年收到申请最多的三家'],
    en: ['@nianwen_test_bot top three by applications in 2024'],
  },
  {
    name: 'forum',
    chat: 'forum',
    zh: ['/ask 2024年收到申请最多的三家'],
    en: ['/ask top three by applications in 2024'],
  },
  {
    name: 'long',
    zh: ['各单位历年的新收申请、予以公开和不予公开的申请分别是多少', ON, { press: '出处' }, ON],
    en: ['for each agency and year, requests received and granted', ON, { press: 'Sources' }, ON],
  },
  { name: 'stop', ...both('/stop') },
]
