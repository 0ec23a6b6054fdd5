/** `npm run train`: trains the models from the examples and puts them beside the code that uses them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { EXAMPLE_LANGUAGES, type ExampleLanguage, readExamples } from '../examples/read-examples.ts'
import { type ModelName, modelPath } from '../rank/load-model.ts'
import { type LinearModel, writeModel } from '../rank/model-file.ts'
import { modelSource } from '../rank/model-source.ts'
import { buildModel } from './build-model.ts'
import { labelExample, RANKING_HEADS } from './label-examples.ts'
import { labelWords, learnedWords, listedWords } from './label-words.ts'

function save(name: ModelName, language: ExampleLanguage, model: LinearModel): string {
  const bytes = writeModel(model)
  const path = modelPath(name, language)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  return `${name}: ${model.features.length} n-grams, ${bytes.length} bytes`
}

for (const language of EXAMPLE_LANGUAGES) {
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
