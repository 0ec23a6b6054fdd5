/** Lines within one pair of tags. A line is a list of pieces, each of them balanced HTML; only between them may it be cut. */
export interface HtmlSection {
  readonly open: string
  readonly close: string
  readonly lines: readonly (readonly string[])[]
}

interface Unit {
  readonly section: HtmlSection
  readonly text: string
}

/** Groups the pieces of a line, so that each group fits into a message of its own. */
function cutLine(line: readonly string[], room: number): string[] {
  const parts: string[] = []
  let part = ''
  for (const piece of line) {
    if (part && part.length + piece.length > room) {
      parts.push(part)
      part = ''
    }
    part += piece
  }
  return [...parts, part]
}

const toUnits = (section: HtmlSection, limit: number): Unit[] =>
  section.lines.flatMap((line) =>
    cutLine(line, limit - section.open.length - section.close.length).map((text) => ({ section, text })),
  )

/** The unit as it continues `message`: its section is opened anew, or goes on where it is open already. */
function join(message: string, previous: HtmlSection | undefined, { section, text }: Unit): string {
  if (message === '') return section.open + text
  if (previous === section) return `${message}\n${text}`
  const gap = previous?.close || section.open ? '\n' : '\n\n'
  return `${message}${previous?.close ?? ''}${gap}${section.open}${text}`
}

/**
 * Sections as messages of at most `limit` UTF-16 units, cut at line ends; a section that is cut is closed and opened
 * anew. Pieces must be shorter than the limit less the section's tags.
 */
export function splitHtml(sections: readonly HtmlSection[], limit: number): string[] {
  const messages: string[] = []
  let message = ''
  let open: HtmlSection | undefined
  for (const unit of sections.flatMap((section) => toUnits(section, limit))) {
    const longer = join(message, open, unit)
    if (message && longer.length + unit.section.close.length > limit) {
      messages.push(message + (open?.close ?? ''))
      message = join('', undefined, unit)
    } else message = longer
    open = unit.section
  }
  if (open) messages.push(message + open.close)
  return messages.filter((text) => text.replace(/<[^>]*>/g, '').trim() !== '')
}
