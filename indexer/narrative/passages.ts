import { findStatementKind } from '../../retrieval/themes/statement-kind.ts'
import { foldWhitespace } from '../../retrieval/words/fold-whitespace.ts'
import type { Document, Paragraph, Span } from '../document.ts'
import type { Passage, Section, SectionKind } from '../report.ts'
import { findAnnex } from './find-annex.ts'
import { isStatement } from './is-statement.ts'

/** Where a statement ends: a full stop, or a semicolon before the next item of an enumeration. A bookmark is part of none. */
const BREAK =
  /[。!?！？]["”』」）)]*|[;；](?=\s*(?:[一二三四五六七八九十]+是|其[一二三四五六]|[（(][一二三四五六七八九十\d]+[)）]|\d+[.、．]))|\[bookmark:[^\]\n]*\]|\n\s*[-—–]?\s*\d{1,3}\s*[-—–]?\s*\n/gu

/** （一）收费情况: a subheading on a line of its own says nothing by itself. */
const SUBHEADING = /^[（(]?[一二三四五六七八九十\d]+[)）、.．][^。；，,;]{2,30}[。.:：]?$/u

/** In section five a short item that ends as a sentence does is a problem or a measure, unless it only leads to some. */
const ITEM = /[。.]$/u
const LEADING = /(?:问题|不足|情况|措施|打算|方面|改进)[。.]$/u

const isSubheading = ({ section, text }: Passage): boolean =>
  SUBHEADING.test(text) && !(section === 'problems' && ITEM.test(text) && !LEADING.test(text))

/** How the sentence begins that turns from a problem to what will be done. */
const REMEDY = /^\s*(?:下一?步|下一阶段|今后|针对|因此|为此|对此|接下来|改进|20\d\d年)/u

/** Sections that the form fills with a table: what stands there without any mark of a sentence is a piece of its labels. */
const TABLED: ReadonlySet<SectionKind> = new Set(['proactive', 'requests', 'review'])
const SENTENCE = /[。；，：！？;,:!?\d]/u

const SHORTEST = 6
const LONGEST = 400

/**
 * Cuts the narrative into statement-sized passages. Tables, titles and headings are left out; offsets are exact. What those
 * of section five are about is told by `find-statements.ts`.
 */
export function splitPassages(document: Document, sections: readonly Section[]): Passage[] {
  const annex = findAnnex(document, sections)
  return sections.flatMap((section) =>
    document.blocks
      .filter(
        (block): block is Paragraph =>
          block.kind === 'paragraph' &&
          block.start >= section.start &&
          block.start < Math.min(section.end, annex) &&
          isStatement(
            document.text.slice(block.start, block.end),
            section.kind === 'preamble' || section === sections.at(-1),
          ),
      )
      .filter((block) => !(section.heading && block.start === section.start))
      .flatMap((block) => splitParagraph(document.text, block).map((span) => toPassage(document.text, section, span)))
      .filter(
        (passage) =>
          [...passage.text].length >= SHORTEST &&
          !isSubheading(passage) &&
          !(TABLED.has(passage.section) && !SENTENCE.test(passage.text)) &&
          /\p{Script=Han}{2}|[a-z]{3}/iu.test(passage.text),
      ),
  )
}

function toPassage(whole: string, section: Section, { start, end }: Span): Passage {
  const text = foldWhitespace(whole.slice(start, end))
  return { start, end, section: section.kind, kind: findStatementKind(section.kind, text), theme: null, text }
}

function splitParagraph(text: string, { start, end }: Paragraph): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  let from = start
  const cut = (to: number, next: number): void => {
    const span = trim(text, from, to)
    if (span) spans.push(span)
    from = next
  }
  for (const match of text.slice(start, end).matchAll(BREAK)) {
    const at = start + match.index
    const page = match[0].startsWith('\n') || match[0].startsWith('[')
    // A heading of a few characters (（一）主动公开。 一是加强领导。) stays with its first sentence, unless that speaks of the remedy.
    if (
      !page &&
      at - from < SHORTEST * 3 &&
      /^\s*[（(\d一二三四五六七八九十]/u.test(text.slice(from, at)) &&
      !REMEDY.test(text.slice(at + 1, at + 12)) &&
      at + 1 < end
    )
      continue
    cut(page ? at : at + match[0].length, at + match[0].length)
  }
  cut(end, end)
  return spans.flatMap((span) => (span.end - span.start > LONGEST ? splitLong(text, span) : [span]))
}

/** A sentence without an end in sight is cut at its commas. */
function splitLong(text: string, span: { start: number; end: number }): { start: number; end: number }[] {
  const comma = text.lastIndexOf('，', span.start + LONGEST / 2)
  const at = comma > span.start ? comma + 1 : span.start + LONGEST / 2
  const rest = { start: at, end: span.end }
  return [{ start: span.start, end: at }, ...(rest.end - rest.start > LONGEST ? splitLong(text, rest) : [rest])]
}

function trim(text: string, start: number, end: number): { start: number; end: number } | null {
  const slice = text.slice(start, end)
  const leading = slice.length - slice.trimStart().length
  const trailing = slice.length - slice.trimEnd().length
  return leading + trailing >= slice.length ? null : { start: start + leading, end: end - trailing }
}
