import { afterAll, describe, expect, it } from 'vitest'
import { askInTurn, createTruthAsker, NOW, valuesOf } from '../support/ask-truth.ts'

const asker = createTruthAsker()
afterAll(() => asker.close())

/** Questions with their kind and values; each line is a wording that people use. */
const QUESTIONS: readonly (readonly [question: string, kind: string, values: readonly string[]])[] = [
  ['2024年哪些单位没有收到申请', 'figures', ['汶岚市澄湾区教育局 2024 0', '汶岚市科学技术局 2024 0']],
  ['which agencies had zero applications in 2024', 'figures', ['汶岚市澄湾区教育局 2024 0', '汶岚市科学技术局 2024 0']],
  ['2024年收到申请最多的是哪家', 'figures', ['泓浦市市场监督管理局 2024 68']],
  ['who received the most requests in 2024', 'figures', ['泓浦市市场监督管理局 2024 68']],
  ['柳渡镇政府2024年收到多少申请', 'figures', ['栖岭县柳渡镇人民政府 2024 blank']],
  ['汶岚科技局２０２４年收到几件申请', 'figures', ['汶岚市科学技术局 2024 0']],
  ['requests received by the Wenlan Science and Technology Bureau last year', 'figures', ['汶岚市科学技术局 2024 0']],
  ['有几家单位2024年没有收到申请', 'figures', ['2']],
  ['how many agencies had zero requests in 2024', 'figures', ['2']],
  ['汶岚科技局2019年收到多少申请', 'figures', ['汶岚市科学技术局 2019 noReport']],
]

describe('questions about figures', () => {
  it.each(QUESTIONS)('%s', async (question, kind, values) => {
    const { answer } = await asker.ask(question, { now: NOW })
    expect(answer.kind).toBe(kind)
    expect(valuesOf(answer).sort()).toEqual([...values].sort())
    expect(answer.sql?.text).toMatch(/^(?:WITH|SELECT) /)
  })

  it('name the figures that two agencies are compared by', async () => {
    const { answer } = await asker.ask('比较汶岚市科技局和澄湾区教育局2023年予以公开和不予公开', { now: NOW })
    expect(answer.lead?.join()).toMatch(/的予以公开比.*少2件.*的不予公开比.*少1件/)
  })

  it('list agencies in the order of their pinyin', async () => {
    const { answer } = await asker.ask('2024年各单位新收申请', { now: NOW })
    const names = answer.rows.map(({ agency }) => agency?.slice(0, 2))
    expect(names).toEqual(['泓浦', '泓浦', '泓浦', '栖岭', '栖岭', '汶岚', '汶岚'])
  })

  it('give every printed value its file, table, row and column', async () => {
    const { answer } = await asker.ask('汶岚科技局2022年收到多少申请', { now: NOW })
    expect(answer.rows[0]?.source).toEqual({
      file: '汶岚市科学技术局-2022.txt',
      table: 3,
      row: '一、本年新收政府信息公开申请数量',
      column: '总计',
    })
  })

  it('list the reports in which any cell is blank, and count as many', async () => {
    const listed = await asker.ask('2024年哪家有空着没填的格', { now: NOW })
    const counted = await asker.ask('2024年有几家单位有空格没填', { now: NOW })
    expect(listed.answer.rows.length).toBeGreaterThan(0)
    expect(valuesOf(counted.answer)).toEqual([String(listed.answer.rows.length)])
  })

  it('ask back whom an agency pointed at is, where no talk tells it', async () => {
    const { answer } = await asker.ask('那个局2024年收了几件', { now: NOW })
    expect(answer.kind).toBe('clarify')
  })

  it('tell how many reports hold the figure even where none satisfies the condition', async () => {
    const { answer } = await asker.ask('2024年哪些单位收到的申请超过一千件', { now: NOW })
    expect(answer.coverage).toEqual({ reports: 6, of: 7 })
  })

  it('name no range as empty where a second figure leaves nobody', async () => {
    const { answer } = await asker.ask('申请超过1000件且全部予以公开的单位', { now: NOW })
    expect(answer).toMatchObject({ kind: 'figures', rows: [], coverage: { of: 16 } })
    expect(answer.text).toContain('没有符合条件的')
  })

  it('give a sum of each year where each year is asked for', async () => {
    const { answer } = await asker.ask('各单位2022到2024年每年一共收到多少申请', { now: NOW })
    const sums = await Promise.all(
      [2022, 2023, 2024].map(async (year) => {
        const { answer } = await asker.ask(`${year}年申请合计`, { now: NOW })
        return [year, answer.rows[0]?.value]
      }),
    )
    expect(answer.rows.map(({ year, value }) => [year, value])).toEqual(sums)
  })

  it('do not add up shares: of several reports together a share is one of their sums', async () => {
    const [natural, all, share] = await Promise.all(
      ['2024年自然人申请合计', '2024年申请合计', '2024年申请总量里自然人占多少'].map(async (question) => {
        const { answer } = await asker.ask(question, { now: NOW })
        return answer.rows[0]?.value ?? Number.NaN
      }),
    )
    expect(share).toBeCloseTo((natural ?? 0) / (all ?? 1), 10)
  })

  it('compute a rate from printed figures and name its sources', async () => {
    const { answer } = await asker.ask('汶岚科技局2022年公开率', { now: NOW })
    expect(answer.rows[0]).toMatchObject({ unit: 'ratio', aggregate: 'ratio', source: null })
    expect(answer.rows[0]?.sources?.map((source) => source.row)).toEqual(
      ['（一）予以公开', '（二）部分公开', '（七）总计'].toSorted(
        (a, b) =>
          (answer.rows[0]?.sources?.findIndex((s) => s.row === a) ?? 0) -
          (answer.rows[0]?.sources?.findIndex((s) => s.row === b) ?? 0),
      ),
    )
  })
})

