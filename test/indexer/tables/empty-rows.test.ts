/** Rows of a text layer that keeps columns by blanks: a label with nothing below any column prints empty cells. */
import { describe, expect, it } from 'vitest'
import { readIn } from './form-layouts.ts'

const HEADER = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
const at = (label: string, cells: readonly string[]) =>
  label + ' '.repeat(44 - 2 * label.length) + cells.map((cell) => cell.padEnd(14)).join('')
const header = `${' '.repeat(44)}${HEADER.map((label) => label + ' '.repeat(14 - 2 * label.length)).join('')}`
const line = (label: string, first = '', total = '') => at(label, [first, '', '', '', '', '', total]).trimEnd()
const table = (lines: readonly string[]) =>
  readIn(`三、收到和处理政府信息公开申请情况\n${header}\n${lines.join('\n')}\n四、其他\n本年度没有收取信息处理费。`)
const stateOf = (read: ReturnType<typeof table>, code: string) =>
  read.figures.find((figure) => figure.code === code)?.state

const RECEIVED = line('一、本年新收政府信息公开申请数量', '3', '3')
const HANDLED = line('（七）总计', '3', '3')

describe('a row whose label stands alone', () => {
  it('prints empty cells where the columns are seen', () => {
    const read = table([RECEIVED, line('二、上年结转政府信息公开申请数量'), HANDLED])
    expect(stateOf(read, 'requests.carriedOver.business')).toBe('blank')
    expect(stateOf(read, 'requests.carriedOver.total')).toBe('blank')
  })

  it('may have its label on several lines', () => {
    const read = table([RECEIVED, '  5.要求行政机关', '  确认或重新出具', '  已获取信息', HANDLED])
    expect(stateOf(read, 'requests.notProcessed.reconfirmation.total')).toBe('blank')
  })

  it('stays unread where digits stand in the lines of its label', () => {
    const read = table([RECEIVED, '  5.要求行政机关', '  确认或重新出具        2', '  已获取信息', HANDLED])
    expect(stateOf(read, 'requests.notProcessed.reconfirmation.total')).toBe('unread')
  })

  it('stays unread at the end of the table, where the page may end', () => {
    const read = table([RECEIVED, HANDLED, line('四、结转下年度继续办理')])
    expect(stateOf(read, 'requests.carriedForward.total')).toBe('unread')
  })

  it('stays unread where the page ends before the last column', () => {
    const cut = [header, RECEIVED, line('二、上年结转政府信息公开申请数量'), HANDLED].map((text) => text.slice(0, 90))
    const read = readIn(`三、收到和处理政府信息公开申请情况\n${cut.join('\n')}\n四、其他`)
    expect(stateOf(read, 'requests.carriedOver.total')).not.toBe('blank')
  })
})
