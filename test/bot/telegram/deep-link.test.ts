import { describe, expect, test } from 'vitest'
import { linkTo, parsePayload, writeKept, writeQuestion } from '../../../bot/telegram/answers/deep-link.ts'

describe('the payload of a link', () => {
  test.each(['2024年哪些单位没有收到申请', 'who received the most in 2023?', 'a_b-c', '“空白”≠0 😀'])(
    'holds %s',
    (question) => {
      const payload = writeQuestion(question) ?? ''
      expect(payload).toMatch(/^q_t[A-Za-z0-9_-]+$/)
      expect(payload.length).toBeLessThanOrEqual(64)
      expect(parsePayload(payload)).toEqual({ kind: 'question', question })
    },
  )

  test('has 64 characters at most', () => {
    expect(writeQuestion('x'.repeat(45))).toHaveLength(63)
    expect(writeQuestion('x'.repeat(46))).toBeUndefined()
    expect(writeQuestion('汉'.repeat(16))).toBeUndefined()
  })

  test('means a kept question by its id', () => {
    expect(parsePayload(writeKept('AbC_-9'))).toEqual({ kind: 'kept', id: 'AbC_-9' })
    expect(linkTo('a_bot', writeKept('x'))).toBe('https://t.me/a_bot?start=q_sx')
  })

  test.each([
    ...['q_', 'q_t', 'q_s', 'q_x', 'q_t!', 'q_t a', `q_t${'A'.repeat(62)}`],
    // Bytes that are no UTF-8, a control character, white space only, base64url with bits to spare, an odd length.
    ...['q_t_w', `q_t${Buffer.from('a\nb').toString('base64url')}`, 'q_tICA', 'q_tYR', 'q_tYWJjZ'],
  ])('%j is garbled', (payload) => {
    expect(parsePayload(payload)).toEqual({ kind: 'garbled' })
  })

  test.each(['', 'inline', 'ref42', 'Q_tYQ'])('%j is nothing of ours', (payload) => {
    expect(parsePayload(payload)).toEqual({ kind: 'none' })
  })
})
