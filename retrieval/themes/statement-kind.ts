import type { SectionKind, StatementKind } from '../../db/archive/report-record.ts'

/** Words of statements outside section five. Science bureaus write of innovation as their trade: 科技创新, 创新型企业. */
const ELSEWHERE: readonly (readonly [StatementKind, RegExp])[] = [
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
 * What a statement of the narrative is about by its words, null where they do not tell. In section five not the words but
 * the headings and lead-ins tell (`read-statements.ts`).
 */
export const findStatementKind = (section: SectionKind, statement: string): StatementKind | null =>
  section === 'problems' ? null : (ELSEWHERE.find(([, pattern]) => pattern.test(statement))?.[0] ?? null)
