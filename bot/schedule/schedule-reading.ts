/** What of a schedule could not be read. `left`: words that are no part of a schedule; `past`: it is over already. */
export interface ScheduleProblem {
  readonly kind: 'time' | 'weekday' | 'monthDay' | 'left' | 'unsupported' | 'times' | 'past' | 'zone'
  /** As the user wrote it. */
  readonly word: string
}

/** Why a reading is not sure: words that people mean differently, or something that was not said and is taken as usual. */
export interface ScheduleDoubt {
  readonly kind: 'unclear' | 'unsaid'
  readonly word: string
}

/** When and where a schedule is read. */
export interface ReadingPlace {
  readonly now: Date
  /** Of the chat; IANA name. */
  readonly timeZone: string
}

/** The time of a digest whose schedule says none. */
export const USUAL_MINUTE = 9 * 60
