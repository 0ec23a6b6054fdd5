import { describe, expect, it } from 'vitest'
import type { NotationSetting } from '../../../retrieval/query/notation/cursor.ts'
import { readNotation } from '../../../retrieval/query/notation/read-notation.ts'
import type { Query } from '../../../retrieval/query/query.ts'
import { namesOf, tellMeaning } from '../../../retrieval/query/tell-meaning.ts'
import { readContext } from '../../../retrieval/understand/talk.ts'
import { buildNameIndex } from '../../../retrieval/understand/tokens/name-index.ts'
import { understand } from '../../../retrieval/understand/understand.ts'
import { AGENCIES } from './wordings/agencies.ts'
import { CHANGES } from './wordings/changes.ts'
import { EVERY_WORD } from './wordings/every-word.ts'
import { FOLLOW_UPS } from './wordings/follow-ups.ts'
import { JOINED } from './wordings/joined.ts'
import { LOOKUPS } from './wordings/lookups.ts'
import { MIXED } from './wordings/mixed.ts'
import { OTHERS } from './wordings/others.ts'
import { SETS } from './wordings/sets.ts'
import { THEMES } from './wordings/themes.ts'

const NOW = new Date('2026-11-21T00:00:00Z')
const names = buildNameIndex(AGENCIES)
const setting: NotationSetting = namesOf(AGENCIES, 2026)

const tell = (query: Query): string => tellMeaning(query, AGENCIES)

function read(question: string, context: unknown = null): string {
  const meant = understand(question, { names, now: NOW, context: readContext(context) })
  return meant.kind === 'query' ? tell(meant.query) : JSON.stringify(meant)
}

/** What a conversation keeps of an answer that showed what the question names, and three reports. */
function contextAfter(question: string): unknown {
  const meant = understand(question, { names, now: NOW, context: null })
  if (meant.kind !== 'query') return null
  const of = 'of' in meant.query ? meant.query.of : null
  const years = of?.years.flatMap(({ from, to }) => (from !== null && from === to ? [from] : [])) ?? []
  return { version: 1, query: meant.query, shown: { agencies: of?.agencies ?? [], years, reportIds: [1, 2, 3] } }
}

describe.each([...LOOKUPS, ...SETS, ...CHANGES, ...MIXED, ...OTHERS, ...THEMES, ...EVERY_WORD, ...JOINED])(
  '$means',
  ({ means, asked }) => {
    it.each(asked)('%s', (question) => {
      expect(read(question)).toBe(tell(readNotation(means, setting)))
    })
  },
)

describe.each(FOLLOW_UPS)('after "$after": $means', ({ after, means, asked }) => {
  it.each(asked)('%s', (question) => {
    expect(read(question, contextAfter(after))).toBe(tell(readNotation(means, setting)))
  })
})
