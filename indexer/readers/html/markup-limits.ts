import type { AnyNode } from 'domhandler'

/** Parsing takes some thirty times a page's size in memory. Characters. */
const LARGEST = 4 * 1024 * 1024
const DEEPEST_TABLES = 50
const DEEPEST = 600

/** The source of a page without what is no text, and its style sheets, which tell what of the text is seen. */
export interface StrippedMarkup {
  readonly markup: string
  readonly sheets: readonly string[]
}

const INLINE_FILE = /(["'(])data:[\w/+.-]*;base64,[\w+/=\s%]*/giu
const OTHER_MEDIUM = /^<style[^>]*\bmedia\s*=\s*["']?\s*(?:print|speech|handheld)/iu
/** Stands for a script that writes into the page: nobody knows what. */
const WRITTEN = '<object></object>'

/** Takes out what is no text and may be large: scripts, styles, comments and images written into the page. */
export function stripMarkup(source: string): StrippedMarkup {
  const sheets: string[] = []
  const withoutComments = replaceBetween(source, /<!--/g, /-->/g, () => '')
  const withoutScripts = replaceBetween(withoutComments, /<script\b/gi, /<\/script[^>]*>/gi, (script) =>
    script.includes('document.write') ? WRITTEN : '',
  )
  const markup = replaceBetween(withoutScripts, /<style\b/gi, /<\/style[^>]*>/gi, (style) => {
    if (!OTHER_MEDIUM.test(style)) sheets.push(style.slice(style.indexOf('>') + 1, style.lastIndexOf('<')))
    return ''
  })
  return { markup: markup.replace(INLINE_FILE, '$1'), sheets }
}

/** Walks from mark to mark, since one pattern for both would run quadratically where ends are missing. */
function replaceBetween(source: string, from: RegExp, to: RegExp, by: (part: string) => string): string {
  const kept: string[] = []
  let at = 0
  for (;;) {
    const start = searchFrom(source, from, at)
    const end = start && searchFrom(source, to, start.end)
    if (!start || !end) break
    kept.push(source.slice(at, start.start), by(source.slice(start.start, end.end)))
    at = end.end
  }
  return kept.length === 0 ? source : kept.join('') + source.slice(at)
}

function searchFrom(source: string, pattern: RegExp, at: number): { start: number; end: number } | null {
  pattern.lastIndex = at
  const found = pattern.exec(source)
  return found && { start: found.index, end: found.index + found[0].length }
}

/** Why a page is not parsed, or null. */
export function refuseMarkup(source: string): string | null {
  if (source.length > LARGEST)
    return `the page holds ${Math.round(source.length / 1e6)} million characters of text and tables, more than the ${Math.round(LARGEST / 1e6)} million allowed`
  const tables = deepest(source, /<(\/?)table\b/giu)
  if (tables > DEEPEST_TABLES)
    return `its tables are nested ${tables} deep, more than the ${DEEPEST_TABLES} levels allowed`
  return deepest(source, FRAMES) > DEEPEST ? tooDeep : null
}

/** Elements that nest as deep as a page opens them. A parser takes quadratic time over them. */
const FRAMES = /<(\/?)(?:div|span|section|article|center|blockquote|ul|ol|dl|form|table)\b/giu
const tooDeep = `its elements are nested more than ${DEEPEST} deep`

/** The deepest nesting of tags, counted on the source. */
function deepest(source: string, tags: RegExp): number {
  let depth = 0
  let most = 0
  for (const [, closing] of source.matchAll(tags)) {
    depth = Math.max(0, depth + (closing ? -1 : 1))
    most = Math.max(most, depth)
  }
  return most
}

/** Why a parsed page is not walked, or null: walks are recursive. */
export function refuseTree(root: AnyNode): string | null {
  let level: AnyNode[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return tooDeep
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return null
}
