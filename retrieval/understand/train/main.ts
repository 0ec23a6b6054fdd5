/**
 * `npm run train [-- judge | turns]`: trains the models from the examples, over the archive of a folder, and puts them beside the code that uses them; the
 * judge alone where only the grammar has changed (`judge`), or the one of turns from the talks (`turns`).
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Archive, openArchive } from '../../../db/archive/open-archive.ts'
import { packageRoot } from '../../../db/archive/package-root.ts'
import { listAgencies, listArchiveYears } from '../../../db/lists/list-reports.ts'
import { createNames } from '../../create-names.ts'
import { createPassageSearch } from '../../search/passage-search.ts'
import { startEmbedder } from '../../vectors/embedder.ts'
import { findServingModel } from '../../vectors/serving-model.ts'
import {
  EXAMPLE_LANGUAGES,
  type Example,
  type ExampleLanguage,
  readExamples,
  TEMPLATES_FOLDER,
} from '../examples/read-examples.ts'
import { turnJudgePath } from '../follow/judge-turn.ts'
import { judgePath } from '../judge/judge-reading.ts'
import { type ModelName, modelPath } from '../rank/load-model.ts'
import { type LinearModel, writeModel } from '../rank/model-file.ts'
import { modelSource } from '../rank/model-source.ts'
import { buildNameIndex } from '../tokens/name-index.ts'
import { ASKED_ON } from './asked-on.ts'
import { buildModel } from './build-model.ts'
import { createFiller } from './fill-example.ts'
import { buildRanking, labelExample, listOutlines } from './label-examples.ts'
import { labelWords, learnedWords, listedWords } from './label-words.ts'
import { listTemplates } from './list-templates.ts'
import { trainJudge } from './train-judge.ts'
import { trainTurnJudge } from './train-turn-judge.ts'

function save(name: ModelName, language: ExampleLanguage, model: LinearModel): string {
  const bytes = writeModel(model)
  const path = modelPath(name, language)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  return `${name}: ${model.features.length} features, ${bytes.length} bytes`
}

/** The templates of the examples of a language. */
function makeTemplates(archive: Archive, language: ExampleLanguage): Example[] {
  const agencies = listAgencies(archive)
  const filler = createFiller({ agencies, years: listArchiveYears(archive) }, language, ASKED_ON)
  return listTemplates(readExamples(language), filler, buildNameIndex(agencies))
}

function saveTemplates(templates: readonly Example[], language: ExampleLanguage): void {
  const lines = templates.map(({ question, means }) => `${question}\t${means}`)
  writeFileSync(join(packageRoot(), TEMPLATES_FOLDER, `${language}.tsv`), `${[...new Set(lines)].join('\n')}\n`)
}

function trainModels(templates: readonly Example[], language: ExampleLanguage): void {
  const start = performance.now()
  const source = modelSource(language)
  const examples = readExamples(language)
  const outlines = listOutlines(examples, templates)
  const ranking = buildRanking(
    examples.map((example) => labelExample(example, language, outlines)),
    source,
  )
  const words = [...listedWords(language), ...learnedWords(language, ranking)]
  const harmless = buildModel(labelWords(words, language), {
    heads: [{ name: 'harmless', several: false }],
    source,
    fewest: 1,
  })
  console.log(`${language}: ${examples.length} examples, ${words.length} words`)
  const saved = Object.entries({ ...ranking, harmless }).map(([name, model]) =>
    save(name as ModelName, language, model),
  )
  console.log(`  ${saved.join('\n  ')}`)
  console.log(`  ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

function trainQuestions(archive: Archive): void {
  for (const language of EXAMPLE_LANGUAGES) {
    const templates = makeTemplates(archive, language)
    saveTemplates(templates, language)
    if (only !== 'judge') trainModels(templates, language)
  }
  const judged = EXAMPLE_LANGUAGES.map((language) => [language, trainJudge(archive, language)])
  writeFileSync(judgePath(), `${JSON.stringify(Object.fromEntries(judged), null, 2)}\n`)
}

/** The talks are asked of the archive of the folder, too: of one with some hundred agencies, or two readings answer the same by chance. */
async function trainTurns(archive: Archive): Promise<void> {
  const embedder = startEmbedder({ model: findServingModel(archive) })
  const search = createPassageSearch({ archive, embedder })
  const network = await trainTurnJudge({ archive, names: createNames(archive)(), search: async () => search })
  writeFileSync(turnJudgePath(), `${JSON.stringify(network)}\n`)
  await search.close()
  await embedder.close()
}

const [folder, only] = process.argv.slice(2)
if (folder === undefined) throw new Error('Say which folder holds the archive that examples are asked of')
const archive = openArchive(folder)
if (only === 'turns') await trainTurns(archive)
else trainQuestions(archive)
archive.close()
