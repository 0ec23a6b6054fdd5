import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDERS = ['bot', 'indexer', 'retrieval', 'db'] as const
const COMPOSITION_ROOT = 'bot/main.ts'
const MOST_LINES = 300

/** Which folders each may import from, beside itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  db: [],
  retrieval: ['db'],
  indexer: ['retrieval', 'db'],
  bot: ['retrieval', 'db'],
}

/** Where a package may be imported: below a folder, or in one file of it. */
const PACKAGES: readonly { readonly name: string; readonly folder: string; readonly files?: number }[] = [
  { name: 'better-sqlite3', folder: 'db' },
  { name: 'drizzle-orm', folder: 'db' },
  { name: 'grammy', folder: 'bot' },
  { name: '@grammyjs/', folder: 'bot' },
  { name: 'croner', folder: 'bot' },
  { name: 'hono', folder: 'bot/web' },
  { name: '@hono/node-server', folder: 'bot/web', files: 1 },
  { name: 'hnswlib-node', folder: 'retrieval', files: 1 },
  { name: '@xenova/transformers', folder: 'retrieval', files: 1 },
  { name: 'zod', folder: 'retrieval/language-model' },
  { name: 'pdfjs-dist', folder: 'indexer/readers', files: 1 },
  { name: 'mammoth', folder: 'indexer/readers', files: 1 },
  { name: '@napi-rs/canvas', folder: 'bot/charts', files: 1 },
  { name: 'write-excel-file', folder: 'bot/exports', files: 1 },
  { name: 'word-extractor', folder: 'indexer/readers', files: 1 },
]

interface Source {
  readonly file: string
  readonly lines: number
  readonly imports: readonly string[]
  /** Imports that are no lazy `import()`, those of types too: a circle of types is a circle for whoever reads. */
  readonly eager: readonly string[]
}

const IMPORT = /(?:^|\n)(?:import|export)\s[^'"]*?['"](?<from>[^'"]+)['"]|\bimport\(\s*['"](?<lazy>[^'"]+)['"]/g

const SOURCES: readonly Source[] = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readSource(`${folder}/${name.replaceAll('\\', '/')}`)),
)

function readSource(file: string): Source {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const found = [...text.matchAll(IMPORT)].map(({ groups }) => ({
    target: resolveImport(file, groups?.from ?? groups?.lazy ?? ''),
    isLazy: groups?.lazy !== undefined,
  }))
  return {
    file,
    lines: text.split('\n').length,
    imports: found.map(({ target }) => target),
    eager: found.filter(({ isLazy }) => !isLazy).map(({ target }) => target),
  }
}

function resolveImport(file: string, from: string): string {
  return from.startsWith('.') ? normalize(join(dirname(file), from)).replaceAll('\\', '/') : from
}

const folderOf = (file: string): string => file.split('/')[0] ?? ''

describe('the house', () => {
  test('folders import in one direction only', () => {
    const wrong = SOURCES.filter(({ file }) => file !== COMPOSITION_ROOT).flatMap(({ file, imports }) =>
      imports
        .filter((target) => FOLDERS.some((folder) => target.startsWith(`${folder}/`)))
        .filter((target) => folderOf(target) !== folderOf(file) && !ALLOWED[folderOf(file)]?.includes(folderOf(target)))
        .map((target) => `${file} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  test('nothing but the compiler and tests imports the composition root', () => {
    expect(SOURCES.filter(({ imports }) => imports.includes(COMPOSITION_ROOT)).map(({ file }) => file)).toEqual([])
  })

  test('no import cycles', () => {
    const graph = new Map(SOURCES.map(({ file, eager }) => [file, eager]))
    const done = new Set<string>()
    const findCycle = (file: string, path: readonly string[]): readonly string[] | null => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
      if (done.has(file)) return null
      for (const next of graph.get(file) ?? []) {
        const cycle = findCycle(next, [...path, file])
        if (cycle) return cycle
      }
      done.add(file)
      return null
    }
    expect([...graph.keys()].map((file) => findCycle(file, [])).find(Boolean) ?? []).toEqual([])
  })

  test.each(PACKAGES)('$name is known in $folder only', ({ name, folder, files }) => {
    const users = SOURCES.filter(({ imports }) =>
      imports.some((target) => target === name || target.startsWith(name.endsWith('/') ? name : `${name}/`)),
    ).map(({ file }) => file)
    expect(users.filter((file) => !file.startsWith(`${folder}/`))).toEqual([])
    if (files !== undefined) expect(users.length).toBeLessThanOrEqual(files)
  })

  test(`no file but data is longer than ${MOST_LINES} lines`, () => {
    const isData = (file: string) =>
      file === 'db/form/codebook.ts' ||
      file === 'db/form/findings-catalogue.ts' ||
      file === 'db/form/mention-subjects.ts' ||
      file === 'db/form/meanings.ts' ||
      file === 'retrieval/search/glossary-words.ts' ||
      file.startsWith('retrieval/vocabulary/')
    const long = SOURCES.filter(({ file, lines }) => lines > MOST_LINES + 1 && !isData(file))
    expect(long.map(({ file, lines }) => `${file}: ${lines}`)).toEqual([])
  })
})
