import { extname } from 'node:path'

/** Bytes of a file name, below the 255 that file systems take, so that a number finds room. */
const LONGEST = 200

/** What has a meaning in a path or on other systems, and what does not show. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const UNSAFE = /[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff<>:"|?*]/g

const WHERE_NAMELESS = 'report'

/** The name of a file that somebody sent, as it may be stored: without folders, short enough, and no dot-file. */
export function cleanName(sent: string): string {
  const last = sent.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const name = last
    .replace(UNSAFE, '')
    .trim()
    .replace(/^[.~$\s]+|[.\s]+$/g, '')
  const extension = /^\.[A-Za-z0-9]{1,8}$/.test(extname(name)) ? extname(name) : ''
  const stem = cutBytes(name.slice(0, name.length - extension.length), LONGEST - extension.length)
  return `${stem || WHERE_NAMELESS}${extension}`
}

/** The beginning of a text that takes no more than so many bytes. */
function cutBytes(text: string, most: number): string {
  let size = 0
  let cut = ''
  for (const character of text) {
    size += Buffer.byteLength(character)
    if (size > most) break
    cut += character
  }
  return cut
}
