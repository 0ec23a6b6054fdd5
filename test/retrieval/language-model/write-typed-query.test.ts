import { describe, expect, it } from 'vitest'
import { readTypedQuery } from '../../../retrieval/language-model/read-typed-query.ts'
import { writeTypedQuery } from '../../../retrieval/language-model/write-typed-query.ts'
import { readNotation } from '../../../retrieval/query/notation/read-notation.ts'
import { writeNotation } from '../../../retrieval/query/notation/write-notation.ts'
import { namesOf } from '../../../retrieval/query/tell-meaning.ts'
import type { NameIndex } from '../../../retrieval/understand/tokens/name-index.ts'
import { buildNameIndex } from '../../../retrieval/understand/tokens/name-index.ts'
import { AGENCIES } from '../understand/wordings/agencies.ts'
import { CHANGES } from '../understand/wordings/changes.ts'
import { LOOKUPS } from '../understand/wordings/lookups.ts'
import { MIXED } from '../understand/wordings/mixed.ts'
import { OTHERS } from '../understand/wordings/others.ts'
import { SETS } from '../understand/wordings/sets.ts'
import { THEMES } from '../understand/wordings/themes.ts'

const names: NameIndex = buildNameIndex(AGENCIES)
const ground = { names, years: [2019, 2020, 2021, 2022, 2023, 2024, 2025], question: '1999年' }
const lines = [...LOOKUPS, ...SETS, ...CHANGES, ...MIXED, ...OTHERS, ...THEMES].map(({ means }) => means)

describe('a query as a language model writes it', () => {
  it.each([...new Set(lines)])('%s', (line) => {
    const query = readNotation(line, namesOf(AGENCIES, 2026))
    const typed = writeTypedQuery(query)
    if (typed === null) return expect(query.kind).toBe('talk')
    const read = readTypedQuery(JSON.parse(JSON.stringify(typed)), ground)
    expect(read.kind === 'query' && read.query ? writeNotation(read.query) : read).toBe(writeNotation(query))
  })
})
