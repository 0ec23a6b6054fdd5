import { type Block, bold, paragraph, type TableBlock } from '../../retrieval/answer/render/block.ts'
import type { Language } from '../../retrieval/answer.ts'
import { getMessages } from '../messages/get-messages.ts'
import type { WholeTable } from './find-whole-tables.ts'
import type { Heading, LaidPart } from './lay-out-table.ts'
import { writeCell } from './write-cell.ts'

/** What a row or column is called in a language. */
export const nameHeading = ({ printed, label }: Heading, language: Language): string =>
  language === 'zh' ? printed : label.en

/** A whole table as one of text: for places as wide as a screen. */
export const renderWholeTable = ({ table, title, parts }: WholeTable, language: Language): Block[] => [
  ...paragraph([bold(`${getMessages(language).table(table.number)} ${title}`)]),
  ...parts.map((part) => toBlock(part, language)),
]

function toBlock({ columns, over, groups }: LaidPart, language: Language): TableBlock {
  const words = getMessages(language)
  const nameColumn = (column: Heading, index: number): string => {
    const group = over.find(({ first, count }) => index >= first && index < first + count)
    const name = nameHeading(column, language)
    return group && over.length > 1 ? `${nameHeading(group, language)} · ${name}` : name
  }
  return {
    kind: 'table',
    columns: [
      { header: '', align: 'left' },
      ...columns.map((column, index) => ({ header: nameColumn(column, index), align: 'left' as const })),
    ],
    rows: groups.flatMap(({ heading, rows }) => [
      ...(heading ? [[nameHeading(heading, language), ...columns.map(() => '')]] : []),
      ...rows.map((row) => [nameHeading(row, language), ...row.cells.map((cell) => writeCell(cell, words))]),
    ]),
  }
}
