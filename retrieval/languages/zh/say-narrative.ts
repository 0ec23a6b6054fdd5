/** Queries about what reports say, which reports there are, findings and themes, in Chinese. */
import type { Reports } from '../../../db/figures/nodes.ts'
import { findMeasure } from '../../../db/form/measures.ts'
import type {
  Aspect,
  CoverageQuery,
  DefineQuery,
  FindingsQuery,
  PassagesQuery,
  ThemesQuery,
} from '../../query/query.ts'
import { isFirstPlace } from '../../query/sentences/query-facts.ts'
import { nameTheme } from '../../themes/theme-table.ts'
import { nameCode } from './name-measures.ts'
import { nameReports, type ReportsWords, sayWhere, sayWho } from './name-reports.ts'
import { FAMILIES, listZh, nameNamed } from './name-values.ts'
import { sayCondition, sayOverYears } from './say-conditions.ts'
import { nameChosen, sayPlaces } from './say-sets.ts'

const words = (of: Reports): ReportsWords => nameReports(of, nameChosen)

const SECTIONS = {
  preamble: '前言',
  overview: '总体情况',
  proactive: '主动公开',
  requests: '依申请公开',
  review: '行政复议和行政诉讼',
  problems: '存在的主要问题及改进情况',
  other: '其他需要报告的事项',
} as const

const ASPECTS: Readonly<Record<Aspect, readonly [describe: string, ask: string]>> = {
  problem: ['存在的问题', '存在哪些问题'],
  improvement: ['改进措施', '有哪些改进措施'],
  rectification: ['上年问题的整改情况', '上年的问题整改得怎么样'],
  innovation: ['创新做法', '有哪些创新做法'],
}

const NAMED: Readonly<Record<Aspect, string>> = {
  problem: '提出的问题',
  improvement: '提出的改进措施',
  rectification: '上年问题的整改情况',
  innovation: '创新做法',
}

function describePassages(query: PassagesQuery): string {
  const { text, aspect, sections, where, literal, negated, causes, countries } = query
  const who = whoSays(query)
  const about = [
    text ? (literal ? `“${text}”这句话` : `关于“${text}”的内容`) : '',
    ...(countries?.length ? ['提到外国的内容'] : []),
  ].filter(Boolean)
  const part = aspect
    ? NAMED[aspect]
    : sections.length > 0
      ? `“${sections.map((kind) => SECTIONS[kind]).join('”“')}”部分`
      : ''
  if (causes) return `${who}的报告对原因的说明${text ? `（${text}）` : ''}`
  if (literal) return `在${who}的报告中查找${about[0]}的出处`
  if (about.length === 0) return `${who}的报告中${part || '所写的内容'}`
  if (aspect && text && isAbout(text, aspect)) return `${who}的报告中${part}`
  if (aspect && text) return `${who}的报告所写的${part}中，${about.join('、')}`
  return `${who}的报告${part && !where ? `的${part}` : ''}中${negated ? '说到没有或未做到' : ''}${about.join('、')}`
}

const whoSays = ({ of, where }: Pick<PassagesQuery, 'of' | 'where'>): string => {
  const scope = words(of)
  return where ? `${sayWhere(scope)}${sayCondition(where)}的${scope.head}` : sayWho(scope)
}

function askPassages(query: PassagesQuery): string {
  const { text, aspect, literal, sections } = query
  const who = whoSays(query)
  if (literal) return `哪份报告写了“${text}”`
  if (query.negated) return `${who}的报告里说没有${text}的有哪些`
  if (aspect && !isAbout(text, aspect)) return `${who}${ASPECTS[aspect][0]}里怎么说${text}`
  if (aspect) return `${who}${ASPECTS[aspect][1]}`
  if (!text) return `${who}的报告“${sections.map((kind) => SECTIONS[kind]).join('、')}”部分写了什么`
  return `${who}的报告怎么说${text}`
}

