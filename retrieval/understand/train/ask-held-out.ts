/** Asks every example as if it were new: of models, nearest examples and templates that were made without it. */
import type { Archive } from '../../../db/archive/open-archive.ts'
import { type ListedAgency, listAgencies, listArchiveYears } from '../../../db/lists/list-reports.ts'
import { type Example, type ExampleLanguage, readExamples } from '../examples/read-examples.ts'
import { type Evidence, type Origin, weighables } from '../judge/weighables.ts'
import { parseQuestion } from '../parse/parse-question.ts'
import type { View } from '../parse/view.ts'
import { NEAR, proposeAll } from '../propose-readings.ts'
import { type ExampleIndex, indexExamples } from '../rank/example-index.ts'
import type { RankingModels } from '../rank/load-model.ts'
import { findNearest } from '../rank/nearest-examples.ts'
import { rankView } from '../rank-view.ts'
import { collectEvidence, learnedFrom, listCandidates } from '../readings.ts'
import { tokeniseMended } from '../tokens/mend-spelling.ts'
import { buildNameIndex, type NameIndex } from '../tokens/name-index.ts'
import { normaliseQuestion } from '../tokens/normalise-question.ts'
import { ASKED_ON } from './asked-on.ts'
import { createFiller, type Filler } from './fill-example.ts'
import { buildRanking, labelExample, listOutlines } from './label-examples.ts'
import { listTemplates } from './list-templates.ts'
import { isSameAnswer, tellAnswer } from './tell-answer.ts'

/** One reading of an example that was asked as new. */
export interface HeldReading {
  readonly origin: Origin
  readonly values: ReadonlyMap<string, number>
  readonly isRight: boolean
}

/** All readings of an example, and whether the grammar's made something of every word. */
export interface HeldExample {
  readonly readings: readonly HeldReading[]
  readonly isWhole: boolean
}

/** Parts that the examples are kept out in, in turn. */
const PARTS = 4

/**
 * The readings of every example of a language, part by part.
 * @param share the part (0…1) of the other examples that is known; all of them unless told
 */
export function* askHeldOut(archive: Archive, language: ExampleLanguage, share = 1): Generator<HeldExample> {
  const examples = readExamples(language)
  const agencies = listAgencies(archive)
  const names = buildNameIndex(agencies)
  const filler = createFiller({ agencies, years: listArchiveYears(archive) }, language, ASKED_ON)
  const templates = listTemplates(examples, filler, names)
  const outlines = listOutlines(examples, templates)
  for (let part = 0; part < PARTS; part++) {
    const others = examples.filter((_, i) => i % PARTS !== part).filter((_, i) => isKept(i, share))
    const places = new Set(others.map(({ place }) => place))
    const models = buildRanking(others.map((example) => labelExample(example, language, outlines)))
    const known: Known = {
      archive,
      agencies,
      names,
      language,
      models,
      index: indexExamples(others, language),
      templateIndex: indexExamples(
        templates.filter(({ place }) => places.has(place)),
        language,
      ),
    }
    for (const example of examples.filter((_, i) => i % PARTS === part)) {
      const held = ask(example, filler, known)
      if (held) yield held
    }
  }
}

/** Whether the so-manyth of the others is among the share that is known, spread over all files. */
const isKept = (at: number, share: number): boolean => Math.floor((at + 1) * share) > Math.floor(at * share)

interface Known {
  readonly archive: Archive
  readonly agencies: readonly ListedAgency[]
  readonly names: NameIndex
  readonly language: ExampleLanguage
  readonly models: RankingModels
  readonly index: ExampleIndex
  readonly templateIndex: ExampleIndex
}

function ask(
  example: Example,
  filler: Filler,
  { archive, agencies, names, language, models, index, templateIndex }: Known,
): HeldExample | undefined {
  const filled = filler(example)
  if (!filled) return undefined
  const { text } = normaliseQuestion(filled.question)
  const view: View = tokeniseMended(text, { names, now: ASKED_ON })
  const ranks = rankView(view, models)
  const parsed = parseQuestion(view, names, learnedFrom(ranks))
  const setting = { names, thisYear: ASKED_ON.getFullYear() }
  const proposals = proposeAll(view, parsed, ranks, setting, {
    examples: (masked) => findNearest(index, masked, language, NEAR),
    templates: (masked) => findNearest(templateIndex, masked, language, NEAR),
  })
  const evidence: Evidence = collectEvidence(parsed, parsed.query, ranks, proposals)
  const wanted = tellAnswer(filled.query, archive, agencies)
  const readings = listCandidates(parsed, parsed.query, ranks, proposals).map(({ query, origin }) => ({
    origin,
    values: weighables(query, evidence),
    isRight: isSameAnswer(tellAnswer(query, archive, agencies), wanted),
  }))
  return { readings, isWhole: parsed.query !== null && parsed.left.length === 0 }
}
