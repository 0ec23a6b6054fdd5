import type { DigestMessages } from '../digest-messages.ts'
import { describeEnSchedule } from './schedule.ts'

const WRITE =
  'Write for example: daily at 9:00 and 18:00, every Monday and Thursday at 9, weekdays 8:30, on the last day of the month, first Monday of the month, tomorrow at 9, on change.'
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const EXAMPLE = '/subscribe weekly Mon 09:00 which agencies had zero applications in 2024'

const agencies = (count: number): string => `${count} ${count === 1 ? 'agency' : 'agencies'}`
const times = (count: number): string => (count === 1 ? 'one more digest' : `${count} more digests`)

/** What the bot says about digests in English. */
export const EN_DIGESTS: DigestMessages = {
  topics: {
    reports: 'New and corrected reports',
    findings: 'New findings',
    themes: 'Themes on the move',
    figures: 'Figures that changed',
  },
  topicHints: {
    reports: 'reports that came, were replaced or removed',
    findings: 'what does not add up, as soon as it is found',
    themes: 'problems that more or fewer agencies name',
    figures: 'cells that a later version of a report prints otherwise',
  },
  help: `Digests: ${EXAMPLE}\n/subscribe alone shows what else there is; /digests lists, changes and deletes; /settings is about time zone, quiet hours and language.`,
  commands: [
    { command: 'subscribe', description: 'Get an answer or news regularly' },
    { command: 'digests', description: 'Your subscriptions: pause, edit, delete' },
    { command: 'settings', description: 'Time zone, quiet hours and language' },
  ],
  schedule: describeEnSchedule,
  problem: ({ kind, word }) => {
    switch (kind) {
      case 'time':
        return `"${word}" is no time of day. Write it like 09:00 or 6:30 pm.`
      case 'weekday':
        return `"${word}" is no day of the week that I know. Write Mon, Tue, Wed, Thu, Fri, Sat or Sun.`
      case 'monthDay':
        return `"${word}" is no day of a month. Write a number from 1 to 31.`
      case 'left':
        return `I could not read "${word}" in the schedule, so there is no subscription. ${WRITE}`
      case 'unsupported':
        return `I cannot send digests "${word}". ${WRITE}`
      case 'times':
        return `"${word}" does not say at what time. Write for example: daily at 9:00 and 18:00.`
      case 'past':
        return `"${word}" is over already.`
      case 'zone':
        return `Times are on the clock of this chat, so "${word}" cannot stand for one subscription. Set the time zone with /settings first.`
    }
  },
  doubts: (list) =>
    list
      .map(({ kind, word }) =>
        kind === 'unclear'
          ? `"${word}" can be read in more than one way.`
          : `"${word}" leaves something open; I took what is usual.`,
      )
      .join(' '),
  confirm:
    'Is it meant so? Nothing is subscribed before you say yes; if not, write the time in full and send it again.',
  noSchedule: 'How often? Choose, or write the time before or after the question.',
  doubtfulQuestion:
    'No figure answers this question now, only a search in the reports’ words; it may not be what you want.',
  weekday: (day) => WEEKDAYS[day - 1] ?? '',
  monthDay: (day) => (day === 31 ? 'last' : String(day)),
  menu: (schedule) => `What would you like to get ${schedule}? Or write a question with it:\n${EXAMPLE}`,
  lastQuestion: (question) => `❓ ${question}`,
  subscribed: '✅ Subscribed',
  notUnderstood: 'I have not subscribed you, because I do not understand this question for sure:',
  full: (most) => `There are ${most} subscriptions here already, and no more than that. Delete one first: /digests`,
  longQuestion: (most) => `This question is too long to subscribe to; at most ${most} characters.`,
  noDigests: `There are no subscriptions here yet. For example:\n${EXAMPLE}`,
  list: 'Subscriptions',
  noSuchNumber: (number) => `There is no subscription ${number} here. /digests lists them.`,
  gone: 'This subscription has been deleted.',
  deleted: '🗑 Deleted',
  confirmDelete: 'Delete this subscription?',
  editTime: (number) => `Choose below, or write the time, for example:\n/digests ${number} weekly Mon 09:30`,
  card: {
    understood: (sentence) => `Understood as: ${sentence}`,
    next: (times) => `Next: ${times.join(', ')}`,
    done: 'It was for once, and is over',
    afterQuiet: (time) => `; comes at ${time}, after the quiet hours`,
    waitsForChange: 'Comes when the archive has changed and the answer with it',
    silent: 'Where nothing is new: silent',
    says: 'Where nothing is new: says so',
    pausedByUser: '⏸ Paused',
    pausedByRefusal: '⏸ Paused, because Telegram refused the last digests',
    lastUnknown: (time) => `⚠ The connection broke while the digest of ${time} was sent: it may not have arrived`,
    lastFailed: (time) => `⚠ The digest of ${time} could not be sent`,
    quietNow: (until) => `quiet hours until ${until}`,
  },
  buttons: {
    pause: '⏸ Pause',
    resume: '▶ Resume',
    now: '📨 Send now',
    edit: '🕘 Edit time',
    silent: '🔕 Skip if no news',
    says: '🔔 Say if no news',
    delete: '🗑 Delete',
    reallyDelete: '🗑 Yes, delete',
    back: '‹ Back',
    all: '‹ All subscriptions',
    settings: '⚙ Time zone, quiet hours, language',
    manage: '⚙ Subscription',
    confirm: '✅ Subscribe',
    cancel: '✖ Do not',
    noQuiet: 'No quiet hours',
    languages: { auto: 'Auto', zh: '简体', 'zh-Hant': '繁體', en: 'English' },
    adminsOnly: '🛡 Only admins may change this',
    cadences: { daily: 'Daily', weekly: 'Weekly', monthly: 'Monthly', change: 'On change' },
  },
  onlyAdmins: 'In this group only admins may change subscriptions and settings.',
  cancelled: 'Not subscribed.',
  onItsWay: 'It is on its way.',
  settings: {
    title: 'Settings of this chat',
    zone: (zone, time) => `Time zone: ${zone}, now ${time}`,
    quiet: (from, until) => `Quiet hours: ${from}–${until}; what is due then comes at their end`,
    noQuiet: 'Quiet hours: none',
    language: (name) => `Language: ${name}`,
    adminsOnly: 'Only admins of the group may change subscriptions and settings',
    how: 'Choose below, or write for example:\n/settings Europe/Berlin\n/settings quiet 23:00-07:30\n/settings quiet off\n/settings language Chinese',
    unknownZone: (word) =>
      `I know no time zone "${word}". Write a city, an offset or an IANA name, such as London, UTC+3 or Europe/Berlin; for quiet hours: /settings quiet 22:00-08:00`,
    unknownLanguage: (word) => `I do not speak "${word}". There are: English, 简体, 繁體, auto.`,
    unknownQuiet: (word) =>
      `I cannot read the quiet hours "${word}". Write for example: /settings quiet 22:00-08:00, or off`,
  },
  digest: {
    caughtUp: (count, first) => `This also stands for ${times(count)} that could not be sent since ${first}.`,
    doubtful: (at) =>
      `⚠ The digest of ${at} may not have arrived. It was not sent twice; what it told is told here as well.`,
    since: (time) => `Changed since ${time}`,
    nothingNew: (time) => `Nothing new since ${time}.`,
    first: 'First digest; the next ones tell what has changed.',
    reread: (from, to) => `The question now means another thing. Before: ${from}. Now: ${to}.`,
    answer: 'The answer now',
    otherAnswer: 'The answer is another one.',
    added: 'Added',
    gone: 'Gone',
    changed: 'Changed',
    newQuotes: (count) => `New passages: ${count}`,
    goneQuotes: (count) => `Passages gone: ${count}`,
    newFindings: 'New findings',
    goneFindings: 'Findings gone',
    newReports: (count) => `New reports: ${count}`,
    correctedReports: (count) => `Corrected reports: ${count}`,
    goneReports: (count) => `Removed reports: ${count}`,
    findings: (count) => `New findings: ${count}`,
    figures: (count) => `Changed figures: ${count}`,
    themes: (year) => `Named as a problem, reports of ${year}`,
    themeAgencies: (from, to) => `${from} → ${agencies(to)}`,
    moves: (from, to) => `From ${from} to ${to}, by share of the agencies that name problems`,
    move: (fromShare, toShare, from, to) => `${fromShare} → ${toShare} (${from} → ${agencies(to)})`,
    nothing: 'none',
  },
}