/** Whether the text says no more than the kind of statement does: 存在的主要问题 of problems. */
const isAbout = (text: string, aspect: Aspect): boolean =>
  text === '' ||
  /^(?:存在的?)?(?:主要)?问题$|^(?:下一步)?改进(?:措施)?$|^上年问题整改(?:情况)?$|^(?:亮点 ?)?创新(?:做法)?$/u.test(
    text,
  ) ||
  ASPECTS[aspect][0].includes(text)

const COVERAGE: Readonly<
  Record<CoverageQuery['about'], readonly [describe: (who: string) => string, ask: (who: string) => string]>
> = {
  reports: [(who) => `档案收录的${who}的年报`, (who) => `${who}有哪些年报`],
  agencies: [(who) => `档案收录了${who}`, (who) => `档案收录了${who}`],
  years: [(who) => `${who}有哪几年的年报`, (who) => `${who}有哪几年的年报`],
  missing: [(who) => `${who}缺哪些年报`, (who) => `${who}缺哪些年报`],
  exists: [(who) => `${who}有没有年报`, (who) => `${who}有年报吗`],
  count: [(who) => `档案收录的${who}的年报有多少份`, (who) => `${who}有多少份年报`],
  countAgencies: [(who) => `档案收录了${who}`, (who) => `档案收录了${who}`],
  places: [(who) => `档案收录的${who}分布在哪些省市`, (who) => `${who}覆盖哪些省市`],
}

function sayCoverage({ about, of, over }: CoverageQuery, asks: 0 | 1): string {
  const scope = words(of)
  if (about === 'agencies' || about === 'countAgencies') {
    if (over?.kind !== 'every' && over?.kind !== 'none')
      return `档案收录了${scope.when ? `${scope.when}` : ''}${scope.place}${about === 'agencies' ? '哪些' : '多少家'}${scope.head}${scope.when ? '的年报' : ''}`
  }
  const who = scope.named || scope.each !== '各单位' ? sayWho(scope) : scope.when || (about === 'places' ? '档案' : '')
  if (about === 'missing' || over?.kind === 'none') {
    if (scope.named) return `${scope.each}${scope.when ? `${scope.when}的年报有没有缺` : '缺哪几年的年报'}`
    return `${scope.place}哪些${scope.head}没有${scope.when || '某些年度'}的年报`
  }
  if (over?.kind === 'every')
    return asks ? `${sayWhere(scope)}哪些${scope.head}每年都有年报` : `${sayWhere(scope)}每年都有年报的${scope.head}`
  const said = COVERAGE[about][asks](who)
  return said
    .replace('收录的的', '收录的')
    .replace('收录的档案', '收录的单位')
    .replace(/^有(哪|多少)/u, '档案里有$1')
}

const describeCoverage = (query: CoverageQuery): string => sayCoverage(query, 0)
const askCoverage = (query: CoverageQuery): string => sayCoverage(query, 1)

const wrong = ({ family, codes }: FindingsQuery): string =>
  family ? FAMILIES[family] : codes.length > 0 ? `${listZh(codes.map(nameCode))}的数字对不上` : '数字对不上'

function describeFindings(query: FindingsQuery): string {
  const who = whoChecked(query)
  const what = wrong(query)
  if (query.as === 'count') return `${who}的报告中，${what}的地方有多少处`
  if (query.as === 'rank')
    return `${who}的报告中，${what}之处最多的${query.take && !isFirstPlace(query.take) ? sayPlaces(query.take) : '一份'}`
  return `${who}的报告中，${what}的地方`
}

const whoChecked = ({ of }: FindingsQuery): string => {
  const scope = words(of)
  return scope.each === '各单位' && !scope.when ? '全部单位' : sayWho(scope)
}

function askFindings(query: FindingsQuery): string {
  const who = whoChecked(query)
  const what = wrong(query)
  if (query.as === 'count') return `${who}的报告有多少处${what}`
  if (query.as === 'rank') return `${who}哪份报告${what}的地方最多`
  return query.family || query.codes.length > 0 ? `${who}的报告哪些地方${what}` : `${who}哪些数字对不上`
}

const SIGNS = { problem: '问题', improvement: '改进措施' } as const

