import type { MentionRecord, PassageRecord } from '../../db/archive/report-record.ts'
import { MENTION_SUBJECTS, type MentionSubject } from '../../db/form/mention-subjects.ts'
import { parseChineseNumber } from '../../retrieval/words/parse-chinese-number.ts'

/** Units of things, money and people; a percentage is a quantity of its own. */
const UNIT =
  '(?:人次|场次|件次|万元|亿元|余人|条|件|次|篇|场|个|期|份|名|人|元|家|项|例|宗|起|部|册|本|批|户|则|封|处|块|台|位|轮|班|%|％)'
/** A unit that goes on as another word counts nothing: 6部分, 2021部门, 3个月. */
const OTHER_WORD =
  /^(?:部(?:分|门|委|署|级|长)|个(?:人|体|月|工作日|小时|百分点)|名(?:称|单|义|录)|场(?:所|景|地|馆)|期(?:间|限|末|初)|次(?:日|年|月|要)|人(?:大|民|员|才|社|力|均|工)|户(?:外|籍)|批(?:复|示|准)|位(?:于|置)|起(?:草|诉)|条(?:例|款)|份额|元(?:旦|月)|例(?:如|会|行)|家(?:庭|长)|处(?:室|理|罚|级|于)|台(?:账|湾)|块链|轮(?:训|岗)|班(?:子|组)|封(?:面|闭)|宗旨|则上)/u

