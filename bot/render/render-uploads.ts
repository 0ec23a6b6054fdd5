import { describeFinding } from '../../db/form/findings-catalogue.ts'
import { type Block, bold, type Line, paragraph, plain } from '../../retrieval/answer/render/block.ts'
import { describeAgency } from '../../retrieval/answer/render/describe-agency.ts'
import type { Language } from '../../retrieval/answer.ts'
import type { UploadOutcome } from '../indexing/upload-outcome.ts'
import { getMessages } from '../messages/get-messages.ts'

/** Findings shown of one report; the rest is counted. */
const MOST_FINDINGS = 8

/** What became of the files of an upload, one paragraph each. */
export const renderUploads = (outcomes: readonly UploadOutcome[], language: Language): Block[] =>
  outcomes.flatMap((outcome) => paragraph(...renderOutcome(outcome, language)))

function renderOutcome(outcome: UploadOutcome, language: Language): Line[] {
  const { refused, reason, uploads } = getMessages(language).admin
  const { kind, file } = outcome
  if (kind === 'read') return renderReading(outcome, language)
  if (kind === 'refused') return [[plain(refused(file, reason(outcome.reason)))]]
  return [[plain(uploads[kind](file))]]
}

function renderReading(
  { file, reading, isUnchanged, replaced, usedInstead }: Extract<UploadOutcome, { kind: 'read' }>,
  language: Language,
): Line[] {
  const { admin, comma, yearOf } = getMessages(language)
  const { uploads } = admin
  return [
    [bold(`✓ ${describeAgency(reading.agency, language)} · ${yearOf(reading.year)}`)],
    ...(isUnchanged ? [[plain(uploads.unchanged(file))]] : []),
    [plain(uploads.read(reading.numbers, reading.blanks, reading.passages))],
    ...(replaced.length > 0 ? [[plain(uploads.replaces(replaced.join(comma)))]] : []),
    ...(usedInstead ? [[plain(uploads.usedInstead(usedInstead))]] : []),
    ...renderRemarks(reading.findings, language),
  ]
}

function renderRemarks(
  findings: Extract<UploadOutcome, { kind: 'read' }>['reading']['findings'],
  language: Language,
): Line[] {
  const { admin, colon, more, severities } = getMessages(language)
  if (findings.length === 0) return [[plain(admin.uploads.noFindings)]]
  const shown = findings.slice(0, MOST_FINDINGS)
  const left = findings.length - shown.length
  return [
    [plain(admin.uploads.findings(findings.length))],
    ...shown.map(({ code, severity, parameters }) => [
      plain(`⚠ ${severities[severity]}${colon}${describeFinding(code, parameters, language)}`),
    ]),
    ...(left > 0 ? [[plain(more(left))]] : []),
  ]
}
