import { Converter } from 'opencc-js/cn2t'

const convert = Converter({ from: 'cn', to: 'tw' })

/** What stays as it is printed: quotes and sources, and code. */
const VERBATIM = /(<blockquote(?: expandable)?>.*?<\/blockquote>|<pre><code.*?<\/code><\/pre>|<code>.*?<\/code>)/s

/** A message in Telegram's HTML with Chinese in traditional characters; what it quotes stays verbatim. */
export const toTraditional = (html: string): string =>
  html
    .split(VERBATIM)
    .map((piece, index) => (index % 2 === 1 ? piece : convert(piece)))
    .join('')
