import type { CheerioAPI } from 'cheerio'
import type { AnyNode } from 'domhandler'

/** A part that holds this share of its parent's text is where the content goes on. */
const SHARE = 0.85
const CHROME =
  '.nav,.footer,.header,.menu,.breadcrumb,.path,.crumb,.share,.pager,.sidebar,.related,[class*=footer],[class*=nav],[id*=footer],[id*=nav]'

const lengthOf = ($: CheerioAPI, node: AnyNode): number => $(node).text().replace(/\s/gu, '').length

/** The innermost element that still holds nearly all of the page's text, with menus, paths and footers taken out. */
export function findContent($: CheerioAPI): AnyNode {
  const root = $('body')[0] ?? $.root()[0]
  if (!root) throw new Error('Cannot find the content of a page: it has no root')
  $(CHROME)
    .filter((_, element) => $(element).find('table').length === 0)
    .remove()
  let content: AnyNode = root
  for (;;) {
    const total = lengthOf($, content)
    const inner: AnyNode | undefined = $(content)
      .children('div,section,article,main,td,form,center')
      .toArray()
      .find((child) => lengthOf($, child) >= total * SHARE)
    if (!inner) return content
    content = inner
  }
}
