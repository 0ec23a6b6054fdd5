/** Queries about what reports say, which reports there are, findings and themes, in English. */
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
import { nameReports, type ReportsWords, sayWho } from './name-reports.ts'
import { FAMILIES, listEn, nameNamed } from './name-values.ts'
import { sayCondition, sayOverYears } from './say-conditions.ts'
import { capital, join, nameChosen, sayPlaces } from './say-sets.ts'

const words = (of: Reports): ReportsWords => nameReports(of, nameChosen)

const SECTIONS = {
  preamble: 'the preamble',
  overview: 'the overview',
  proactive: 'the section on proactive disclosure',
  requests: 'the section on requests',
  review: 'the section on reconsideration and litigation',
  problems: 'the section on problems and improvements',
  other: 'the section on other matters',
} as const

const ASPECTS: Readonly<Record<Aspect, string>> = {
  problem: 'problems',
  improvement: 'planned improvements',
  rectification: 'what became of the problems of the year before',
  innovation: 'innovations',
}

/** Whether the text says no more than the kind of statement does. */
const isAbout = (text: string, aspect: Aspect): boolean =>
  text === '' ||
  text.toLowerCase() === ASPECTS[aspect] ||
  /^(?:存在的?)?(?:主要)?问题$|^(?:下一步)?改进(?:措施)?$|^上年问题整改(?:情况)?$|^(?:亮点 ?)?创新(?:做法)?$|^(?:main )?problems?$|^improvements?$|^innovations?$/u.test(
    text.toLowerCase(),
  )

const whoSays = ({ of, where }: Pick<PassagesQuery, 'of' | 'where'>): string => {
  const scope = words(of)
  return where ? join(scope.many, scope.place, `that ${sayCondition(where, 'past')}`, scope.when) : sayWho(scope)
}

function describePassages(query: PassagesQuery): string {
  const { text, aspect, sections, literal, negated, causes } = query
  const who = whoSays(query)
  if (causes) return `What the reports of ${who} give as causes${text ? ` (${text})` : ''}`
  if (literal) return `Where the reports of ${who} say “${text}”`
  if (aspect && isAbout(text, aspect)) return `${capital(ASPECTS[aspect])} in the reports of ${who}`
  if (aspect) return `${capital(ASPECTS[aspect])} about “${text}” in the reports of ${who}`
  const part = sections.length > 0 ? listEn(sections.map((kind) => SECTIONS[kind])) : ''
  if (!text) return capital(join(part || 'statements', `in the reports of ${who}`))
  return `${negated ? 'What the reports deny or leave undone' : 'Statements'} about “${text}” in the reports of ${who}${part ? `, ${part}` : ''}`
}

function askPassages(query: PassagesQuery): string {
  const { text, aspect, literal, sections } = query
  const who = whoSays(query)
  if (literal) return `which report says “${text}”`
  if (aspect && isAbout(text, aspect)) {
    if (aspect === 'rectification') return `what became of the problems of the year before in the reports of ${who}`
    return `which ${ASPECTS[aspect]} do the reports of ${who} name`
  }
  if (aspect)
    return `which ${aspect === 'rectification' ? 'rectifications' : ASPECTS[aspect]} about ${text} do the reports of ${who} name`
  if (query.negated) return `what do the reports of ${who} say is lacking in ${text}`
  if (!text) return `what does ${listEn(sections.map((kind) => SECTIONS[kind]))} of ${who} say`
  return `what do the reports of ${who} say about ${text}`
}

function sayCoverage({ about, of, over }: CoverageQuery, asks: boolean): string {
  const scope = words(of)
  const who = sayWho(scope)
  const isAll = !scope.named && scope.who === 'all agencies'
  if (about === 'missing' || over?.kind === 'none') {
    if (scope.named) return asks ? `which reports of ${who} are missing` : `Reports of ${who} that the archive lacks`
    const condition = join(scope.many, scope.place)
    const when = scope.when || 'in some year'
    return asks ? `which ${condition} have no report ${when}` : `${capital(condition)} without a report ${when}`
  }
  if (over?.kind === 'every')
    return asks
      ? `which ${join(scope.many, scope.place)} have a report in every year`
      : `${capital(join(scope.many, scope.place))} with a report in every year`
  switch (about) {
    case 'reports':
      return asks
        ? `which reports ${isAll ? `are there ${scope.when}` : `of ${who} are there`}`.trimEnd()
        : `Reports of ${who} in the archive`
    case 'agencies':
      return asks
        ? join('which', scope.many, scope.place, 'are covered', scope.when)
        : capital(join(scope.many, scope.place, 'in the archive', scope.when))
    case 'years':
      return asks
        ? isAll
          ? 'which years are covered'
          : `for which years are there reports of ${who}`
        : `Years with a report${isAll ? '' : ` of ${who}`}`
    case 'exists':
      return asks ? `is there a report of ${who}` : `Whether there is a report of ${who}`
    case 'count':
      return asks ? `how many reports of ${who} are there` : `Number of reports of ${who}`
    case 'countAgencies':
      return asks
        ? join('how many', scope.many, scope.place, 'are covered', scope.when)
        : join('Number of', scope.many, scope.place, 'in the archive', scope.when)
    case 'places':
      return asks
        ? join('which places are covered', isAll ? '' : `by ${who}`)
        : `Places that the archive covers${isAll ? '' : `: ${who}`}`
  }
}

const describeCoverage = (query: CoverageQuery): string => sayCoverage(query, false)
const askCoverage = (query: CoverageQuery): string => sayCoverage(query, true)

