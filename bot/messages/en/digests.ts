import { writeMinute } from '../../schedule/local-time.ts'
import type { DigestMessages } from '../digest-messages.ts'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const LONG_WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
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
  help: `Digests: ${EXAMPLE}\n/subscribe alone shows what else there is; /digests lists, changes and deletes; /settings is about time zone and quiet hours.`,
  commands: [
    { command: 'subscribe', description: 'Get an answer or news regularly' },
    { command: 'digests', description: 'Your subscriptions: pause, edit, delete' },
    { command: 'settings', description: 'Time zone and quiet hours' },
  ],
  schedule: ({ cadence, day, minute }) => {
    const time = writeMinute(minute)
    if (cadence === 'daily') return `every day at ${time}`
    if (cadence === 'weekly') return `every ${LONG_WEEKDAYS[day - 1]} at ${time}`
    if (cadence === 'monthly') return `every month on ${day === 31 ? 'its last day' : `day ${day}`} at ${time}`
    return 'when it changes'
  },
  problem: ({ kind, word }) => {
    switch (kind) {
      case 'time':
        return `"${word}" is no time of day. Write it like 09:00 or 6:30 pm.`
      case 'weekday':
        return `"${word}" is no day of the week that I know. Write Mon, Tue, Wed, Thu, Fri, Sat or Sun.`
      case 'monthDay':
        return `"${word}" is no day of a month. Write a number from 1 to 31.`
      case 'word':
        return `I cannot place "${word}" before the time. Write for example: daily 09:00, weekly Mon 09:00, monthly 1 09:00, on change.`
      case 'unsupported':
        return `I cannot send digests "${word}". There are: daily 09:00, weekly Mon 09:00, monthly 1 09:00, on change.`
    }
  },
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
    next: (time) => `Next: ${time}`,
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
    settings: '⚙ Time zone, quiet hours',
    manage: '⚙ Subscription',
    noQuiet: 'No quiet hours',
    cadences: { daily: 'Daily', weekly: 'Weekly', monthly: 'Monthly', change: 'On change' },
  },
  onItsWay: 'It is on its way.',
  settings: {
    title: 'Settings of this chat',
    zone: (zone, time) => `Time zone: ${zone}, now ${time}`,
    quiet: (from, until) => `Quiet hours: ${from}–${until}; what is due then comes at their end`,
    noQuiet: 'Quiet hours: none',
    how: 'Choose below, or write for example:\n/settings Europe/Berlin\n/settings quiet 23:00-07:30\n/settings quiet off',
    unknownZone: (word) =>
      `I know no time zone "${word}". Write an IANA name such as Asia/Shanghai, Europe/Berlin or UTC; for quiet hours: /settings quiet 22:00-08:00`,
    unknownQuiet: (word) =>
      `I cannot read the quiet hours "${word}". Write for example: /settings quiet 22:00-08:00, or off`,
  },
  digest: {
    caughtUp: (count, first) => `I was away: this also stands for ${times(count)} since ${first}.`,
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
