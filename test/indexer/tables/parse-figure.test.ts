import { describe, expect, it } from 'vitest'
import { parseFigure } from '../../../indexer/form/parse-figure.ts'

describe('parseFigure', () => {
  it.each([
    ['0', 0],
    [' 17 ', 17],
    ['３０６', 306],
    ['1,234', 1234],
    ['１，２３４，５６７', 1234567],
    ['2 0', 20],
    ['12 5', 125],
    ['12.50', 12.5],
    ['-3', -3],
    ['－3', -3],
    ['+4', 4],
    ['\u200b8\ufeff', 8],
    ['<b>6</b>', 6],
    ['[bookmark: _GoBack]5', 5],
    ['22（其中修订16件）', 22],
    ['7件', 7],
    ['零', 0],
  ])('reads %j as the number %d', (raw, value) => {
    expect(parseFigure(raw)).toMatchObject({ state: 'number', value })
  })

  it.each(['', ' ', '\u3000', '\u00a0', '\u200b', '[bookmark: _Hlk1]'])('takes %j for a blank', (raw) => {
    expect(parseFigure(raw)).toEqual({ state: 'blank', value: null })
  })

  it.each(['/', '-', '—', '–', '——', '／', '\\', '无', '不涉及', '不 涉及', 'N/A'])(
    'takes %j for "not applicable"',
    (raw) => {
      expect(parseFigure(raw)).toEqual({ state: 'notApplicable', value: null })
    },
  )

  it.each(['251000元', '251000（元）'])('keeps the unit of money in %j', (raw) => {
    expect(parseFigure(raw)).toEqual({ state: 'number', value: 251000, money: '元' })
  })

  it.each([
    '0 0',
    '3 0 0 0 0 0 3',
    '1\n3',
    '1<br>3',
    '1,23',
    '007',
    '约20',
    '20余',
    '22（其中修订',
    '3²',
    '3<sup>1</sup>',
    '①',
    '一',
    '结果维持',
    '1.属于国家秘密',
  ])('takes %j for no figure', (raw) => {
    expect(parseFigure(raw)).toBeNull()
  })
})
