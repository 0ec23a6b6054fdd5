import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readText } from '../../../indexer/readers/text/read-text.ts'
import { readFigures } from '../../../indexer/tables/read-figures.ts'
import { SAMPLE_TRUTH, SAMPLES } from '../../support/sample-truth.ts'

const SHARED = fileURLToPath(new URL('../../../../shared/', import.meta.url))
const isText = (file: string) => /\.(?:txt|md)$/.test(file)

interface Truth {
  readonly file: string
  readonly edition: string
  readonly figures: Readonly<Record<string, number | null>>
  readonly states?: Readonly<Record<string, string>>
}

const loadTruth = (folder: string): Truth[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'ARCHIVE.json')
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Truth)
    .filter(({ file }) => isText(file))

async function read(folder: string, file: string) {
  const document = await readText(readFileSync(join(folder, file)), file)
  if ('kind' in document) throw new Error(document.reason)
  return readFigures(document)
}

/** Figures that differ from the truth, and how many are missing. */
async function compare(folder: string, truth: Truth): Promise<{ wrong: string[]; missing: string[]; told: boolean }> {
  const { edition, figures, findings } = await read(folder, truth.file)
  const wrong = edition === truth.edition ? [] : [`edition ${edition}`]
  const found = new Map(figures.map((figure) => [figure.code, figure]))
  for (const { code, value, state } of figures) {
    const expected = truth.states?.[code]
    if (truth.figures[code] !== value || (expected && expected !== state)) wrong.push(`${code}: ${value} ${state}`)
  }
  const missing = Object.keys(truth.figures).filter((code) => !found.has(code))
  const doubtful = new Set(findings.flatMap(({ cells }) => cells))
  return { wrong, missing, told: missing.every((code) => doubtful.has(code)) }
}

describe('figures of the samples', () => {
  it.each(SAMPLE_TRUTH.filter(({ file }) => isText(file)))('$file', async (truth) => {
    const states = Object.fromEntries([
      ...truth.blank.map((code) => [code, 'blank'] as const),
      ...truth.notApplicable.map((code) => [code, 'notApplicable'] as const),
    ])
    expect(await compare(SAMPLES, { ...truth, states })).toEqual({ wrong: [], missing: [], told: true })
  })
})

describe.skipIf(!existsSync(join(SHARED, 'truth')))('figures of real reports', () => {
  const truths = existsSync(join(SHARED, 'truth')) ? loadTruth(join(SHARED, 'truth')) : []
  it.each(truths)('$file', async (truth) => {
    expect(await compare(join(SHARED, 'reports'), truth)).toEqual({ wrong: [], missing: [], told: true })
  })
})

// The generator runs only under its own path, not under that of a link to it.
const GENERATOR = existsSync(SHARED) ? join(realpathSync(SHARED), 'tools/make-archive.mjs') : ''

describe.skipIf(!existsSync(GENERATOR))('figures of generated reports', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'nianwen-tables-'))
    const options = ['--agencies', '15', '--years', '2021-2024', '--seed', '41', '--formats', 'word,markdown']
    const noise = ['--deviations', '0.4', '--errors', '0.1', '--truth', join(folder, 'truth')]
    execFileSync(process.execPath, [GENERATOR, join(folder, 'archive'), ...options, ...noise])
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('are never read wrong, and told where they are not read', async () => {
    for (const truth of loadTruth(join(folder, 'truth'))) {
      const { wrong, told } = await compare(join(folder, 'archive'), truth)
      expect({ file: truth.file, wrong, told }).toEqual({ file: truth.file, wrong: [], told: true })
    }
  })
})
