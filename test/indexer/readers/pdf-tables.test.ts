import { describe, expect, it } from 'vitest'
import { REQUESTER_COLUMNS } from '../../../db/form/codebook.ts'
import type { Document } from '../../../indexer/document.ts'
import { readPdf } from '../../../indexer/readers/pdf/pdf.ts'
import { readFigures } from '../../../indexer/tables/read-figures.ts'
import { drawTable, kern, type PdfPage, type PdfTable, print, type Ruling, writePdf } from '../../support/write-pdf.ts'
import { readOf } from '../tables/form-layouts.ts'

const HEADER = ['', '自然人', '商业企业', '科研机构', '社会公益\n组织', '法律服务\n机构', '其他', '总计']
const WIDTHS = [140, 40, 50, 50, 50, 50, 40, 40]
const REQUESTS: PdfTable = {
  left: 60,
  top: 700,
  widths: WIDTHS,
  rows: [
    HEADER,
    ['一、本年新收政府信息\n公开申请数量', '12', '3', '0', '', '0', '1', '16'],
    ['（一）予以公开', '9', '2', '0', '', '0', '1', '12'],
    ['（七）总计', '12', '3', '0', '', '0', '1', '16'],
  ],
}

const title = print(60, 760, '三、收到和处理政府信息公开申请情况', 12)

async function read(...pages: readonly PdfPage[]): Promise<Document> {
  const document = await readPdf(writePdf(pages), 'test.pdf')
  if ('kind' in document) throw new Error(document.reason)
  return document
}

/** The figures read, by code without the table's name. */
async function figuresOf(...pages: readonly PdfPage[]): Promise<Record<string, number | null>> {
  const figures = readOf(readFigures(await read(...pages)))
  return Object.fromEntries(figures.map(({ code, value }) => [code.replace('requests.', ''), value]))
}

const COLUMNS = REQUESTER_COLUMNS.map(({ key }) => key)
const row = (key: string, values: readonly (number | null)[]): Record<string, number | null> =>
  Object.fromEntries(values.map((value, i) => [`${key}.${COLUMNS[i]}`, value]))

const ALL = {
  ...row('received', [12, 3, 0, null, 0, 1, 16]),
  ...row('granted', [9, 2, 0, null, 0, 1, 12]),
  ...row('totalHandled', [12, 3, 0, null, 0, 1, 16]),
}

describe('a table in a PDF', () => {
  it.each<Ruling>(['strokes', 'dashes', 'boxes'])('is read by its lines, drawn as %s', async (ruling) => {
    expect(await figuresOf({ content: title + drawTable({ ...REQUESTS, ruling }) })).toEqual(ALL)
  })

  it('goes on over a page break under the header of the page before', async () => {
    const [head, first, ...rest] = REQUESTS.rows
    const upper = drawTable({ ...REQUESTS, top: 100, rows: [head ?? [], first ?? []] })
    const lower = drawTable({ ...REQUESTS, top: 800, rows: rest })
    const number = print(290, 20, '- 1 -')
    expect(await figuresOf({ content: title + upper + number }, { content: lower })).toEqual(ALL)
  })

  it('gives a row that a page break cuts through back as one', async () => {
    const upper = drawTable({ ...REQUESTS, rows: [HEADER, ['5.要求行政机关确认或', '', '', '', '', '', '', '']] })
    const lower = drawTable({ ...REQUESTS, rows: [['重新出具已获取信息', '2', '0', '0', '0', '0', '0', '2']] })
    const figures = await figuresOf({ content: title + upper }, { content: lower })
    expect(figures).toEqual(row('notProcessed.reconfirmation', [2, 0, 0, 0, 0, 0, 2]))
  })

  it('leaves unread what stands in both parts of such a row', async () => {
    const upper = drawTable({
      ...REQUESTS,
      rows: [HEADER, ['5.要求行政机关确认或', '1', '0', '0', '0', '0', '0', '1']],
    })
    const lower = drawTable({ ...REQUESTS, rows: [['重新出具已获取信息', '2', '', '', '', '', '', '2']] })
    const { figures, findings } = readFigures(await read({ content: title + upper }, { content: lower }))
    expect(readOf({ figures }).map(({ code }) => code)).not.toContain(
      'requests.notProcessed.reconfirmation.naturalPerson',
    )
    expect(findings[0]?.cells).toContain('requests.notProcessed.reconfirmation.naturalPerson')
  })
})

