import type { Label } from './codebook.ts'

/** A quantity that the narrative of many reports states. */
export interface MentionSubject {
  readonly key: string
  readonly label: Label
  /** What the clause around the number says; a regular expression over Chinese text without white space. */
  readonly said: string
  /** What the same clause must not say. */
  readonly unless?: string
  /** Units in which it is counted. */
  readonly units: readonly string[]
  /** Says little: it counts only where no other subject fits. */
  readonly general?: boolean
  /** Where the sentence has named media, the last of them must be one of these. */
  readonly medium?: readonly string[]
  /** How questions name it; regular expressions, lower case. */
  readonly asked: { readonly zh: string; readonly en: string }
  /** A statement that there was none at all. */
  readonly none?: string
}

const NONE = '(?:未|没有|无|未曾|从未)'

/** Quantities by subject, the more exact first: the first that fits a clause names it. */
export const MENTION_SUBJECTS: readonly MentionSubject[] = [
  {
    key: 'processingFee',
    label: { zh: '信息处理费', en: 'information processing fee' },
    said: '(?:信息)?处理费|收取(?:的)?费用|收费',
    units: ['元', '万元'],
    asked: { zh: '(?:信息)?处理费|收费', en: 'processing (?:fees?|charges?)|fees?' },
    none: `${NONE}(?:发生|收取|产生)?.{0,14}(?:信息处理费|检索、复制|收费)`,
  },
  {
    key: 'gazetteIssues',
    label: { zh: '公报期数', en: 'issues of the gazette' },
    said: '公报',
    units: ['期', '册', '份', '本'],
    asked: { zh: '公报', en: '(?:issues? of )?(?:the )?(?:municipal |government |official )?gazettes?' },
  },
  {
    key: 'wechatFollowers',
    medium: ['微信', '公众号'],
    label: { zh: '微信公众号关注量', en: 'followers of the WeChat account' },
    said: '(?:微信|公众号).{0,20}(?:关注|粉丝|订阅|用户)|(?:关注|粉丝|订阅)(?:量|数|人数|用户|总数)',
    unless: '微博|抖音|视频号',
    units: ['人', '个', '名', '户', '万', ''],
    asked: {
      zh: '(?:微信|公众号).{0,8}(?:关注|粉丝|用户)|关注(?:量|人数|数|用户)|粉丝',
      en: 'followers?|subscribers?|people follow',
    },
  },
  {
    key: 'weiboFollowers',
    medium: ['微博'],
    label: { zh: '微博关注量', en: 'followers of the microblog' },
    said: '微博.{0,20}(?:关注|粉丝|用户)|(?:关注|粉丝)(?:量|数|人数|用户|总数)',
    units: ['人', '个', '名', '户', '万', ''],
    asked: { zh: '微博.{0,8}(?:关注|粉丝|用户)', en: 'weibo followers?|followers? of the (?:weibo|microblog)' },
  },
  {
    key: 'wechatPosts',
    label: { zh: '微信发布量', en: 'WeChat posts' },
    said: '微信|公众号',
    unless: '关注|粉丝|阅读|浏览',
    units: ['条', '篇', '期', '次'],
    asked: { zh: '(?:微信|公众号)(?:.{0,6}(?:发布|推送|推文|信息))?', en: 'wechat(?: posts?| articles?| messages?)?' },
  },
  {
    key: 'weiboPosts',
    label: { zh: '微博发布量', en: 'microblog posts' },
    said: '微博',
    unless: '关注|粉丝|阅读|浏览',
    units: ['条', '篇', '次'],
    asked: { zh: '微博', en: 'weibo|microblogs?' },
  },
  {
    key: 'views',
    label: { zh: '访问量', en: 'views or visits' },
    said: '(?:访问|浏览|点击|阅读|观看|播放)(?:总)?(?:量|数|次数|人次)',
    units: ['次', '人次', '万', '人', ''],
    asked: {
      zh: '(?:访问|浏览|点击|阅读|观看|播放)(?:总)?(?:量|数|次数|人次)',
      en: '(?:page )?views?|visits?|hits|clicks',
    },
  },
  {
    key: 'interpretations',
    label: { zh: '政策解读', en: 'policy interpretations' },
    said: '解读',
    units: ['篇', '件', '条', '个', '期', '次', '份', '场', '部'],
    asked: { zh: '(?:政策)?解读', en: '(?:policy )?interpretations?' },
  },
  {
    key: 'proposals',
    label: { zh: '建议提案', en: 'suggestions and proposals' },
    said: '建议[”"]?(?:和|、|及|与)?(?:政协)?(?:委员)?提案|提案建议',
    units: ['件', '条', '份'],
    asked: {
      zh: '(?:人大(?:代表)?)?建议(?:和|、|及|与)?(?:政协)?(?:委员)?提案|提案',
      en: '(?:proposals?|suggestions?)(?: and (?:proposals?|suggestions?))?',
    },
  },
  {
    key: 'npcSuggestions',
    label: { zh: '人大代表建议', en: 'suggestions of people’s congress deputies' },
    said: '(?:人大)?(?:代表)?建议(?!提案|.{0,4}提案)',
    unless: '意见建议|意见、建议|提案',
    units: ['件', '条', '份'],
    asked: {
      zh: '(?:人大(?:代表)?)建议|代表建议',
      en: "(?:people['’]?s congress |deput(?:y|ies)['’]? |npc )suggestions?",
    },
  },
  {
    key: 'cppccProposals',
    label: { zh: '政协提案', en: 'CPPCC proposals' },
    said: '(?:政协|委员)(?:委员)?提案|(?<!建议|建议和|建议、)提案',
    units: ['件', '条', '份'],
    asked: { zh: '政协(?:委员)?提案|委员提案', en: 'cppcc proposals?' },
  },
  {
    key: 'trainees',
    label: { zh: '培训人次', en: 'people trained' },
    said: '培训|参训|跟班学习',
    units: ['人次', '人', '名', '余人'],
    asked: {
      zh: '(?:培训|参训)(?:了)?(?:多少|几)?(?:人|人次)',
      en: '(?:people|staff|participants?|trainees?)(?: were)?(?: trained)?',
    },
  },
  {
    key: 'trainingSessions',
    label: { zh: '培训次数', en: 'training sessions' },
    said: '培训|业务学习|轮训',
    units: ['次', '场', '期', '班', '场次', '批', '轮'],
    asked: { zh: '培训(?:班|会|次数)?', en: 'training(?: (?:sessions?|courses?|events?))?' },
  },
  {
    key: 'openDays',
    label: { zh: '政府开放日', en: 'government open days' },
    said: '开放日',
    units: ['次', '场', '期', '个'],
    asked: { zh: '开放日', en: 'open days?' },
  },
  {
    key: 'pressConferences',
    label: { zh: '新闻发布会', en: 'press conferences' },
    said: '新闻发布会|发布会',
    units: ['场', '次', '期', '个'],
    asked: { zh: '(?:新闻)?发布会', en: 'press conferences?' },
  },
  {
    key: 'meetings',
    label: { zh: '会议', en: 'meetings' },
    said: '会议|座谈会|推进会|调度会|例会',
    unless: '公开会议|会议纪要|会议信息',
    units: ['次', '场', '个'],
    asked: { zh: '会议|座谈会|推进会', en: 'meetings?' },
  },
  {
    key: 'hotline',
    label: { zh: '热线诉求', en: 'hotline calls' },
    said: '热线|12345|来电',
    units: ['件', '个', '次', '条', '人次', '起'],
    asked: { zh: '热线|12345|来电', en: 'hotline(?: calls?)?|calls?' },
  },
  {
    key: 'messages',
    label: { zh: '网民留言与咨询', en: 'messages and questions from the public' },
    said: '留言|信箱|咨询|来信|网民',
    units: ['件', '条', '封', '次', '个', '人次'],
    asked: { zh: '留言|信箱|咨询|来信', en: 'messages?|mailbox|enquiries|letters|emails?' },
  },
  {
    key: 'surveys',
    label: { zh: '意见征集与调查', en: 'consultations and surveys' },
    said: '征集|调查|问卷|听证',
    units: ['次', '份', '期', '条', '个', '件', '项', '场'],
    asked: { zh: '(?:意见)?征集|(?:问卷)?调查|问卷|听证', en: 'consultations?|surveys?|questionnaires?|hearings?' },
  },
  {
    key: 'livestreams',
    label: { zh: '直播与在线访谈', en: 'livestreams and interviews' },
    said: '直播|访谈|上线',
    units: ['次', '场', '期', '个'],
    asked: { zh: '直播|访谈', en: 'livestreams?|interviews?' },
  },
  {
    key: 'videos',
    label: { zh: '视频', en: 'videos' },
    said: '视频|抖音',
    unless: '观看|播放|关注|粉丝',
    units: ['条', '个', '部', '期', '件'],
    asked: { zh: '(?:短)?视频(?!号)|抖音', en: 'videos?' },
  },
  {
    key: 'staff',
    label: { zh: '工作人员', en: 'staff' },
    said: '(?:工作)?人员|专职|兼职|联络员|信息员',
    unless: '培训|参训|参加|参会|覆盖|科技|惠及',
    units: ['名', '人', '位'],
    asked: { zh: '(?:工作)?人员|专职|兼职|联络员', en: 'staff|employees|officers' },
  },
  {
    key: 'reconsiderations',
    label: { zh: '行政复议（正文）', en: 'reconsiderations (in the narrative)' },
    said: '行政复议|复议',
    units: ['件', '起', '宗', '次'],
    asked: { zh: '行政复议', en: 'reconsiderations?' },
  },
  {
    key: 'lawsuits',
    label: { zh: '行政诉讼（正文）', en: 'lawsuits (in the narrative)' },
    said: '行政诉讼|诉讼',
    units: ['件', '起', '宗', '次'],
    asked: { zh: '行政诉讼', en: 'lawsuits?' },
  },
  {
    key: 'normativeDocuments',
    label: { zh: '规范性文件（正文）', en: 'normative documents (in the narrative)' },
    said: '规范性文件',
    units: ['件', '份', '个', '部'],
    asked: { zh: '规范性文件', en: 'normative documents?' },
  },
  {
    key: 'requestsReceived',
    general: true,
    label: { zh: '收到的申请（正文）', en: 'requests received (in the narrative)' },
    said: '(?:收到|受理|接收|接到|新收).{0,20}申请|依申请公开',
    unless: '答复|办结|渠道|互联网|信函|当面|现场|邮寄|其中|网上|网络',
    units: ['件', '件次', '份', '宗', '起', '条', '次'],
    asked: { zh: '收到.{0,8}申请', en: 'requests received' },
  },
  {
    key: 'requestsAnswered',
    general: true,
    label: { zh: '答复的申请（正文）', en: 'requests answered (in the narrative)' },
    said: '(?:答复|办结|办理).{0,12}(?:申请)?',
    unless: '建议|提案|热线|留言|咨询|行政许可|处罚|不予|部分公开|同意公开|予以公开|无法提供|其他处理|另有|其中',
    units: ['件', '份', '宗', '起'],
    asked: { zh: '答复.{0,6}申请', en: 'requests answered' },
  },
  {
    key: 'dynamicItems',
    label: { zh: '动态类信息', en: 'news items' },
    said: '动态(?:类)?(?:信息|要闻)?|要闻',
    unless: '更新目录',
    units: ['条', '篇', '件', '则'],
    asked: { zh: '动态(?:类)?(?:信息)?|要闻', en: 'news items?|updates?' },
  },
  {
    key: 'websiteItems',
    general: true,
    label: { zh: '网站发布信息', en: 'items published on the website' },
    said: '网站|门户|专栏|平台',
    unless: '访问|浏览|点击|栏目\\d*个|规章|文件|其中',
    units: ['条', '篇', '件', '则', '份'],
    asked: {
      zh: '(?:门户|政府|官方)?网站|(?:发布|公开).{0,8}(?:信息|条)',
      en: '(?:items?|pieces? of information|articles?|information).{0,30}web ?site|web ?site|published',
    },
  },
  {
    key: 'itemsPublished',
    general: true,
    label: { zh: '主动公开信息', en: 'items published' },
    said: '(?:主动)?(?:公开|发布|更新|上传|推送|编发).{0,16}|信息',
    unless: '申请|依申请|予以公开|部分公开|不予公开|无法提供|不予处理|规章|文件|回应|其中',
    units: ['条', '篇', '件', '则'],
    asked: {
      zh: '主动公开.{0,6}(?:信息|条)|(?:发布|公开|更新)(?:了)?(?:多少|几)?(?:条|篇)?.{0,4}信息',
      en: '(?:items?|pieces?|articles?|information).{0,20}(?:published|disclosed)|proactive(?:ly)? (?:disclosed|published)',
    },
  },
]
