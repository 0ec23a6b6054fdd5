import { type AgencyRef, EVERY_REPORT, type Reports, type YearSpan } from '../../../db/figures/nodes.ts'
import type { PlaceMeaning } from '../tokens/meaning.ts'
import type { NameIndex } from '../tokens/name-index.ts'
import { collectNames, pairNames } from './pair-names.ts'
import { readExceptions } from './read-exceptions.ts'
import { resolveNames } from './resolve-names.ts'
import { all, areCounted, type Claim, cuesOf, has, part, type View } from './view.ts'

/** The reports that a question names. */
export interface ReportsReading {
  readonly of: Reports
  /** Names that no agency of the archive answers to. */
  readonly unknown: readonly string[]
  /** Agencies of which a name may mean each: "the bureau in Tengzhou" of two. */
  readonly ambiguous: readonly (readonly AgencyRef[])[]
  readonly namesAgency: boolean
  readonly namesYear: boolean
  /** Each name in the order of the words, as reports of its own. */
  readonly parts: readonly Reports[]
  /** Places by themselves that were taken for their governments. */
  readonly governments: readonly { readonly place: PlaceMeaning; readonly agency: AgencyRef }[]
  /** Each name as wide as it can be meant. */
  readonly regions: readonly Reports[]
}

/**
 * Reads agencies, regions, kinds of organs, levels, years and edition.
 * @param wide a place means everything inside it, not its government: totals, lists, rankings (`query.md` 3.1)
 */
export function readReports(view: View, names: NameIndex, wide: boolean): Claim<ReportsReading> {
  const out = readExceptions(view)
  if (out.value.length === 0) return readNamed(view, names, wide)
  const rest = view.tokens.filter((token) => !out.value.includes(token) && !out.uses.includes(token))
  const named = readNamed(part(view, rest), names, wide)
  const left = readNamed(part(view, out.value), names, wide)
  const except = { agencies: left.value.of.agencies, filters: left.value.of.filters }
  return {
    value: {
      ...named.value,
      of: { ...named.value.of, except },
      unknown: [...named.value.unknown, ...left.value.unknown],
    },
    uses: [...named.uses, ...left.uses, ...out.uses],
  }
}

function readNamed(view: View, names: NameIndex, wide: boolean): Claim<ReportsReading> {
  const found = collectNames(view)
  const levels = all(view, 'level').filter(({ token }) => !areCounted(view, token))
  const [level] = levels
  const years = readYears(view)
  const [edition] = all(view, 'edition')
  const isWide = wide || level !== undefined || has(view, 'region')
  const resolved = pairNames(view, found).map((group) =>
    resolveNames(group, { names, level: level?.meaning.level, wide: isWide }),
  )
  const agencies = unique(resolved.flatMap((one) => one.agencies))
  const named = resolved.flatMap((one) => one.filters)
  const isLevelAlone = named.length === 0 && agencies.length === 0
  const filters = isLevelAlone ? levels.map(({ meaning }) => ({ level: meaning.level })) : named
  const { spans, latest } = years.value
  const asReports = (one: (typeof resolved)[number]): Reports => ({
    ...EVERY_REPORT,
    agencies: one.agencies,
    filters: one.filters,
  })
  return {
    value: {
      of: {
        agencies,
        filters,
        years: spans,
        ...(latest ? { latest: true as const } : {}),
        ...(edition ? { edition: edition.meaning.edition } : {}),
      },
      unknown: resolved.flatMap((one) => one.unknown ?? []),
      ambiguous: resolved.flatMap((one) => (one.ambiguous ? [one.agencies] : [])),
      namesAgency: found.length > 0 || level !== undefined,
      namesYear: spans.length > 0 || latest,
      parts: isLevelAlone ? filters.map((filter) => ({ ...EVERY_REPORT, filters: [filter] })) : resolved.map(asReports),
      governments: resolved.flatMap((one) => one.government ?? []),
      regions: resolved.map((one) => one.region ?? asReports(one)),
    },
    uses: [
      ...found.map(({ token }) => token),
      ...levels.map(({ token }) => token),
      ...years.uses,
      ...(edition ? [edition.token] : []),
      ...(found.length > 0 || level ? cuesOf(view, 'region') : []),
    ],
  }
}

const unique = (agencies: readonly AgencyRef[]): AgencyRef[] =>
  agencies.filter((one, at) => agencies.findIndex(({ id }) => id === one.id) === at)

/** Years of the words. */
function readYears(view: View): Claim<{ readonly spans: readonly YearSpan[]; readonly latest: boolean }> {
  const found = all(view, 'years')
  const spans = found
    .filter(({ meaning }) => meaning.from !== null || meaning.to !== null)
    .map(({ meaning }) => ({ from: meaning.from, to: meaning.to }))
  const distinct = spans.filter(
    (span, at) => spans.findIndex((other) => other.from === span.from && other.to === span.to) === at,
  )
  return {
    value: { spans: distinct, latest: found.some(({ meaning }) => meaning.latest === true) },
    uses: found.map(({ token }) => token),
  }
}
