import { expect, it } from 'vitest'
import { allOf, compare, EVERY_REPORT, figuresQuery, measure } from '../../../db/figures/nodes.ts'
import { membersOf } from '../../../db/form/parts-and-wholes.ts'
import { answerQuery } from '../../../retrieval/answer/figures/answer-query.ts'
import { createTalkArchive } from '../../support/talk-archive.ts'

/** Beyond what SQLite joins in one statement, asked for twice. */
const MANY = 36

it('a sum under conditions on more figures than SQLite joins is added up', () => {
  const rows = ['received', 'granted', 'partlyGranted', 'denied', 'carriedForward', 'totalHandled']
  const codes = rows.flatMap((row) => membersOf(`requests.${row}.total`, 'requester')).slice(0, MANY)
  expect(codes).toHaveLength(MANY)
  const query = figuresQuery('sum', {
    show: [measure('requests.received.total')],
    where: allOf(codes.map((code) => compare(measure(code), '>=', 0))),
    of: { ...EVERY_REPORT, years: [{ from: 2024, to: 2024 }] },
  })
  const { rows: told } = answerQuery(createTalkArchive(), query)
  expect(told[0]?.value).toBeGreaterThan(0)
})
