import { Converter, Locale } from 'opencc-js/t2cn'
import { describe, expect, test } from 'vitest'
import { isSimplified, toSimplified } from '../../../retrieval/words/to-simplified.ts'

describe('simplified characters', () => {
  const words = (Locale.to.cn as readonly (readonly string[])[])
    .flat()
    .flatMap((dictionary) => dictionary.split('|').map((entry) => entry.split(' ')[0] ?? ''))

  test('are made of traditional ones, word by word', () => {
    expect(toSimplified('臺灣的資訊公開，答覆與沈默')).toBe('台湾的资讯公开，答复与沉默')
  })

  test('are told from those that some word converts', () => {
    const convert = Converter({ from: 't', to: 'cn' })
    expect(words.length).toBeGreaterThan(3000)
    expect(words.filter((word) => isSimplified(word) && convert(word) !== word)).toEqual([])
  })

  test('are those of usual questions', () => {
    expect(isSimplified('2024年哪些单位没有收到申请？ who did?')).toBe(true)
    expect(isSimplified('乾县')).toBe(false)
  })
})
