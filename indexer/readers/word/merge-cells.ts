const TAG = /<(\/?)w:(tr|tc|hMerge|gridSpan)\b([^>]*?)(\/?)>/g
const VALUE = /w:val="([^"]*)"/

/** A cell of a row as its markup says it; places are those of its tags. */
interface CellMarkup {
  readonly start: number
  end: number
  merge: 'first' | 'further' | null
  span: number
  readonly tags: { readonly start: number; readonly end: number }[]
}

/** A piece of the text that gives way to another. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly by: string
}

/**
 * The markup of a Word document without cells that others swallowed (`w:hMerge`, which older versions and other programs
 * write): nobody sees what is left in them. The first cell spans their columns instead.
 */
export function mergeCells(xml: string): string {
  if (!xml.includes('<w:hMerge')) return xml
  const rows: CellMarkup[][] = []
  const edits: Edit[] = []
  for (const { 1: closes, 2: name, 3: attributes = '', 0: tag, index } of xml.matchAll(TAG)) {
    const cell = rows.at(-1)?.at(-1)
    const end = index + tag.length
    if (name === 'tr' && closes) edits.push(...mergeRow(rows.pop() ?? []))
    else if (name === 'tr') rows.push([])
    else if (name === 'tc' && closes) {
      if (cell) cell.end = end
    } else if (name === 'tc') rows.at(-1)?.push({ start: index, end, merge: null, span: 1, tags: [] })
    else if (cell) {
      const value = VALUE.exec(attributes)?.[1]
      if (name === 'hMerge') cell.merge = value === 'restart' ? 'first' : 'further'
      else cell.span = Number(value) || 1
      cell.tags.push({ start: index, end })
    }
  }
  return applyEdits(xml, edits)
}

/** Takes out the swallowed cells of a row, and lets the one before them span their columns. */
function mergeRow(cells: readonly CellMarkup[]): Edit[] {
  return cells.flatMap((first, i) => {
    if (first.merge !== 'first') return []
    const next = cells.findIndex(({ merge }, at) => at > i && merge !== 'further')
    const swallowed = cells.slice(i + 1, next < 0 ? undefined : next)
    const span = [first, ...swallowed].reduce((sum, cell) => sum + cell.span, 0)
    return [
      ...first.tags.map(({ start, end }, at): Edit => ({ start, end, by: at ? '' : `<w:gridSpan w:val="${span}"/>` })),
      ...swallowed.map(({ start, end }): Edit => ({ start, end, by: '' })),
    ]
  })
}

/** Edits within a piece that is taken out go with it. */
function applyEdits(xml: string, edits: readonly Edit[]): string {
  let [result, at] = ['', 0]
  for (const { start, end, by } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue
    result += xml.slice(at, start) + by
    at = end
  }
  return result + xml.slice(at)
}
