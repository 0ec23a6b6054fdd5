import { describe, expect, it } from 'vitest'
import { expandAbbreviations, writeYears } from '../../../retrieval/languages/en/abbreviations.ts'
import { matchShortYears } from '../../../retrieval/languages/match-short-years.ts'
import { writeNotation } from '../../../retrieval/query/notation/write-notation.ts'
import { EXAMPLE_LANGUAGES } from '../../../retrieval/understand/examples/read-examples.ts'
import { shareProbability, weighReading } from '../../../retrieval/understand/judge/judge-network.ts'
import { parseQuestion } from '../../../retrieval/understand/parse/parse-question.ts'
import { proposeAll } from '../../../retrieval/understand/propose-readings.ts'
import { rankView } from '../../../retrieval/understand/rank-view.ts'
import { learnedFrom, listReadings } from '../../../retrieval/understand/readings.ts'
import type { Match } from '../../../retrieval/understand/tokens/meaning.ts'
import { buildNameIndex } from '../../../retrieval/understand/tokens/name-index.ts'
import { normaliseQuestion } from '../../../retrieval/understand/tokens/normalise-question.ts'
import { tokeniseQuestion } from '../../../retrieval/understand/tokens/tokenise-question.ts'
import { trainNetwork } from '../../../retrieval/understand/train/train-network.ts'
import { AGENCIES } from './wordings/agencies.ts'

const NOW = new Date('2026-11-21T00:00:00Z')
const names = buildNameIndex(AGENCIES)

function viewOf(question: string) {
  const { text } = normaliseQuestion(question)
  return { text, tokens: tokeniseQuestion(text, { names, now: NOW }) }
}

function read(question: string) {
  const view = viewOf(question)
  const ranks = rankView(view)
  const parsed = parseQuestion(view, names, learnedFrom(ranks))
  const proposals = proposeAll(view, parsed, ranks, { names, thisYear: 2026 })
  return { parsed, ranks, proposals, read: listReadings(parsed, parsed.query, ranks, proposals) }
}

describe('the names, years and numbers of a question become slots', () => {
  it.each([
    ['苏州市教育局2023年收到多少申请', '{A}{Y}收到多少申请'],
    [
      'education bureaus in Jiangsu with more than 20 requests in 2022 and 2023',
      '{S} in {P} with more than {N} requests in {Y} and {Y2}',
    ],
    ['苏州市教育局2023年和苏州市教育局2023年', '{A}{Y}和{A}{Y}'],
  ])('%s', (question, masked) => {
    expect(rankView(viewOf(question)).masked.text.replace(/\s+/g, ' ')).toBe(masked)
  })
})

describe('examples propose readings', () => {
  it("with the question's own names and years", () => {
    const found = read('苏州市教育局2023年予以公开几件').proposals.examples
    expect(found.map(({ query }) => writeNotation(query))).toContain(
      'show requests.granted.total of 苏州市教育局, 2023',
    )
  })

  it('never one that has no place for a name or a year of the question', () => {
    for (const { query } of read('苏州市教育局2023年予以公开几件').proposals.examples) {
      const line = writeNotation(query)
      expect(line).toContain('苏州市教育局')
      expect(line).toContain('2023')
    }
  })

  it('never one that goes on with an answer', () => {
    for (const { query } of read('哪年最多').proposals.examples) expect(writeNotation(query)).not.toMatch(/\bthat\b/)
  })
})

describe('a reading is answered', () => {
  it('where every word is a part of it', () => {
    expect(read('2024年哪些单位没有收到申请').read).toMatchObject({ sure: true, doubtful: [] })
  })

  it('never beside a word that may narrow a value or name another agency', () => {
    expect(read('苏州市教育局2023年石油申请有几件').read.sure).toBe(false)
    expect(read('桥口市监局2023年收到多少申请').read.sure).toBe(false)
  })
})

describe('the judge', () => {
  it('adds what its units find to a weighted sum; what it does not know says nothing', () => {
    const network = { names: ['one', 'other'], inner: [[0, 0]], outer: [0], direct: [2, 0] }
    const values = new Map([
      ['one', 1],
      ['unknown', 5],
    ])
    expect(weighReading(network, values)).toBe(2)
    expect(weighReading({ ...network, inner: [[1, 0]], outer: [-2] }, values)).toBeCloseTo(0.477, 3)
  })

  it('shares what is certain among the readings of a question and that none is right', () => {
    expect(shareProbability([])).toEqual([])
    expect(shareProbability([0])).toEqual([0.5])
    expect(shareProbability([Math.log(3), Math.log(6)])).toEqual([expect.closeTo(0.3), expect.closeTo(0.6)])
    expect(shareProbability([1000, 0])).toEqual([1, 0])
  })

  it('learns what neither input tells alone, and which reading of a question is the best', () => {
    const inputs = (one: number, other: number) =>
      new Map([
        ['one', one],
        ['other', other],
        ['always', 1],
      ])
    const questions = Array.from({ length: 1500 }, (_, i) => {
      const [one, other] = [i & 1, (i >> 1) & 1] as const
      return [{ values: inputs(one, other), isRight: one !== other }]
    })
    const design = { units: 24, judges: 3, passes: 30, batch: 32, shrink: 0.0001 }
    const network = trainNetwork(questions, design)
    const told = (one: number, other: number): number =>
      shareProbability([weighReading(network, inputs(one, other))])[0] as number
    expect(Math.min(told(1, 0), told(0, 1))).toBeGreaterThan(0.8)
    expect(Math.max(told(1, 1), told(0, 0))).toBeLessThan(0.2)
    expect(trainNetwork(questions, design)).toEqual(network)
  })

  it.each(EXAMPLE_LANGUAGES)('knows the readings of both origins in %s', (language) => {
    const question =
      language === 'zh'
        ? '苏州市教育局2023年收到多少申请'
        : 'how many requests did Suzhou education bureau receive in 2023'
    expect(read(question).read.sure).toBe(true)
  })
})

describe('years of two digits behind a name', () => {
  const years = (text: string, end: number) =>
    matchShortYears(text, [{ start: 0, end, meaning: { kind: 'filler' } } satisfies Match], NOW).map(
      ({ meaning }) => meaning,
    )
  it('are years', () => {
    expect(years('某局23 新收', 2)).toEqual([{ kind: 'years', from: 2023, to: 2023 }])
    expect(years('某局22、23各几件', 2)).toHaveLength(2)
  })
  it('are none where they count', () => {
    expect(years('某局23件', 2)).toEqual([])
    expect(years('某局99 新收', 2)).toEqual([])
  })
})

it('usual abbreviations are written out as whole words', () => {
  expect(expandAbbreviations('urban mgmt. reqs, mkt reg')).toBe('urban management requests, market regulation')
  expect(expandAbbreviations('developer reqsx')).toBe('developer reqsx')
})

it('writes years that are spelt out in digits, and leaves other numbers', () => {
  expect(writeYears('from twenty nineteen to twenty twenty-four')).toBe('from 2019 to 2024')
  expect(writeYears('two thousand and twenty, two thousand eighteen')).toBe('2020, 2018')
  expect(writeYears('top twenty, twenty-three agencies, two thousand requests')).toBe(
    'top twenty, twenty-three agencies, two thousand requests',
  )
})
