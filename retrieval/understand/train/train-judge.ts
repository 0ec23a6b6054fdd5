/** Learns from the examples how far to trust a reading: each is asked as if it were new, and every reading of it is right or wrong. */
import type { Archive } from '../../../db/archive/open-archive.ts'
import { type ListedAgency, listAgencies, listArchiveYears } from '../../../db/lists/list-reports.ts'
import { type Example, type ExampleLanguage, readExamples } from '../examples/read-examples.ts'
import type { Weights } from '../judge/judge-reading.ts'
import { ORIGINS, type Origin, weighables } from '../judge/weighables.ts'
import { parseQuestion } from '../parse/parse-question.ts'
import type { View } from '../parse/view.ts'
import { NEAR, proposeFromTemplates, proposeReadings } from '../propose-readings.ts'
import { type ExampleIndex, findNearest, indexExamples } from '../rank/nearest-examples.ts'
import { rankView } from '../rank-view.ts'
import { collectEvidence, learnedFrom, listCandidates } from '../readings.ts'
import { buildNameIndex, type NameIndex } from '../tokens/name-index.ts'
import { normaliseQuestion } from '../tokens/normalise-question.ts'
import { tokeniseQuestion } from '../tokens/tokenise-question.ts'
import { buildModel } from './build-model.ts'
import { createFiller, type Filler } from './fill-example.ts'
import { labelExample, RANKING_HEADS } from './label-examples.ts'
import { listTemplates } from './list-templates.ts'
import { isSameAnswer, tellAnswer } from './tell-answer.ts'

/** A reading as the trainer sees it. */
interface Row {
  readonly origin: Origin
  readonly values: ReadonlyMap<string, number>
  readonly isRight: boolean
}

/** Parts that the examples are kept out in, in turn. */
const PARTS = 4
/** The day on which the examples are asked. */
export const NOW = new Date('2025-03-10T00:00:00Z')

/** Weights of one language, by origin of the reading. */
export function trainJudge(archive: Archive, language: ExampleLanguage): Readonly<Record<Origin, Weights>> {
  const examples = readExamples(language)
  const agencies = listAgencies(archive)
  const names = buildNameIndex(agencies)
  const filler = createFiller({ agencies, years: listArchiveYears(archive) }, language, NOW)
  const rows: Row[] = []
  const templates = listTemplates(examples, filler, names)
  for (let part = 0; part < PARTS; part++) {
    const others = examples.filter((_, i) => i % PARTS !== part)
    const model = buildModel(
      others.map((example) => labelExample(example, language)),
      { heads: RANKING_HEADS, source: '' },
    )
    const index = indexExamples(others, language)
    const templateIndex = indexExamples(
      templates.filter(({ place }) => others.some((one) => one.place === place)),
      language,
    )
    for (const example of examples.filter((_, i) => i % PARTS === part))
      rows.push(...weighExample(example, { archive, agencies, filler, names, language, model, index, templateIndex }))
  }
  return Object.fromEntries(
    ORIGINS.map((origin) => [origin, learn(rows.filter((row) => row.origin === origin))]),
  ) as Record<Origin, Weights>
}

interface Held {
  readonly archive: Archive
  readonly agencies: readonly ListedAgency[]
  readonly filler: Filler
  readonly names: NameIndex
  readonly language: ExampleLanguage
  readonly model: ReturnType<typeof buildModel>
  readonly index: ExampleIndex
  readonly templateIndex: ExampleIndex
}

function weighExample(
  example: Example,
  { archive, agencies, filler, names, language, model, index, templateIndex }: Held,
): Row[] {
  const filled = filler(example)
  if (!filled) return []
  const { text } = normaliseQuestion(filled.question)
  const view: View = { text, tokens: tokeniseQuestion(text, { names, now: NOW }) }
  const ranks = rankView(view, model)
  const parsed = parseQuestion(view, names, learnedFrom(ranks))
  const near = findNearest(index, ranks.masked.text, language, NEAR)
  const setting = { names, thisYear: NOW.getFullYear() }
  const proposals = {
    examples: proposeReadings(ranks, setting, near),
    templates: proposeFromTemplates(view, parsed, ranks, setting, (text) =>
      findNearest(templateIndex, text, language, NEAR),
    ),
  }
  const evidence = collectEvidence(parsed, parsed.query, ranks, proposals)
  const wanted = tellAnswer(filled.query, archive, agencies)
  return listCandidates(parsed, parsed.query, ranks, proposals).map(({ query, origin }) => ({
    origin,
    values: weighables(query, evidence),
    isRight: isSameAnswer(tellAnswer(query, archive, agencies), wanted),
  }))
}

/** How strongly weights are drawn towards zero. */
const SHRINK = 1
const ROUNDS = 12

/** Logistic regression by Newton's method; the same rows give the same weights. */
function learn(rows: readonly Row[]): Weights {
  const names = [...new Set(rows.flatMap(({ values }) => [...values.keys()]))].toSorted()
  const size = names.length
  const dense = rows.map(({ values }) => Float64Array.from(names, (name) => values.get(name) ?? 0))
  const weights = new Float64Array(size)
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((weight) => SHRINK * weight)
    const curves = Array.from({ length: size }, (_, i) => {
      const curve = new Float64Array(size)
      curve[i] = SHRINK
      return curve
    })
    dense.forEach((row, at) => {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * (weights[i] as number), 0)))
      const error = p - (rows[at]?.isRight ? 1 : 0)
      for (let i = 0; i < size; i++) {
        const value = row[i] as number
        if (value === 0) continue
        slopes[i] = (slopes[i] as number) + error * value
        const curve = curves[i] as Float64Array
        for (let j = 0; j < size; j++) curve[j] = (curve[j] as number) + p * (1 - p) * value * (row[j] as number)
      }
    })
    solve(curves, slopes).forEach((step, i) => {
      weights[i] = (weights[i] as number) - step
    })
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round((weights[i] as number) * 1000) / 1000]))
}

/** The solution of a system of linear equations with a positive definite matrix, by elimination. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, i) => Float64Array.from([...row, right[i] as number]))
  const size = rows.length
  for (let at = 0; at < size; at++) {
    const pivot = rows[at] as Float64Array
    for (let i = 0; i < size; i++) {
      const row = rows[i] as Float64Array
      const factor = i === at ? 0 : (row[at] as number) / (pivot[at] as number)
      if (factor === 0) continue
      for (let j = at; j <= size; j++) row[j] = (row[j] as number) - factor * (pivot[j] as number)
    }
  }
  return Float64Array.from(rows, (row, i) => (row[size] as number) / (row[i] as number))
}
