import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readReport } from '../../../indexer/read-report.ts'
import { readHtml } from '../../../indexer/readers/html/html.ts'

const SHARED = fileURLToPath(new URL('../../../../shared/', import.meta.url))
const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url))

const page = (body: string): Uint8Array => new TextEncoder().encode(`<html><body>${body}</body></html>`)

describe('a web page', () => {
  it('gives merged cells their columns and repeats them in the rows that they reach', async () => {
    const document = await readHtml(
      page('<table><tr><td rowspan="2">甲</td><td colspan="2">乙</td></tr><tr><td>1</td><td>2</td></tr></table>'),
      'a.html',
    )
    if ('kind' in document) throw new Error(document.reason)
    const table = document.blocks.find((block) => block.kind === 'table')
    expect(
      table?.rows.map((row) => row.cells.map((cell) => [cell.text, cell.column, cell.continued ?? false])),
    ).toEqual([
      [
        ['甲', 0, false],
        ['乙', 1, false],
      ],
      [
        ['甲', 0, true],
        ['1', 1, false],
        ['2', 2, false],
      ],
    ])
  })

  it('loses its menus, scripts and footer', async () => {
    const document = await readHtml(
      page(
        '<div class="nav">首页</div><script>var a</script><div class="content"><p>全年收到申请三件。</p></div><div class="footer">主办单位</div>',
      ),
      'a.html',
    )
    if ('kind' in document) throw new Error(document.reason)
    expect(document.text.trim()).toBe('全年收到申请三件。')
  })

  it('is refused when its tables are nested without end', async () => {
    expect(await readHtml(page('<table><tr><td>'.repeat(500)), 'a.html')).toEqual({
      kind: 'refusal',
      reason: 'its tables are nested 500 deep, more than the 50 levels allowed',
    })
  })
})

describe('files that are no reports', () => {
  it.each(['empty.txt', 'binary.txt', 'other-genre.txt', 'truncated.pdf', 'not-a-report.html', 'notice-only.txt'])(
    '%s is refused with one sentence',
    async (file) => {
      const refused = await readReport(join(FIXTURES, file))
      expect(refused.kind).toBe('refusal')
      if (refused.kind === 'refusal') expect(refused.reason).not.toMatch(/\n/)
    },
  )
})

interface Truth {
  readonly agency: string
  readonly year: number
  readonly edition: string
  readonly figures: Readonly<Record<string, number | null>>
}

const realReports = existsSync(join(SHARED, 'reports'))
  ? readdirSync(join(SHARED, 'reports')).map((file) => join(SHARED, 'reports', file))
  : []

describe.skipIf(realReports.length === 0)('real reports', () => {
  it.each(realReports.map((file) => [basename(file), file]))('%s is read exactly', async (name, file) => {
    const truth = JSON.parse(
      readFileSync(join(SHARED, 'truth', `${basename(name, extname(name))}.json`), 'utf8'),
    ) as Truth
    const report = await readReport(file)
    if (report.kind === 'refusal') throw new Error(report.reason)
    expect({ agency: report.identity.agency, year: report.identity.year, edition: report.edition }).toEqual({
      agency: truth.agency,
      year: truth.year,
      edition: truth.edition,
    })
    const read = new Map(report.figures.map((figure) => [figure.code, figure.value]))
    expect(Object.fromEntries(Object.keys(truth.figures).map((code) => [code, read.get(code) ?? null]))).toEqual(
      truth.figures,
    )
  })
})
