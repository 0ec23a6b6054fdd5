import { describe, expect, it } from 'vitest'
import { findStatementKind } from '../../retrieval/themes/statement-kind.ts'

/** Each line: the section up to and with the statement, the statement's kind. */
const CASES: readonly (readonly [before: string, statement: string, kind: string])[] = [
  ['五、存在的主要问题及改进情况\n（一）主要问题\n', '一是公开栏目更新仍需加快；', 'problem'],
  ['五、存在的主要问题及改进情况\n（一）主要问题\n一是更新慢。\n（二）改进情况\n', '一是每周检查栏目。', 'improvement'],
  ['五、存在的主要问题及改进情况\n', '图表解读偏少，样式单一。', 'problem'],
  ['五、存在的主要问题及改进情况\n一年来还存在以下不足：一是人手偏少。针对上述问题，', '安排两名专人。', 'improvement'],
  ['五、存在的主要问题及改进情况\n（一）上年度问题整改情况\n', '去年指出的三项已经办完。', 'rectification'],
]

describe('a statement of section five', () => {
  it.each(CASES)('%s%s is a %s', (before, statement, kind) => {
    expect(findStatementKind('problems', before + statement, statement)).toBe(kind)
  })
})

describe('a statement of another section', () => {
  it.each([
    ['全年没有收取信息处理费。', 'fee'],
    ['承办人大代表建议3件，均已答复。', 'proposals'],
    ['创新公开方式，把政策做成短剧。', 'innovation'],
    ['在全市率先开设政策超市。', 'innovation'],
    ['发布科技创新政策12件，走访创新型企业。', null],
    ['全年发布信息320条。', null],
  ])('%s is about %s', (statement, kind) => {
    expect(findStatementKind('other', `六、其他需要报告的事项\n${statement}`, statement)).toBe(kind)
  })
})
