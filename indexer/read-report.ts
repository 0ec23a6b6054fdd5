import { checkReport } from './checks/check-report.ts'
import type { Document, Refusal } from './document.ts'
import { identify } from './identity/identify.ts'
import { recognise } from './identity/recognise.ts'
import { findMentions } from './narrative/find-mentions.ts'
import { findStatements, tellKinds } from './narrative/find-statements.ts'
import { splitPassages } from './narrative/passages.ts'
import { readSections } from './narrative/sections.ts'
import { isRefusal } from './readers/is-refusal.ts'
import { loadSource, readDocument } from './readers/read-source.ts'
import type { Report } from './report.ts'
import { readFigures } from './tables/read-figures.ts'

/** From a file to everything that the archive stores of it, or why the file is refused. */
export async function readReport(path: string): Promise<Report | Refusal> {
  const source = loadSource(path)
  return isRefusal(source) ? source : readBytes(source.bytes, path)
}

/** The same from the bytes of the file. */
export async function readBytes(bytes: Uint8Array, path: string): Promise<Report | Refusal> {
  const document = await readDocument(bytes, path)
  return isRefusal(document) ? document : understandDocument(document, path)
}

/** What a document says: whose report of which year it is, its sections, figures, passages and findings. */
export function understandDocument(document: Document, path: string): Report | Refusal {
  const stranger = recognise(document)
  if (stranger) return stranger
  const sections = readSections(document)
  const identified = identify(document, path)
  if (isRefusal(identified)) return identified
  const { edition, figures, findings } = readFigures(document)
  const statements = findStatements(document, sections, identified.identity)
  const passages = tellKinds(splitPassages(document, sections), statements)
  const mentions = findMentions(document.text, passages, identified.identity)
  const report = { document, identity: identified.identity, edition, sections, figures, passages, mentions, statements }
  const doubts = [...identified.findings, ...findings]
  return { kind: 'report', ...report, findings: [...doubts, ...checkReport(report, doubts)] }
}
