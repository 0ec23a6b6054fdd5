/** Examples as rows for training: their n-grams and the labels of their queries. */
import type { Example, ExampleLanguage } from '../examples/read-examples.ts'
import { readShape } from '../examples/slots.ts'
import { HEADS, type Head, labelsOf, NONE } from '../rank/labels.ts'
import { listNgrams } from '../rank/list-ngrams.ts'
import type { LabelledQuestion, ModelPlan } from './build-model.ts'

/** The heads of the ranking model. */
export const RANKING_HEADS: ModelPlan['heads'] = HEADS.map((name) => ({ name, several: name === 'codes' }))

/** Heads that say nothing about a question without a measure. */
const OF_MEASURES: readonly Head[] = ['row', 'column']

/** The example as the trainer wants it. */
export function labelExample({ question, means }: Example, language: ExampleLanguage): LabelledQuestion {
  const labels = labelsOf(readShape(means))
  return {
    ngrams: listNgrams(question, language),
    labels: Object.fromEntries(
      HEADS.flatMap((head): [Head, readonly string[]][] => {
        if (head === 'codes') return [[head, labels.codes]]
        const label = labels[head]
        return OF_MEASURES.includes(head) && label === NONE ? [] : [[head, [label]]]
      }),
    ),
  }
}
