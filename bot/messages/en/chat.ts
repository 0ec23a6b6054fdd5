import { EN_ANSWER_WORDS } from '../../../retrieval/languages/en/answer-words.ts'
import type { Messages } from '../messages.ts'
import { EN_ADMIN } from './admin.ts'
import { EN_FILES } from './files.ts'
import { EN_SERVICE } from './service.ts'

/** What the chats say in English. */
export const EN: Messages = {
  ...EN_ANSWER_WORDS,
  parameters: 'Parameters',
  noSql: 'No statement was run for this answer.',
  buttons: {
    sources: '📄 Sources',
    sql: '🔎 SQL',
    context: (quote) => `🔍 ${quote}`,
    section: '📖 Whole section',
    whole: '🌐 Open the whole table',
  },
  noContext: 'There is no context for this quote: the report was indexed anew since, or there is no such number.',
  files: EN_FILES,
  admin: EN_ADMIN,
  service: EN_SERVICE,
  start: `Hello, I am nianwen. I answer questions about Chinese annual reports on open government information.\n\nEvery figure comes from a report's own table, with its source; a blank is never taken for a zero; where I am not sure, I say so.\n\nJust send a question, or press an example below.\nSend /help for more.`,
  help: 'You can ask for\n· figures: of one agency and year, or several side by side\n· lists and rankings: which agencies …, the top five\n· statistics: sum, average, median, share, change\n· what reports say: problems, improvements, practices\n· data quality: which reports do not add up\n· charts and files: the buttons below an answer, or the commands below\n\nFollow-ups work: "and in 2023?".\n\n/sources sources of the last answer\n/sql the statement that the last answer ran\n/chart the last answer as a chart\n/csv, /xlsx the last answer as a table\n/original the reports that the last answer rests on\n/new forget what was said and start afresh\n\nIn groups mention me, reply to me, or use /ask.',
  forgotten: 'Done, I have forgotten what was said. Ask me anything.',
  noChoice: (number, choices) =>
    choices > 0
      ? `There is no option ${number}; choose 1–${choices}.`
      : 'There are no options to choose from now. Please write the whole question.',
  noAnswerYet: 'There is no answer to look at yet. Please ask a question first.',
  textOnly: 'I only understand text. Please write your question as text, or send /help.',
  unknownCommand: 'There is no such command. Send /help to see what I can do.',
  emptyQuestion: 'Please write a question after the command or the mention. For example:',
  failed:
    'Sorry, something went wrong with this question and there is no answer. Please try again later, or in other words.',
  forbidden:
    'Sorry, this chat does not let me send that. If it is a group, an admin of it can give me the right to send pictures and files.',
  staleButton: 'This button has expired. Please ask again.',
  unknownButton: 'This button is from an older version. Please ask again.',
  commands: [
    { command: 'help', description: 'What to ask, with examples' },
    { command: 'ask', description: 'Ask a question (in groups)' },
    { command: 'sources', description: 'Sources of the last answer' },
    { command: 'sql', description: 'Statement that the last answer ran' },
    { command: 'chart', description: 'The last answer as a chart' },
    { command: 'csv', description: 'The last answer as CSV' },
    { command: 'xlsx', description: 'The last answer as XLSX' },
    { command: 'original', description: 'The reports that the last answer rests on' },
    { command: 'new', description: 'Forget what was said' },
  ],
  terminal: {
    welcome: 'nianwen: type a question; /help for help, /quit to leave.',
    help: '/help help    /new forget what was said    /sources sources of the last answer    /sql its statement    /quit leave\n/chart [FILE] save a chart    /csv [FILE], /xlsx [FILE] save a table    /original where the reports lie\n/reports [WORDS] what the archive holds    /check [WORDS] what does not add up    /themes [WORDS] common problems    /about\n/more the next page    /context [N] what stands around a quote    /section [N] its whole section\nType the number of an option to ask it.',
    prompt: 'ask> ',
    unknownCommand: (command) => `There is no command "${command}". Type /help for help.`,
    keepsNothing:
      'The terminal keeps nothing: subscribe in Telegram; links, kept questions and verdicts are there in Telegram and on the page.',
    failed: (reason) => `Sorry, something went wrong with this question and there is no answer: ${reason}`,
  },
}
