import type { Answer } from '../answer.ts'

/** What an answer holds, however it was asked for: two that are alike in it say the same. */
export const tellContent = ({ kind, rows, quotes }: Answer): string =>
  JSON.stringify([
    kind,
    rows.map(({ agency, year, code, value, group }) => [agency, year, code, value, group]),
    quotes.map(({ source }) => source),
  ])
