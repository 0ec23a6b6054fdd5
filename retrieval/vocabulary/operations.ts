/** What can be done with figures: conditions, aggregates, ranking, ratios, change, and the words that ask for it. */
import type { Entry, Meaning } from '../understand/meaning.ts'

const entry = (meaning: Meaning, zh: readonly string[], en: readonly string[]): Entry => ({ meaning, zh, en })

const AGENCY_ZH = '(?:(?:行政|政府)?(?:单位|机关|部门|机构|委办局|局委办|政府))'
const AGENCY_EN =
  '(?:(?:government |public |administrative |local )?(?:agenc(?:y|ies)|bod(?:y|ies)|bureaus?|offices?|organs?|departments?|units?|authorit(?:y|ies)|governments?|institutions?))'
/** "the agencies that refused requests": those with more than none. */
const RELATIVE_EN = `(?:the |those )?${AGENCY_EN} (?:that|which|who)(?: had| have| has| were| was)?(?= (?:refus|den|reject|turn|receiv|grant|partly|withh|sued|lost|issu|repeal|impos|collect|carr)[a-z]*)`
const REPORT_EN = '(?:annual )?reports?'
const REPORT_ZH = '(?:年度)?(?:年报|报告|报表)'

export const OPERATION_VOCABULARY: readonly Entry[] = [
  // Conditions
  entry(
    { kind: 'conditions', conditions: [{ operator: '=', value: 0 }] },
    [
      '(?:数)?(?:均|都|全)?(?:为|是|等于)?零(?:的)?(?![点星散售])',
      '(?:均|都|全)?(?:为|是|等于)0(?![0-9.])(?:件|个|次)?(?:的)?',
      '(?<![0-9.])0(?:件|个|次|起)(?:的)?',
      '挂零(?:的)?',
      '空白(?=申请)',
    ],
    [
      '(?:(?:is|are|was|were) )?(?:equal to )?zero',
      'nil',
      '(?:(?:is|are|was|were|of|at|with|had|have|has) )0(?![0-9.,])',
    ],
  ),
  entry(
    { kind: 'conditions', conditions: [{ operator: '>', value: 0 }] },
    [
      '(?<!是)(?:不|并非|非|不是)(?:为|是|等于)?(?:零|0(?![0-9.]))(?:的)?',
      '(?:大于|超过|多于)(?:零|0(?![0-9.]))(?:的)?',
      '有数(?:的)?',
    ],
    [
      '(?:(?:is|are|was|were) )?(?:not|non|other than|different from)(?: equal to)? zero',
      '(?:more|greater|higher|larger) than (?:zero|0(?![0-9.,]))',
      '(?:above|over|exceeding) (?:zero|0(?![0-9.,]))',
      'not 0(?![0-9.,])',
    ],
  ),
  entry(
    { kind: 'conditions', conditions: [{ operator: '<', value: 0 }] },
    ['(?:为|是)?负(?:数|值)(?:的)?'],
    [
      'negative(?= (?:numbers?|counts?|values?|amounts?|figures?|(?:new )?(?:requests?|applications?)))',
      '(?<=numbers?|counts?|values?|amounts?|figures?|requests?|applications?)(?: (?:is|are|was|were))? negative$',
    ],
  ),
  entry(
    { kind: 'none' },
    [
      '(?:连)?一(?:件|个|份|次|起|条|宗)(?=.{0,10}(?:也|都)(?:没|未|无))',
      '(?:都|均|也|从)?(?!(?<=[过了].{0,8})(?<![也都])没有?[??。]*$)(?:没有|没|未|未曾|从未|无|并无|并未)(?:任何|有过|有|发生过?|出现过?|一件|产生)?',
    ],
    [
      'no(?!\\. ?(?:of|[0-9]))',
      'not any',
      'none',
      'without(?: any| a single)?',
      'never',
      "(?:did|does|do|had|has|have)(?: not|n't)(?: have)?(?: any| a single| even one)?",
      'not (?:a single|one)',
      'zero(?= (?:requests?|applications?))',
      'neither',
    ],
  ),
  entry(
    { kind: 'some' },
    [
      '(?:有|出现|发生|存在)过(?:的)?',
      '(?:曾|曾经)(?:有)?',
      '(?<=[过了].{0,8})(?<![也都])没有?(?=[??。]*$)',
      '过(?:的)?',
      `(?:有|存在|出现)(?=[^哪没多几无有]{1,20}的${AGENCY_ZH})`,
    ],
    [RELATIVE_EN, 'any', 'some', 'at least one(?! (?:per ?cent|hundred|thousand|million))', 'one or more'],
  ),
  entry(
    { kind: 'compare', operator: '>' },
    ['(?:超过|大于|高于|多于|突破|超出|逾|超|多过)(?:了)?'],
    ['(?:more|greater|higher|larger) th[ae]n', 'over', 'above', 'exceed(?:s|ed|ing)?', 'in excess of', 'upwards of'],
  ),
  entry(
    { kind: 'compare', operator: '>=' },
    ['(?:至少|不少于|不低于|不小于|大于(?:或|或者)?等于|起码|最少有|达到|不下)(?:了)?(?:有)?'],
    ['at least', '(?:no|not) (?:fewer|less|lower) than', '(?:a )?minimum of'],
  ),
  entry(
    { kind: 'compare', operator: '<' },
    ['(?:少于|小于|低于|不到|不足|不满|未满|未达到?)(?:了)?'],
    ['(?:fewer|less|lower|smaller) than', 'under', 'below'],
  ),
  entry(
    { kind: 'compare', operator: '<=' },
    ['(?:不超过|不多于|不大于|不高于|至多|小于(?:或|或者)?等于|最多有|未超过|没超过|没有超过)(?:了)?'],
    [
      'at (?:the )?most',
      '(?:no|not) (?:more|greater|higher) than',
      'up to',
      '(?:a )?maximum of',
      "(?:did|do|does)(?: not|n't) exceed",
      'not exceeding',
    ],
  ),
  entry(
    { kind: 'compare', operator: '=' },
    ['(?:等于|恰好|正好|刚好|恰为|恰恰)(?:是|为|有)?'],
    ['exactly', 'equal(?:s|ing)?(?: to)?', 'precisely', 'just(?= [0-9])'],
  ),
  entry(
    { kind: 'compare', operator: '!=' },
    ['(?:不等于|(?<!是)不是|不为)(?=[0-9一二三四五六七八九十])'],
    ['(?:not equal to|other than|different from)'],
  ),
  entry(
    { kind: 'compare', operator: '>=', after: true },
    ['(?:及|或)?以上(?:的)?', '起(?=的)'],
    ['(?:and|or) (?:more|above|over|up|greater)', 'plus'],
  ),
  entry(
    { kind: 'compare', operator: '<=', after: true },
    ['(?:及|或)?(?:以下|以内|之内)(?:的)?'],
    ['(?:and|or) (?:fewer|less|below|under)'],
  ),
  entry(
    { kind: 'between' },
    ['介于', '在', '(?:之间|区间|范围)(?:的)?', '从(?=[0-9])'],
    ['between', 'from', 'ranging from', 'in the range(?: of)?'],
  ),

  ...allOfThem(),

  // Which are left out
  entry(
    { kind: 'except', of: 'next' },
    [
      '(?<![废清删解去排免开])除(?:了|去|开|却)?(?=.{1,30}(?:外|,))',
      '(?:不(?:算|含|包括|包含|计|要)|剔除|去掉|排除|扣除|抛开|撇开)(?:了|掉)?',
      '(?:并|而)?(?:不是|不属于|不在|非)(?=.{0,10}(?:局|委|厅|办|政府|省|市|县|区|系统|部门|的单位))',
    ],
    [
      'except(?:ing)?(?: for)?(?: (?:those|the ones) (?:in|from|of))?',
      'exclud(?:ing|es?|ed)',
      '(?:other|apart|aside) (?:than|from)(?: those (?:in|from|of))?',
      '(?:outside|besides)(?: of)?',
      '(?:not|without) (?:counting|including)',
      'leaving out',
      `(?:all|every)(?: (?:of )?(?:the )?(?:${AGENCY_EN}))? but`,
      '(?:every|any)(?:one|body) but',
      "(?:(?:is|are|was|were)(?: not|n't)|not)(?: (?:in|from|of))?(?: an?)?",
      'non',
    ],
  ),
  entry(
    { kind: 'except', of: 'previous' },
    ['(?:以|之)?外', '除外', '不(?:算|计|含)(?:在内)?'],
    ['(?:excluded|excepted|left out|aside)'],
  ),
  entry(
    { kind: 'others' },
    ['(?:其他|其它|其余|别)(?:的)?(?:几家|各家|所有)?(?:的)?(?:单位|部门|机关|局|地方)'],
    [`(?:all |any )?(?:the )?others?(?: ${AGENCY_EN})?`, `the (?:rest|remaining)(?: of (?:the )?)?(?: ?${AGENCY_EN})?`],
  ),
  entry(
    { kind: 'beyond' },
    ['连续(?:[两二三四五六2-6]|几|多)?(?:个)?年', '(?:[一二两三四五六七八九十几多0-9]+)?倍', '翻(?:了)?(?:一)?番'],
    [
      '(?:(?:two|three|four|five|several|[0-9]+) )?(?:years? )?in a row',
      'consecutive(?: years?)?',
      '(?:twice|thrice|(?:two|three|four|five|ten|how many|[0-9]+) times)(?: (?:as (?:many|much|high)(?: as)?|more|higher))?',
      'by (?:type|kind|category)',
      'doubl(?:e|es|ed|ing)',
      'tripl(?:e|es|ed|ing)',
    ],
  ),

  entry(
    { kind: 'unsaid' },
    [
      '(?<!有)(?:没有|没|未|未曾|从未|从没|只字未)(?:有)?(?:提到|提及|提过|提起|提|谈到|谈及|说到|说起|写到|写明|涉及)(?:过|到|了)?',
    ],
    [
      "(?:(?:did|do|does|have|has|had)(?: not|n't)|never|without|no|fail(?:s|ed)? to) (?:ever )?(?:mention(?:s|ed|ing)?|speak(?:ing)? of|talk(?:ing)? about|refer(?:red|ring)? to|writ(?:e|ing) about)(?: of)?",
      '(?:silent|say nothing|says nothing|said nothing) (?:on|about)',
    ],
  ),
  // A blank is not a zero: what is not filled in is no condition on a figure.
  entry(
    { kind: 'beyond' },
    [
      '(?:没有?|未)(?:填写|填报|填)(?:了)?(?=.{0,10}(?:单位|机关|部门|哪|谁))|(?<=(?:单位|机关|部门|哪|谁).{0,12})(?:没有?|未)(?:填写|填报|填)',
      '既然',
      '每(?:个|一)?(?:省|市|县|区|地区|系统)(?:份)?',
      '(?:省|市|县)份?(?:里)?(?=(?:是)?(?:哪|谁))',
    ],
    [
      '(?:left|leav(?:e|es|ing)|had|have|with) (?:it |them )?(?:a )?(?:blanks?|empty)',
      'since(?! 20)(?=.{0,60},)',
      '(?:per|by|each|every|for each|for every) (?:province|city|county|district|region|sector|system|month|quarter)',
    ],
  ),

  // Asking
  entry(
    { kind: 'which', of: 'agency' },
    [
      `(?:有)?哪(?:一|几|些)?(?:个|家)?${AGENCY_ZH}`,
      '(?:有)?哪(?:一|几|些)?(?:个|家)',
      '(?:有|是)?哪些',
      '(?:有|是)?谁',
      `(?:所有|全部|全体|每一?个|每家|各个?|各家|一切)(?:的)?${AGENCY_ZH}`,
      '(?:所有|全部|全体|各个?)(?:的)?(?=[一-龥]{0,8}(?:局|委|厅|办|政府))',
      `${AGENCY_ZH}(?:名单|列表|清单)`,
      '名单',

      '(?:什么|啥)(?:单位|部门|机关)',
      '各家',
      '哪(?:个|些)(?:地方|局|委|厅)',
      '几家(?=都|也)',
    ],
    [
      `(?:which|what) (?:of (?:the )?)?${AGENCY_EN}`,
      'who(?:se)?',
      `(?:all|every|each|any of)(?: of)?(?: the)? ${AGENCY_EN}`,
      'which ones?',
      '(?:every|any|some)(?:one|body)',
      `(?:names?|list) of (?:the )?${AGENCY_EN}`,
    ],
  ),
  entry(
    { kind: 'which', of: 'agency', plain: true },
    [AGENCY_ZH, '全国(?:各地)?(?:范围)?(?:内|的)?', '(?<=的)(?:局|委|厅|办)(?=[??。,有是]|$)'],
    [AGENCY_EN, RELATIVE_EN],
  ),
  entry(
    { kind: 'which', of: 'report' },
    [`哪(?:一|几|些)?(?:个|份|本|篇)?${REPORT_ZH}`, `(?:所有|全部|每一?份|各)${REPORT_ZH}`],
    [`(?:which|what) ${REPORT_EN}`, `(?:all|every|each)(?: of)?(?: the)? ${REPORT_EN}`],
  ),
  entry(
    { kind: 'which', of: 'year' },
    [
      '哪(?:一|几|些)?(?:个)?年(?:份|度)?(?:的)?',
      '(?:什么|啥)(?:年份|时候)',
      '(?:各|每|历)(?:个)?年(?:度|份)?(?:的)?',
      '逐年(?:的)?',
    ],
    [
      '(?:which|what) years?',
      'when',
      '(?:each|every|all) years?',
      'year by year',
      '(?:per|by) year',
      '(?:yearly|annually)',
      'over the years',
      'in all years',
    ],
  ),
  entry(
    { kind: 'howMany' },
    [
      '(?:有|是|为|收|达)?(?:多少|几多|几)(?:件|条|份|起|宗|项|人|次|期|篇|场|个|万元|元|例|桩|张)?(?:呢|啊|呀)?',
      '(?:各|分别)?(?:是|有|为)?(?:多少|几件|几个)',
      '(?:的)?(?:数量|件数|数字|数目|数值|具体数)(?:是|为)?',
      '(?:的)?(?:情况|数据)(?=[?？]?$|如何|怎样|怎么样)',
      '量(?=[?？]?$)',
      '数(?=[?？]?$)',
    ],
    [
      'how many',
      'no\\.(?: of)?',
      "(?:what(?:'s| is| was| were| are) )?(?:the )?(?:numbers?|figures?|counts?|values?|data)(?: (?:of|for|on))?",
      'how large',
      'how high',
      'number',
    ],
  ),
  entry(
    { kind: 'howMany', of: 'agency' },
    [
      `(?:共|总共|一共)?(?:有)?(?:多少|几)(?:家|个)?${AGENCY_ZH}`,
      '(?:共|总共|一共)?(?:有)?(?:多少|几)家',
      `(?:单位|机关|部门|机构)(?:的)?(?:数量|个数|数|家数)`,
      `${AGENCY_ZH}(?:一共|总共|共)?(?:有)?(?:多少|几)(?:个|家)(?=[??。]*$)`,
    ],
    [`how many (?:of (?:the )?)?${AGENCY_EN}`, `(?:the )?(?:number|count) of ${AGENCY_EN}`],
  ),
  entry(
    { kind: 'howMany', of: 'report' },
    [
      `(?:共|总共|一共)?(?:有)?(?:多少|几)(?:份|个|篇|本)?${REPORT_ZH}`,
      `${REPORT_ZH}(?:一共|总共|共)?(?:有)?(?:多少|几)(?:份|个|篇|本)`,
    ],
    [`how many (?:of (?:the )?)?${REPORT_EN}`, `(?:the )?(?:number|count) of ${REPORT_EN}`],
  ),
  entry(
    { kind: 'each' },
    [
      '(?:分别|各自|各|分)(?:是|有|为)?',
      '(?:分别|各自?)(?:是|有|为)?(?:多少|几)(?:件|个|条|份|起|次)?',
      '逐一',
      '逐个',
      '每(?:个|家)?',
    ],
    ['respectively', 'each', 'both', 'separately', 'one by one', 'individually', 'per agency', 'for every one'],
  ),

  // Aggregates
  entry(
    { kind: 'total' },
    ['(?:的)?(?:总计|合计)(?:数|数量|件数|栏|列)?(?:的)?'],
    ['(?:grand )?totals?(?: (?:number|amount|count))?(?: of)?', 'in total', 'totall?(?:ed|ing)'],
  ),
  entry(
    { kind: 'aggregate', function: 'sum' },
    [
      '(?:的)?(?:总和|之和|加总|总数量?|总量|总共|一共|共计|累计|总件数)',
      '(?:加|合)(?:在一起|起来|到一起)(?:的)?(?:一共)?',
      '共(?=收|有|多少|几|作|制|废|受|办|处|结)',
    ],
    [
      '(?:the )?sum(?:med)?(?: up)?(?: of)?',
      'altogether',
      'in all',
      'combined',
      'all together',
      'together',
      'aggregate',
      'added up',
      'overall',
    ],
  ),
  entry(
    { kind: 'aggregate', function: 'average' },
    ['(?:的)?平均(?:值|数)?(?:每(?:家|个)(?:单位|机关|部门)?)?(?:的)?', '均值', '均(?=多少)'],
    [
      '(?:the )?(?:average|mean|arithmetic mean)(?: (?:number|value))?(?: of)?',
      'on average',
      'averaged?',
      '(?:average )?per (?:agency|report|bureau)',
    ],
  ),
  entry(
    { kind: 'aggregate', function: 'median' },
    ['(?:的)?中(?:位|间)(?:数|值)(?:的)?'],
    ['(?:the )?median(?: (?:number|value))?(?: of)?'],
  ),
  entry(
    { kind: 'aggregate', function: 'max' },
    ['(?:的)?最(?:大|高)值(?:的)?'],
    ['(?:the )?max(?:imum)?(?: (?:number|value))(?: of)?'],
  ),
  entry(
    { kind: 'aggregate', function: 'min' },
    ['(?:的)?最(?:小|低)值(?:的)?'],
    ['(?:the )?min(?:imum)?(?: (?:number|value))(?: of)?'],
  ),

  // Ranking
  entry(
    { kind: 'rank', direction: 'most' },
    [
      '(?:数量|件数|量)?最(?:多|高|大)(?:的)?',
      '居首(?:位)?(?:的)?',
      '榜首',
      '排(?:名)?(?:在)?(?:最前|首位|第一)(?:的)?',
      '冠军',
    ],
    [
      '(?:the )?(?:most|highest|largest|greatest|biggest|maximum|top)(?: (?:number|amount|count|value)s?)?(?: of)?',
      'leads?',
      'tops',
      'max',
    ],
  ),
  entry(
    { kind: 'rank', direction: 'least' },
    ['(?:数量|件数|量)?最(?:少|低|小)(?:的)?', '垫底(?:的)?', '末位(?:的)?', '倒数(?:第一)?(?:的)?'],
    ['(?:the )?(?:least|fewest|lowest|smallest|minimum|bottom)(?: (?:number|amount|count|value)s?)?(?: of)?', 'min'],
  ),
  entry(
    { kind: 'top', from: 1, count: Number.POSITIVE_INFINITY },
    ['(?:的)?(?:排名|排行(?:榜)?|排序|名次|排位)(?:情况)?', '排(?:个|一下)(?:名|序|队)'],
    ['rank(?:s|ed|ing|ings)?(?: (?:by|all|the))?', 'sort(?:ed)?(?: by)?', 'order(?:ed)?(?: by)?', 'league table'],
  ),
  entry(
    { kind: 'top', direction: 'most', from: 1, count: Number.POSITIVE_INFINITY },
    [
      '(?:按)?(?:从)?(?:由)?(?:高|多|大)到(?:低|少|小)(?:的)?(?:排序|排列|排名|排(?:一?下|个序|一排)?)?',
      '(?:降序|倒序)(?:排列)?',
    ],
    [
      '(?:highest|largest|most) first',
      '(?:in )?descending(?: order)?',
      'from (?:highest|most) to (?:lowest|least|fewest)',
    ],
  ),
  entry(
    { kind: 'top', direction: 'least', from: 1, count: Number.POSITIVE_INFINITY },
    [
      '(?:按)?(?:从)?(?:由)?(?:低|少|小)到(?:高|多|大)(?:的)?(?:排序|排列|排名|排(?:一?下|个序|一排)?)?',
      '升序(?:排列)?',
    ],
    [
      '(?:lowest|smallest|fewest) first',
      '(?:in )?ascending(?: order)?',
      'from (?:lowest|least|fewest) to (?:highest|most)',
    ],
  ),

  // Ratios
  ...ratios(),
  entry(
    { kind: 'share' },
    [
      '(?:所)?占(?:了|到|据)?(?:全部|所有|总数|总量|全体)(?:申请|单位|报告)?(?:的)?(?:百分之几|百分之多少|几成|比例|比重|多少|多大)',
      '(?:所)?占(?:了|到|据)?(?:的)?(?:比例|比重|比|百分比|份额|多大|多少)?(?:的)?',
      '(?:的)?(?:比例|比重|百分比|百分之几|份额)(?:是|为)?(?:多少|多大)?',
      '(?:按|换成|以)(?:百分比|比例)(?:算|计|表示)?',
      '(?:有|是)?(?:几成|百分之几|几分之几|多大比例|多少比例)(?:是|为)?',
    ],
    [
      '(?:as )?(?:a |an |the |what )*(?:shares?|percentages?|per ?cent(?:age)?|proportions?|ratios?|fractions?|rates?|part)(?: (?:of|from|by|for))?',
      'in percent(?:age)?(?: terms)?',
    ],
  ),

  // Change and comparison
  entry(
    { kind: 'change' },
    [
      '(?:同比|环比|与上年相比|较上年|比上年|比去年|较去年)?(?:的)?(?:增长|增加|下降|减少|上升|变化|变动|增减|涨|降|回落)(?:了)?(?:的)?(?:率|幅度|幅|多少|几|情况|百分之几|件)?',
      '(?:同比|环比|增幅|降幅|涨幅|增速)(?:是)?(?:多少)?',
      '(?:是)?(?:[多高涨升增]了?|增加|上升|增长)(?:还是|或)(?:[少低跌降减]了?|减少|下降)(?:了)?',
      '(?<=率.{0,14})(?:提高|升高|提升|降低)(?:了)?(?:的)?',
      '(?<=比(?:20\\d\\d年?|上年|去年|前年)(?:的)?.{0,8})(?:多|高|少|低)(?:了)?(?=的)',
      '(?:的)?(?:变化)?(?:趋势|走势|变化情况|历年变化)',
      '(?:有)?(?:什么|何|啥|多大|哪些|怎样的?)(?:的)?(?:变化|变动|起伏|增减)',
      '(?:与|跟|和|比|较)(?:上|前)(?:一)?年(?:度)?(?:相比)?(?!结转|遗留|转)',
    ],
    [
      '(?:relative |percentage |percent |annual )?(?:change|growth|increase|decrease|decline(?! to)|rise|fall|drop|trend|development)s?(?: (?:in|of|over time|rate))?',
      '(?:chang|increas|decreas|declin)(?:ed|es|ing)',
      '(?:grow|grew|grown|rise|rises|rising|rose|risen|fall|falls|falling|fell|fallen|dropped)',
      '(?:go|goes|going|gone|went) (?:up|down)',
      '(?<=rates?\\b.{0,20})(?:improv(?:e|es|ed|ing)|worsen(?:s|ed)?)',
      '(?:(?:had|has|have) )?(?:more|fewer)(?=[a-z\\s]{1,40}20[0-9][0-9] than (?:in )?20[0-9][0-9])',
      '(?:year on year|year over year|yoy)(?: change| growth)?',
      '(?:compared (?:with|to)|versus|than|over|on) (?:the )?(?:previous|last|prior) year',
      'by (?:how much|how many|what percentage)',
      'over time',
    ],
  ),
  entry(
    { kind: 'difference' },
    [
      '(?:相比|对比|比较|比对|比)(?:一下|之下|起来|较)?',
      '(?:相差|差距|差别|差额|差)(?:是)?(?:多少|几件|多大)?',
      '(?:谁|哪(?:个|家|边)?)(?:的)?(?:更)?(?:多|高|少|低)(?:一些|些)?',
      '(?:多|少|高|低)(?:了|出)?(?:多少|几件|几个|几)',
      '(?:更|要|还)?(?:多|少|高|低)(?:了|一些|些|一点)?(?:吗|么|没有)?(?=[?？。,]|$)',
      '(?:和|与|跟)?.{0,0}(?:哪个|谁)(?:更)?(?:多|少)',
    ],
    [
      '(?:side by side )?compar(?:e|es|ed|ing|ison|isons)(?: (?:of|between|with|to))?',
      'versus',
      'vs\\.?',
      'difference(?:s)?(?: (?:between|in))?',
      'side by side',
      'gap(?: between)?',
      '(?:more|fewer|higher|lower)(?! than)(?=(?: (?:new|foi|information))* (?:requests|applications|cases|decisions|refusals|lawsuits)(?! than)| rate)',
      'which (?:is|was|had|has|one) (?:the )?(?:more|higher|larger|greater|bigger)(?! than)',
      'who (?:had|has|received|got) more(?! than)',
      '(?:had|has|have) more(?! than)(?![a-z\\s]{1,40}20[0-9][0-9] than)',
    ],
  ),
  entry(
    { kind: 'breakdown', by: 'reason' },
    [
      '(?:按|分|各|各个|各种|各类)(?:不同)?(?:原因|理由|情形)(?:分|划分|统计|分类|分布)?(?:的)?(?:数量)?',
      '(?:的)?(?:具体)?(?:原因|理由|情形)(?:分布|构成|明细|有哪些|是什么|分别)?',
      '(?:哪|什么)(?:些|几种|几类)?(?:原因|理由|情形)',
      '(?:的)?(?:各种|各类|各个|不同)(?:的)?(?:原因|理由|情形)(?:分别|各)?(?:是|有)?',
      '最(?:多|常|主要)(?:见|用)?的(?:原因|理由|情形)(?:是什么|有哪些)?',
      '主要(?:的)?(?:原因|理由|情形)(?:是什么|有哪些)?',
      '(?:因为|出于|基于|以)(?:什么|哪些|何种)(?:原因|理由)?',
      '(?:的)?(?:构成|组成|明细|细分|细项|分项|分类)(?:情况|统计|数据)?',
    ],
    [
      '(?:break(?:s|ing)? ?down|broken down|split|itemi[sz](?:e|ed)|composition|make ?up)(?: of)?(?: (?:by|into|the) (?:individual )?(?:reasons?|grounds?|causes?))?',
      '(?:by|per) (?:reason|ground|cause)s?',
      '(?:(?:on|for) )?(?:which|what) (?:reasons?|grounds?)',
      '(?:the )?(?:most (?:common|frequent|cited|used) |main |top |usual )?(?:reasons?|grounds?)(?: (?:given|for|behind|cited))?',
      'break down(?: of)?',
      'how (?:exactly )?(?:were|was)',
    ],
  ),
  entry(
    { kind: 'breakdown', by: 'requester' },
    [
      '(?:按|分|各|各类|各种)(?:不同)?(?:类)?申请人(?:的)?(?:类型|类别|身份|种类)?(?:分|划分|统计|分类|分布|情况)?',
      '(?:的)?申请人(?:的)?(?:类型|构成|分布|情况|结构|组成|类别)(?:明细|分布)?',
      '(?:来自|由)(?:哪些|什么|哪类|什么样的)(?:申请人|人|主体)(?:提出)?',
      '(?:都|主要|分别)?(?:是|由)(?:些)?(?:什么|哪些|哪类|啥)(?:样的)?人(?:提(?:出|交)?)?(?:的)?(?:申请)?(?:的)?',
      '(?:的)?申请(?:人|者)(?:都|主要)?(?:是|有)(?:些)?(?:什么|哪些|哪类|谁)(?:人)?',
    ],
    [
      '(?:break ?down |broken down |split )?(?:by|per) (?:type of |kind of |category of )?(?:applicant|requester|requestor)s?(?: (?:type|category|kind)s?)?',
      '(?:types|kinds|categories) of (?:applicants|requesters)',
      '(?:applicant|requester) (?:types?|categor(?:y|ies)|kinds?|columns?)',
      'who (?:asked|applied)(?: to)?',
      'who (?:the )?(?:applicants|requesters) (?:are|were)',
    ],
  ),
]