describe('questions about years without reports', () => {
  it.each([
    '2031年公开率最高的3家',
    '2031年最常见的问题',
    'what problems were there in 1998',
    'which figures do not add up in 1998',
  ])('%s: no figure, and questions that have an answer', async (question) => {
    const { answer } = await asker.ask(question, { now: NOW })
    expect([answer.rows, answer.quotes, answer.findings]).toEqual([[], [], []])
    expect(answer.suggestions.length).toBeGreaterThan(0)
  })
})

describe('questions that cannot be answered exactly', () => {
  it.each([
    ['汶岚科技局2022年予以公开的石油申请有几件', '石油'],
    ['total granted requests about petroleum at Wenlan Science and Technology Bureau in 2022', 'petroleum'],
  ])('name the words that were not understood and give no figure: %s', async (question, word) => {
    const { answer } = await asker.ask(question, { now: NOW })
    expect(answer.kind).toMatch(/refusal|clarify/)
    expect(answer.rows).toEqual([])
    expect(answer.ignored.join(' ')).toContain(word)
  })

  it.each(['', '🙂🙂🙂', '   ', '???'])('ask for a question: %j', async (question) => {
    const { answer } = await asker.ask(question, { now: NOW })
    expect(answer.kind).toBe('help')
    expect(answer.rows).toEqual([])
  })

  it.each([
    ['too long', '申请'.repeat(2500)],
    ['an agency that is not there', '深圳市财政局2023年收到多少申请'],
    ['another, in English', 'How many requests did the Beijing Municipal Government receive in 2022?'],
  ])('decline without a figure: %s', async (_, question) => {
    const { answer } = await asker.ask(question, { now: NOW })
    expect(answer.kind).toBe('refusal')
    expect(answer.rows).toEqual([])
  })

  it('find nobody where two bounds contradict each other', async () => {
    const { answer } = await asker.ask('收到申请多于5件少于3件的单位', { now: NOW })
    expect(answer.rows.filter(({ value }) => value !== null)).toEqual([])
  })
})

describe('follow-ups', () => {
  it('change the year', async () => {
    expect(valuesOf(await askInTurn(asker, '汶岚科技局2022年收到多少申请', '那2024年呢'))).toEqual([
      '汶岚市科学技术局 2024 0',
    ])
  })
  it('change the agency', async () => {
    expect(
      valuesOf(
        await askInTurn(
          asker,
          'requests received by the Wenlan Science and Technology Bureau in 2024',
          'what about Qiling',
        ),
      )[0],
    ).toContain('栖岭县')
  })
  it('do not reach into a new full question', async () => {
    const answer = await askInTurn(asker, '汶岚科技局2022年收到多少申请', '2024年哪些单位没有收到申请')
    expect(answer.rows.filter((row) => row.value !== null)).toHaveLength(2)
  })
})
