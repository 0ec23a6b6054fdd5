import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { storeUpload } from '../../../bot/files/store-upload.ts'

let root: string
let folder: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nianwen-store-'))
  folder = join(root, 'uploads')
})
afterEach(() => rmSync(root, { recursive: true }))

const store = (name: string, text: string) => storeUpload(folder, name, Buffer.from(text))

test('keeps the name, numbers what is another file, and knows what it has', async () => {
  expect(await store('a.txt', '1')).toEqual({ path: join(folder, 'a.txt'), isNew: true })
  expect(await store('a.txt', '2')).toEqual({ path: join(folder, 'a (2).txt'), isNew: true })
  expect(await store('a.txt', '1')).toEqual({ path: join(folder, 'a.txt'), isNew: false })
  expect(await store('a.txt', '2')).toEqual({ path: join(folder, 'a (2).txt'), isNew: false })
  expect(readdirSync(folder).sort()).toEqual(['a (2).txt', 'a.txt'])
})

test('never writes outside of its folder, nor through a link in it', async () => {
  const outside = join(root, 'outside.txt')
  writeFileSync(outside, 'mine')
  await store('../outside.txt', 'yours')
  symlinkSync(outside, join(folder, 'b.txt'))
  expect(await store('b.txt', 'yours')).toMatchObject({ path: join(folder, 'b (2).txt') })
  expect(readFileSync(outside, 'utf8')).toBe('mine')
  expect(readdirSync(root).sort()).toEqual(['outside.txt', 'uploads'])
})

test('two of one name at the same time are both kept', async () => {
  const stored = await Promise.all(['1', '2', '3'].map((text) => store('c.txt', text)))
  expect(new Set(stored.map(({ path }) => path)).size).toBe(3)
  expect(readdirSync(folder)).toHaveLength(3)
})