/** 全部予以公开, "granted everything": the rate of an outcome is one. */
function allOfThem(): Entry[] {
  const whole = (name: string, zh: readonly string[], en: readonly string[]): Entry[] => [
    entry({ kind: 'ratio', name }, zh, en),
    entry({ kind: 'conditions', conditions: [{ operator: '=', value: 1 }] }, zh, en),
  ]
  const EVERY_ZH =
    '(?<!(?:多少|几)(?:件|个)?(?:申请)?(?:是|被)?)(?:把)?(?:申请)?(?:全部|全都|统统|一律|百分之百|100%)(?:都|均)?'
  const EVERYTHING_EN =
    '(?:everything|(?:all|each|every(?: single)?(?: one)?)(?: of)?(?: the| its| their)?(?: requests?| applications?)?)'
  const END_ZH = '(?:了)?(?:的)?(?=单位|机关|部门|吗)'
  return [
    ...whole(
      'fullDisclosureRate',
      [`${EVERY_ZH}(?:予以|给予|同意)公开(?!的?(?:申请|[有件数量占共多几]))(?:了)?(?:的)?`, `${EVERY_ZH}公开${END_ZH}`],
      [
        `(?:(?:fully )?grant|approv)(?:s|es|ed|ing|e)? ${EVERYTHING_EN}(?: in full)?(?: (?:they|it) (?:handled|received|got))?`,
        `(?:all|every|each)(?: of)?(?: the| its| their)? (?:requests?|applications?) (?:(?:was|were|is|are) )?(?:fully )?(?:granted|approved)(?: in full)?`,
      ],
    ),
    ...whole(
      'denialRate',
      [`${EVERY_ZH}(?:不予公开|拒绝(?:公开)?|驳回)(?:了)?(?:的)?`],
      [
        `(?:refus|reject|den)(?:es|ed|ing|ied|ies|y|e|s)? ${EVERYTHING_EN}(?: (?:they|it) (?:handled|received|got))?`,
        `(?:all|every|each)(?: of)?(?: the| its| their)? (?:requests?|applications?) (?:(?:was|were|is|are) )?(?:refused|denied|rejected)`,
      ],
    ),
  ]
}

