import type { Document } from '../document.ts'
import { plainLine } from '../narrative/plain-line.ts'

/** The lines outside of tables that say anything, each in its plain form. */
export const listLines = ({ blocks, text }: Document): string[] =>
  blocks
    .flatMap((block) => (block.kind === 'paragraph' ? text.slice(block.start, block.end).split('\n') : []))
    .map(plainLine)
    .filter(Boolean)
