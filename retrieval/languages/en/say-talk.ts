/** Small talk and questions about the program, in English. */
import { sayTalk } from '../query-sentences.ts'

export const TALK_SENTENCES = sayTalk({
  meta: {
    help: ['What can be asked', 'what can I ask'],
    who: ['What nianwen is', 'who are you'],
    source: ['Where the data come from', 'where do the data come from'],
    years: ['Years with a report', 'which years are covered'],
    howItWorks: ['How figures and quotes come about', 'how does it work'],
    export: ['How to export a table', 'how do I export a table'],
    chart: ['How to see a chart', 'show a chart'],
    sure: ['How reliable the answers are', 'are you sure'],
    more: ['More of it', 'show more'],
    originalFile: ['Where the original report is', 'where is the original report'],
  },
  ofThat: {
    source: ['Sources of the last answer', 'show the source'],
    export: ['The last answer as a table', 'export that'],
    chart: ['The last answer as a chart', 'show that as a chart'],
    sure: ['Check of the last answer', 'are you sure'],
    howItWorks: ['How the last answer came about', 'how did you get that'],
    more: ['The rest of the last answer', 'show more'],
  },
  smalltalk: {
    greeting: ['A greeting', 'hello'],
    thanks: ['Thanks', 'thank you'],
    bye: ['Goodbye', 'goodbye'],
    praise: ['Praise', 'well done'],
    complaint: ['A complaint about the answer', 'that is wrong'],
  },
  outside: 'A question that no annual report answers',
})
