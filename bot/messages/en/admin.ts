import type { AdminMessages } from '../admin-messages.ts'

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

const JOBS: Readonly<Record<string, string>> = {
  upload: 'an upload',
  reindex: 'indexing again',
  broadcast: 'a broadcast',
}

/** What the bot says to its admins, and to those whom it refuses, in English. */
export const EN_ADMIN: AdminMessages = {
  notAllowed: (id) =>
    `Sorry, this bot answers only people who have been admitted. To be admitted, give its administrator this number: ${id}`,
  chatNotAllowed: (id) =>
    `Sorry, this bot has not been admitted to this group. To have it admitted, give its administrator this number: ${id}`,
  onlyAdmins: (id) => `Sorry, only administrators of this bot can do that. Your number is ${id}.`,
  noUploads: 'Sorry, only administrators of this bot can add reports. But you can ask me about those in the archive.',
  noPictures:
    'I cannot read pictures. To add a report, please send its file (Word, PDF with text, web page or text). To ask, write your question as text.',
  help: 'For administrators\n· send me report files (up to 20 MB each), one by one or as an album: I add them to the archive and say what I read\n/status archive, model, queue, uptime\n/feedback verdicts, and what was not understood\n/learn wordings that were not understood, to be taught\n/reindex read changed files and uploads; /reindex all reads every file again\n/broadcast TEXT a message to every chat that uses me',
  commands: [
    { command: 'status', description: 'Archive, model, queue, uptime' },
    { command: 'feedback', description: 'Verdicts, and what was not understood' },
    { command: 'learn', description: 'Wordings that were not understood, to be taught' },
    { command: 'reindex', description: 'Read changed files and uploads' },
    { command: 'broadcast', description: 'A message to every chat' },
  ],
  feedback: {
    count: (good, bad) => `Verdicts of the last 90 days: 👍 ${good}, 👎 ${bad}`,
    unread: 'Not understood most often',
    bad: 'Answers that were found bad',
  },
  learn: {
    unread: 'Not understood most often',
    taken: 'Readings that users took for them',
    lessons: 'Taught',
    nothing: 'No wording was left without understanding twice.',
    usage:
      '{A} an agency, {P} a place, {S} a kind of organ, {Y} a year, {N} a number, {?} a hidden word. /learn ID takes the reading that users took; /learn ID WORDS another question that is understood, with names and years in the same places; /learn -ID takes a lesson back.',
    taught: (wording, means) => `Taught: ${wording} → ${means}`,
    unknown: 'There is no such number; see /learn.',
    open: 'Nobody has taken a reading for it yet: write what it means behind the number.',
    unclear: (wording) => `Not taught: the meaning has to be understood, and to name just what “${wording}” names.`,
    dropped: 'Taken back.',
  },
  refused: (file, reason) => `✗ ${file}: ${reason}`,
  reason: (english) => english,
  progress: {
    waiting: (before) => `Received. ${count(before, 'job')} before this one.`,
    fetching: (done, of) => `Fetching file ${done} of ${of} …`,
    starting: 'Indexing …',
    reports: (done, of) => `Indexing: ${done} of ${count(of, 'file')} read …`,
    vectors: (done, of) => `Indexing: ${done} of ${count(of, 'passage')} made searchable by meaning …`,
  },
  uploads: {
    tooLarge: (file) =>
      `✗ ${file}: above 20 MB, which Telegram does not hand out to bots. Index it where the bot runs.`,
    unreachable: (file) => `✗ ${file}: Telegram did not hand it out. Please send it again.`,
    notStored: (file) => `✗ ${file}: it could not be stored where the bot runs; its log says why.`,
    brokenOff: (file) =>
      `✗ ${file}: indexing broke off; the bot's log says why. The file is kept: /reindex tries again.`,
    notFetched: (file) => `✗ ${file}: the bot is being stopped. Please send it again later.`,
    stopped: (file) => `✗ ${file}: the bot is being stopped. The file is kept: /reindex reads it.`,
    unchanged: (file) => `${file} is in the archive already, unchanged.`,
    read: (numbers, blanks, passages) =>
      `Read: ${count(numbers, 'figure')}, ${count(blanks, 'cell')} without a number, ${count(passages, 'passage')}`,
    noFindings: 'Nothing to remark.',
    findings: (number) => `${count(number, 'remark')}:`,
    replaces: (files) => `Its figures replace those of ${files}.`,
    usedInstead: (file) => `Answers take the figures of this agency and year from ${file}.`,
    failed: 'Sorry, something went wrong and the upload was not finished. The log of the bot says what.',
  },
  reindex: {
    done: ({ indexed, unchanged, failed, vectors }) =>
      `Done: ${indexed} indexed, ${unchanged} unchanged, ${failed} failed; ${count(vectors, 'passage')} made searchable by meaning.`,
    brokenOff: "Indexing broke off; the bot's log says why. What was read is kept.",
    stopped: (left) =>
      left > 0
        ? `Stopped with ${count(left, 'file')} left, since the bot is being stopped.`
        : 'Stopped, since the bot is being stopped. What was read is kept.',
  },
  status: {
    title: 'Status',
    running: (days, hours, minutes) => `Running for ${days} d ${hours} h ${minutes} min`,
    program: (version, byWebhook) => `nianwen ${version}, ${byWebhook ? 'webhook' : 'long polling'}`,
    webhook: (pending, trouble) =>
      `Webhook: ${count(pending, 'update')} waiting at Telegram${trouble ? `; last trouble: ${trouble}` : ''}`,
    archive: (reports, agencies, years, megabytes) =>
      `Archive: ${count(reports, 'report')} of ${count(agencies, 'agency', 'agencies')}, ${years || 'no year'}, ${megabytes} MB`,
    content: (figures, passages, findings) =>
      `In it: ${count(figures, 'figure')}, ${count(passages, 'passage')}, ${count(findings, 'finding')}`,
    model: (name, vectors, missing) =>
      `Model: ${name}, ${count(vectors, 'vector')}${missing > 0 ? `; ${count(missing, 'passage')} without one` : ''}`,
    noModel: 'Model: no vectors yet, passages are found by words only',
    languageModel: (name) => `Language model: ${name ?? 'none'}`,
    queue: (kinds) =>
      kinds.length === 0
        ? 'Queue: empty'
        : `Queue: ${JOBS[kinds[0] ?? ''] ?? kinds[0]} under way, ${kinds.length - 1} waiting`,
    chats: (number) => `Chats: ${number}`,
  },
  broadcast: {
    usage: 'Please write the message after the command: /broadcast TEXT',
    nobody: 'No chat has used me yet.',
    confirm: (chats) => `Send this to ${count(chats, 'chat')}?`,
    send: '📣 Send',
    cancel: 'Cancel',
    cancelled: 'Not sent.',
    stale: 'This was sent or cancelled already, or I was restarted since. Please write it again.',
    progress: (done, of) => `Sending: ${done} of ${of} …`,
    resumed: 'Going on with a broadcast that was broken off …',
    done: ({ sent, gone, failed, unknown, left }) =>
      [
        `Sent to ${count(sent, 'chat')}.`,
        gone > 0 ? `${count(gone, 'chat')} cannot be reached any more and will be left out from now on.` : '',
        failed > 0 ? `Failed in ${count(failed, 'chat')}; the log says why.` : '',
        unknown > 0
          ? `Of ${count(unknown, 'chat')} nobody knows whether it has arrived; it is not sent there again.`
          : '',
        left > 0
          ? `Stopped with ${count(left, 'chat')} left, since the bot is being stopped. I go on when I am started again.`
          : '',
      ]
        .filter(Boolean)
        .join('\n'),
  },
}
