import { describe, expect, it } from 'vitest'
import type { Document } from '../../../indexer/document.ts'
import { readDocx } from '../../../indexer/readers/word/docx.ts'
import { p, r, tbl, tc, tr, writeDocx, zip } from '../../support/write-docx.ts'

type Parts = Parameters<typeof writeDocx>[1]

async function read(body: string, parts: Parts = {}): Promise<Document> {
  const document = await readDocx(await writeDocx(body, parts), 'test.docx')
  if ('kind' in document) throw new Error(document.reason)
  return document
}

const linesOf = async (body: string, parts: Parts = {}): Promise<string[]> =>
  (await read(body, parts)).text.trim().split('\n')

/** The rows of the first table: the text of each cell at its column. */
async function gridOf(table: string): Promise<(string | undefined)[][]> {
  const found = (await read(table)).blocks.find((block) => block.kind === 'table')
  if (found?.kind !== 'table') throw new Error('The document has no table')
  return found.rows.map(({ cells }) => {
    const row: (string | undefined)[] = []
    for (const { text, column = 0, columnSpan = 1 } of cells)
      for (let i = 0; i < columnSpan; i++) row[column + i] = text
    return row
  })
}

async function reasonOf(bytes: Uint8Array): Promise<string> {
  const refused = await readDocx(bytes, 'test.docx')
  if (!('kind' in refused)) throw new Error('The document was read')
  return refused.reason
}

const span = (count: number): string => `<w:gridSpan w:val="${count}"/>`
const top = '<w:vMerge w:val="restart"/>'
const below = '<w:vMerge/>'

describe('a Word document', () => {
  it('keeps headings and paragraphs in their order; a soft break ends a line', async () => {
    const heading = p('一、总体情况', '<w:pStyle w:val="1"/>')
    const styles = '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>'
    const document = await read(heading + p(`<w:r><w:t>收到申请</w:t><w:br/><w:t>24件。</w:t></w:r>`), { styles })
    expect(document.text).toBe('一、总体情况\n收到申请\n24件。\n')
    expect(document.blocks[0]).toMatchObject({ kind: 'paragraph', headingLevel: 1 })
  })

  it('joins runs of a word that Word keeps apart', async () => {
    expect(await linesOf(p(`${r('新收') + r('申')}<w:proofErr w:type="spellStart"/>${r('请24件')}`))).toEqual([
      '新收申请24件',
    ])
  })

  it('takes cells that another one swallowed for a part of it, whatever is left in them', async () => {
    const first = '<w:hMerge w:val="restart"/>'
    const further = '<w:hMerge w:val="continue"/>'
    const inner = tbl(tr([tc('内', first), tc('旧', further)]))
    const row = tr([
      tc('本年新收', first),
      tc('旧', further),
      tc(inner, '<w:hMerge/>'),
      tc('24'),
      tc('35', first + span(2)),
    ])
    expect(await gridOf(tbl(row))).toEqual([['本年新收', '本年新收', '本年新收', '24', '35', '35']])
  })

  it('counts tracked changes as accepted: what was inserted is there, what was deleted is not', async () => {
    const inserted = '<w:ins w:id="1" w:author="a"><w:r><w:t>24</w:t></w:r></w:ins>'
    const deleted = '<w:del w:id="2" w:author="a"><w:r><w:delText>42</w:delText></w:r></w:del>'
    expect(await linesOf(p(r('收到') + deleted + inserted + r('件')))).toEqual(['收到24件'])
    const rows = tbl(tr(['本年新收', tc(p(deleted + inserted))]))
    expect(await gridOf(rows)).toEqual([['本年新收', '24']])
  })

  it('places merged cells, across and down', async () => {
    const table = tbl(
      tr([tc('申请人情况', span(3))]),
      tr([tc('自然人', top), tc('法人或其他组织', span(2))]),
      tr([tc('', below), '企业', '其他']),
      tr(['1', '2', '3']),
    )
    expect(await gridOf(table)).toEqual([
      ['申请人情况', '申请人情况', '申请人情况'],
      ['自然人', '法人或其他组织', '法人或其他组织'],
      ['自然人', '企业', '其他'],
      ['1', '2', '3'],
    ])
  })

  it('keeps an empty cell, so that no figure moves into its place', async () => {
    expect(await gridOf(tbl(tr(['本年新收', '', '3', '']), tr(['', '', '0', '1'])))).toEqual([
      ['本年新收', '', '3', ''],
      ['', '', '0', '1'],
    ])
  })

  it('finds the table that stands in a cell of a table', async () => {
    const inner = tbl(tr(['本年新收', '24']), tr(['上年结转', '1']))
    const document = await read(tbl(tr([tc(`${p('三、收到和处理')}${inner}${p('')}`)])))
    expect(document.text).toContain('本年新收\t24\n上年结转\t1')
    expect(document.blocks.filter(({ kind }) => kind === 'table')).not.toEqual([])
  })

  it('puts footnotes behind the text, not into a figure', async () => {
    const footnotes = `<w:footnote w:id="2">${p('不含重复申请。')}</w:footnote>`
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const lines = await linesOf(p(r('全年收到申请24') + mark + r('件。')) + p('完'), { footnotes })
    expect(lines.at(-1)).toContain('不含重复申请。')
    expect(lines.indexOf('完')).toBe(lines.length - 2)
  })

  it('keeps text of a text box once', async () => {
    const box = `<w:txbxContent>${p('汶岚市教育局')}</w:txbxContent>`
    const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect((await linesOf(p(shape) + p('完'))).join('\n').match(/汶岚市教育局/g)).toHaveLength(1)
  })
})

describe('a file that is no whole Word document', () => {
  it('is refused when it is cut off', async () => {
    const whole = await writeDocx(p('一、总体情况'))
    expect(await reasonOf(whole.subarray(0, whole.length - 40))).toBe(
      'the Word document is damaged or cut off: its directory is missing',
    )
  })

  it('is refused when it is another package', async () => {
    expect(await reasonOf(await zip({ 'xl/workbook.xml': '<workbook/>' }))).toContain('it has no word/document.xml')
  })

  it('is refused when it is locked', async () => {
    const locked = Buffer.from(await writeDocx(p('一、总体情况')))
    const entry = locked.indexOf(Buffer.from('PK\x01\x02'))
    locked.writeUInt16LE(locked.readUInt16LE(entry + 8) | 1, entry + 8)
    expect(await reasonOf(locked)).toBe('the Word document is encrypted: save it without a password')
  })

  it('is refused when it unpacks without end, whatever its directory says', async () => {
    const bomb = await writeDocx(p('0'.repeat(70 * 1024 * 1024)))
    expect(await reasonOf(bomb)).toContain('unpacks to more than 64 MB')
    const lying = Buffer.from(bomb)
    for (let at = lying.indexOf('PK\x01\x02'); at >= 0; at = lying.indexOf('PK\x01\x02', at + 4))
      lying.writeUInt32LE(100, at + 24)
    expect(await reasonOf(lying)).toContain('unpacks to more than 64 MB')
  })
})
