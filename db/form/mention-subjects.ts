import type { Label } from './codebook.ts'

/** Where something is published or followed; `social` where accounts of several kinds are named together, or none of them. */
export type Medium = 'website' | 'wechat' | 'weibo' | 'social' | 'several'

/** A quantity that the narrative of many reports states. */
export interface MentionSubject {
  /** What the query calls it: the measure `narrative.<key>`. */
  readonly key: string
  readonly label: Label
  /** What is counted, in a plain sentence. */
  readonly meaning: Label
  /** Unit in which it is told. */
  readonly unit: string
  /** Units in which reports count it; empty text for none. */
  readonly units: readonly string[]
  /** What the words around the number say; a regular expression over Chinese text without white space. */
  readonly said: string
  /** What the same words must not say. */
  readonly unless?: string
  /** What the sentence must have said up to there. */
  readonly topic?: string
  /** Words that name a kind of it: what they count is a part. */
  readonly narrow?: string
  /** Says little: it counts only where no other subject fits. */
  readonly general?: boolean
  /** What the words around the number, or else the last media named before them, must be; `null` stands for none. */
  readonly media?: readonly (Medium | null)[]
  /** Subjects among whose items it is only a part: interpretations among the posts of one account. */
  readonly partUnder?: readonly string[]
  /** Where no report's own total is printed, these together are it. */
  readonly sumOf?: readonly string[]
  /** Subjects that an enumeration of this one and its like adds up to. */
  readonly partOf?: readonly string[]
  /** How questions name it; regular expressions, lower case. */
  readonly asked: { readonly zh: string; readonly en: string }
  /** A clause that says there was none at all. */
  readonly none?: string
}

const NONE = '(?:均?未|没有?|无|未曾|从未)(?:曾|有)?(?:发生|产生|出现)?'
/** What is published: the verbs and the plain nouns. */
const ITEMS =
  '发布|推送|编发|公开|更新|上传|刊发|发文|发稿|维护|信息|文章|图文|推文|消息|动态|稿件|微信|公众号|微博|门户|网站'
const NO_ITEMS =
  '关注|粉丝|订阅|阅读|浏览|访问|点击|播放|观看|点赞|申请|规章|规范性文件|栏目\\d*个|留言|意见|建议|提案|解读|视频|公报|发布会|政策问答|回应|热点|过期|失效|整改|清理|下架|删除|征集|报送|报道|采用|备案|答复|办复|办理|办结|承办|认定|抽查|核查|自查|巡查|总数量|出版物|撤下|修复|属性'
const FOLLOW = '关注|粉丝|订阅|用户'
const NO_FOLLOW = '独立用户|用户访问|关切|社会关注|群众关注|公众关注|关注度|实名|注册用户|抖音|视频号|快手|头条'
const PEOPLE = ['人', '个', '名', '户', '位', '']
const POSTS = ['条', '篇', '期', '次', '件', '则', '']
const SESSIONS = ['次', '场', '期', '班', '场次', '批', '轮', '个']
const CHANNELS = ['websiteItems', 'wechatItems', 'weiboItems', 'newMediaItems']

