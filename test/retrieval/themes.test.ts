import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createArchive } from '../../db/archive/open-archive.ts'
import { indexFiles } from '../../indexer/archive/index-files.ts'
import { indexVectors } from '../../indexer/archive/index-vectors.ts'
import { createAsker } from '../../retrieval/create-asker.ts'
import { findTheme } from '../../retrieval/themes/assign-theme.ts'
import { learnThemes } from '../../retrieval/themes/nearness.ts'
import { THEMES } from '../../retrieval/themes/theme-table.ts'
import { type Embedder, startEmbedder } from '../../retrieval/vectors/embedder.ts'
import { NOW } from '../support/ask-truth.ts'

const LINKED = fileURLToPath(new URL('../../../shared/tools/make-archive.mjs', import.meta.url))
const GENERATOR = existsSync(LINKED) ? realpathSync(LINKED) : LINKED

describe('the theme of a statement', () => {
  it.each([
    ['二是政策解读仍以文字为主，图解偏少。', 'policyInterpretation'],
    ['有的栏目更新滞后，没有做到第一时间公开。', 'timeliness'],
    ['经办人员多为兼职，业务不熟。', 'staffCapacity'],
    ['部门之间配合不紧，信息报送渠道不畅。', 'coordination'],
    ['公众号推文以转载为主，原创内容少。', 'newMedia'],
    ['网站检索不便，栏目设置不合理。', 'platform'],
    ['个别同志对公开工作重视不够。', 'awareness'],
    ['虽有进步，但仍有短板：一是考核没有与绩效挂钩。', 'supervision'],
    ['发布前的保密审查不严，出现错别字。', 'secrecyReview'],
    ['部分文件已经失效，没有及时标注。', 'records'],
  ])('%s', (statement, theme) => {
    expect(findTheme(statement)).toBe(theme)
  })

  it('is none where no word is clear', () => {
    expect(findTheme('总体情况良好。')).toBeNull()
  })

  it('has a name in both languages, and no key twice', () => {
    expect(new Set(THEMES.map(({ key }) => key)).size).toBe(THEMES.length)
    for (const { label } of THEMES) expect([label.zh, label.en].every(Boolean)).toBe(true)
  })
})

describe('questions by theme over the samples', () => {
  const archive = createArchive(':memory:')
  const asker = createAsker({
    archive,
    startEmbedder: () => {
      throw new Error('A question by theme started the embedder')
    },
  })
  const ask = async (question: string) => (await asker.ask(question, { now: NOW })).answer

  beforeAll(async () => void (await indexFiles(['indexer/samples'], { archive, now: () => NOW })))
  afterAll(() => archive.close())

  it('count the agencies that name each, with a quote, and say how many statements belong to none', async () => {
    const { rows, quotes, notes, kind } = await ask('2024年最常见的问题有哪些')
    expect(kind).toBe('passages')
    expect(rows.map(({ value }) => value)).toEqual(
      rows.map(({ value }) => value).toSorted((a, b) => (b ?? 0) - (a ?? 0)),
    )
    expect(rows.every(({ code }) => code?.startsWith('theme.'))).toBe(true)
    expect(quotes.length).toBeGreaterThan(0)
    expect(notes.join()).toMatch(/\d+条表述中有\d+条不属于任何主题/u)
  })

  it.each(['2024年最常见的问题', 'the most common improvements in 2024'])(
    '%s: every count opens its quotes',
    async (question) => {
      const { options, rows } = await ask(question)
      expect(options).toHaveLength(rows.length)
      for (const [i, option] of options.entries()) {
        const opened = await ask(option.question)
        expect(opened.rows[0]).toMatchObject({ code: rows[i]?.code, value: rows[i]?.value })
        expect(new Set(opened.quotes.map(({ agency }) => agency)).size).toBe(rows[i]?.value)
      }
    },
  )

  it('put what was named beside what the next report says, and call silence no solution', async () => {
    const { quotes, text } = await ask('汶岚市科学技术局2022年提出的问题后来整改了吗')
    expect(new Set(quotes.map(({ agency }) => agency))).toEqual(new Set(['汶岚市科学技术局']))
    expect(text).toContain('没有再提到不等于已经解决')
  })
})

describe('questions by kind of statement over the samples', () => {
  const archive = createArchive(':memory:')
  const asker = createAsker({ archive, startEmbedder })
  const ask = async (question: string) => (await asker.ask(question, { now: NOW, context: null })).answer

  beforeAll(async () => void (await indexFiles(['indexer/samples'], { archive, now: () => NOW })))
  afterAll(async () => {
    await asker.close()
    archive.close()
  })

  it.each(['各单位有哪些创新做法', 'which new practices did agencies try'])('%s', async (question) => {
    const { quotes } = await ask(question)
    expect(quotes.length).toBeGreaterThan(1)
    for (const { text } of quotes) expect(text).toMatch(/创新|首创|率先|先行|特色|亮点/u)
  })
})

describe.skipIf(!existsSync(GENERATOR))('themes of a generated archive', () => {
  let labelled: { theme: string; text: string }[]
  let embedder: Embedder

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'nianwen-'))
    const truth = join(folder, 'truth')
    const options = ['--agencies', '60', '--seed', '5', '--truth', truth]
    execFileSync(process.execPath, [GENERATOR, join(folder, 'reports'), ...options])
    const all = readdirSync(truth)
      .filter((name) => name !== 'ARCHIVE.json')
      .flatMap((name) => JSON.parse(readFileSync(join(truth, name), 'utf8')).themes as typeof labelled)
    rmSync(folder, { recursive: true })
    labelled = [...new Map(all.map((statement) => [statement.text, statement])).values()]
    embedder = startEmbedder()
  })
  afterAll(() => embedder.close())

  /** F1 over distinct statements. */
  const measure = (find: (text: string, i: number) => string | null): number => {
    const assigned = labelled.map(({ text, theme }, i) => ({ theme, found: find(text, i) }))
    const right = assigned.filter(({ theme, found }) => theme === found).length
    return (2 * right) / (assigned.filter(({ found }) => found !== null).length + assigned.length)
  }

  it('are found by words alone with an F1 of at least 0.9, by words and vectors of 0.93', async () => {
    const nearness = await learnThemes(embedder)
    const vectors = await embedder.embed(
      labelled.map(({ text }) => text),
      'passage',
    )
    const byWords = measure((text) => findTheme(text))
    const byBoth = measure((text, i) => findTheme(text, nearness(vectors[i] ?? new Float32Array())))
    expect(byWords).toBeGreaterThanOrEqual(0.9)
    expect(byBoth).toBeGreaterThanOrEqual(0.93)
    expect(byBoth).toBeGreaterThan(byWords)
  })
})

it('the themes of an archive are those by words and vectors, once there are vectors', async () => {
  const archive = createArchive(':memory:')
  await indexFiles(['indexer/samples'], { archive, now: () => NOW })
  const themes = archive.sqlite.prepare('SELECT theme FROM passages WHERE section = ? ORDER BY id').pluck()
  const byWords = themes.all('problems')
  await indexVectors({ archive })
  const byBoth = themes.all('problems')
  expect(byBoth).not.toEqual(byWords)
  expect(byBoth.filter((theme) => theme !== null).length).toBeGreaterThan(byBoth.length / 3)
})
