import { describe, expect, it } from 'vitest'
import { drawTable } from '../../indexer/inspect/draw-table.ts'

describe('a table for the terminal', () => {
  it('counts a Chinese character as two columns', () => {
    expect(
      drawTable([
        ['', '总计'],
        ['申请', '3'],
      ]),
    ).toBe(['      总计', '申请     3'].join('\n'))
  })

  it('breaks long cells into lines, English at blanks', () => {
    expect(
      drawTable([
        ['', 'public-interest organisations'],
        ['received', '12'],
      ]),
    ).toBe(['          public-interest', '            organisations', 'received               12'].join('\n'))
  })
})
