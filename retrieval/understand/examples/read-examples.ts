/** Wordings with their meaning, as data: one line of a file is a question, a tab, and its query in the notation. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../../db/archive/package-root.ts'

/** Languages that there are examples in. */
export const EXAMPLE_LANGUAGES = ['zh', 'en'] as const
export type ExampleLanguage = (typeof EXAMPLE_LANGUAGES)[number]

/** A question whose names, years and numbers are slots (`{A}`, `{P2}`, `{Y}` …), and what it means. */
export interface Example {
  readonly question: string
  /** A line of the notation with the same slots; `fillSlots` and `readNotation` make a query of it. */
  readonly means: string
  /** File and line, for messages: `zh/requests.tsv:12`. */
  readonly place: string
}

/** Where the example files lie, one folder for a language. */
export const EXAMPLES_FOLDER = 'retrieval/understand/examples'

/**
 * Every example of a language, in the order of the files' names.
 * @throws Error naming the line that has no tab between question and query
 */
export function readExamples(language: ExampleLanguage): readonly Example[] {
  return readdirSync(join(packageRoot(), EXAMPLES_FOLDER, language))
    .filter((file) => file.endsWith('.tsv'))
    .toSorted()
    .flatMap((file) => readLines(EXAMPLES_FOLDER, `${language}/${file}`))
}

/** Where `npm run train` puts what it makes of the examples, one file for a language. */
export const TEMPLATES_FOLDER = 'retrieval/understand/templates'

/** Every example whose figures are slots, too (`{F}`, `{F2}` …), of a language. */
export const readTemplates = (language: ExampleLanguage): readonly Example[] =>
  readLines(TEMPLATES_FOLDER, `${language}.tsv`)

const readLines = (folder: string, file: string): Example[] =>
  readFileSync(join(packageRoot(), folder, file), 'utf8')
    .split('\n')
    .flatMap((line, index) => readLine(line, `${file}:${index + 1}`))

function readLine(line: string, place: string): Example[] {
  if (line.trim() === '' || line.startsWith('#')) return []
  const [question = '', means = '', ...rest] = line.split('\t')
  if (!question.trim() || !means.trim() || rest.length > 0)
    throw new Error(`Cannot read the example at ${place}: expected a question, one tab and a query, found "${line}"`)
  return [{ question, means, place }]
}

/** One turn of a talk, with what it means together with those before it. */
export type TalkTurn = Example

/**
 * Every talk of a language, turn by turn: lines of examples, talks parted by a line `#`.
 * @throws Error naming the line that has no tab between question and query
 */
export function readTalks(language: ExampleLanguage): readonly (readonly TalkTurn[])[] {
  const folder = `${language}/talks`
  return readdirSync(join(packageRoot(), EXAMPLES_FOLDER, folder))
    .filter((file) => file.endsWith('.tsv'))
    .toSorted()
    .flatMap((file) =>
      partTalks(readFileSync(join(packageRoot(), EXAMPLES_FOLDER, folder, file), 'utf8'), `${folder}/${file}`),
    )
}

function partTalks(text: string, file: string): TalkTurn[][] {
  const talks: TalkTurn[][] = [[]]
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith('#')) talks.push([])
    else talks.at(-1)?.push(...readLine(line, `${file}:${index + 1}`))
  }
  return talks.filter((talk) => talk.length > 0)
}