describe('a table that runs over the edge of the page', () => {
  it('gives the columns whose label is whole, and tells the others as unread', async () => {
    const { figures, findings } = readFigures(
      await read({ width: 400, content: title + drawTable({ ...REQUESTS, left: 60 }) }),
    )
    const columns = new Set(readOf({ figures }).map(({ code }) => code.split('.').at(-1)))
    expect([...columns]).toEqual(['naturalPerson', 'business', 'research', 'publicInterest'])
    expect(findings.map(({ cells }) => cells.length)).toEqual([3, 3, 3])
  })

  it('does not take what is left of a number for a number', async () => {
    const content = title + drawTable({ ...REQUESTS, widths: [140, 40, 50, 50, 50, 50, 40, 40], left: -148 })
    const figures = await figuresOf({ content })
    expect(figures).toEqual({})
  })
})

describe('two tables that touch', () => {
  it('are read as two where nearly all columns end at the line between them', async () => {
    const upper = { ...REQUESTS, rows: REQUESTS.rows.slice(0, 2) }
    const lower = { ...REQUESTS, widths: [152, 38, 46, 54, 45, 54, 35, 36], top: 652, rows: REQUESTS.rows.slice(2) }
    expect(await figuresOf({ content: title + drawTable(upper) + drawTable(lower) })).toEqual(ALL)
  })

  it('are read as two also with a low row of thick lines between them', async () => {
    const upper = drawTable({ ...REQUESTS, rows: REQUESTS.rows.slice(0, 2) })
    const widths = [152, 38, 46, 54, 45, 54, 35, 36]
    const between = drawTable({ ...REQUESTS, widths, top: 652, rows: [HEADER.map(() => '')], rowHeight: 6 })
    const lower = drawTable({ ...REQUESTS, widths, top: 646, rows: REQUESTS.rows.slice(2) })
    expect(await figuresOf({ content: title + upper + between + lower })).toEqual(ALL)
  })
})

describe('a page that is shown sideways', () => {
  /** The content of a page turned by a quarter: to the left, or to the right. */
  const turned = (content: string, isLeft: boolean): PdfPage =>
    isLeft
      ? { content: `q 0 1 -1 0 842 0 cm ${content} Q`, width: 842, height: 595 }
      : { content: `q 0 -1 1 0 0 595 cm ${content} Q`, width: 842, height: 595 }

  it.each([true, false])('is read as it was written (turned to the left: %s)', async (isLeft) => {
    expect(await figuresOf(turned(title + drawTable(REQUESTS), isLeft))).toEqual(ALL)
  })

  it('leaves a page upright on which only labels lie on their side', async () => {
    const side = print(40, 600, '三、本年度办理结果', 9, 90)
    expect(await figuresOf({ content: title + side + drawTable(REQUESTS) })).toEqual(ALL)
  })
})

