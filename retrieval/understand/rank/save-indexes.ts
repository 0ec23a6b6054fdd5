/** The last step of `npm run prepare`: makes the indexes of examples ready, so that no first question waits for them. */
import { EXAMPLE_LANGUAGES } from '../examples/read-examples.ts'
import { EXAMPLE_KINDS, saveIndex } from './example-index-file.ts'

for (const kind of EXAMPLE_KINDS) for (const language of EXAMPLE_LANGUAGES) saveIndex(kind, language)
