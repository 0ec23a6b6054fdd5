import { at, type PlacedJudgement } from '../support/placed-judgement.ts'
import {
  BAODING,
  HONGZE,
  HUANCUI,
  QINGZHOU,
  SHANGHAI_OFFICE,
  SHANGHAI_SCIENCE,
  ZIBO_INDUSTRY,
  ZIBO_SCIENCE,
} from './real-reports.ts'

/** Judged by reading the reports of Shanghai; other reports are named where they say the same. */
export const SHANGHAI: readonly PlacedJudgement[] = [
  {
    zh: '办事服务的差评占多少',
    en: 'what share of ratings given to government services was negative',
    said: [at(SHANGHAI_OFFICE, 1118, 1181, '18abd877')],
  },
  {
    zh: '有没有让市民给窗口服务打分的制度',
    en: 'rating public services',
    said: [at(SHANGHAI_OFFICE, 1051, 1118, 'd0e0b6c8'), at(SHANGHAI_OFFICE, 1118, 1181, '18abd877')],
  },
  {
    zh: '律师、企业家旁听市政府开会',
    en: 'were outsiders such as lawyers allowed to sit in on government meetings',
    said: [at(SHANGHAI_OFFICE, 1454, 1540, '7dc7e278')],
  },
  {
    zh: '想看以前开过什么会，能按日期找吗',
    en: 'calendar of past government meetings',
    said: [at(SHANGHAI_OFFICE, 1540, 1650, '06ea2f8f')],
  },
  {
    zh: '民生工程立项前问过老百姓吗',
    en: 'how were residents asked which public projects they want',
    said: [at(SHANGHAI_OFFICE, 1650, 1796, 'e70daa7c')],
  },
  {
    zh: '信息公开打官司输过没有',
    en: 'has anyone lost a lawsuit over disclosure',
    said: [at(SHANGHAI_OFFICE, 2221, 2280, 'adddf32c'), at(SHANGHAI_SCIENCE, 437, 485, 'adb5be8b')],
  },
  {
    zh: '起草文件时就要定好能不能公开',
    en: 'deciding while a document is drafted whether it will be public',
    said: [at(SHANGHAI_OFFICE, 2293, 2377, '5e3f8a82')],
  },
  {
    zh: '能自动算出各单位公开了百分之多少文件的系统',
    en: "software that works out what share of each agency's documents is published",
    said: [at(SHANGHAI_OFFICE, 2798, 2880, '8646985b')],
  },
  {
    zh: '外国人看的网站',
    en: 'English-language website',
    said: [at(SHANGHAI_OFFICE, 2955, 2971, '546a890c'), at(SHANGHAI_OFFICE, 2971, 3010, '9d0b7676')],
  },
  {
    zh: '站内搜索先出最新的政策',
    en: 'portal search puts the newest policies first',
    said: [at(SHANGHAI_OFFICE, 3120, 3154, 'd25ad6fd')],
  },
  {
    zh: '进口博览会短视频看的人多吗',
    en: 'video views during the import expo',
    said: [at(SHANGHAI_OFFICE, 3392, 3492, '69cf90ad')],
  },
  {
    zh: '像手机导航一样讲政府工作报告',
    en: 'interactive page that explains the work report like a sat-nav',
    said: [at(SHANGHAI_OFFICE, 3492, 3611, '8669cda6')],
  },
  {
    zh: '微博粉丝数',
    en: 'number of Weibo followers',
    said: [
      at(SHANGHAI_OFFICE, 3653, 3706, 'a4d5ae88'),
      at(ZIBO_SCIENCE, 609, 683, '502abec9'),
      at(ZIBO_INDUSTRY, 777, 825, 'f19b2ede'),
    ],
  },
  {
    zh: '公众号有多少人关注',
    en: 'how many people follow the WeChat account',
    said: [
      at(SHANGHAI_OFFICE, 3611, 3653, '81f477e5'),
      at(SHANGHAI_SCIENCE, 1596, 1656, '8eaf1e0a'),
      at(ZIBO_SCIENCE, 576, 609, '8b74d52b'),
      at(ZIBO_INDUSTRY, 777, 825, 'f19b2ede'),
    ],
  },
  {
    zh: '考核减负，不用交纸质材料',
    en: 'paperless appraisal to spare the agencies work',
    said: [at(SHANGHAI_OFFICE, 3852, 3914, '49279af4')],
  },
  {
    zh: '帮助排名靠后的单位整改',
    en: 'visiting the agencies that scored worst to help them',
    said: [at(SHANGHAI_OFFICE, 4037, 4064, '5b18c1f6')],
  },
  {
    zh: '书面通知责任部门哪里要改',
    en: 'letters telling departments what they have to fix',
    said: [at(SHANGHAI_OFFICE, 3934, 4037, '577256fd')],
  },
  {
    zh: '定期检查政府网站',
    en: 'regular inspection of government websites',
    said: [
      at(SHANGHAI_OFFICE, 4106, 4125, 'b09d09ad'),
      at(SHANGHAI_OFFICE, 4125, 4194, 'e9382973'),
      at(HONGZE, 634, 708, '9c9c5acd'),
      at(HONGZE, 836, 872, '593becec'),
      at(HONGZE, 500, 548, '89278938'),
      at(BAODING, 1013, 1049, '6d3936ae'),
      at(ZIBO_SCIENCE, 1014, 1077, 'ad314175'),
      at(ZIBO_SCIENCE, 1229, 1296, '0c345c22'),
      at(HONGZE, 708, 751, '6505eb81'),
    ],
  },
  {
    zh: '请学者上课',
    en: 'outside experts lecturing to disclosure staff',
    said: [at(SHANGHAI_OFFICE, 4218, 4331, '6a4baa2d')],
  },
  {
    zh: '对修订后的条例还没吃透',
    en: 'staff have not fully grasped the revised Regulations',
    said: [
      at(SHANGHAI_OFFICE, 5449, 5490, '1058861b'),
      at(QINGZHOU, 3374, 3390, 'b6032ad8'),
      at(QINGZHOU, 3390, 3468, '1964e788'),
    ],
  },
  {
    zh: '哪里承认老百姓参与决策还不够',
    en: 'who admits that the public has too little part in decisions',
    said: [at(SHANGHAI_OFFICE, 5490, 5521, 'f3816d4c')],
  },
  {
    zh: '根据用户情况推荐政策',
    en: 'sending people the policies that fit them',
    said: [
      at(SHANGHAI_OFFICE, 5715, 5753, '9edefb1e'),
      at(HUANCUI, 3594, 3612, '7e970d34'),
      at(HUANCUI, 3947, 4027, 'c2245dff'),
    ],
  },
  {
    zh: '政府公报一年登了多少文件',
    en: 'how many documents did the official gazette print',
    said: [at(SHANGHAI_OFFICE, 3155, 3221, '30577ee2')],
  },
  {
    zh: '单位合并后新的职责和地址有没有公布',
    en: 'new names and addresses after government departments were reorganised',
    said: [at(SHANGHAI_OFFICE, 498, 538, 'c0b0e083')],
  },
  {
    zh: '自贸区、科创板的政策文件',
    en: "documents about the free trade zone and the stock exchange's science board",
    said: [at(SHANGHAI_OFFICE, 656, 884, '9b8c80aa')],
  },
  {
    zh: '申请人能在网上查进度、撤回吗',
    en: 'can applicants follow or withdraw their request online',
    said: [at(SHANGHAI_OFFICE, 1982, 2031, '8c840562')],
  },
  {
    zh: '以后打算怎么让公众参与决策',
    en: 'what is planned so that people have more say in decisions',
    report: { agency: '上海市人民政府办公厅', year: 2019 },
    said: [at(SHANGHAI_OFFICE, 5753, 5762, '27abedeb'), at(SHANGHAI_OFFICE, 5762, 5814, 'de45d9dd')],
  },
  {
    zh: '考核打分请了外面的人吗',
    en: 'who carried out the appraisal',
    report: { agency: '上海市人民政府办公厅', year: 2019 },
    said: [at(SHANGHAI_OFFICE, 3783, 3852, 'f1c393c0')],
  },
  {
    zh: '试点区的经验推广到其他区',
    en: 'pilot districts whose experience is copied by the others',
    said: [at(SHANGHAI_OFFICE, 2479, 2566, 'c14810fe'), at(SHANGHAI_OFFICE, 2566, 2642, 'c649bef4')],
  },
  {
    zh: '领导亲自在发布会上讲政策',
    en: 'leaders explaining policy at press conferences',
    said: [at(SHANGHAI_OFFICE, 1296, 1363, '1654237c'), at(ZIBO_INDUSTRY, 352, 479, '5242566b')],
  },
  {
    zh: '网站栏目跟不上单位职能变化',
    en: "website sections that no longer fit after the agency's duties changed",
    said: [at(SHANGHAI_SCIENCE, 4201, 4285, '68df3e73')],
  },
  {
    zh: '新开了什么专栏',
    en: 'which new section did the website get',
    report: { agency: '上海市科学技术委员会', year: 2024 },
    said: [at(SHANGHAI_SCIENCE, 4295, 4348, '773f191b'), at(SHANGHAI_SCIENCE, 4393, 4443, '2aecff3f')],
  },
  {
    zh: '直播有多少人看',
    en: 'audience of live online events',
    said: [at(SHANGHAI_SCIENCE, 1708, 1745, '08482f3d'), at(ZIBO_SCIENCE, 3399, 3476, 'fca34624')],
  },
  {
    zh: '看完政策能不能直接点进去办事',
    en: 'policy pages with a link straight to the application',
    said: [at(SHANGHAI_SCIENCE, 1408, 1510, 'ae59ff62')],
  },
  {
    zh: '面向企业的政策能不能在一个地方全找到',
    en: 'all policies that help companies gathered in one place',
    said: [
      at(SHANGHAI_SCIENCE, 1284, 1371, '089ecff5'),
      at(SHANGHAI_SCIENCE, 1371, 1408, '3e789809'),
      at(ZIBO_INDUSTRY, 602, 664, 'ba70c7df'),
      at(ZIBO_INDUSTRY, 3394, 3468, 'e80816cd'),
      at(HUANCUI, 3661, 3727, '1753db6b'),
    ],
  },
  {
    zh: '答复之前要经过哪些内部程序',
    en: 'internal steps before a reply to a request is signed',
    said: [at(SHANGHAI_SCIENCE, 567, 646, '2e0e1d73')],
  },
  {
    zh: '科研经费分给了谁，公布了吗',
    en: 'was the allocation of research money made public',
    said: [at(SHANGHAI_SCIENCE, 751, 803, '0eae4bc5')],
  },
  {
    zh: '短视频播放了多少次',
    en: 'short videos and how often they were watched',
    said: [at(SHANGHAI_SCIENCE, 1656, 1708, 'f2cfa45d'), at(SHANGHAI_OFFICE, 3392, 3492, '69cf90ad')],
  },
  {
    zh: '法院有没有受理针对他们的案子',
    en: 'did anybody take them to court',
    report: { agency: '上海市科学技术委员会', year: 2024 },
    said: [at(SHANGHAI_SCIENCE, 437, 485, 'adb5be8b'), at(SHANGHAI_SCIENCE, 485, 499, 'd83dc63e')],
  },
  {
    zh: '要信息要不要交钱',
    en: 'was anyone charged for information',
    said: [
      at(SHANGHAI_SCIENCE, 4472, 4496, '40bef5d4'),
      at(BAODING, 2727, 2743, '8064bc9c'),
      at(HUANCUI, 3493, 3516, '30031a23'),
      at(ZIBO_INDUSTRY, 3111, 3134, 'c34236d4'),
      at(ZIBO_SCIENCE, 3116, 3146, '28b65da1'),
      at(HONGZE, 2324, 2373, 'f29d3de8'),
      at(QINGZHOU, 3716, 3757, '426be100'),
    ],
  },
  {
    zh: '人大代表和政协委员一共提了多少件',
    en: "number of suggestions from people's congress deputies and proposals from CPPCC members",
    said: [
      at(SHANGHAI_SCIENCE, 869, 937, '358c7a76'),
      at(BAODING, 488, 500, '169602b5'),
      at(HUANCUI, 3538, 3566, 'e82545e6'),
      at(ZIBO_INDUSTRY, 3239, 3379, '081c542a'),
      at(ZIBO_SCIENCE, 3168, 3238, '7f8fb1db'),
      at(QINGZHOU, 3779, 3837, '25aa024e'),
    ],
  },
]
