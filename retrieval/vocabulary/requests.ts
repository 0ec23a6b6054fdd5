/** Everyday and official names of the rows and columns of table 3. */
import type { Entry } from '../understand/meaning.ts'

const row = (key: string, zh: readonly string[], en: readonly string[], weak = false): Entry => ({
  meaning: weak ? { kind: 'row', key, weak } : { kind: 'row', key },
  zh,
  en,
})

const column = (key: string, zh: readonly string[], en: readonly string[]): Entry => ({
  meaning: { kind: 'column', key },
  zh,
  en,
})

const REQUEST_NOUN = '(?:政府信息|信息)?(?:公开)?(?:的)?申请(?:书|件)?(?:的)?(?:数量|件数|数|量)?'
const NEXT_YEAR = '下(?:一)?(?:个)?年(?:度)?(?:继续)?(?:办理|处理|答复)?'
const LAST_YEAR = '(?:上(?:一)?(?:个)?年(?:度)?|去年|往年)'
const FROM_LAST_YEAR =
  '(?: (?:from|of) (?:the )?(?:previous|last|prior|preceding|earlier) years?| from (?:the )?year before| from the year earlier)?'
const INTO_NEXT_YEAR =
  '(?: (?:in|on)?to (?:the )?(?:next|following|coming|subsequent) year| for (?:the )?(?:next|following) year)?'

