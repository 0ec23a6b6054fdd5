import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createArchive } from '../../db/archive/create-archive.ts'
import { archiveExists, openArchive } from '../../db/archive/open-archive.ts'
import { FIGURES } from '../../db/form/codebook.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianwen-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('an archive', () => {
  test('has strict tables only, beside full text', () => {
    const archive = createArchive(':memory:')
    const loose = archive.sqlite
      .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0`)
      .pluck()
      .all() as string[]
    expect(loose.filter((name) => !/^(?:sqlite_|__drizzle)/.test(name))).toEqual([])
  })

  test('knows every code of the codebook, and knows it once', () => {
    createArchive(folder).close()
    const archive = createArchive(folder)
    const codes = archive.sqlite.prepare('SELECT code FROM codes ORDER BY id').pluck().all()
    archive.close()
    expect(codes).toEqual(FIGURES.map(({ code }) => code))
  })

  test('refuses a number where the cell is blank, and text where a number belongs', () => {
    const { sqlite } = createArchive(':memory:')
    const insert = (value: unknown, state: string) => () =>
      sqlite
        .prepare(
          `INSERT INTO figures (report_id, code_id, value, state, raw, place_id, start, "end") VALUES (1,1,?,?,'',1,0,0)`,
        )
        .run(value, state)
    sqlite.pragma('foreign_keys = OFF')
    expect(insert(0, 'blank')).toThrow(/figures_number_has_value/)
    expect(insert(null, 'number')).toThrow(/figures_number_has_value/)
    expect(insert('three', 'number')).toThrow(/cannot store TEXT/)
  })

  test('opened for reading cannot be written', () => {
    createArchive(folder).close()
    const archive = openArchive(folder)
    expect(() => archive.sqlite.exec('DELETE FROM codes')).toThrow(/readonly/)
    archive.close()
  })

  test('that is missing, or a file of something else, is named in one sentence', () => {
    expect(archiveExists(folder)).toBe(false)
    expect(() => openArchive(folder)).toThrow(/there is none yet. Make one with: nianwen index/)
    writeFileSync(join(folder, 'archive.sqlite'), 'no database at all, but long enough to be looked at twice')
    expect(() => openArchive(folder)).toThrow(/^Cannot open archive/)
  })
})
