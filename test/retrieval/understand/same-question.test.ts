import { expect, it } from 'vitest'
import { type FiguresQuery, figuresQuery } from '../../../db/figures/nodes.ts'
import { tryNotation } from '../../../retrieval/query/notation/try-notation.ts'
import { writeNotation } from '../../../retrieval/query/notation/write-notation.ts'
import { listUnmet } from '../../../retrieval/understand/judge/calls-for.ts'
import { parseQuestion } from '../../../retrieval/understand/parse/parse-question.ts'
import { buildNameIndex } from '../../../retrieval/understand/tokens/name-index.ts'
import { normaliseQuestion } from '../../../retrieval/understand/tokens/normalise-question.ts'
import { tokeniseQuestion } from '../../../retrieval/understand/tokens/tokenise-question.ts'
import { asPlainlyAsked } from '../../../retrieval/understand/train/as-plainly-asked.ts'
import { AGENCIES } from './wordings/agencies.ts'

const names = buildNameIndex(AGENCIES)
const now = new Date('2026-11-21T00:00:00Z')

/** Names stand for the same agency, `region` for a province. */
const read = (line: string): FiguresQuery => {
  const query = tryNotation(line, {
    thisYear: 2026,
    findName: (name) =>
      name === 'region'
        ? { agencies: [], filters: [{ province: '江苏省' }] }
        : name === 'A' || name === 'B'
          ? { agencies: [{ id: name === 'A' ? 1 : 2, name }], filters: [] }
          : undefined,
  })
  return query?.kind === 'figures' ? query : figuresQuery('rows')
}

it.each([
  ['share requests.denied.total / requests.totalHandled.total of A, 2023', 'show ratio.denialRate of A, 2023'],
  [
    'share (requests.partlyGranted.total + requests.granted.total) / requests.totalHandled.total of A',
    'show ratio.disclosureRate of A',
  ],
  ['show requests.denied.total of region, 2023', 'sum requests.denied.total of region, 2023'],
  ['rank requests.denied.total by year of A take top 1', 'show requests.denied.total of A over peak'],
  ['compare requests.denied.total of A+B, 2023', 'show requests.denied.total of A+B, 2023'],
  [
    'position requests.denied.total of A, 2023 within region',
    'position requests.denied.total of A, 2023 within region, 2023',
  ],
])('%s is asked by %s as well', (one, other) => {
  expect(writeNotation(asPlainlyAsked(read(one)))).toBe(writeNotation(asPlainlyAsked(read(other))))
})

it.each([
  ['share requests.denied.total / requests.received.total of A', 'show ratio.denialRate of A'],
  [
    'show requests.denied.total + requests.granted.total of A',
    'share requests.denied.total / requests.granted.total of A',
  ],
  ['rank requests.denied.total by year of region take top 1', 'show requests.denied.total of region over peak'],
  ['rank requests.denied.total by year of A take top 2', 'show requests.denied.total of A over peak'],
])('%s is not %s', (one, other) => {
  expect(writeNotation(asPlainlyAsked(read(one)))).not.toBe(writeNotation(asPlainlyAsked(read(other))))
})

it.each([
  ['2023年没有收到申请的单位', 'list where requests.received.total > 0 of 2023', ['none']],
  ['2023年没有收到申请的单位', 'list where requests.received.total = 0 of 2023', []],
  ['哪些市2023年收到申请', 'list requests.received.total of 2023', ['group']],
  ['哪些市2023年收到申请', 'sum requests.received.total by city of 2023', []],
  ['which agencies received more than 3 requests', 'list requests.received.total', ['bound']],
  ['median of requests in 2023', 'sum requests.received.total of 2023', ['median']],
])('what the words of "%s" call for and "%s" lacks is told', (question, line, unmet) => {
  const { text } = normaliseQuestion(question)
  const view = { text, tokens: tokeniseQuestion(text, { names, now }) }
  expect(listUnmet(line, parseQuestion(view, names))).toEqual(unmet)
})
