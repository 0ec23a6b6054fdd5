/** A JSON object found in a reply, or why there is none. */
export type FoundJson =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'trouble'; readonly reason: string }

/** What a model thinks aloud; an end that never came belongs to a reply that was cut. */
const THOUGHT = /<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/gu

/** The first whole JSON object of a reply: thoughts are left out, words and fences around it do no harm. */
export function findJson(reply: string): FoundJson {
  // Some servers send the end of a thought only.
  const text = reply.replace(THOUGHT, '').replace(/^[\s\S]*<\/think(?:ing)?>/u, '')
  let cut = false
  for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
    const end = findEnd(text, start)
    if (end === null) {
      cut = true
      continue
    }
    try {
      return { kind: 'json', value: JSON.parse(text.slice(start, end)) }
    } catch {
      // A brace of the words around it.
    }
  }
  return {
    kind: 'trouble',
    reason: cut ? 'the JSON object has no end: the reply was cut off' : 'the reply holds no JSON object',
  }
}

/** Behind the brace that closes the one at `start`; null where none does. */
function findEnd(text: string, start: number): number | null {
  let depth = 0
  let isText = false
  for (let at = start; at < text.length; at++) {
    const character = text[at]
    if (isText) {
      if (character === '\\') at++
      else if (character === '"') isText = false
    } else if (character === '"') isText = true
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0) return at + 1
  }
  return null
}
