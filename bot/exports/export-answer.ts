import type { Answer } from '../../retrieval/answer.ts'
import { drawChart } from '../charts/draw-chart.ts'
import { findChart, hasChart } from '../charts/find-chart.ts'
import { nameFile } from '../files/name-file.ts'
import { type ExportTable, hasTable, listTables } from './list-tables.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

/** What an answer can be exported as. */
export type ExportKind = 'chart' | 'csv' | 'xlsx'

export interface ExportedFile {
  readonly name: string
  readonly bytes: Buffer
}

/** Whether an answer holds what such a file is made of. */
export const canExport = (answer: Answer, kind: ExportKind): boolean =>
  kind === 'chart' ? hasChart(answer) : hasTable(answer)

/** An answer as files; none where it holds nothing that such a file is made of. A CSV file holds one table only. */
export async function exportAnswer(answer: Answer, kind: ExportKind, now: Date): Promise<ExportedFile[]> {
  if (!canExport(answer, kind)) return []
  const name = nameFile(answer)
  if (kind === 'csv')
    return listTables(answer).map((table, i) => toCsvFile(table, i === 0 ? name : `${name}-${table.name}`))
  if (kind === 'xlsx') return [{ name: `${name}.xlsx`, bytes: await writeXlsx(answer, now) }]
  return [{ name: `${name}.png`, bytes: await paintChart(answer) }]
}

/** What draws is native and large: it is loaded for the first chart, and without it everything else still works. */
async function paintChart(answer: Answer): Promise<Buffer> {
  const [{ paintScene }, chart] = [await import('../charts/paint-scene.ts'), findChart(answer)]
  return chart ? paintScene(drawChart(chart)) : Buffer.alloc(0)
}

const toCsvFile = (table: ExportTable, name: string): ExportedFile => ({ name: `${name}.csv`, bytes: writeCsv(table) })
