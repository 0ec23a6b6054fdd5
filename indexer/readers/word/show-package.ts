import { mergeCells } from './merge-cells.ts'
import { showRuns } from './show-runs.ts'
import { listParts, type Part, unpackPart, writeParts } from './zip-parts.ts'

const BODIES = /^word\/(?:document|footnotes|endnotes)\.xml$/u
/** Pictures are not looked at: that they are there is enough. */
const XML = /\.(?:xml|rels)$/iu

/**
 * A Word package whose text and cells are as a reader sees them, for a library that keeps text and drops how it is set.
 * @param most bytes that a part may have unpacked; `refusePackage` has seen to it that none has more
 */
export function showPackage(bytes: Buffer, most: number): Buffer {
  const parts = listParts(bytes) ?? []
  const contentOf = (name: string): string => {
    const part = parts.find((other) => other.name === name)
    return part ? unpackPart(bytes, part, most).toString('utf8') : ''
  }
  const styles = contentOf('word/styles.xml')
  const shown = new Map<string, Buffer>()
  for (const { name } of parts.filter((part) => BODIES.test(part.name))) {
    const xml = contentOf(name)
    const seen = mergeCells(showRuns(xml, styles))
    if (seen !== xml) shown.set(name, Buffer.from(seen, 'utf8'))
  }
  if (shown.size === 0) return bytes
  const seen = (part: Part): Buffer =>
    shown.get(part.name) ?? (XML.test(part.name) ? unpackPart(bytes, part, most) : Buffer.alloc(0))
  return writeParts(new Map(parts.filter(({ name }) => !name.endsWith('/')).map((part) => [part.name, seen(part)])))
}
