import type { TellWords } from '../tell-words.ts'

const FATES = { ranking: 'Not ranked', counting: 'Not counted', judging: 'Could not be judged' } as const

const REASONS = {
  blank: 'left blank, which is not a zero',
  notApplicable: 'marked as not applicable',
  unread: 'the report prints the cell, but it could not be read for sure',
  missingCell: 'the report has no such cell',
  noReport: 'no report in the archive',
  notStated: 'the narrative does not say',
} as const

const s = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What a result is told with in English. */
export const EN_TELL_WORDS: TellWords = {
  yes: (statement) => `Yes: ${statement}.`,
  no: (statement) => `No: ${statement}.`,
  cannotTell: 'Neither yes nor no: the report gives no number for it.',
  isMost: (name, isOne) => `${name} has ${isOne ? 'the higher one' : 'more'}.`,
  areEqual: 'They are the same.',
  satisfy: (agencies, reports) =>
    `${s(agencies, 'agency', 'agencies')}${reports > agencies ? ` (${s(reports, 'report')})` : ''}:`,
  none: (reports) => (reports > 0 ? `None of the ${s(reports, 'report')} asked about satisfies that.` : 'None.'),
  noReports: 'The archive has no report in that range.',
  noParts: 'Every part is zero or was left blank.',
  partsTotal: (measure, value) => `The parts of ${measure} add up to ${value}:`,
  whole: (description, value) => `${description}${description.includes(': ') ? ' —' : ':'} ${value}`,
  total: (measure, value) => `${capital(measure)} in total: ${value}. Of these:`,
  counted: (value) => `${value}.`,
  difference: (first, second, measure, amount, direction) =>
    direction === 'equal'
      ? `${first} and ${second} are equal in ${measure}.`
      : `${capital(measure)}: ${first} is ${amount} ${direction === 'up' ? 'above' : 'below'} ${second}.`,
  multiple: (first, second, measure, value) => `${capital(measure)}: ${first} has ${value} as much as ${second}.`,
  differenceWithin: (who, first, second, amount, direction) =>
    direction === 'equal'
      ? `${who || 'All together'}: ${first} and ${second} are equal.`
      : `${who || 'All together'}: ${first} are ${amount} ${direction === 'up' ? 'above' : 'below'} ${second}.`,
  multipleWithin: (who, first, second, value) => `${who || 'All together'}: ${first} are ${value} ${second}.`,
  notComputed: (first, second) => `${first} and ${second} cannot be compared: one of them has no number.`,
  position: (name, measure, place, of) => `${name} is number ${place}${of === null ? '' : ` of ${of}`} by ${measure}.`,
  ties: (rows) => `Ties come along: ${rows} in all.`,
  leftOut: (fate, reason, reports, count) => `${FATES[fate]} (${REASONS[reason]}; ${s(count, 'report')}): ${reports}`,
  noDivisor: (count, divisor) =>
    `${s(count, 'more report')} ${count === 1 ? 'has' : 'have'} no ${divisor}, so that no rate can be computed.`,
  covering: (agency, year, offices) =>
    `The ${year} report of ${agency} already covers its offices; ${s(offices, 'report')} of them ${offices === 1 ? 'is' : 'are'} in the same total and may be counted twice.`,
  gaps: (gaps) => `Not every year asked about is in the archive: ${gaps}.`,
  gap: (agency, years) => `${agency} lacks ${years}`,
  noReportFor: (reports, count) => `The archive lacks ${s(count, 'report')}: ${reports}`,
  fromNarrative: 'From the narrative, not from the statutory tables.',
  edition: (edition) =>
    edition === 'narrative'
      ? 'Only early reports without tables are counted.'
      : `Only reports on the ${edition} form are counted; table 2 of the two forms is never pooled.`,
  noBase: 'There is no earlier year to compare with.',
  printedIn: (table, row, column) => `Printed in table ${table}, row “${row}”, column “${column}”.`,
  sentenceGap: ' ',
  noMeaning: 'the form has no such figure.',
  andMore: (names, more) => `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
}
