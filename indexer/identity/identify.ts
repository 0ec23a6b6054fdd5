import { findSector, listExpansions } from '../../db/names/sectors.ts'
import type { Document, Refusal } from '../document.ts'
import { plainLine } from '../narrative/plain-line.ts'
import type { Finding, Identity } from '../report.ts'
import { listAliases } from './aliases.ts'
import { type AgencyClue, type ClueSource, collectClues } from './clues.ts'
import { completeName } from './complete-name.ts'
import { identifyRegion, wholeName } from './identify-region.ts'
import { isSameAgency } from './same-agency.ts'
import { findAgencyConflict, settleAgency } from './settle-agency.ts'
import { findYearConflict, settleYear } from './settle-year.ts'

/** Whose report of which year a document is, by all that it and the name of its file say. */
export function identify(document: Document, path: string): { identity: Identity; findings: Finding[] } | Refusal {
  const clues = collectClues(document, path)
  const text = plainLine(document.text)
  const settled = settleAgency(clues.agencies, text)
  const year = settleYear(clues)
  if (!settled) return { kind: 'refusal', reason: 'no agency is named in its title, signature or file name' }
  if (!year) return { kind: 'refusal', reason: 'no reporting year is named in its title, its period or its file name' }
  const named = completeName(settled, text)
  const { region, level } = identifyRegion(named, text, path)
  const agency = wholeName(named, region)
  const written = clues.agencies.flatMap((clue) => listWritten(clue, agency))
  const identity: Identity = {
    agency,
    year,
    title: clues.title,
    region,
    level,
    sector: findSector(agency)?.key ?? null,
    aliases: listAliases(agency, written, text),
  }
  return { identity, findings: [...findAgencyConflict(clues.agencies, agency), ...findYearConflict(clues, year)] }
}

const NAMING: readonly ClueSource[] = ['title', 'signature', 'file']

/** How a part of the report writes the agency: whole, and in short where it gives the name alone (上海市科委). */
function listWritten({ source, name, printed }: AgencyClue, agency: string): string[] {
  if (source === 'origin' || !isSameAgency(name, agency)) return []
  const short = NAMING.includes(source) && listExpansions(printed).some((full) => isSameAgency(full, agency))
  return short ? [name, printed] : [name]
}
