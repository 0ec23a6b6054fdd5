import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createArchive } from '../../../db/archive/create-archive.ts'
import type { Archive } from '../../../db/archive/open-archive.ts'
import { indexFiles } from '../../../indexer/archive/index-files.ts'
import { type Asker, createAsker } from '../../../retrieval/create-asker.ts'
import { foldWhitespace } from '../../../retrieval/words/fold-whitespace.ts'
import { askInTurn, NOW } from '../../support/ask-truth.ts'

let archive: Archive
let asker: Asker

beforeAll(async () => {
  archive = createArchive(':memory:')
  await indexFiles(['indexer/samples'], { archive, now: () => NOW })
  asker = createAsker({
    archive,
    startEmbedder: () => {
      throw new Error('A quotation that stands in a report needs no vector')
    },
  })
}, 60_000)

afterAll(async () => {
  await asker.close()
  archive.close()
})

const ask = (question: string) => askInTurn(asker, question)

const textOf = (file: string): string =>
  archive.sqlite.prepare<[string], string>('SELECT text FROM reports WHERE file = ?').pluck().get(file) ?? ''

describe('words are found where they stand', () => {
  it('as they stand', async () => {
    const { quotes, text } = await ask('“经办人习惯套用旧答复书”出自哪份报告')
    expect(quotes).toMatchObject([
      { agency: '泓浦市市场监督管理局', year: 2023, answering: { text: '经办人习惯套用旧答复书' } },
    ])
    expect(quotes[0]).not.toHaveProperty('differs')
    expect(text).toContain('▸经办人习惯套用旧答复书◂')
  })

  it('though a character is wrong, is missing or is too many, and the difference is told', async () => {
    const said = '经办人习惯套用旧答复书，有1件因为理由写得含混'
    for (const [asked, differs] of [
      ['经办人习惯套用旧答覆书,有1件因为理由写得含混', []],
      ['经办人习惯套用旧答复书有1件因为里由写得含混', [{ asked: '为里', said: '为理' }]],
      ['经办人习惯套用旧答复书有1件因理由写得含混', [{ asked: '因', said: '因为' }]],
      ['经办人习惯套用了旧答复书有1件因为理由写得含混', [{ asked: '用了', said: '用' }]],
    ] as const) {
      const { quotes, text } = await ask(`哪份报告写了“${asked}”`)
      expect(quotes).toMatchObject([{ answering: { text: said } }])
      expect(quotes[0]?.differs ?? []).toEqual(differs)
      for (const difference of differs) expect(text).toContain(`“${difference.asked}”原文作“${difference.said}”`)
    }
  })

  it('over the end of a statement', async () => {
    const { quotes } = await ask(
      'which report says "都没有隐去。3. 新媒体互动量大而人手不足，公众号后台最多时积压留言400多条"',
    )
    expect(quotes).toMatchObject([{ agency: '泓浦市市场监督管理局', year: 2024 }])
  })

  it('in the reports that the question names', async () => {
    const { quotes } = await ask('2024年的报告里哪里写了“中华人民共和国政府信息公开条例”')
    expect(new Set(quotes.map(({ year }) => year))).toEqual(new Set([2024]))
  })

  it('and are slices of the text', async () => {
    const { quotes } = await ask('which report says "依据《中华人民共和国政府信息公开条例》"')
    expect(quotes.length).toBeGreaterThan(1)
    for (const { text, source, answering } of quotes) {
      expect(foldWhitespace(textOf(source.file).slice(source.start, source.end))).toBe(text)
      expect(text).toContain(answering?.text)
      expect(foldWhitespace(textOf(source.file).slice(answering?.start, answering?.end))).toBe(answering?.text)
    }
  })
})

describe('of a page that somebody pasted it is told where it stands', () => {
  const page = (length: number): string => textOf('泓浦市市场监督管理局-2024.md').slice(300, 300 + length)

  it.each([450, 3000, 30_000])('of %i characters', async (length) => {
    const { quotes, text } = await ask(page(length))
    expect(quotes[0]).toMatchObject({ agency: '泓浦市市场监督管理局' })
    expect(text.length).toBeLessThan(600)
  })

  it('or that it is no question', async () => {
    const { kind, quotes, text } = await ask('这是一大段别处的文字，讲的是完全无关的事情。'.repeat(60))
    expect([kind, quotes]).toEqual(['refusal', []])
    expect(text).toContain('问题太长了')
  })
})

describe('what asks nothing is answered shortly', () => {
  it.each([
    '的了吗呢是在',
    'the of and is to a',
    '정보공개 교육은 몇 번 했나요',
    '情報公開の研修はどこで行われましたか',
  ])('%s', async (question) => {
    const { kind, quotes, text } = await ask(question)
    expect(['clarify', 'refusal', 'help']).toContain(kind)
    expect(quotes).toEqual([])
    expect(text.length).toBeLessThan(300)
  })
})
