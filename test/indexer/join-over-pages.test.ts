import { describe, expect, test } from 'vitest'
import { joinOverPages } from '../../indexer/narrative/join-over-pages.ts'

const join = (first: string, gap: string, second: string): string[] => {
  const text = first + gap + second
  const passages = [
    { section: 'overview' as const, text: first, start: 0, end: first.length },
    { section: 'overview' as const, text: second, start: text.length - second.length, end: text.length },
  ]
  return joinOverPages(text, passages).map((passage) => passage.text)
}

describe('a sentence that a page number parts', () => {
  test.each(['\n3\n', '\n\n- 3 -\n\n', '\n— 12 —\n', '\n第3页\n', '\f'])('is one again over %j', (gap) => {
    expect(join('全年收到政府信息公开申请', gap, '3件。')).toEqual(['全年收到政府信息公开申请 3件。'])
  })

  test.each([
    ['a sentence that ended', '全年收到申请9件。', '\n- 3 -\n', '均已答复。'],
    ['a paragraph without a page number', '依申请公开情况', '\n\n', '收到申请9件。'],
    ['a long number', '依申请公开情况', '\n2023\n', '收到申请9件。'],
  ])('is not made of %s', (_, first, gap, second) => {
    expect(join(first, gap, second)).toEqual([first, second])
  })
})
