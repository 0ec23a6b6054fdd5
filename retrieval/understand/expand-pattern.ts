/** Most wordings that one pattern is expanded to. */
const MOST = 400

/**
 * The wordings that a vocabulary pattern stands for, shortest optional parts both left out and put in. Understands the
 * part of regular expressions that the vocabularies use: alternatives, groups, classes of single characters, `?` and
 * `*` (read as `?`); lookarounds stand for nothing.
 */
export function expandPattern(source: string): string[] {
  const [texts] = readAlternatives(source.replace(/^\^|\$$/gu, ''), 0)
  return [...new Set(texts)].slice(0, MOST)
}

function readAlternatives(source: string, from: number): [string[], number] {
  const all: string[] = []
  let sequence = ['']
  let at = from
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      all.push(...sequence)
      sequence = ['']
      at++
      continue
    }
    const [piece, end] = readPiece(source, at)
    const optional = source[end] === '?' || source[end] === '*'
    const choices = optional ? ['', ...piece] : piece
    sequence = sequence.flatMap((text) => choices.map((choice) => text + choice)).slice(0, MOST)
    at = optional ? end + 1 : end
  }
  return [[...all, ...sequence], at]
}

function readPiece(source: string, at: number): [string[], number] {
  if (source.startsWith('(?', at) && !source.startsWith('(?:', at)) return [[''], closing(source, at) + 1]
  if (source.startsWith('(?:', at)) {
    const [texts, end] = readAlternatives(source, at + 3)
    return [texts, end + 1]
  }
  if (source[at] === '[') {
    const end = source.indexOf(']', at)
    const inside = source.slice(at + 1, end)
    return [inside.startsWith('^') || inside.includes('\\') ? [''] : [...inside.replace('-', '')], end + 1]
  }
  if (source[at] === '\\') return [[source[at + 1] ?? ''], at + 2]
  if (source[at] === '{') return [[''], source.indexOf('}', at) + 1]
  if (source[at] === '.') return [[''], at + 1]
  return [[source[at] ?? ''], at + 1]
}

function closing(source: string, open: number): number {
  let depth = 0
  for (let at = open; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === '(') depth++
    else if (source[at] === ')' && --depth === 0) return at
  }
  return source.length
}
