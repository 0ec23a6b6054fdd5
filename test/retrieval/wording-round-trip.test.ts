import { describe, expect, it } from 'vitest'
import { FIGURES } from '../../db/form/codebook.ts'
import { findMeasure } from '../../db/form/measures.ts'
import { listAgencies } from '../../db/lists/list-reports.ts'
import { buildNameIndex } from '../../retrieval/understand/name-index.ts'
import { understand } from '../../retrieval/understand/understand.ts'
import { NOW } from '../support/ask-truth.ts'
import { createTruthArchive } from '../support/truth-archive.ts'

const DERIVED = [
  'requests.denied.total',
  'requests.unableToProvide.business',
  'requests.notProcessed.naturalPerson',
  'requests.otherwiseHandled.total',
  'requests.granted.organisations',
  'review.litigation.total',
  'review.litigation.overturned',
]

const names = buildNameIndex(listAgencies(createTruthArchive()))

/** The codes that a question was understood to ask for, or what became of it instead. */
function codesOf(question: string): string {
  const reading = understand(question, { names, now: NOW, context: null })
  if (reading.kind !== 'plan')
    return reading.kind === 'trouble' ? `${reading.trouble.kind}: ${reading.ignored.join(' ')}` : reading.kind
  return reading.plan.kind === 'figures'
    ? reading.plan.measures.map((measure) => measure.code).join(' ')
    : reading.plan.kind
}

describe('every figure of the form is understood by its own name', () => {
  for (const code of [...FIGURES.map((figure) => figure.code), ...DERIVED]) {
    const label = findMeasure(code)?.label ?? { zh: '', en: '' }
    it(code, () => {
      expect(codesOf(`汶岚市科学技术局2022年${label.zh}是多少`)).toBe(code)
      expect(codesOf(`${label.en}, Wenlan Science and Technology Bureau, 2022`)).toBe(code)
      expect(codesOf(`哪些单位${label.zh}超过3件`)).toBe(code)
      expect(codesOf(`which agencies have more than 3 for ${label.en}`)).toBe(code)
    })
  }
})
