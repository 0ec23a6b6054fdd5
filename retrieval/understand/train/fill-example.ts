/** Puts names, years and numbers of an archive into the slots of an example. */
import type { AgencyFilter } from '../../../db/figures/nodes.ts'
import type { ListedAgency } from '../../../db/lists/list-reports.ts'
import { englishName } from '../../../db/names/english-names.ts'
import { tryNotation } from '../../query/notation/try-notation.ts'
import type { Query } from '../../query/query.ts'
import type { Example, ExampleLanguage } from '../examples/read-examples.ts'
import { fillSlots, goesOn, SLOT } from '../examples/slots.ts'

/** An example as a question about an archive. */
export interface FilledExample {
  readonly question: string
  readonly query: Query
}

/** Undefined for examples that go on with a talk. */
export type Filler = (example: Example) => FilledExample | undefined

/** Kinds of organs as questions name them. */
const KINDS: readonly (readonly [zh: string, en: string, sector: string])[] = [
  ['教育局', 'education bureaus', 'education'],
  ['市场监管局', 'market regulation bureaus', 'market'],
  ['科技局', 'science bureaus', 'scienceTechnology'],
  ['卫健委', 'health commissions', 'health'],
]

/** Slots of years: the first is the earlier one where there are two. */
const YEAR_PLACES = ['', '2', '3']

/** A kind of organ that a province has, so that both together are some agencies. */
interface Seat {
  readonly province: string
  readonly kind: (typeof KINDS)[number]
}

/** The seats of an archive, those of each province in turn. */
function listSeats(agencies: readonly ListedAgency[]): Seat[] {
  const seats = agencies.flatMap(({ province, sector }): Seat[] => {
    const kind = KINDS.find(([, , key]) => key === sector)
    return kind && province ? [{ province, kind }] : []
  })
  const rank = (seat: Seat): number => seats.filter(({ province }) => province === seat.province).indexOf(seat)
  return seats.toSorted((a, b) => rank(a) - rank(b))
}

/** Names, years and numbers that stand for slots. */
export interface Naming {
  /** A question with the words of the slots. */
  readonly say: (question: string) => string
  /** The query of a line with slots; undefined where it has no place for one, or is none. */
  readonly mean: (means: string) => Query | undefined
}

/** What examples are filled with. */
interface FillSetting {
  readonly agencies: readonly ListedAgency[]
  readonly years: readonly number[]
}

/** Fills examples with names of an archive, other ones for each; the same in each run. */
export function createFiller(setting: FillSetting, language: ExampleLanguage, now: Date): Filler {
  const next = createNaming(setting, language, now)
  return ({ question, means }) => {
    if (goesOn(means)) return undefined
    const naming = next(means.includes('{Y2}'))
    const query = naming.mean(means)
    return query && { question: naming.say(question), query }
  }
}

/**
 * Names for the slots of one example after the other, or of one talk after the other.
 * @returns what makes the next ones; `inOrder`: {Y} is before {Y2}
 */
export function createNaming(
  { agencies, years }: FillSetting,
  language: ExampleLanguage,
  now: Date,
): (inOrder: boolean) => Naming {
  const offices = agencies.filter(({ sector, level }) => sector !== 'government' && level !== 'town')
  const seats = listSeats(offices)
  const spans = years.toSorted((a, b) => a - b).slice(-YEAR_PLACES.length + 1)
  const inLanguage = (name: string): string => (language === 'zh' ? name : englishName(name))
  let turn = 0
  const pick = <T>(list: readonly T[], step: number): T => list[(turn * 7 + step) % list.length] as T
  return (inOrder) => {
    turn++
    const filters = new Map<string, AgencyFilter>()
    const words = new Map<string, string>()
    const values = new Map<string, string>()
    const put = (slot: string, word: string, value: string): void => {
      words.set(slot, word)
      values.set(slot, value)
    }
    for (const [place, step] of [
      ['', 0],
      ['2', 1],
      ['3', 2],
    ] as const) {
      const office = pick(offices, step)
      put(`{A${place}}`, inLanguage(office.name), office.name)
      const { province, kind } = pick(seats, step)
      put(`{P${place}}`, inLanguage(province), `place${place}`)
      filters.set(`place${place}`, { province })
      const [zh, en, sector] = kind
      put(`{S${place}}`, language === 'zh' ? zh : en, `kind${place}`)
      filters.set(`kind${place}`, { sector })
      const year = String(spans[(inOrder ? YEAR_PLACES.indexOf(place) : turn) % spans.length])
      put(`{Y${place}}`, year, year)
      const number = String(20 + step * 30)
      put(`{N${place}}`, number, number)
    }
    const findName = (name: string) => {
      const filter = filters.get(name)
      if (filter) return { agencies: [], filters: [filter] }
      const agency = agencies.find((one) => one.name === name)
      return agency && { agencies: [{ id: agency.id, name }], filters: [] }
    }
    return {
      say: (question) => {
        // A year stands with its 年 where people write; masks take both away.
        const dated = language === 'zh' ? question.replace(/\{Y\d?\}(?![年\-~—到至.])/g, '$&年') : question
        return dated.replace(SLOT, (slot) => words.get(slot) ?? slot)
      },
      mean: (means) => {
        const line = fillSlots(means, values)
        return line === undefined ? undefined : tryNotation(line, { thisYear: now.getFullYear(), findName })
      },
    }
  }
}
