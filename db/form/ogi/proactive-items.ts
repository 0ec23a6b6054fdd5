import type { Member } from '../form.ts'

/** Rows of table 2 in the order of the editions. */
export const PROACTIVE_ITEMS: readonly Member[] = [
  {
    key: 'rules',
    printed: '规章',
    variants: ['行政规章', '政府规章', '地方政府规章', '部门规章'],
    label: { zh: '规章', en: 'rules' },
    words: {
      zh: '[政府/部门/行政/地方政府]规章',
      en: '[government/governmental/departmental/administrative/local/ministerial] rule[s]|guizhang',
    },
  },
  {
    key: 'normativeDocuments',
    printed: '行政规范性文件',
    printedIn2019: '规范性文件',
    label: { zh: '行政规范性文件', en: 'normative documents' },
    words: {
      zh: '[行政]规范[性]文件|红头文件|规范姓文件',
      en: '[administrative] (normative/regulatory) (document/documents/file/files/act/acts/text/texts/doc/docs)|normatives|(red header/red headed/red letterhead) (document/documents)',
      hints: { zh: '文件|发文', en: 'document[s]|doc[s]' },
    },
  },
  {
    key: 'licensing',
    printed: '行政许可',
    label: { zh: '行政许可', en: 'administrative licensing' },
    usual: 'decisions',
    words: {
      zh: '[行政]许可[证]|(办/发)证|行政审批|审批',
      en: '[administrative] licen(se/ses/ce/ces/sing/cing/sings/sure) [decisions]|[administrative] permit[s]|[administrative] permission[s]',
      hints: { zh: '批证|批[了]|证' },
    },
  },
  {
    key: 'otherServices',
    printed: '其他对外管理服务事项',
    variants: ['其他对外管理服务'],
    label: { zh: '其他对外管理服务事项', en: 'other services to the public' },
    usual: 'decisions',
    words: {
      zh: '其(他/它)对外管理服务[事项]',
      en: 'other [external] [management] [and] service[s] [to the public/items]',
    },
  },
  {
    key: 'penalties',
    printed: '行政处罚',
    label: { zh: '行政处罚', en: 'administrative penalties' },
    usual: 'decisions',
    words: {
      zh: '[行政]处罚[决定]|罚单|罚款|罚(了/过)|罚人|挨罚',
      en: '[administrative] (penalty/penalties/punishment/punishments/sanction/sanctions/fine/fines)|punish(ed/es/ing/)|penali(se/ses/sed/ze/zes/zed)|fin(ed/ing/ers)|penaltys|fined',
      hints: { zh: '罚|罚得', en: 'heaviest hand|tickets' },
    },
  },
  {
    key: 'compulsion',
    printed: '行政强制',
    label: { zh: '行政强制', en: 'administrative compulsion' },
    usual: 'decisions',
    words: {
      zh: '行政强制[措施/执行]|强制[措施/执行]|查封扣押|查封|扣押',
      en: '[administrative] (compulsion/compulsions/coercion/coercions)|(coercive/compulsory) (measure/measures/action/actions/act/acts/enforcement)|enforcement measure[s]|administrative (force/enforcement)|seizure[s]|seal(ing off/ings off/ing offs)',
      hints: { zh: '', en: 'coercing|coerced|used force' },
    },
  },
  {
    key: 'fees',
    printed: '行政事业性收费',
    label: { zh: '行政事业性收费', en: 'administrative fees' },
    usual: 'amount',
    words: {
      zh: '行政事业[性]收费|行政收费|事业性收费|规费',
      en: '(administrative/institutional/administrative and institutional) [and operational] (fee/fees/charge/charges)|fee (income/revenue/revenues/receipts/amount/amounts/earnings)|[administrative] fee[s] (charged/collected/amount)|fees',
      hints: {
        zh: '收费|(收/收取)[了][的]费[用]|收[了]钱|收的钱|一分钱[没收]|收多少钱|(一分/一毛)钱|钱',
        en: 'fee|charge[s]|money',
      },
    },
  },
  {
    key: 'procurement',
    printed: '政府集中采购',
    variants: ['政府集中采购情况'],
    label: { zh: '政府集中采购', en: 'centralised procurement' },
    usual: 'amount',
    words: {
      zh: '[政府][集中]采购',
      en: '[centralised/centralized/central/government] procurement [spend/spending]|(centralised/centralized/central/government) purchas(es/ing)',
    },
  },
]
