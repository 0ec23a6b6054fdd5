/** Statutory tables that a report prints as pictures: there, and not read. */
import { describe, expect, it } from 'vitest'
import type { Document } from '../../../indexer/document.ts'
import { understandDocument } from '../../../indexer/read-report.ts'
import { readHtml } from '../../../indexer/readers/html/html.ts'
import { readPdf } from '../../../indexer/readers/pdf/pdf.ts'
import { readText } from '../../../indexer/readers/text/read-text.ts'
import type { Report } from '../../../indexer/report.ts'
import { print, writePdf } from '../../support/write-pdf.ts'

const SECTIONS = [
  ['一、总体情况', '全年通过网站公开信息120条。'],
  ['二、主动公开政府信息情况', ''],
  ['三、收到和处理政府信息公开申请情况', ''],
  ['四、政府信息公开行政复议、行政诉讼情况', ''],
  ['五、存在的主要问题及改进情况', '一是解读形式不够丰富。下一步将加强培训。'],
  ['六、其他需要报告的事项', '无。'],
] as const
const title = (year: number): string => `汶岚市教育局${year}年政府信息公开工作年度报告`

async function understand(document: ReturnType<typeof readText>): Promise<Report> {
  const read = await document
  const report = 'kind' in read ? read : understandDocument(read as Document, 'report')
  if (report.kind === 'refusal') throw new Error(report.reason)
  return report
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const lay = (year: number, picture: string, wrap: (text: string) => string): string =>
  [title(year), ...SECTIONS.flatMap(([heading, text]) => [heading, text || picture])].map(wrap).join('\n\n')

const page = (year: number, picture: string): string =>
  `<html><body>${lay(year, picture, (text) => `<p>${text}</p>`)}</body></html>`

describe('a table printed as a picture', () => {
  it.each([
    ['a web page', () => understand(readHtml(bytes(page(2023, '<img src="a.png">')), 'a.html'))],
    ['Markdown', () => understand(readText(bytes(lay(2023, '![](images/a.jpg)', (text) => text)), 'a.md'))],
    [
      'a PDF',
      () => {
        const lines = [title(2023), ...SECTIONS.flat()].map((text, i) =>
          print(60, 780 - i * 58, text, i === 0 ? 18 : 11),
        )
        const image = (y: number): string => `q 300 0 0 50 60 ${y} cm /F Do Q\n`
        const pictures = [3, 5, 7].map((i) => image(780 - (i + 1) * 58)).join('')
        return understand(readPdf(writePdf([{ content: lines.join('') + pictures }]), 'a.pdf'))
      },
    ],
  ])('is unread, not absent, in %s', async (_, read) => {
    const { figures, findings, edition } = await read()
    expect(edition).toBe('2021')
    expect(figures).toHaveLength(10 + 25 * 7 + 15)
    expect(figures.every(({ state, value }) => state === 'unread' && value === null)).toBe(true)
    const told = findings.filter(({ code }) => code === 'picturedTable')
    expect(told.map(({ parameters }) => parameters)).toEqual([{ table: 2 }, { table: 3 }, { table: 4 }])
  })

  it('has the cells of the edition of its year', async () => {
    const report = await understand(readHtml(bytes(page(2019, '<img src="a.png">')), 'a.html'))
    expect(report.edition).toBe('2019')
    expect(report.figures.map(({ code }) => code)).toContain('procurement.amount')
  })

  it('is not seen in a chart among the paragraphs of an older report', async () => {
    const text = '全年主动公开政府信息一百二十条，其中规范性文件三件，比上年增加两成，公开的内容以民生和财政信息为主。'
    const chart = `${text}</p><p><img src="a.png"></p><p>${text}`
    const report = await understand(readHtml(bytes(page(2015, chart)), 'a.html'))
    expect(report).toMatchObject({ edition: 'narrative', figures: [] })
  })
})
