import { describe, expect, test } from 'vitest'
import { type FormName, listFormWords } from '../../../db/form/list-form-words.ts'
import { OGI } from '../../../db/form/ogi/ogi.ts'

const named = (language: 'zh' | 'en', phrase: string): FormName[] =>
  listFormWords(language)
    .filter((word) => word.phrase === phrase)
    .map(({ member }) => member)

describe('words of the form', () => {
  test.each([
    ['zh', '不予公开', { kind: 'group', table: 3, axis: 'row', key: 'denied' }],
    ['zh', '其他处理', { kind: 'group', table: 3, axis: 'row', key: 'otherwiseHandled' }],
    ['zh', '属于国家秘密', { kind: 'member', table: 3, axis: 'row', key: 'denied.stateSecret' }],
    ['zh', '信息不存在', { kind: 'member', table: 3, axis: 'row', key: 'unableToProvide.notHeld' }],
    ['zh', '老百姓', { kind: 'member', table: 3, axis: 'requester', key: 'naturalPerson' }],
    ['zh', '红头文件', { kind: 'member', table: 2, axis: 'item', key: 'normativeDocuments' }],
    ['zh', '官司', { kind: 'group', table: 4, axis: 'route', key: 'litigation' }],
    ['zh', '公开率', { kind: 'ratio', name: 'disclosureRate' }],
    ['zh', '复议纠错率', { kind: 'ratio', name: 'correctionRate' }],
    ['zh', '不予公开第八小项', { kind: 'member', table: 3, axis: 'row', key: 'denied.administrativeInquiry' }],
    ['zh', '表四', { kind: 'table', table: 4 }],
    ['zh', '收费金额', { kind: 'figure', code: 'fees.amount' }],
    ['zh', '申请', { kind: 'noun', table: 3 }],
    ['en', 'refusals', { kind: 'group', table: 3, axis: 'row', key: 'denied' }],
    ['en', 'law firms', { kind: 'member', table: 3, axis: 'requester', key: 'legalServices' }],
    ['en', 'fines', { kind: 'member', table: 2, axis: 'item', key: 'penalties' }],
    ['en', 'sued', { kind: 'group', table: 4, axis: 'route', key: 'litigation' }],
    ['en', 'refusal rate', { kind: 'ratio', name: 'denialRate' }],
    ['en', 'type of requester', { kind: 'axis', table: 3, axis: 'requester' }],
    ['en', 'lost in court', { kind: 'figure', code: 'review.litigation.overturned' }],
  ] as const)('%s: %s', (language, phrase, member) => expect(named(language, phrase)).toEqual([member]))

  test('a phrase that may mean two rows names both', () => {
    expect(named('zh', '结转').map((name) => 'key' in name && name.key)).toEqual(['carriedOver', 'carriedForward'])
  })

  test('a word that is common elsewhere is a hint', () => {
    const find = (language: 'zh' | 'en', phrase: string) => listFormWords(language).find((w) => w.phrase === phrase)
    expect(find('en', 'answered')?.hint).toBe(true)
    expect(find('zh', '总计')?.hint).toBe(true)
    expect(find('zh', '不予公开')?.hint).toBeUndefined()
  })

  test.each(['zh', 'en'] as const)(
    '%s phrases are as the tokens of a question: no punctuation, one blank, lower case',
    (language) => {
      const odd = /[A-Z，、。“”"()（）[\]|]|-|\s\s|^\s|\s$/u
      expect(listFormWords(language).filter(({ phrase }) => odd.test(phrase))).toEqual([])
    },
  )

  test.each(['zh', 'en'] as const)('%s: no phrase is a name and a hint of the same thing', (language) => {
    const words = listFormWords(language).map(({ phrase, member }) => `${phrase} ${JSON.stringify(member)}`)
    expect(new Set(words).size).toBe(words.length)
  })
})

test.each(['zh', 'en'] as const)(
  '%s: every member, group and ratio has a name that is no hint, but for the totals',
  (language) => {
    const named = new Set(
      listFormWords(language)
        .filter(({ hint }) => !hint)
        .map(({ member }) => JSON.stringify(member)),
    )
    const members = OGI.tables.flatMap(({ number, axes }) =>
      axes.flatMap(({ key: axis, members: all, groups }) => [
        ...all
          .filter(({ key, common }) => !(common && key === 'total') && !groups.some((group) => group.key === key))
          .map(({ key }) => ({ kind: 'member', table: number, axis, key })),
        ...groups.map(({ key }) => ({ kind: 'group', table: number, axis, key })),
      ]),
    )
    const ratios = OGI.ratios.map(({ name }) => ({ kind: 'ratio', name }))
    expect([...members, ...ratios].filter((one) => !named.has(JSON.stringify(one)))).toEqual([])
  },
)
