import { describeFinding } from '../../db/findings-catalogue.ts'
import { listFindings } from '../../db/list-findings.ts'
import { openArchive } from '../../db/open-archive.ts'
import type { AnswerFinding, Language } from '../../retrieval/answer.ts'

export interface CheckCommandOptions {
  /** Folder of the archive. */
  readonly data: string
  readonly json?: boolean | undefined
  readonly language: Language
  readonly print: (text: string) => void
}

/** A finding as `check --json` lists it. */
interface CheckedFinding extends AnswerFinding {
  readonly file: string
}

const SEVERITY_WORDS = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '存疑', en: 'warning' },
  notice: { zh: '提示', en: 'notice' },
} as const

const NOTHING = { zh: '没有发现问题', en: 'no findings' } as const

/**
 * `nianwen check`: what is wrong or doubtful in the reports that give the figures, gravest first.
 * @throws ArchiveError when there is no archive
 */
export function runCheckCommand({ data, json, language, print }: CheckCommandOptions): number {
  const archive = openArchive(data)
  try {
    const findings = listFindings(archive)
      .filter(({ current }) => current)
      .map(
        ({ agency, year, file, code, severity, parameters, cells }): CheckedFinding => ({
          agency,
          year,
          file,
          code,
          severity,
          message: describeFinding(code, parameters, language),
          cells,
        }),
      )
    print(json ? JSON.stringify({ findings }) : describe(findings, language))
    return 0
  } finally {
    archive.close()
  }
}

function describe(findings: readonly CheckedFinding[], language: Language): string {
  const lines = findings.map(
    ({ agency, year, file, severity, message }) =>
      `${SEVERITY_WORDS[severity][language]}  ${agency} ${year}  ${message}  [${file}]`,
  )
  const counts = (['error', 'warning', 'notice'] as const)
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${SEVERITY_WORDS[severity][language]} ${count}`)
  return [...lines, counts.join(' · ') || NOTHING[language]].join('\n')
}
