import { describe, expect, it } from 'vitest'
import { mendSpelling } from '../../../retrieval/understand/tokens/mend-spelling.ts'
import { tokeniseWords } from '../../../retrieval/understand/tokens/tokenise-question.ts'

const mend = (text: string): string => mendSpelling(text, tokeniseWords(text))

describe('a slip of spelling', () => {
  it.each([
    ['avergae requsts', 'average requests'],
    ['applicatons recieved', 'applications received'],
    ['the proprtion of penalty decisons', 'the proportion of penalty decisions'],
    ['reconsidarations', 'reconsiderations'],
  ])('of an English word is mended: %s', (slip, meant) => {
    expect(mend(slip)).toBe(meant)
  })

  it.each([
    ['公开律最低的', '公开率最低的'],
    ['收到几件申情', '收到几件申请'],
    ['行政处法', '行政处罚'],
    ['结专下年', '结转下年'],
    ['复义', '复议'],
  ])('of characters that sound alike is mended: %s', (slip, meant) => {
    expect(mend(slip)).toBe(meant)
  })

  it('of characters in the other order is mended', () => {
    expect(mend('国家密秘')).toBe('国家秘密')
  })
})

describe('what is no slip', () => {
  it.each([
    // A word, though no question is made of it.
    'an excerpt of it',
    // A name in pinyin.
    'shanton',
    // Near none; near one that is short, and other than it by a letter.
    'xqzzt',
    'labs',
    // Quoted as it is printed.
    'what of "avergae"',
    // Two characters that sound like a word that joins others.
    '摊到各市',
    // A word of which one character sounds like that of another.
    '天气下雨',
  ])('stays: %s', (text) => {
    expect(mend(text)).toBe(text)
  })
})
