import { describe, expect, test } from 'vitest'
import { findMeasure } from '../../../db/form/measures.ts'
import { MENTION_SUBJECTS } from '../../../db/form/mention-subjects.ts'
import { writeNotation } from '../../../retrieval/query/notation/write-notation.ts'
import { THEMES } from '../../../retrieval/themes/theme-table.ts'
import { EXAMPLE_LANGUAGES, readExamples } from '../../../retrieval/understand/examples/read-examples.ts'
import { fillSlots, readShape, SLOT, slotName } from '../../../retrieval/understand/examples/slots.ts'
import { listCodes } from '../../../retrieval/understand/rank/labels.ts'

/** Names of narrative quantities as the examples beside the checkout fix them. */
const RENAMED = ['websiteVisits', 'wechatItems', 'weiboItems', 'npcProposals', 'feesCharged', 'hotlineReplies']
const NEW = ['newMediaFollowers', 'newMediaAccounts', 'newMediaItems', 'videoViews']
const NARRATIVE = new Set(
  [...MENTION_SUBJECTS.map(({ key }) => key), ...RENAMED, ...NEW].map((key) => `narrative.${key}`),
)
const slotsOf = (text: string): string[] => [...new Set(text.match(SLOT) ?? [])]

describe.each(EXAMPLE_LANGUAGES)('examples in %s', (language) => {
  const examples = readExamples(language)

  test('there are thousands', () => {
    expect(examples.length).toBeGreaterThan(2000)
  })

  test('every line means a query that is written and read back as itself', () => {
    const wrong = examples.flatMap(({ means, place }) => {
      try {
        const line = writeNotation(readShape(means))
        return writeNotation(readShape(line)) === line ? [] : [`${place}: ${line}`]
      } catch (error) {
        return [`${place}: ${String(error)}`]
      }
    })
    expect(wrong).toEqual([])
  })

  test('every measure is one of the form, by the name that it is stored under, or of the narrative', () => {
    const wrong = examples.flatMap(({ means, place }) =>
      listCodes(readShape(means))
        .filter((code) => findMeasure(code)?.code !== code && !NARRATIVE.has(code))
        .map((code) => `${place}: ${code}`),
    )
    expect(wrong).toEqual([])
  })

  test('every theme is one of the table', () => {
    const keys = new Set(THEMES.map(({ key }) => key))
    const wrong = examples.flatMap(({ means, place }) =>
      [...means.matchAll(/^theme (?<key>\w+)|(?:names|theme)\((?<inside>\w+)/g)]
        .map(({ groups }) => groups?.key ?? groups?.inside ?? '')
        .filter((key) => key !== 'all' && !keys.has(key))
        .map((key) => `${place}: ${key}`),
    )
    expect(wrong).toEqual([])
  })

  test('a query has no slot that its question lacks', () => {
    const wrong = examples.flatMap(({ question, means, place }) =>
      slotsOf(means)
        .filter((slot) => !question.includes(slot))
        .map((slot) => `${place}: ${slot}`),
    )
    expect(wrong).toEqual([])
  })

  test('no question stands there twice', () => {
    const seen = new Map<string, string>()
    const twice = examples.flatMap(({ question, place }) => {
      const words = question.toLowerCase().replace(/[\s\p{P}]+/gu, (sign) => (/[{}]/.test(sign) ? sign : ''))
      const before = seen.get(words)
      seen.set(words, place)
      return before && words ? [`${place} and ${before}`] : []
    })
    expect(twice).toEqual([])
  })
})

describe('slots', () => {
  test('are filled with what the question names', () => {
    const values = new Map([
      ['{A}', '青州市科学技术局'],
      ['{Y}', '2023'],
    ])
    expect(fillSlots('show fees.amount of {A}, {Y}', values)).toBe('show fees.amount of 青州市科学技术局, 2023')
  })

  test('are not filled where the question names too little', () => {
    expect(fillSlots('show fees.amount of {A}, {Y}', new Map([['{A}', '青州市科学技术局']]))).toBeUndefined()
  })

  test('take one span for two years', () => {
    expect(fillSlots('sum fees.amount of {Y}..{Y2}', new Map([['{Y}', '2021..2023']]))).toBe(
      'sum fees.amount of 2021..2023',
    )
  })

  test('are named by kind and order', () => {
    expect([slotName('agency', 1), slotName('year', 2)]).toEqual(['{A}', '{Y2}'])
  })
})
