import type { Label } from '../../db/form/codebook.ts'

/** A subject of problems and improvements. */
export interface Theme {
  readonly key: string
  readonly label: Label
  /** Words of a question that name the theme, beside its label; regular expressions, lower case. */
  readonly asked: { readonly zh: string; readonly en: string }
  /** Words that decide for the theme. */
  readonly strong: string
  /** Words that name it: part of a clause that says one of them beside another theme's says both. */
  readonly core: string
  /** Words that speak for it among others. */
  readonly weak: string
  /** Sentences that say the theme in other words, for statements that none of the words are in. */
  readonly said: readonly string[]
}

/** A theme's name; its key where there is no such theme. */
export const nameTheme = (key: string, language: keyof Label): string =>
  THEMES.find((theme) => theme.key === key)?.label[language] ?? key

/** Subjects so wide that they are named only where no other fits. */
const WIDE: ReadonlySet<string> = new Set(['proactiveScope', 'grassroots', 'innovation', 'legality'])

/** Whether a theme is named only where no other fits. */
export const isWide = ({ key }: Theme): boolean => WIDE.has(key)

/** The themes that section five is sorted into, by what offices write about; a statement of none stays unassigned. */
export const THEMES: readonly Theme[] = [
  {
    key: 'policyInterpretation',
    label: { zh: '政策解读', en: 'policy interpretation' },
    asked: {
      zh: '(?:政策)?解读(?:质量|形式|方式|工作)?',
      en: '(?:policy )?interpretations?|explaining polic(?:y|ies)',
    },
    core: '解读|图解|一图读懂',
    strong:
      '解读|图解|一图读懂|政策问答|看得懂|听得懂|明白纸|简明问答|讲政策|政策宣讲|政策(?:的)?说明|申报(?:路径|条件)',
    weak: '政策|案例|通俗|问答|图文|动漫|形式单一|形式多样|专业性强',
    said: ['政策出台后缺少让群众看得懂的说明', '用图表和案例把政策讲明白'],
  },
  {
    key: 'timeliness',
    label: { zh: '公开时效', en: 'timeliness' },
    asked: {
      zh: '(?:公开|更新|发布)?(?:的)?(?:不)?(?:及时性?|时效性?)|滞后',
      en: 'timeliness|timely|delays?|late(?:ness)?|outdated',
    },
    core: '不(?:够|太)?及时|及时性|及时(?:发布|公开|更新)|滞后|时效|更新(?:较|偏)?(?:慢|频)|迟缓',
    strong:
      '不(?:够|太|很)?及时|及时性|时效|滞后|迟缓|慢半拍|延后|拖延|延迟|更新(?:不|较|偏)?慢|逾期(?:发布|公开)|过期|突击|时间差|第一时间|时限|未按时|按时|限时|补录|扎堆|随变随|即(?:时)?(?:改|修订)|始终最新|年底突击|年末|规定时限|长时间未|未见新|临期|倒计时|预警提示|日登记|周通报|周调度|月通报|更新(?:周期|频率|频次)',
    weak: '及时|更新|周期|频率|逐月|每月|每周|实时|定期|提醒|倒排|日内',
    said: ['信息发布比规定的时间晚', '明确每类信息的公开时间并定期提醒'],
  },
  {
    key: 'contentDepth',
    label: { zh: '公开内容的深度与质量', en: 'depth and quality of content' },
    asked: {
      zh: '(?:公开|信息)?(?:的)?内容(?:不|的)?(?:够)?(?:深度|质量|全面|丰富|实用)?|深度|广度',
      en: 'contents?|depth|quality of (?:content|information)|substance',
    },
    core: '内容.{0,8}(?:不够|不全|单一|单薄|深|广度|丰富|完整|质量|充实)|含金量|实质性|信息质量',
    strong:
      '深度|深层次|空泛|含金量|实用性|内容(?:较|偏|过于|不够|还|仍)?(?:单一|单薄|简单|笼统|浅|少|丰富|全面|质量|深入|空|精|充实|详实|完整)|层次较浅|深加工|信息质量|公开质量|有用信息|数量多|质量不高|广度|千篇一律|流水账|动态(?:类)?信息(?!滞后|更新|发布|不)|背景说明|过程(?:类|信息|细节)|依据类|决策草案|纳入公开|数据表|数据支撑|过于原则|实质性|按需|需求(?:调查|对接|贴合)|贴合度|企业需求|群众需求|工作动态',
    weak: '内容|质量|数据|丰富|详细|完整|全面|细化|充实|具体|加工|挖掘',
    said: ['公开的信息停留在动态报道，群众真正需要的不多', '提高有用信息的比例，压减一般性动态'],
  },
  {
    key: 'keyAreas',
    label: { zh: '重点领域信息公开', en: 'disclosure in key areas' },
    asked: { zh: '重点领域(?:信息)?(?:公开)?|民生领域', en: 'key areas?|priority areas?|livelihood' },
    core: '重点领域|民生领域',
    strong:
      '重点领域|民生(?:领域|信息|关切)?|就业|养老|社会救助|义务教育|医疗|食品药品|安全生产|环境保护|生态环境|财政预决算|预算|决算|乡村振兴|重大(?:建设)?项目|工程(?:建设)?项目|征地|公共资源|惠民|惠农|住房|公共服务事项|补贴',
    weak: '领域|群众关心|群众关注|关切|项目|资金|专题',
    said: ['教育、就业等群众关心的事项公开不够', '按季度检查民生事项的公开情况'],
  },
  {
    key: 'platform',
    label: { zh: '网站与平台建设', en: 'websites and platforms' },
    asked: {
      zh: '(?:政府)?(?:网站|平台|门户|专栏|栏目)(?:建设|管理|维护)?',
      en: '(?:web ?sites?|platforms?|portals?|web pages?|columns)(?: (?:building|maintenance|search))?',
    },
    core: '网站|门户|平台(?:建设|功能)|集约化|专栏(?:建设|规范|设置)|栏目(?:设置|建设)',
    strong:
      '网站|门户|平台(?:建设|功能|管理|维护)|检索|搜索|栏目(?:设置|划分|建设|内容)?(?!更新)|页面|链接|集约化|站点|网页|导航|无障碍|适老|专栏(?:建设|设置)|开设.{0,12}专栏|查阅点|查阅场所|公开专区|自助|终端|载体|渠道(?:建设|不|单一|较|还|多)?',
    weak: '平台|栏目|专栏|功能|系统|入口|点击|查找|信息化|技术|分类|便捷',
    said: ['群众在网上找不到需要的信息', '优化页面布局和搜索，让查找更方便'],
  },
  {
    key: 'newMedia',
    label: { zh: '政务新媒体', en: 'government social media' },
    asked: {
      zh: '(?:政务)?新媒体|微信|微博|公众号|短视频|抖音',
      en: '(?:new|social) media|wechat|weibo|(?:short )?videos?|official accounts?',
    },
    core: '新媒体|公众号|微博|视频号',
    strong: '新媒体|微信|微博|公众号|短视频|抖音|视频号|客户端|两微一端|推文|粉丝|账号|阅读量|直播',
    weak: '原创|推送|编辑|转发|选题|策划|传播',
    said: ['账号发布以转载为主，关注的人少', '成立编辑小组策划原创内容'],
  },
  {
    key: 'interaction',
    label: { zh: '互动与回应', en: 'interaction with the public' },
    asked: {
      zh: '(?:政民|公众|群众)?互动(?:交流)?|(?:社会)?回应(?:关切)?|公众参与|征集意见|留言',
      en: 'interaction|public participation|responses? to (?:the )?public|feedback|consultations?',
    },
    core: '互动|公众参与|意见征集|回应关切|社会关切|留言',
    strong:
      '互动|留言|征集|民意|公众参与|群众参与|采纳|回应(?:关切|社会|群众|诉求)?|咨询|来信|信箱|访谈|诉求|座谈|意见建议|听取意见|开放日|热线|套话|舆情|问卷|走进(?:机关|政府)',
    weak: '反馈|参与|群众|公众|意见|建议',
    said: ['向群众征求意见之后没有说明是否采用', '限期答复群众提出的问题'],
  },
  {
    key: 'requestHandling',
    label: { zh: '依申请公开办理', en: 'handling of requests' },
    asked: {
      zh: '依申请(?:公开)?(?:办理|答复|工作)?|答复(?:质量)?',
      en: '(?:handling|processing) (?:of )?(?:requests|applications)|request handling|(?:quality of )?replies',
    },
    core: '依申请',
    strong:
      '依申请|申请人|答复(?:书|文书|口径|质量|不|的)?|补正|受理|申请(?:办理|件|表|材料|渠道|公开)|告知书|法律风险|流转(?:偏|较)?慢|疑难',
    weak: '申请|答复|办理|研判|边界|会商|合法性|文书|格式',
    said: ['遇到复杂的公开申请时把握不准', '收到申请后先与本人沟通，统一文书格式'],
  },
  {
    key: 'secrecyReview',
    label: { zh: '审查与隐私保护', en: 'review before publication and privacy' },
    asked: {
      zh: '保密审查|(?:信息)?(?:发布)?审(?:查|核)|隐私|个人信息(?:保护)?|错别字',
      en: '(?:secrecy|confidentiality|content|pre publication) reviews?|privacy|personal (?:data|information)|typos',
    },
    core: '审查|审核|隐私|三审|错别字',
    strong:
      '保密|审查|审核|隐私|个人信息|脱敏|泄露|涉密|敏感(?:信息|词)|错别字|错敏|差错|三审|校对|把关|关口|表述(?:错误|不当)',
    weak: '安全|责任人|先审|复核|附件',
    said: ['发布之前没有逐项核对，出现过不该公开的内容', '材料上网前由两人分别检查'],
  },
  {
    key: 'records',
    label: { zh: '文件清理与档案目录', en: 'records, directories and validity of documents' },
    asked: {
      zh: '(?:文件|规范性文件)(?:的)?(?:清理|管理|效力|归档)|档案|台账|目录(?:更新|编制)',
      en: 'records?(?: management)?|archiv(?:es|ing)|(?:validity|clean ?up) of documents|inventor(?:y|ies)',
    },
    core: '规范性文件|归档|文件(?:清理|管理|库)',
    strong:
      '规范性文件|文件(?:清理|效力|库|归集|管理|底数)|失效|废止|效力|归档|档案|台账|拟文|(?:确定|注明|标注|认定)公开(?:属性|方式)|源头(?:管|认定)|文件(?:公开)?属性|历史(?:文件|信息|数据)|底数|清理|存档|留痕|编号|索引|元数据|登记簿|迁移|旧文件',
    weak: '文件|目录|标注|汇编|整理|集中|补录|标识|动态调整',
    said: ['以前的公文没有整理，有的已经不适用仍挂在网上', '逐份核对公文是否还在执行，结果写进清单'],
  },
  {
    key: 'standardization',
    label: { zh: '标准化与规范化', en: 'standards and procedures' },
    asked: {
      zh: '(?:标准|规范|制度)化?(?:建设|体系|机制)?|(?:工作)?(?:制度|机制)(?:不)?(?:健全|完善)',
      en: 'standardi[sz]ation|standards?|procedures?|(?:rules and )?regulations',
    },
    core: '标准化|规范化|(?:公开|基本)目录|制度(?:建设|不|体系)',
    strong:
      '标准化|规范化|标准目录|标准(?:不|指引|体系|执行|统一)|规程|(?<!全)流程(?:图|不|再造|规范|衔接|标准)?|目录(?:实行|即改|未随|针对性|修订|不)|(?:修订|重编|编制|完善|更新)(?:基本|公开|主动公开)*目录|工作指引|事项目录|公开目录|公开指南|不够规范|不规范|不统一|统一(?:规范|格式|标准|模板|口径|尺度)|口径不|尺度不|制度(?:建设|不|体系|机制|执行)|模板|基层政务公开|两化|操作性|基本目录|动态管理',
    weak: '规范|标准|统一|制度|格式|目录|指引|细则|流程|健全|完善|长效',
    said: ['各科室的做法不一样，没有共同的要求', '编写操作手册，各单位照此执行'],
  },
  {
    key: 'staffCapacity',
    label: { zh: '人员与业务能力', en: 'staff and skills' },
    asked: {
      zh: '(?:工作)?(?:人员|队伍|人手|业务)(?:的)?(?:能力|水平|素质|建设|不足|不够|短缺|紧张|培训|少)?|(?:缺|缺少|缺乏)(?:人手|人员)|培训',
      en: '(?:lack(?:s|ed|ing)?|short(?:ages?)?)(?: of)?(?: enough| sufficient)? (?:staff|personnel|people)|staff(?:ing)?(?: (?:capacity|shortages?|turnover|training|skills))?|personnel|skills|training|capacity|manpower|understaffed',
    },
    core: '(?<!教育)培训|业务(?:能力|水平|素质|知识)|(?<!联络员)队伍|(?:工作)?人员.{0,16}(?:能力|不足|素质|水平|储备|变动)|专业(?:能力|素质|水平)',
    strong:
      '兼职|专职|人手|学习(?:不|仍|还|有待|培训)|理论学习|轮岗|业务(?:能力|水平|素质|培训|知识|学习|衔接|骨干|不熟|生疏|技能)|培训|队伍(?:建设|力量|不|流动|素质|专业|能力)|工作人员|能力(?:不|有待|水平|建设|提升)|专业(?:能力|素质|水平|人才)|人员(?:变动|流动|不足|力量|调整|配备|少|更换|队伍|素质|能力)|[AaＡ][、,，]?\\s?[BbＢ]岗|新人|跟班|以案|传帮带|交接|力量(?:薄弱|不足|配备)|跟岗|锻炼|能手|人才|履职本领|本领|轮训|实训|上岗|以赛促学|业务测试|条例学习|案例研讨',
    weak: '人员|队伍|学习|骨干|素质|水平|岗位|理论',
    said: ['负责的同志换得勤，不熟悉要求', '请专家授课，让新来的同志尽快上手'],
  },
  {
    key: 'awareness',
    label: { zh: '公开意识与重视程度', en: 'awareness and attention' },
    asked: {
      zh: '(?:公开)?(?:的)?(?:意识|认识|理念|主动性|积极性)(?:不)?(?:强|足|够)?|重视(?:程度|不够)?',
      en: 'awareness|attention|attitudes?|mindset|motivation|initiative',
    },
    core: '意识|重视|思想认识|主动性|自觉性|认识.{0,4}(?:不|深|到位)',
    strong:
      '意识|认识(?:不|还|有待|上|程度|偏)|重视|理念|思想(?:认识|上)?|自觉|主动性|积极性|轻视|责任心|观念|被动|应付|不愿|不敢|顾虑|打消|怕(?:惹|引|出|担)|不重要|可有可无',
    weak: '认识|主动|领导|氛围|责任感|部署|议事日程',
    said: ['有的同志觉得公开是额外的负担', '把公开列入领导班子学习内容'],
  },
  {
    key: 'coordination',
    label: { zh: '协调与联动', en: 'coordination between departments' },
    asked: {
      zh: '(?:部门)?(?:之间)?(?:的)?(?:协调|协作|联动|配合|沟通)(?:机制)?|统筹',
      en: 'coordination|cooperation|collaboration|communication between departments|joint work',
    },
    core: '协调|协作|联动|配合(?!上级)|合力',
    strong:
      '协调|协作|联动|联络员|配合(?!上级)|统筹|跨部门|部门(?:之间|间|协同)|科室(?:之间|间)|上下(?:级|联)|各自为|衔接不|协同|会商机制|沟通(?:不|机制|协调|联系)|牵头|推诿|合力|信息共享|通讯录|职责(?:不清|交叉|分工)|分工|报送渠道|联席会议',
    weak: '沟通|机制|科室|部门|衔接|报送|报备|畅通|职责',
    said: ['几个单位都管的事项，谁来公开没有说定', '确定一个单位牵头，其他单位按期提供材料'],
  },
  {
    key: 'supervision',
    label: { zh: '监督与考核', en: 'supervision and evaluation' },
    asked: {
      zh: '(?:监督|考核|评议|督查|督导|问责)(?:机制|评价|力度|工作|检查)?',
      en: 'supervision|oversight|evaluation|assessment|appraisals?|accountability|inspections?',
    },
    core: '考核|监督|督查|督导|问责|第三方',
    strong:
      '考核|监督|评议|督查|督导|督办|问责|通报|激励|约束|绩效|责任追究|测评|评估|第三方|社会评价|满意度|抽查|巡查|日常检查|整改(?:落实|台账|不|回头|情况)|回头看|销号',
    weak: '检查|指标|评价|整改|点评|排名|奖惩|力度|自查',
    said: ['做得好坏一个样，没有人过问', '每半年打分排名，落后的说明原因'],
  },
  {
    key: 'publicity',
    label: { zh: '宣传与知晓度', en: 'publicity' },
    asked: {
      zh: '宣传(?:力度|不够|工作|推广)?|知晓(?:率|度)',
      en: 'publicity|promotion|public awareness|outreach|visibility',
    },
    core: '宣传|知晓',
    strong:
      '宣传|知晓|声势|普及|推广|影响力|社会认同|广播|电视|知道的人|了解(?:不多|程度|渠道)|社会面|认知度|宣讲|折页|发放|查询方法|不清楚如何|讲解员|普法|死角',
    weak: '社会|媒体|认同|群众|活动|横幅|手册|进社区',
    said: ['许多居民不知道可以查到这些信息', '在社区设点介绍怎样查询'],
  },
  {
    key: 'proactiveScope',
    label: { zh: '主动公开范围', en: 'scope of proactive disclosure' },
    asked: {
      zh: '主动公开(?:的)?(?:范围|力度|意识|内容)?|应公开尽公开',
      en: 'proactive disclosures?|scope of disclosure|(?:amount|volume) of information published',
    },
    core: '主动公开(?:的)?(?:范围|力度|内容|数量)|公开(?:的)?(?:范围|力度)',
    strong:
      '主动公开(?:的)?(?:范围|力度|数量|信息|内容|事项|不)|公开(?:的)?(?:范围|力度)|应公开尽公开|公开(?:数量|量)(?:不|偏|较)|公开(?:不)?全面',
    weak: '主动公开|范围|力度|尽公开|拓展',
    said: ['能够公开的事项还没有全部公开', '扩大公开的种类和数量'],
  },
  {
    key: 'grassroots',
    label: { zh: '基层公开', en: 'disclosure at the grass roots' },
    asked: {
      zh: '基层(?:政务)?(?:公开)?|乡镇|街道|村(?:务|居)',
      en: 'grass ?roots|townships?|subdistricts?|villages?|lower levels',
    },
    core: '基层(?:政务)?公开|乡镇|街道|村务',
    strong: '基层(?:政务)?公开|(?:向|到)基层|村务|社区公开|公共企事业|企事业单位',
    weak: '基层|乡镇|镇街|街道|村|社区|下属单位|所属单位|二级单位|延伸|不平衡',
    said: ['乡里和村里的公开做得不如机关', '指导下属单位把公开做到群众身边'],
  },
  {
    key: 'innovation',
    label: { zh: '创新与特色', en: 'innovation' },
    asked: { zh: '创新(?:不足|不够|举措|做法)?|亮点|特色', en: 'innovations?|novel(?:ty)?|new approaches' },
    core: '创新',
    strong:
      '创新|亮点|特色|公开(?:的)?(?:形式|方式)(?:不|较|还|单|需|有待)|新举措|新路|新方式|新模式|探索(?:新|不)|方式方法',
    weak: '探索|经验|借鉴|形式|多样|手段',
    said: ['做法多年不变，没有自己的办法', '学习外地经验，尝试新的公开方法'],
  },
  {
    key: 'legality',
    label: { zh: '依法公开与争议', en: 'lawfulness and disputes' },
    asked: {
      zh: '依法(?:行政|公开)|(?:法律)?(?:风险|纠纷|争议)|败诉|纠错',
      en: 'lawfulness|legal (?:risks?|compliance)|disputes|lost cases',
    },
    core: '败诉|纠错|行政争议',
    strong:
      '败诉|纠错|复议(?:、|和)?诉讼|行政争议|依法(?:公开|答复|履职)|法治|(?:理解|掌握|把握)条例|条例(?:的)?(?:理解|把握)',
    weak: '法律|法规|条例|诉讼|复议',
    said: ['复议中被纠正，说明把握法律不准', '请法律顾问审阅每份答复'],
  },
]
