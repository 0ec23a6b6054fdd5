/** `npm run train`: trains the models from the examples and puts them beside the code that uses them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { EXAMPLE_LANGUAGES, readExamples } from '../examples/read-examples.ts'
import { modelPath } from '../rank/load-model.ts'
import { writeModel } from '../rank/model-file.ts'
import { modelSource } from '../rank/model-source.ts'
import { buildModel } from './build-model.ts'
import { labelExample, RANKING_HEADS } from './label-examples.ts'

for (const language of EXAMPLE_LANGUAGES) {
  const start = performance.now()
  const rows = readExamples(language).map((example) => labelExample(example, language))
  const model = buildModel(rows, { heads: RANKING_HEADS, source: modelSource(language) })
  const bytes = writeModel(model)
  const path = modelPath('ranking', language)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `${language}: ${rows.length} examples, ${model.features.length} n-grams, ${bytes.length} bytes, ${seconds} s`,
  )
}
