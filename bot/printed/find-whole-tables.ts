import type { Archive } from '../../db/archive/open-archive.ts'
import type { Table } from '../../db/form/form.ts'
import { OGI } from '../../db/form/ogi/ogi.ts'
import { createCitationFinder } from '../../db/lists/find-cited.ts'
import { type PrintedReport, readPrintedReport } from '../../db/lists/read-printed-report.ts'
import type { Answer, Language } from '../../retrieval/answer.ts'
import { wordArchiveQuestion } from '../talk/archive-questions.ts'
import type { Asker } from '../talk/asker.ts'
import { type LaidPart, layOutTable } from './lay-out-table.ts'
import { readWantedTables } from './read-wanted-tables.ts'

/** A table of a report as it is printed. */
export interface WholeTable {
  readonly table: Table
  readonly title: string
  readonly parts: readonly LaidPart[]
}

/** Whole tables of one report, and the answer that names it. */
export interface WholeTables {
  readonly report: PrintedReport
  readonly tables: readonly WholeTable[]
  /** That the report is there, and the state of the conversation after it. */
  readonly answer: Answer
  readonly context: unknown
}

/** A question that may ask for whole tables. */
export interface AskedTables {
  readonly question: string
  readonly language: Language
  /** The answer before, whose report is meant where the question names none. */
  readonly last: Answer | undefined
  readonly context: unknown
}

interface Sources {
  readonly asker: Asker
  readonly archive: Archive
  readonly now: () => Date
}

/**
 * The whole tables that a question asks for: of the one agency that it names, the newest year where it names none. Null where it
 * asks for no table, for those of several agencies, or the report prints none.
 */
export async function findWholeTables(asked: AskedTables, sources: Sources): Promise<WholeTables | null> {
  const wanted = readWantedTables(asked.question)
  if (!wanted) return null
  const named = await nameReport(asked, wanted.rest, sources)
  const report = named && readReport(named.answer, sources.archive)
  if (!report) return null
  const tables = OGI.tables
    .filter(({ number }) => wanted.numbers.includes(number))
    .map((table): WholeTable => {
      const title = OGI.sections.find((section) => section.table === table.number)?.label[asked.language] ?? ''
      return { table, title, parts: layOutTable(table, report.edition, report.figures) }
    })
    .filter(({ parts }) => parts.length > 0)
  return tables.length > 0 ? { report, tables, ...named } : null
}

/** The answer that names the report: to which reports there are of what is left of the question, or the one before. */
async function nameReport({ language, last, context }: AskedTables, rest: string, { asker, now }: Sources) {
  if (!/\p{L}{2}/u.test(rest)) return last ? { answer: last, context } : null
  return asker.ask(wordArchiveQuestion('reports', rest, language), { language, now: now(), context: null })
}

/** The newest report of the one agency that an answer is about. */
function readReport({ rows }: Answer, archive: Archive): PrintedReport | null {
  const held = rows.filter(({ agency, year, state }) => agency !== null && year !== null && state !== 'noReport')
  const agencies = [...new Set(held.map(({ agency }) => agency ?? ''))]
  const [agency] = agencies
  if (agency === undefined || agencies.length > 1) return null
  const year = Math.max(...held.map((row) => row.year ?? 0))
  const found = createCitationFinder(archive).findReport(agency, year, null)
  return found && readPrintedReport(archive, found.id, found.sha256)
}
