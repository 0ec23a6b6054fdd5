import type { Query } from '../../query/query.ts'
import type { QueryWords } from '../query-words.ts'
import { nameCode } from './name-measures.ts'
import { nameExpr } from './name-values.ts'
import { DERIVED_SENTENCES, sayState } from './say-derived.ts'
import {
  askCoverage,
  askDefine,
  askFindings,
  askPassages,
  askThemes,
  describeCoverage,
  describeDefine,
  describeFindings,
  describePassages,
  describeThemes,
} from './say-narrative.ts'
import { SET_SENTENCES } from './say-sets.ts'
import { sayTalk } from './say-talk.ts'

const SENTENCES = { ...SET_SENTENCES, ...DERIVED_SENTENCES }

function describe(query: Query): string {
  switch (query.kind) {
    case 'figures':
      return SENTENCES[query.as].describe(query)
    case 'passages':
      return describePassages(query)
    case 'coverage':
      return describeCoverage(query)
    case 'findings':
      return describeFindings(query)
    case 'themes':
      return describeThemes(query)
    case 'define':
      return describeDefine(query)
    case 'talk':
      return sayTalk(query, 0)
  }
}

function ask(query: Query): string {
  switch (query.kind) {
    case 'figures':
      return SENTENCES[query.as].ask(query)
    case 'passages':
      return askPassages(query)
    case 'coverage':
      return askCoverage(query)
    case 'findings':
      return askFindings(query)
    case 'themes':
      return askThemes(query)
    case 'define':
      return askDefine(query)
    case 'talk':
      return sayTalk(query, 1)
  }
}

/** Queries in Chinese. */
export const ZH_QUERY_WORDS: QueryWords = { describe, ask, state: sayState, nameExpr, nameCode }
