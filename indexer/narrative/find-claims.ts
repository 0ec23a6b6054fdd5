import {
  CHANGE_PATTERNS,
  CLAIM_PATTERNS,
  type ClaimKey,
  type ClaimPattern,
  COUNTED_FOR,
  NARROWER_SCOPE,
  OTHER_PERIOD,
  OTHER_YEAR_WORD,
  OWN_WHOLE,
  PART_FOLLOWS,
  WHOLE_YEAR,
  WIDER_SCOPE,
} from './claim-patterns.ts'
import { openChannels, type PartsOfCount, readParts } from './find-parts.ts'
import { ALL_DONE, BETWEEN_PARTS, WHOLE_PATTERNS } from './part-patterns.ts'
import { readCount } from './read-count.ts'
import { simplify } from './simplify.ts'

/** A count that the narrative states. `quote` is the sentence as printed. */
export interface CountClaim {
  readonly kind: 'count'
  readonly key: ClaimKey
  readonly value: number
  readonly quote: string
  /** Whom it counts for as printed, where that is not what the report's tables count for: 全市, 区政府办公室. */
  readonly scope?: string
}

/** A claim how far the requests received differ from the year before: cases, or percent with its printed decimals. */
export interface ChangeClaim {
  readonly kind: 'change'
  readonly unit: 'cases' | 'percent'
  readonly value: number
  readonly decimals: number
  readonly quote: string
}

/** What the narrative tells of the parts of a count of requests that the same sentence states, or states in parts only. */
export interface PartsClaim extends PartsOfCount {
  readonly kind: 'parts'
  readonly of: Pick<CountClaim, 'key' | 'value'> | null
  readonly quote: string
}

export type Claim = CountClaim | ChangeClaim | PartsClaim

/** Whose report of which year the text belongs to. */
export interface ClaimContext {
  readonly agency: string
  readonly year: number
}

/** The counts that a piece of narrative states about the whole year for the agency. What is uncertain is left out. */
export const findClaims = (text: string, context: ClaimContext): Claim[] =>
  findAllClaims(text, context).filter((claim) => !isScoped(claim))

/** Whether a claim counts for others: a whole place in the report of a bureau, one office in that of a government. */
export const isScoped = (claim: Claim): claim is CountClaim => claim.kind === 'count' && claim.scope !== undefined

/** The counts that a piece of narrative states about the whole year, for the agency and for others. */
export function findAllClaims(text: string, context: ClaimContext): Claim[] {
  const claims: Claim[] = []
  let counted: readonly CountClaim[] = []
  for (const sentence of text.split(/(?<=[。；;！!？?\n])/)) {
    if (sentence.trim() === '') continue
    const read = readSentence(sentence.trim(), context, PARTS_GO_ON.test(sentence.trim()) ? counted : [])
    claims.push(...read.claims)
    counted = read.counted
  }
  return claims
}

/** A sentence that begins so tells the parts of what the one before it counts. */
const PARTS_GO_ON = /^其中/

const normalise = (sentence: string): string => {
  const text = simplify(sentence.normalize('NFKC')).replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
  return text
    .replace(/(?<=\d)\s+(?=\d)/g, '\u0001')
    .replace(/\s+/g, '')
    .replace(WHOLE_YEAR, '$1$2')
}

interface Clause {
  /** Without brackets and what they hold. */
  readonly text: string
  /** What stands in its brackets, cut into clauses. */
  readonly aside: readonly string[]
}

/** A comma inside 1,024 separates nothing, nor one in brackets. */
const COMMA = /(?<!\d),|,(?!\d{3}(?!\d))/

function cutClauses(sentence: string): Clause[] {
  const asides: string[] = []
  const keep = (_: string, held: string): string => `⟦${asides.push(held) - 1}⟧`
  let text = sentence
  for (let depth = 0; depth < 3; depth++) text = text.replace(/\(([^()]*)\)/g, keep)
  return text.split(COMMA).map((clause) => ({
    text: clause.replace(MARK, '').replace(/[。;!?]+$/, ''),
    aside: [...clause.matchAll(MARK)].flatMap(([, n]) => (asides[Number(n)] ?? '').replace(MARK, '').split(COMMA)),
  }))
}

/** Stands for the brackets of a number. */
const MARK = /⟦(\d+)⟧/g

/** @param told what the sentence before counts, where this one goes on with its parts */
function readSentence(
  sentence: string,
  context: ClaimContext,
  told: readonly CountClaim[],
): { claims: Claim[]; counted: readonly CountClaim[] } {
  const clauses = cutClauses(normalise(sentence))
  const claims: Claim[] = []
  let before = ''
  let ownYear = true
  let counted = told
  for (const [i, { text: clause, aside }] of clauses.entries()) {
    ownYear = speaksOfYear(clause, context.year) ?? ownYear
    const rest = clauses.slice(i).map(({ text }) => text)
    if (OTHER_PERIOD.test(clause)) return { claims, counted: [] }
    if (PART_FOLLOWS.test(clause)) {
      claims.push(...tellParts(rest, wholeOf(counted), sentence))
      return { claims, counted: [] }
    }
    const scope = readScope(clause, context)
    if (scope !== null) {
      if (ownYear) claims.push(...readClause(clause, before, sentence, context).map((claim) => ({ ...claim, scope })))
      return { claims, counted: [] }
    }
    const change: ChangeClaim | null = counted.some(isReceived) ? readChange(clause, sentence, context) : null
    const found: CountClaim[] = ownYear && !change ? readClause(clause, before, sentence, context) : []
    if (change) claims.push(change)
    claims.push(...found)
    if (found.length > 0) claims.push(...tellParts(aside, wholeOf(found), sentence))
    else if (!change && ownYear) claims.push(...readLooseParts(rest, wholeOf(counted), before, sentence))
    if (found.length > 0 || !(change || leavesCount(clause))) counted = found
    before += `${clause},`
  }
  return { claims, counted }
}

