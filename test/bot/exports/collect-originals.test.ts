import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { collectOriginals } from '../../../bot/exports/collect-originals.ts'
import { readOriginal } from '../../../bot/files/read-original.ts'
import { makeAnswer, makeQuote, makeRow } from '../sample-answers.ts'

describe('originals', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nianwen-originals-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const keep = (file: string, text = 'report') => {
    const path = join(folder, file)
    writeFileSync(path, text)
    return { path, file, sha256: createHash('sha256').update(text).digest('hex') }
  }

  test('each report of an answer comes once: of figures, parts of derived figures, quotes', async () => {
    const source = makeRow().source
    if (!source) throw new Error('The sample row has a source')
    const rows = [
      makeRow(),
      makeRow({ code: 'requests.denied.total' }),
      makeRow({ year: 2023, source: null, sources: [{ ...source, file: 'b.txt' }] }),
    ]
    const { files, remarks } = await collectOriginals(makeAnswer({ rows, quotes: [makeQuote('公开')] }), ({ file }) =>
      keep(file ?? ''),
    )
    expect(files.map(({ name, caption }) => [name, caption])).toEqual([
      ['汶岚市澄湾区教育局-2024.txt', '汶岚市澄湾区教育局·2024年'],
      ['b.txt', '汶岚市澄湾区教育局·2023年'],
    ])
    expect(remarks).toEqual([])
  })

  test('of many reports the first five come and the others are named', async () => {
    const rows = Array.from({ length: 30 }, (_, i) =>
      makeRow({ year: 1995 + i, source: { file: `${i}.txt`, table: 3, row: '', column: '' } }),
    )
    const { files, remarks } = await collectOriginals(makeAnswer({ rows }), ({ file }) => keep(file ?? ''))
    expect(files).toHaveLength(5)
    expect(remarks).toEqual([expect.stringMatching(/其余：5\.txt、.*24\.txt、……另有 5 条$/)])
  })

  test('a report that the archive does not have, and an answer without reports, are told', async () => {
    expect((await collectOriginals(makeAnswer({ rows: [makeRow()] }), () => null)).remarks).toEqual([
      '抱歉，库中已没有“汶岚市澄湾区教育局-2024.txt”的文件。',
    ])
    expect((await collectOriginals(makeAnswer({ language: 'en' }), () => null)).remarks).toEqual([
      'This answer cites no report file.',
    ])
  })

  test('a file that is gone, a folder, one that is too large and one that was changed are not handed out', async () => {
    const original = keep('a.txt')
    expect(await readOriginal(original)).toMatchObject({ kind: 'file', bytes: Buffer.from('report') })
    expect(await readOriginal(original, 3)).toEqual({ kind: 'tooLarge', name: 'a.txt' })
    writeFileSync(original.path, 'other')
    expect(await readOriginal(original)).toEqual({ kind: 'changed', name: 'a.txt' })
    expect(await readOriginal({ ...original, path: folder })).toEqual({ kind: 'gone', name: 'a.txt' })
    rmSync(original.path)
    expect(await readOriginal(original)).toEqual({ kind: 'gone', name: 'a.txt' })
  })
})
