import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createArchive } from '../../db/archive/create-archive.ts'
import type { Archive } from '../../db/archive/open-archive.ts'
import { indexFiles } from '../../indexer/archive/index-files.ts'
import { indexVectors } from '../../indexer/archive/index-vectors.ts'
import { createPassageSearch, type PassageSearch } from '../../retrieval/search/passage-search.ts'
import { type Embedder, startEmbedder } from '../../retrieval/vectors/embedder.ts'
import { NOW } from '../support/ask-truth.ts'
import { judgeThemes, type LabelledReport } from '../support/judge-themes.ts'
import { THEME_JUDGEMENTS } from './judgements-generated.ts'

const LINKED = fileURLToPath(new URL('../../../shared/tools/make-archive.mjs', import.meta.url))
// The generator runs only under its own path, not under that of a link to it.
const GENERATOR = existsSync(LINKED) ? realpathSync(LINKED) : LINKED

/** Just below what was measured. */
const FLOORS = [
  ['zh', 'everywhere', { first: 0.48, precision: 0.39 }],
  ['en', 'everywhere', { first: 0.46, precision: 0.27 }],
  ['zh', 'in section five', { first: 0.44, precision: 0.39 }],
  ['en', 'in section five', { first: 0.44, precision: 0.29 }],
] as const

describe.skipIf(!existsSync(GENERATOR))('statements of a theme in a generated archive', () => {
  let folder: string
  let archive: Archive
  let embedder: Embedder
  let search: PassageSearch
  let labelled: LabelledReport[]

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nianwen-'))
    const [reports, truth] = [join(folder, 'reports'), join(folder, 'truth')]
    const options = { agencies: 30, years: '2022-2024', seed: 11, truth }
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
    execFileSync(process.execPath, [GENERATOR, reports, ...args])
    labelled = readdirSync(truth)
      .filter((name) => name !== 'ARCHIVE.json')
      .map((name) => JSON.parse(readFileSync(join(truth, name), 'utf8')) as LabelledReport)
    archive = createArchive(':memory:')
    await indexFiles([reports], { archive, now: () => NOW })
    embedder = startEmbedder()
    await indexVectors({ archive })
    search = createPassageSearch({ archive, embedder })
  }, 120_000)

  afterAll(async () => {
    await search.close()
    await embedder.close()
    archive.close()
    rmSync(folder, { recursive: true })
  })

  it.each(FLOORS)(
    'are found, asked in %s, %s',
    async (language, where, floor) => {
      const archived = { archive, search, labelled }
      const verdict = await judgeThemes(archived, THEME_JUDGEMENTS, language, where === 'in section five')
      const themes = verdict.byTheme.map(([theme, precision]) => `${theme} ${precision.toFixed(2)}`).join(', ')
      for (const key of ['first', 'precision'] as const)
        expect(verdict[key], `${key}; precision: ${themes}`).toBeGreaterThanOrEqual(floor[key])
    },
    60_000,
  )
})
