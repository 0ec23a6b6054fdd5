import type { SectionKind } from '../report.ts'

/** A heading has a number of the first rank (一、 5、 第一部分) or none, never that of a subsection (（一） 1.). */
const NUMBER = '(?:第[一二三四五六七八九十\\d]+(?:部分|章)[、::]?|[一二三四五六七八九十]+[、.,:]|\\d{1,2}[、,])?'

/** Behind the tables no subsection has such a high number, so any style of numbering may be that of a section. */
const LATE_NUMBER = `(?:[(（][四五六七八4-8][)）][、.]?|[4-8][.]|${NUMBER})`
const LATE: ReadonlySet<SectionKind> = new Set<SectionKind>(['problems', 'other'])

/** What a heading may say before it says which section it is. */
const ABOUT = '(?:20\\d\\d年度?)?(?:我局|我县|我市|我区|我镇|本单位)?(?:政府信息|政务)?(?:公开)?(?:工作)?(?:的)?'

/** What headings say, from the form, from the years before it, and from how offices vary it. */
export const HEADINGS: readonly (readonly [SectionKind, RegExp])[] = (
  [
    [
      'overview',
      `(?:${ABOUT})(?:总体(?:工作)?(?:情况|概况)|概述|概况|总体概述|基本情况|基本概况|工作概述|(?:总体)?(?:开展|推进|进展)情况)(?:概述)?`,
    ],
    ['proactive', '(?:行政机关)?(?:政府信息)?主动公开(?:政府)?(?:信息)?(?:工作)?(?:的)?(?:情况)?'],
    [
      'requests',
      '(?:行政机关)?(?:收到(?:和|并|及)?处理|受理|办理)?(?:政府信息)?(?:依)?(?:公开)?申请(?:公开)?(?:政府信息)?(?:工作)?(?:的)?(?:处理|办理|受理|答复)?情况',
    ],
    ['requests', '(?:行政机关)?收到(?:和|并|及|、)处理.{0,12}申请(?:的)?情况'],
    ['requests', '(?:公民|社会公众)?.{0,12}(?:依)?申请公开(?:政府)?信息(?:的)?(?:办理|处理|受理)?情况'],
    ['requests', '依申请公开(?:政府信息)?(?:工作)?(?:的)?(?:办理|处理|受理)?(?:情况)?'],
    ['review', '(?:行政)?复议(?:、|和|与|及|以及)?(?:行政)?诉讼'],
    ['review', '.{0,24}(?:行政)?复议.{0,12}(?:诉讼)?.{0,6}(?:的)?情况'],
    ['problems', '.{0,14}(?:存在|主要).{0,6}(?:问题|不足|困难).{0,14}'],
    [
      'problems',
      '.{0,10}(?:问题|不足|困难|薄弱环节)(?:之处)?(?:与|和|及|以及|、).{0,12}(?:改进|整改|措施|打算|安排|建议|计划|对策|思路).{0,6}',
    ],
    ['problems', '(?:上年|上一年度?|去年|20\\d\\d年).{0,8}(?:问题|不足).{0,4}(?:改进|整改)(?:落实)?(?:的)?情况'],
    ['other', '其[他它](?:重要|有关)?事项'],
    ['other', '(?:其他|其它)?(?:需要)?(?:报告|说明)的?(?:其他|其它)?(?:的)?(?:事项|情况|问题)(?:情况)?'],
    ['other', '(?:政府信息)?(?:依申请)?(?:公开)?(?:政府信息)?(?:的)?收费(?:及|和|、|与)?(?:减免|免除)?(?:的)?情况'],
  ] as const
).map(([kind, words]) => [kind, new RegExp(`^${LATE.has(kind) ? LATE_NUMBER : NUMBER}${words}[::。]?$`, 'u')])

/** Numbers that mostly belong to subsections: `（一）`, `1.`. */
const LOW_NUMBERS = [/^[(（][一二三四五六七八九十]{1,2}[)）]/u, /^\d{1,2}[.](?!\d)/u]
/** So many different sections are headed in one style. */
const MANY_SECTIONS = 4

const kindOf = (line: string): SectionKind | undefined => HEADINGS.find(([, pattern]) => pattern.test(line))?.[0]

/**
 * The number that the sections of a report have where it is one that elsewhere subsections have; null where they are numbered
 * as usual.
 * @param lines plain lines that may be headings
 */
export function findLowNumber(lines: readonly string[]): RegExp | null {
  const isUsual = (line: string): boolean => {
    const kind = kindOf(line)
    return kind !== undefined && !LATE.has(kind) && /^(?:chinese|part)$/.test(styleOf(line))
  }
  if (lines.some(isUsual)) return null
  const kindsOf = (number: RegExp): number =>
    new Set(lines.flatMap((line) => (number.test(line) ? (kindOf(line.replace(number, '')) ?? []) : []))).size
  return LOW_NUMBERS.find((number) => kindsOf(number) >= MANY_SECTIONS) ?? null
}

/** How a heading is numbered: headings of sections are numbered alike. */
export type NumberStyle = 'part' | 'chinese' | 'arabic' | 'bracket' | 'none'

/** The style of a heading in its plain form. */
export function styleOf(heading: string): NumberStyle {
  if (/^第[一二三四五六七八九十\d]/u.test(heading)) return 'part'
  if (/^[一二三四五六七八九十]+[、.,:]/u.test(heading)) return 'chinese'
  if (/^\d/u.test(heading)) return 'arabic'
  return /^[(（]/u.test(heading) ? 'bracket' : 'none'
}
