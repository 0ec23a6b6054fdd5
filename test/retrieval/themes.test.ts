import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createArchive } from '../../db/archive/create-archive.ts'
import { listThemeCounts } from '../../db/lists/theme-counts.ts'
import { indexFiles } from '../../indexer/archive/index-files.ts'
import { indexVectors } from '../../indexer/archive/index-vectors.ts'
import { type Asker, createAsker } from '../../retrieval/create-asker.ts'
import { embedQuestion } from '../../retrieval/search/embed-question.ts'
import { findTheme, findThemes } from '../../retrieval/themes/assign-theme.ts'
import { learnAskedThemes, learnThemes } from '../../retrieval/themes/nearness.ts'
import { THEMES } from '../../retrieval/themes/theme-table.ts'
import { type Embedder, startEmbedder } from '../../retrieval/vectors/embedder.ts'
import { makeArchive } from '../bench/generated-archive.ts'
import { NOW } from '../support/ask-truth.ts'
import { copySampleArchive } from '../support/sample-archive.ts'
import { THEME_STATEMENTS } from '../support/theme-statements.ts'

const LINKED = fileURLToPath(new URL('../../../shared/tools/make-archive.mjs', import.meta.url))
const GENERATED = existsSync(LINKED)

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

  it.each([
    ['部分栏目更新不及时，公开内容不够丰富', ['timeliness', 'contentDepth']],
    ['政策解读以文字稿为主，图解、短视频等样式用得不多', ['policyInterpretation']],
    ['公开目录有待细化，公开内容不够深入，重点领域信息公开需要强化', ['standardization', 'contentDepth', 'keyAreas']],
    ['把公开理念纳入干部教育培训内容，扭转轻视公开的思想', ['awareness']],
    ['个别栏目长时间未见新内容，动态信息滞后', ['timeliness']],
    ['公开力度需进一步加大', ['proactiveScope']],
  ])('may be several, each named by a part of its own: %s', (statement, themes) => {
    expect(findThemes(statement).toSorted()).toEqual(themes.toSorted())
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
  const startEmbedder = () => {
    throw new Error('A question by theme started the embedder')
  }
  let asker: Asker
  const ask = async (question: string) => (await asker.ask(question, { now: NOW })).answer

  beforeAll(async () => {
    asker = createAsker({ archive: createArchive(await copySampleArchive('words')), startEmbedder })
  })
  afterAll(() => asker.close())

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
  let asker: Asker
  const ask = async (question: string) => (await asker.ask(question, { now: NOW, context: null })).answer

  beforeAll(async () => {
    asker = createAsker({ archive: createArchive(await copySampleArchive('words')), startEmbedder })
  })
  afterAll(() => asker.close())

  it.each(['各单位有哪些创新做法', 'which new practices did agencies try'])('%s', async (question) => {
    const { quotes } = await ask(question)
    expect(quotes.length).toBeGreaterThan(1)
    for (const { text } of quotes) expect(text).toMatch(/创新|首创|率先|先行|特色|亮点/u)
  })
})

/** F1 of the themes found over statements of one theme each. */
function measure(
  labelled: readonly (readonly [theme: string, text: string])[],
  find: (text: string, i: number) => string | null,
): number {
  const assigned = labelled.map(([theme, text], i) => ({ theme, found: find(text, i) }))
  const right = assigned.filter(({ theme, found }) => theme === found).length
  return (2 * right) / (assigned.filter(({ found }) => found !== null).length + assigned.length)
}

describe('themes of statements that nobody tuned to', () => {
  let embedder: Embedder

  beforeAll(() => {
    embedder = startEmbedder()
  })
  afterAll(() => embedder.close())

  it('are found by words alone with an F1 of at least 0.92, by words and vectors of 0.94', async () => {
    const nearness = await learnThemes(embedder)
    const vectors = await embedder.embed(
      THEME_STATEMENTS.map(([, text]) => text),
      'passage',
    )
    const byWords = measure(THEME_STATEMENTS, (text) => findTheme(text))
    const byBoth = measure(THEME_STATEMENTS, (text, i) => findTheme(text, nearness(vectors[i] ?? new Float32Array())))
    expect(byWords).toBeGreaterThanOrEqual(0.92)
    expect(byBoth).toBeGreaterThanOrEqual(0.94)
  })
})

/** Everyday questions of the kinds that the sentences of themes are compared with; one was chosen after it was seen to fail. */
const ASKED: readonly (readonly [theme: string, text: string])[] = [
  ['coordination', 'work better together with other sections'],
  ['coordination', '科室之间互相配合'],
  ['supervision', 'audits, scoring & accountability'],
  ['supervision', '督查问责力度'],
  ['contentDepth', 'published matter is thin'],
  ['contentDepth', '内容太笼统'],
  ['requestHandling', 'quality of replies to applicants'],
  ['interaction', 'two-way exchange with citizens'],
  ['interaction', '听取和回复民意'],
  ['publicity', 'whether people know these channels exist'],
  ['publicity', '群众是否知道有这些渠道'],
  ['platform', 'broken links'],
]

it('questions in everyday words lie nearest to their theme', async () => {
  const embedder = startEmbedder()
  const nearness = await learnAskedThemes(embedder)
  const found: [string | undefined, string][] = []
  for (const [, text] of ASKED) {
    const themes = [...nearness(await embedQuestion(embedder, text))].toSorted(([, a], [, b]) => b - a)
    found.push([themes[0]?.[0], text])
  }
  await embedder.close()
  expect(found).toEqual(ASKED)
})

describe.skipIf(!GENERATED)('themes of a generated archive', () => {
  it('are counted right, by agency and year', async () => {
    const made = makeArchive(5, 30)
    const archive = createArchive(':memory:')
    await indexFiles([made.reports], { archive, now: () => NOW })
    const ids = archive.sqlite.prepare('SELECT id FROM reports').pluck().all() as number[]
    for (const kind of ['problem', 'improvement'] as const) {
      const truth = new Set(
        [...made.truth.values()].flatMap(({ agency, year, themes }) =>
          themes.filter((one) => one.kind === kind).map(({ theme }) => `${theme} ${year} ${agency}`),
        ),
      )
      const counted = listThemeCounts(archive, ids, kind).rows.reduce((sum, { agencies }) => sum + agencies, 0)
      expect(Math.abs(counted - truth.size) / truth.size).toBeLessThan(0.01)
    }
    made.remove()
    archive.close()
  })
})

it('the themes of an archive are those by words and vectors, once there are vectors', async () => {
  const archive = createArchive(await copySampleArchive('words'))
  const themes = archive.sqlite.prepare('SELECT theme FROM passages WHERE section = ? ORDER BY id').pluck()
  const byWords = themes.all('problems')
  await indexVectors({ archive })
  const byBoth = themes.all('problems')
  expect(byBoth).not.toEqual(byWords)
  expect(byBoth.filter((theme) => theme !== null).length).toBeGreaterThan(byBoth.length / 3)
})
