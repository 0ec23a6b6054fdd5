import type { Answer, Language } from '../answer.ts'

/** An answer with nothing in it; builders fill in what they have. */
export const emptyAnswer = (question: string, language: Language): Answer => ({
  question,
  language,
  kind: 'refusal',
  understood: '',
  ignored: [],
  unused: [],
  rows: [],
  findings: [],
  coverage: null,
  sql: null,
  quotes: [],
  options: [],
  notes: [],
  suggestions: [],
  text: '',
})
