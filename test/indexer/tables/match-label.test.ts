import { describe, expect, it } from 'vitest'
import { REQUEST_ROWS } from '../../../db/form/codebook.ts'
import { findColumns } from '../../../indexer/form/column-labels.ts'
import { normaliseLabel, printLabel } from '../../../indexer/form/normalise-label.ts'
import { findRow } from '../../../indexer/form/row-labels.ts'

describe('normaliseLabel', () => {
  it('folds width, white space, quotation marks and residue', () => {
    expect(normaliseLabel('[bookmark: _Hlk1]（三） <b>不予\n公开</b>\u200b')).toBe('(三)不予公开')
  })
})

describe('printLabel', () => {
  it('takes line breaks out of Chinese text and keeps blanks between Latin words', () => {
    expect(printLabel('结果\n维持')).toBe('结果维持')
    expect(printLabel('a\nb')).toBe('a b')
  })
})

describe('findRow', () => {
  it.each(REQUEST_ROWS.map(({ key, printed }) => [printed, key]))('knows %s', (printed, key) => {
    expect(findRow(printed)).toMatchObject({ kind: 'request', key })
  })

  it.each([
    ['2. 其他法律行政止公开', 'denied.forbiddenByLaw'],
    ['5.要求行政机关确认或重新\n出具已获取信息', 'notProcessed.reconfirmation'],
    ['5.要求行政机关确认或', 'notProcessed.reconfirmation'],
    ['3.补正后申请内容任不明确', 'unableToProvide.stillUnclear'],
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 'partlyGranted'],
    ['（三）不予公开1.属于国家秘密', 'denied.stateSecret'],
    ['⑧ 属于行政查询事项', 'denied.administrativeInquiry'],
    ['③其他', 'otherwiseHandled.other'],
    ['3\\.其他', 'otherwiseHandled.other'],
    ['（七）總計', 'totalHandled'],
    ['四、結轉下年度繼續辦理', 'carriedForward'],
    ['八、属于行政查询事项', 'denied.administrativeInquiry'],
    ['2.申请人逾期未按收费通知要求缴纳费用', 'otherwiseHandled.feeUnpaid'],
  ])('understands %j', (printed, key) => {
    expect(findRow(printed)).toMatchObject({ key })
  })

  it.each(['', '科研机构', '属于', '第二十条第（一）项', '2023年申请数量', '公开', '政府信息公开申请数量对比'])(
    'leaves %j alone',
    (text) => {
      expect(findRow(text)).toBeUndefined()
    },
  )
})

describe('findColumns', () => {
  const keys = (table: 2 | 3 | 4, text: string) => findColumns(table, text)?.map(({ key }) => key) ?? null

  it.each([
    [2, '本年度止件数', ['repealed']],
    [2, '现行有效数', ['inForce']],
    [2, '信息内容本年处理决定数量', ['content', 'decisions']],
    [2, '本年收费金额（单位：万元）', ['amount']],
    [3, '商业 企业', ['business']],
    [3, '商业企业科研机构社会公益组织', ['business', 'research', 'publicInterest']],
    [4, '行政复议行政诉讼', ['reconsideration', 'litigation']],
    [4, '尚未\n审结', ['pending']],
    [4, '科研机构', null],
  ] as const)('table %d: %j', (table, text, expected) => {
    expect(keys(table, text)).toEqual(expected)
  })
})
