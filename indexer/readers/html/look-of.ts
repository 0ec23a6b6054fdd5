import type { Element } from 'domhandler'
import type { Look } from '../seen/looks.ts'
import { hasGround, isPaperColoured, lookOfStyle, parseStyle } from './style.ts'

/** How text is seen inside an element: its look, and whether it lies on a coloured ground. */
export interface Sight {
  readonly look: Look
  readonly hasGround: boolean
}

/** Text that nothing was done to. */
export const PLAIN: Sight = { look: 'plain', hasGround: false }

const LOOKS: Readonly<Record<string, Look>> = {
  ...{ sup: 'note', sub: 'note', rt: 'note', rp: 'hidden' },
  ...{ s: 'struck', del: 'struck', strike: 'struck' },
  ...{ img: 'object', svg: 'object', math: 'object', canvas: 'object', object: 'object', embed: 'object' },
  ...{ input: 'object', textarea: 'object', select: 'object' },
}

/** How text is seen inside an element that stands where `outer` is seen. What is hidden shows nothing of what is in it. */
export function sightOf(element: Element, outer: Sight): Sight {
  if (outer.look !== 'plain' && outer.look !== 'faint') return outer
  const { style: source, bgcolor, background, color: attribute } = element.attribs
  const own = LOOKS[element.name]
  if (own === 'object') return { ...outer, look: isSpacer(element) ? 'hidden' : own }
  if (own) return { ...outer, look: own }
  if (source === undefined && !bgcolor && !background && !attribute) return outer
  const style = parseStyle(source ?? '')
  const ground = outer.hasGround || hasGround(style) || !!background || (!!bgcolor && !isPaperColoured(bgcolor))
  const look = lookOfStyle(style)
  if (look) return { look, hasGround: ground }
  const color = style.get('color') ?? attribute?.toLowerCase()
  const isFaint = color === undefined ? outer.look === 'faint' : isPaperColoured(color)
  return { look: isFaint && !ground ? 'faint' : 'plain', hasGround: ground }
}

/** A picture that only keeps a place free, or is nowhere, and a field that nobody sees. */
function isSpacer({ attribs }: Element): boolean {
  const isDot = (size: string | undefined): boolean => /^[012](?:px)?$/.test(size ?? '')
  return attribs.type === 'hidden' || isDot(attribs.width) || isDot(attribs.height)
}
