import type { Level } from '../../db/figures/nodes.ts'
import type { Edition } from '../../db/form/codebook.ts'

/** What a language calls quantities of the narrative, themes, levels of government, editions and tables of the form. */
export interface SubjectWords {
  /** By key of the quantity, in the notation of `expand-phrase.ts`. */
  readonly quantities: Readonly<Record<string, string>>
  readonly themes: Readonly<Record<string, string>>
  readonly levels: Readonly<Record<Level, string>>
  readonly editions: Readonly<Record<Exclude<Edition, 'narrative'>, string>>
  readonly tables: Readonly<Record<2 | 3 | 4, string>>
}
