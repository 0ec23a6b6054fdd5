import type { Form, SectionKey, TableNumber } from './form.ts'
import { matchPhrase } from './match-phrase.ts'
import { OGI } from './ogi/ogi.ts'

/** A section by what its heading says, without its number. Compare whole lines without white space. */
export interface SectionPattern {
  readonly key: SectionKey
  readonly heading: RegExp
  /** Stands behind the tables. */
  readonly late: boolean
}

/** Sections in the order of the form; the first that a line fits names it. */
export const listSectionPatterns = (form: Form = OGI): readonly SectionPattern[] =>
  form.sections
    .filter(({ headings }) => headings)
    .map(({ key, headings, late }) => ({
      key,
      heading: new RegExp(`^(?:${matchPhrase(headings)})$`, 'u'),
      late: late ?? false,
    }))

/** A table by words that only it has, wherever its heading went. */
export interface TablePattern {
  readonly table: TableNumber
  readonly section: SectionKey | undefined
  readonly words: RegExp
}

/** Tables by any of the words that tell them. */
export const listTablePatterns = ({ tables, sections }: Form = OGI): readonly TablePattern[] =>
  tables.map(({ number, told }) => ({
    table: number,
    section: sections.find(({ table }) => table === number)?.key,
    words: new RegExp(told.map(matchPhrase).join('|'), 'u'),
  }))

/** What the titles of the form's reports say; somewhere in the title. */
export const titlePattern = ({ titles }: Form = OGI): RegExp => new RegExp(matchPhrase(titles), 'u')

/** Kinds of documents that are no such report, by the words of their titles. */
export const listGenrePatterns = ({ otherGenres }: Form = OGI): readonly { title: RegExp; name: string }[] =>
  otherGenres.map(({ title, name }) => ({ title: new RegExp(matchPhrase(title), 'u'), name }))
