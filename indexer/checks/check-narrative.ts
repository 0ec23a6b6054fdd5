import { NARRATIVE_CLAIMS } from '../../db/form/identities.ts'
import { makeFinding } from '../finding.ts'
import { type Claim, type ClaimContext, type CountClaim, findAllClaims, isScoped } from '../narrative/find-claims.ts'
import type { Finding, Passage, SectionKind } from '../report.ts'
import { type Numbers, sumFigures } from './check-identities.ts'
import type { YearFigures } from './check-series.ts'

/** Sections five and six speak of other years, and of proposals and the like. */
const CLAIMING: ReadonlySet<SectionKind> = new Set<SectionKind>(['overview', 'proactive', 'requests', 'review'])
const QUOTE_LENGTH = 80

/** The counts that a report's narrative states, those for others than its tables count for included. */
export const listAllClaims = (passages: readonly Pick<Passage, 'section' | 'text'>[], context: ClaimContext): Claim[] =>
  passages.filter(({ section }) => CLAIMING.has(section)).flatMap(({ text }) => findAllClaims(text, context))

/** The counts that a report's narrative states for what its tables count for. */
export const listClaims = (passages: readonly Pick<Passage, 'section' | 'text'>[], context: ClaimContext): Claim[] =>
  listAllClaims(passages, context).filter((claim) => !isScoped(claim))

/**
 * Counts of another scope beside those of the tables, where the narrative states none of the tables' own: nothing contradicts
 * anything, and both are told.
 */
export function checkScopes(
  scoped: readonly CountClaim[],
  claims: readonly Claim[],
  numbers: Numbers,
  agency: string,
): Finding[] {
  return NARRATIVE_CLAIMS.flatMap(({ key, cells }) => {
    const first = scoped.find((claim) => claim.key === key)
    const meant = cells.find((codes) => sumFigures(numbers, codes) !== null)
    const printed = meant ? sumFigures(numbers, meant) : null
    const isStated = claims.some((claim) => claim.kind === 'count' && claim.key === key)
    if (!first || !meant || printed === null || isStated || first.value === printed) return []
    const { value, scope = '', quote } = first
    const parameters = { subject: key, scope, claimed: value, agency, printed, quote: shorten(quote) }
    return [makeFinding('narrativeScope', parameters, meant)]
  })
}

/** The counts in the narrative that its own tables contradict. */
export function checkNarrative(claims: readonly Claim[], numbers: Numbers): Finding[] {
  return NARRATIVE_CLAIMS.flatMap(({ key, cells }) => {
    const stated = claims.filter((claim): claim is CountClaim => claim.kind === 'count' && claim.key === key)
    const meant = cells.find((codes) => sumFigures(numbers, codes) !== null)
    const printed = meant ? sumFigures(numbers, meant) : null
    const [first] = stated
    if (!first || !meant || printed === null) return []
    // A part of a count is told like the whole: where one statement agrees, the others are taken for parts.
    const mayMean = (claim: CountClaim): readonly (number | null)[] =>
      saysWhatWasCarriedOver(claims, claim) ? [printed] : [printed, ...listReadings(claim, numbers)]
    if (stated.some((claim) => mayMean(claim).includes(claim.value))) return []
    const parameters = { subject: key, claimed: first.value, printed, quote: shorten(first.quote) }
    return [makeFinding('narrativeCount', parameters, meant)]
  })
}

/** A sentence that counts both leaves no doubt that the requests received are the new ones. */
const saysWhatWasCarriedOver = (claims: readonly Claim[], { key, quote }: CountClaim): boolean =>
  key === 'received' &&
  claims.some((claim) => claim.kind === 'count' && claim.key === 'carriedOver' && claim.quote === quote)

/** Other figures that an honest author may mean by the same words. */
function listReadings({ key, quote }: CountClaim, numbers: Numbers): (number | null)[] {
  const sum = (...rows: string[]) =>
    sumFigures(
      numbers,
      rows.map((row) => `requests.${row}.total`),
    )
  if (key === 'handled') return [sum('received'), sum('received', 'carriedOver')]
  if (key === 'received' && /结转|受理|登记/.test(quote)) return [sum('received', 'carriedOver'), sum('totalHandled')]
  if (key === 'normativeIssued') return [sumFigures(numbers, ['normativeDocuments.published'])]
  return []
}

/** The year-on-year claims that the tables of the two reports contradict. */
export function checkChanges(claims: readonly Claim[], previous: YearFigures, current: YearFigures): Finding[] {
  const code = 'requests.received.total'
  const [before, printed] = [previous.numbers.get(code), current.numbers.get(code)]
  if (before === undefined || printed === undefined || current.year - previous.year !== 1) return []
  return claims.flatMap((claim) => {
    if (claim.kind !== 'change' || (claim.unit === 'percent' && before === 0)) return []
    const change = claim.unit === 'percent' ? (100 * (printed - before)) / before : printed - before
    // Percentages are cut as often as rounded, so one unit of the last printed digit is allowed.
    const tolerance = claim.unit === 'percent' ? 10 ** -claim.decimals + 1e-9 : 0
    if (Math.abs(change - claim.value) <= tolerance) return []
    const claimed = claim.unit === 'percent' ? `${claim.value}%` : claim.value
    const parameters = { claimed, previousYear: previous.year, previous: before, printed, quote: shorten(claim.quote) }
    return [makeFinding('narrativeChange', parameters, [code])]
  })
}

/** The sentence as printed, cut where it is long. */
export const shorten = (quote: string): string =>
  quote.length > QUOTE_LENGTH ? `${quote.slice(0, QUOTE_LENGTH)}…` : quote
