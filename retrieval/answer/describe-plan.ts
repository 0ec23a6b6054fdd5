import type { Label } from '../../db/form/codebook.ts'
import { englishName } from '../../db/names/english-names.ts'
import { SECTORS } from '../../db/names/sectors.ts'
import type { Language } from '../answer.ts'
import type {
  AgencyFilter,
  Aspect,
  ChangeFilter,
  Condition,
  FiguresPlan,
  Measure,
  Plan,
  ReportFilter,
  Scope,
  ThemesPlan,
  YearSpan,
} from '../plan.ts'
import { THEMES } from '../themes/theme-table.ts'

const MOST_NAMES = 6

/** A plan as one sentence, so that the reader sees what was asked. */
export function describePlan(plan: Plan, language: Language): string {
  const where = describeScope(plan.scope, language)
  const sentence = {
    figures: describeFigures,
    passages: describePassages,
    coverage: describeCoverage,
    findings: describeFindings,
    themes: describeThemes,
  }[plan.kind]
  return `${(sentence as (plan: Plan, language: Language) => string)(plan, language)}${language === 'zh' ? `；范围：${where}` : `; scope: ${where}`}`
}

const zhEn = (language: Language, zh: string, en: string): string => (language === 'zh' ? zh : en)

/** Agencies, regions and years of a scope. */
export function describeScope(scope: Scope, language: Language): string {
  const who = describeAgencies(scope, language)
  const without = scope.except ? describeAgencies(scope.except, language).join(zhEn(language, '、', ', ')) : ''
  const parts = [
    who.length
      ? who.join(zhEn(language, '、', ', '))
      : scope.reportIds
        ? zhEn(language, '上一个回答中的报告', 'the reports of the previous answer')
        : zhEn(language, '全部单位', 'every agency'),
    ...(without ? [zhEn(language, `${without}除外`, `except ${without}`)] : []),
    describeYears(scope, language),
    ...(scope.where ?? []).map((filter) => describeWhere(filter, language)),
    ...(scope.edition ? [zhEn(language, `${scope.edition}年格式`, `${scope.edition} form`)] : []),
  ]
  return parts.join(zhEn(language, '，', ', '))
}

function describeAgencies({ agencies, filters }: Pick<Scope, 'agencies' | 'filters'>, language: Language): string[] {
  const names = agencies.map(({ name }) => zhEn(language, name, `${englishName(name)} (${name})`))
  const shown = names.slice(0, MOST_NAMES)
  const more =
    names.length > shown.length ? [zhEn(language, `等${names.length}个单位`, `${names.length} agencies in all`)] : []
  return [...shown, ...more, ...filters.map((filter) => describeFilter(filter, language))]
}

const LEVELS = {
  province: ['省级', 'provincial level'],
  city: ['市级', 'city level'],
  county: ['县级', 'county level'],
  town: ['乡镇级', 'town level'],
} as const

function describeFilter(filter: AgencyFilter, language: Language): string {
  const sector = SECTORS.find(({ key }) => key === filter.sector)
  const level = filter.level ? LEVELS[filter.level][language === 'zh' ? 0 : 1] : ''
  const kind = sector
    ? zhEn(language, sector.zh[0] ?? sector.key, `every ${sector.en[0] ?? sector.key}`)
    : zhEn(language, '单位', 'agencies')
  const place = filter.county ?? filter.city ?? filter.province
  return zhEn(
    language,
    `${place ?? ''}${level}各${kind}`,
    [kind, place && `in ${englishName(place)} (${place})`, level && `at ${level}`].filter(Boolean).join(' '),
  )
}

function describeYears(scope: Scope, language: Language): string {
  const spans = scope.years.map((span) => describeSpan(span, language)).join(zhEn(language, '、', ', '))
  const latest = scope.latest ? zhEn(language, '各单位最新一年', 'the latest year of each agency') : ''
  return [spans, latest].filter(Boolean).join(' ') || zhEn(language, '所有年度', 'every year')
}

