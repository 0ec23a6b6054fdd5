import type { ChatLanguage } from '../../db/chats/chat-manners.ts'
import type { Schedule } from '../../db/chats/schedule.ts'
import type { Topic } from '../../db/chats/subscriptions.ts'
import type { ScheduleDoubt, ScheduleProblem } from '../schedule/schedule-reading.ts'
import type { UsualSchedule } from '../schedule/usual-schedules.ts'

/** What the bot says about subscriptions, digests and the settings of a chat, in one language. Lines are separated by `\n`. */
export interface DigestMessages {
  readonly topics: Readonly<Record<Topic, string>>
  /** What each topic tells, for the menu. */
  readonly topicHints: Readonly<Record<Topic, string>>
  readonly help: string
  readonly commands: readonly { readonly command: string; readonly description: string }[]

  /** A schedule in words, without its time zone. */
  readonly schedule: (schedule: Schedule) => string
  readonly problem: (problem: ScheduleProblem) => string
  /** Why a reading of a schedule is asked about. */
  readonly doubts: (doubts: readonly ScheduleDoubt[]) => string
  readonly confirm: string
  readonly noSchedule: string
  readonly doubtfulQuestion: string
  /** Day of the week, 1 (Monday) to 7, short. */
  readonly weekday: (day: number) => string
  /** Day of the month, short; 31 is the last one. */
  readonly monthDay: (day: number) => string

  readonly menu: (schedule: string) => string
  readonly lastQuestion: (question: string) => string
  readonly subscribed: string
  readonly notUnderstood: string
  readonly full: (most: number) => string
  readonly longQuestion: (most: number) => string
  readonly noDigests: string
  readonly list: string
  readonly noSuchNumber: (number: string) => string
  readonly gone: string
  readonly deleted: string
  readonly confirmDelete: string
  readonly editTime: (number: number) => string
  readonly card: {
    readonly understood: (sentence: string) => string
    readonly next: (times: readonly string[]) => string
    /** A subscription for once that is over. */
    readonly done: string
    /** Goes on after `next`. */
    readonly afterQuiet: (time: string) => string
    readonly waitsForChange: string
    readonly silent: string
    readonly says: string
    readonly pausedByUser: string
    readonly pausedByRefusal: string
    readonly lastUnknown: (time: string) => string
    readonly lastFailed: (time: string) => string
    readonly quietNow: (until: string) => string
  }
  readonly buttons: {
    readonly pause: string
    readonly resume: string
    readonly now: string
    readonly edit: string
    readonly silent: string
    readonly says: string
    readonly delete: string
    readonly reallyDelete: string
    readonly back: string
    readonly all: string
    readonly settings: string
    readonly manage: string
    readonly confirm: string
    readonly cancel: string
    readonly noQuiet: string
    /** The languages by their own names; `auto` is that of whoever speaks. */
    readonly languages: Readonly<Record<ChatLanguage | 'auto', string>>
    readonly adminsOnly: string
    readonly cadences: Readonly<Record<UsualSchedule, string>>
  }
  /** To a member of a group who may not change anything. */
  readonly onlyAdmins: string
  readonly cancelled: string
  readonly onItsWay: string
  readonly settings: {
    readonly title: string
    readonly zone: (zone: string, time: string) => string
    readonly quiet: (from: string, until: string) => string
    readonly noQuiet: string
    readonly language: (name: string) => string
    readonly adminsOnly: string
    readonly how: string
    readonly unknownZone: (word: string) => string
    readonly unknownLanguage: (word: string) => string
    readonly unknownQuiet: (word: string) => string
  }

  readonly digest: {
    readonly caughtUp: (times: number, first: string) => string
    readonly doubtful: (times: string) => string
    readonly since: (time: string) => string
    readonly nothingNew: (time: string) => string
    readonly first: string
    readonly reread: (from: string, to: string) => string
    readonly answer: string
    readonly otherAnswer: string
    readonly added: string
    readonly gone: string
    readonly changed: string
    readonly newQuotes: (count: number) => string
    readonly goneQuotes: (count: number) => string
    readonly newFindings: string
    readonly goneFindings: string
    readonly newReports: (count: number) => string
    readonly correctedReports: (count: number) => string
    readonly goneReports: (count: number) => string
    readonly findings: (count: number) => string
    readonly figures: (count: number) => string
    readonly themes: (year: number) => string
    readonly themeAgencies: (from: number, to: number) => string
    readonly moves: (from: number, to: number) => string
    readonly move: (fromShare: string, toShare: string, from: number, to: number) => string
    readonly nothing: string
  }
}