describe('a table without ruling lines', () => {
  it('is read where every cell holds something, its labels over several lines', async () => {
    const rows = [
      HEADER,
      ['一、本年新收政府信息\n公开申请数量', '12', '3', '0', '0', '0', '1', '16'],
      ['（一）予以公开', '9', '2', '0', '0', '0', '1', '12'],
      ['（七）总计', '12', '3', '0', '0', '0', '1', '16'],
    ]
    const figures = await figuresOf({ content: title + drawTable({ ...REQUESTS, rows, ruling: 'none' }) })
    expect(figures).toEqual({
      ...row('received', [12, 3, 0, 0, 0, 1, 16]),
      ...row('granted', [9, 2, 0, 0, 0, 1, 12]),
      ...row('totalHandled', [12, 3, 0, 0, 0, 1, 16]),
    })
  })

  it('is read where cells are empty and stand close together', async () => {
    const rows = [
      ['', '自然\n人', '商业\n企业', '科研\n机构', '社会\n公益\n组织', '法律\n服务\n机构', '其\n他', '总\n计'],
      ['一、本年新收政府信息公开申请数量', '12', '3', '0', '0', '0', '1', '16'],
      ['二、上年结转政府信息公开申请数量', '1', '0', '0', '0', '0', '0', '1'],
      ['（一）予以公开', '9', '2', '', '', '0', '1', '12'],
      ['（七）总计', '12', '3', '0', '', '0', '1', '16'],
      ['四、结转下年度继续办理', '1', '0', '0', '0', '0', '0', '1'],
    ]
    const widths = [150, 20, 20, 20, 20, 20, 20, 20]
    const table = { ...REQUESTS, widths, rows, rowHeight: 36, ruling: 'none' } as const
    const figures = await figuresOf({ content: title + drawTable(table) })
    expect(figures).toEqual({
      ...row('received', [12, 3, 0, 0, 0, 1, 16]),
      ...row('carriedOver', [1, 0, 0, 0, 0, 0, 1]),
      ...row('granted', [9, 2, null, null, 0, 1, 12]),
      ...row('totalHandled', [12, 3, 0, null, 0, 1, 16]),
      ...row('carriedForward', [1, 0, 0, 0, 0, 0, 1]),
    })
  })

  it('leaves the paragraph above it as it is', async () => {
    const sentence = '2023年共收到申请16件，予以公开12件，较上年增加3件。'
    const rows = REQUESTS.rows.map((cells) => cells.map((cell) => cell || '0'))
    const content =
      title + print(60, 735, sentence.replaceAll(/\d+/g, ' $& '), 11) + drawTable({ ...REQUESTS, rows, ruling: 'none' })
    const { text, blocks } = await read({ content })
    const paragraphs = blocks.map(({ kind, start, end }) => (kind === 'paragraph' ? text.slice(start, end) : ''))
    expect(paragraphs).toContain(sentence)
  })

  it('is read without what lies across the page as a watermark', async () => {
    const mark = print(80, 500, '汶岚市教育局', 60, 40)
    expect(await figuresOf({ content: title + mark + drawTable(REQUESTS) })).toEqual(ALL)
  })

  it('is read where the line of a group label stands beside the figures of a torn row', async () => {
    const label = ['2.申请人逾期未按收费通知要求缴纳费用、行', '政机关不再处理其政府信息公开申请']
    const rows = [
      ['', HEADER[0] as string, ...HEADER.slice(1)],
      ['一、本年新收政府信息', '', '12', '3', '0', '0', '0', '1', '16'],
      ['', label[0] as string, '', '', '', '', '', '', ''],
      ['处理', '', '2', '0', '0', '0', '0', '0', '2'],
      ['', label[1] as string, '', '', '', '', '', '', ''],
      ['（七）总计', '', '12', '3', '0', '0', '0', '1', '16'],
    ]
    const widths = [100, 190, 30, 30, 30, 40, 40, 30, 30]
    const content = title + drawTable({ ...REQUESTS, left: 20, rows, widths, rowHeight: 14, ruling: 'none' })
    expect(await figuresOf({ content })).toMatchObject(row('otherwiseHandled.feeUnpaid', [2, 0, 0, 0, 0, 0, 2]))
  })
})

describe('text in a cell', () => {
  const bare = {
    ...REQUESTS,
    rows: REQUESTS.rows.map((cells, i) => (i === 0 ? HEADER.map(() => '') : cells)),
    rowHeight: 60,
  }
  const edges = HEADER.map((_, i) => 60 + WIDTHS.slice(0, i).reduce((a, b) => a + b, 0))
  const turned = (angle: number): string =>
    HEADER.map((label, i) => {
      const x = (edges[i] as number) + (angle > 0 ? 22 : 14)
      return label ? print(x, angle > 0 ? 644 : 696, label.replace('\n', ''), 9, angle) : ''
    }).join('')

  it.each([90, -90])('is read when it lies on its side, at %d degrees', async (angle) => {
    expect(await figuresOf({ content: title + drawTable(bare) + turned(angle) })).toEqual(ALL)
  })

  it('is read when its characters stand one below the other', async () => {
    const upright = HEADER.map((label) => [...label.replace('\n', '')].join('\n'))
    const rows = [upright, ...REQUESTS.rows.slice(1)]
    expect(await figuresOf({ content: title + drawTable({ ...REQUESTS, rows, rowHeight: 76 }) })).toEqual(ALL)
  })

  it('names the unit of money also where the unit stands on two lines', async () => {
    const rows = [
      ['信息内容', '本年收费金额（单位：万\n元）'],
      ['行政事业性收费', '768.27'],
    ]
    const content = drawTable({ left: 60, top: 700, widths: [140, 140], rows })
    const { figures } = readFigures(await read({ content }))
    expect(figures.map(({ code, value }) => [code, value])).toEqual([['fees.amount', 768.27]])
  })

  it('is a figure on two lines only where its row adds up with it', async () => {
    const granted = async (total: string) => {
      const rows = [HEADER, ['（一）予以公开', '13\n611', '0', '0', '0', '0', '0', total]]
      return readFigures(await read({ content: title + drawTable({ ...REQUESTS, rows }) })).figures[0]
    }
    expect(await granted('13611')).toMatchObject({ value: 13611, proof: 'identity' })
    expect(await granted('624')).toMatchObject({ value: null, state: 'unread', raw: '13\n611' })
  })
})

