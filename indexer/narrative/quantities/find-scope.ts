import type { MentionRecord } from '../../../db/archive/report-record.ts'
import type { MentionSubject } from '../../../db/form/mention-subjects.ts'
import { stripKinds } from './find-subject.ts'
import type { PlacedNumber } from './place-numbers.ts'
import type { Sentence } from './sentences.ts'

export type Scope = MentionRecord['scope']

/** How far something differs from before, up to the number. */
const CHANGE =
  /(?:同比|环比|(?:比|较|与|同)(?:上一?年度?|去年|20\d\d年度?)[^,;。]{0,8}(?:多|少|增|减|升|降)|增长|下降|上升|减少|增加|降低|回落|净增)(?:了|约|近|幅度?|率)?(?:达到?|为|超过?)?$/u
const FEWER = /(?:下降|减少|降低|回落|少)(?:了|约|近|幅度?|率)?(?:达到?|为|超过?)?$/u
/** A new year's own number behind a change is none: 增加至5件, 提高到98%. */
const YEAR_BEFORE = /(?:上一?年度?|去年|往年)(?:同期)?(?!结转|度结转)/u
/** A year that the clause opens with: 2023年,… and 2023年全年收到, not 2023年部门预算. */
const YEAR_HEAD =
  /(?:^|[,;:。(])(?:在|于|截至|截止|[^,;:。(自从]{0,4})?(20\d\d)年(?:度)?(?!度?(?:部门|预算|决算|政务公开|政府信息公开工作(?:要点|年度报告)|年度?报告|工作要点|重点|财政|版|第|[^,;。]{0,6}结转))/gu
const NO_YEAR = /(?:比|较|与|同)(?:上年|去年|20\d\d年)/u
const PLANNED =
  /(?:^|[,;:])(?:[^,;:]{0,6})(?:将|拟|计划|力争|预计|争取|下一步|目标|确保|要求)(?!近|文件|类|信息|、)|不少于|不低于|不得?超过|至少|原则上/u
const RATE = /每(?:年|月|季度?|周|日|天|次|半年|个|名|人|家|条|件|隔|位)|平均|人均|[日月周]均/u
const SINCE =
  /历年|历史|(?:建立|成立|开通|上线|运行|实施|开办|创刊|(?<![今一])年)以来|近[两三四五]年|(?<!一)[两三四五六十]年(?:来|间|内)|(?:自|从)20\d\d年[^,]{0,12}(?:起|以来)|截至目前(?:已)?累计/u
const PERIOD =
  /第?[一二三四1-4]季度|[上下]半年|(?<!\d年|\d)\d{1,2}[-—–~至到]\d{1,2}月|(?<![月\d])\d{1,2}月(?:份|\d{1,2}日)/u
const BODY = /^([\p{Script=Han}]{2,4}?(?:[县区旗镇乡]|街道))(?=收到|新收|受理|办理|答复|发布|公开|全年|共)/u
/** What happens within one event, or is reprinted in the gazette. */
const WITHIN = /期间|[生游收汛]季|汛期|刊登|刊载|选登/u
/** Another body than the report's own: what it counts is a part of a government's whole, or no number of the report's. */
const OTHER_BODY =
  /(?:^|[、和及])(?:[\p{Script=Han}]{1,4}(?:[县区旗]|街道|镇|乡)|各(?:县区|区县|部门|镇街|乡镇|单位)|(?:下属|所属|直属)(?:单位)?)(?:共|有|收到|受理|新收|分别|发布|公开|为)*$/u

/** How far the number differs from before: its sign; null where it tells no change. */
export function findChange({ own, topic }: Pick<PlacedNumber, 'own' | 'topic'>): 1 | -1 | null {
  const words = own.length < 2 ? topic.slice(-10) + own : own
  return CHANGE.test(words) ? (FEWER.test(words) ? -1 : 1) : null
}

/**
 * Whether a number is the report's own total for its year, a part of one, another year's, or none of these (planned, by
 * the month, since the beginning).
 * @param parent subject of the number that it is among
 */
export function findScope(
  number: PlacedNumber,
  {
    sentence,
    year,
    subject,
    parent,
    agency,
  }: {
    readonly sentence: Sentence
    /** The year that the number speaks of, and the report's own. */
    readonly year: { readonly of: number; readonly report: number }
    readonly subject: MentionSubject | null
    readonly parent: MentionSubject | null
    /** Whose report it is. */
    readonly agency: string
  },
): Scope {
  const { own, topic, tail } = number
  const clause = stripKinds(own) + tail
  const segment = topic.split(';').at(-1) ?? ''
  if (SINCE.test(clause) || SINCE.test(lastClause(topic))) return 'other'
  if (year.of < year.report) return 'previous'
  if (year.of > year.report || (sentence.section === 'problems' && !isFact(sentence))) return 'other'
  if (PLANNED.test(own) || RATE.test(own) || RATE.test(lastClause(topic))) return 'other'
  if (isPeriod(own) || isPeriod(lastClause(topic)) || isOther(own, agency) || WITHIN.test(segment + own)) return 'part'
  if (subject?.narrow && new RegExp(subject.narrow, 'u').test(clause)) return 'part'
  if (number.among === null) return /^其中/u.test(topic + own) && !subject?.partOf ? 'part' : 'whole'
  if (!subject || !parent) return subject ? 'whole' : 'part'
  return subject.key === parent.key || subject.partUnder?.includes(parent.key) ? 'part' : 'whole'
}

/** Section five tells what will be done and what is wrong; of its numbers those count that it gives for the whole year. */
const isFact = ({ kind, text }: Sentence): boolean =>
  kind === 'rectification' || (kind === 'problem' && /全年|本年度|年内/u.test(text))

/** A number of 泗洪县 in the report of 宿迁市. */
const isOther = (own: string, agency: string): boolean => {
  const body = BODY.exec(own)?.[1] ?? ''
  return (
    OTHER_BODY.test(own) || (body !== '' && agency !== '' && !/^[全我本各辖该]/u.test(body) && !agency.includes(body))
  )
}

/** 截至12月31日 ends the year, 6月11日 is one day of it. */
const isPeriod = (clause: string): boolean => PERIOD.test(clause.replace(/截[至止][^,]*/gu, ''))

const lastClause = (topic: string): string => topic.split(/[;。]/u).at(-1)?.split(',').filter(Boolean).at(-1) ?? ''

/** The year that a number speaks of: the last one that a clause before it opens with, 上年, or the report's own. */
export function findYear({ own, topic }: PlacedNumber, year: number): number {
  const words = topic + own
  const last = words.split(/[,;:。(]/u).at(-1) ?? ''
  if (YEAR_BEFORE.test(last) && !NO_YEAR.test(last)) return year - 1
  const named = [...words.matchAll(YEAR_HEAD)].at(-1)
  const back = [...words.matchAll(/(?:^|[,;:。])(?:上年度?|去年)(?!结转)/gu)].at(-1)
  if (back && back.index > (named?.index ?? -1)) return year - 1
  return named && !/今年|本年/u.test(words.slice(named.index)) ? Number(named[1]) : year
}
