import type { SECTION_KINDS } from '../../db/archive/schema.ts'
import type { Aspect } from '../query/query.ts'

/** How a language asks for what reports say, as patterns over a normalised question. */
export interface NarrativeWords {
  /** Words for a kind of statement. */
  readonly aspects: readonly { readonly aspect: Aspect; readonly said: RegExp }[]
  /** Sections asked for by their place or name. */
  readonly sections: readonly { readonly section: (typeof SECTION_KINDS)[number]; readonly said: RegExp }[]
  /** Something becomes more common. */
  readonly spreads: RegExp
  /** What themes are asked for by their pattern, the first that fits. */
  readonly patterns: readonly { readonly as: 'unplanned' | 'repeated' | 'shared' | 'reused'; readonly said: RegExp }[]
  /** Somebody asks which report says something, or for its words. */
  readonly asks: RegExp
  /** Somebody asks where words in quotation marks stand. */
  readonly cites: RegExp
  /** Somebody asks where words stand without quotation marks around them: the group `said`. */
  readonly citesBare: readonly RegExp[]
  /** Things whose name holds a word that denies, and questions whether there is something: neither asks for what is lacking. */
  readonly denyingNames: RegExp
  /** Words that ask, and say nothing of what is asked for. */
  readonly asking: readonly RegExp[]
}
