import type { StatementRecord } from '../../db/archive/report-record.ts'
import { findThemes } from '../../retrieval/themes/assign-theme.ts'
import { readStatements } from '../../retrieval/themes/read-statements.ts'
import { foldWhitespace } from '../../retrieval/words/fold-whitespace.ts'
import type { Document } from '../document.ts'
import type { Identity, Passage, Section } from '../report.ts'
import { findAnnex } from './find-annex.ts'
import { isStatement } from './is-statement.ts'

/** A page number that runs through a statement. */
const PAGE_MARK = /\n\s*(?:[-—–―－]+\s*)?\d{1,3}(?:\s*[-—–―－]+)?\s*\n|^\s*\d{1,3}\s*[-—–―－]+\s*\n|\f/gu

/** The problems, measures and rectifications of section five, clause by clause, with their themes. */
export function findStatements(
  document: Document,
  sections: readonly Section[],
  { year, aliases }: Pick<Identity, 'year' | 'aliases'>,
): StatementRecord[] {
  const { blocks, text } = document
  const annex = findAnnex(document, sections)
  return sections
    .filter(({ kind }) => kind === 'problems')
    .flatMap((section) => {
      const paragraphs = blocks.filter(
        ({ kind, start, end }) =>
          kind === 'paragraph' &&
          start >= section.start &&
          start < Math.min(section.end, annex) &&
          !(section.heading && start === section.start) &&
          isStatement(text.slice(start, end), section === sections.at(-1)),
      )
      return readStatements(text, paragraphs, year, section.heading)
    })
    .map(({ kind, start, end: to }) => {
      const end = /[。！？!?]/u.test(text[to] ?? '') ? to + 1 : to
      const slice = text.slice(start, end)
      const plain = foldWhitespace(slice.replace(PAGE_MARK, ''))
      return {
        kind,
        themes: findThemes(plain),
        start,
        end,
        text: foldWhitespace(slice),
        wording: toWording(plain, aliases),
      }
    })
}

/** How an agency calls itself, beside its aliases. */
const SELF = /(?:我|本)(?:[省市州县区旗镇乡]|局|委|办|单位|机关|部门|街道|厅|中心)+/gu

/** What is the same in statements of other agencies and years: no marks, names and years. */
const toWording = (text: string, aliases: readonly string[]): string =>
  aliases
    .filter((alias) => alias.length > 2)
    .toSorted((a, b) => b.length - a.length)
    .reduce((words, alias) => words.replaceAll(alias, ''), text)
    .replace(SELF, '')
    .replace(/20\d\d年度?/gu, '')
    .replace(/[\p{P}\p{S}\s]/gu, '')

/** Passages of section five with the kind and the theme of the first statement that they hold; a lead-in has none. */
export const tellKinds = (passages: readonly Passage[], statements: readonly StatementRecord[]): Passage[] =>
  passages.map((passage) => {
    if (passage.section !== 'problems') return passage
    const held = statements.filter(({ start, end }) => start < passage.end && end > passage.start)
    const themed = held.find(({ themes }) => themes.length > 0)
    return { ...passage, kind: held[0]?.kind ?? null, theme: themed?.themes[0] ?? null }
  })
