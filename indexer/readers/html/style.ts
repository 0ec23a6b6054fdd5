import type { Look } from '../seen/looks.ts'

/** The declarations of a style, by property; of several the last one counts, `!important` before others. */
export type Style = ReadonlyMap<string, string>

/** Properties that decide whether and how text is seen. */
const TELLING =
  /^(?:display|visibility|opacity|color|background|background-color|background-image|font-size|text-decoration|text-decoration-line|vertical-align|position|left|top|text-indent)$/

/** Reads `display: none; color: #fff`, as far as it tells what is seen. */
export function parseStyle(text: string): Style {
  const style = new Map<string, string>()
  const important = new Map<string, string>()
  for (const declaration of text.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':')
    const property = declaration.slice(0, Math.max(0, colon)).trim()
    if (!TELLING.test(property)) continue
    const value = declaration.slice(colon + 1).trim()
    if (/!\s*important$/.test(value)) important.set(property, value.replace(/\s*!\s*important$/, ''))
    else style.set(property, value)
  }
  return new Map([...style, ...important])
}

const ZERO = /^0*(?:\.0*)?(?:px|pt|em|rem|%)?$/
/** Type smaller than this cannot be seen. Points or pixels. */
const TINY = 3
const FAR_AWAY = /^-\d{3,}/

/** Whether what has this style takes no part in the page at all. */
export const isGone = (style: Style): boolean => style.get('display') === 'none'

/** Whether what has this style has its place in the page, and nothing is seen there. */
export function isInvisible(style: Style): boolean {
  const size = /^([\d.]+)(?:px|pt)$/.exec(style.get('font-size') ?? '')
  return (
    /^(?:hidden|collapse)$/.test(style.get('visibility') ?? '') ||
    ZERO.test(style.get('opacity') ?? 'full') ||
    ZERO.test(style.get('font-size') ?? 'full') ||
    (size !== null && Number(size[1]) < TINY) ||
    FAR_AWAY.test(style.get('text-indent') ?? '') ||
    (/^(?:absolute|fixed)$/.test(style.get('position') ?? '') &&
      (FAR_AWAY.test(style.get('left') ?? '') || FAR_AWAY.test(style.get('top') ?? '')))
  )
}

/** What a style makes of the text in it; null where it makes nothing of it. Colours are told apart by `isPaperColoured`. */
export function lookOfStyle(style: Style): Look | null {
  if (isGone(style) || isInvisible(style)) return 'hidden'
  if (/line-through/.test(style.get('text-decoration') ?? style.get('text-decoration-line') ?? '')) return 'struck'
  return /^(?:super|sub)$/.test(style.get('vertical-align') ?? '') ? 'note' : null
}

/** Whether text is white, or has no colour at all. */
export const isPaperColoured = (color: string): boolean => {
  const plain = color.replace(/\s/g, '')
  if (/^(?:white|transparent|#fff|#ffffff)$/.test(plain)) return true
  const channels = /^rgba?\((\d+),(\d+),(\d+)(?:,([\d.]+))?\)$/.exec(plain)
  if (!channels) return false
  return Number(channels[4] ?? 1) === 0 || [1, 2, 3].every((i) => Number(channels[i]) >= 250)
}

/** Whether a style gives its text a ground of another colour than paper. */
export function hasGround(style: Style): boolean {
  const ground = [style.get('background'), style.get('background-color'), style.get('background-image')]
  return ground.some(
    (value) => value !== undefined && !/^(?:none|initial|inherit|)$/.test(value) && !isPaperColoured(value),
  )
}