const DIGITS = '[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?'
const CHINESE = '[零〇一二两三四五六七八九十百千]+'
/** A number with its unit. White space may stand anywhere in text that a converter made. */
const QUANTITY = new RegExp(
  `(?<n>${DIGITS}|${CHINESE})\\s*(?<more>余|多)?\\s*(?<scale>万|亿)?\\s*(?<after>余|多)?\\s*(?<unit>${UNIT})`,
  'gu',
)
/** What stands in front of a number that counts nothing: dates, ordinals, parts of names. */
const NO_COUNT = /(?:第|[〔[]|[0-9０-９.．:：/-])\s*$/u
const ABOUT = /(?:近|约|超|超过|逾|达到?近|大约|将近|突破)\s*$/u
/** Behind a number in Chinese numerals a measure word often counts nothing in particular: 一个, 一批, 一次性. */
const INDEFINITE = /^一(?:个|批|项|家|名|位|部|处|本|块|台|人|户)/u
const CHANGE =
  /(?:同比|环比|较上年|比上年|较去年|比去年|增长|下降|上升|提高|提升|减少|增加|降低|回落|多|少)(?:了|约|近)?\s*$/u
const CLAUSE_END = /[，,；;。！？!?\n]/u
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/**
 * Quantities that the narrative states, with the words that they belong to. Each is a slice of the text: nothing is
 * read that is not printed, and a number whose subject no table knows keeps its words and no key.
 * @param text the text that the passages' offsets point into
 * @param year of the report; a sentence that names another year speaks of that one
 */
export function findMentions(
  text: string,
  passages: readonly Omit<PassageRecord, 'kind' | 'theme'>[],
  year: number,
): MentionRecord[] {
  return passages.flatMap(({ start, end }) =>
    splitSentences(text, start, end).flatMap((s) => readSentence(text, s, year)),
  )
}

interface Slice {
  readonly start: number
  readonly end: number
}

/** Sentences of a part of the text, by their offsets. */
function splitSentences(text: string, start: number, end: number): Slice[] {
  const sentences: Slice[] = []
  let from = start
  for (let at = start; at < end; at++) {
    if (!/[。！？!?；;]/u.test(text[at] ?? '') && at < end - 1) continue
    if (text.slice(from, at + 1).trim()) sentences.push(trimSlice(text, from, at + 1))
    from = at + 1
  }
  return sentences
}

function trimSlice(text: string, start: number, end: number): Slice {
  const slice = text.slice(start, end)
  return { start: start + slice.length - slice.trimStart().length, end: end - (slice.length - slice.trimEnd().length) }
}

function readSentence(text: string, sentence: Slice, year: number): MentionRecord[] {
  const said = text.slice(sentence.start, sentence.end)
  const mentions = [...said.matchAll(QUANTITY)].flatMap((match) => readQuantity(said, match, sentence, year))
  return mentions.length ? mentions : readNone(said, sentence, year)
}

function readQuantity(said: string, match: RegExpMatchArray, sentence: Slice, year: number): MentionRecord[] {
  const at = match.index ?? 0
  const { n = '', more, scale, after, unit = '' } = match.groups ?? {}
  const before = said.slice(0, at)
  const behind = said.slice(at + match[0].length)
  const value = readNumber(n)
  if (
    value === null ||
    NO_COUNT.test(before) ||
    isOtherWord(match[0], behind) ||
    INDEFINITE.test(match[0]) ||
    isOrdinal(match[0], behind)
  )
    return []
  const clauseStart = lastEnd(before)
  const clause = before.slice(clauseStart)
  const subject = subjectOf(clause, behind)
  const percent = unit === '%' || unit === '％'
  const change = CHANGE.test(clause)
  const found = percent || change ? undefined : findSubject(clause, before, behind, unit)
  return [
    {
      key: found?.key ?? null,
      kind: change ? 'change' : percent ? 'percent' : 'count',
      subject,
      value: percent
        ? Number((value / 100).toPrecision(12))
        : value * (SCALES[scale ?? ''] ?? 1) * (unit === '万元' ? 1e4 : unit === '亿元' ? 1e8 : 1),
      unit: percent ? 'ratio' : unit.replace(/^(?:万|亿)元$/u, '元').replace(/^余/u, ''),
      approximate: Boolean(more ?? after) || ABOUT.test(before) || unit.startsWith('余'),
      year: yearOf(before, year),
      start: sentence.start + at,
      end: sentence.start + at + match[0].length,
      sentenceStart: sentence.start,
      sentenceEnd: sentence.end,
    },
  ]
}

const isOtherWord = (matched: string, behind: string): boolean =>
  OTHER_WORD.test(`${matched.slice(-1)}${behind.slice(0, 3)}`)

/** 一是, 二次供水, 十个方面: a numeral that counts nothing. */
const isOrdinal = (matched: string, behind: string): boolean =>
  /^[一二三四五六七八九十]+次$/u.test(matched) && /^(?:供|元|性|创)/u.test(behind)

function readNumber(written: string): number | null {
  const plain = written.normalize('NFKC').replaceAll(',', '')
  return /^\d/.test(plain) ? Number(plain) : parseChineseNumber(plain)
}

const lastEnd = (before: string): number => {
  for (let at = before.length - 1; at >= 0; at--) if (CLAUSE_END.test(before[at] ?? '')) return at + 1
  return 0
}

const LONGEST_SUBJECT = 30

/** The words of the clause that the number belongs to, as printed. */
const subjectOf = (clause: string, behind: string): string => {
  const head = clause.replace(/\s+/gu, '').slice(-LONGEST_SUBJECT)
  const tail = /^[^，,；;。！？!?、\n0-9０-９]{0,12}/u.exec(behind)?.[0].trim() ?? ''
  return [head, tail].filter(Boolean).join('…')
}

/** Words that name nothing: a number behind them alone belongs to what the sentence said before. */
const EMPTY =
  /^(?:[“”"'(（]|共|累计|达|到|为|有|是|目前|全年|年内|已|计|总|合|约|近|超|过|逾|数|量|全部|本年|当年|其|也|则|并|了|的|人数|同时|另|其中|今年|举办|开展|组织|召开)*$/u

/** The subject of a number: what is said since the number before decides, then its clause, then the sentence. */
function findSubject(clause: string, before: string, behind: string, unit: string): MentionSubject | undefined {
  const tail = /^[^，,、；;。！？!?（(\n0-9０-９]{0,24}/u.exec(behind.replace(/\s+/gu, ''))?.[0] ?? ''
  const own = (PART.exec(clause)?.[1] ?? clause).replace(/\s+/gu, '')
  const sentence = before.replace(/\s+/gu, '')
  const direct = nearest(own + tail, sentence, unit)
  if (direct || !EMPTY.test(own)) return direct
  return nearest(clause.replace(/\s+/gu, ''), sentence, unit) ?? nearest(sentence, sentence, unit)
}

/** The subject whose words stand nearest to the number; one that says little only where no other fits. */
function nearest(words: string, sentence: string, unit: string): MentionSubject | undefined {
  const medium = [...sentence.matchAll(MEDIA)].at(-1)?.[0]
  const fitting = COMPILED.flatMap(({ subject, said, unless, units }) => {
    if (!units.has(unit) || unless?.test(words)) return []
    if (subject.medium && medium && !subject.medium.includes(medium)) return []
    const last = [...words.matchAll(said)].at(-1)
    return last ? [{ subject, end: subject.general ? -1 : last.index + last[0].length }] : []
  })
  return fitting.toSorted((a, b) => b.end - a.end)[0]?.subject
}

/** Media that a number of followers or posts may belong to. */
const MEDIA = /微信|公众号|微博|抖音|视频号|头条号?|快手|网站/gu

/** What follows another quantity of the same clause: 人大建议2件、政协提案16件. */
const PART = new RegExp(`(?:${DIGITS}|${CHINESE})\\s*[万亿余多]?\\s*${UNIT}[^、（(；;]*[、（(和及]([^、（(]*)$`, 'u')

const COMPILED = MENTION_SUBJECTS.map((subject) => ({
  subject,
  said: new RegExp(subject.said, 'gu'),
  unless: subject.unless ? new RegExp(subject.unless, 'u') : undefined,
  none: subject.none ? new RegExp(subject.none, 'u') : undefined,
  units: new Set(subject.units),
}))

/** The year that a number speaks of: the last one named before it, 上年, or the report's own. */
function yearOf(before: string, year: number): number {
  const named = [...before.matchAll(/(20\d\d)\s*年|(?<![比较与同])(上年|去年|上一年)|(今年|本年)/gu)].at(-1)
  if (!named) return year
  if (named[1]) return Number(named[1])
  return named[2] ? year - 1 : year
}

/** A sentence that says there was none at all. */
function readNone(said: string, sentence: Slice, year: number): MentionRecord[] {
  for (const { subject, none } of COMPILED) {
    const match = none?.exec(said)
    if (!match) continue
    return [
      {
        key: subject.key,
        kind: 'count',
        subject: match[0].replace(/\s+/gu, ''),
        value: 0,
        unit: subject.units[0] ?? '',
        approximate: false,
        year: yearOf(said.slice(0, match.index), year),
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
        sentenceStart: sentence.start,
        sentenceEnd: sentence.end,
      },
    ]
  }
  return []
}
