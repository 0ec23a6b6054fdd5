import { describe, expect, it } from 'vitest'
import { findStatementKind } from '../../retrieval/themes/statement-kind.ts'

describe('a statement outside section five', () => {
  it.each([
    ['全年没有收取信息处理费。', 'fee'],
    ['承办人大代表建议3件，均已答复。', 'proposals'],
    ['创新公开方式，把政策做成短剧。', 'innovation'],
    ['在全市率先开设政策超市。', 'innovation'],
    ['发布科技创新政策12件，走访创新型企业。', null],
    ['全年发布信息320条。', null],
  ])('%s is about %s', (statement, kind) => {
    expect(findStatementKind('other', statement)).toBe(kind)
  })
})
