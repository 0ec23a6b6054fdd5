import type { Archive } from '../../db/archive/open-archive.ts'
import { describeFinding, type FindingTopic, findFindingKind } from '../../db/form/findings-catalogue.ts'
import { isPartOf } from '../../db/form/parts-and-wholes.ts'
import { listFindings } from '../../db/lists/list-findings.ts'
import { listReports } from '../../db/lists/list-reports.ts'
import type { AnswerFinding, Language } from '../answer.ts'
import type { FindingsQuery } from '../query/query.ts'
import type { Answered } from './answered.ts'
import { emptyAnswer } from './empty-answer.ts'
import { say, WORDING } from './wording.ts'

/** What "does not add up" means: not what could not be read for sure, nor whose report it is. */
const ASKED: readonly (FindingTopic | undefined)[] = ['arithmetic', 'series', 'narrative']

const MOST_LINES = 30

/** A finding in a part is one of its whole: either route of litigation. */
const isAsked = (cell: string, codes: readonly string[]): boolean =>
  codes.some((code) => code === cell || isPartOf(cell, code))

/** Answers which figures do not add up: errors and warnings of the checks, notices left out. */
export function answerFindings(archive: Archive, query: FindingsQuery, question: string, language: Language): Answered {
  const { rows: reports, sql } = listReports(archive, query.of)
  if (!reports.length)
    return {
      answer: { ...emptyAnswer(question, language), kind: 'refusal', text: say(WORDING.noReports, language) },
      reportIds: [],
    }
  const ids = reports.map(({ reportId }) => reportId)
  const found = listFindings(archive, ids).filter(
    (f) =>
      f.current &&
      f.severity !== 'notice' &&
      ASKED.includes(findFindingKind(f.code)?.topic) &&
      (query.codes.length === 0 || f.cells.some((cell) => isAsked(cell, query.codes))),
  )
  const dismissed = found.filter((f) => f.dismissed).length
  const findings: AnswerFinding[] = found
    .filter((f) => !f.dismissed)
    .map(({ agency, year, code, severity, parameters, cells }) => ({
      agency,
      year,
      code,
      severity,
      message: describeFinding(code, parameters, language),
      cells,
    }))
  const lines = findings.map((f) => `${f.agency} ${f.year}${language === 'zh' ? '：' : ': '}${f.message}`)
  const text = findings.length
    ? [
        say(WORDING.findingsHead, language, { n: findings.length }),
        ...lines.slice(0, MOST_LINES),
        ...(lines.length > MOST_LINES ? [say(WORDING.more, language, { n: lines.length - MOST_LINES })] : []),
      ].join('\n')
    : say(WORDING.findingsNone, language)
  const notes = dismissed ? [say(WORDING.dismissed, language, { n: dismissed })] : []
  const touched = new Set(findings.map((f) => `${f.agency} ${f.year}`))
  return {
    answer: {
      ...emptyAnswer(question, language),
      kind: 'findings',
      findings,
      sql,
      coverage: { reports: touched.size, of: reports.length },
      notes,
      text: [text, ...notes].join('\n'),
    },
    reportIds: reports.filter((r) => touched.has(`${r.agency} ${r.year}`)).map((r) => r.reportId),
  }
}