/** Whether the clauses behind this one still speak of the count before it. */
const leavesCount = (clause: string): boolean =>
  BETWEEN_PARTS.test(clause) || ALL_DONE.test(clause) || WHOLE_PATTERNS.some(([, pattern]) => pattern.test(clause))

const isReceived = ({ key }: CountClaim): boolean => key === 'received'

/** The one count of a clause that requesters, outcomes and ways in may be parts of. */
const wholeOf = (counted: readonly CountClaim[]): CountClaim | null =>
  counted.find(({ key }) => key === 'received' || key === 'handled') ?? null

/** Without a count of all, 网上申请 may be one for a licence. */
const REQUESTS_MEANT = /依申请公开|信息公开申请|申请公开/

/** Parts told without 其中: of the count before, or of none where requests are told by the ways they came in only. */
function readLooseParts(
  rest: readonly string[],
  whole: CountClaim | null,
  before: string,
  quote: string,
): PartsClaim[] {
  if (whole) return tellParts(rest, whole, quote)
  const [first = '', ...others] = rest
  const opened = openChannels(first)
  if (opened === null || !REQUESTS_MEANT.test(before + first)) return []
  const { channels } = readParts([opened, ...others], null)
  return channels.length > 1 ? [{ kind: 'parts', of: null, parts: [], channels, quote }] : []
}

function tellParts(clauses: readonly string[], whole: CountClaim | null, quote: string): PartsClaim[] {
  if (!whole) return []
  const { key, value } = whole
  const found = readParts(clauses, value)
  return found.parts.length + found.channels.length > 0 ? [{ kind: 'parts', of: { key, value }, ...found, quote }] : []
}

/** Whether the clause names the report's year or another one; null where it names none. */
function speaksOfYear(clause: string, year: number): boolean | null {
  const own = clause.replace(/(?:比|较|与|同|结转|至|到)+20\d\d年度?|20\d\d年度?结转/g, '')
  const years = [...own.matchAll(/(20\d\d)年/g)].map(([, named]) => Number(named))
  return years.length === 0 ? null : years.every((named) => named === year)
}

/** Whom a clause counts for, where that is not what the tables count for; null where it is, or nobody is named. */
function readScope(clause: string, { agency }: ClaimContext): string | null {
  const own = clause.replace(agency, '')
  const place = /^(.+?)(?:人民政府|办事处)$/u.exec(agency)?.[1] ?? (ZONE_NAME.test(agency) ? agency : null)
  if (place === null) return WIDER_SCOPE.test(own) ? nameScope(own, WIDER_SCOPE) : null
  const whole = OWN_WHOLE.find(([name]) => name.test(place))?.[1]
  const rest = whole ? own.replaceAll(whole, '') : own.replace(/全[市省县区镇乡旗州]/gu, '')
  if (WIDER_SCOPE.test(rest)) return nameScope(rest, WIDER_SCOPE)
  return NARROWER_SCOPE.test(rest) ? nameScope(rest, NARROWER_SCOPE) : null
}

/** A zone's administration reports for all of the zone, as a government does for its place. */
const ZONE_NAME = /(?<!监督)(?:管理委员会|管委会)$/u

const nameScope = (clause: string, pattern: RegExp): string =>
  COUNTED_FOR.exec(clause)?.[1] ?? pattern.exec(clause)?.[0] ?? ''

function readClause(clause: string, before: string, quote: string, context: ClaimContext): CountClaim[] {
  const claims = new Map<ClaimKey, CountClaim>()
  for (const rule of CLAIM_PATTERNS) {
    const value = matchRule(rule, clause, before, context.year)
    if (value === null) continue
    for (const key of rule.keys) if (!claims.has(key)) claims.set(key, { kind: 'count', key, value, quote })
  }
  return [...claims.values()]
}

function matchRule(rule: ClaimPattern, clause: string, before: string, year: number): number | null {
  const match = rule.pattern.exec(clause)
  if (!match) return null
  const upTo = clause.slice(0, match.index + match[0].length)
  if (rule.veto?.test(upTo) || (rule.topic && !rule.topic.test(before + upTo))) return null
  if (match.groups?.before && Number(match.groups.before) !== year - 1) return null
  if (match.groups?.after && Number(match.groups.after) !== year + 1) return null
  const isCarried = rule.keys.some((key) => key.startsWith('carried'))
  if (!isCarried && OTHER_YEAR_WORD.test(upTo)) return null
  return rule.zero ? 0 : readCount(match.groups?.n ?? '')
}

function readChange(clause: string, quote: string, { year }: ClaimContext): ChangeClaim | null {
  for (const { kind, pattern } of CHANGE_PATTERNS) {
    const groups = pattern.exec(clause)
    if (!groups) continue
    const { before, up, n = '0' } = groups.groups ?? {}
    if (before && Number(before) !== year - 1) return null
    const size = kind === 'percent' ? Number(n) : readCount(n === '0' ? '零' : n)
    if (size === null) return null
    const decimals = n.includes('.') ? n.length - n.indexOf('.') - 1 : 0
    return { kind: 'change', unit: kind === 'percent' ? 'percent' : 'cases', value: up ? size : -size, decimals, quote }
  }
  return null
}
