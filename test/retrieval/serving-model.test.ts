import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createArchive } from '../../db/archive/create-archive.ts'
import type { Archive } from '../../db/archive/open-archive.ts'
import { createReportStore } from '../../db/archive/store-report.ts'
import { findServingModel } from '../../retrieval/vectors/serving-model.ts'
import { storeEmbeddings } from '../../retrieval/vectors/vector-store.ts'
import { makeRecord } from '../support/make-record.ts'

let folder: string
let archive: Archive
let passageIds: number[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianwen-model-'))
  writeFileSync(join(folder, 'config.json'), '{}')
  archive = createArchive(':memory:')
  const passages = ['一。', '二。'].map((text, i) => ({ section: 'overview' as const, start: 7 + i, end: 8 + i, text }))
  createReportStore(archive).store(makeRecord({ passages }))
  passageIds = archive.sqlite.prepare('SELECT id FROM passages').pluck().all() as number[]
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const embed = (model: string, count: number): void =>
  storeEmbeddings(
    archive,
    model,
    passageIds.slice(0, count).map((passageId) => ({ passageId, vector: Float32Array.of(1, 0) })),
  )

test('a new model serves once it has as many vectors as the old one', () => {
  embed('zhen-static-256-v2', 2)
  expect(findServingModel(archive, folder)).toBe('zhen-static-256-v2')
  embed(folder, 1)
  expect(findServingModel(archive, folder)).toBe('zhen-static-256-v2')
  embed(folder, 2)
  expect(findServingModel(archive, folder)).toBe(folder)
})

test('without any vectors the wanted model serves, the bundled one where none is wanted', () => {
  expect(findServingModel(archive, folder)).toBe(folder)
  expect(findServingModel(archive)).toBeUndefined()
})

test('a model whose folder is gone serves no longer', () => {
  embed(folder, 2)
  rmSync(folder, { recursive: true })
  expect(findServingModel(archive)).toBeUndefined()
})

test('a wanted model that is nowhere is refused', () => {
  expect(() => findServingModel(archive, '/nowhere/model')).toThrow('Cannot load the embedding model')
})