function describeThemes({ of, aspect, theme, as, over }: ThemesQuery): string {
  const scope = words(of)
  const what = nameNamed(theme ?? 'all', aspect)
  const names = over ? sayOverYears(over, `提到${what}`, what) : `提到${what}`
  switch (as) {
    case 'common':
      return `${sayWho(scope)}最常提到的${aspect === 'problem' ? '问题' : '改进措施'}（按主题归类）`
    case 'count':
      return `${sayWhere(scope)}${names}的${scope.head}有多少家`
    case 'list':
      return scope.named ? `${sayWho(scope)}对${what}的表述` : `${sayWhere(scope)}${names}的${scope.head}`
    case 'fixed':
      return `${sayWho(scope)}提出的${what}，在下一年报告中是否解决`
    case 'trend':
      return theme
        ? `${sayWhere(scope)}提到${what}的${scope.head}逐年有多少家`
        : `${sayWho(scope)}的${aspect === 'problem' ? '问题' : '改进措施'}中，哪些主题越来越多`
    case 'unplanned':
      return `${sayWhere(scope)}提到${what}却没有提出同一主题改进措施的${scope.head}`
    case 'repeated':
      return `${sayWhere(scope)}每份报告都提到同一主题${theme ? `（${nameTheme(theme, 'zh')}）` : ''}的${SIGNS[aspect]}的${scope.head}`
    case 'shared':
      return `${sayWho(scope)}的${SIGNS[aspect]}中，不同单位一字不差的句子`
    case 'reused':
      return `${sayWho(scope)}的${SIGNS[aspect]}中，同一单位各年一字不差的句子`
  }
}

function askThemes({ of, aspect, theme, as, over }: ThemesQuery): string {
  const scope = words(of)
  const what = nameNamed(theme ?? 'all', aspect)
  const names = over ? sayOverYears(over, `提到${what}`, what) : `提到${what}`
  switch (as) {
    case 'common':
      return `${sayWho(scope)}最常见的${aspect === 'problem' ? '问题' : '改进措施'}是什么`
    case 'count':
      return `${sayWhere(scope)}有多少家${scope.head}${names}`
    case 'list':
      return scope.named
        ? `${sayWho(scope)}怎么说${theme ? nameTheme(theme, 'zh') : ''}方面的${aspect === 'problem' ? '问题' : '改进措施'}`
        : `${sayWhere(scope)}哪些${scope.head}${names}`
    case 'fixed':
      return `${sayWho(scope)}提出的${what}后来改了吗`
    case 'trend':
      return theme
        ? `${sayWhere(scope)}提到${what}的${scope.head}逐年有多少家`
        : `${sayWho(scope)}哪些${aspect === 'problem' ? '问题' : '改进措施'}越来越多`
    case 'unplanned':
      return `${sayWhere(scope)}哪些${scope.head}提到${what}却没有写改进措施`
    case 'repeated':
      return `${sayWhere(scope)}哪些${scope.head}年年提到同样的${what}`
    case 'shared':
      return `${sayWho(scope)}有哪些${SIGNS[aspect]}的句子一字不差`
    case 'reused':
      return `${sayWho(scope)}有哪些${SIGNS[aspect]}的句子年年一字不差`
  }
}

const describeDefine = ({ codes }: DefineQuery): string =>
  codes.length > 1
    ? `${listZh(codes.map(quoteName))}各是什么意思，有什么区别`
    : `${quoteName(codes[0] ?? '')}是什么意思`
const askDefine = ({ codes }: DefineQuery): string =>
  codes.length > 1 ? `${listZh(codes.map(quoteName))}有什么区别` : `什么是${quoteName(codes[0] ?? '')}`

const quoteName = (code: string): string =>
  `“${(findMeasure(code) ?? findMeasure(`${code}.total`))?.label.zh.replace(/（.*÷.*）$/u, '') ?? nameCode(code)}”`

/** Sentences of everything but figures and talk. */
export const NARRATIVE_SENTENCES = {
  passages: { describe: describePassages, ask: askPassages },
  coverage: { describe: describeCoverage, ask: askCoverage },
  findings: { describe: describeFindings, ask: askFindings },
  themes: { describe: describeThemes, ask: askThemes },
  define: { describe: describeDefine, ask: askDefine },
}
