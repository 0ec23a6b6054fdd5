import { at, type PlacedJudgement } from '../support/placed-judgement.ts'
import { BAODING, HONGZE, HUANCUI, QINGZHOU, SHANGHAI_OFFICE, ZIBO_INDUSTRY, ZIBO_SCIENCE } from './real-reports.ts'

/** Judged by reading the reports of Shandong; other reports are named where they say the same. */
export const SHANDONG: readonly PlacedJudgement[] = [
  {
    zh: '请企业到机关来看看、提意见',
    en: 'companies invited to visit and make suggestions',
    said: [at(HUANCUI, 1182, 1224, 'a0d4849b')],
  },
  {
    zh: '打电话问政策有人解释吗',
    en: 'policy explained over the telephone hotline',
    said: [at(HUANCUI, 1292, 1331, '4d98d694')],
  },
  {
    zh: '把企业常问的问题整理成库',
    en: "searchable collection of companies' questions with answers",
    said: [at(HUANCUI, 3833, 3947, '0cf0532b')],
  },
  {
    zh: '干部上门帮企业',
    en: 'officials going to firms to advise them one by one',
    said: [at(HUANCUI, 3745, 3815, '40e6b9e5'), at(HUANCUI, 3947, 4027, 'c2245dff')],
  },
  {
    zh: '发布前要不要查有没有泄密',
    en: 'check for secrets before anything is published',
    said: [at(HUANCUI, 807, 846, 'd95177f6'), at(QINGZHOU, 846, 887, 'fe86f42c'), at(HONGZE, 548, 617, '13479589')],
  },
  {
    zh: '公开的东西不全',
    en: 'what is published is incomplete',
    said: [
      at(HUANCUI, 2962, 3057, 'e74b3cad'),
      at(ZIBO_SCIENCE, 2741, 2849, '0e1c6fb4'),
      at(QINGZHOU, 3481, 3523, '857adcb9'),
      at(HONGZE, 2061, 2110, '7db26fa8'),
    ],
  },
  {
    zh: '公开出了差错要不要问责',
    en: 'people held to account for bad disclosure',
    said: [at(HUANCUI, 3174, 3268, '80471cd7')],
  },
  { zh: '反对做样子的公开', en: 'openness must not be window dressing', said: [at(HUANCUI, 3269, 3466, 'a078d087')] },
  {
    zh: '打什么电话、寄到哪里能联系上',
    en: 'phone number and postal address',
    report: { agency: '威海市环翠区科学技术局', year: 2023 },
    said: [at(HUANCUI, 306, 388, 'b3e86dbf')],
  },
  {
    zh: '代表、委员提的东西办了多少',
    en: 'proposals by deputies and advisers: how many, all dealt with?',
    report: { agency: '威海市环翠区科学技术局', year: 2023 },
    said: [at(HUANCUI, 3538, 3566, 'e82545e6'), at(HUANCUI, 3566, 3585, '8517579b')],
  },
  {
    zh: '申请人想要的是什么材料',
    en: 'what kind of information did applicants ask for',
    said: [at(ZIBO_INDUSTRY, 530, 589, 'e271d03c')],
  },
  {
    zh: '业务科室觉得公开跟自己没关系',
    en: 'units do not see openness as part of their job',
    said: [at(ZIBO_INDUSTRY, 2641, 2729, 'd3104852')],
  },
  {
    zh: '提案人对办理满意吗',
    en: 'were deputies satisfied with how their proposals were handled',
    said: [at(ZIBO_INDUSTRY, 3239, 3379, '081c542a'), at(QINGZHOU, 3779, 3837, '25aa024e')],
  },
  {
    zh: '得到省里肯定的做法',
    en: 'practice that the province recommended to others',
    said: [at(ZIBO_INDUSTRY, 3394, 3468, 'e80816cd')],
  },
  { zh: '网站一年有多少人次来看', en: 'visits to the website', said: [at(ZIBO_INDUSTRY, 717, 755, '277bff57')] },
  {
    zh: '文件和它的说明能互相点开',
    en: 'document and its explanation linked both ways',
    said: [at(ZIBO_INDUSTRY, 352, 479, '5242566b')],
  },
  {
    zh: '给干部办了哪些公开方面的培训',
    en: 'training about disclosure, held or planned',
    report: { agency: '淄博市工业和信息化局', year: 2021 },
    said: [
      at(ZIBO_INDUSTRY, 946, 988, '0619a09d'),
      at(ZIBO_INDUSTRY, 2854, 2904, '101ef6c7'),
      at(ZIBO_INDUSTRY, 3026, 3085, 'f55f2f8f'),
    ],
  },
  {
    zh: '按检查中发现的短板来安排培训',
    en: 'training planned around weaknesses that evaluations found',
    said: [at(ZIBO_INDUSTRY, 3037, 3085, '2fbc2261')],
  },
  {
    zh: '疫情时候在网上给企业讲政策',
    en: 'online seminar for companies during the epidemic',
    said: [
      at(ZIBO_SCIENCE, 3363, 3399, '56211df9'),
      at(ZIBO_SCIENCE, 3399, 3476, 'fca34624'),
      at(ZIBO_SCIENCE, 3476, 3601, 'bd8212fe'),
    ],
  },
  {
    zh: '带企业去外地大学找合作',
    en: 'taking companies to a university in another province',
    said: [
      at(ZIBO_SCIENCE, 3603, 3659, '079e5c0a'),
      at(ZIBO_SCIENCE, 3659, 3725, '8ded0cf8'),
      at(ZIBO_SCIENCE, 3725, 3827, '13df88de'),
    ],
  },
  {
    zh: '新闻栏目更新慢',
    en: 'news pages that are updated too slowly',
    said: [at(ZIBO_SCIENCE, 2741, 2849, '0e1c6fb4'), at(HONGZE, 708, 751, '6505eb81')],
  },
  {
    zh: '向做得好的地方取经',
    en: 'learning from places that do it better',
    said: [at(ZIBO_SCIENCE, 4092, 4101, 'f48a4e9b'), at(ZIBO_SCIENCE, 4101, 4212, 'e3c2509a')],
  },
  {
    zh: '发布前几道人审核',
    en: 'several rounds of review before publication',
    said: [
      at(ZIBO_SCIENCE, 875, 954, '7c2817de'),
      at(HONGZE, 548, 617, '13479589'),
      at(HONGZE, 500, 548, '89278938'),
      at(BAODING, 793, 837, '765d6e43'),
      at(BAODING, 957, 981, 'ca6ed500'),
    ],
  },
  {
    zh: '网上已经作废的文件会不会标出来',
    en: 'are documents no longer in force marked as such',
    said: [at(ZIBO_SCIENCE, 875, 954, '7c2817de')],
  },
  {
    zh: '公开做得好坏影响年终成绩',
    en: 'openness counts in the annual appraisal',
    said: [at(ZIBO_SCIENCE, 1229, 1296, '0c345c22'), at(SHANGHAI_OFFICE, 3733, 3783, 'cebb6063')],
  },
  {
    zh: '各科室之间怎么配合',
    en: 'how do the divisions work together on openness',
    report: { agency: '淄博市科学技术局', year: 2022 },
    said: [
      at(ZIBO_SCIENCE, 3960, 3969, 'e936f56c'),
      at(ZIBO_SCIENCE, 3969, 4090, '401c8615'),
      at(ZIBO_SCIENCE, 2899, 2979, 'e1b490cd'),
    ],
  },
  {
    zh: '自己承认有哪些不足',
    en: 'which shortcomings does it admit',
    report: { agency: '淄博市科学技术局', year: 2022 },
    said: [at(ZIBO_SCIENCE, 2741, 2849, '0e1c6fb4'), at(ZIBO_SCIENCE, 2849, 2897, 'd6de9d44')],
  },
  {
    zh: '企业带着什么需求去哈尔滨',
    en: 'what did firms bring to the meeting in Harbin',
    report: { agency: '淄博市科学技术局', year: 2022 },
    said: [at(ZIBO_SCIENCE, 3659, 3725, '8ded0cf8')],
  },
  {
    zh: '拿到答复后能不能评价、追问',
    en: 'applicants may rate the reply and ask again',
    said: [at(QINGZHOU, 715, 800, 'd9442a45')],
  },
  {
    zh: '有几个人专门干这个',
    en: 'how many staff work on disclosure',
    said: [at(QINGZHOU, 1220, 1245, '8f896683'), at(ZIBO_INDUSTRY, 917, 946, '4f36174c')],
  },
  { zh: '多拨经费', en: 'more money for openness work', said: [at(QINGZHOU, 1329, 1351, 'ef83ba32')] },
  {
    zh: '信息从产生到销毁都有规矩',
    en: 'rules for keeping and destroying information',
    said: [at(QINGZHOU, 887, 907, 'ea09e4c4'), at(QINGZHOU, 907, 956, '12cfb780')],
  },
  {
    zh: '上一年的毛病改了没有',
    en: "what became of last year's problems",
    said: [at(QINGZHOU, 3244, 3318, '9254ca56'), at(SHANGHAI_OFFICE, 3934, 4037, '577256fd')],
  },
  {
    zh: '不上网的人去哪里查',
    en: 'places to get information offline',
    said: [
      at(QINGZHOU, 1032, 1126, '14f684a1'),
      at(SHANGHAI_OFFICE, 5903, 5956, '5429ec5e'),
      at(ZIBO_INDUSTRY, 825, 857, '50fa7a14'),
      at(SHANGHAI_OFFICE, 1867, 1924, '50abf41d'),
    ],
  },
  {
    zh: '补助、奖励政策给企业讲清楚了吗',
    en: 'explaining local grants to firms and researchers',
    report: { agency: '青州市科学技术局', year: 2024 },
    said: [at(QINGZHOU, 525, 620, '4815aaba')],
  },
  {
    zh: '有什么新做法',
    en: 'innovations',
    report: { agency: '青州市科学技术局', year: 2024 },
    said: [
      at(QINGZHOU, 3854, 3885, '920b0aa0'),
      at(QINGZHOU, 3885, 3931, 'de3d0f23'),
      at(QINGZHOU, 3931, 3994, '9024f1a2'),
    ],
  },
  {
    zh: '五年规划从头到尾都公开',
    en: 'plan disclosed at every stage of its life',
    said: [at(HUANCUI, 765, 807, '27597f87')],
  },
  { zh: '宣传科学家', en: 'popular science and stories of scientists', said: [at(HUANCUI, 719, 765, 'ae7e12e5')] },
  {
    zh: '有人通过挂号信申请吗',
    en: 'requests sent by registered post',
    said: [at(ZIBO_SCIENCE, 703, 783, '17168bc3')],
  },
  {
    zh: '申请数跟前一年一样',
    en: 'same number of requests as the year before',
    said: [
      at(ZIBO_INDUSTRY, 490, 530, 'b62f92e4'),
      at(ZIBO_SCIENCE, 703, 783, '17168bc3'),
      at(QINGZHOU, 660, 690, '24e28436'),
    ],
  },
]
