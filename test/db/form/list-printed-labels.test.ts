import { describe, expect, test } from 'vitest'
import { FIGURES } from '../../../db/form/codebook.ts'
import { listPrintedLabels } from '../../../db/form/list-printed-labels.ts'

describe('printed labels', () => {
  const labels = listPrintedLabels()

  test('hold the row and column of every figure', () => {
    const printed = new Set(labels.flatMap(({ table, texts }) => texts.map((text) => `${table} ${text}`)))
    expect(
      FIGURES.flatMap(({ table, row, column }) => [`${table} ${row}`, `${table} ${column}`]).filter(
        (one) => !printed.has(one),
      ),
    ).toEqual([])
  })

  test('say which edition alone prints a column', () => {
    const edition = (key: string) => labels.find((label) => label.key === key)?.edition
    expect([edition('issued'), edition('made'), edition('decisions')]).toEqual(['2021', '2019', undefined])
  })

  test('list a group that may be one row as a row, others as what stands over their rows', () => {
    const kinds = (key: string) => labels.filter((label) => label.key === key).map(({ kind }) => kind)
    expect([kinds('otherwiseHandled'), kinds('denied'), kinds('organisations')]).toEqual([
      ['member'],
      ['group'],
      ['group'],
    ])
  })
})
