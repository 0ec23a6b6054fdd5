import { describe, expect, it } from 'vitest'
import type { Document } from '../../../indexer/document.ts'
import { readText } from '../../../indexer/readers/text/read-text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
async function read(text: string, file = 'a.txt'): Promise<Document> {
  const document = await readText(utf8(text), file)
  if ('kind' in document) throw new Error(document.reason)
  return document
}
const paragraphs = ({ text, blocks }: Document) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? text.slice(block.start, block.end) : []))
const tables = ({ blocks }: Document) =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map((row) => row.cells.map(({ text }) => text))] : [],
  )

describe('readText decodes', () => {
  it('UTF-8 with and without a byte order mark', async () => {
    expect((await read('\ufeff年报')).text).toBe('年报')
    expect((await read('年报')).text).toBe('年报')
  })

  it('UTF-16 and GB18030', async () => {
    expect(await readText(Uint8Array.of(0xff, 0xfe, 0x74, 0x5e), 'a.txt')).toMatchObject({ text: '年' })
    expect(await readText(Uint8Array.of(0xc4, 0xea, 0xb1, 0xa8), 'a.txt')).toMatchObject({ text: '年报' })
  })

  it.each([
    ['an empty file', Uint8Array.of()],
    ['white space', utf8(' \n\n')],
    ['binary data', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0)],
    ['broken bytes', Uint8Array.of(0xff, 0xff, 0xff, 0x80)],
  ])('nothing in %s, and says why', async (_, bytes) => {
    expect(await readText(bytes, 'a.txt')).toMatchObject({
      kind: 'refusal',
      reason: expect.stringMatching(/^the file /),
    })
  })

  it('tells Markdown by its name', async () => {
    expect((await read('年报', 'a.md')).format).toBe('md')
  })
})

describe('readText finds paragraphs', () => {
  it('one for each line, headings with their level', async () => {
    const document = await read('# 某某局\n\n### 一、总体情况\n\n  今年做了三件事。\n明年再做两件。\n')
    expect(paragraphs(document)).toEqual(['某某局', '一、总体情况', '今年做了三件事。', '明年再做两件。'])
    expect(document.blocks.map((block) => (block.kind === 'paragraph' ? block.headingLevel : 0))).toEqual([
      1,
      3,
      undefined,
      undefined,
    ])
  })

  it('joins a sentence that a page break cuts', async () => {
    expect(paragraphs(await read('（一）主动公开。全年公开信\n\n息三十条，均已上网。\n'))).toHaveLength(1)
  })

  it('keeps apart what a page number stands between, and drops the number', async () => {
    expect(paragraphs(await read('全年，公开信\n\n- 3 -\n\n息三十条。\n\n4\n\n完。'))).toEqual([
      '全年，公开信',
      '息三十条。',
      '完。',
    ])
  })

  it('joins the lines of wrapped text, not its headings', async () => {
    const line = '本机关按照条例要求，认真做好主动公开工作和依申'
    const text = ['一、总体情况', line, line, line, line, '请公开工作。', '二、工作机制', line, '请工作。'].join('\n')
    expect(paragraphs(await read(text))).toHaveLength(4)
  })

  it('does not join a title over two lines, a signature and a date', async () => {
    const text = '某某市某某局\n\n2023年政府信息公开工作年度报告\n\n某某市某某局\n2024年1月9日\n'
    expect(paragraphs(await read(text))).toHaveLength(4)
  })
})

