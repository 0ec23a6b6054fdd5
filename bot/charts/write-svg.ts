import { escapeHtml } from '../render/escape-html.ts'
import type { Scene, Shape, TextShape } from './scene.ts'

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const

/** Hundredths of a point are finer than any screen. */
const round = (length: number): number => Math.round(length * 100) / 100

function writeText({ x, y, text, size, colour, bold, align = 'left', back }: TextShape): string {
  const seam = back ? ` stroke="${back}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"` : ''
  const weight = bold ? ' font-weight="700"' : ''
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${colour}" text-anchor="${ANCHORS[align]}"${weight}${seam}>${escapeHtml(text)}</text>`
}

function writeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return writeText(shape)
    case 'rectangle':
      return `<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}" rx="${Math.min(shape.radius ?? 0, shape.width / 2)}" fill="${shape.colour}"/>`
    case 'line':
      return `<polyline points="${shape.points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}" fill="none" stroke="${shape.colour}" stroke-width="${shape.width}" stroke-linejoin="round"/>`
    case 'dot':
      return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${shape.radius}" fill="${shape.hollow ? '#ffffff' : shape.colour}" stroke="${shape.colour}" stroke-width="1.5"/>`
  }
}

/** A scene as SVG for a page: it needs neither style nor script, and a screen reader hears its title. */
export const writeSvg = ({ width, height, background, shapes }: Scene, title: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)}" class="chart">` +
  `<rect width="${width}" height="${height}" fill="${background}"/>${shapes.map(writeShape).join('')}</svg>`
