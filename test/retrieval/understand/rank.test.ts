import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EXAMPLE_LANGUAGES } from '../../../retrieval/understand/examples/read-examples.ts'
import { readShape } from '../../../retrieval/understand/examples/slots.ts'
import { indexExamples } from '../../../retrieval/understand/rank/example-index.ts'
import { readIndex, writeIndex } from '../../../retrieval/understand/rank/example-index-file.ts'
import { isHarmless } from '../../../retrieval/understand/rank/is-harmless.ts'
import { labelsOf } from '../../../retrieval/understand/rank/labels.ts'
import { listNgrams } from '../../../retrieval/understand/rank/list-ngrams.ts'
import { loadModel, modelPath } from '../../../retrieval/understand/rank/load-model.ts'
import { maskQuestion } from '../../../retrieval/understand/rank/mask-question.ts'
import { readModel, writeModel } from '../../../retrieval/understand/rank/model-file.ts'
import { modelSource } from '../../../retrieval/understand/rank/model-source.ts'
import { nearestExamples } from '../../../retrieval/understand/rank/nearest-examples.ts'
import {
  findMeasures,
  rankDimensions,
  rankMeasures,
  rankShapes,
  rankTakes,
} from '../../../retrieval/understand/rank/rank-measures.ts'
import { scoreQuestion } from '../../../retrieval/understand/rank/score-question.ts'
import { buildModel } from '../../../retrieval/understand/train/build-model.ts'

describe('masking', () => {
  test('puts a slot in the place of each name, the same for the same thing', () => {
    const text = '青州局2023年和2024年，青州局'
    expect(
      maskQuestion(text, [
        { start: 0, end: 3, kind: 'agency', value: '青州市科学技术局' },
        { start: 3, end: 8, kind: 'year', value: '2023' },
        { start: 9, end: 14, kind: 'year', value: '2024' },
        { start: 15, end: 18, kind: 'agency', value: '青州市科学技术局' },
      ]),
    ).toEqual({
      text: '{A}{Y}和{Y2}，{A}',
      values: new Map([
        ['{A}', '青州市科学技术局'],
        ['{Y}', '2023'],
        ['{Y2}', '2024'],
      ]),
    })
  })
})

describe('labels', () => {
  test('tell the two halves of the first measure, and all that are named', () => {
    const labels = labelsOf(readShape('list requests.denied.business where review.litigation.total > 0 of {Y}'))
    expect(labels).toMatchObject({
      row: 'requests.denied',
      column: 'business',
      shape: 'list',
      condition: '> 0',
      codes: ['requests.denied.business', 'review.litigation.total'],
    })
  })
})

describe.each(EXAMPLE_LANGUAGES)('the ranking model in %s', (language) => {
  test('was trained from the examples as they are (`npm run train`)', () => {
    expect(loadModel('shapes', language).source).toBe(modelSource(language))
  })

  test('is small', () => {
    const sizes = (['figures', 'shapes', 'harmless'] as const).map(
      (name) => readFileSync(modelPath(name, language)).length,
    )
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(4_000_000)
  })

  test('gives probabilities that sum to one', () => {
    const sum = rankShapes('{A} {Y}', language).reduce((total, { probability }) => total + probability, 0)
    expect(sum).toBeCloseTo(1, 4)
  })

  test('is read back as it was written', () => {
    const model = loadModel('shapes', language)
    expect(readModel(writeModel(model))).toEqual(model)
  })
})

describe('ranking', () => {
  test('finds figures by everyday words', () => {
    expect(rankMeasures('{A}{Y}年拒了多少', 'zh')[0]?.code).toBe('requests.denied.total')
    expect(rankMeasures('how many lawsuits did {A} have in {Y}', 'en')[0]?.code).toBe('review.litigation.total')
  })

  test('tells columns apart', () => {
    expect(rankMeasures('{A}{Y}年企业提的申请有几件', 'zh')[0]?.code).toBe('requests.received.business')
  })

  test('finds every measure that is named', () => {
    const found = findMeasures('no licences but penalties, who?', 'en').slice(0, 2)
    expect(found.map(({ code }) => code).toSorted()).toEqual(['licensing.decisions', 'penalties.decisions'])
  })

  test('tells shapes, groupings and places apart', () => {
    expect(rankShapes('哪些单位{Y}年被告过', 'zh')[0]?.label).toBe('list')
    expect(rankDimensions('requests by province in {Y}', 'en')[0]?.label).toBe('province')
    expect(rankTakes('{Y}年申请最多的{N}家', 'zh')[0]?.label).toBe('top')
  })

  test('says little of words that it has never seen', () => {
    expect(rankMeasures('zzqx vvkk', 'en')[0]?.probability).toBeLessThan(0.5)
  })
})

describe('harmless words', () => {
  const question = '别跟我讲定义，就一个数——{A}{Y}年的行政许可'

  test('are remarks and politeness', () => {
    expect(isHarmless('别跟我讲定义', question, 'zh')).toBeGreaterThan(0.7)
    expect(isHarmless('for my thesis', 'for my thesis I need the requests of {A} {Y}', 'en')).toBeGreaterThan(0.7)
  })

  test('are signs without letters', () => {
    expect(isHarmless('🙂', 'requests of {A} {Y} 🙂', 'en')).toBe(1)
  })

  test('are not those that change the set or the measure', () => {
    expect(isHarmless('除了', '除了{A}，{Y}年谁申请最多', 'zh')).toBeLessThan(0.2)
    expect(isHarmless('行政许可', question, 'zh')).toBeLessThan(0.2)
    expect(isHarmless('not counting', 'requests of {P} {Y}, not counting {A}', 'en')).toBeLessThan(0.2)
  })

  test('are not those that nothing is known of', () => {
    expect(isHarmless('from tourists', 'requests at {A} {Y} from tourists', 'en')).toBeLessThan(0.3)
  })
})

describe('nearest examples', () => {
  test('find the same words first', () => {
    const [first] = nearestExamples('{A}{Y}年一共收了几件申请', 'zh', 3)
    expect(first?.example.means).toMatch(/requests\.received\.total/)
    expect(first?.similarity).toBeGreaterThan(0.4)
  })
})

describe('an index of examples in a file', () => {
  const examples = ['requests of {A} {Y}', 'refusals of {A} {Y}'].map((question, line) => ({
    question,
    means: 'show requests.received.total of {A}, {Y}',
    place: `fruit.tsv:${line + 1}`,
  }))
  const index = indexExamples(examples, 'en')

  test('is the one that was written', () => {
    expect(readIndex(writeIndex(index), examples)).toEqual(index)
  })

  test('is not taken for other examples', () => {
    expect(readIndex(writeIndex(index), examples.toReversed())).toBeUndefined()
  })

  test('that is cut short is told', () => {
    expect(() => readIndex(writeIndex(index).subarray(0, -1), examples)).toThrow(
      /Cannot read the index of examples: expected at least \d+ bytes, found \d+/,
    )
  })
})

describe('training', () => {
  test('gives the same bytes for the same questions', () => {
    const rows = ['red apples', 'green apples', 'red pears', 'green pears'].map((words) => ({
      features: listNgrams(words, 'en'),
      labels: { row: [words.split(' ')[1] ?? ''] },
    }))
    const plan = { heads: [{ name: 'row', several: false }], source: 'fruit' } as const
    const model = buildModel(rows, plan)
    expect(writeModel(buildModel(rows, plan))).toEqual(writeModel(model))
    expect(scoreQuestion(model, listNgrams('red apples', 'en')).get('row')?.[0]?.label).toBe('apples')
  })
})
