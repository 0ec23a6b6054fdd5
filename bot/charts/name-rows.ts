import { englishName } from '../../db/names/english-names.ts'
import { describeFigure } from '../../retrieval/answer/render/describe-figure.ts'
import type { AnswerRow, Language } from '../../retrieval/answer.ts'
import { getMessages } from '../messages/get-messages.ts'

/** One of the things by which rows differ: `key` tells it from others, `label` is what a reader sees. */
export interface Naming {
  readonly key: (row: AnswerRow) => string
  readonly label: (row: AnswerRow) => string
}

export interface Names {
  readonly agency: Naming
  readonly figure: Naming
  readonly year: Naming
  /** Two things as one, for example agency and year. */
  readonly both: (a: Naming, b: Naming) => Naming
}

/** Names side by side, the empty ones left out. */
export const joinNames = (language: Language, ...names: readonly string[]): string =>
  names.filter(Boolean).join(language === 'zh' ? '·' : ', ')

/** What is the same for all rows. */
export const NOTHING: Naming = { key: () => '', label: () => '' }

/** English names of agencies; two agencies whose names read the same in English keep their Chinese names beside them. */
function nameInEnglish(rows: readonly AnswerRow[]): (agency: string) => string {
  const names = new Map(rows.flatMap(({ agency }) => (agency === null ? [] : [[agency, englishName(agency)] as const])))
  const counts = new Map<string, number>()
  for (const name of names.values()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return (agency) => {
    const name = names.get(agency) ?? agency
    return (counts.get(name) ?? 0) > 1 ? `${name} (${agency})` : name
  }
}

/** How the rows of an answer are named in its language. */
export function nameRows(rows: readonly AnswerRow[], language: Language): Names {
  const messages = getMessages(language)
  const agency = language === 'en' ? nameInEnglish(rows) : (name: string) => name
  return {
    agency: {
      key: (row) => row.agency ?? '',
      label: (row) => (row.agency === null ? '' : agency(row.agency)),
    },
    figure: {
      key: ({ code, aggregate }) => JSON.stringify([code, aggregate]),
      label: (row) => describeFigure(row, language, messages.aggregates),
    },
    year: {
      key: ({ year }) => String(year ?? ''),
      label: ({ year }) => (year === null ? '' : messages.yearOf(year)),
    },
    both: (a, b) => ({
      key: (row) => JSON.stringify([a.key(row), b.key(row)]),
      label: (row) => joinNames(language, a.label(row), b.label(row)),
    }),
  }
}
