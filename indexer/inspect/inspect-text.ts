import {
  type Column,
  type Label,
  PROACTIVE_ROWS,
  REQUEST_ROWS,
  REQUESTER_COLUMNS,
  REVIEW_RESULTS,
  REVIEW_ROUTES,
} from '../../db/form/codebook.ts'
import { describeUndone } from '../../db/form/findings-catalogue.ts'
import { drawTable } from './draw-table.ts'
import type { InspectedFigure, InspectedFinding, InspectedReport, Inspection } from './inspect-file.ts'

type Language = 'zh' | 'en'

/** How cells without a number are shown. */
const MARKS = { blank: '_', doubtful: '?', missing: '.', disputed: '!' } as const

const WORDS = {
  refused: { zh: '未读取', en: 'not read' },
  year: { zh: '年度', en: 'year' },
  edition: { zh: '格式版本', en: 'form edition' },
  region: { zh: '地区', en: 'region' },
  sections: { zh: '章节', en: 'sections' },
  table: { zh: '表', en: 'Table ' },
  legend: {
    zh: `${MARKS.blank} 空白 · ${MARKS.doubtful} 无法确认 · ${MARKS.missing} 报告中没有此单元格 · ${MARKS.disputed} 有核查结果涉及`,
    en: `${MARKS.blank} blank · ${MARKS.doubtful} not read for sure · ${MARKS.missing} no such cell in the report · ${MARKS.disputed} a finding touches it`,
  },
  absent: { zh: '缺少章节', en: 'sections missing' },
  findings: { zh: '核查结果', en: 'findings' },
  undone: { zh: '未能核验（单元格空白、不适用或缺失）', en: 'not assessable (cells blank, not applicable or missing)' },
  reading: { zh: '读取存疑', en: 'reading doubt' },
  proofs: { zh: '读取依据', en: 'read by' },
  label: { zh: '行列标签', en: 'labels' },
  order: { zh: '表样顺序', en: 'order of the form' },
  identity: { zh: '勾稽关系', en: 'identities' },
  unread: { zh: '无法确认', en: 'unread' },
  page: { zh: '第{n}页', en: 'page {n}' },
  line: { zh: '第{n}行', en: 'line {n}' },
  none: { zh: '无', en: 'none' },
} as const

/** The sections that every report must have. */
const STATUTORY = ['overview', 'proactive', 'requests', 'review', 'problems', 'other'] as const

/** The human form of an inspection: identity, sections, the three tables, findings. */
export function printInspection(inspection: Inspection, language: Language): string {
  const { file } = inspection.source
  if (!inspection.recognised) return `${file}: ${WORDS.refused[language]}: ${inspection.reason}`
  const { agency, year, title, edition, region } = inspection
  const places = [region.province, region.city, region.county].filter(Boolean).join(' ')
  const sections = inspection.sections.map(({ kind, heading, start, end }) => `${kind}  ${start}–${end}  ${heading}`)
  const absent = STATUTORY.filter((kind) => !inspection.sections.some((section) => section.kind === kind))
  const findings = inspection.findings.map((finding) => showFinding(finding, language))
  const undone = inspection.notAssessable.map((check) => describeUndone(check, language))
  return [
    `${file} · ${title}`,
    `${agency} · ${WORDS.year[language]} ${year} · ${WORDS.edition[language]} ${edition}`,
    `${WORDS.region[language]}: ${places || WORDS.none[language]}`,
    `\n${WORDS.sections[language]}\n${sections.join('\n')}`,
    ...(absent.length ? [`${WORDS.absent[language]}: ${absent.join(', ')}`] : []),
    ...(edition === 'narrative' ? [] : [drawTables(inspection, language)]),
    `\n${WORDS.findings[language]}: ${findings.length ? `\n${findings.join('\n')}` : WORDS.none[language]}`,
    ...(undone.length ? [`\n${WORDS.undone[language]}\n${undone.join('\n')}`] : []),
  ].join('\n')
}

/** Codes of cells shown with a finding. */
const MOST_CELLS = 4

