import { describe, expect, it } from 'vitest'
import { writeNotation } from '../../../retrieval/query/notation/write-notation.ts'
import { EXAMPLE_LANGUAGES, readTemplates } from '../../../retrieval/understand/examples/read-examples.ts'
import { maskView } from '../../../retrieval/understand/mask-view.ts'
import { parseQuestion } from '../../../retrieval/understand/parse/parse-question.ts'
import { proposeAll } from '../../../retrieval/understand/propose-readings.ts'
import { proposeShapes } from '../../../retrieval/understand/propose-shapes.ts'
import { rankView } from '../../../retrieval/understand/rank-view.ts'
import { fillFigures } from '../../../retrieval/understand/templates/fill-figures.ts'
import { makeTemplate } from '../../../retrieval/understand/templates/make-template.ts'
import { maskFigures } from '../../../retrieval/understand/templates/mask-figures.ts'
import { buildNameIndex } from '../../../retrieval/understand/tokens/name-index.ts'
import { normaliseQuestion } from '../../../retrieval/understand/tokens/normalise-question.ts'
import { tokeniseQuestion } from '../../../retrieval/understand/tokens/tokenise-question.ts'
import { AGENCIES } from './wordings/agencies.ts'

const NOW = new Date('2026-11-21T00:00:00Z')
const names = buildNameIndex(AGENCIES)

function look(question: string) {
  const { text } = normaliseQuestion(question)
  const view = { text, tokens: tokeniseQuestion(text, { names, now: NOW }) }
  return { view, parsed: parseQuestion(view, names) }
}

function template(question: string, filled: string, means: string) {
  const { view, parsed } = look(filled)
  return makeTemplate({ question, means, place: 'en/x.tsv:1' }, view, parsed)
}

describe('an example about one figure is a template for every other', () => {
  it('with slots for its figures, in the question and in what it means', () => {
    const made = template(
      'agencies with {N} lawsuits but no penalties, {Y}',
      'agencies with 20 lawsuits but no penalties, 2023',
      'list review.litigation.total where review.litigation.total = {N} and penalties.decisions = 0 of {Y}',
    )
    expect(made?.question.replace(/\s+/g, ' ')).toBe('agencies with {N} {F} but no {F2}, {Y}')
    expect(made?.means).toBe('list {F} where {F} = {N} and {F2} = 0 of {Y}')
  })

  it('whose slots are numbered in the order of the words', () => {
    const made = template(
      '{A2} against {A}: penalties',
      'Suzhou education bureau against Guangzhou public security bureau: penalties',
      'compare penalties.decisions of {A}+{A2}',
    )
    expect(made?.means).toBe('compare {F} of {A2}+{A}')
  })

  it('unless a figure of its words stands nowhere in its query', () => {
    expect(template('penalties {Y}', 'penalties 2023', 'sum fees.amount of {Y}')).toBeUndefined()
  })

  it('unless a name of it is not found', () => {
    expect(template('penalties of {A}', 'penalties of somebody', 'show penalties.decisions of {A}')).toBeUndefined()
  })
})

describe('the figures of a question fill a template', () => {
  const fill = (means: string, ...codes: string[]) =>
    fillFigures(means, new Map(codes.map((code, at) => [at ? `{F${at + 1}}` : '{F}', code])))

  it('wherever their slot stands', () => {
    expect(fill('list {F} where {F} > {N} and {F2} = 0 of {Y}', 'a.b', 'c.d')).toBe(
      'list a.b where a.b > {N} and c.d = 0 of {Y}',
    )
  })

  it('each under its condition where the words mean several', () => {
    expect(fill('list {F} where {F} = 0', 'a.b, c.d')).toBe('list a.b, c.d where (a.b = 0 and c.d = 0)')
    expect(fill('list {F} where {F} > 3', 'a.b, c.d')).toBe('list a.b, c.d where (a.b > 3 or c.d > 3)')
  })

  it('not where several stand and one is asked for, nor where one is lacking', () => {
    expect(fill('show {F} / {F2}', 'a.b, c.d', 'e.f')).toBeUndefined()
    expect(fill('show {F}, {F2}', 'a.b')).toBeUndefined()
  })
})

describe('a question without its figures', () => {
  it('has one slot for words of one figure, wherever they stand', () => {
    const { view, parsed } = look('苏州市教育局2023年企业的申请里不予公开的有几件')
    expect(maskFigures(view, maskView(view), parsed.mentions)?.text).toMatch(/^\{A\}\{Y\}\{F\}/)
  })

  it('is none where it names no figure', () => {
    const { view, parsed } = look('苏州市教育局2023年')
    expect(maskFigures(view, maskView(view), parsed.mentions)).toBeUndefined()
  })

  it('is read as templates about other figures are', () => {
    const { view, parsed } = look('agencies with penalties but no licences in 2023')
    const found = proposeAll(view, parsed, rankView(view), { names, thisYear: 2026 }).templates
    expect(found.map(({ line }) => line)).toContain(
      'list penalties.decisions where penalties.decisions > 0 and licensing.decisions = 0 of 2023',
    )
  })
})

it('the words of a question are read in the shapes that examples give to its like', () => {
  const { view, parsed } = look('有几个教育局2023年有行政处罚')
  const lines = proposeShapes(parsed, rankView(view)).map(writeNotation)
  expect(lines.some((line) => line.startsWith('count penalties.decisions where penalties.decisions > 0'))).toBe(true)
  expect(new Set(lines).size).toBe(lines.length)
})

it.each(EXAMPLE_LANGUAGES)(
  'the templates of %s that come with the program have a slot for every figure they name',
  (language) => {
    const templates = readTemplates(language)
    expect(templates.length).toBeGreaterThan(1000)
    for (const { question, means } of templates)
      for (const [slot] of question.matchAll(/\{F\d?\}/g)) expect(means).toContain(slot)
  },
)
