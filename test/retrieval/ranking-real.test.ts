import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createArchive } from '../../db/archive/create-archive.ts'
import type { Archive } from '../../db/archive/open-archive.ts'
import { indexFiles } from '../../indexer/archive/index-files.ts'
import { indexVectors } from '../../indexer/archive/index-vectors.ts'
import { createPassageSearch, type PassageSearch } from '../../retrieval/search/passage-search.ts'
import { type Embedder, startEmbedder } from '../../retrieval/vectors/embedder.ts'
import { NOW } from '../support/ask-truth.ts'
import { judgeQueries } from '../support/judge-search.ts'
import { listMoved, toQueries } from '../support/placed-judgement.ts'
import { REAL_HELD_OUT, REAL_TUNING } from './judgements-real.ts'

const REPORTS = fileURLToPath(new URL('../../../shared/reports', import.meta.url))

/** Just below what was measured. */
const FLOORS = [
  ['zh', 'tuning', REAL_TUNING, { first: 0.54, five: 0.63, reciprocal: 0.57 }],
  ['zh', 'held-out', REAL_HELD_OUT, { first: 0.46, five: 0.55, reciprocal: 0.5 }],
  ['en', 'tuning', REAL_TUNING, { first: 0.51, five: 0.66, reciprocal: 0.57 }],
  ['en', 'held-out', REAL_HELD_OUT, { first: 0.43, five: 0.55, reciprocal: 0.47 }],
] as const

describe.skipIf(!existsSync(REPORTS))('what real reports say', () => {
  let archive: Archive
  let embedder: Embedder
  let search: PassageSearch

  beforeAll(async () => {
    archive = createArchive(':memory:')
    await indexFiles([REPORTS], { archive, now: () => NOW })
    embedder = startEmbedder()
    await indexVectors({ archive })
    search = createPassageSearch({ archive, embedder })
  }, 120_000)

  afterAll(async () => {
    await search.close()
    await embedder.close()
    archive.close()
  })

  it('stands where it was judged to stand', () => {
    expect(listMoved(archive, [...REAL_TUNING, ...REAL_HELD_OUT])).toEqual([])
  })

  it('is told as moved where it reads otherwise', () => {
    const [judgement] = REAL_TUNING
    const said = judgement?.said.map((piece) => ({ ...piece, start: piece.start + 1 })) ?? []
    const moved = listMoved(archive, judgement ? [{ ...judgement, said }] : [])
    expect(moved).toEqual([expect.stringContaining('judgement moved')])
  })

  it.each(FLOORS)(
    'is found, asked in %s, %s queries',
    async (language, _, judgements, floor) => {
      const { missed, ...measured } = await judgeQueries(search, toQueries(archive, judgements), language)
      const missing = missed.map(({ query, place }) => `${query} (${place})`).join('; ')
      for (const key of ['first', 'five', 'reciprocal'] as const)
        expect(measured[key], `${key}; missed: ${missing}`).toBeGreaterThanOrEqual(floor[key])
    },
    60_000,
  )
})
