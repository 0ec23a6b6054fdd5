import { Converter } from 'opencc-js/cn2t'

let converter: ReturnType<typeof Converter> | undefined

/** Converts by dictionaries that take a tenth of the start to read, and that most chats never need: they are read at the first use. */
function convert(text: string): string {
  const loaded = converter ?? Converter({ from: 'cn', to: 'tw' })
  converter = loaded
  return loaded(text)
}

/** What stays as it is printed: quotes and sources, and code. */
const VERBATIM = /(<blockquote(?: expandable)?>.*?<\/blockquote>|<pre><code.*?<\/code><\/pre>|<code>.*?<\/code>)/s

/** A message in Telegram's HTML with Chinese in traditional characters; what it quotes stays verbatim. */
export const toTraditional = (html: string): string =>
  html
    .split(VERBATIM)
    .map((piece, index) => (index % 2 === 1 ? piece : convert(piece)))
    .join('')
