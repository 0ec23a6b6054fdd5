import type { Member } from '../form.ts'

/** （四）无法提供, （五）不予处理, （六）其他处理: their reasons, and the one row as which （六） may be printed. */
export const HANDLED_ROWS: readonly Member[] = [
  {
    key: 'unableToProvide.notHeld',
    printed: '1.本机关不掌握相关政府信息',
    label: { zh: '无法提供：本机关不掌握', en: 'unable to provide: information not held' },
    words: {
      zh: '[本机关/本单位](不/未/没/没有)掌握[相关/该][政府][信息]|[政府]信息不存在|不存在|没(这/这个/这份/该)(信息/材料/东西)|(手里/手上/手头)没有|不归(我们/本机关)管|说没有|查无[此/信息]|没有(这个/这/相关/该)(信息/材料)|没有相关信息|根本不在[本单位]|没这回事',
      en: "[information/info/records/record] [is/was/were/are] not held [by the agency/by it/by them/here]|(does not/do not/did not/doesn't/don't/didn't) (hold/possess) [it/them/that/the information/the records/the documents/such information/something]|(does not/do not/did not/doesn't/don't/didn't) have (it/them/that/the information/the info/the records/the documents/such information)|not in (its/their/the agency's/our/the/) possession|not (possessed/in hand)|non existent [information/info]|nonexistent [information]|(does not/do not/did not/doesn't/don't/didn't) exist [here]|no (such/) record[s]|haven't got it|have not got it|not held|not to have the (documents/information/records)|(doesn't/does not/don't) have the stuff|not with us|[we/they] have not got it",
    },
  },
  {
    key: 'unableToProvide.needsCreation',
    printed: '2.没有现成信息需要另行制作',
    label: { zh: '无法提供：需要另行制作', en: 'unable to provide: would have to be created' },
    words: {
      zh: '(没有/没/无)现成[的][政府](信息/材料)|没有现成信息需要另行制作|(需要/需/须/要)另[行/外](制作/加工/整理/汇总)|另行(制作/加工)|现成信息|(需要/得/要)(现做/重新做/加工汇总/汇总加工)|没现成的|(得/要/需/需要)(重新加工/重新整理/另做/专门做)|没有成品|没现成(资料/材料/的)|现成没有',
      en: '(need/needs/needed/needing/require/requires/required/requiring) (creation/creating/production/compilation/compiling/new compilation)|(needs/needing/need) creation|would (have to be/need to be/be) [newly/specially/separately/first] (created/made/produced/compiled/prepared)|(had/has/have/need/needs/needed) to be [newly/specially/first] (created/made/produced/compiled/prepared)|(no/not/without) (ready made/readily available/existing/off the shelf) [information/info/document/answer]|nothing ready [exists]|created first|made from scratch|requires processing|(have/had) to create it|(have/had/have) to put it together [specially]|make something new|(needed/need) [it/them] to make something new',
      hints: { zh: '', en: 'compiled|created|put together' },
    },
  },
  {
    key: 'unableToProvide.stillUnclear',
    printed: '3.补正后申请内容仍不明确',
    variants: ['补正后申请内容仍不明确的'],
    label: { zh: '无法提供：补正后仍不明确', en: 'unable to provide: still unclear after correction' },
    words: {
      zh: '补正[后/了][申请][内容](仍/仍然/还/还是/依然)(不明确/不清楚/不明)|[申请][内容](仍/仍然/还/还是/依然)(不明确/不清楚)|内容(不明确/不清楚/不明)|(说/写)不(清楚/明白)|说不清要什么|(补了/改了一遍/补正完)还[是](说不清/看不懂/含糊/含含糊糊/不清楚/不明确)|没补明白|补了也白补|不清不楚',
      en: "(still/remain/remained/remains/remaining/stayed) (unclear/vague/ambiguous/foggy/incomprehensible) [after correction/after clarification/after amendment]|(unclear/vague/ambiguous) (even after/after) (correction/clarification/amendment/supplement/fixing)|[content] (still not/not) clear [after (correction/amend/amendment/clarification/supplement)]|unclear (request/requests)|too vague|unclear|foggy [after clarification]|nobody could (make sense of/understand)|can't tell what (applicants/they/the applicant) want[ed]|incomprehensible|too vague [even after correction]",
      hints: { zh: '不明确|不清楚', en: 'vague|ambiguous|could understand' },
    },
  },
  {
    key: 'notProcessed.petition',
    printed: '1.信访举报投诉类申请',
    label: { zh: '不予处理：信访举报投诉类申请', en: 'not processed: petition or complaint' },
    words: {
      zh: '(信访/信防)[举报][投诉][类][申请/事项/件]|(举报/投诉/上访)[类][申请/事项]|(投诉举报/举报投诉)[类]|当[成/作]信访|信访诉求|反映问题|告状|信访[举报投诉]类',
      en: '(petition/petitions/complaint/complaints/whistleblowing/tip off/tip offs) [requests/applications]|(petition/petitions) (and/or) (complaint/complaints)|petition or complaint [requests]|(petition/complaint) (type/style/like) (request/requests)|grievance[s]|petitioning|letters and visits|xinfang|[requests] used to complain|complainers',
    },
  },
  {
    key: 'notProcessed.duplicate',
    printed: '2.重复申请',
    label: { zh: '不予处理：重复申请', en: 'not processed: duplicate request' },
    words: {
      zh: '重复[提出/提交/提]申请|重复(提交/提出/提的)|重复类|重样|(二次/再次)申请|又申请一遍|提了两(回/遍/次)|同一份申请',
      en: 'duplicat(e/es/ed/ion/ions) [request/requests/application/applications]|repeat[ed] (request/requests/application/applications)|repeats|same request (twice/again)|asked (twice/the same thing twice)|second time requests|dup[s/e/es/licate] [reqs]|(double/repeated) (submission/submissions/filing)|double requests',
      hints: { zh: '重复', en: 'repeat[ed]|twice|again' },
    },
  },
  {
    key: 'notProcessed.publication',
    printed: '3.要求提供公开出版物',
    label: { zh: '不予处理：要求提供公开出版物', en: 'not processed: asks for a publication' },
    words: {
      zh: '[要求/索要/讨要/要][提供][公开]出版(物/的书刊)|公开出版物|要(书/年鉴/报纸/公报/书刊/地方志)|[统计]年鉴|(正式/已经)出版的(东西/书)|书店[里][就]能买到[的东西]',
      en: '[ask/asks/asked/asking/requests/requested/demanded] [for] [a/public/published] publications|(a/public/published) publication|publication[s] (request/requests/row/type requests)|published (material/materials/book/books)|yearbook[s]|(books/book) and (newspapers/yearbooks)|(published/publicly sold) (book/books/works/materials)|books and gazettes|(bookshop/newspaper) (material/materials/items)|already published (works/materials/books)|yearbook requests',
    },
  },
  {
    key: 'notProcessed.excessive',
    printed: '4.无正当理由大量反复申请',
    label: { zh: '不予处理：无正当理由大量反复申请', en: 'not processed: excessive repeated requests' },
    words: {
      zh: '[无正当理由/恶意/无理由]大(量/批量)[反复/重复][申请]|(反复/频繁)[大量]申请|(批量/轰炸式/恶意)申请|滥用申请权|(没完没了/翻来覆去)[提/地][申请]|大量反复|刷申请|反复申请|反反复复提|一直申请|提太多',
      en: '(excessive/excessively/vexatious/abusive) [and repeated/repeated/repetitive/numerous/mass] [request/requests/application/applications/requesting]|(large/great/massive) (number/numbers/amount/amounts) of repeated (requests/applications)|mass [repeated] (requests/applications)|(frivolous/serial/spam) (request/requests/requesters)|abuse of the right [to request]|bombard(ed/ing/ment)|flood(ed/ing) with requests|spam(ming/mers/)|mass filing[s]|repeat (asker/askers/requester/requesters)|serial asker[s]|frequent flyer[s]|repeated requests without (good/proper) reason|large quantity repeated|flood of (repeated requests/requests)',
    },
  },
  {
    key: 'notProcessed.reconfirmation',
    printed: '5.要求行政机关确认或重新出具已获取信息',
    label: {
      zh: '不予处理：要求确认或重新出具已获取信息',
      en: 'not processed: asks to confirm or reissue information already obtained',
    },
    words: {
      zh: '[要求](确认/重新确认/再确认)[或][重新出具][已获取][信息]|要求行政机关确认[或重新出具已获取信息]|[要求](重新/再次/再)出具[已获取][的][信息]|(重开/补开/再开)一份|重出一遍|盖章确认|确认类|让重开|重新开证明|再确认一遍',
      en: 'confirm(ation/ing/) (or/and) reissu(e/ing/ance) [of information already (obtained/held)]|reconfirm(ation/ed/ing/)|reissu(e/es/ed/ing/ance) [of] [information/records]|re issu(e/ed/ing/ance)|confirm(ation/ing) of information [already obtained/already held]|certif(y/ying/ication) again|confirm or reissue|re certif(y/ication)|recertif(y/ication)|reconfirmations',
      hints: { zh: '确认', en: 'confirm[ation/ing]' },
    },
  },
  {
    key: 'otherwiseHandled.notCorrected',
    editions: ['2021'],
    printed: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    variants: ['申请人无正当理由逾期不补正'],
    label: { zh: '其他处理：逾期不补正', en: 'otherwise handled: not corrected in time' },
    words: {
      zh: '[申请人][逾期/超期/过期](不/未/没/没有)[按时/按期]补正|无正当理由逾期不补正|没[按时]补充|逾期[未/没/不]补正|不补正|没补正|(补他不补/没补材料)|没补(材料/充)|补正没补|补了没补|(叫补材料/喊他补)(他没补/他不补)|没补正[的]',
      en: "(fail/fails/failed/failing/failure) to (correct/amend/supplement/rectify) [their request/the request] [in time/on time]|(not/never) (corrected/amended/supplemented/rectified) [in time/on time/by the applicant/by the deadline]|(did not/didn't/never) (correct/amend/supplement) [the request/their request] [in time/on time]|(missed/missing/overdue/late) (correction/corrections)|uncorrected|missed the (correction/amendment) deadline|no correction in time|never sent [in] [the/a] correction|no correction|overdue for correction|(for want of/no) [a/timely] correction|[want of] timely correction|lapse[d/s] [for no correction]|non corrector[s]|(fix/fixed) their request|failed to fix [their request]|after a correction notice|told to amend",
    },
  },
  {
    key: 'otherwiseHandled.feeUnpaid',
    editions: ['2021'],
    printed: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    variants: ['申请人逾期未按收费通知要求缴纳费用'],
    label: { zh: '其他处理：逾期未缴纳费用', en: 'otherwise handled: fee not paid' },
    words: {
      zh: '[逾期/超期](不/未/没)(缴纳/缴/交/支付/付)[处理](费用/费/钱)|未按(收费通知/时/期)(缴纳/缴)[费用/费]|欠费|(没交钱/不掏钱/没付费/不交费/不缴费/没缴费)|未缴纳费用|(钱/费)没(交/缴)[上]|收费没收到|收费逾期未缴|逾期没交费|(不付/没交/不交/未交/没付/未付)[信息]处理费|没付钱',
      en: "[for/because of/due to] (unpaid/overdue/outstanding) (fee/fees/charges)|(fee/fees/charges) [was/were/is/are/went/had] (not paid/unpaid/never paid/not been paid)|(non payment/nonpayment) [of fees/of the fee/of the fees]|(fail/fails/failed/failing/failure) to pay [the] [fee/fees/charge/charges]|(did not/didn't/never/wouldn't/not) (pay/paid) [the] [fee/fees/charges]|fee defaulters|nobody paid [the bill/the fee]|unpaid bill[s]|(skipped/skip) the fee|the fee (never came/wasn't paid/was not paid)|fee (wasn't/not) paid|nobody paid",
    },
  },
  {
    key: 'otherwiseHandled.other',
    common: true,
    editions: ['2021'],
    printed: '3.其他',
    label: { zh: '其他处理：其他', en: 'otherwise handled: other' },
    words: {
      zh: '其他处理[中/里/下/底下/项下/里面][的][小]其他|其他处理第三[小]项|其他里的其他|其他处理的杂项|(兜底/剩余)(那一项/情形/项)|其他处理中说不清归哪的|小其他',
      en: 'otherwise handled [for] other [reasons]|other (reason/reasons/case/cases) (of/under/within) [the] (otherwise handled/other handling)|other under otherwise handled|(other/residual/catch all) (sub row/category) (of/under/in) otherwise handled|otherwise handled other|catch all [outcome] row|(miscellaneous/residual) [last/final] row|very last (row/catch all row)|(last/final) (miscellaneous/catch all) row',
    },
  },
  {
    key: 'otherwiseHandled',
    printed: '（六）其他处理',
    label: { zh: '其他处理', en: 'otherwise handled' },
  },
]
