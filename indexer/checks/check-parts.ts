import { NARRATIVE_PARTS, type PartKey } from '../../db/form/ogi/narrative-parts.ts'
import { makeFinding } from '../finding.ts'
import type { Claim, PartsClaim } from '../narrative/find-claims.ts'
import type { Finding } from '../report.ts'
import { type Numbers, sumFigures } from './check-identities.ts'
import { shorten } from './check-narrative.ts'

/** Rows of table 3 that a count of requests may be of: what came in, with what was carried over or without, what was handled. */
const COUNTED_ROWS: readonly (readonly string[])[] = [['received'], ['received', 'carriedOver'], ['totalHandled']]

const codesOf = (rows: readonly string[], column: string): string[] => rows.map((row) => `requests.${row}.${column}`)

/**
 * The parts of a count that the tables contradict. They are held against the rows that the count itself agrees with: where it
 * agrees with none it has a finding of its own, and nobody knows what they are parts of.
 */
export function checkParts(claims: readonly Claim[], numbers: Numbers): Finding[] {
  return claims.flatMap((claim) => {
    if (claim.kind !== 'parts') return []
    const wholes = COUNTED_ROWS.filter((rows) => {
      const total = sumFigures(numbers, codesOf(rows, 'total'))
      return claim.of ? total === claim.of.value : total !== null
    })
    if (wholes.length === 0) return []
    const told = new Set(claim.parts.map(([part]) => part))
    return [
      ...claim.parts.flatMap(([part, value]) => checkPart(part, value, told, wholes, claim, numbers)),
      ...checkChannels(claim, wholes, numbers),
    ]
  })
}

function checkPart(
  part: PartKey,
  claimed: number,
  told: ReadonlySet<PartKey>,
  wholes: readonly (readonly string[])[],
  { of, quote }: PartsClaim,
  numbers: Numbers,
): Finding[] {
  const readings = listPartReadings(part, told, wholes, of, numbers)
  const sums = readings.map((codes) => sumFigures(numbers, codes))
  const [meant] = readings
  const [printed] = sums
  if (!of || !meant || printed === undefined || sums.some((sum) => sum === null || sum === claimed)) return []
  return [
    makeFinding(
      'narrativePart',
      { subject: part, of: of.key, claimed, printed: printed ?? 0, quote: shorten(quote) },
      meant,
    ),
  ]
}

/** The figures that a part may mean, each reading as codes to be added up; none where the words leave open what is meant. */
function listPartReadings(
  part: PartKey,
  told: ReadonlySet<PartKey>,
  wholes: readonly (readonly string[])[],
  of: PartsClaim['of'],
  numbers: Numbers,
): string[][] {
  const { axis, members, alone, beside = [], orRow } = NARRATIVE_PARTS[part]
  const isAlone = ![...told].some((other) => other !== part && beside.includes(other))
  if (axis === 'row') {
    // The table counts what came of the requests carried over too; who counts the new ones says less.
    const isAll =
      wholes.some((rows) => rows.includes('totalHandled')) && !(of?.key === 'received' && hasCarriedOver(numbers))
    const rows = orRow && numbers.has(`requests.${orRow}.total`) ? [orRow] : members
    return isAll ? [rows, ...(isAlone && alone ? [alone] : [])].map((keys) => codesOf(keys, 'total')) : []
  }
  if (part === 'organisations' && !isAlone) return []
  const groups = [members, ...(isAlone && alone ? [alone] : [])]
  return groups.flatMap((columns) => wholes.map((rows) => columns.flatMap((column) => codesOf(rows, column))))
}

const hasCarriedOver = (numbers: Numbers): boolean => numbers.get('requests.carriedOver.total') !== 0

/** Requests come in by one way each: the ways that a sentence lists never count more than the table does. */
function checkChannels(
  { of, channels, quote }: PartsClaim,
  wholes: readonly (readonly string[])[],
  numbers: Numbers,
): Finding[] {
  const claimed = channels.reduce((sum, value) => sum + value, 0)
  const printed = Math.max(...wholes.map((rows) => sumFigures(numbers, codesOf(rows, 'total')) ?? 0))
  if (channels.length < 2 || claimed <= printed) return []
  const subject = of?.key ?? 'received'
  return [
    makeFinding(
      'narrativeChannels',
      { subject, claimed, printed, quote: shorten(quote) },
      codesOf(wholes[0] ?? [], 'total'),
    ),
  ]
}
