import type { Member } from '../form.ts'

/** （三）不予公开: its eight reasons. */
export const DENIED_ROWS: readonly Member[] = [
  {
    key: 'denied.stateSecret',
    printed: '1.属于国家秘密',
    label: { zh: '不予公开：属于国家秘密', en: 'denied: state secret' },
    words: {
      zh: '[属于/涉及/因为]国家(秘密/机密)[信息]|国密|涉密|涉及机密|机密[信息]|保密理由|有密级|泄密',
      en: '[a] (state/national/official) (secret/secrets/secrecy)|classified [information/records/material]|on secrecy grounds',
      hints: { zh: '秘密|保密', en: 'secret[s]|secrecy|confidential' },
    },
  },
  {
    key: 'denied.forbiddenByLaw',
    printed: '2.其他法律行政法规禁止公开',
    variants: ['其他法律行政止公开'],
    label: { zh: '不予公开：其他法律行政法规禁止公开', en: 'denied: forbidden by law' },
    words: {
      zh: '[其他/别的](法律/法规/法律法规/法律行政法规)[明令/明文/规定]禁止[公开]|(法律/法规)(不让/不许/不能)公开|其他行政法规禁止[公开]|依法禁止公开|法规禁止|法律禁止|上位法不许公开|有法条拦着|法律规定不能公开|法律行政止公开|法律(不许/不让)',
      en: "(forbidden/prohibited/barred/banned/precluded) (by/under) [other/another] (law/laws/statute/regulation/regulations)|(law/laws/statute/regulations) (forbid/forbids/prohibit/prohibits/bar/bars/ban/bans) [it/disclosure]|legal (prohibition/ban/bar)|legally (prohibited/forbidden/banned)|statutory (prohibition/ban/bar)|another law forbids [it]|(law/statute/regulation/law or regulation) bans it|the law (doesn't/does not) (let/allow) (us/it)|another (statute/law)|illegal to disclose|other laws|statutory grounds",
    },
  },
  {
    key: 'denied.securityStability',
    printed: '3.危及“三安全一稳定”',
    variants: ['危及三安全一稳定'],
    label: { zh: '不予公开：危及“三安全一稳定”', en: 'denied: endangers security or stability' },
    words: {
      zh: '[危及/影响/危害][三/3]安全[一/1]稳定|三安全一稳定|三个安全一个稳定|(危及/影响/危害)[国家/公共/经济](安全/安全和稳定/安全稳定)|(危及/影响)[社会]稳定|(国家/公共/经济)安全|社会稳定|维稳[原因]|安全稳定',
      en: '(endanger/endangers/endangering/threaten/threatens/threatening/harm/harms/harming) (security/public safety/stability/security or stability/security and stability)|[national/public/economic/state/three] (security/securities) (and/or) [one/social] stability|(national/public/economic/state) (security/safety)|[social] stability [grounds/reasons]|security (ground/grounds/reasons)',
      hints: { zh: '怕出乱子', en: 'security|unrest' },
    },
  },
  {
    key: 'denied.thirdParty',
    printed: '4.保护第三方合法权益',
    label: { zh: '不予公开：保护第三方合法权益', en: 'denied: rights of third parties' },
    words: {
      zh: '[保护/涉及/侵犯/损害](第三方/第三人)[的][合法][权益/利益]|第三方不同意|(商业秘密/商业机密/个人隐私/隐私)|侵犯他人权益|他人权益|别人隐私|人家不让公开',
      en: "[protect/protecting/protection of] [the] (rights/interests/rights and interests) of [a] third (party/parties)|[protect/protects/protecting/protection of] [a] third (party/parties) [rights/interests/objection/objections/rights and interests/lawful rights]|third party's (rights/interests)|(trade/business/commercial) (secret/secrets)|[personal] privacy|somebody else's (rights/privacy)|third (party/parties') (sake/lawful rights)|third parties'|third party's sake",
    },
  },
  {
    key: 'denied.internalAffairs',
    printed: '5.属于三类内部事务信息',
    label: { zh: '不予公开：属于三类内部事务信息', en: 'denied: internal affairs' },
    words: {
      zh: '[属于/涉及][三类]内部(事务/管理)[性][类][信息]|内部信息|内部[工作]流程|内部人事[问题]|人事后勤|单位自己的事|内部的',
      en: "[the] [three kinds of/three types of] internal (affair/affairs/matter/matters/management/business/administration/administrative matters) [information]|internal information|(personnel/staff) and logistics|internal only|internal stuff|in house [matters]|internal (admin/workflow/info/reasons/grounds)|as internal|that's internal|personnel matters",
    },
  },
  {
    key: 'denied.deliberative',
    printed: '6.属于四类过程性信息',
    label: { zh: '不予公开：属于四类过程性信息', en: 'denied: deliberative information' },
    words: {
      zh: '[属于][四类]过程性[信息]|过程信息|过程稿|[内部]讨论(稿/记录)|草稿|没定稿|磋商信函|请示报告|还在(讨论/研究)[过程中]|过程性|(讨论/会议)记录|内部讨论',
      en: '[four kinds of/four types of] (deliberative/pre decisional/predecisional) [information/records/materials/documents]|[the] [four kinds of/four types of] (process/procedural) (information/records/materials/documents/type information/related information)|draft[s]|[internal] (deliberation/deliberations/discussion papers)|deliberative process|unfinished business papers|(still/is) in process|working papers|discussion records|(meeting minutes/minutes)|consultation letters|drafts and discussions',
    },
  },
  {
    key: 'denied.enforcementFile',
    printed: '7.属于行政执法案卷',
    label: { zh: '不予公开：属于行政执法案卷', en: 'denied: enforcement case file' },
    words: {
      zh: '[属于][行政]执法[类](案卷/卷宗/档案/案件)[信息]|(案卷/卷宗)[类]|办案材料|处罚卷|案子的卷',
      en: '[administrative] [law] enforcement [case] (file/files/dossier/dossiers/record/records)|case (file/files/dossier/dossiers)|casefile[s]|penalty (dossier/dossiers/file/files)|(file/files) of [administrative] enforcement [case/cases]',
    },
  },
  {
    key: 'denied.administrativeInquiry',
    printed: '8.属于行政查询事项',
    label: { zh: '不予公开：属于行政查询事项', en: 'denied: matter of administrative inquiry' },
    words: {
      zh: '[属于]行政查询[类][事项]|属于查询[事项]|查询(类/事项/渠道/程序/窗口)|查档|不予公开第(8/八)[小]项|自[己/行]查询',
      en: '[matter of/matters of] administrative (inquiry/inquiries/enquiry/enquiries/query/queries/search/searches/lookup/lookups) [matter/matters]|(register/registry/record/archive) (lookup/lookups/search/searches)|matter for the (inquiry/enquiry) (window/desk/service)|admin (inquiry/enquiry/inquiries/query/queries)|(inquiry/enquiry/query) (matter/matters/type/style/refusals)|[official/public] look up[s] [service/counter/instead]|land registry (inquiry/inquiries)|(sent/waved) off to a (registry/counter/look up counter)|inquir(y/ies) belonging elsewhere',
      hints: { zh: '查询', en: 'lookup[s]' },
    },
  },
]