/** Years in words: one, a range, or all from or up to one. */
export function describeSpan({ from, to }: YearSpan, language: Language): string {
  if (from !== null && from === to) return zhEn(language, `${from}年`, String(from))
  if (from === null) return zhEn(language, `${to}年及以前`, `up to ${to}`)
  return to === null
    ? zhEn(language, `${from}年以来`, `since ${from}`)
    : zhEn(language, `${from}—${to}年`, `${from}–${to}`)
}

const SIGNS: Readonly<Record<Condition['operator'], string>> = {
  '=': '=',
  '!=': '≠',
  '>': '>',
  '>=': '≥',
  '<': '<',
  '<=': '≤',
}

const labels = (measures: readonly Measure[], language: Language): string =>
  measures.map((m) => m.label[language]).join(zhEn(language, '、', '; '))
const bounds = (conditions: readonly Condition[], language: Language): string =>
  conditions.map((c) => `${SIGNS[c.operator]} ${c.value}`).join(zhEn(language, ' 且 ', ' and '))

const FUNCTIONS = {
  sum: ['合计', 'sum'],
  average: ['平均值', 'average'],
  median: ['中位数', 'median'],
  min: ['最小值', 'minimum'],
  max: ['最大值', 'maximum'],
} as const

const describeWhere = ({ measure, conditions }: ReportFilter, language: Language): string =>
  zhEn(
    language,
    `仅限“${measure.label.zh}”${bounds(conditions, language)} 的报告`,
    `only from reports where “${measure.label.en}” ${bounds(conditions, language)}`,
  )

function describeFigures({ measures, operation }: FiguresPlan, language: Language): string {
  const what = labels(measures, language)
  switch (operation.kind) {
    case 'lookup':
      return zhEn(language, `查数字：${what}`, `Figure: ${what}`)
    case 'list':
      return zhEn(
        language,
        `列出“${what}”${operation.everyYear ? '各年度均' : ''}${bounds(operation.conditions, language)} 的单位`,
        `Agencies where “${what}” ${bounds(operation.conditions, language)}${operation.everyYear ? ' in every year' : ''}`,
      )
    case 'count':
      return zhEn(
        language,
        `“${what}”${bounds(operation.conditions, language)} 的单位数`,
        `Number of agencies where “${what}” ${bounds(operation.conditions, language)}`,
      )
    case 'rank': {
      const place =
        operation.from > 1
          ? zhEn(language, `第${operation.from}名`, `place ${operation.from}`)
          : Number.isFinite(operation.count)
            ? zhEn(language, `前${operation.count}名`, `first ${operation.count}`)
            : zhEn(language, '全部排名', 'all places')
      return zhEn(
        language,
        `“${what}”${operation.direction === 'most' ? '从高到低' : '从低到高'}，${place}`,
        `“${what}” from ${operation.direction === 'most' ? 'highest to lowest' : 'lowest to highest'}, ${place}`,
      )
    }
    case 'aggregate':
      if (operation.change)
        return zhEn(
          language,
          `“${what}”各年度的合计及其变化`,
          `The sum of “${what}” in each year and its change from year to year`,
        )
      if (operation.byYear)
        return zhEn(
          language,
          `“${what}”各年度的${FUNCTIONS[operation.function][0]}`,
          `The ${FUNCTIONS[operation.function][1]} of “${what}” in each year`,
        )
      if (operation.function === 'sum' && measures.every(({ kind }) => kind === 'ratio'))
        return zhEn(language, `各报告合并计算的“${what}”`, `“${what}” over the reports together`)
      return zhEn(
        language,
        `“${what}”的${FUNCTIONS[operation.function][0]}`,
        `The ${FUNCTIONS[operation.function][1]} of “${what}”`,
      )
    case 'change':
      if (operation.only) return describeChanges(what, operation.only, language)
      return zhEn(language, `“${what}”的年度变化`, `Change of “${what}” from year to year`)
    case 'part':
      return zhEn(
        language,
        `“${what}”占下列报告合计的比例：${describeScope(operation.whole, language)}`,
        `“${what}” as a share of the sum over ${describeScope(operation.whole, language)}`,
      )
    case 'compare':
      return zhEn(language, `比较“${what}”`, `Comparison of “${what}”`)
    case 'breakdown':
      return zhEn(language, `构成（不为零的项）：${what}`, `Parts that are not zero: ${what}`)
  }
}

