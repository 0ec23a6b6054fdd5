import { describe, expect, test } from 'vitest'
import { FIGURES, findFigure, listReasons, REQUEST_ROWS, REQUESTER_COLUMNS } from '../../db/form/codebook.ts'

describe('the codebook', () => {
  test('gives each code once', () => {
    expect(new Set(FIGURES.map(({ code }) => code)).size).toBe(FIGURES.length)
  })

  test('has the cells of the 2021 form', () => {
    const of = (table: number) => FIGURES.filter((figure) => figure.table === table && figure.editions.includes('2021'))
    expect(of(2).map(({ code }) => code)).toHaveLength(10)
    // One row more than the form prints: 其他处理 by reasons, and as one row.
    expect(of(3)).toHaveLength(REQUEST_ROWS.length * REQUESTER_COLUMNS.length)
    expect(of(4)).toHaveLength(15)
  })

  test('keeps the two editions of table 2 apart', () => {
    expect(findFigure('normativeDocuments.issued')?.editions).toEqual(['2021'])
    expect(findFigure('normativeDocuments.made')?.editions).toEqual(['2019'])
    expect(findFigure('procurement.amount')?.unit).toBe('元')
    expect(findFigure('fees.amount')?.unit).toBe('万元')
  })

  test('labels every figure in both languages', () => {
    for (const { label, row, column } of FIGURES) expect([label.zh, label.en, row, column]).not.toContain('')
  })

  test('derived outcomes are sums of rows, never codes', () => {
    expect(listReasons('denied')).toHaveLength(8)
    expect(findFigure('requests.denied.total')).toBeUndefined()
  })
})