const wrong = ({ family, codes }: FindingsQuery): string =>
  family
    ? FAMILIES[family]
    : codes.length > 0
      ? `figures for ${listEn(codes.map(nameCode))} that do not add up`
      : 'figures that do not add up'

function describeFindings(query: FindingsQuery): string {
  const where = `in the reports of ${sayWho(words(query.of))}`
  const what = wrong(query)
  if (query.as === 'count') return `Number of ${what} ${where}`
  if (query.as === 'rank')
    return `Reports of ${sayWho(words(query.of))} with the most ${what}${query.take && !isFirstPlace(query.take) ? `: ${sayPlaces(query.take)}` : ''}`
  return capital(`${what} ${where}`)
}

const WRONG = {
  sums: 'which sums do not equal their parts',
  balance: 'where do requests in and out not balance',
  acrossYears: 'which figures do not follow from the year before',
  textAgainstTable: 'where does the text disagree with the tables',
  title: 'which titles name another agency or year',
} as const

function askFindings(query: FindingsQuery): string {
  const where = `in the reports of ${sayWho(words(query.of))}`
  const what = wrong(query)
  if (query.as === 'count') return `how many ${what} are there ${where}`
  if (query.as === 'rank') return `which report of ${sayWho(words(query.of))} has the most ${what}`
  return query.family
    ? `${WRONG[query.family]} ${where}`
    : `which ${what.replace(' that do not add up', '')} do not add up ${where}`
}

function describeThemes({ of, aspect, theme, as, over }: ThemesQuery): string {
  const scope = words(of)
  const what = nameNamed(theme ?? 'all', aspect)
  const named = over ? sayOverYears(over, `named ${what}`, undefined, 'past') : `named ${what}`
  switch (as) {
    case 'common':
      return `Most common ${aspect}s named by ${sayWho(scope)}, by theme`
    case 'count':
      return join('Number of', scope.many, scope.place, `that ${named}`, scope.when)
    case 'list':
      return scope.named
        ? `What ${sayWho(scope)} said of ${what}`
        : capital(join(scope.many, scope.place, `that ${named}`, scope.when))
    case 'fixed':
      return `${capital(what)} named by ${sayWho(scope)}, and what the next report says of them`
    case 'trend':
      return theme
        ? capital(join(scope.many, scope.place, `that named ${what},`, 'year by year', scope.when))
        : `Themes of ${aspect}s that became more common, ${sayWho(scope)}`
    case 'unplanned':
      return capital(
        join(scope.many, scope.place, `that named ${what} and planned no improvement of the same theme`, scope.when),
      )
    case 'repeated':
      return capital(join(scope.many, scope.place, `that named ${what} of the same theme in every report`, scope.when))
    case 'shared':
      return `Sentences about ${aspect}s that several agencies write word for word, ${sayWho(scope)}`
    case 'reused':
      return `Sentences about ${aspect}s that an agency writes word for word in several years, ${sayWho(scope)}`
  }
}

function askThemes({ of, aspect, theme, as, over }: ThemesQuery): string {
  const scope = words(of)
  const what = nameNamed(theme ?? 'all', aspect)
  const named = over ? sayOverYears(over, `named ${what}`, undefined, 'past') : `named ${what}`
  switch (as) {
    case 'common':
      return `what are the most common ${aspect}s named by ${sayWho(scope)}`
    case 'count':
      return join('how many', scope.many, scope.place, named, scope.when)
    case 'list':
      return scope.named
        ? `what did ${scope.who} say about ${aspect}s of ${theme ? nameTheme(theme, 'en') : 'any kind'} ${scope.when}`.trimEnd()
        : join('which', scope.many, scope.place, named, scope.when)
    case 'fixed':
      return `were the ${what} named by ${sayWho(scope)} put right`
    case 'trend':
      return theme
        ? join('how many', scope.many, scope.place, `named ${what}`, 'in each year', scope.when)
        : `which ${aspect}s became more common, ${sayWho(scope)}`
    case 'unplanned':
      return join('which', scope.many, scope.place, `named ${what} but planned no improvement`, scope.when)
    case 'repeated':
      return join('which', scope.many, scope.place, `name the same ${what} every year`, scope.when)
    case 'shared':
      return `which sentences about ${aspect}s are identical in the reports of ${sayWho(scope)}`
    case 'reused':
      return `which sentences about ${aspect}s are identical year after year in the reports of ${sayWho(scope)}`
  }
}

const labelOf = (code: string): string =>
  (findMeasure(code) ?? findMeasure(`${code}.total`))?.label.en.replace(/ \(.*÷.*\)$/u, '') ?? nameCode(code)

const describeDefine = ({ codes }: DefineQuery): string =>
  codes.length > 1
    ? `What ${listEn(codes.map((code) => `“${labelOf(code)}”`))} mean, and how they differ`
    : `What “${labelOf(codes[0] ?? '')}” means`
const askDefine = ({ codes }: DefineQuery): string =>
  codes.length > 1
    ? `what is the difference between ${listEn(codes.map((code) => `“${labelOf(code)}”`))}`
    : `what does “${labelOf(codes[0] ?? '')}” mean`

/** Sentences of everything but figures and talk. */
export const NARRATIVE_SENTENCES = {
  passages: { describe: describePassages, ask: askPassages },
  coverage: { describe: describeCoverage, ask: askCoverage },
  findings: { describe: describeFindings, ask: askFindings },
  themes: { describe: describeThemes, ask: askThemes },
  define: { describe: describeDefine, ask: askDefine },
}
