import type { SampleTruth } from './sample-truth.ts'

/**
 * Which identities the figures of a sample break, computed from the form's own words and independently of the
 * program, as `<finding> <subject>`. An operand that is not a number makes an identity not assessable.
 */
type Figures = SampleTruth['figures']

const REQUESTERS = ['naturalPerson', 'business', 'research', 'publicInterest', 'legalServices', 'otherOrganization']
const FRAME = ['received', 'carriedOver', 'totalHandled', 'carriedForward']

const sum = (figures: Figures, codes: readonly string[]): number | null =>
  codes.reduce<number | null>((total, code) => {
    const value = figures[code]
    return total === null || value === null || value === undefined ? null : total + value
  }, 0)

const differ = (left: number | null, right: number | null): boolean => left !== null && right !== null && left !== right

const listRows = (figures: Figures): string[] => [
  ...new Set(Object.keys(figures).flatMap((code) => /^requests\.(.+)\.[^.]+$/.exec(code)?.[1] ?? [])),
]

function brokenSums(figures: Figures): string[] {
  const rows = listRows(figures)
  const outcomes = rows.filter((row) => !FRAME.includes(row))
  const of = (keys: readonly string[], column: string) =>
    sum(
      figures,
      keys.map((key) => `requests.${key}.${column}`),
    )
  const columns = [...REQUESTERS, 'total'].flatMap((column) => [
    ...(differ(of(FRAME.slice(0, 2), column), of(FRAME.slice(2), column)) ? [`requestBalance ${column}`] : []),
    ...(differ(of(outcomes, column), of(['totalHandled'], column)) ? [`outcomeSum ${column}`] : []),
  ])
  const requesters = (row: string) =>
    sum(
      figures,
      REQUESTERS.map((column) => `requests.${row}.${column}`),
    )
  return [
    ...columns,
    ...rows.filter((row) => differ(requesters(row), of([row], 'total'))).map((row) => `requesterSum ${row}`),
  ]
}

const brokenReviews = (figures: Figures): string[] =>
  ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration']
    .filter((route) => {
      const parts = ['upheld', 'overturned', 'other', 'pending'].map((result) => `review.${route}.${result}`)
      return differ(sum(figures, parts), sum(figures, [`review.${route}.total`]))
    })
    .map((route) => `reviewSum ${route}`)

/** Codes of rows that sum up others: `requests.denied.total` where the form prints only the reasons. */
const expand = (figures: Figures, code: string): string[] => {
  const [, row, column] = /^requests\.(\w+)\.(\w+)$/.exec(code) ?? []
  return figures[code] !== undefined || row === undefined
    ? [code]
    : listRows(figures)
        .filter((key) => key.startsWith(`${row}.`))
        .map((key) => `requests.${key}.${column}`)
}

const brokenCounts = (report: SampleTruth): string[] =>
  Object.entries(report.narrated)
    .filter(([code, count]) => sum(report.figures, expand(report.figures, code)) !== count)
    .map(([code]) => `narrativeCount ${code.split('.')[1]}`)

const brokenSeries = (before: Figures, now: Figures): string[] => [
  ...[...REQUESTERS, 'total']
    .filter((column) =>
      differ(sum(before, [`requests.carriedForward.${column}`]), sum(now, [`requests.carriedOver.${column}`])),
    )
    .map((column) => `carryOver ${column}`),
  ...['rules', 'normativeDocuments']
    .filter((kind) => {
      const repealed = now[`${kind}.repealed`] ?? null
      const grown = sum({ ...before, issued: now[`${kind}.issued`] ?? null }, [`${kind}.inForce`, 'issued'])
      return grown !== null && repealed !== null && differ(grown - repealed, now[`${kind}.inForce`] ?? null)
    })
    .map((kind) => `inForce ${kind}`),
]

/** @param before the same agency's report of the year before, where the archive has it */
export const listBrokenIdentities = (report: SampleTruth, before: SampleTruth | undefined): string[] => [
  ...brokenSums(report.figures),
  ...brokenReviews(report.figures),
  ...brokenCounts(report),
  ...(before ? brokenSeries(before.figures, report.figures) : []),
]
