import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findFiles } from '../../indexer/archive/find-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianwen-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (...names: readonly string[]): void => {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), 'x')
  }
}
const find = (...paths: readonly string[]) =>
  findFiles(paths.map((path) => join(folder, path))).files.map((file) => relative(folder, file))

describe('finding files', () => {
  test('folders are entered, in a stable order, odd names included', () => {
    put('b/二级/报告 (1).txt', 'a.txt', "b/it's #1%.md")
    expect(find('.')).toEqual(['a.txt', "b/it's #1%.md", 'b/二级/报告 (1).txt'])
  })

  test('dot-files and the litter of editors are left out', () => {
    put('.hidden/a.txt', '.a.txt', '~$b.docx', 'c.txt~', 'd.tmp', 'e.txt')
    expect(find('.')).toEqual(['e.txt'])
  })

  test('a file given twice is found once', () => {
    put('a/x.txt')
    expect(find('a', 'a/x.txt', '.')).toEqual(['a/x.txt'])
  })

  test('symbolic links that lead back up end', () => {
    put('a/x.txt')
    symlinkSync(folder, join(folder, 'a/up'))
    expect(find('.')).toEqual(['a/x.txt'])
  })

  test('what is not there is named, and the rest is found', () => {
    put('x.txt')
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken'))
    const { files, unreachable } = findFiles([join(folder, 'none'), folder])
    expect(files).toHaveLength(1)
    expect(unreachable.map(({ path, reason }) => `${relative(folder, path)}: ${reason}`)).toEqual([
      'none: there is no such file or folder',
      'broken: there is no such file or folder',
    ])
  })
})
