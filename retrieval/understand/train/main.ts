/**
 * `npm run train [-- judge]`: trains the models from the examples, over the archive of a folder, and puts them beside the code that uses them; the
 * judge alone where only the grammar has changed.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Archive, openArchive } from '../../../db/archive/open-archive.ts'
import { packageRoot } from '../../../db/archive/package-root.ts'
import { listAgencies, listArchiveYears } from '../../../db/lists/list-reports.ts'
import { EXAMPLE_LANGUAGES, type ExampleLanguage, readExamples, TEMPLATES_FOLDER } from '../examples/read-examples.ts'
import { judgePath } from '../judge/judge-reading.ts'
import { type ModelName, modelPath } from '../rank/load-model.ts'
import { type LinearModel, writeModel } from '../rank/model-file.ts'
import { modelSource } from '../rank/model-source.ts'
import { buildNameIndex } from '../tokens/name-index.ts'
import { ASKED_ON } from './asked-on.ts'
import { buildModel } from './build-model.ts'
import { createFiller } from './fill-example.ts'
import { labelExample, RANKING_HEADS } from './label-examples.ts'
import { labelWords, learnedWords, listedWords } from './label-words.ts'
import { listTemplates } from './list-templates.ts'
import { trainJudge } from './train-judge.ts'

function save(name: ModelName, language: ExampleLanguage, model: LinearModel): string {
  const bytes = writeModel(model)
  const path = modelPath(name, language)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  return `${name}: ${model.features.length} n-grams, ${bytes.length} bytes`
}

function saveTemplates(archive: Archive, language: ExampleLanguage): void {
  const agencies = listAgencies(archive)
  const filler = createFiller({ agencies, years: listArchiveYears(archive) }, language, ASKED_ON)
  const lines = listTemplates(readExamples(language), filler, buildNameIndex(agencies)).map(
    ({ question, means }) => `${question}\t${means}`,
  )
  writeFileSync(join(packageRoot(), TEMPLATES_FOLDER, `${language}.tsv`), `${[...new Set(lines)].join('\n')}\n`)
}

const [folder, only] = process.argv.slice(2)
for (const language of only === 'judge' ? [] : EXAMPLE_LANGUAGES) {
  const start = performance.now()
  const source = modelSource(language)
  const examples = readExamples(language)
  const ranking = buildModel(
    examples.map((example) => labelExample(example, language)),
    { heads: RANKING_HEADS, source },
  )
  const words = [...listedWords(language), ...learnedWords(language, ranking)]
  const harmless = buildModel(labelWords(words, language), {
    heads: [{ name: 'harmless', several: false }],
    source,
    fewest: 1,
  })
  console.log(`${language}: ${examples.length} examples, ${words.length} words`)
  console.log(`  ${save('ranking', language, ranking)}\n  ${save('harmless', language, harmless)}`)
  console.log(`  ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

if (folder === undefined) throw new Error('Say which folder holds the archive that examples are asked of')
const archive = openArchive(folder)
for (const language of EXAMPLE_LANGUAGES) saveTemplates(archive, language)
const judged = EXAMPLE_LANGUAGES.map((language) => [language, trainJudge(archive, language)])
writeFileSync(judgePath(), `${JSON.stringify(Object.fromEntries(judged), null, 2)}\n`)
archive.close()
