import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ListedAgency } from '../../db/lists/list-reports.ts'
import { buildNameIndex } from '../../retrieval/understand/name-index.ts'
import { understand } from '../../retrieval/understand/understand.ts'
import { wordPlan } from '../../retrieval/word-plan.ts'
import { anyPlan } from '../support/random-plans.ts'
import { AGENCIES } from './wordings/summarise.ts'

const PLANS = 1000
const SEED = 20211

/** A city with more agencies than are named one by one, so that a plan names the city itself. */
const CITY = { province: '福建省', city: '泉州市' }
const COUNTIES = [
  ...['鲤城区', '丰泽区', '洛江区', '泉港区', '晋江市', '石狮市', '南安市'],
  ...['惠安县', '安溪县', '永春县', '德化县', '金门县', '台商投资区'],
]
const IN_CITY: readonly ListedAgency[] = COUNTIES.map((county, i) => ({
  ...CITY,
  id: 100 + i,
  name: `${CITY.city}${county}人民政府`,
  county,
  level: 'county',
  sector: 'government',
  aliases: [],
}))

const names = buildNameIndex([...AGENCIES, ...IN_CITY])
const setting = { names, now: new Date('2026-11-21T00:00:00Z'), context: null }

it.each(['zh', 'en'] as const)('any plan worded in %s is understood as that plan', (language) => {
  fc.assert(
    fc.property(anyPlan(AGENCIES, CITY), (plan) => {
      const question = wordPlan(plan, language)
      expect(question, JSON.stringify(plan)).not.toBeNull()
      const reading = understand(question ?? '', setting)
      expect(reading, question ?? '').toEqual({ kind: 'plan', plan, ignored: [], corrections: [] })
    }),
    { seed: SEED, numRuns: PLANS },
  )
})
