import { at, type PlacedJudgement } from '../support/placed-judgement.ts'
import { BAODING, HONGZE, HUANCUI, QINGZHOU, SHANGHAI_OFFICE, ZIBO_INDUSTRY, ZIBO_SCIENCE } from './real-reports.ts'

/** Judged by reading the reports of Hebei and Jiangsu; other reports are named where they say the same. */
export const HEBEI_JIANGSU: readonly PlacedJudgement[] = [
  {
    zh: '单位一把手亲自抓公开',
    en: 'agency head in charge of the disclosure group',
    said: [
      at(BAODING, 624, 713, '6b4349ad'),
      at(BAODING, 756, 793, '81c55e4a'),
      at(ZIBO_INDUSTRY, 260, 315, 'e5c86205'),
      at(QINGZHOU, 1155, 1220, '92720126'),
    ],
  },
  {
    zh: '放假期间有人盯着网站吗',
    en: 'somebody watches the website on holidays',
    said: [at(BAODING, 981, 1013, 'bb523220')],
  },
  { zh: '网友挑错', en: 'did readers report mistakes on the site', said: [at(BAODING, 1013, 1049, '6d3936ae')] },
  {
    zh: '用漫画讲政策',
    en: 'cartoons to explain policy',
    said: [
      at(BAODING, 2602, 2659, 'f95bccd6'),
      at(ZIBO_INDUSTRY, 2971, 3025, 'aa8ca22f'),
      at(ZIBO_SCIENCE, 2979, 3075, '29074c7f'),
    ],
  },
  {
    zh: '解读政策的办法太少太老套',
    en: 'policies are explained in too few ways',
    said: [
      at(BAODING, 2491, 2504, '5fe00240'),
      at(ZIBO_INDUSTRY, 2729, 2766, 'beedf9ef'),
      at(ZIBO_SCIENCE, 2849, 2897, 'd6de9d44'),
      at(SHANGHAI_OFFICE, 5552, 5576, '5657c676'),
    ],
  },
  {
    zh: '经办人员专业知识不够',
    en: 'disclosure staff lack professional knowledge',
    said: [
      at(BAODING, 2427, 2491, '57e76810'),
      at(HUANCUI, 2962, 3057, 'e74b3cad'),
      at(QINGZHOU, 3390, 3468, '1964e788'),
      at(SHANGHAI_OFFICE, 5449, 5490, '1058861b'),
      at(HONGZE, 2061, 2110, '7db26fa8'),
    ],
  },
  {
    zh: '下一步准备怎么做',
    en: 'what will they do about it',
    report: { agency: '保定市科学技术局', year: 2022 },
    said: [at(BAODING, 2506, 2602, '29b04458'), at(BAODING, 2602, 2659, 'f95bccd6')],
  },
  {
    zh: '平时由谁具体办公开这件事',
    en: 'who does the day-to-day disclosure work',
    report: { agency: '保定市科学技术局', year: 2022 },
    said: [at(BAODING, 624, 713, '6b4349ad'), at(BAODING, 713, 756, '965f0ad0')],
  },
  {
    zh: '关掉没人看的账号',
    en: 'closing social media accounts that nobody reads',
    said: [at(HONGZE, 634, 708, '9c9c5acd')],
  },
  {
    zh: '让新手跟着老同志边干边学',
    en: 'officials learn by working alongside others',
    said: [at(HONGZE, 2262, 2311, 'd99dad72')],
  },
  { zh: '空着的网页、打不开的链接', en: 'empty pages and broken links', said: [at(HONGZE, 708, 751, '6505eb81')] },
  {
    zh: '办理申请还不够规范',
    en: 'handling of requests is not yet up to standard',
    said: [at(HONGZE, 2061, 2110, '7db26fa8')],
  },
  {
    zh: '一年在网上发了多少条',
    en: 'items published on the website',
    report: { agency: '淮安市洪泽区人民政府', year: 2023 },
    said: [at(HONGZE, 391, 420, 'b44def5c')],
  },
  {
    zh: '请外面公司监测网站',
    en: "outside company's tool watches the websites",
    said: [at(HONGZE, 500, 548, '89278938')],
  },
  {
    zh: '申请这块今后怎么改',
    en: 'improving the way requests are processed',
    report: { agency: '淮安市洪泽区人民政府', year: 2023 },
    said: [at(HONGZE, 2110, 2196, 'bad1379a'), at(HONGZE, 432, 456, 'fddceca4')],
  },
  {
    zh: '没人来申请',
    en: 'nobody asked for information that year',
    said: [at(BAODING, 588, 610, '5fe501c6'), at(QINGZHOU, 660, 681, 'abca3b84')],
  },
]
