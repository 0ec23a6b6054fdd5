import type { OriginalKey } from '../../db/lists/find-original.ts'
import type { Answer } from '../../retrieval/answer.ts'

/** The report files that an answer rests on, or names, in its order, each once. */
export function listOriginals({ rows, quotes, findings }: Answer): OriginalKey[] {
  const ofRows = rows.flatMap(({ agency, year, state, source, sources = [] }) => {
    const files = source ? [source.file] : state === 'report' ? [null] : sources.map(({ file }) => file)
    return agency === null || year === null ? [] : files.map((file) => ({ agency, year, file }))
  })
  const ofQuotes = quotes.map(({ agency, year, source }) => ({ agency, year, file: source.file }))
  const ofFindings = findings.map(({ agency, year }) => ({ agency, year, file: null }))
  const keys = [...ofRows, ...ofQuotes, ...ofFindings]
  return [...new Map(keys.map((key) => [JSON.stringify([key.agency, key.year, key.file]), key])).values()]
}
