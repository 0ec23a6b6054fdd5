/** What the form gains by one entry is known everywhere without another line. */
import { describe, expect, test } from 'vitest'
import type { Form, Group, Member, Ratio, Table } from '../../../db/form/form.ts'
import { listIdentities } from '../../../db/form/identities.ts'
import { listFigures } from '../../../db/form/list-figures.ts'
import { listFormWords } from '../../../db/form/list-form-words.ts'
import { listPrintedLabels } from '../../../db/form/list-printed-labels.ts'
import { findMeasure, listMeasures } from '../../../db/form/measures.ts'
import { OGI } from '../../../db/form/ogi/ogi.ts'
import { outlineForm } from '../../../db/form/outline-form.ts'
import { membersOf, partsOf, wholeOf } from '../../../db/form/parts-and-wholes.ts'

const BACKLOG: Ratio = {
  name: 'backlogRate',
  numerator: ['requests.carriedForward.total'],
  denominator: ['requests.received.total', 'requests.carriedOver.total'],
  label: { zh: '积压率', en: 'backlog rate' },
  words: { zh: '积压(率/比例)', en: 'backlog rate[s]' },
}
const TRANSFERRED: Member = {
  key: 'transferred',
  printed: '（八）移送办理',
  label: { zh: '移送办理', en: 'transferred' },
  words: { zh: '移送[办理]|转办', en: 'transfer(red/s)|passed on' },
}
const SECRETS: Group = {
  key: 'secrets',
  label: { zh: '各类秘密', en: 'secrets of any kind' },
  words: { zh: '各[类/种]秘密', en: 'secrets of any kind' },
  members: ['denied.stateSecret', 'denied.thirdParty'],
}

/** The form with a ratio, a row of table 3 that is an outcome, and a group of two reasons more. */
const FORM: Form = {
  ...OGI,
  ratios: [...OGI.ratios, BACKLOG],
  tables: OGI.tables.map((table): Table => {
    if (table.number !== 3) return table
    const [rows, requesters] = table.axes
    const added = {
      ...rows,
      members: [...rows.members, TRANSFERRED],
      groups: [...rows.groups, SECRETS],
      totals: rows.totals.map((total) => ({ ...total, of: [...total.of, TRANSFERRED.key] })),
    }
    return { ...table, axes: [added, requesters] }
  }),
}

const names = (language: 'zh' | 'en', phrase: string) =>
  listFormWords(language, FORM).flatMap((word) => (word.phrase === phrase ? [word.member] : []))

describe('a new ratio', () => {
  test('is a measure with its two sides and the formula in its label', () => {
    expect(findMeasure('ratio.backlogRate', FORM)).toEqual({
      kind: 'ratio',
      code: 'ratio.backlogRate',
      unit: 'ratio',
      label: {
        zh: '积压率（结转下年度继续办理÷本年新收申请与上年结转申请之和）',
        en: 'backlog rate (carried forward to the next year ÷ requests received and requests carried over from the previous year)',
      },
      numerator: [['requests.carriedForward.total']],
      denominator: [['requests.received.total', 'requests.carriedOver.total']],
    })
  })

  test('is named by its words and told to a model', () => {
    expect(names('zh', '积压比例')).toEqual([{ kind: 'ratio', name: 'backlogRate' }])
    expect(names('en', 'backlog rates')).toEqual([{ kind: 'ratio', name: 'backlogRate' }])
    expect(outlineForm(FORM).codes.at(-1)?.key).toBe('ratio.backlogRate')
  })
})

describe('a new row of table 3', () => {
  test('has a figure for every requester', () => {
    const added = listFigures(FORM).filter(({ code }) => code.startsWith('requests.transferred.'))
    expect(added).toHaveLength(7)
    expect(findMeasure('requests.transferred.organisations', FORM)?.numerator[0]).toHaveLength(5)
  })

  test('is an outcome: part of the total, in the breakdown, in the sums that are checked', () => {
    expect(wholeOf('requests.transferred.total', FORM)).toBe('requests.totalHandled.total')
    expect(partsOf('requests.totalHandled.total', FORM)).toContain('requests.transferred.total')
    expect(membersOf('requests.totalHandled.business', 'reason', FORM)).toContain('requests.transferred.business')
    const sums = listIdentities('byReason', FORM).filter(({ finding }) => finding === 'outcomeSum')
    expect(sums.every(({ left, subject }) => left.includes(`requests.transferred.${subject}`))).toBe(true)
  })

  test('is named by its words and known to the table reader', () => {
    expect(names('en', 'transferred')).toEqual([{ kind: 'member', table: 3, axis: 'row', key: 'transferred' }])
    expect(listPrintedLabels(FORM).find(({ key }) => key === 'transferred')?.texts).toEqual(['（八）移送办理'])
  })
})

describe('a new group', () => {
  test('is the sum of its members', () => {
    expect(findMeasure('requests.secrets.total', FORM)).toMatchObject({
      kind: 'sum',
      label: { zh: '各类秘密', en: 'secrets of any kind' },
      numerator: [['requests.denied.stateSecret.total', 'requests.denied.thirdParty.total']],
    })
    expect(partsOf('requests.secrets.total', FORM)).toEqual([
      'requests.denied.stateSecret.total',
      'requests.denied.thirdParty.total',
    ])
  })

  test('is a share of the outcome that holds it, and takes no reason away from its own', () => {
    expect(wholeOf('requests.secrets.total', FORM)).toBe('requests.denied.total')
    expect(wholeOf('requests.denied.stateSecret.total', FORM)).toBe('requests.denied.total')
    expect(names('zh', '各种秘密')).toEqual([{ kind: 'group', table: 3, axis: 'row', key: 'secrets' }])
  })
})

describe('the form as it was', () => {
  test('knows nothing of them: an unknown code is no measure', () => {
    const added = ['ratio.backlogRate', 'requests.transferred.total', 'requests.secrets.total']
    expect(added.map((code) => findMeasure(code))).toEqual([undefined, undefined, undefined])
    expect(listMeasures().map(({ code }) => code)).not.toContain('ratio.backlogRate')
  })

  test('a ratio of a figure that the form does not have cannot be built', () => {
    const wrong = { ...OGI, ratios: [{ ...BACKLOG, numerator: ['requests.invented.total'] }] }
    expect(() => listMeasures(wrong)).toThrow(
      'Cannot build the ratio "backlogRate": the form has no figure "requests.invented.total"',
    )
  })

  test('a ratio is found by the name that stored queries know', () => {
    expect(findMeasure('ratio.fullDisclosureRate')).toBe(findMeasure('ratio.grantRate'))
    expect(findMeasure('ratio.constructor')).toBeUndefined()
  })
})