describe('the pages of a PDF', () => {
  it('begin where their text does, also within a paragraph, and one without text where the next does', async () => {
    const lines = (top: number, ...texts: readonly string[]): string =>
      texts.map((text, i) => print(60, top - i * 20, text, 12)).join('')
    const long = '全年政府信息公开工作总体平稳有序各项任务按期完成没有'
    const { text, pageStarts } = await read(
      { content: lines(120, long, long) + print(290, 20, '- 1 -') },
      { content: print(290, 20, '- 2 -') + lines(780, '延误。') },
      { content: print(290, 20, '- 3 -') },
      { content: lines(780, '二、主动公开政府信息情况') },
    )
    expect(pageStarts?.map((start) => text.slice(start, start + 4))).toEqual([
      '全年政府',
      '延误。\n',
      '二、主动',
      '二、主动',
    ])
    expect(text).toContain('没有延误。')
  })
})

describe('a page that viewers turn', () => {
  const upright = title + drawTable(REQUESTS)
  /** Content that stands upright once viewers have turned the page. */
  const turned = (rotate: number, content: string): PdfPage => {
    const side = { width: 842, height: 595 }
    if (rotate === 90) return { content: `q 0 1 -1 0 842 0 cm\n${content}Q\n`, rotate, ...side }
    if (rotate === 270) return { content: `q 0 -1 1 0 0 595 cm\n${content}Q\n`, rotate, ...side }
    return { content: `q -1 0 0 -1 595 842 cm\n${content}Q\n`, rotate }
  }

  it.each([90, 180, 270])('is read as it is seen (%s)', async (rotate) => {
    expect(await figuresOf(turned(rotate, upright))).toEqual(ALL)
  })

  it.each([90, 180, 270])('is read though it is seen on its side or head (%s)', async (rotate) => {
    expect(await figuresOf({ content: upright, rotate })).toEqual(ALL)
  })

  it.each([90, 180, 270])('is read by level rules only, too (%s)', async (rotate) => {
    const bare = title + drawTable({ ...REQUESTS, ruling: 'level' })
    expect(await figuresOf(turned(rotate, bare))).toEqual(ALL)
  })
})

describe('text whose characters are placed one by one', () => {
  const content = title + drawTable(REQUESTS)

  it.each([
    ['kerned', [20, -15, 35, 0]],
    ['wide', [-120]],
    ['tight', [60]],
    ['uneven', [-180, 40, -60, 10]],
  ])('is read as one word (%s)', async (_, moves) => {
    expect(await figuresOf({ content: kern(content, moves) })).toEqual(ALL)
  })

  it('is parted where the pen goes on to the next column', async () => {
    const [, ...rows] = REQUESTS.rows
    const rules = drawTable({
      ...REQUESTS,
      rows: [HEADER, ...rows.map(([label = '']) => [label, '', '', '', '', '', '', ''])],
    })
    const starts = WIDTHS.map((_, i) => 63 + WIDTHS.slice(0, i).reduce((sum, width) => sum + width, 0))
    const inOne = rows.map((cells, i) => {
      let at = starts[1] ?? 0
      const pieces = cells.slice(1).flatMap((text, column) => {
        if (!text) return []
        const move = -((starts[column + 1] ?? 0) - at) / 0.009
        at = (starts[column + 1] ?? 0) + text.length * 4.5
        const codes = Buffer.from(text, 'utf16le').swap16().toString('hex')
        return [`${move.toFixed(1)} <${codes}>`]
      })
      return `BT /F1 9 Tf 1 0 0 1 ${starts[1]} ${700 - (i + 1) * 24 - 11} Tm [${pieces.join(' ')}] TJ ET\n`
    })
    expect(await figuresOf({ content: title + rules + inOne.join('') })).toEqual(ALL)
  })
})
