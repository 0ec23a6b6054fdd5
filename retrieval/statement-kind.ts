/** What a statement of section five is about. */
export type StatementKind = 'problem' | 'improvement' | 'rectification'

/** Words that open a run of statements of one kind; the last one before a statement decides. */
const LEADS: readonly (readonly [StatementKind, RegExp])[] = [
  ['rectification', /(?:上年|上一?年度|去年|20\d\d年(?:度)?)[^。；\n]{0,24}?(?:整改|改进)(?:情况|落实)?/gu],
  [
    'problem',
    /(?:存在|仍有|还有|查找)[^。；\n]{0,24}?(?:问题|不足|短板|差距|薄弱|困难|弱项)|主要问题|存在问题|不足之处|主要表现(?:在|为)|(?:问题|不足)(?:[:：]|主要是)/gu,
  ],
  [
    'improvement',
    /针对(?:以上|上述|这些|存在)|(?:下|今后)(?:一)?(?:步|阶段)|(?:改进|整改)(?:的)?(?:措施|情况|打算|方向|意见|思路|计划)|对此|为此|(?:新的一年|下一?年度|20\d\d年)[^。；\n]{0,16}?将|将(?:认真)?(?:采取|从以下|重点|着力)/gu,
  ],
]

/** The section's own heading names both kinds and decides nothing. */
const HEADING = /^[^\n]{0,40}(?:问题|不足)[^\n]{0,16}\n/u

/** Words of a statement itself, for sections without any lead. */
const OWN: readonly (readonly [StatementKind, RegExp])[] = [
  [
    'problem',
    /不足|不够|有待|欠缺|薄弱|滞后|单一|单调|缺乏|不及时|偏(?:慢|弱|少|低)|差距|不到位|不完善|不高|不强|较少/u,
  ],
  ['improvement', /将|进一步|加强|提高|提升|完善|加大|强化|推进|优化|建立|健全/u],
]

/**
 * Sorts a statement of the section on problems and improvements.
 * @param section text of the section up to the end of the statement
 * @param statement the statement itself
 */
export function findStatementKind(section: string, statement: string): StatementKind | null {
  const body = section.replace(HEADING, '')
  let last: { kind: StatementKind; at: number } | null = null
  for (const [kind, pattern] of LEADS) {
    for (const match of body.matchAll(pattern)) {
      const at = match.index + match[0].length
      if (!last || at > last.at) last = { kind, at }
    }
  }
  return last?.kind ?? OWN.find(([, pattern]) => pattern.test(statement))?.[0] ?? null
}
