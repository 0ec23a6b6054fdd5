import { badRequest } from './bot-api-error.ts'

const TAGS = new Set([
  ...['b', 'strong', 'i', 'em', 'u', 'ins', 's', 'strike', 'del', 'tg-spoiler', 'a', 'code', 'pre', 'blockquote'],
  'tg-emoji',
  'span',
])
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

function readEntity(name: string): string | undefined {
  const code = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name)
  if (code) return String.fromCodePoint(code[1] ? Number.parseInt(code[1], 16) : Number(code[2]))
  return ENTITIES[name]
}

/**
 * The text that a message in Telegram's HTML shows.
 * @throws BotApiError for unknown or unbalanced tags and for a bare `<`, in the words of the Bot API
 */
export function parseHtml(html: string): string {
  const open: string[] = []
  let text = ''
  for (let at = 0; at < html.length; ) {
    const character = html[at] as string
    if (character === '<') {
      at = readTag(html, at, open)
      continue
    }
    const entity = character === '&' ? /^&([a-z]+|#\d+|#x[0-9a-f]+);/i.exec(html.slice(at, at + 12)) : null
    const value = entity?.[1] ? readEntity(entity[1]) : undefined
    text += value ?? character
    at += value !== undefined && entity ? entity[0].length : 1
  }
  if (open.length > 0)
    throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${open.at(-1)}"`)
  return text
}

function readTag(html: string, at: number, open: string[]): number {
  const tag = /^<(\/?)([a-z-]+)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/i.exec(html.slice(at))
  const name = tag?.[2]?.toLowerCase()
  if (!tag || !name || !TAGS.has(name)) {
    const shown = /^<\/?([^\s>]*)/.exec(html.slice(at))?.[1] ?? ''
    throw badRequest(`can't parse entities: Unsupported start tag "${shown}" at byte offset ${at}`)
  }
  if (!tag[1]) open.push(name)
  else if (open.pop() !== name) {
    throw badRequest(`can't parse entities: Unmatched end tag at byte offset ${at}, expected another than "</${name}>"`)
  }
  return at + tag[0].length
}
