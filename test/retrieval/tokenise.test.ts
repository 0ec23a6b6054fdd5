import { describe, expect, it } from 'vitest'
import { normaliseForSearch, stem, tokenise } from '../../retrieval/search/tokenise.ts'

describe('tokenise', () => {
  it.each([
    ['政务公开', ['政务', '务公', '公开']],
    ['政務公開', ['政务', '务公', '公开']],
    ['微', ['微']],
    ['制发 文件，3件', ['制发', '文件', '3', '件']],
    ['１．２万余条', ['1_2', '万余', '余条']],
    ['1,234次', ['1234', '次']],
    ['WeChat公众号', ['wechat', '公众', '众号']],
    ['', []],
    ['——（）', []],
    ['𠮷野家', ['𠮷野', '野家']],
  ])('%j gives %j', (text, terms) => {
    expect(tokenise(text)).toEqual(terms)
  })

  it('gives a part of a text a run of the terms of the whole', () => {
    const whole = tokenise('全年举办政府开放日活动三次').join(' ')
    expect(whole).toContain(tokenise('政府开放日').join(' '))
  })
})

describe('stem', () => {
  it.each([
    ['request', 'requests', 'requested', 'requesting'],
    ['policy', 'policies'],
    ['release', 'releases', 'released', 'releasing'],
    ['process', 'processes', 'processed', 'processing'],
    ['plan', 'plans', 'planned', 'planning'],
    ['train', 'trains', 'trained', 'training'],
    ['address', 'addresses', 'addressed'],
    ['disclose', 'discloses', 'disclosed'],
    ['service', 'services'],
    ['match', 'matches', 'matched'],
  ])('%s and its forms meet', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1)
  })

  it.each(['bus', 'this', 'status', 'news', 'red', 'king', 'bed'])('leaves enough of %s', (word) => {
    expect(stem(word).length).toBeGreaterThanOrEqual(3)
  })
})

it('normaliseForSearch makes one form of width, case and script', () => {
  expect(normaliseForSearch('ＷｅＣｈａｔ 資訊公開')).toBe('wechat 资讯公开')
})
