import { extname } from 'node:path'

/** A name for the nth try: `a.csv`, `a (2).csv`, … */
export function numberName(path: string, n: number): string {
  const extension = extname(path)
  return n === 1 ? path : `${path.slice(0, path.length - extension.length)} (${n})${extension}`
}
