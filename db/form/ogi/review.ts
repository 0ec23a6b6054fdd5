import type { Table } from '../form.ts'

/** 四、政府信息公开行政复议、行政诉讼情况. */
export const REVIEW: Table = {
  number: 4,
  key: 'review',
  prefix: 'review',
  names: {
    zh: '表(四/4)|第四张表|[复议]诉讼[情况]表',
    en: 'table (four/4/iv)|fourth table|(review/litigation) table|review and litigation table|reconsideration and litigation table',
  },
  noun: { zh: '案件', en: 'cases' },
  words: {
    zh: '[复议诉讼/法律]案件|案子|法律纠纷|纠纷',
    en: '[legal] (case/cases/proceedings)|legal (trouble/dispute/disputes/challenge/challenges)|challenge[s]',
  },
  unit: '件',
  naming: 'run',
  axes: [
    {
      key: 'route',
      label: { zh: '途径', en: 'route' },
      words: { zh: '[救济](途径/渠道)', en: 'route[s]|kind[s] of (proceedings/challenge)' },
      members: [
        {
          key: 'reconsideration',
          printed: '行政复议',
          label: { zh: '行政复议', en: 'administrative reconsideration' },
          words: {
            zh: '[(被/被申请/申请/提起/被提起/涉及)[过]]行政复(议/仪/意)[案件/申请]|[(被/提起/申请/被提起/被申请)[过]]复议[案件/案子]|被复议[了/过]|複議|复议结果',
            en: '[administrative] reconsider(ation/ations/ed) [case/cases/application/applications/matter/matters/proceeding/proceedings]|[administrative/internal] review[s]|reviewed|reviewer[s]|administrative appeal[s]|appeal[s]|appealed|on review|reconsidertion[s]|contested',
            hints: { zh: '不服', en: 'challenged|higher authority' },
          },
        },
        {
          key: 'litigationDirect',
          printed: '未经复议直接起诉',
          label: { zh: '未经复议直接起诉', en: 'litigation without prior reconsideration' },
          words: {
            zh: '(未经/没经过/不经/不经过/没走)[行政]复议[就][直接](起诉/告/诉讼/提起诉讼)|直接(起诉/告/诉讼/提起诉讼/提起行政诉讼/去法院)|没走复议直接',
            en: '(suits/lawsuits/litigation/court cases) [filed/brought] without [any/prior/a/first] (reconsideration/review)|direct[ly] [filed/brought/to] (suit/suits/lawsuit/lawsuits/litigation/court cases/court)|(suit/suits/lawsuit/lawsuits) (filed/brought) directly|sued (directly/straight away/without reconsideration/without prior reconsideration)|(went/go/gone/going) (straight/directly) to court|without [anybody asking for] [a] reconsideration [first]|(filed/sued/sue) directly|direct (case/cases)',
          },
        },
        {
          key: 'litigationAfterReconsideration',
          printed: '复议后起诉',
          label: { zh: '复议后起诉', en: 'litigation after reconsideration' },
          words: {
            zh: '[经/先][行政]复议(后/完了/之后)[再/又](起诉/告/诉讼/提起诉讼/提起行政诉讼)|复议[后/完][还]不服又去法院|先复议后起诉|复议完[了]还不服',
            en: '(suits/lawsuits/litigation/court cases) [filed/brought] (after/following) [a/an] (reconsideration/review)|(post reconsideration/post review/after reconsideration/after review) (suit/suits/lawsuit/lawsuits/litigation/court cases)|sued (after/following) [a/an] (reconsideration/review)|after review then court|(came/filed/brought) after [a] reconsideration|after [a] reconsideration|post reconsideration [suits]|post review',
          },
        },
      ],
      groups: [
        {
          key: 'litigation',
          printed: '行政诉讼',
          label: { zh: '行政诉讼', en: 'litigation' },
          words: {
            zh: '[(被/被提起/提起/涉及)[过]]行政诉(讼/松)[案件/案子]|[(被提起/提起)[过]]诉讼[案件/案子]|官司|(打/吃)[了/过]官司|[被]起诉[了/过]|被诉[了/过]|被[人]告[上法庭/上法院/了/过]|告上法(庭/院)|诉讼结果|裁判结果|判决结果|訴訟|上法院|对簿公堂|(挨/被)[人]告|民告官|告官|[行政]应诉[案件]|有人告|没人告|行政素讼',
            en: '[administrative] litigation[s] [case/cases]|[administrative] (lawsuit/lawsuits/suit/suits)|court (case/cases/action/actions)|(go/goes/went/gone/taken/brought/dragged/ended up/ended) (to/in/before/into) [the] court[s]|sued|sue|suing|taken to court|before a judge|legal action[s]|judgment[s] against|lawsut[s]|court reversal|win loss record|disclosure case[s]|went to law',
            hints: { zh: '法院|被告[过/了]|起诉', en: 'court[s]|in court|defendant' },
          },
          members: ['litigationDirect', 'litigationAfterReconsideration'],
        },
      ],
      totals: [],
    },
    {
      key: 'result',
      label: { zh: '结果', en: 'result' },
      words: {
        zh: '[复议/诉讼/审理/案件]结果|结果(构成/分布)|判决结果',
        en: '(outcome/outcomes/result/results/verdict/verdicts)|how (it/they) ended',
      },
      dimension: 'result',
      members: [
        {
          key: 'upheld',
          printed: '结果维持',
          label: { zh: '结果维持', en: 'upheld' },
          words: {
            zh: '[结果][被/法院]维持[原判/原决定/数]|胜诉',
            en: '[was/were] (upheld/maintained/affirmed/sustained)|decision[s] upheld|in favour of the agency',
            hints: { zh: '[打]赢[了/过]', en: '(win/wins/won/winning)|confirmed|survived|stood|rejected' },
          },
        },
        {
          key: 'overturned',
          printed: '结果纠正',
          label: { zh: '结果纠正', en: 'overturned' },
          words: {
            zh: '[结果][被](纠正/纠错/撤销)|败诉|被打脸',
            en: '[was/were] (overturned/reversed/corrected/quashed)|decision[s] (overturned/reversed)|went against [it/them]|loss(/es)|judgments against|losing|reversal[s]',
            hints: {
              zh: '[打]输[掉/了/过]',
              en: '(lose/loses/lost/losing)|set aside|put right|succeeded|succeed|wrong',
            },
          },
        },
        {
          key: 'other',
          printed: '其他结果',
          label: { zh: '其他结果', en: 'other result' },
          words: {
            zh: '其(他/它)结果',
            en: 'other (result/results/outcome/outcomes/ending/endings)|[ended] otherwise decided|(ended/decided) otherwise|other outcome|neither upheld nor overturned',
          },
        },
        {
          key: 'pending',
          printed: '尚未审结',
          label: { zh: '尚未审结', en: 'pending' },
          words: {
            zh: '(尚未/还未/还没/没有/没/未)[有](审结/审完/审理完/判决/判下来/判完/判/结案/了结/结)|[还在/正在](审理/审查)中|未决|未结|没结的|挂着[没结]|没结的[案子]|悬着[的]',
            en: '[still/yet] pending|yet to be (concluded/decided/closed/resolved/settled)|[still] not yet (concluded/decided/closed/resolved/settled)|[still] (undecided/unconcluded/ongoing/unresolved/unsettled)|still (open/running/waiting) [in court]|awaiting (judgment/decision/a decision)|open (cases/lawsuits/reviews)|still hang[ing]|(hanging/hang) in court',
          },
        },
        { key: 'total', common: true, printed: '总计', variants: ['合计', '总数'], label: { zh: '总计', en: 'total' } },
      ],
      groups: [],
      totals: [{ key: 'total', of: ['upheld', 'overturned', 'other', 'pending'], finding: 'reviewSum' }],
      usual: 'total',
    },
  ],
  headings: [],
  told: ['结果维持', '尚未审结', '复议后起诉'],
}
