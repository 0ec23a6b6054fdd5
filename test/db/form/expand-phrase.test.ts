import { describe, expect, test } from 'vitest'
import { expandPhrase } from '../../../db/form/expand-phrase.ts'

describe('the phrases of a pattern', () => {
  test.each([
    ['不予公开|拒绝公开', ['不予公开', '拒绝公开']],
    ['[政府信息]公开申请[数量]', ['公开申请', '公开申请数量', '政府信息公开申请', '政府信息公开申请数量']],
    ['turn(ed/s) down', ['turned down', 'turns down']],
    ['[被[申请/提起]]复议', ['复议', '被复议', '被申请复议', '被提起复议']],
    [
      '[new] request[s] [at all]',
      [
        'request',
        'request at all',
        'requests',
        'requests at all',
        'new request',
        'new request at all',
        'new requests',
        'new requests at all',
      ],
    ],
    ['den(y/ied/)', ['deny', 'denied', 'den']],
    ['增/减', ['增/减']],
    ['', []],
    ['[都]', ['都']],
  ])('%s', (pattern, phrases) => expect(expandPhrase(pattern)).toEqual(phrases))

  test.each(['[开', '开]', '(a/b', 'a)', '[a(b])'])('%s is refused', (pattern) => {
    expect(() => expandPhrase(pattern)).toThrow(`Cannot read phrase "${pattern}"`)
  })

  test('a pattern that stands for more phrases than anybody meant is refused', () => {
    expect(() => expandPhrase('(a/b/c/d/e/f/g/h)(a/b/c/d/e/f/g/h)(a/b/c/d/e/f/g/h)(a/b/c/d/e/f/g/h)')).toThrow(
      'more than',
    )
  })
})
