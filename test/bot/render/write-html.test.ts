import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeHtml } from '../../../bot/render/write-html.ts'
import type { Block, QuoteBlock } from '../../../retrieval/answer/render/block.ts'
import { bold, plain } from '../../../retrieval/answer/render/block.ts'
import { parseHtml } from '../../support/bot-api/parse-html.ts'

const quote = (text: string): Block => ({ kind: 'quote', text, caption: [plain('甲局')] })

describe('writeHtml', () => {
  test('escapes what a report or a user wrote', () => {
    const [message = ''] = writeHtml([{ kind: 'paragraph', lines: [[bold('<b>&"')]] }])
    expect(message).toBe('<b>&lt;b&gt;&amp;&quot;</b>')
    expect(parseHtml(message)).toBe('<b>&"')
  })

  test('cuts long blocks at line ends and closes their tags in every message', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `第${index}行：${'字'.repeat(20)}`)
    const messages = writeHtml([quote(lines.join('\n'))], 300)
    expect(messages.length).toBeGreaterThan(3)
    for (const message of messages) {
      expect(message.length).toBeLessThanOrEqual(300)
      expect(message).toMatch(/^<blockquote>[\s\S]*<\/blockquote>$/)
    }
    expect(messages.map(parseHtml).join('\n')).toBe([...lines, '— 甲局'].join('\n'))
  })

  test('writes the words of a quotation that answer in bold', () => {
    const block: Block = { ...(quote('一是<甲>。\n二是乙。') as QuoteBlock), marked: { start: 2, end: 8 } }
    expect(writeHtml([block])).toEqual(['<blockquote>一是<b>&lt;甲&gt;。</b>\n<b>二</b>是乙。\n— 甲局</blockquote>'])
  })

  test('separates paragraphs by a blank line', () => {
    const block: Block = { kind: 'paragraph', lines: [[plain('a')], [plain('b')]] }
    expect(writeHtml([block, block])).toEqual(['a\nb\n\na\nb'])
  })

  test('writes no message for nothing', () => {
    expect(writeHtml([])).toEqual([])
    expect(writeHtml([{ kind: 'paragraph', lines: [[plain(' ')]] }])).toEqual([])
  })

  test('any text comes out whole, balanced and within the limit', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 9000 }).filter((each) => each.trim() !== '')
    fc.assert(
      fc.property(text, fc.constantFrom<'paragraph' | 'quote' | 'code'>('paragraph', 'quote', 'code'), (said, kind) => {
        const block: Block =
          kind === 'paragraph'
            ? { kind, lines: said.split('\n').map((line) => [bold(line)]) }
            : kind === 'quote'
              ? quote(said)
              : { kind, language: 'sql', text: said }
        const messages = writeHtml([block])
        const strip = (each: string): string => each.replace(/\s/g, '')
        expect(messages.every((message) => message.length <= 4096)).toBe(true)
        expect(strip(messages.map(parseHtml).join(''))).toContain(strip(said))
      }),
      { numRuns: 60 },
    )
  })
})
