import { findFindingKind } from '../../db/form/findings-catalogue.ts'
import { englishName } from '../../db/names/english-names.ts'
import type { Answer, AnswerRow, Language } from '../answer.ts'
import type { FiguresPlan } from '../plan.ts'
import { formatUnit, formatValue, say, WORDING } from './wording.ts'

const MOST_LINES = 30

/** Sentences beside the rows: several readings, a premise that the report does not bear out, what was not pooled. */
export function noteFigures(plan: FiguresPlan, { language, rows }: Answer): string[] {
  const notes = plan.ambiguous && rows.length ? [say(WORDING.ambiguous, language)] : []
  if (plan.causes && rows.length) notes.push(say(WORDING.why, language))
  if (plan.premise !== undefined && rows.length) {
    const holds = rows.some((row) => row.value === plan.premise)
    notes.push(say(holds ? WORDING.premiseHolds : WORDING.premise, language, { premise: plan.premise }))
  }
  if (plan.operation.kind === 'change' && !plan.operation.only && !rows.some((row) => row.aggregate === 'difference'))
    notes.push(say(WORDING.noBase, language))
  if (plan.scope.edition === '2021') notes.push(say(WORDING.edition2021, language))
  if (plan.scope.edition === '2019') notes.push(say(WORDING.edition2019, language))
  return notes
}

/** The chat message of an answer about figures. */
export function tellFigures(plan: FiguresPlan, answer: Answer): string {
  const { language, rows } = answer
  const numbers = rows.filter((row) => row.value !== null)
  const others = rows.filter((row) => row.value === null)
  const several = new Set(rows.map((row) => row.code)).size > 1
  const lines = [
    ...headLines(plan, answer),
    ...cut(
      numbers.map((row) => line(plan, row, language, several)),
      language,
    ),
    ...(plan.operation.kind === 'list' && others.length ? [say(WORDING.unknownHead, language)] : []),
    ...cut(
      others.map((row) => line(plan, row, language, several)),
      language,
    ),
    ...closingLines(answer),
  ]
  return lines.filter(Boolean).join('\n')
}

function headLines(plan: FiguresPlan, { language, rows, notes, coverage }: Answer): string[] {
  if (!rows.length && plan.operation.kind === 'breakdown' && coverage?.of) return [say(WORDING.noParts, language)]
  const { operation } = plan
  const selects = operation.kind === 'list' || operation.kind === 'change' || plan.scope.where
  if (!rows.length) return [...notes, say(selects && coverage?.of ? WORDING.none : WORDING.noReports, language)]
  const none = plan.operation.kind === 'list' && rows.every((row) => row.value === null)
  return [...notes, none ? say(WORDING.none, language) : '']
}

function closingLines({ language, coverage, rows }: Answer): string[] {
  const lines: string[] = []
  const touching = [...new Set(rows.flatMap((row) => row.findings))]
  const titles = touching
    .map((code) => findFindingKind(code)?.title[language] ?? code)
    .join(language === 'zh' ? '、' : '; ')
  if (touching.length) lines.push(say(WORDING.findings, language, { codes: titles }))
  if (coverage && (coverage.of > 1 || coverage.reports < coverage.of))
    lines.push(say(WORDING.coverage, language, { ...coverage }))
  return lines
}

const cut = (lines: readonly string[], language: Language): string[] =>
  lines.length > MOST_LINES
    ? [...lines.slice(0, MOST_LINES), say(WORDING.more, language, { n: lines.length - MOST_LINES })]
    : [...lines]

const AGGREGATES: Readonly<Record<string, readonly [string, string]>> = {
  sum: ['合计', 'sum'],
  average: ['平均', 'average'],
  median: ['中位数', 'median'],
  count: ['单位数', 'number of agencies'],
  min: ['最小', 'minimum'],
  max: ['最大', 'maximum'],
  ratio: ['合并计算', 'together'],
  share: ['占比', 'share'],
  change: ['变化率', 'relative change'],
  difference: ['增减', 'change'],
}

function line(plan: FiguresPlan, row: AnswerRow, language: Language, several: boolean): string {
  const zh = language === 'zh'
  const name = row.agency
    ? zh
      ? `${row.agency}${row.year}年`
      : `${englishName(row.agency)} (${row.agency}) ${row.year}`
    : row.year
      ? `${row.year}${zh ? '年' : ''}`
      : ''
  const overReports = row.agency === null || row.aggregate === 'change' || row.aggregate === 'difference'
  const aggregate = row.aggregate && overReports ? (AGGREGATES[row.aggregate]?.[zh ? 0 : 1] ?? '') : ''
  const label = several || !row.agency ? (plan.measures.find((m) => m.code === row.code)?.label[language] ?? '') : ''
  const subject = [name, label, aggregate].filter(Boolean).join(zh ? ' ' : ', ')
  return `${subject}${zh ? '：' : ': '}${valueText(row, language)}${row.findings.length ? ' ⚠' : ''}`
}

function valueText(row: AnswerRow, language: Language): string {
  if (row.value === null)
    return row.unit === 'ratio' && row.state === 'notApplicable'
      ? say(WORDING.noRatio, language)
      : WORDING.states[language][row.state]
  const sign = (row.aggregate === 'change' || row.aggregate === 'difference') && row.value > 0 ? '+' : ''
  const unit = row.aggregate === 'count' ? (language === 'zh' ? '家' : '') : formatUnit(row.unit, language)
  return `${sign}${formatValue(row.value, row.unit)}${unit}`
}