/** Quantities by subject, the more exact first: of those that fit equally well the first one names a number. */
export const MENTION_SUBJECTS: readonly MentionSubject[] = [
  {
    key: 'feesCharged',
    label: { zh: '信息处理费', en: 'information processing fee' },
    meaning: {
      zh: '因提供政府信息向申请人收取的信息处理费',
      en: 'What applicants were charged for the processing of information',
    },
    unit: '元',
    units: ['元', '万元', '亿元'],
    said: '处理费|收取(?:的)?费用|收费',
    unless: '事业性|涉企|减免|减税|经费',
    none: `${NONE}(?:收取|收过|对)?(?!.{0,12}减免).{0,16}(?:处理费|检索、复制|收费|费用)`,
    asked: { zh: '(?:信息)?处理费|收费', en: '(?:information )?processing (?:fees?|charges?)|fees?' },
  },
  {
    key: 'gazetteIssues',
    label: { zh: '公报期数', en: 'issues of the gazette' },
    meaning: { zh: '全年编印的政府公报的期数', en: 'How many issues of its gazette came out in the year' },
    unit: '期',
    units: ['期'],
    said: '公报',
    asked: { zh: '公报', en: '(?:issues? of )?(?:the )?(?:municipal |government |official )?gazettes?' },
  },
  {
    key: 'wechatFollowers',
    label: { zh: '微信公众号关注量', en: 'followers of the WeChat account' },
    meaning: { zh: '关注其微信公众号的人数', en: 'How many people follow its WeChat account' },
    unit: '人',
    units: PEOPLE,
    said: FOLLOW,
    unless: `${NO_FOLLOW}|新增`,
    media: ['wechat'],
    partOf: ['newMediaFollowers'],
    asked: {
      zh: '(?:微信|公众号).{0,8}(?:关注|粉丝|用户)|关注(?:量|人数|数|用户)|粉丝',
      en: '(?:wechat )?followers?|subscribers?|people follow',
    },
  },
  {
    key: 'weiboFollowers',
    label: { zh: '微博关注量', en: 'followers of the microblog' },
    meaning: { zh: '关注其微博的人数', en: 'How many people follow its Weibo account' },
    unit: '人',
    units: PEOPLE,
    said: FOLLOW,
    unless: `${NO_FOLLOW}|新增`,
    media: ['weibo'],
    partOf: ['newMediaFollowers'],
    asked: {
      zh: '微博.{0,8}(?:关注|粉丝|用户)',
      en: 'weibo (?:followers?|fans)|followers? of the (?:weibo|microblog)',
    },
  },
  {
    key: 'newMediaFollowers',
    label: { zh: '政务新媒体关注总量', en: 'followers of all its accounts' },
    meaning: {
      zh: '几个政务新媒体账号合计的关注人数',
      en: 'How many people follow its social media accounts taken together',
    },
    unit: '人',
    units: PEOPLE,
    said: `${FOLLOW}`,
    unless: `${NO_FOLLOW}|新增`,
    media: ['social', null],
    asked: { zh: '新媒体.{0,8}(?:关注|粉丝|用户)', en: 'social media followers?' },
  },
  {
    key: 'newMediaAccounts',
    label: { zh: '政务新媒体账号', en: 'social media accounts' },
    meaning: { zh: '开设或管理的政务新媒体账号数', en: 'How many social media accounts it runs or oversees' },
    unit: '个',
    units: ['个', '家'],
    said: '政务新媒体(?:账号)?(?:共|共有|达|数量|总数)*$|(?:新媒体|公众号|微博|政务)账号|新媒体平台|^(?:现有|共有|开设|开通|运营|建有)*(?:政务)?新媒体',
    unless: '关停|注销|检查|抽查|栏目|粉丝|检测|问题',
    asked: { zh: '新媒体(?:账号)?', en: '(?:social media|new media) accounts?' },
  },
  {
    key: 'websiteVisits',
    label: { zh: '网站访问量', en: 'visits to the website' },
    meaning: { zh: '网站全年的访问或浏览次数', en: 'How often its website was visited or viewed in the year' },
    unit: '次',
    units: ['次', '人次', '人', ''],
    said: '(?:访问|浏览|点击)(?:总)?(?:量|数|次数|人次)?|^(?:人次|次)?(?:访问|浏览|点击)',
    topic: '网站|门户|官网|访问(?:总)?量',
    unless: '独立(?:用户|访客)|(?:日|月|篇)均|单篇|阅读',
    media: ['website', null],
    asked: {
      zh: '(?:网站|门户)?(?:的)?(?:访问|浏览|点击)(?:总)?(?:量|数|次数|人次)',
      en: '(?:web(?:site)? |page )?(?:views?|visits?|hits)|clicks',
    },
  },
  {
    key: 'videoViews',
    label: { zh: '视频观看量', en: 'views of its videos' },
    meaning: { zh: '其视频的累计观看或播放次数', en: 'How often its videos were watched' },
    unit: '次',
    units: ['次', '人次', '人', ''],
    said: '(?:观看|播放)(?:总)?(?:量|数|次数|人次)',
    topic: '视频|抖音|快手',
    unless: '直播',
    asked: { zh: '(?:视频|抖音).{0,6}(?:观看|播放)(?:量|次数)?', en: 'video views' },
  },
  {
    key: 'interpretations',
    label: { zh: '政策解读', en: 'policy interpretations' },
    meaning: { zh: '全年发布的政策解读材料数', en: 'How many pieces that explain its policies it published' },
    unit: '篇',
    units: ['篇', '件', '条', '个', '期', '次', '份', '场', '部', '项', '则'],
    said: '解读',
    unless: '解读率|访问|浏览|阅读|培训',
    narrow:
      '图解|图文|图表|图示|文字|视频|动漫|动画|音频|漫画|H5|一图|专家|媒体|部门解读|主要负责人|负责(?:人|同志)|领导|直播|访谈|发布会|转载|上级|国家|省级|多元',
    partUnder: [...CHANNELS, 'gazetteIssues'],
    none: `${NONE}(?:发布|制作|开展).{0,6}解读`,
    asked: { zh: '(?:政策)?解读', en: '(?:policy )?(?:interpretations?|explainers?)' },
  },
  {
    key: 'proposals',
    label: { zh: '建议提案', en: 'suggestions and proposals' },
    meaning: {
      zh: '全年承办的人大代表建议和政协提案合计',
      en: 'Suggestions of people’s congress deputies and CPPCC proposals handled in the year, taken together',
    },
    unit: '件',
    units: ['件', '条', '份', '项'],
    said: '建议[”"』」]?(?:（?[以]?及|和|、|与|或|/)?(?:市|省|区|县|州|全国|各级|本级)*(?:政协)?(?:委员)?(?:的)?提案|提案[”"]?(?:、|和|及|与)?(?:的)?(?:人大)?(?:代表)?(?:的)?(?:意见)?建议|代表建议、?委员提案|两案|议案(?:、|和)?提案',
    narrow: '主办|分办|协办|会办|独办|重点|公开(?:了)?$',
    sumOf: ['npcProposals', 'cppccProposals'],
    none: `${NONE}(?:承办|收到|接到|涉及)(?:的)?.{0,14}(?:建议|提案)`,
    asked: {
      zh: '(?:人大(?:代表)?)?建议(?:和|、|及|与)?(?:政协)?(?:委员)?提案|提案',
      en: '(?:proposals?|suggestions?)(?: and (?:proposals?|suggestions?))?',
    },
  },
  {
    key: 'npcProposals',
    label: { zh: '人大代表建议', en: 'suggestions of people’s congress deputies' },
    meaning: {
      zh: '全年承办的人大代表建议（含议案）',
      en: 'Suggestions of people’s congress deputies handled in the year',
    },
    unit: '件',
    units: ['件', '条', '份', '项'],
    said: '人大(?:代表)?(?:议案)?(?:的)?(?:意见)?(?:建议)?|代表(?:意见)?建议|^(?:其中)?(?:办理|承办|收到)?建议',
    topic: '人大|提案|代表|两会',
    unless: '意见建议征|提案|政协',
    partOf: ['proposals'],
    narrow: '分办|协办|会办|独办|重点',
    none: `${NONE}(?:承办|收到|接到|涉及)(?:的)?.{0,8}人大.{0,4}建议`,
    asked: {
      zh: '(?:人大(?:代表)?)(?:的)?建议|代表建议',
      en: "(?:people['’]?s congress |deput(?:y|ies)['’]? |npc )(?:suggestions?|proposals?)",
    },
  },
  {
    key: 'cppccProposals',
    label: { zh: '政协提案', en: 'CPPCC proposals' },
    meaning: { zh: '全年承办的政协委员提案', en: 'Proposals of the CPPCC and its members handled in the year' },
    unit: '件',
    units: ['件', '条', '份', '项'],
    said: '政协(?:委员)?(?:的)?(?:意见)?(?:提案|建议)?|委员提案|提案',
    unless: '人大|代表|建议提案|提案建议',
    partOf: ['proposals'],
    narrow: '分办|协办|会办|独办|重点',
    none: `${NONE}(?:承办|收到|接到|涉及)(?:的)?.{0,8}政协.{0,4}提案`,
    asked: { zh: '政协(?:委员)?(?:的)?提案|委员提案', en: 'cppcc proposals?' },
  },
  {
    key: 'trainees',
    label: { zh: '培训人次', en: 'people trained' },
    meaning: { zh: '全年参加培训的人次', en: 'How many people took part in its training, each time counted' },
    unit: '人次',
    units: ['人次', '人', '名'],
    said: '培训|参训|受训|参加|参会|参学|与会|学员|覆盖|轮训',
    topic: '培训|参训|轮训|跟班学习',
    unless: '专职|兼职|配备|列席|座谈|开放日|参观',
    none: '(?!)',
    asked: {
      zh: '(?:培训|参训|参加培训)(?:了)?(?:的)?(?:多少|几)?(?:人次|人)(?:数)?|(?:多少|几)人(?:次)?(?:参加|接受)?(?:了)?培训',
      en: '(?:people|staff|participants?|trainees?|headcount)(?: were| got)?(?: trained)?',
    },
  },
  {
    key: 'trainingSessions',
    label: { zh: '培训次数', en: 'training sessions' },
    meaning: { zh: '全年组织的培训的场次', en: 'How many training sessions it held in the year' },
    unit: '场',
    units: SESSIONS,
    said: '培训|轮训|专题讲座|业务讲座',
    unless: '参加(?:了)?(?:上级|省|市|区|县|国家|全国)|选派|派员',
    none: `${NONE}(?:组织|开展|举办)(?:过)?.{0,8}培训`,
    asked: {
      zh: '培训(?:班|会|次数|场次)?|几(?:场|次)培训',
      en: 'training(?:s| (?:sessions?|courses?|events?))?',
    },
  },
  {
    key: 'openDays',
    label: { zh: '政府开放日', en: 'government open days' },
    meaning: { zh: '全年举办的政府开放日活动场次', en: 'How many open days it held in the year' },
    unit: '场',
    units: SESSIONS,
    said: '开放日|开放周|开放月',
    none: `${NONE}(?:组织|开展|举办)(?:过)?.{0,8}开放日`,
    asked: { zh: '开放日', en: 'open days?' },
  },
  {
    key: 'pressConferences',
    label: { zh: '新闻发布会', en: 'press conferences' },
    meaning: { zh: '全年召开的新闻发布会场次', en: 'How many press conferences it held in the year' },
    unit: '场',
    units: [...SESSIONS, '余场'],
    said: '发布会|新闻通气会|吹风会',
    none: `${NONE}(?:组织|召开|举办|举行)(?:过)?.{0,8}发布会`,
    asked: { zh: '(?:新闻)?发布会', en: 'press (?:conferences?|briefings?)' },
  },
  {
    key: 'livestreams',
    label: { zh: '直播与在线访谈', en: 'livestreams and interviews' },
    meaning: { zh: '全年举办的直播、在线访谈场次', en: 'How many livestreams and online interviews it held' },
    unit: '场',
    units: SESSIONS,
    said: '直播|访谈|(?<=热线|民生)上线',
    unless: '观看|点赞|上线运行',
    none: `${NONE}(?:组织|开展|举办)(?:过)?.{0,6}(?:直播|访谈)`,
    asked: { zh: '直播|访谈', en: 'livestreams?|interviews?' },
  },
  {
    key: 'meetings',
    label: { zh: '会议', en: 'meetings' },
    meaning: { zh: '为政务公开召开的会议次数', en: 'How many meetings on disclosure were held' },
    unit: '次',
    units: SESSIONS,
    said: '会议|座谈会|推进会|调度会|部署会|例会|会商|听证会|恳谈会',
    unless: '公开会议|会议公开|会议纪要|会议信息|会议解读|解读|直播|培训|列席|审议|议题',
    asked: { zh: '会议|座谈会|推进会', en: 'meetings?' },
  },
  {
    key: 'hotlineReplies',
    label: { zh: '热线办件', en: 'hotline cases answered' },
    meaning: {
      zh: '全年办理、回复的热线工单（有的报告连同留言一起计）',
      en: 'Cases of the hotline answered in the year (some reports count messages among them)',
    },
    unit: '件',
    units: ['件', '个', '次', '条', '人次', '起', '宗', '件次'],
    said: '热线|12345|来电|工单',
    unless: '满意率|办结率|知识|参考信息',
    none: `${NONE}(?:收到|接到).{0,6}(?:热线|12345)`,
    asked: { zh: '热线|12345|来电|工单', en: '(?:12345 |hotline )(?:calls?|replies|cases?)?|hotline' },
  },
  {
    key: 'messages',
    label: { zh: '网民留言与咨询', en: 'messages and questions from the public' },
    meaning: {
      zh: '全年收到或回复的留言、信箱来信和咨询',
      en: 'Messages, letters and questions from the public that were received or answered',
    },
    unit: '条',
    units: ['件', '条', '封', '次', '个', '人次', '则'],
    said: '留言|信箱|咨询|来信|信件|网民(?:提问|诉求)',
    unless: '热线|12345|工单|征集|申请|满意',
    none: `${NONE}(?:收到|接到).{0,6}(?:留言|来信)`,
    asked: { zh: '留言|信箱|咨询|来信', en: 'messages?|mailbox|enquiries|letters|emails?' },
  },
  {
    key: 'surveys',
    label: { zh: '意见征集与调查', en: 'consultations and surveys' },
    meaning: { zh: '全年开展的意见征集、调查的次数', en: 'How many consultations and surveys were run' },
    unit: '次',
    units: ['次', '期', '个', '件', '项', '场', '轮'],
    said: '征集|征求意见|调查|问卷|听证',
    unless: '收到|意见建议|意见\\d*条|采纳|反馈|行政执法|立案',
    none: `${NONE}(?:组织|开展|举办)(?:过)?.{0,6}(?:征集|调查)`,
    asked: { zh: '(?:意见)?征集|(?:问卷)?调查|问卷|听证', en: 'consultations?|surveys?|questionnaires?|hearings?' },
  },
  {
    key: 'videos',
    label: { zh: '视频', en: 'videos' },
    meaning: { zh: '全年制作或发布的视频数', en: 'How many videos it made or published' },
    unit: '条',
    units: ['条', '个', '部', '期', '件', '支'],
    said: '视频|抖音',
    unless: '观看|播放|关注|粉丝|解读|会议|培训|点赞|账号',
    asked: { zh: '(?:短)?视频(?!号)|抖音', en: 'videos?' },
  },
  {
    key: 'staff',
    label: { zh: '工作人员', en: 'staff' },
    meaning: { zh: '从事政府信息公开工作的人员数', en: 'How many people work on disclosure' },
    unit: '人',
    units: ['名', '人', '位'],
    said: '(?:工作|专职|兼职|专门|专业)人员|专职|兼职|联络员|信息员|专人',
    unless: '培训|参训|参加|参会|覆盖|科技|惠及|邀请|外聘|列席|监督员|讲解员|参保|就业|救助',
    asked: { zh: '(?:工作)?人员|专职|兼职|联络员', en: 'staff|employees|officers|disclosure team' },
  },
  {
    key: 'reconsiderations',
    label: { zh: '行政复议（正文）', en: 'reconsiderations (in the narrative)' },
    meaning: {
      zh: '正文所说的因政府信息公开引起的行政复议',
      en: 'Administrative reconsiderations over disclosure, as the narrative counts them',
    },
    unit: '件',
    units: ['件', '起', '宗', '次', '例'],
    said: '行政复议|复议',
    narrow: '维持|纠正|纠错|撤销|审结|驳回|终止|受理中|尚未',
    unless: '诉讼|复议后|未经复议|纠错率',
    none: `${NONE}(?:收到|涉及|引起|被|因|申请|提起)*(?:政府)?(?:信息公开)?[^，。]{0,14}(?:行政)?复议`,
    asked: { zh: '(?:正文|文字).{0,6}复议', en: 'reconsiderations? in the (?:text|narrative)' },
  },
  {
    key: 'lawsuits',
    label: { zh: '行政诉讼（正文）', en: 'lawsuits (in the narrative)' },
    meaning: {
      zh: '正文所说的因政府信息公开引起的行政诉讼',
      en: 'Lawsuits over disclosure, as the narrative counts them',
    },
    unit: '件',
    units: ['件', '起', '宗', '次', '例'],
    said: '诉讼',
    narrow: '维持|纠正|撤销|审结|驳回|胜诉|败诉|未经复议|复议后|尚未',
    unless: '败诉率|出庭',
    none: `${NONE}(?:收到|涉及|引起|被|因|申请|提起)*(?:政府)?(?:信息公开)?[^，。]{0,24}诉讼`,
    asked: { zh: '(?:正文|文字).{0,6}诉讼', en: 'lawsuits in the (?:text|narrative)' },
  },
  {
    key: 'normativeDocuments',
    label: { zh: '制发的规范性文件（正文）', en: 'normative documents issued (in the narrative)' },
    meaning: {
      zh: '正文所说的全年制发的行政规范性文件',
      en: 'Normative documents issued in the year, as the narrative counts them',
    },
    unit: '件',
    units: ['件', '份', '个', '部'],
    said: '(?:制发|制定|出台|印发|发布|公开).{0,12}规范性文件',
    unless: '清理|废止|失效|备案|审查|审核|现行|有效|修订|历年|起草',
    none: `${NONE}(?:新)?(?:制发|制定|出台|印发).{0,6}规范性文件`,
    asked: { zh: '(?:正文|文字).{0,6}规范性文件', en: 'normative documents in the (?:text|narrative)' },
  },
  {
    key: 'requestsCarriedOver',
    label: { zh: '上年结转的申请（正文）', en: 'requests carried over (in the narrative)' },
    meaning: {
      zh: '正文所说的上年结转到本年的申请',
      en: 'Requests carried over from the year before, as the narrative counts them',
    },
    unit: '件',
    units: ['件', '件次', '份', '宗', '起', '条'],
    said: '(?:上年度?|上一年度?|去年|20\\d\\d年度?)结转',
    none: `${NONE}(?:上年度?|上一年度?|去年)结转`,
    asked: { zh: '(?:正文|文字).{0,6}上年结转', en: 'carried over in the (?:text|narrative)' },
  },
  {
    key: 'requestsCarriedForward',
    label: { zh: '结转下年度的申请（正文）', en: 'requests carried forward (in the narrative)' },
    meaning: {
      zh: '正文所说的结转到下一年度继续办理的申请',
      en: 'Requests carried forward to the next year, as the narrative counts them',
    },
    unit: '件',
    units: ['件', '件次', '份', '宗', '起', '条'],
    said: '(?:结转|转|顺延)(?:至|到|入)?(?:下年度?|下一年度?|次年|明年|20\\d\\d年度?)',
    none: `${NONE}(?:申请)?(?:结转|转)(?:至|到|入)?(?:下年度?|下一年度?|次年|明年)`,
    asked: { zh: '(?:正文|文字).{0,6}结转下年', en: 'carried forward in the (?:text|narrative)' },
  },
  {
    key: 'requestsReceived',
    label: { zh: '收到的申请（正文）', en: 'requests received (in the narrative)' },
    meaning: {
      zh: '正文所说的全年新收政府信息公开申请',
      en: 'Requests received in the year, as the narrative counts them',
    },
    unit: '件',
    units: ['件', '件次', '份', '宗', '起', '条', '次', '例', '项'],
    said: '(?:收到|受理|接收|接到|新收|收件).{0,24}(?:申请|依申请公开)|依申请公开(?:申请|办件|件|数量|事项)*(?:共|为|有|合计)*$|申请(?:数量|总数|总量|量|数)$|^(?:件|条|份)?(?:的)?(?:政府)?信息公开申请',
    unless:
      '答复|办结|渠道|互联网|信函|信件|邮件|当面|现场|邮寄|邮箱|网上|网络|线上|在线|平台|传真|自然人|企业|法人(?!和)|撤回|补正|不予|结转|许可|复议|留言|热线|工单|信访',
    none: `${NONE}(?:新)?(?:收到|接到|接收|受理|产生|出现)?(?:过)?[^，。]{0,20}(?:信息公开|公开政府信息|公开信息|公开)的?(?:书面|当面|网上)?申请(?!.{0,2}(?:行政)?复议)|^(?:本年度?|全年|20\\d\\d年)?(?:我局|本机关|本单位)?无依申请公开`,
    asked: { zh: '(?:正文|文字).{0,6}(?:收到|申请)', en: 'requests received in the (?:text|narrative)' },
  },
  {
    key: 'requestsAnswered',
    general: true,
    label: { zh: '答复的申请（正文）', en: 'requests answered (in the narrative)' },
    meaning: {
      zh: '正文所说的全年办结、答复的政府信息公开申请',
      en: 'Requests answered in the year, as the narrative counts them',
    },
    unit: '件',
    units: ['件', '件次', '份', '宗', '起'],
    said: '答复|办结|办理',
    topic: '申请',
    unless:
      '建议|提案|热线|留言|咨询|工单|行政许可|处罚|不予|部分公开|同意公开|予以公开|公开答复|无法提供|其他处理|另有|结转|下一?年|顺延|延期|超期|撤回|复议|诉讼|补正|政务服务',
    asked: { zh: '(?:正文|文字).{0,6}(?:答复|办结)', en: 'requests answered in the (?:text|narrative)' },
  },
  {
    key: 'dynamicItems',
    label: { zh: '动态类信息', en: 'news items' },
    meaning: { zh: '网站发布的动态、要闻类信息', en: 'News of its own work that it published' },
    unit: '条',
    units: ['条', '篇', '件', '则'],
    said: '动态|要闻',
    unless: '更新目录|各类|动态(?:更新|调整|管理|监管|监测)|新媒体|微信|公众号|微博',
    partUnder: ['wechatItems', 'weiboItems', 'newMediaItems'],
    partOf: ['websiteItems', 'itemsPublished'],
    asked: { zh: '(?:政务|工作)?动态(?:类)?(?:信息)?|要闻', en: 'news items?' },
  },
  {
    key: 'wechatItems',
    general: true,
    label: { zh: '微信发布量', en: 'WeChat posts' },
    meaning: { zh: '微信公众号全年发布的信息、推文数', en: 'How many posts its WeChat account published in the year' },
    unit: '条',
    units: POSTS,
    said: ITEMS,
    unless: NO_ITEMS,
    media: ['wechat'],
    narrow: '原创|转载|转发|政策类|专题|专栏',
    partOf: ['newMediaItems', 'itemsPublished'],
    asked: {
      zh: '(?:微信|公众号)(?:.{0,6}(?:发布|推送|推文|信息|文章))?',
      en: 'wechat(?: (?:posts?|articles?|messages?|items?|pushes))?',
    },
  },
  {
    key: 'weiboItems',
    general: true,
    label: { zh: '微博发布量', en: 'microblog posts' },
    meaning: { zh: '微博全年发布的信息数', en: 'How many posts its Weibo account published in the year' },
    unit: '条',
    units: POSTS,
    said: ITEMS,
    unless: NO_ITEMS,
    media: ['weibo'],
    narrow: '原创|转载|转发|专题|专栏',
    partOf: ['newMediaItems', 'itemsPublished'],
    asked: { zh: '微博', en: 'weibo(?: posts?)?|microblog(?:s| posts?)?' },
  },
  {
    key: 'newMediaItems',
    general: true,
    label: { zh: '新媒体发布量', en: 'posts on social media' },
    meaning: {
      zh: '几个政务新媒体账号合计发布的信息数',
      en: 'How many posts its social media accounts published, taken together',
    },
    unit: '条',
    units: POSTS,
    said: `${ITEMS}|新媒体`,
    unless: NO_ITEMS,
    media: ['social'],
    narrow: '原创|转载|转发|专题|专栏',
    partOf: ['itemsPublished'],
    asked: { zh: '新媒体(?:发布|推送|信息)', en: 'social media (?:posts?|items?)' },
  },
  {
    key: 'websiteItems',
    general: true,
    label: { zh: '网站发布信息', en: 'items published on the website' },
    meaning: { zh: '网站全年发布的信息条数', en: 'How many items its website published in the year' },
    unit: '条',
    units: ['条', '篇', '件', '则', '份', '余条', ''],
    said: ITEMS,
    unless: `${NO_ITEMS}|更新目录|微信|公众号|微博|问题|错误|部门预算|指南`,
    media: ['website'],
    narrow:
      '(?:概况|政务|政策|通知|公告|业务|机构|规划|财政|人事|目录|专题|要闻|回应|解读|法规|文件|统计|预决?算|重点领域)(?:公开|信息公开)?(?:类|公告|通知|动态|目录)|(?<![各多几])类(?:信息)?(?:更新|发布)?$|政府信息公开目录|规章|财政预决?算信息',
    partOf: ['itemsPublished'],
    none: '(?!)',
    asked: {
      zh: '(?:门户|政府|官方)?网站(?:上)?(?:发布|公开|更新)?|(?:发布|公开).{0,8}(?:信息|条)',
      en: '(?:items?|pieces? of information|articles?|information).{0,30}(?:web ?site|online)|web ?site(?: items?)?|published',
    },
  },
  {
    key: 'itemsPublished',
    general: true,
    label: { zh: '主动公开信息', en: 'items published' },
    meaning: {
      zh: '全年主动公开的信息条数，不限渠道',
      en: 'How many items it disclosed of its own accord, by whatever channel',
    },
    unit: '条',
    units: ['条', '篇', '件', '则', '份'],
    said: '(?:主动)?(?:公开|发布|更新|上传|推送|编发).{0,16}信息|信息(?:公开)?(?:共|总计|合计|共计|总量|数量|发布)*$|主动公开(?:政府|政务)?信息',
    unless: `${NO_ITEMS}|依申请|予以公开|部分公开|不予公开|无法提供|不予处理|文件|专栏|栏目|问题|错误|更新目录|人事|采购`,
    media: ['several', null],
    narrow: '(?<![各多几])类|财政预决?算|重点领域|专题|通知公告',
    asked: {
      zh: '主动公开.{0,6}(?:信息|条)|(?:发布|公开|更新)(?:了)?(?:多少|几)?(?:条|篇)?.{0,4}信息',
      en: '(?:items?|pieces?|articles?|information).{0,20}(?:published|disclosed)|proactive(?:ly)? (?:disclosed|published)',
    },
  },
]

const BY_KEY = new Map(MENTION_SUBJECTS.map((subject) => [subject.key, subject]))

/** The subject with this key, undefined where the table has none. */
export const findMentionSubject = (key: string): MentionSubject | undefined => BY_KEY.get(key)
