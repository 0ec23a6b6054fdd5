import { chooseSentence } from '../query-sentences.ts'
import type { QueryWords } from '../query-words.ts'
import { nameCode } from './name-measures.ts'
import { nameExpr } from './name-values.ts'
import { DERIVED_SENTENCES, sayState } from './say-derived.ts'
import { NARRATIVE_SENTENCES } from './say-narrative.ts'
import { SET_SENTENCES } from './say-sets.ts'
import { TALK_SENTENCES } from './say-talk.ts'

const SENTENCES = chooseSentence({
  figures: { ...SET_SENTENCES, ...DERIVED_SENTENCES },
  ...NARRATIVE_SENTENCES,
  talk: TALK_SENTENCES,
})

/** Queries in Chinese. */
export const ZH_QUERY_WORDS: QueryWords = { ...SENTENCES, state: sayState, nameExpr, nameCode }
