/** What somebody has chosen so far who asks by buttons: what, of whom, when, and what to do with it. */
export interface GuideChoice {
  /** Place of the figure among those on offer, from 0. */
  readonly figure?: number
  /** Row of the agency in the archive; null for all of them. */
  readonly agency?: number | null
  /** The first agency that is shown, while one is being chosen. */
  readonly offset?: number
  /** Null for every year. */
  readonly year?: number | null
}

/** What can be done with a figure of all agencies. */
export const GUIDE_SHAPES = ['list', 'most', 'fewest', 'none', 'sum'] as const
export type GuideShape = (typeof GUIDE_SHAPES)[number]

/** A choice and, where that was chosen too, what is to be done: then the question can be asked. */
export interface GuideStep extends GuideChoice {
  readonly shape?: GuideShape
}

/** Begins what the buttons carry: `g1:FIGURE:AGENCY:YEAR:SHAPE`, each `-` where it is not chosen yet. */
export const GUIDE_PREFIX = 'g1:'

const NOT_YET = '-'
const EVERY = 'all'

const write = (value: number | null | undefined): string =>
  value === undefined ? NOT_YET : value === null ? EVERY : String(value)

/** Writes a step as a button carries it, in at most 64 bytes. */
export function writeGuideStep({ figure, agency, offset, year, shape }: GuideStep): string {
  const place = agency === undefined && offset !== undefined ? `from${offset}` : write(agency)
  return GUIDE_PREFIX + [write(figure), place, write(year), shape ?? NOT_YET].join(':')
}

const readChoice = (word: string): number | null | undefined =>
  word === EVERY ? null : /^\d{1,9}$/.test(word) ? Number(word) : undefined

const isShape = (word: string): word is GuideShape => (GUIDE_SHAPES as readonly string[]).includes(word)

/** Reads what a button carries; undefined where it is not ours. */
export function readGuideStep(data: string): GuideStep | undefined {
  const parts = data.startsWith(GUIDE_PREFIX) ? data.slice(GUIDE_PREFIX.length).split(':') : []
  const [figure = '', place = '', year = '', shape = ''] = parts
  if (parts.length !== 4) return undefined
  const [chosen, agency, when] = [readChoice(figure), readChoice(place), readChoice(year)]
  const offset = /^from(\d{1,9})$/.exec(place)?.[1]
  return {
    ...(typeof chosen === 'number' ? { figure: chosen } : {}),
    ...(agency === undefined ? {} : { agency }),
    ...(offset === undefined ? {} : { offset: Number(offset) }),
    ...(when === undefined ? {} : { year: when }),
    ...(isShape(shape) ? { shape } : {}),
  }
}
