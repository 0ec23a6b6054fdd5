import type { ArchiveFacts, TalkWords } from '../talk-words.ts'

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

const holds = ({ reports, agencies, years }: ArchiveFacts): string => {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined) return 'The archive holds no report yet.'
  return `The archive holds ${count(reports, 'report', 'reports')} of ${count(agencies, 'agency', 'agencies')}, ${first === last ? `all of ${first}` : `from ${first} to ${last}`}.`
}

/** Replies in English. */
export const EN_TALK_WORDS: TalkWords = {
  meta: {
    help: (facts) =>
      `Ask for figures of the tables (requests received, granted and denied, reconsiderations and lawsuits, normative documents, licences, penalties, fees), for rankings, totals, averages, shares and changes, for agencies that satisfy a condition, for what the reports say, and whether their figures add up. ${holds(facts)}`,
    who: (facts) =>
      `I am nianwen; I answer questions about Chinese annual reports on open government information. Every figure comes from a report's table with its source, every quote is verbatim. ${holds(facts)}`,
    source: (facts) =>
      `The data are the annual reports on open government information that the agencies publish; every figure leads back to its cell. ${holds(facts)}`,
    years: holds,
    howItWorks: () =>
      'A question is read as a query, which the line "Understood as" tells; figures are then taken from the tables of the archive. A blank is never a zero, and what could not be read for sure is not guessed. Quotes are verbatim.',
    export: () => 'The buttons below an answer save it as a table; /csv and /xlsx do so with the last answer.',
    chart: () => 'The buttons below an answer draw it; /chart does so with the last answer.',
    sure: () =>
      'Figures are as printed in the reports: /sources shows where, /sql the statement that was run. Where a report contradicts itself or could not be read for sure, the figure carries ⚠ and a word of why.',
    more: () => 'Please ask a question first; the rest of a long answer can be called up then.',
    originalFile: () => '/original gives the reports that the last answer rests on.',
  },
  smalltalk: {
    greeting:
      'Hello, I am nianwen. Ask me about the figures and texts of annual reports on open government information.',
    thanks: 'You are welcome. Just ask on.',
    bye: 'Goodbye, and come back any time.',
    praise: 'Thank you. The figures are as printed; please check the source before you quote them.',
    complaint:
      'Sorry that this was no good answer. Please see whether "Understood as" is what you meant, ask in other words, or check /sources.',
  },
  outside: {
    month: 'The reports are yearly; there are no figures by month or quarter. Ask for the whole year.',
    fineAmount:
      'The reports give the number of penalty decisions, not the fines. Ask for penalties, or for the administrative fees charged.',
    caseDetail:
      'The reports give numbers of cases, not single cases, case numbers or judgments. Ask how many reconsiderations and lawsuits there were, and how they ended.',
    person:
      'The reports name no requesters, parties or officials. Ask how many requests came from which kind of requester.',
    contact: 'I only know what the annual reports say, and have no telephone numbers, addresses or procedures.',
    legalAdvice:
      'I cannot give legal advice. The results of reconsiderations and lawsuits of past years are in the reports.',
    writing:
      'I do not write documents; I answer questions about the annual reports, and answers can be exported as tables.',
    forecast: 'The reports say what has happened and not what will. Ask for the change over the years.',
    opinion:
      'I do not judge; I give figures and quotes. Ask for disclosure or correction rates, or for the problems that reports name themselves.',
    weather: 'I only answer questions about annual reports on open government information.',
  },
  elsewhere: 'The annual reports do not answer that. Ask about their figures, or what they say.',
  examples: 'For example:',
}
