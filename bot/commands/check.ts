import { createArchive } from '../../db/archive/create-archive.ts'
import { dismissFinding, restoreFinding } from '../../db/archive/dismissals.ts'
import { type Archive, ArchiveError, archiveExists, openArchive } from '../../db/archive/open-archive.ts'
import { describeFinding, originOf } from '../../db/form/findings-catalogue.ts'
import { type ListedFinding, listFindings } from '../../db/lists/list-findings.ts'
import { type ReportUndone, readUndone } from '../../db/lists/unassessable.ts'
import type { AnswerFinding, Language } from '../../retrieval/answer.ts'
import { UsageError } from '../usage-error.ts'

export interface CheckCommandOptions {
  /** Folder of the archive. */
  readonly data: string
  readonly json?: boolean | undefined
  readonly language: Language
  /** Finding to dismiss, with `reason`. */
  readonly dismiss?: string | undefined
  readonly reason?: string | undefined
  /** Finding whose dismissal is taken back. */
  readonly restore?: string | undefined
  /** Dismissed findings are listed, too. */
  readonly all?: boolean | undefined
  /** Who dismisses. */
  readonly by: string
  /** When a dismissal is made. */
  readonly now: Date
  readonly print: (text: string) => void
}

/** A finding as `check --json` lists it. */
interface CheckedFinding extends AnswerFinding {
  /** For `--dismiss`. */
  readonly id: string
  readonly file: string
  /** Whether the report prints it so, or it could not be read for sure. */
  readonly origin: 'report' | 'reading'
  readonly dismissed: { readonly reason: string; readonly by: string; readonly at: string } | null
  /** It was dismissed once, but its values are others now. */
  readonly changed: boolean
}

const SEVERITY_WORDS = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '存疑', en: 'warning' },
  notice: { zh: '提示', en: 'notice' },
} as const

const WORDS = {
  reading: { zh: '读取存疑', en: 'reading doubt' },
  undone: { zh: '未能核验（单元格空白、不适用或缺失）', en: 'not assessable (cells blank, not applicable or missing)' },
  undoneUnit: { zh: '项，见 --json', en: 'checks, see --json' },
  nothing: { zh: '没有发现问题', en: 'no findings' },
  dismissed: { zh: '已排除', en: 'dismissed' },
  changed: { zh: '曾排除，但数字已变', en: 'dismissed once, but its values changed' },
} as const

/**
 * `nianwen check`: what is wrong or doubtful in the reports that give the figures, gravest first. With `dismiss` or
 * `restore` one finding is judged first; its judgement survives indexing.
 * @throws ArchiveError when there is no archive, or no such finding
 * @throws UsageError when a dismissal lacks its reason
 */
export function runCheckCommand(options: CheckCommandOptions): number {
  const { data, json, language, all, print } = options
  const archive = judge(options) ?? openArchive(data)
  try {
    const findings = listFindings(archive)
      .filter(({ current, dismissed }) => current && (all || !dismissed))
      .map((finding) => toChecked(finding, language))
    const undone = readUndone(archive)
    if (json) print(JSON.stringify({ findings, notAssessable: undone }))
    else print([describe(findings, language), ...describeUndone(undone, language)].join('\n'))
    return 0
  } finally {
    archive.close()
  }
}

function toChecked(finding: ListedFinding, language: Language): CheckedFinding {
  const { key, agency, year, file, code, severity, parameters, cells, dismissed, changed } = finding
  return {
    id: key,
    agency,
    year,
    file,
    code,
    severity,
    origin: originOf(code),
    message: describeFinding(code, parameters, language),
    cells,
    dismissed: dismissed && { reason: dismissed.reason, by: dismissed.by, at: dismissed.at.toISOString() },
    changed,
  }
}

/** Dismisses or restores a finding; gives the archive, open for writing, or null where nothing is to be judged. */
function judge({ data, dismiss, reason, restore, by, now }: CheckCommandOptions): Archive | null {
  if (dismiss === undefined && restore === undefined) {
    if (reason !== undefined) throw new UsageError('--reason needs --dismiss ID')
    return null
  }
  if (dismiss !== undefined && !reason?.trim()) throw new UsageError('--dismiss needs --reason TEXT')
  if (!archiveExists(data)) throw new ArchiveError(`Cannot open archive "${data}": there is none yet`)
  const archive = createArchive(data)
  try {
    if (dismiss !== undefined) dismissFinding(archive, dismiss, { reason: reason?.trim() ?? '', by, at: now })
    if (restore !== undefined) restoreFinding(archive, restore)
    return archive
  } catch (error) {
    archive.close()
    throw error
  }
}

function describe(findings: readonly CheckedFinding[], language: Language): string {
  const lines = findings.map((finding) => describeOne(finding, language))
  const counts = (['error', 'warning', 'notice'] as const)
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${SEVERITY_WORDS[severity][language]} ${count}`)
  return [...lines, counts.join(' · ') || WORDS.nothing[language]].join('\n')
}

/** One line for the checks that blanks and missing cells leave undone; they are neither right nor wrong. */
function describeUndone(undone: readonly ReportUndone[], language: Language): string[] {
  const count = undone.flatMap(({ notAssessable }) => notAssessable).flatMap(({ subjects }) => subjects).length
  return count ? [`${WORDS.undone[language]}: ${count} ${WORDS.undoneUnit[language]}`] : []
}

function describeOne(finding: CheckedFinding, language: Language): string {
  const { id, agency, year, file, severity, origin, message } = finding
  const grade = `${SEVERITY_WORDS[severity][language]}${origin === 'reading' ? `·${WORDS.reading[language]}` : ''}`
  return `${id}  ${grade}  ${agency} ${year}  ${message}  [${file}]${describeJudgement(finding, language)}`
}

function describeJudgement({ dismissed, changed }: CheckedFinding, language: Language): string {
  if (!dismissed) return changed ? ` (${WORDS.changed[language]})` : ''
  const who = [dismissed.by, dismissed.at.slice(0, 10)].filter(Boolean).join(', ')
  return ` (${WORDS.dismissed[language]}: ${dismissed.reason}; ${who})`
}
