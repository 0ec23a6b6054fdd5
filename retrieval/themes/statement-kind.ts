import type { SectionKind, StatementKind } from '../../db/archive/report-record.ts'

type Patterns = readonly (readonly [StatementKind, RegExp])[]

/** Words that open a run of statements of one kind in section five; the last one before a statement decides. */
const LEADS: Patterns = [
  ['rectification', /(?:上年|上一?年度|去年|20\d\d年(?:度)?)[^。；\n]{0,24}?(?:整改|改进)(?:情况|落实)?/gu],
  [
    'problem',
    /(?:存在|仍有|还有|查找)[^。；\n]{0,24}?(?:问题|不足|短板|差距|薄弱|困难|弱项)|主要问题|存在问题|不足之处|主要表现(?:在|为)|(?:问题|不足)(?:[:：]|主要是)/gu,
  ],
  [
    'improvement',
    /针对(?:以上|上述|这些|存在)|(?:下|今后)(?:一)?(?:步|阶段)|(?:改进|整改)(?:的)?(?:措施|情况|打算|方向|意见|思路|计划)|(?:对应|相应|应对|针对性)的?(?:改进|整改)?(?:措施|举措|对策)(?=\s*(?:[:：\n]|如下|$))|(?:措施|对策)(?:如下|[:：\n])|(?:作|做出?|作出|进行|加以|予以)[^。；\n]{0,8}(?:改进|整改)[^。；\n]{0,4}[:：]|(?:^|[\n、）)．.])\s*(?:改进|整改)(?:工作)?[:：\n]|(?:下步|今后)(?:的)?(?:工作)?(?:打算|措施|安排|思路|重点)|努力方向|对此|为此|(?:新的一年|下一?年度|20\d\d年)[^。；\n]{0,16}?将|将(?:认真)?(?:采取|从以下|重点|着力)/gu,
  ],
]

/** A heading about what became of last year's problems decides for all that follows. */
const LOOKS_BACK = /(?:上年|上一?年度|去年|20\d\d年)[^。；\n]{0,20}(?:改进|整改)/u

/** The section's own heading names both kinds and decides nothing. */
const HEADING = /^[^\n]{0,40}(?:问题|不足)[^\n]{0,16}\n/u

/** Words of a statement itself, for sections without any lead. */
const OWN: Patterns = [
  [
    'problem',
    /不足|不够|有待|欠缺|薄弱|滞后|单一|单调|缺乏|不及时|偏(?:慢|弱|少|低)|差距|不到位|不完善|不高|不强|较少/u,
  ],
  ['improvement', /将|进一步|加强|提高|提升|完善|加大|强化|推进|优化|建立|健全/u],
]

/** Words of statements outside section five. Science bureaus write of innovation as their trade: 科技创新, 创新型企业. */
const ELSEWHERE: Patterns = [
  ['fee', /信息处理费|(?:收取|收费|免收|减免)[^。；]{0,12}费用?|收费(?:情况|标准)/u],
  [
    'proposals',
    /(?:建议|提案)[^。；]{0,24}(?:承办|办理|办结|答复|公开|件)|(?:承办|办理|答复)[^。；]{0,24}(?:建议|提案)/u,
  ],
  [
    'innovation',
    /(?<!科技|技术|产业|金融|企业|自主|科学|协同)创新(?:了|地)?(?!型|券|链|能力|主体|平台|驱动|团队|人才|城市|政策|成果|发展|资源|要素|生态|创业|战略|企业|产品|示范区?|中心|园|局|委|活力)|首创|率先|先行先试|特色做法|亮点/u,
  ],
]

/**
 * What a statement of the narrative is about, null where neither its place nor its words tell.
 * @param before text of the section up to the end of the statement
 */
export function findStatementKind(section: SectionKind, before: string, statement: string): StatementKind | null {
  const own = (patterns: Patterns): StatementKind | null =>
    patterns.find(([, pattern]) => pattern.test(statement))?.[0] ?? null
  return section === 'problems' ? (findLead(dropHeading(before)) ?? own(OWN)) : own(ELSEWHERE)
}

const dropHeading = (before: string): string => {
  const heading = HEADING.exec(before)?.[0] ?? ''
  return LOOKS_BACK.test(heading) ? before : before.slice(heading.length)
}

function findLead(before: string): StatementKind | null {
  let last: { kind: StatementKind; at: number } | null = null
  for (const [kind, pattern] of LEADS) {
    for (const match of before.matchAll(pattern)) {
      const at = match.index + match[0].length
      if (!last || at > last.at) last = { kind, at }
    }
  }
  return last?.kind ?? null
}
