import type { Label, Ratio } from '../form.ts'

const ALL = ['requests.totalHandled.total']

/** Rates that people ask for by name. A rate of table 4 without a word for its route is that of reconsideration. */
export const RATIOS: readonly Ratio[] = [
  {
    name: 'disclosureRate',
    numerator: ['requests.granted.total', 'requests.partlyGranted.total'],
    denominator: ALL,
    label: { zh: '公开率', en: 'disclosure rate' },
    words: {
      zh: '[申请/信息/依申请]公开(率/比率/占比)|公开比例|答应给信息的比例|放行率',
      en: '(disclosure/openness/release/success/acceptance/transparency/approval) (rate/rates/ratio/ratios/percentage)|rate[s] of (disclosure/release/openness)|share disclosed',
      hints: { en: 'transparent|transparency' },
    },
  },
  {
    name: 'grantRate',
    numerator: ['requests.granted.total'],
    denominator: ALL,
    label: { zh: '予以公开率', en: 'full disclosure rate' },
    words: {
      zh: '(予以/全部/完全/同意)公开(率/比率/比例/占比)|批准率',
      en: '(full/complete) (disclosure/grant/release) rate[s]|grant rate[s]|rate of full (disclosure/grants)|fully granted rate',
    },
    formerly: 'fullDisclosureRate',
  },
  {
    name: 'partialRate',
    numerator: ['requests.partlyGranted.total'],
    denominator: ALL,
    label: { zh: '部分公开率', en: 'partial disclosure rate' },
    words: {
      zh: '部分公开(率/比率/比例/占比)',
      en: '(partial/part) (disclosure/grant/release) rate[s]|partly granted rate[s]|partial rate[s]|rate of partial disclosure',
    },
    formerly: 'partialDisclosureRate',
  },
  {
    name: 'denialRate',
    numerator: ['requests.denied.total'],
    denominator: ALL,
    label: { zh: '不予公开率', en: 'denial rate' },
    words: {
      zh: '(不予公开/不公开/拒绝公开/拒绝/驳回/回绝)(率/比率/比例/占比)',
      en: '(denial/refusal/rejection/non disclosure/withholding) (rate/rates/ratio/ratios/percentage)|rate[s] of (denial/denials/refusal/refusals/rejection/rejections)',
    },
  },
  {
    name: 'unableRate',
    numerator: ['requests.unableToProvide.total'],
    denominator: ALL,
    label: { zh: '无法提供率', en: 'unable-to-provide rate' },
    words: {
      zh: '(无法/不能)提供(率/比率/比例/占比)',
      en: '(unable to provide/unable/inability) rate[s]|rate of (being unable to provide/inability to provide)',
    },
  },
  {
    name: 'notProcessedRate',
    numerator: ['requests.notProcessed.total'],
    denominator: ALL,
    label: { zh: '不予处理率', en: 'not-processed rate' },
    words: {
      zh: '(不予处理/不处理/不予受理)(率/比率/比例/占比)',
      en: '(not processed/non processing/unprocessed) rate[s]|rate of (non processing/unprocessed requests)',
    },
  },
  {
    name: 'otherwiseHandledRate',
    numerator: ['requests.otherwiseHandled.total'],
    denominator: ALL,
    label: { zh: '其他处理率', en: 'otherwise-handled rate' },
    words: { zh: '其他处理(率/比率/比例/占比)', en: 'otherwise handled rate[s]|rate of other handling' },
  },
  {
    name: 'completionRate',
    numerator: ALL,
    denominator: ['requests.received.total', 'requests.carriedOver.total'],
    label: { zh: '办结率', en: 'completion rate' },
    formula: { zh: '办理结果总计÷新收与上年结转之和', en: 'total handled ÷ received and carried over' },
    words: {
      zh: '[按时/按期][申请](办结/办理完成/答复/办理)(率/比率)',
      en: '(completion/closing/closure/clearance/handling/answering/response/reply/processing) rate[s]|rate of completion',
    },
  },
  ...routeRates({
    name: 'correction',
    result: 'overturned',
    label: { zh: '纠错率', en: 'correction rate' },
    formula: { zh: '结果纠正÷总计', en: 'overturned ÷ total' },
    zh: ['[被](纠错/纠正/撤销)(率/比率/比例)'],
    en: [
      '[error] (correction/overturn/overturning/reversal) rate[s]',
      'rate[s] of (correction/corrections/overturning/reversal/reversals)',
    ],
    formerly: 'reconsiderationCorrectionRate',
  }),
  ...routeRates({
    name: 'upheld',
    result: 'upheld',
    label: { zh: '维持率', en: 'upheld rate' },
    formula: { zh: '结果维持÷总计', en: 'upheld ÷ total' },
    zh: ['[被]维持(率/比率/比例)'],
    en: ['(upheld/affirmance/upholding/uphold) rate[s]', 'rate of (upholding/affirmance)'],
  }),
  ...routeRates({
    name: 'pending',
    result: 'pending',
    label: { zh: '未审结率', en: 'pending rate' },
    formula: { zh: '尚未审结÷总计', en: 'pending ÷ total' },
    zh: ['[尚]未(审结/结)(率/比率/比例/占比)', '未决率'],
    en: ['(pending/undecided) rate[s]', 'rate of (pending/undecided) cases'],
  }),
]

interface ResultRate {
  readonly name: string
  /** Key of the result of table 4. */
  readonly result: string
  readonly label: Label
  readonly formula: Label
  /** What people call it without its route. */
  readonly zh: readonly string[]
  readonly en: readonly string[]
  /** What stored queries call that of reconsideration. */
  readonly formerly?: string
}

/** One result's share of all cases: of reconsideration, which is meant where no route is said, and of litigation. */
function routeRates({ name, result, label, formula, zh, en, formerly }: ResultRate): Ratio[] {
  const rate = (route: string): Pick<Ratio, 'numerator' | 'denominator' | 'formula'> => ({
    numerator: [`review.${route}.${result}`],
    denominator: [`review.${route}.total`],
    formula,
  })
  return [
    {
      name: `${name}Rate`,
      ...rate('reconsideration'),
      label: { zh: `行政复议${label.zh}`, en: `${label.en} in reconsideration` },
      words: {
        zh: zh.map((phrase) => `[行政复议/复议]${phrase}`).join('|'),
        en: en
          .map((phrase) => `[reconsideration/review] ${phrase} [in (reconsideration/review/reviews)/on review]`)
          .join('|'),
      },
      ...(formerly === undefined ? {} : { formerly }),
    },
    {
      name: `litigation${name.slice(0, 1).toUpperCase()}${name.slice(1)}Rate`,
      ...rate('litigation'),
      label: { zh: `行政诉讼${label.zh}`, en: `${label.en} in litigation` },
      words: {
        zh: zh.map((phrase) => `(行政诉讼/诉讼/官司/法院)${phrase}`).join('|'),
        en: en
          .map(
            (phrase) =>
              `(litigation/lawsuit/court) ${phrase}|${phrase} (in litigation/in court/of lawsuits/in lawsuits)`,
          )
          .join('|'),
      },
    },
  ]
}
