import type { Language } from '../answer.ts'
import type { Aspect, CoveragePlan, FindingsPlan, PassagesPlan, ThemesPlan } from '../plan.ts'
import { THEMES } from '../themes/theme-table.ts'
import { wordConditions, wordMeasures } from './word-measures.ts'
import { type ScopeWords, wordScope } from './word-scope.ts'

const where = ({ who, when }: ScopeWords): string => [who && `of ${who}`, when].filter(Boolean).join(' ')

const ASPECTS: Readonly<Record<Aspect, { readonly zh: string; readonly en: string }>> = {
  problem: { zh: '存在哪些问题', en: 'problems' },
  improvement: { zh: '有哪些改进措施', en: 'improvements' },
  innovation: { zh: '有哪些创新做法', en: 'innovations' },
}

/** Words for a question about what reports say; null where none are known to be read back as it. */
export function wordPassages(plan: PassagesPlan, language: Language): string | null {
  const scope = wordScope(plan.scope, language)
  if (!scope || !plan.aspect || plan.text || plan.countries || plan.wantsNumber) return null
  const what = ASPECTS[plan.aspect]
  if (!plan.filter)
    return language === 'zh' ? `${scope.who}${scope.when}${what.zh}` : `${what.en} in the report ${where(scope)}`.trim()
  const { measure, conditions } = plan.filter
  const bounds = wordConditions(conditions, measure.kind === 'ratio', language)
  const figure = wordMeasures([measure], language)
  return language === 'zh'
    ? `${scope.who}${scope.when}${figure}${bounds}的单位${what.zh}`
    : `${what.en} of agencies that have ${bounds} for ${figure} ${where(scope)}`.trim()
}

const COVERAGE: Readonly<Record<CoveragePlan['about'], { readonly zh: string; readonly en: string }>> = {
  reports: { zh: '有哪些年报', en: 'which reports' },
  agencies: { zh: '档案收录了哪些单位', en: 'which agencies are covered' },
  years: { zh: '有哪些年份的年报', en: 'which years are covered' },
  missing: { zh: '哪些单位没有年报', en: 'which agencies have no report' },
  exists: { zh: '有没有年报', en: 'is there a report' },
  count: { zh: '有多少份年报', en: 'how many reports' },
  countAgencies: { zh: '有多少家单位', en: 'how many agencies' },
}

/** Words for a question about which reports there are. */
export function wordCoverage({ scope, about }: CoveragePlan, language: Language): string | null {
  const words = wordScope(scope, language)
  if (!words) return null
  const what = COVERAGE[about][language]
  return language === 'zh' ? `${words.who}${words.when}${what}` : `${what} ${where(words)}`.trim()
}

/** Words for a question about what the checks found: over everything, since figures are named by their findings. */
export function wordFindings({ scope, codes }: FindingsPlan, language: Language): string | null {
  const words = wordScope(scope, language)
  if (!words || codes.length) return null
  return language === 'zh'
    ? `${words.who}${words.when}哪些数字对不上`
    : `which figures do not add up ${where(words)}`.trim()
}

/** Words for a question about problems and improvements by theme. */
export function wordThemes({ scope, operation, aspect, theme }: ThemesPlan, language: Language): string | null {
  const words = wordScope(scope, language)
  if (!words) return null
  const zh = language === 'zh'
  const what = aspect === 'problem' ? (zh ? '问题' : 'problems') : zh ? '改进措施' : 'improvements'
  const label = THEMES.find(({ key }) => key === theme)?.label[language]
  switch (operation) {
    case 'common':
      return zh ? `${words.who}${words.when}最常见的${what}` : `the most common ${what} ${where(words)}`.trim()
    case 'count':
      if (!label) return null
      return zh
        ? `${words.who}${words.when}有多少家单位提到${label}方面的${what}`
        : `how many agencies name ${what} with ${label} ${where(words)}`.trim()
    case 'fixed':
      return zh
        ? `${words.who}${words.when}提出的问题后来整改了吗`
        : `did ${words.who} fix the problems it named ${words.when}`.trim()
  }
}