function describeChanges(what: string, { by, conditions, top }: ChangeFilter, language: Language): string {
  const size = by === 'rate' ? zhEn(language, '变化率', 'relative change') : zhEn(language, '增减', 'change')
  const where = zhEn(
    language,
    `“${what}”与上年相比${size}${bounds(conditions, language)} 的单位`,
    `Agencies where the ${size} of “${what}” from year to year is ${bounds(conditions, language)}`,
  )
  if (!top) return where
  const place =
    top.from > 1
      ? zhEn(language, `，按变化大小第${top.from}名`, `, place ${top.from} by size`)
      : Number.isFinite(top.count)
        ? zhEn(language, `，按变化大小前${top.count}名`, `, first ${top.count} by size`)
        : zhEn(language, '，按变化大小排列', ', by size')
  return `${where}${place}`
}

const SECTIONS: Readonly<Record<string, readonly [string, string]>> = {
  problems: ['问题与改进部分', 'the section on problems and improvements'],
  other: ['其他事项部分', 'the section on other matters'],
  overview: ['总体情况部分', 'the overview'],
}

/** Kinds of statements by name. */
export const ASPECTS: Readonly<Record<Aspect, Label>> = {
  problem: { zh: '问题', en: 'problems' },
  improvement: { zh: '改进措施', en: 'improvements' },
  innovation: { zh: '创新做法', en: 'innovations' },
}

function describePassages(plan: Extract<Plan, { kind: 'passages' }>, language: Language): string {
  const section = plan.sections
    .map((kind) => SECTIONS[kind]?.[language === 'zh' ? 0 : 1] ?? kind)
    .join(zhEn(language, '、', ', '))
  const aspect = plan.aspect ? ASPECTS[plan.aspect][language] : ''
  const place = [section, aspect].filter(Boolean).join('：')
  const about = plan.text
    ? zhEn(language, `与“${plan.text}”有关的原文`, `passages about “${plan.text}”`)
    : zhEn(language, '原文', 'passages')
  const filter = plan.filter ? zhEn(language, '，', ', ') + describeWhere(plan.filter, language) : ''
  return zhEn(
    language,
    `查找${about}${place ? `（${place}）` : ''}${filter}`,
    `Find ${about}${section ? ` in ${section}` : ''}${aspect ? ` (${aspect})` : ''}${filter}`,
  )
}

function describeCoverage({ about }: Extract<Plan, { kind: 'coverage' }>, language: Language): string {
  const what = {
    reports: ['档案中的报告', 'Reports of the archive'],
    agencies: ['档案中的单位', 'Agencies of the archive'],
    years: ['有报告的年度', 'Years with a report'],
    missing: ['没有报告的单位', 'Agencies without a report'],
    exists: ['是否有报告', 'Whether there is a report'],
    count: ['报告数量', 'Number of reports'],
    countAgencies: ['单位数量', 'Number of agencies'],
  } as const
  return what[about][language === 'zh' ? 0 : 1]
}

function describeThemes({ operation, aspect, theme }: ThemesPlan, language: Language): string {
  const what = aspect === 'problem' ? zhEn(language, '问题', 'problems') : zhEn(language, '改进措施', 'improvements')
  const label = THEMES.find(({ key }) => key === theme)?.label[language] ?? ''
  switch (operation) {
    case 'common':
      return zhEn(language, `最常见的${what}（按主题）`, `The most common ${what} by theme`)
    case 'count':
      return zhEn(language, `提到“${label}”方面${what}的单位数`, `Number of agencies that name ${what} of “${label}”`)
    case 'fixed':
      return zhEn(language, '所提问题与下一年报告的对照', 'What was named, beside what the next report says')
  }
}

const describeFindings = (_: Plan, language: Language): string =>
  zhEn(language, '校验发现的问题', 'Findings of the checks')
