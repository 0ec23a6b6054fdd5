import { describe, expect, it } from 'vitest'
import { readQuotation } from '../../../retrieval/understand/parse/read-quotation.ts'
import { normaliseQuestion } from '../../../retrieval/understand/tokens/normalise-question.ts'

const read = (question: string) => readQuotation(normaliseQuestion(question).text)?.said ?? null

describe('somebody asks where words stand', () => {
  it.each([
    ['“整改不彻底，缺少回头看”出自哪份报告', '整改不彻底,缺少回头看'],
    ['哪份报告写了「帮助老年人掌握查询方法」', '帮助老年人掌握查询方法'],
    ['谁说的"依托村居网格员入户宣讲"', '依托村居网格员入户宣讲'],
    ['“依托村居网格员入户宣讲”这句话是哪个单位写的', '依托村居网格员入户宣讲'],
    ['“依托村居网格员入户宣讲”', '依托村居网格员入户宣讲'],
    ['依托村居网格员入户宣讲，这句话出自哪里', '依托村居网格员入户宣讲'],
    ['哪份报告写了：依托村居网格员入户宣讲', '依托村居网格员入户宣讲'],
    ['which report says "依托村居网格员入户宣讲"', '依托村居网格员入户宣讲'],
    ['Where does ‘依托村居网格员入户宣讲’ come from?', '依托村居网格员入户宣讲'],
  ])('%s', (question, said) => {
    expect(read(question)).toBe(said)
  })
})

describe('somebody asks something else', () => {
  it.each([
    '哪些单位的“不予公开”超过10件',
    '干部怕惹事不想公开 这种话哪份报告里写了',
    '2024年“本年新收政府信息公开申请”一共多少件',
    'which agencies denied requests under "国家秘密"',
    '哪份报告既说“政务新媒体活跃度不高”又说“重点领域信息梳理不够”',
    '这句话出自哪份报告',
  ])('%s', (question) => {
    expect(read(question)).toBeNull()
  })
})
