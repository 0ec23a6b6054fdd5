import { describe, expect, test } from 'vitest'
import { cutText, phoneGap, phoneWidth, textWidth, wrapText } from '../../../../retrieval/answer/render/text-width.ts'

describe('textWidth', () => {
  test.each([
    ['abc', 3],
    ['教育局', 6],
    ['（六）', 6],
    ['2024年', 6],
    ['𠮷', 2],
    ['e\u0301', 1],
    ['\u200b', 0],
    ['', 0],
  ])('%j takes %i cells', (text, width) => {
    expect(textWidth(text)).toBe(width)
  })
})

describe('on a phone, where a Chinese character is no two of the others', () => {
  test('widths are tenths of an em', () => {
    expect(phoneWidth('教育局 7')).toBe(42)
  })

  test('white space makes up for Chinese characters exactly, for others nearly', () => {
    expect(phoneGap(30)).toBe('\u3000\u3000\u3000')
    expect(phoneGap(12)).toBe('  ')
    expect(phoneGap(0)).toBe('')
    for (let width = 12; width < 200; width++)
      expect(Math.abs(phoneWidth(phoneGap(width)) - width)).toBeLessThanOrEqual(2)
  })
})

describe('wrapText', () => {
  test('breaks Chinese between characters and English at spaces, and loses nothing', () => {
    expect(wrapText('汶岚市澄湾区教育局', 8)).toEqual(['汶岚市澄', '湾区教育', '局'])
    expect(wrapText('requests received', 10)).toEqual(['requests', 'received'])
    expect(wrapText('', 8)).toEqual([''])
  })
})

describe('cutText', () => {
  test('keeps what fits and marks what does not', () => {
    expect(cutText('教育局', 6)).toBe('教育局')
    expect(cutText('教育局局长', 7)).toBe('教育局…')
  })
})
