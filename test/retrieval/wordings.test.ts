import { describe, expect, it } from 'vitest'
import { buildNameIndex } from '../../retrieval/understand/name-index.ts'
import { understand } from '../../retrieval/understand/understand.ts'
import { CHANGES } from './wordings/changes.ts'
import { FOLLOW_UPS } from './wordings/follow-ups.ts'
import { LOOKUPS } from './wordings/lookups.ts'
import { MIXED } from './wordings/mixed.ts'
import { OTHERS } from './wordings/others.ts'
import { SETS } from './wordings/sets.ts'
import { AGENCIES, summarise } from './wordings/summarise.ts'
import { THEME_WORDINGS } from './wordings/themes.ts'
import { UNMET } from './wordings/unmet.ts'

const names = buildNameIndex(AGENCIES)
const now = new Date('2026-11-21T00:00:00Z')

/** Reports that the answer to a first question held, for what "they" means. */
const REPORTS = [1, 2, 3]

describe.each([...LOOKUPS, ...SETS, ...OTHERS, ...MIXED, ...THEME_WORDINGS, ...CHANGES, ...UNMET])(
  '$plan',
  ({ plan, asked }) => {
    it.each(asked.map((question) => [question]))('%s', (question) => {
      const told = summarise(understand(question, { names, now, context: null }))
      if (plan === 'trouble') expect(told).toMatch(/^trouble|^passages/)
      else expect(told).toBe(plan)
    })
  },
)

describe.each(FOLLOW_UPS)('after "$after": $plan', ({ after, plan, asked }) => {
  const first = understand(after, { names, now, context: null })
  const context = first.kind === 'plan' ? { plan: first.plan, reportIds: REPORTS } : null

  it.each(asked.map((question) => [question]))('%s', (question) => {
    expect(summarise(understand(question, { names, now, context }))).toBe(plan)
  })
})

describe('a word of the language is no slip', () => {
  it.each([
    ['请企业到机关来提意见', '一件'],
    ['staff learning in pairs', 'liaoning'],
    ['which divisions work together', 'decisions'],
    ['open at every stage of a plan', 'state'],
  ])('%s', (question, guess) => {
    const reading = understand(question, { names, now, context: null })
    expect(JSON.stringify(reading)).not.toContain(guess)
  })

  it.each([
    ['2024年收到多少申情', '申请'],
    ['how many reqests were recieved in 2024', 'requests'],
  ])('%s is mended', (question, meant) => {
    const reading = understand(question, { names, now, context: null })
    expect(reading).toMatchObject({
      kind: 'plan',
      corrections: expect.arrayContaining([expect.objectContaining({ to: meant })]),
    })
  })
})
