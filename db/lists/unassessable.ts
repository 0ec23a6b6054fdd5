/**
 * Checks that a report's figures leave undone: an operand is a blank, a mark for "not applicable", a cell that the report
 * does not have or one that could not be read. Such a check says nothing; it neither holds nor is broken.
 */

import type { Archive } from '../archive/open-archive.ts'
import { CARRIED, listIdentitiesOf, STOCKS } from '../form/identities.ts'

/** One kind of check, by the code of its finding, with the rows, columns or routes for which it is undone. */
export interface UndoneCheck {
  readonly code: string
  readonly subjects: readonly string[]
}

/** The undone checks of one report of the archive. */
export interface ReportUndone {
  readonly agency: string
  readonly year: number
  readonly file: string
  readonly notAssessable: readonly UndoneCheck[]
}

interface Check {
  readonly code: string
  readonly subject: string
  readonly isDone: boolean
}

/**
 * The checks within one report that are undone.
 * @param isNumber whether the cell of a code holds a number
 * @param printed codes of the cells that the report prints; a report without any has no tables to check
 */
export function listUndone(isNumber: (code: string) => boolean, printed: ReadonlySet<string>): UndoneCheck[] {
  if (!printed.size) return []
  return group(
    listIdentitiesOf(printed).map(({ finding, subject, left, right }) => ({
      code: finding,
      subject,
      isDone: left.every(isNumber) && right.every(isNumber),
    })),
  )
}

type Figures = ReadonlyMap<string, number | null>

const holds = (figures: Figures, codes: readonly string[]): boolean =>
  codes.every((code) => typeof figures.get(code) === 'number')

/** The checks from one year to the next that are undone. */
function listUndoneBetween(previous: Figures, current: Figures): UndoneCheck[] {
  const carried = CARRIED.map(({ subject, forward, over }) => ({
    code: 'carryOver',
    subject,
    isDone: holds(previous, [forward]) && holds(current, [over]),
  }))
  const stocks = STOCKS.filter(({ inForce }) => previous.has(inForce) && current.has(inForce))
  return group([
    ...carried,
    ...stocks.map(({ subject, issued, repealed, inForce }) => ({
      code: 'inForce',
      subject,
      isDone: holds(previous, [inForce]) && holds(current, [issued, repealed, inForce]),
    })),
  ])
}

function group(checks: readonly Check[]): UndoneCheck[] {
  const undone = new Map<string, string[]>()
  for (const { code, subject, isDone } of checks) if (!isDone) undone.set(code, [...(undone.get(code) ?? []), subject])
  return [...undone].map(([code, subjects]) => ({ code, subjects }))
}

interface Printed {
  readonly agency: string
  readonly year: number
  readonly file: string
  readonly figures: Figures
}

/** The undone checks of every report that gives the figures, by agency and year; reports without any are left out. */
export function readUndone({ sqlite }: Archive): ReportUndone[] {
  const reports = sqlite
    .prepare(
      `SELECT r.id, a.name AS agency, r.year, r.file FROM reports r JOIN agencies a ON a.id = r.agency_id
       WHERE r.current = 1 ORDER BY a.name, r.year`,
    )
    .all() as { id: number; agency: string; year: number; file: string }[]
  const figures = sqlite
    .prepare('SELECT c.code, f.value FROM figures f JOIN codes c ON c.id = f.code_id WHERE f.report_id = ?')
    .raw()
  let previous: Printed | null = null
  return reports.flatMap(({ id, ...report }) => {
    const current: Printed = { ...report, figures: new Map(figures.all(id) as [string, number | null][]) }
    const notAssessable = listAllUndone(previous, current)
    previous = current
    return notAssessable.length ? [{ ...report, notAssessable }] : []
  })
}

function listAllUndone(previous: Printed | null, { agency, year, figures }: Printed): UndoneCheck[] {
  const within = listUndone((code) => typeof figures.get(code) === 'number', new Set(figures.keys()))
  const follows = previous?.agency === agency && previous.year === year - 1
  const bothPrint = follows && previous.figures.size > 0 && figures.size > 0
  return bothPrint ? [...within, ...listUndoneBetween(previous.figures, figures)] : within
}
