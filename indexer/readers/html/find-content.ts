import type { CheerioAPI } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import { CHROME, DEAD, EMPTY } from './page-chrome.ts'
import { isGone, parseStyle } from './style.ts'

/** A part that holds this share of its parent's text is where the content goes on. */
const SHARE = 0.8
/** What holds more of the page's text than this is content, whatever it is called. */
const CHROME_SHARE = 0.2
/** So many links that are nearly all of a part's text are a menu or a list of other pages. */
const LINKS = 4
const LINK_SHARE = 0.8
const CONTAINERS = new Set([
  'div',
  'section',
  'article',
  'main',
  'td',
  'form',
  'center',
  'body',
  'table',
  'tbody',
  'tr',
])

/** Length of text without white space, and how much of it is links. */
interface Size {
  readonly all: number
  readonly links: number
}

/** The content of a page, with its heading where that stands outside of it. */
export interface Content {
  readonly node: AnyNode
  readonly title: string
}

/** Takes a page's furniture out and finds the innermost element that still holds nearly all of its text. */
export function findContent($: CheerioAPI): Content {
  const title = findTitle($)
  $(DEAD).remove()
  // What these hold is no text, and only in cells it matters that they are there.
  $(EMPTY).empty()
  $('[hidden],[style]')
    .filter((_, { attribs: { hidden, style } }) => hidden !== undefined || isGone(parseStyle(style ?? '')))
    .remove()
  const root = $('body')[0] ?? $.root()[0]
  if (!root) throw new Error('Cannot find the content of a page: it has no root')
  dropChrome($, root)
  return { node: descend(root, measure(root)), title }
}

function dropChrome($: CheerioAPI, root: AnyNode): void {
  const sizes = measure(root)
  const whole = sizes.get(root)?.all ?? 0
  for (const element of $('[class],[id],ul,ol,div,td,p').toArray()) {
    const size = sizes.get(element) ?? { all: 0, links: 0 }
    if (size.all > whole * CHROME_SHARE || $(element).find('table,h1').length > 0) continue
    const { class: name = '', id = '' } = element.attribs
    const named = element.name !== 'p' && (CHROME.test(name) || CHROME.test(id))
    const linked = size.links >= size.all * LINK_SHARE && $(element).find('a').length >= LINKS
    if (named || linked) $(element).remove()
  }
}

function descend(root: AnyNode, sizes: ReadonlyMap<AnyNode, Size>): AnyNode {
  let content = root
  for (;;) {
    const total = sizes.get(content)?.all ?? 0
    const inner = childrenOf(content).find(
      (child) => isContainer(child) && (sizes.get(child)?.all ?? 0) >= Math.max(1, total * SHARE),
    )
    if (!inner) break
    content = inner
  }
  // A table is content as a whole: never only one row or cell of it.
  for (let node: AnyNode | null = content; node && node !== root; node = node.parent)
    if (node.type === 'tag' && node.name === 'table' && hasRows(node)) return node
  return content
}

/** Whether a table is more than a frame around the page: it has two rows of two cells. */
function hasRows(table: Element): boolean {
  const rows = childrenOf(table).flatMap((part) => (nameOf(part) === 'tr' ? [part] : childrenOf(part)))
  const wide = rows.filter((row) => childrenOf(row).filter((cell) => /^t[dh]$/.test(nameOf(cell))).length > 1)
  return wide.length > 1
}

const childrenOf = (node: AnyNode): readonly AnyNode[] => ('children' in node ? node.children : [])
const nameOf = (node: AnyNode): string => (node.type === 'tag' ? node.name : '')
const isContainer = (node: AnyNode): boolean => CONTAINERS.has(nameOf(node))

/** Sizes of all nodes at once: asking each for its text again would be quadratic. */
function measure(root: AnyNode): Map<AnyNode, Size> {
  const sizes = new Map<AnyNode, Size>()
  const visit = (node: AnyNode, inLink: boolean): Size => {
    const link = inLink || nameOf(node) === 'a'
    let [all, links] = [0, 0]
    if (node.type === 'text') {
      all = node.data.replace(/\s/gu, '').length
      links = link ? all : 0
    }
    for (const child of childrenOf(node)) {
      const size = visit(child, link)
      all += size.all
      links += size.links
    }
    const size = { all, links }
    sizes.set(node, size)
    return size
  }
  visit(root, false)
  return sizes
}

/** How the title of a report reads, among the names of sites and columns. */
const REPORT_TITLE = /(?:信息|政务)公\s*[开開].{0,20}(?:报\s*告|報\s*告|年\s*[报報])/u

/**
 * The page's own heading: of a single `h1`, what the publishing system says and the window's title the first that reads like
 * the title of a report, else the first at all. The window's title names the site as well.
 */
function findTitle($: CheerioAPI): string {
  const headings = $('h1')
  const named = ['meta[name="ArticleTitle" i]', 'meta[property="og:title" i]'].map((meta) => $(meta).attr('content'))
  const window = $('title').first().text().split(WINDOW_PARTS)
  const titles = [headings.length === 1 ? headings.text() : undefined, ...named, ...window]
    .map((title) => (title ?? '').replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
  const reports = titles.filter((title) => REPORT_TITLE.test(title))
  return reports.find((title) => YEAR.test(title)) ?? reports[0] ?? titles[0] ?? ''
}

/** A column of reports is called like them, without a year. */
const YEAR = /(?:19|20)\d\d|二[〇○零]/u
const WINDOW_PARTS = /[_|｜]| [-–—] |——/u
