import { EVERY_REPORT, figuresQuery, type Reports } from '../../../db/figures/nodes.ts'
import { readDimensions, readTake } from '../parse/figure-parts.ts'
import { cuesOf, has } from '../parse/view.ts'
import { readPlace, takeOf } from './read-place.ts'
import type { StepReader } from './turn.ts'
import { widenPlaces } from './widen-places.ts'

/** 排第几, "where does it rank": among everybody of the year, or of the place named. */
export const askPosition: StepReader = ({ view, before, measures, of, parsed, names, namesWho }) => {
  if (!has(view, 'position')) return null
  const show = measures.length > 0 ? measures : before.show.slice(0, 1)
  const asked = before.as === 'position' || !namesWho ? before.of.agencies : []
  const { agencies, filters } = parsed.reports.of
  const who =
    agencies.length > 0
      ? agencies
      : asked.length > 0
        ? asked
        : before.of.agencies.length > 0
          ? before.of.agencies
          : of.agencies
  if (show.length === 0 || who.length === 0) return null
  const home = names.agencies.get(who[0]?.id ?? -1)
  const own = [
    ...(has(view, 'ownProvince') && home?.province ? [{ province: home.province }] : []),
    ...(has(view, 'ownCity') && home?.city ? [{ city: home.city }] : []),
  ]
  const around: Reports = { ...EVERY_REPORT, filters: namesWho ? filters : own.slice(-1), years: of.years }
  return {
    query: figuresQuery('position', { show, of: { ...of, agencies: who, filters: [] }, within: around }),
    cues: ['position', 'everywhere', 'it', 'ranking', 'define', 'profile', 'ownProvince', 'ownCity', 'region', 'outOf'],
  }
}

/** 哪年最多, "when was it highest". */
export const askPeak: StepReader = ({ view, before, measures, of, namesYear }) => {
  const take = readTake(view)
  const isLow = take.value?.kind === 'bottom'
  if (!has(view, 'whichYear') || !(take.value || has(view, 'whichMore', 'max', 'min'))) return null
  const show = measures.length > 0 ? measures : before.show.slice(0, 1)
  if (show.length === 0) return null
  const years = !namesYear && of.years.length === 1 && of.years[0]?.from === of.years[0]?.to ? [] : of.years
  const isOne = of.agencies.length === 1 && of.filters.length === 0
  const asked = { ...of, years }
  const over = { kind: isLow || has(view, 'min') ? ('trough' as const) : ('peak' as const) }
  return {
    query: isOne
      ? figuresQuery('rows', { show, of: asked, over })
      : figuresQuery('rank', { show, of: asked, by: ['year'], take: { kind: isLow ? 'bottom' : 'top', count: 1 } }),
    cues: ['whichYear', 'most', 'least', 'max', 'min', 'whichMore', 'it'],
    uses: take.uses,
  }
}

/** 最少的呢, 前五, "sort by rate", 第二名呢: the same ranking with another end, length, place or value. */
export const askRanking: StepReader = (turn) => {
  const { view, before, measures, field, of, pointed } = turn
  const read = readPlace(turn)
  const isReversed = has(view, 'reverse')
  const isSorted = has(view, 'ranking', 'rankingAscending')
  if (!read.value && !isReversed && !isSorted) return null
  const wasRanked = before.as === 'rank'
  // "The first one" with something asked of it is an agency, not a place.
  if (pointed?.isPlace && read.value && (measures.length > 0 || turn.namesYear || !wasRanked)) return null
  const show = measures.length > 0 ? measures : before.show.slice(0, 1)
  if (show.length === 0) return null
  if (isReversed && !wasRanked) return null
  const take = takeOf(turn, read.value)
  const dimensions = readDimensions(view)
  // "Which agency has the lowest" after the same by province ranks agencies.
  const groups = cuesOf(view, 'whichAgency').some(({ text }) => AN_AGENCY.test(text)) ? [] : before.by
  const by = dimensions.value.length > 0 ? dimensions.value : groups.filter((one) => one !== 'year')
  const isAmong = pointed !== null && !pointed.isPlace && pointed.agencies.length > 1 && before.as !== 'rank'
  const isFew = of.agencies.length > 1 || turn.isJoined
  return {
    query: figuresQuery('rank', {
      show,
      by,
      of: widenPlaces(isAmong || isFew ? of : field, by, turn.namesWho),
      where: before.as === 'list' || before.as === 'count' || wasRanked ? before.where : null,
      take,
    }),
    cues: [
      ...([
        'most',
        'least',
        'ranking',
        'rankingAscending',
        'reverse',
        'theFirst',
        'theSecond',
        'theThird',
        'max',
      ] as const),
      ...([
        'whichAgency',
        'agencyNoun',
        'it',
        'instead',
        'only',
        'some',
        'outOf',
        'min',
        'whole',
        'region',
        'increase',
      ] as const),
    ],
    uses: [...read.uses, ...dimensions.uses],
  }
}

/** Agencies, and not just anything of a kind: "which agency", 哪家. */
const AN_AGENCY = /agenc|bureau|office|单位|哪一?家|部门|机关/u
