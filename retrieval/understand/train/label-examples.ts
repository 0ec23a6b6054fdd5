/** Examples as rows for training: their n-grams and the labels of their queries. */
import type { Example, ExampleLanguage } from '../examples/read-examples.ts'
import { FIGURE_SLOT, goesOn, readShape, SLOT_PARTS } from '../examples/slots.ts'
import { type Order, orderOf } from '../outlines/order-of.ts'
import { outlineExample } from '../outlines/outline-of.ts'
import {
  HEADS,
  type Head,
  labelsOf,
  NONE,
  PARTS,
  type RankingPart,
  SEVERAL_HEADS,
  type SeveralHead,
} from '../rank/labels.ts'
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
    const heads = PARTS[part].map((name) => ({ name, several: isSeveral(name) }))
    return buildModel(
      examples.map(({ features, labels }) => ({ features: features[part], labels })),
      { heads, source },
    )
  }
  return { figures: build('figures'), shapes: build('shapes') }
}

const isSeveral = (head: Head): head is SeveralHead => SEVERAL_HEADS.some((one) => one === head)

/** Heads that say nothing about a question without a measure. */
const OF_MEASURES: readonly Head[] = ['row', 'column']

/** The example as the trainer wants it. @param outlines of the examples that have one, by place */
export function labelExample(
  { question, means, place }: Example,
  language: ExampleLanguage,
  outlines: ReadonlyMap<string, OutlineLabels> = new Map(),
): LabelledExample {
  const labels = labelsOf(readShape(means))
  const { outline, order } = outlines.get(place) ?? {}
  return {
    features: listFeatures(normaliseMasked(question), language),
    labels: {
      ...Object.fromEntries(
        HEADS.flatMap((head): [Head, readonly string[]][] => {
          if (isSeveral(head)) return [[head, labels[head]]]
          const label = labels[head]
          return OF_MEASURES.includes(head) && label === NONE ? [] : [[head, [label]]]
        }),
      ),
      outline: outline ? [outline] : [],
      order: order ? [order] : [],
    },
  }
}

/** So many examples must share an outline for it to be a label. */
const FEWEST = 3

/** What the models learn of an example's outline. */
export interface OutlineLabels {
  /** Undefined where few examples share it. */
  readonly outline: string | undefined
  readonly order: Order | undefined
}

/** Slots in the order of the words. */
const byPlace = (a: string, b: string): number => placeOf(a) - placeOf(b)
const placeOf = (slot: string): number => Number(/\d/.exec(slot)?.[0] ?? 1)

/** Outlines of examples, by place. @param templates of those whose words name figures */
export function listOutlines(
  examples: readonly Example[],
  templates: readonly Example[],
): ReadonlyMap<string, OutlineLabels> {
  const masked = new Map(templates.map(({ place, means }) => [place, means]))
  const outlines = examples
    .filter(({ means }) => !goesOn(means))
    .map(({ place, means }) => {
      const outlined = outlineExample(means)
      const said = [...new Set(masked.get(place)?.match(FIGURE_SLOT) ?? [])]
      const order = orderOf({ ...outlined, codes: said }, said.toSorted(byPlace))
      return { place, outline: outlined.outline, order }
    })
  const counts = new Map<string, number>()
  for (const { outline } of outlines) counts.set(outline, (counts.get(outline) ?? 0) + 1)
  return new Map(
    outlines.map(({ place, outline, order }) => [
      place,
      { outline: (counts.get(outline) ?? 0) >= FEWEST ? outline : undefined, order },
    ]),
  )
}
