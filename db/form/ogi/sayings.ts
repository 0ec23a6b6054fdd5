import type { Saying } from '../form.ts'

const LOST = {
  zh: '败诉[案件]|输(掉/了)[的]官司|官司[打]输[了/掉]|[被]法院(纠正/撤销)|告输了|打输[了]官司',
  en: '(lost/lose/loses/losing) (in court/the case/the lawsuit/the suit/a lawsuit/lawsuits/a suit/suits)|(lawsuit/lawsuits/suit/suits/court case/court cases) lost|overturned (in/by) [the/a] court[s]|court defeat[s]',
}
const WON = {
  zh: '胜诉[案件]|打赢[了/的]官司|官司[打]赢[了]|法院维持|赢[了/的]官司',
  en: '(won/win/wins/winning) (in court/the case/the lawsuit/the suit/lawsuits/suits)|(lawsuit/lawsuits/suit/suits/court case/court cases) won|upheld (in/by) [the/a] court[s]|court (victory/victories/win/wins)',
}

/** Set phrases for one figure as a whole. */
export const SAYINGS: readonly Saying[] = [
  { code: 'review.litigation.overturned', words: LOST },
  { code: 'review.litigation.upheld', words: WON },
  {
    code: 'review.litigation.pending',
    words: {
      zh: '没(判/审)完[的]官司|[还]没判[下来]|未审结[的]诉讼|还在打[的]官司',
      en: '(pending/open/undecided/ongoing) (lawsuit/lawsuits/suit/suits/court case/court cases)|(lawsuit/lawsuits/suit/suits/court cases) [still] (pending/open/undecided)',
    },
  },
  {
    code: 'review.reconsideration.overturned',
    words: {
      zh: '复议[被/中被/结果]纠正|被复议[机关](纠正/撤销/打脸)|复议纠错|复议输[了]',
      en: '(overturned/corrected/reversed) (on/in) (review/reconsideration/appeal)|(lost/losing/lose) [a/the/on] (review/reconsideration/reviews/appeal/appeals)|appeals that succeeded|successful (appeals/reviews/reconsiderations)|(reviews/reconsiderations) (lost/overturned)',
    },
  },
  {
    code: 'review.reconsideration.upheld',
    words: {
      zh: '复议[被/中被/结果]维持|被复议机关维持',
      en: 'upheld (on/in) (review/reconsideration/appeal)|(appeals/reviews) rejected|(reviews/reconsiderations) (upheld/won)',
    },
  },
  {
    code: 'review.reconsideration.pending',
    words: {
      zh: '复议(没结案/没审完/未审结/没审结/挂着/还没结)|未审结[的]复议',
      en: '(pending/open/undecided) (review/reviews/reconsideration/reconsiderations)|(reviews/reconsiderations) [still] (pending/open/undecided)',
    },
  },
  {
    code: 'normativeDocuments.issued',
    words: {
      zh: '(发/印发/出)[了/过]红头文件|新文件',
      en: 'new [normative/regulatory] documents|documents issued|red header documents issued',
    },
  },
  {
    code: 'fees.amount',
    words: {
      zh: '[本年/本年度][行政事业性]收费[总](金额/额)|收(了/的)钱|收走多少钱',
      en: 'money (collected/charged) in fees|fee take|fee (income/revenue/revenues/receipts/earnings)|amount of [administrative] fees',
    },
  },
  {
    code: 'procurement.amount',
    words: {
      zh: '[政府][集中]采购[总](金额/额)',
      en: '[centralised/centralized/central/government] procurement (spend/spending/amount)|amount of procurement',
    },
  },
]
