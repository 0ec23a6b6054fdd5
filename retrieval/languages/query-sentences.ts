/** What languages have in common when they put queries into words: which sentence a query takes. */
import type { FiguresQuery } from '../../db/figures/nodes.ts'
import type { Query, TalkQuery } from '../query/query.ts'

/** Two wordings of a query: what was understood, and the same as a short question. */
export interface Sentence<Q> {
  readonly describe: (query: Q) => string
  readonly ask: (query: Q) => string
}

type OfKind<K extends Query['kind']> = Extract<Query, { kind: K }>

/** Sentences of a language: one for each shape of figures, one for each other kind of query. */
export type QuerySentences = {
  readonly figures: Readonly<Record<FiguresQuery['as'], Sentence<FiguresQuery>>>
} & { readonly [K in Exclude<Query['kind'], 'figures'>]: Sentence<OfKind<K>> }

/** Puts any query into words. */
export function chooseSentence(sentences: QuerySentences): Sentence<Query> {
  const put = (query: Query, way: 'describe' | 'ask'): string => {
    switch (query.kind) {
      case 'figures':
        return sentences.figures[query.as][way](query)
      case 'passages':
        return sentences.passages[way](query)
      case 'coverage':
        return sentences.coverage[way](query)
      case 'findings':
        return sentences.findings[way](query)
      case 'themes':
        return sentences.themes[way](query)
      case 'define':
        return sentences.define[way](query)
      case 'talk':
        return sentences.talk[way](query)
    }
  }
  return { describe: (query) => put(query, 'describe'), ask: (query) => put(query, 'ask') }
}

type About<K extends TalkQuery['about']['kind']> = Extract<TalkQuery['about'], { kind: K }>['topic']
type Pair = readonly [describe: string, ask: string]

/** What a language says of talk; `ofThat` where a topic is about the answer before, and said otherwise then. */
export interface TalkSentences {
  readonly meta: Readonly<Record<About<'meta'>, Pair>>
  readonly ofThat: Readonly<Partial<Record<About<'meta'>, Pair>>>
  readonly smalltalk: Readonly<Record<About<'smalltalk'>, Pair>>
  /** What no report tells, as it is described; it is asked in its own words. */
  readonly outside: string
}

/** Puts talk into words. */
export function sayTalk({ meta, ofThat, smalltalk, outside }: TalkSentences): Sentence<TalkQuery> {
  const pairOf = ({ about }: TalkQuery): Pair => {
    switch (about.kind) {
      case 'meta':
        return (about.ofThat ? ofThat[about.topic] : undefined) ?? meta[about.topic]
      case 'smalltalk':
        return smalltalk[about.topic]
      case 'outside':
        return [outside, about.topic]
    }
  }
  return { describe: (query) => pairOf(query)[0], ask: (query) => pairOf(query)[1] }
}
