import { describe, expect, it } from 'vitest'
import { CUT_MARK, type Document } from '../../../indexer/document.ts'
import { readHtml } from '../../../indexer/readers/html/html.ts'

async function read(body: string, head = ''): Promise<Document> {
  const page = `<html><head>${head}</head><body>${body}</body></html>`
  const document = await readHtml(new TextEncoder().encode(page), 'a.html')
  if ('kind' in document) throw new Error(document.reason)
  return document
}

/** The text of a table's second cell. */
async function cellOf(cell: string, head = ''): Promise<string | undefined> {
  const td = cell.startsWith('<td') ? cell : `<td>${cell}</td>`
  const { blocks } = await read(
    `<table><tr><td>行政许可</td>${td}<td>7</td></tr><tr><td>行政处罚</td><td>1</td><td>2</td></tr></table>`,
    head,
  )
  const table = blocks.find((block) => block.kind === 'table')
  return table?.rows[0]?.cells[1]?.text
}

const sheet = (css: string): string => `<style>${css}</style>`

describe('a cell of a web page', () => {
  it.each([
    ['a note behind the figure', '58.9<sup>1</sup>', '58.9'],
    ['a note in brackets', '3455<sup>[1]</sup>', '3455'],
    ['a note before the figure', '<sup>1</sup>3455', '3455'],
    ['a lowered mark', '3455<sub>2</sub>', '3455'],
    ['a note set by style', '3455<span style="vertical-align: super; font-size: 8px">2</span>', '3455'],
    ['a deletion', '<del>3400</del><ins>3455</ins>', '3455'],
    ['struck-out text', '<s>12</s>3455', '3455'],
    ['struck-out text of old pages', '<strike>12</strike> 3455', '3455'],
    ['text struck out by style', '<span style="text-decoration:line-through">12</span>3455', '3455'],
    ['a hidden part', '<span style="display:none">12</span>3455', '3455'],
    ['an invisible part', '<span style="visibility:hidden">12</span>3455', '3455'],
    ['a transparent part', '<span style="opacity:0">12</span>3455', '3455'],
    ['a part without size', '<span style="font-size:0">12</span>3455', '3455'],
    ['a tiny part', '<span style="font-size:1px">12</span>3455', '3455'],
    ['a white part', '<span style="color:#FFF">12</span>3455', '3455'],
    ['a white part of old pages', '<font color="white">12</font>3455', '3455'],
    ['a hidden attribute', '<span hidden>12</span>3455', '3455'],
    ['a hidden part inside of digits', '34<span style="display:none">9</span>55', '3455'],
  ])('is read without %s', async (_, cell, text) => {
    expect(await cellOf(cell)).toBe(text)
  })

  it.each([
    ['a class', '.x{display:none}', '<span class="x">12</span>3455'],
    [
      'a class of a part of the page',
      'table td .x , .y { display : none !important }',
      '<span class="x">12</span>3455',
    ],
    ['an id', '#n{visibility:hidden}', '<span id="n">12</span>3455'],
    ['a kind of element', 'em{font-size:0}', '<em>12</em>3455'],
    ['two classes', '.a.b{text-decoration:line-through}', '<i class="b a">12</i>3455'],
    ['a remark before it', '/* .x{} */ .x{opacity:0}', '<i class="x">12</i>3455'],
  ])('is read without what a style sheet hides by %s', async (_, css, cell) => {
    expect(await cellOf(cell, sheet(css))).toBe('3455')
  })

  it.each([
    ['what is hidden from readers by ear only', '<span aria-hidden="true">3455</span>', ''],
    ['what only print leaves out', '<span class="x">3455</span>', '@media print{.x{display:none}}'],
    ['what a later rule shows again', '<span class="x">3455</span>', '.x{display:none} .x{display:inline}'],
    ['what a nearer rule shows again', '<span class="x y">3455</span>', '.x.y{display:inline} .x{display:none}'],
    ['what is hidden in another state', '<span class="x">3455</span>', '.x:hover{display:none}'],
    ['white text on a coloured ground', '<td style="background:#036;color:#fff">3455</td>', ''],
    ['white text on a ground of old pages', '<td bgcolor="#003366"><font color="#ffffff">3455</font></td>', ''],
    ['an insertion', '<ins>3455</ins>', ''],
    ['bold and coloured text', '<b style="color:red">3455</b>', ''],
    ['a picture that keeps a place free', '3455<img src="a.gif" width="1" height="1">', ''],
  ])('keeps %s', async (_, cell, css) => {
    expect(await cellOf(cell, css && sheet(css))).toBe('3455')
  })

  it.each([
    ['a picture', '<img src="a.png">', CUT_MARK],
    ['a drawing', '<svg><text>3455</text></svg>', CUT_MARK],
    ['an equation', '<math><mn>3455</mn></math>', CUT_MARK],
    ['a field', '<input value="3455">', '3455'],
    ['a field of another kind', '<input type="password" value="3455">', CUT_MARK],
    ['a field of several lines', '<textarea>3455</textarea>', CUT_MARK],
    ['a choice', '<select><option>3455</option></select>', CUT_MARK],
    ['what a script writes', '<script>document.write(3455)</script>', CUT_MARK],
    ['a figure with a picture', '3455<img src="a.png">', `3455${CUT_MARK}`],
    ['nothing but a deletion', '<s>3455</s>', CUT_MARK],
    ['nothing but a note', '<sup>3</sup>', CUT_MARK],
    ['nothing but white text', '<span style="color:white">3455</span>', CUT_MARK],
    ['a note inside of digits', '3<sup>4</sup>55', `355${CUT_MARK}`],
    ['what may be a power', '10<sup>4</sup>', `10${CUT_MARK}`],
  ])('is no blank and no figure where it holds %s', async (_, cell, text) => {
    expect(await cellOf(cell)).toBe(text)
  })

  it('is blank where nobody sees anything in it, and keeps its place', async () => {
    expect(await cellOf('<td style="visibility:hidden">12</td>')).toBe('')
    expect(await cellOf('<td><input type="hidden" value="12"></td>')).toBe('')
  })

  it('keeps a label whose note is left out, and one in white on a ground that nobody knows', async () => {
    const { blocks } = await read(
      '<table><tr><td>行政许可<sup>2</sup></td><th style="color:#fff">总计</th></tr><tr><td>1</td><td>2</td></tr></table>',
    )
    const table = blocks.find((block) => block.kind === 'table')
    expect(table?.rows[0]?.cells.map(({ text }) => text)).toEqual(['行政许可', '总计'])
  })
})

describe('a line of a web page', () => {
  it.each([
    ['收到申请24<sup>1</sup>件', '收到申请24件'],
    ['面积3000m<sup>2</sup>', '面积3000m2'],
    ['收到申请<del>42</del>24件', '收到申请24件'],
    ['收到申请<span style="color:#fff">1</span>24件', '收到申请24件'],
  ])('%s', async (line, text) => {
    expect((await read(`<p>${line}</p>`)).text.trim()).toBe(text)
  })

  it('stays where a script shows what a style sheet hides at first', async () => {
    const css = sheet('.tab{display:none}')
    expect((await read('<div class="tab"><p>全年收到申请三件。</p></div><p>甲</p>', css)).text).toContain('三件')
  })
})
