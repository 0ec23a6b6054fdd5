import { basename, extname } from 'node:path'
import { listDivisions } from '../db/divisions.ts'
import { expandAgencyName, findEnding, findSector } from '../db/sectors.ts'
import type { Document, Refusal } from './document.ts'
import { makeFinding } from './finding.ts'
import { identifyRegion } from './identify-region.ts'
import { plainLine } from './plain-line.ts'
import type { Finding, Identity, Section } from './report.ts'

const TITLE_WORDS = /(?:政府)?信息公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:报告|年报)/u
const YEAR = /((?:19|20)\d\d)年?度?/u
const PERIOD = /((?:19|20)\d\d)年1月1日(?:起)?[至到,，—–~-]{1,3}(?:((?:19|20)\d\d)年)?12月31日/u
const SELF = /^(?:我|本|正文|附件|首页)/u
const MOST_TITLE_LINES = 6

interface Clues {
  readonly title: string
  readonly agencies: readonly { readonly name: string; readonly weight: number }[]
  readonly titleYear: number | null
  readonly periodYear: number | null
  readonly fileYear: number | null
}

/** Whose report of which year: by vote of title, file name, contact line and signature. */
export function identify(
  document: Document,
  _sections: readonly Section[],
  file: string,
): { identity: Identity; findings: Finding[] } | Refusal {
  const clues = collectClues(document, file)
  const agency = vote(clues.agencies)
  const year = clues.titleYear ?? clues.periodYear ?? clues.fileYear
  if (!agency) return { kind: 'refusal', reason: 'no agency is named in its title, signature or file name' }
  if (!year) return { kind: 'refusal', reason: 'no reporting year is named in its title, its period or its file name' }
  const text = document.text
  const { region, level } = identifyRegion(agency, text)
  const identity: Identity = {
    agency,
    year,
    title: clues.title,
    region,
    level,
    sector: findSector(agency)?.key ?? null,
    aliases: listAliases(agency, text),
  }
  return { identity, findings: conflicts(clues, year) }
}

function collectClues(document: Document, file: string): Clues {
  const lines = document.blocks
    .flatMap((block) => (block.kind === 'paragraph' ? document.text.slice(block.start, block.end).split('\n') : []))
    .map(plainLine)
    .filter(Boolean)
  const title = readTitle(lines)
  const stem = basename(file, extname(file)).normalize('NFKC').replace(/\s/gu, '')
  const period = PERIOD.exec(lines.join('').slice(0, 6000))
  const contact = /请(?:与|联系)(.{4,30}?)(?:办公室|政务公开|信息公开)?(?:联系|[（(])/u.exec(
    lines.join('').slice(0, 3000),
  )?.[1]
  const yearOf = (text: string): number | null => (YEAR.exec(text) ? Number(YEAR.exec(text)?.[1]) : null)
  return {
    title,
    agencies: [
      ...name(agencyIn(title), 3),
      ...name(agencyIn(stem), 2),
      ...name(signature(lines), 2),
      ...name(contact ?? '', 1),
    ],
    titleYear: yearOf(title),
    periodYear: period ? Number(period[2] ?? period[1]) : null,
    fileYear: yearOf(stem),
  }
}

/** The title may run over several lines, with agency, year and words in any order. */
function readTitle(lines: readonly string[]): string {
  const head = lines.slice(0, 40)
  for (let end = 0; end < head.length; end++) {
    for (let from = end; from >= Math.max(0, end - MOST_TITLE_LINES + 1); from--) {
      const joined = head.slice(from, end + 1).join('')
      if (joined.length > 80) break
      if (TITLE_WORDS.test(joined) && YEAR.test(joined) && agencyIn(joined)) return joined
    }
  }
  return head.find((line) => TITLE_WORDS.test(line) && line.length < 80) ?? head[0] ?? ''
}

/** What is left of a title without year and title words. */
function agencyIn(title: string): string {
  const rest = title
    .replace(/^(?:正文|索引号?.*?[::])/u, '')
    .replace(TITLE_WORDS, '')
    .replace(/((?:19|20)\d\d)年?度?/gu, '')
    .replace(/(?:政府信息公开|政务公开|年度报告|年报|工作|报告|[-_—()（）《》「」"“”])/gu, '')
  return /[\p{Script=Han}]{3}/u.test(rest) && rest.length <= 40 ? rest : ''
}

function signature(lines: readonly string[]): string {
  const tail = lines.slice(-12)
  const at = tail.findLastIndex((line) => /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日/u.test(line))
  const before = at > 0 ? (tail[at - 1] ?? '') : ''
  return before.length <= 40 ? before : ''
}

/** A name as evidence: short forms expanded, a bare region meant as its government. */
function name(raw: string, weight: number): { name: string; weight: number }[] {
  const clean = raw.replace(/^关于|(?:办公室)?$/gu, (part) =>
    part === '办公室' && !/政府办公室$/u.test(raw) ? '' : part === '关于' ? '' : part,
  )
  if (clean.length < 3 || SELF.test(clean)) return []
  const official = expandAgencyName(clean)
  if (findEnding(official)) return [{ name: official, weight }]
  return listDivisions().some((d) => clean.endsWith(d.name))
    ? [{ name: `${clean}人民政府`, weight }]
    : [{ name: clean, weight: weight / 4 }]
}

/** The heaviest name; names that differ by one slipped character count together, spelled as the division data spells the place. */
function vote(candidates: Clues['agencies']): string | null {
  const groups: { names: { name: string; weight: number }[]; weight: number }[] = []
  for (const candidate of candidates) {
    const group = groups.find(({ names }) => names.some((other) => sameAgency(other.name, candidate.name)))
    if (group) {
      group.names.push(candidate)
      group.weight += candidate.weight
    } else groups.push({ names: [candidate], weight: candidate.weight })
  }
  const [best] = groups.toSorted((a, b) => b.weight - a.weight)
  if (!best) return null
  const spelled = best.names.filter(({ name: n }) =>
    listDivisions().some((d) => d.level !== 'province' && n.includes(d.name)),
  )
  const pool = spelled.length ? spelled : best.names
  const weights = new Map<string, number>()
  for (const { name: n, weight } of pool) weights.set(n, (weights.get(n) ?? 0) + weight)
  return [...weights].toSorted((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]?.[0] ?? null
}

/** The same name, with or without its province, or with one character slipped. */
function sameAgency(a: string, b: string): boolean {
  if (a === b || a.endsWith(b) || b.endsWith(a)) return true
  if (a.length !== b.length) return false
  return [...a].filter((c, i) => c !== b[i]).length === 1
}

function listAliases(agency: string, text: string): string[] {
  const ending = findEnding(agency)
  if (!ending) return []
  const prefix = agency.slice(0, -ending.zh.length)
  const own = [...ending.short, ...ending.sector.short]
  const used = own
    .flatMap((short) => ['省', '市', '区', '县'].map((unit) => unit + short))
    .filter((alias) => text.includes(alias))
  return [...new Set([...own.map((short) => prefix + short), ...used])].filter((alias) => alias !== agency)
}

function conflicts({ titleYear, periodYear, fileYear }: Clues, year: number): Finding[] {
  const said = [titleYear, periodYear, fileYear].filter((y): y is number => y !== null)
  if (said.every((y) => y === year)) return []
  const tell = (y: number | null): string | number => y ?? '—'
  return [makeFinding('yearConflict', { title: tell(titleYear), period: tell(periodYear), file: tell(fileYear) }, [])]
}
