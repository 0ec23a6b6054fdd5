/** Examples as rows for training: their n-grams and the labels of their queries. */
import type { Example, ExampleLanguage } from '../examples/read-examples.ts'
import { goesOn, readShape, SLOT_PARTS } from '../examples/slots.ts'
import { outlineExample, outlineOf } from '../outlines/outline-of.ts'
import { HEADS, type Head, labelsOf, NONE, PARTS, type RankingPart } from '../rank/labels.ts'
import { listFeatures } from '../rank/list-features.ts'
import type { RankingModels } from '../rank/load-model.ts'
import type { LinearModel } from '../rank/model-file.ts'
import { normaliseQuestion } from '../tokens/normalise-question.ts'
import { buildModel, type LabelledQuestion } from './build-model.ts'

/** The question as it would be folded, its slots as they are. */
const normaliseMasked = (question: string): string =>
  question
    .split(SLOT_PARTS)
    .map((part, at) => (at % 2 === 1 ? part : normaliseParts(part)))
    .join('')

/** The blanks around it are kept. */
const normaliseParts = (part: string): string => part.replace(/\S(?:.*\S)?/su, (said) => normaliseQuestion(said).text)

/** A question with the features of each model. */
export interface LabelledExample {
  readonly features: Readonly<Record<RankingPart, Uint32Array>>
  readonly labels: LabelledQuestion['labels']
}

/** Trains the models that rank. */
export function buildRanking(examples: readonly LabelledExample[], source = ''): RankingModels {
  const build = (part: RankingPart): LinearModel => {
    const heads = PARTS[part].map((name) => ({ name, several: name === 'codes' }))
    return buildModel(
      examples.map(({ features, labels }) => ({ features: features[part], labels })),
      { heads, source },
    )
  }
  return { figures: build('figures'), shapes: build('shapes') }
}

/** Heads that say nothing about a question without a measure. */
const OF_MEASURES: readonly Head[] = ['row', 'column']

/** The example as the trainer wants it. @param outlines of the examples that have one, by place */
export function labelExample(
  { question, means, place }: Example,
  language: ExampleLanguage,
  outlines: ReadonlyMap<string, string> = new Map(),
): LabelledExample {
  const labels = labelsOf(readShape(means))
  return {
    features: listFeatures(normaliseMasked(question), language),
    labels: {
      ...Object.fromEntries(
        HEADS.flatMap((head): [Head, readonly string[]][] => {
          if (head === 'codes') return [[head, labels.codes]]
          const label = labels[head]
          return OF_MEASURES.includes(head) && label === NONE ? [] : [[head, [label]]]
        }),
      ),
      outline: outlines.has(place) ? [outlines.get(place) as string] : [],
    },
  }
}

/** So many examples must share an outline for it to be a label. */
const FEWEST = 3

/** Outlines of examples, by place, those that several share. */
export function listOutlines(examples: readonly Example[], templates: readonly Example[]): ReadonlyMap<string, string> {
  const masked = new Map(templates.map(({ place, means }) => [place, means]))
  const outlines = examples
    .filter(({ means }) => !goesOn(means))
    .map(({ place, means }) => {
      const template = masked.get(place)
      return [place, template === undefined ? outlineExample(means) : outlineOf(template)] as const
    })
  const counts = new Map<string, number>()
  for (const [, outline] of outlines) counts.set(outline, (counts.get(outline) ?? 0) + 1)
  return new Map(outlines.filter(([, outline]) => (counts.get(outline) ?? 0) >= FEWEST))
}
