import type { AnyNode, Element } from 'domhandler'
import { hasGround, isGone, isPaperColoured, lookOfStyle, parseStyle, type Style } from './style.ts'

/** `div.note`: what an element must be. */
interface Compound {
  readonly tag: string
  readonly ids: readonly string[]
  readonly classes: readonly string[]
}

/** A rule that tells what is seen: where it applies (innermost element last), and what it declares. */
export interface SheetRule {
  readonly path: readonly Compound[]
  readonly declarations: string
  readonly weight: number
}

const COMPOUND = /^([\w-]*)((?:[.#][\w-]+)*)$/u
/** More rules, and more text of them, no page has for what it says. */
const MOST_RULES = 2000
const LONGEST_SHEETS = 512 * 1024
const LONGEST_SELECTOR = 200

/** The rules of style sheets that tell what is seen. Those for print, for narrow windows and for states of an element are left out. */
export function listSheetRules(sheets: readonly string[]): SheetRule[] {
  const rules: SheetRule[] = []
  for (const { selectors, declarations } of sheets.flatMap((sheet) => splitSheet(sheet.slice(0, LONGEST_SHEETS)))) {
    if (!isTelling(parseStyle(declarations))) continue
    for (const selector of selectors.split(',')) {
      const path = readSelector(selector)
      if (path && rules.length < MOST_RULES) rules.push({ path, declarations, weight: weigh(path) })
    }
  }
  return rules
}

/** Takes a sheet apart at its closing braces. */
function splitSheet(sheet: string): { selectors: string; declarations: string }[] {
  const rules: { selectors: string; declarations: string }[] = []
  let skipped = 0
  for (const chunk of sheet.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//gu, '').split('}')) {
    const parts = chunk.split('{')
    if (parts.length === 1) skipped = Math.max(0, skipped - 1)
    if (parts.length > 2 && !/@media\s+(?:screen|all)\s*$/iu.test(parts[0] ?? '')) skipped += parts.length - 2
    const [selectors, declarations] = parts.slice(-2)
    if (skipped === 0 && parts.length > 1 && selectors !== undefined && declarations !== undefined)
      rules.push({ selectors: selectors.replace(/^[^;]*;/u, ''), declarations })
  }
  return rules
}

const isTelling = (style: Style): boolean =>
  lookOfStyle(style) !== null ||
  hasGround(style) ||
  isPaperColoured(style.get('color') ?? '') ||
  ['display', 'visibility', 'color'].some((property) => style.has(property))

function readSelector(selector: string): Compound[] | null {
  if (selector.length > LONGEST_SELECTOR) return null
  const parts = selector.replace(/>/gu, ' ').trim().split(/\s+/u)
  const path: Compound[] = []
  for (const part of parts) {
    const found = COMPOUND.exec(part)
    if (!found || part === '') return null
    const names = found[2]?.match(/[.#][\w-]+/gu) ?? []
    const named = (sign: string): string[] => names.filter((name) => name.startsWith(sign)).map((name) => name.slice(1))
    path.push({ tag: (found[1] ?? '').toLowerCase(), ids: named('#'), classes: named('.') })
  }
  return path
}

const weigh = (path: readonly Compound[]): number =>
  path.reduce((sum, { tag, ids, classes }) => sum + ids.length * 1e4 + classes.length * 100 + (tag ? 1 : 0), 0)

/** Writes what the rules declare into the `style` of the elements that they apply to, before what stands there. */
export function applySheetRules(root: AnyNode, rules: readonly SheetRule[]): void {
  if (rules.length === 0) return
  const byKey = indexRules(rules)
  const visit = (node: AnyNode): void => {
    if (node.type === 'tag') {
      const fitting = candidates(node, byKey).filter(({ path }) => fits(node, path))
      if (fitting.length) write(node, fitting)
    }
    if ('children' in node) node.children.forEach(visit)
  }
  const whole = lengthOf(root)
  const write = (element: Element, fitting: readonly SheetRule[]): void => {
    const sheet = fitting.toSorted((a, b) => a.weight - b.weight).map(({ declarations }) => declarations)
    const own = element.attribs.style ?? ''
    // What holds much of a page and is not seen at first is shown by a script.
    const isShown = isGone(parseStyle(sheet.join(';'))) && lengthOf(element) > whole * CONTENT_SHARE
    element.attribs.style = [...sheet, ...(isShown ? ['display: block'] : []), own].join(';')
  }
  visit(root)
}

/** What holds more than this share of a page's text is its content. */
const CONTENT_SHARE = 0.2

const lengthOf = (node: AnyNode): number => {
  if (node.type === 'text') return node.data.replace(/\s/gu, '').length
  return 'children' in node ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0
}

/** Rules by what their innermost element must have. */
function indexRules(rules: readonly SheetRule[]): ReadonlyMap<string, readonly SheetRule[]> {
  const index = new Map<string, SheetRule[]>()
  for (const rule of rules) {
    const last = rule.path.at(-1)
    const key = last?.ids[0] ? `#${last.ids[0]}` : last?.classes[0] ? `.${last.classes[0]}` : (last?.tag ?? '')
    index.set(key, [...(index.get(key) ?? []), rule])
  }
  return index
}

function candidates(element: Element, byKey: ReadonlyMap<string, readonly SheetRule[]>): SheetRule[] {
  const keys = [element.name, ...classesOf(element).map((name) => `.${name}`), `#${element.attribs.id ?? ''}`]
  return keys.flatMap((key) => byKey.get(key) ?? [])
}

const classesOf = ({ attribs }: Element): string[] => (attribs.class ? attribs.class.split(/\s+/u) : [])

function fits(element: Element, path: readonly Compound[]): boolean {
  const last = path.at(-1)
  if (!last || !isCompound(element, last)) return false
  let at = path.length - 2
  for (let outer = element.parent; outer && at >= 0; outer = outer.parent)
    if (outer.type === 'tag' && isCompound(outer as Element, path[at] as Compound)) at--
  return at < 0
}

function isCompound(element: Element, { tag, ids, classes }: Compound): boolean {
  if (tag && tag !== element.name) return false
  if (ids.some((id) => element.attribs.id !== id)) return false
  const own = classesOf(element)
  return classes.every((name) => own.includes(name))
}
