import { judgeName, splitName, toOfficialName } from './agency-name.ts'
import { mendName } from './mend-name.ts'
import { findDay } from './years.ts'

const TAIL_LINES = 30
const LONGEST_NAME = 40

/** Who signed and in which year. `agency` is as printed, empty where nobody did. */
export interface Signature {
  readonly agency: string
  readonly year: number | null
}

/** The agency above, before or below the last line that is a day; without a day, a line that is nothing but a full name. */
export function readSignature(lines: readonly string[], text: string): Signature {
  const tail = lines.slice(-TAIL_LINES)
  const at = tail.findLastIndex(isSigned)
  const line = tail[at]
  const day = line === undefined ? null : findDay(line)
  if (line === undefined || !day) return { agency: tail.findLast((other) => isName(other, text)) ?? '', year: null }
  const before = line.slice(0, day.start).replace(/^[(（]/u, '')
  const around = [before, tail[at - 1] ?? '', (tail[at - 2] ?? '') + (tail[at - 1] ?? ''), tail[at + 1] ?? '']
  return { agency: around.find((printed) => isName(printed, text)) ?? '', year: day.year }
}

/** A line that is a day, alone or behind the agency's name. */
function isSigned(line: string): boolean {
  const day = line.length <= LONGEST_NAME + 12 ? findDay(line) : null
  if (!day) return false
  return line.slice(day.end).replace(/[)）。印发布]/gu, '') === '' && !/[。，,;；:：]/u.test(line.slice(0, day.start))
}

function isName(printed: string, text: string): boolean {
  if (printed.length < 4 || printed.length > LONGEST_NAME || /[\d。，,;；:：]/u.test(printed)) return false
  const name = mendName(toOfficialName(printed, text))
  return name !== '' && judgeName(splitName(name)) >= 2
}