/** Names of ratios; what each divides is in measures.ts. `correctionRate` takes its route from the question. */
function ratios(): Entry[] {
  const ratio = (name: string, zh: readonly string[], en: readonly string[]) => entry({ kind: 'ratio', name }, zh, en)
  return [
    ratio(
      'disclosureRate',
      ['(?:申请|信息|依申请)?(?:的)?公开(?:比|占比|比)?率(?:的)?', '公开比例'],
      [
        '(?:disclosure|openness|release|grant(?:ing)?|approval|success|acceptance) (?:rates?|ratios?)',
        'rates? of (?:disclosure|release|approval)',
      ],
    ),
    ratio(
      'fullDisclosureRate',
      ['(?:予以|全部|完全)公开(?:比)?率(?:的)?'],
      ['full (?:disclosure|grant|release) rates?'],
    ),
    ratio(
      'partialDisclosureRate',
      ['部分公开(?:比)?率(?:的)?'],
      ['partial (?:disclosure|grant|release) rates?', 'partly granted rates?'],
    ),
    ratio(
      'denialRate',
      ['(?:不予公开|不公开|拒绝公开|拒绝|驳回)(?:比)?率(?:的)?'],
      [
        '(?:denial|refusal|rejection|non disclosure|withholding) (?:rates?|ratios?)',
        'rates? of (?:denial|refusal|rejection)s?',
      ],
    ),
    ratio('unableRate', ['无法提供(?:比)?率(?:的)?'], ['unable to provide rates?']),
    ratio('notProcessedRate', ['不予处理(?:比)?率(?:的)?'], ['(?:not processed|non processing) rates?']),
    ratio(
      'completionRate',
      ['(?:按(?:时|期))?(?:办结|办理完成)率(?:的)?'],
      ['(?:completion|closing|closure|clearance|handling) rates?'],
    ),
    ratio(
      'correctionRate',
      ['(?:被)?(?:纠错|纠正|败诉|撤销)(?:比)?率(?:的)?'],
      [
        '(?:error )?(?:correction|overturn(?:ed|ing)?|reversal) rates?',
        'rates? of (?:correction|overturning|reversal)s?',
      ],
    ),
    ratio('upheldRate', ['(?:被)?维持(?:比)?率(?:的)?'], ['(?:upheld|affirmance|upholding) rates?']),
  ]
}