describe('readText finds tables', () => {
  it('with one cell a line, breaks inside cells, page numbers and tableless neighbours', async () => {
    const text = '二、情况\n\t商业\n企业\n\t\n\t其他\n\n\t规章\n\t0\n\t1\n\n- 3 -\n\n\t\n\t甲\n\t2\n\n\n三、下一节\n'
    const document = await read(text)
    expect(tables(document)).toEqual([
      [
        ['商业\n企业', '', '其他'],
        ['规章', '0', '1'],
        ['', '甲', '2'],
      ],
    ])
    expect(paragraphs(document)).toEqual(['二、情况', '三、下一节'])
  })

  it('with one cell a line whose first cell lost its tab', async () => {
    expect(tables(await read('二、情况\n\n信息内容\n\t本年制发件数\n\n规章\n\t3\n\n行政规范性文件\n\t4\n'))).toEqual([
      [
        ['信息内容', '本年制发件数'],
        ['规章', '3'],
        ['行政规范性文件', '4'],
      ],
    ])
  })

  it('with tabs, over an empty line and a page number', async () => {
    expect(tables(await read('规章\t0\t0\t0\n\n—4—\n\n行政许可\t7\t\t\n'))).toEqual([
      [
        ['规章', '0', '0', '0'],
        ['行政许可', '7', '', ''],
      ],
    ])
  })

  it('with pipes and without their rules', async () => {
    expect(tables(await read('| 甲 | 乙 |\n|---|---|\n| 1 |  |\n'))).toEqual([
      [
        ['甲', '乙'],
        ['1', ''],
      ],
    ])
  })

  it('with what data frames write for empty cells', async () => {
    const [table] = tables(await read('| Unnamed: 0 | Unnamed: 1 |\n|---|---|\n| 规章 | nan |\n| NaN | 3 |\n'))
    expect(table?.slice(1)).toEqual([
      ['规章', ''],
      ['', '3'],
    ])
  })

  it('with full-width pipes, and with lines drawn between rows', async () => {
    expect(tables(await read('｜行政许可｜5｜\n｜行政处罚｜2｜'))).toEqual([
      [
        ['行政许可', '5'],
        ['行政处罚', '2'],
      ],
    ])
    const line = '+----------+----+'
    const rows = ['| 行政许可 | 5 |', '| 行政 | 2 |\n| 处罚 |  |', '| 行政强制 | 0 |', '| 规章 | 1 |']
    const drawn = `${line}\n${rows.join(`\n${line}\n`)}\n${line}`
    expect(tables(await read(drawn))[0]).toEqual([
      ['行政许可', '5'],
      ['行政\n处罚', '2'],
      ['行政强制', '0'],
      ['规章', '1'],
    ])
  })

  it('with commas between figures and labels, quoted or not, and not in sentences that name these', async () => {
    const text = '信息内容,本年制发件数,本年废止件数,现行有效件数\n"规章",0,0,"1,234"\n行政规范性文件,2,,7'
    expect(tables(await read(text))).toEqual([
      [
        ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
        ['规章', '0', '0', '1,234'],
        ['行政规范性文件', '2', '', '7'],
      ],
    ])
    expect(
      tables(await read('行政许可，行政处罚，行政强制，都已公开。\n规章，行政规范性文件，\n其他，总计。')),
    ).toEqual([])
  })

  it('in the markup of web pages, on one line or several, between text that stays text', async () => {
    const table =
      '<table><tr><td rowspan="2">三</td><td>行政许可</td><td>5</td></tr><tr><td>行政处罚</td><td>2</td></tr></table>'
    const document = await read(
      `## 一、总体情况\n<div align="center">\n\n${table}\n\n</div>\n今年办了<b>两</b>件。`,
      'a.md',
    )
    expect(tables(document)).toEqual([
      [
        ['三', '行政许可', '5'],
        ['三', '行政处罚', '2'],
      ],
    ])
    expect(paragraphs(document)).toEqual(['一、总体情况', '今年办了两件。'])
  })

  it('in markup whose cells are slices of the text', async () => {
    const { text, blocks } = await read('甲\n<table><tr><td>乙</td><td>12</td></tr></table>\n丙', 'a.md')
    const [first] = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
    expect(first?.cells.map(({ start, end }) => text.slice(start, end))).toEqual(['乙', '12'])
  })

  it('with blanks below a header', async () => {
    expect(tables(await read('信息内容本年处理决定数量\n行政处罚 3\n行政强制 0\n'))).toEqual([
      [['信息内容本年处理决定数量'], ['行政处罚', '3'], ['行政强制', '0']],
    ])
  })

  it('not in indented paragraphs nor in sentences', async () => {
    const text =
      '\t全年公开信息30条，回应关切2次。\n\t全年举办活动3场，参加人数众多，效果良好。\n行政处罚 3\n件，均已公开。\n'
    expect(tables(await read(text))).toEqual([])
  })

  it('whose cells are slices of the text', async () => {
    const document = await read('规章\t 0 \t12\n')
    const cells = document.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [],
    )
    for (const cell of cells) expect(document.text.slice(cell.start, cell.end)).toBe(cell.text)
  })
})
