import type { ServiceMessages } from '../service-messages.ts'

const scoped = (question: string) => (words: string) => (words ? `${question}: ${words}` : question)

/** What the bot says about commands, links and inline mode in English. */
export const EN_SERVICE: ServiceMessages = {
  questions: {
    reports: scoped('which reports are in the archive'),
    check: scoped('which reports do not add up'),
    themes: scoped('what are the most common problems'),
  },
  unknownScope: (words, command) =>
    `I do not find an agency, region or year in "${words}". Write for example: /${command} 2024, or the name of an agency or a city after /${command}.`,
  about: ({ version, reports, agencies, years }) =>
    [
      `nianwen ${version} answers questions about Chinese annual reports on open government information.`,
      years
        ? `Archive: ${reports} ${reports === 1 ? 'report' : 'reports'} of ${agencies} ${agencies === 1 ? 'agency' : 'agencies'}, ${years.first === years.last ? years.first : `${years.first}–${years.last}`}`
        : 'Archive: empty so far',
      'How figures are proved: each is read from its cell of the statutory tables and told with file, table, row and column; 🔎 shows the statement that ran. A cell whose place cannot be proved is not read; a blank is never a zero; no figure comes from a language model. Words are verbatim quotes.',
      'Rights: the reports are publications of the agencies named in them, quoted with their source. The program is under the MIT licence.',
    ].join('\n\n'),
  privacy:
    'Kept: the conversation and its answers for a day; a question behind a link (shared, or below an answer in another chat) for 90 days, without who asked; subscriptions, the chat that they go to and its time zone until deleted, digests that were sent for 90 days; verdicts, and wordings that were not understood, for 90 days, without who asked or what was named; questions that you keep until you drop them; the id of the chat until /stop or until you block me. /new forgets the conversation; /stop does so too and pauses subscriptions. At the terminal nothing is kept.',
  stopped: (digests) =>
    `Stopped. I have forgotten what was said here and send nothing unasked any more.${digests > 0 ? ` Paused subscriptions: ${digests}; /digests resumes or deletes them.` : ''}\nTo go on, just ask a question.`,
  joined: (username) =>
    `Hello, I am nianwen. I answer questions about annual reports on open government information. Here, mention me (@${username} …), reply to me, or write /ask with a question; I take part in nothing else. /help has examples.`,
  profile: {
    description:
      "nianwen answers questions about Chinese annual reports on open government information: how many requests an agency received, who received most, disclosure rates, and what problems the reports name.\n\nEvery figure comes from a report's own table, with its source; words are quoted verbatim; a blank is never a zero; where it is not sure, it says so.\n\nJust send a question, or press Start for examples.",
    short: 'Answers about Chinese open-government-information reports: sourced figures, verbatim quotes.',
  },
  help: '/reports [agency, region, year] what the archive holds\n/check [agency, region, year] what does not add up\n/themes [year, region] the most common problems\n/saved questions that you keep, and recent ones\n/guide ask by buttons, step by step\n/lang language: 简体, 繁體, English\n/about what I am, and what I keep\n/stop stop digests and forget the conversation\n🔗 below an answer gives a link to its question, 🔔 subscribes to it.',
  commands: [
    { command: 'reports', description: 'What the archive holds: /reports 2024' },
    { command: 'check', description: 'What does not add up: /check AGENCY' },
    { command: 'themes', description: 'The most common problems: /themes 2024' },
    { command: 'saved', description: 'Questions that you keep, and recent ones' },
    { command: 'guide', description: 'Ask by buttons: what, where, when' },
    { command: 'lang', description: 'Language: 简体, 繁體, English' },
    { command: 'about', description: 'What this bot is, and what it keeps' },
    { command: 'stop', description: 'Stop digests, forget the conversation' },
  ],
  share: {
    button: '🔗 Share',
    title: 'Whoever opens this link asks the same question:',
    expires: (days) => `The link works for ${days} days.`,
    send: '📤 Send to a chat',
    copy: '📋 Copy',
    gone: 'This link has expired or is not whole. Please ask for it again, or ask a question yourself:',
    otherwise: (understood) => `When it was shared, the question meant: ${understood}`,
  },
  guide: {
    titles: { figure: 'What about?', place: 'Which agency?', year: 'Which year?', shape: 'To see what?' },
    figures: [
      ...['requests received', 'requests granted', 'requests denied', 'disclosure rate'],
      ...['administrative reconsiderations', 'lawsuits', 'administrative penalties', 'administrative licences'],
    ],
    all: 'All agencies',
    every: 'Every year',
    further: 'More agencies ›',
    shapes: {
      list: 'Each of them',
      most: 'The 5 most',
      fewest: 'The 5 fewest',
      none: 'Those with zero',
      sum: 'The total',
    },
    ofAgency: (figure, agency, year) => `${figure} of ${agency} ${year === null ? 'by year' : `in ${year}`}`,
    ofAll: {
      list: (figure, year) => `${figure} of each agency in ${year}`,
      most: (figure, year) => `the 5 agencies with the most ${figure} in ${year}`,
      fewest: (figure, year) => `the 5 agencies with the fewest ${figure} in ${year}`,
      none: (figure, year) => `which agencies had zero ${figure} in ${year}`,
      sum: (figure, year) => `total ${figure} in ${year}`,
    },
  },
  saved: {
    button: '☆ Keep',
    title: 'Questions that you keep',
    recent: 'Recent questions',
    none: 'You keep no questions yet: press ☆ below an answer.',
    edit: '🗑 Drop some',
    done: '✓ Done',
    kept: '★ Kept: see /saved.',
    full: 'You keep as many as there may be. Drop some with /saved first.',
  },
  verdicts: {
    good: 'Thank you!',
    bad: 'Thank you, it is noted. Other words may do better; /help has examples.',
    known: 'This answer has its verdict already.',
  },
  subscribe: { button: '🔔 Subscribe', howOften: 'How often shall I send the answer?' },
  remarks: {
    thanks: 'You are welcome. Just ask on.',
    cancel: 'All right; nothing was under way. Just ask on.',
  },
  nothingMore: 'That is all there is. The whole result: /csv or /xlsx.',
  excuses: {
    missed: 'Sorry, I was away and have not answered this. If you still need it, please send it again:',
    interrupted:
      'I was interrupted while answering this and do not know what has arrived. If the answer above is missing or not whole, please send it again:',
  },
  inline: {
    open: '💬 Open in nianwen',
    cut: '… shortened; the whole answer is in the private chat',
    refused: 'You have not been admitted: open the bot',
    failed: 'No answer just now: open the bot',
  },
}
