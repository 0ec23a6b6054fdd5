/** A stretch of a message in one style, as Telegram shows it. */
export interface Run {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly code: boolean
  readonly link: boolean
}

/** A part of a message that has a shape of its own. */
export interface Part {
  readonly kind: 'text' | 'pre' | 'quote' | 'fold'
  readonly runs: readonly Run[]
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' }
const decode = (text: string): string => text.replace(/&(?:lt|gt|amp|quot);/g, (entity) => ENTITIES[entity] ?? entity)

const kindOf = (tag: string): Part['kind'] | undefined => {
  if (tag === '<pre>') return 'pre'
  if (tag === '<blockquote>') return 'quote'
  return tag.startsWith('<blockquote expandable') ? 'fold' : undefined
}

/** Parts of a message in Telegram's HTML, which the Bot API has accepted. */
export function readParts(html: string): Part[] {
  const parts: { kind: Part['kind']; runs: Run[] }[] = [{ kind: 'text', runs: [] }]
  const open = new Set<string>()
  for (const piece of html.split(/(<[^>]*>)/)) {
    const kind = kindOf(piece)
    const [, slash, name = ''] = /^<(\/?)([a-z]+)/.exec(piece) ?? []
    if (kind) parts.push({ kind, runs: [] })
    else if (slash && (name === 'pre' || name === 'blockquote')) parts.push({ kind: 'text', runs: [] })
    else if (slash) open.delete(name)
    else if (name) open.add(name)
    else if (piece) {
      const [bold, italic, code, link] = ['b', 'i', 'code', 'a'].map((tag) => open.has(tag)) as [boolean, ...boolean[]]
      parts.at(-1)?.runs.push({ text: decode(piece), bold, italic: !!italic, code: !!code, link: !!link })
    }
  }
  // Line ends around a part of its own shape show as the gap that it has anyway.
  return parts
    .map(({ kind, runs }, i) => ({ kind, runs: kind === 'text' ? trimRuns(runs, i > 0, i < parts.length - 1) : runs }))
    .filter(({ runs }) => runs.some(({ text }) => text !== ''))
}

function trimRuns(runs: readonly Run[], start: boolean, end: boolean): Run[] {
  return runs.map((run, i) => {
    const head = start && i === 0 ? run.text.replace(/^\n/, '') : run.text
    return { ...run, text: end && i === runs.length - 1 ? head.replace(/\n$/, '') : head }
  })
}
