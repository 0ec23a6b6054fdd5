import { describe, expect, it } from 'vitest'
import { CUT_MARK, type Document } from '../../../indexer/document.ts'
import { readDocx } from '../../../indexer/readers/word/docx.ts'
import { p, r, tbl, tc, tr, writeDocx } from '../../support/write-docx.ts'

type Parts = Parameters<typeof writeDocx>[1]

async function read(body: string, parts: Parts = {}): Promise<Document> {
  const document = await readDocx(await writeDocx(body, parts), 'test.docx')
  if ('kind' in document) throw new Error(document.reason)
  return document
}

/** The text of a table's second cell. */
async function cellOf(runs: string, parts: Parts = {}, properties = ''): Promise<string | undefined> {
  const { blocks } = await read(tbl(tr(['行政许可', tc(p(runs), properties), '7'])), parts)
  const table = blocks.find((block) => block.kind === 'table')
  return table?.rows[0]?.cells[1]?.text
}

const style = (id: string, properties: string): Parts => ({
  styles: `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${properties}</w:rPr></w:style>`,
})

describe('a cell of a Word document', () => {
  it.each([
    ['hidden text', r('12', '<w:vanish/>') + r('3455')],
    ['struck-out text', r('12', '<w:strike/>') + r('3455')],
    ['text struck out twice', r('12', '<w:dstrike/>') + r('3455')],
    ['a raised mark', r('3455') + r('1', '<w:vertAlign w:val="superscript"/>')],
    ['a lowered mark', r('3455') + r('1', '<w:vertAlign w:val="subscript"/>')],
    ['a mark set high', r('3455') + r('1', '<w:position w:val="8"/><w:sz w:val="12"/>')],
    ['tiny text', r('3455') + r('1', '<w:sz w:val="2"/>')],
    ['white text', r('1', '<w:color w:val="FFFFFF"/>') + r('3455')],
    ['a picture that floats', `<w:r><w:drawing><wp:anchor xmlns:wp="w"></wp:anchor></w:drawing></w:r>${r('3455')}`],
  ])('is read without %s', async (_, runs) => {
    expect(await cellOf(runs)).toBe('3455')
  })

  it.each([
    ['hides', '<w:vanish/>'],
    ['strikes out', '<w:strike/>'],
    ['raises', '<w:vertAlign w:val="superscript"/>'],
  ])('is read without what a style %s', async (_, properties) => {
    expect(await cellOf(r('1', '<w:rStyle w:val="x"/>') + r('3455'), style('x', properties))).toBe('3455')
  })

  it.each([
    ['text that is shown after all', r('34', '<w:vanish w:val="0"/>') + r('55')],
    ['text that is not struck out after all', r('34', '<w:strike w:val="false"/>') + r('55')],
    [
      'text that was hidden before a change',
      r('3455', '<w:b/><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'),
    ],
    ['the result of a simple field', `<w:fldSimple w:instr="=SUM(LEFT)">${r('3455')}</w:fldSimple>`],
    ['text whose direction is stated', `<w:dir w:val="ltr">${r('3455')}</w:dir>`],
    ['text a little higher', r('34') + r('55', '<w:position w:val="2"/>')],
    ['white text on a ground', r('3455', '<w:color w:val="FFFFFF"/><w:shd w:fill="003366"/>')],
  ])('keeps %s', async (_, runs) => {
    expect(await cellOf(runs)).toBe('3455')
  })

  it.each([
    ['an equation', '<m:oMath xmlns:m="m"><m:r><m:t>3455</m:t></m:r></m:oMath>', CUT_MARK],
    ['a chart', '<w:r><w:drawing><wp:inline xmlns:wp="w"/></w:drawing></w:r>', CUT_MARK],
    ['a sign of a picture font', '<w:r><w:sym w:font="Odd" w:char="F0FC"/></w:r>', CUT_MARK],
    ['nothing but struck-out text', r('12', '<w:strike/>'), CUT_MARK],
    ['nothing but white text', r('12', '<w:color w:val="FFFFFF"/>'), CUT_MARK],
    ['a figure with an equation', `${r('12')}<m:oMath xmlns:m="m"/><m:oMath xmlns:m="m"></m:oMath>`, `12${CUT_MARK}`],
  ])('is no blank and no figure where it holds %s', async (_, runs, text) => {
    expect(await cellOf(runs)).toBe(text)
  })

  it('is blank where all of it is hidden', async () => {
    expect(await cellOf(r('12', '<w:vanish/>'))).toBe('')
  })
})

describe('a paragraph of a Word document', () => {
  it('is read without hidden and struck-out text and without marks of notes behind numbers', async () => {
    const raised = '<w:vertAlign w:val="superscript"/>'
    const runs =
      r('收到申请') +
      r('1', '<w:vanish/>') +
      r('42', '<w:strike/>') +
      r('24') +
      r('1', raised) +
      r('件，3000m') +
      r('2', raised)
    expect((await read(p(runs))).text.trim()).toBe('收到申请24件，3000m2')
  })
})
