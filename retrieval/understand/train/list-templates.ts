import type { Example } from '../examples/read-examples.ts'
import { parseQuestion } from '../parse/parse-question.ts'
import type { View } from '../parse/view.ts'
import { makeTemplate } from '../templates/make-template.ts'
import type { NameIndex } from '../tokens/name-index.ts'
import { normaliseQuestion } from '../tokens/normalise-question.ts'
import { tokeniseQuestion } from '../tokens/tokenise-question.ts'
import { ASKED_ON } from './asked-on.ts'
import type { Filler } from './fill-example.ts'

/** The templates that examples give, in their order. */
export const listTemplates = (examples: readonly Example[], filler: Filler, names: NameIndex): Example[] =>
  examples.flatMap((example) => {
    const filled = filler(example)
    if (!filled) return []
    const { text } = normaliseQuestion(filled.question)
    const view: View = { text, tokens: tokeniseQuestion(text, { names, now: ASKED_ON }) }
    return makeTemplate(example, view, parseQuestion(view, names)) ?? []
  })