function showFinding({ severity, origin, code, message, cells }: InspectedFinding, language: Language): string {
  const grade = origin === 'reading' ? `${severity} (${WORDS.reading[language]})` : severity
  const more = cells.length > MOST_CELLS ? ` … +${cells.length - MOST_CELLS}` : ''
  const shown = cells.length ? `  [${cells.slice(0, MOST_CELLS).join(' ')}${more}]` : ''
  return `${grade}  ${code}  ${message}${shown}`
}

function drawTables(report: InspectedReport, language: Language): string {
  const show = cellShower(report)
  const head = (columns: readonly Column[]): string[] => ['', ...columns.map(({ label }) => label[language])]
  const row = (code: string, label: Label, columns: readonly Column[]): string[] => [
    label[language],
    ...columns.map(({ key }) => show(`${code}.${key}`)),
  ]
  const edition = report.edition === '2019' ? '2019' : '2021'
  const proactive = PROACTIVE_ROWS[edition].flatMap(({ key, label, columns }) =>
    columns.map((column) => [`${label[language]} · ${column.label[language]}`, show(`${key}.${column.key}`)]),
  )
  const printed = (code: string): boolean =>
    REQUESTER_COLUMNS.some(({ key }) => show(`${code}.${key}`) !== MARKS.missing)
  const requests = REQUEST_ROWS.filter(({ key }) => !key.startsWith('otherwiseHandled') || printed(`requests.${key}`))
  const tables = [
    proactive,
    [head(REQUESTER_COLUMNS), ...requests.map(({ key, label }) => row(`requests.${key}`, label, REQUESTER_COLUMNS))],
    [head(REVIEW_RESULTS), ...REVIEW_ROUTES.map(({ key, label }) => row(`review.${key}`, label, REVIEW_RESULTS))],
  ]
  const drawn = tables.map((rows, i) => `\n${WORDS.table[language]}${i + 2}\n${drawTable(rows)}`)
  return [...drawn, `\n${WORDS.legend[language]}`, `\n${WORDS.proofs[language]}\n${listProofs(report, language)}`].join(
    '\n',
  )
}

/** What proved the cells: how many, and on which pages or lines those that the labels alone did not prove stand. */
function listProofs({ figures }: InspectedReport, language: Language): string {
  const groups = ['label', 'order', 'identity', 'unread'] as const
  return groups
    .map((group) => ({
      group,
      cells: figures.filter(({ proof, state }) => (state === 'unread' ? 'unread' : proof) === group),
    }))
    .filter(({ cells }) => cells.length > 0)
    .map(({ group, cells }) => {
      const rows = group === 'label' ? [] : [...new Set(cells.map((cell) => `${cell.row}${placeOf(cell, language)}`))]
      const more = rows.length > MOST_ROWS ? ` … +${rows.length - MOST_ROWS}` : ''
      return `${WORDS[group][language]}: ${cells.length}${rows.length ? `  ${rows.slice(0, MOST_ROWS).join(' · ')}${more}` : ''}`
    })
    .join('\n')
}

/** Rows shown with what proved their cells. */
const MOST_ROWS = 6

function placeOf({ page, line }: InspectedFigure, language: Language): string {
  if (page === undefined && line === undefined) return ''
  const place = page === undefined ? WORDS.line : WORDS.page
  return ` (${place[language].replace('{n}', String(page ?? line))})`
}

function cellShower({ figures, findings }: InspectedReport): (code: string) => string {
  const read = new Map(figures.map((figure) => [figure.code, figure]))
  const disputed = new Set(findings.filter(({ origin }) => origin === 'report').flatMap(({ cells }) => cells))
  const doubtful = new Set(findings.filter(({ origin }) => origin === 'reading').flatMap(({ cells }) => cells))
  return (code) => {
    const figure = read.get(code)
    if (!figure || figure.state === 'unread') return figure || doubtful.has(code) ? MARKS.doubtful : MARKS.missing
    const mark = disputed.has(code) ? MARKS.disputed : ''
    if (figure.state === 'blank') return MARKS.blank + mark
    return (figure.state === 'number' ? String(figure.value) : figure.raw.trim()) + mark
  }
}
