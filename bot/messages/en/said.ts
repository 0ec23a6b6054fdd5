import type { SaidWords } from '../said-words.ts'

/** How what can be pressed is said in English. None of these can be a question about the reports. */
export const EN_SAID: SaidWords = {
  acts: {
    sources: [
      ...['source', 'sources', 'show source', 'show sources', 'show the source', 'show the sources'],
      ...['show me the source', 'where is this from'],
    ],
    sql: ['sql', 'show sql', 'show the sql'],
    chart: [
      ...['chart', 'graph', 'plot', 'a chart', 'show chart', 'show the chart', 'show as chart', 'show as a chart'],
      ...['draw it', 'draw a chart', 'as a chart'],
    ],
    csv: ['csv', 'export', 'export csv', 'export as csv', 'export it', 'download', 'download csv', 'as csv'],
    xlsx: [
      ...['excel', 'xlsx', 'export excel', 'export xlsx', 'export to excel', 'export as excel', 'as excel'],
      ...['download excel'],
    ],
    originals: [
      ...['original', 'originals', 'the original', 'the originals', 'show original', 'show the original'],
      ...['download the report'],
    ],
    more: ['more', 'next', 'next page', 'show more', 'more please', 'continue'],
    context: ['context', 'show context', 'show the context'],
    section: ['section', 'whole section', 'the whole section', 'show the whole section'],
    subscribe: ['subscribe', 'subscribe to this', 'subscribe this'],
    save: ['keep', 'keep this', 'save this', 'bookmark'],
    good: ['good answer', 'that helped'],
    bad: ['bad answer', 'wrong answer', 'that is wrong'],
    share: ['share', 'share this', 'share it', 'link'],
  },
  remarks: {
    cancel: ['cancel', 'never mind', 'nevermind', 'forget it'],
    thanks: ['thanks', 'thank you', 'thx', 'many thanks', 'thank you very much', 'thanks a lot'],
  },
  languages: {
    zh: ['in chinese', 'chinese please'],
    en: ['in english', 'english please', 'english'],
  },
  new: ['start over', 'new talk', 'reset'],
  giving: ['give me', 'send me', 'get me', 'send', 'download', 'i want', 'i need', 'the file of', 'original'],
  wholeTables: {
    numbered: /\b(?:the )?(?:whole |full |entire |complete )?table (?:no\.? ?|number )?([2-4])\b(?: in full)?/i,
    all: /\b(?:all|the whole|the full|the complete|the entire)(?: of)?(?: the)? (?:data|figures|numbers|tables?)\b|\bwhole tables?\b/i,
  },
  pointing: [
    'this',
    'this one',
    'answer this',
    'answer',
    'please answer',
    'what about this',
    'can you answer this',
    'see above',
  ],
  polite: { before: ['please '], behind: [' please'] },
  number: { before: ['option', 'number', 'no.'], behind: [] },
  spelled: [
    ['first', 'the first', 'the first one', 'one'],
    ['second', 'the second', 'the second one', 'two'],
    ['third', 'the third', 'the third one', 'three'],
    ['fourth', 'the fourth', 'the fourth one', 'four'],
    ['fifth', 'the fifth', 'the fifth one', 'five'],
  ],
}