export const REQUEST_VOCABULARY: readonly Entry[] = [
  {
    meaning: { kind: 'requests' },
    zh: [
      REQUEST_NOUN,
      '(?<!依)申请(?:政府)?(?:信息)?公开(?:的)?(?:数量|件数|数)?',
      '依申请公开(?:申请|件|事项)?(?:的)?(?:数量|件数|数|量)?',
    ],
    en: [
      '(?:(?:foi|disclosure|information|government information|open government information|information disclosure|ogi|public) )?(?:requests?|applications?|inquiries)',
      '(?:request|application) (?:numbers?|volumes?|counts?|load)',
    ],
  },

  row(
    'received',
    ['(?:本年(?:度)?)?新收(?:到)?(?:的)?', '(?:新)?收件(?:总)?(?:数量|数|量)', '新增(?:的)?(?=申请)'],
    [
      'new(?:ly received)? (?:requests?|applications?)',
      'incoming requests?',
      'requests? intake',
      '(?:newly|freshly) received',
      'new(?= (?:[a-z]+ ){0,3}(?:requests?|applications?))',
    ],
  ),
  row(
    'received',
    [
      '(?:收到|接到|接收|收取|受理|收)(?:了|过)?(?:的)?',
      '(?:提出|提交|递交)(?:了|过)?(?:的)?',
      '提(?:了|过)?(?:的)?(?![到及供升高前醒示])',
    ],
    [
      'receiv(?:e|es|ed|ing)',
      'got(?:ten)?',
      'gets?',
      '(?:were )?(?:fil(?:e|es|ed|ing)|submit(?:s|ted|ting)?|lodg(?:e|es|ed|ing))(?: with)?',
      '(?:came|come|coming) in',
      'taken in',
      'reach(?:ed|es)?',
      'land(?:ed)? (?:at|on)',
      'appl(?:y|ies|ied)(?: to)?',
    ],
    true,
  ),
  row(
    'carriedOver',
    [
      `${LAST_YEAR}(?:度)?(?:结转|遗留|转)(?:过来|下来|到今年|而来)?(?:的)?`,
      `(?:从|自|由)${LAST_YEAR}(?:结转|转)(?:过来|来)?(?:的)?`,
      `结转自${LAST_YEAR}(?:的)?`,
      '年初结转(?:的)?',
      '结转(?:过来|而来|来|自上年)(?:的)?',
    ],
    [
      `(?:carr(?:ied|ying|y)|brought|rolled) (?:over|forward from)${FROM_LAST_YEAR}`,
      `brought forward${FROM_LAST_YEAR}`,
      `(?:left over|carry over|carryover|backlog|pending|open)(?: from (?:the )?(?:previous|last|prior|preceding) year| from the year before)`,
      'carryover',
      'backlogs?',
      'carry over',
    ],
  ),
  row(
    'carriedForward',
    [
      `(?:结转|转|留|顺延)(?:到|至|入|给)?${NEXT_YEAR}(?:的)?`,
      '(?:结转|转|留)(?:到|至)?(?:次年|明年|来年|后一年)(?:继续)?(?:办理|处理)?(?:的)?',
      '下(?:一)?年(?:度)?结转(?:的)?',
      '(?:年底|年末|年终)(?:时)?(?:还)?(?:未|没|没有)(?:办结|办完|处理完)(?:的)?',
      '(?:尚未|还未|还没|没有|未)(?:办结|办完)(?:的)?',
    ],
    [
      `(?:carr(?:ied|ying|y)|rolled|held|passed) (?:forward|over ?(?=(?:in|on)?to))${INTO_NEXT_YEAR}`,
      '(?:carried|rolled|pushed|left)(?: over)? (?:in|on)?to (?:the )?(?:next|following) year',
      'left (?:over )?for (?:the )?(?:next|following) year',
      '(?:carr(?:y|ied|ying)|roll(?:ed)?|held|pass(?:ed)?)(?: over| forward)? (?:in)?to(?= 20[0-9][0-9])',
      '(?:carr(?:y|ied|ying)|roll(?:ed)?|held|pass(?:ed)?)(?: over)?(?: (?:any |some )?(?:requests|applications|cases))?(?: over| forward)? (?:in|on)?to (?:the )?(?:next|following|coming|subsequent) year',
      '(?:still )?(?:open|unfinished|outstanding|unresolved|unanswered|pending) at (?:the )?(?:year end|end of (?:the )?year|close of (?:the )?year)',
    ],
  ),
  // Which of the two is not said: both are told.
  row(
    'carried',
    ['结转(?:了|过)?(?:的)?(?:数量|件数|数)?(?:的)?'],
    ['carr(?:y|ied) (?:over or forward|forward or over)'],
  ),
  row(
    'granted',
    ['予以公开(?:的)?', '(?:全部|完全|全文|同意|准予|决定)公开(?:答复)?(?:的)?', '(?:获批|批准|获准)(?:公开)?(?:的)?'],
    [
      '(?:fully |completely )?grant(?:ed|ing)?',
      '(?:fully|completely) (?:disclosed|released|approved|answered)',
      '(?:disclosed|released|granted|answered|approved) in full',
      'full (?:disclosures?|grants?|releases?)',
      'approved',
      'grants',
    ],
  ),
  row(
    'partlyGranted',
    ['(?:部分|一部分)(?:予以)?公开(?:的)?', '区分处理(?:的)?'],
    [
      '(?:partly|partially|in part) (?:grant|disclose|release|approve)d?(?:ed)?',
      'partial(?:ly)? (?:disclosures?|grants?|releases?|granted|disclosed)',
      '(?:granted|disclosed|released|approved|answered) (?:only )?(?:in part|partly|partially)',
    ],
  ),
  row(
    'denied',
    ['不(?:予|准|给|同意)?公开(?:的)?', '不予公开(?:决定|答复)?(?:的)?'],
    [
      'denied',
      'den(?:y|ies|ials?|ying)',
      'not (?:disclosed|released|granted)',
      'non disclosures?',
      'refusals?',
      'rejections?',
      'with(?:held|hold|holding)',
      'not to disclose',
    ],
  ),
  row(
    'denied',
    [
      '(?:拒绝|驳回|回绝|否决|否掉|拒)(?:公开|答复)?(?:了|过)?(?:的)?',
      '(?:没|没有|未|不)(?:获)?批(?:准)?(?:的)?',
      '(?:没|没有|未|未能|未予|没能)(?:给|获得?)?公开(?:的)?',
      '(?:被)?拒(?:绝)?(?:了)?(?:的)?',
    ],
    [
      'refus(?:e|es|ed|ing)',
      'reject(?:s|ed|ing)?',
      'turned down',
      'turn(?:s|ing)? down',
      'declin(?:e|es|ed|ing)',
      'knocked back',
      '(?:say|said|saying) no(?: to)?',
      'turn(?:ed)? away',
      'dismissed',
    ],
    true,
  ),
  row(
    'denied.stateSecret',
    ['(?:属于|涉及|因为)?(?:国家)?(?:秘密|机密)(?:信息)?(?:的)?', '涉密(?:的)?'],
    ['(?:a )?(?:state|national) secre(?:ts?|cy)', 'classified(?: information)?', 'secrets?'],
  ),
  row(
    'denied.forbiddenByLaw',
    [
      '(?:其他)?(?:法律)?[、]?(?:行政)?法规(?:明令|规定)?禁止(?:公开)?(?:的)?',
      '(?:其他)?法律(?:明令|规定)?禁止(?:公开)?(?:的)?',
    ],
    [
      '(?:forbidden|prohibited|barred|banned|precluded) (?:by|under) (?:other )?(?:laws?|statutes?|legislation)(?:(?: and| or|,) (?:administrative )?regulations?)?',
      '(?:laws?|statutes?|regulations?) (?:that )?(?:forbid|prohibit|bar|ban)s?(?: (?:it|disclosure|publication))?',
      'legal(?:ly)? (?:prohibition|prohibited|ban|banned|forbidden|bar)',
      'statutory (?:prohibition|ban|bar)',
    ],
  ),
  row(
    'denied.securityStability',
    [
      '(?:危及|影响)?["“]?三安全一稳定["”]?(?:的)?',
      '(?:危及|影响)(?:国家安全|公共安全|经济安全|社会稳定)(?:[、和](?:国家安全|公共安全|经济安全|社会稳定))*(?:的)?',
      '(?:国家安全|公共安全|经济安全|社会稳定)',
    ],
    [
      '(?:endanger(?:s|ed|ing)?|threaten(?:s|ed|ing)?|harm(?:s|ed|ing)?) (?:national |public |economic |state )?(?:security|safety)(?:(?: and| or|,) (?:social )?stability)?',
      '(?:national |public |economic |state |three )?securit(?:y|ies)(?: (?:and|or) (?:one |social )?stability)',
      '(?:national|public|economic|state) security',
      '(?:social )?stability(?: grounds)?',
      'security grounds?',
    ],
  ),
  row(
    'denied.thirdParty',
    [
      '(?:保护|涉及|侵害|损害)?第三方(?:的)?(?:合法)?(?:权益|利益)?(?:的)?',
      '(?:涉及)?(?:商业秘密|个人隐私)(?:[、和](?:商业秘密|个人隐私))*(?:的)?',
    ],
    [
      '(?:protect(?:ing|ed|s|ion of)? )?(?:the )?(?:rights?|interests?)(?: and interests?)? of (?:a )?third part(?:y|ies)',
      "(?:protect(?:ing|ed|s|ion of)? )?(?:a )?third part(?:y|ies)(?:['’]s?)?(?: (?:lawful |legitimate |legal )?(?:rights?|interests?)(?: (?:and|or) interests?)?)?",
      '(?:trade|business|commercial) secrets?',
      '(?:personal )?privacy',
    ],
  ),
  row(
    'denied.internalAffairs',
    ['(?:属于)?(?:三类)?内部(?:事务|管理)(?:性)?(?:类)?(?:信息)?(?:的)?'],
    [
      '(?:the )?(?:three (?:kinds|types|categories) of )?internal (?:affairs?|matters?|management|administrative matters?|business)(?: information)?',
      'internal information',
    ],
  ),
  row(
    'denied.deliberative',
    ['(?:属于)?(?:四类)?过程性(?:信息)?(?:的)?'],
    [
      '(?:the )?(?:four (?:kinds|types|categories) of )?(?:deliberative|pre decisional)(?: (?:process|type|related|nature))? ?(?:information|records?|materials?|documents?)?',
      '(?:the )?(?:four (?:kinds|types|categories) of )?(?:process|procedural)(?: (?:type|related|nature))? (?:information|records?|materials?|documents?)',
    ],
  ),
  row(
    'denied.enforcementFile',
    ['(?:属于)?(?:行政)?执法(?:类)?(?:案卷|卷宗|案件)(?:信息)?(?:的)?'],
    ['(?:administrative )?(?:law )?enforcement (?:case )?(?:files?|dossiers?|records?|cases?)', 'case files?'],
  ),
  row(
    'denied.administrativeInquiry',
    ['(?:属于)?(?:行政)?查询(?:类)?(?:事项)?(?:的)?'],
    [
      '(?:a )?(?:matters? of )?administrative (?:inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|search(?:es)?)(?: (?:matters?|items?))?',
    ],
  ),
  row(
    'unableToProvide',
    ['(?:无法|不能|没法|未能)提供(?:的)?', '提供不了(?:的)?'],
    [
      'unable to (?:be )?provided?',
      '(?:could|can) ?not (?:be )?(?:provided?|supplied|supply)',
      "(?:couldn't|can't) (?:be )?(?:provided?|supplied|supply)",
      'inability to provide',
      'not (?:possible|able) to provide',
      'not (?:be )?(?:provided?|supply|supplied)',
      'impossible to provide',
    ],
  ),
  row(
    'unableToProvide.notHeld',
    [
      '(?:因)?(?:为)?(?:本(?:机关|单位|行政机关))?(?:不|未|没有|没)掌握(?:相关|该|有关)?(?:政府)?(?:信息)?(?:的)?',
      '(?:政府)?信息不存在(?:的)?',
    ],
    [
      '(?:information |records? )?(?:is |was |were |are )?not held(?: by (?:the|it|them|this) ?(?:agency|body|organ)?)?',
      "(?:does|do|did)(?: not|n't) (?:(?:hold|possess|own)(?: (?:it|them|the information|such information|the records?|any such information|the relevant information|relevant information|the requested information))?|have(?: (?:it|them|the information|such information|the records?|any such information|the relevant information|relevant information|the requested information)))",
      "not (?:in (?:its|their|the agency's|the) possession|possessed|in hand)",
      '(?:non existent|nonexistent)(?: information)?',
      "(?:does|do|did)(?: not|n't) exist",
    ],
  ),
  row(
    'unableToProvide.needsCreation',
    [
      '(?:没有|无)现成(?:的)?(?:政府)?信息(?:[、,，])?(?:需要|需|须)?(?:另行)?(?:制作|加工)?(?:的)?',
      '(?:需要?|须|要)另(?:行)?制作(?:的)?',
      '另行制作(?:的)?',
      '现成信息',
    ],
    [
      '(?:(?:it |they |information |that |which |the information )?(?:would|must|should) (?:first )?(?:have |need )?(?:to )?(?:be|have been) (?:newly |specially |separately )?(?:created|made|produced|compiled|prepared|drawn up))',
      '(?:ha(?:ve|s|d)|need(?:s|ed)?|having|needing) to (?:be|have been) (?:newly |specially |separately )?(?:created|made|produced|compiled|prepared|drawn up)',
      '(?:need(?:s|ed|ing)?|requir(?:e|es|ed|ing)) (?:the )?(?:creation|creating|production|compilation)(?: of (?:new )?information)?',
      '(?:no|not|without) (?:ready made|readily available|existing)(?: information)?',
      '(?:need(?:s|ed|ing)?|requir(?:e|es|ed|ing)) (?:the )?(?:new )?(?:information|records?) (?:that (?:had|has|have) )?to be (?:newly |specially )?(?:created|made|produced|compiled|prepared)',
      'would have to be (?:created|made|produced|compiled)',
    ],
  ),
  row(
    'unableToProvide.stillUnclear',
    [
      '补正后(?:申请)?(?:的)?(?:内容)?(?:仍然?|还是?|依然)?(?:不明确|不清楚|不清|不明)(?:的)?',
      '(?:申请)?(?:内容)?(?:仍然?|还是?|依然)?(?:不明确|不清楚)(?:的)?',
    ],
    [
      '(?:(?:was |were |is |are )?(?:still|remain(?:s|ed|ing)?|too)? ?(?:unclear|vague|ambiguous)|(?:still )?not clear)(?: (?:even )?after (?:being )?(?:correct(?:ion|ed|ing)|amend(?:ment|ed|ing)|clarif(?:ication|ied|ying)|supplement(?:ation|ed|ing)?))?',
    ],
  ),
  row(
    'notProcessed',
    ['(?:不予|不|未予|拒绝)(?:受理|处理)(?:的)?', '不予(?:受理|处理)(?:决定)?(?:的)?'],
    [
      'not (?:be )?process(?:ed)?',
      '(?:refuse|decline)d? to process',
      'not (?:dealt with|taken up|accepted)',
      'unprocessed',
      'non processing',
    ],
  ),
  row(
    'notProcessed.petition',
    ['(?:属于)?(?:信访|举报|投诉)(?:[、和]?(?:信访|举报|投诉))*(?:类|性质)?(?:的)?(?:申请|事项)?'],
    [
      '(?:of (?:a )?)?(?:petition|complaint|whistleblowing)s?(?: ?(?:and|or|,|/) ?(?:petition|complaint|report|tip off)s?)*(?: (?:type|like|kind|nature))?(?: (?:requests?|applications?))?',
    ],
  ),
  row(
    'notProcessed.duplicate',
    ['重复(?:的|提(?:出|交)?的)?(?:申请)?(?:的)?'],
    [
      'duplicat(?:e|es|ed|ion|ions)(?: (?:requests?|applications?))?',
      'repeat(?:ed)? (?:requests?|applications?)',
      'repeats',
    ],
  ),
  row(
    'notProcessed.publication',
    ['(?:要求|索要)?(?:提供)?(?:公开)?出版物(?:的)?'],
    [
      '(?:(?:asks?|asked|asking|requests?|requested|requesting|demand(?:s|ed|ing)?) (?:for )?)?(?:public(?:ly)? |published |openly |open )?(?:available )?publications?',
      'published (?:materials?|books?)',
    ],
  ),
  row(
    'notProcessed.excessive',
    [
      '(?:无正当理由)?(?:的)?大量[、]?(?:反复|重复)(?:的)?(?:申请)?(?:的)?',
      '(?:反复|频繁)(?:大量)?(?:的)?申请(?:的)?',
      '无正当理由大量(?:反复)?(?:申请)?',
    ],
    [
      '(?:excessive|vexatious|abusive)(?:ly)?(?: ?(?:and|,)? ?(?:repeated|repetitive|numerous))?(?: (?:requests?|applications?))?',
      '(?:large|great|massive) (?:numbers?|amounts?) of repeated (?:requests?|applications?)',
      'mass (?:repeated )?(?:requests?|applications?)',
    ],
  ),
  row(
    'notProcessed.reconfirmation',
    [
      '(?:要求)?(?:行政机关|本机关)?(?:确认|重新确认)(?:或者?|、)?(?:重新出具)?(?:已获取(?:的)?(?:政府)?信息)?(?:的)?',
      '(?:要求)?重新出具(?:已获取(?:的)?(?:政府)?信息)?(?:的)?',
    ],
    [
      '(?:(?:asks?|asked|asking|requests?|requested) (?:to|for) )?(?:re ?)?confirm(?:s|ed|ing|ation)?(?: (?:and|or) (?:to )?re ?issu(?:e|es|ed|ing|ance))?(?: of)?(?: (?:the )?information(?: (?:already|previously) (?:obtained|held|received))?)?',
      're ?issu(?:e|es|ed|ing|ance)(?: of)?(?: (?:the )?(?:information|records?)(?: (?:already|previously) (?:obtained|held|received))?)?',
    ],
  ),
  row(
    'otherwiseHandled',
    ['其他(?:方式)?处理(?:情况|方式)?(?:的)?', '作其他处理(?:的)?'],
    [
      'otherwise (?:handled|processed|dealt with|disposed of)',
      '(?:handled|processed|dealt with|disposed of) (?:otherwise|in other ways)',
      'other (?:handling|treatment|dispositions?)',
      'handled in (?:an)?other ways?',
    ],
  ),
  row(
    'otherwiseHandled.notCorrected',
    ['(?:申请人)?(?:无正当理由)?(?:逾期|超期)?(?:不|未|没有|没)(?:按(?:时|期|要求))?补正(?:申请|材料)?(?:的)?'],
    [
      '(?:(?:the )?applicants? )?(?:fail(?:s|ed|ing|ure)?|neglect(?:ed)?) to (?:correct|amend|supplement|complete|rectify)(?: (?:the|their|an?|his or her|it|its) ?(?:applications?|requests?|materials)?)?(?: (?:in|on) time| within the (?:time limit|deadline|period))?',
      '(?:(?:was|were|is|are) )?(?:not|never) (?:corrected|amended|supplemented|rectified)(?: (?:in|on) time| within the (?:time limit|deadline|period)| by (?:the )?(?:applicants?|deadline))*',
      "did(?: not|n't) (?:correct|amend|supplement)(?: (?:the|their) (?:applications?|requests?))?(?: (?:in|on) time)?",
      '(?:missed|missing|overdue|late) corrections?',
      'fail(?:s|ed|ing)? to be (?:corrected|amended|supplemented|rectified)(?: (?:in|on) time| within the (?:time limit|deadline|period))?',
      'uncorrected',
    ],
  ),
  row(
    'otherwiseHandled.feeUnpaid',
    [
      '(?:申请人)?(?:逾期|超期)?(?:不|未|没有|没)(?:按(?:收费通知|时|期|要求)(?:要求)?)?(?:缴纳|缴|交(?!.{0,10}(?:年报|报告))|支付)(?:处理)?(?:费用|费)?(?:的)?',
    ],
    [
      '(?:for |because of |due to )?(?:unpaid|overdue) fees?',
      'fees? (?:(?:was|were|is|are|went) )?(?:not paid|unpaid|never paid)',
      'non ?payment(?: of (?:the )?fees?)?',
      "(?:fail(?:s|ed|ing|ure)? to|did(?: not|n't)|never) (?:pay|paid)(?: (?:the|their|a) )?(?:fees?|charges?)?",
    ],
  ),
  row(
    'otherwiseHandled.other',
    ['其他处理[(（:：,，、的中里]*(?:第?[3三]项)?[“"]?其他[”"]?[)）]?'],
    [
      'otherwise handled ?[:,(]? ?(?:for )?other(?: reasons?)?\\)?',
      'other (?:reasons?|cases) (?:of|under|within) (?:the )?(?:otherwise handled|other handling)',
    ],
  ),
  row(
    'totalHandled',
    [
      '办理结果(?:的)?(?:总计|合计|总数)?',
      '(?:办结|办理|处理|答复)(?:申请)?(?:的)?(?:总数量|总数|总量|数量|数|量|总计)',
      '总(?:办结|办理|处理)(?:数量|数|量)',
    ],
    [
      'total(?:ly)? (?:handled|processed|concluded|completed)',
      '(?:handled|processed|concluded|completed) in total',
      'total (?:number )?of (?:requests|applications) (?:handled|processed|concluded|completed)',
    ],
  ),
  row(
    'totalHandled',
    ['(?:办结|办理|处理|答复|办完|处理完)(?:完毕|完成|完|了|过)?(?:的)?'],
    [
      'handl(?:e|es|ed|ing)',
      'process(?:es|ed|ing)?',
      'answer(?:s|ed|ing)?',
      'deal(?:s|t)? with',
      'conclud(?:e|es|ed|ing)',
      'clos(?:e|es|ed|ing)',
      'complet(?:e|es|ed|ing)',
      'dispos(?:e|ed|es) of',
      'dropp?(?:ed|ing|s)?',
      'resolved?',
      'respond(?:ed|s)? to',
      'finish(?:ed)?',
      'outcomes?',
    ],
    true,
  ),

  column(
    'naturalPerson',
    [
      '自然人(?:的|提(?:出|交)?的)?',
      '(?:公民)?个人(?:的|提(?:出|交)?的)?',
      '公民',
      '(?:老百姓|市民)(?:个人)?(?:的|提(?:出|交)?的)?',
    ],
    [
      'natural persons?',
      'individuals?',
      '(?:private |individual )?citizens?',
      'private persons?',
      'private individuals?',
    ],
  ),
  column(
    'business',
    ['(?:商业)?企业(?:的|提(?:出|交)?的)?', '公司(?:的|提出的)?'],
    [
      'business(?:es)?',
      '(?:commercial |business )?enterprises?',
      'compan(?:y|ies)',
      'firms?',
      'corporations?',
      'corporate',
      'commercial entities',
    ],
  ),
  column(
    'research',
    ['(?:科研|研究)(?:机构|单位|院所|院)(?:的|提出的)?'],
    [
      '(?:scientific )?research (?:institut(?:e|es|ion|ions)|bod(?:y|ies)|organi[sz]ations?|establishments?|units?)',
      'research bodies',
      'researchers',
    ],
  ),
  column(
    'publicInterest',
    ['(?:社会)?公益(?:性)?(?:组织|机构|团体)(?:的|提出的)?', '社会组织'],
    [
      '(?:public (?:interest|welfare|benefit)|social (?:welfare|public interest)|charitable) (?:organi[sz]ations?|bod(?:y|ies)|groups?|institutions?)',
      'ngos?',
      'charit(?:y|ies)',
      'non ?profits?(?: organi[sz]ations?)?',
    ],
  ),
  column(
    'legalServices',
    ['法律服务(?:机构|组织|单位)(?:的|提出的)?', '(?:律所|律师事务所|律师)(?:的|提出的)?'],
    [
      'legal services? (?:organi[sz]ations?|institutions?|agenc(?:y|ies)|bod(?:y|ies)|firms?|providers?)',
      'law (?:firms?|offices?)',
      'lawyers?',
      'legal services?',
    ],
  ),
  column(
    'otherOrganization',
    [
      '其他(?:类)?(?:法人)?(?:组织|机构|申请人|类型)(?:的|提出的)?',
      '(?:申请人)?(?:类型|类别)?(?:为|是)["“]?其他["”]?(?:的)?',
    ],
    ['other (?:kinds of )?(?:organi[sz]ations?|bod(?:y|ies)|applicants?|requesters?|entities)'],
  ),
  column(
    'organisations',
    [
      '法人(?:或者?|和|及|与|、)其他组织(?:的|提出的)?',
      '法人(?:和|或|、)?组织',
      '法人',
      '(?:各类)?组织(?:机构)?(?=提出|提交|申请|的申请)',
    ],
    [
      'legal (?:persons?|entities)(?:,? (?:and|or) other organi[sz]ations?)?',
      'organi[sz]ations(?: of all kinds)?',
      'organi[sz]ational (?:applicants?|requesters?)',
    ],
  ),
]
