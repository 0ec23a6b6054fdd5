/** Sorts the words of a question that have no effect on its reading: those that change nothing, and those that may. */
import type { Cue } from '../languages/cues.ts'
import { isHarmless as isHarmlessSpan } from './rank/is-harmless.ts'
import { languageOf } from './rank-view.ts'
import { hasCue, meaningOf, type Token } from './tokens/meaning.ts'

/** Words without effect. */
export interface LeftWords {
  /** They change nothing. */
  readonly harmless: readonly Token[]
  /** They may change what is meant. */
  readonly doubtful: readonly Token[]
  /** Those of them that name a ground, a topic, another agency, other years or a sign that compares: nothing is answered beside them. */
  readonly essential: readonly Token[]
  /** Those of them that bound a value: only what is quite probable is answered beside them. */
  readonly narrowing: readonly Token[]
}

/** What sorting looks at beside the words themselves. */
export interface LeftSetting {
  readonly text: string
  readonly tokens: readonly Token[]
  /** The masked question. */
  readonly masked: string
  /** The examples name the value that was read. */
  readonly agrees: boolean
  /** The question goes on with the talk before it. */
  readonly follows: boolean
}

/** Cues that may stay without effect: they shape a sentence, or another word has said the same. */
const LIGHT: ReadonlySet<Cue> = new Set([
  'whole',
  'region',
  'moreAfter',
  'or',
  'but',
  'more',
  'first',
  'say',
  'sums',
  'coverageNoun',
  'titleFinding',
  'define',
  'profile',
  'source',
  'praise',
  'complaint',
  'sure',
  'bye',
  'howItWorks',
  'help',
  'averageNoun',
  'outOf',
  'list',
  'whichReport',
  'some',
  'trend',
  'last',
  'byAgency',
  'fileOriginal',
  'asTable',
  'equal',
  'instead',
  'coverageExists',
  'passive',
  'breakdown',
  'compare',
  'moreThan',
  'between',
  'greater',
  'less',
  'atLeast',
  'approximately',
  'both',
  'max',
])

/** How probable it must be that a word changes nothing. */
const HARMLESS = 0.5

export function sortLeftWords(
  left: readonly Token[],
  { text, tokens, masked, agrees, follows }: LeftSetting,
): LeftWords {
  const harmless: Token[] = []
  const doubtful: Token[] = []
  const essential: Token[] = []
  const narrowing: Token[] = []
  for (const token of left) {
    if (
      isPartOfName(token, tokens) ||
      isBesideValue(token, tokens, masked) ||
      isGround(token, tokens, text) ||
      isSign(token) ||
      (!follows && hasCue(token, 'acrossYears'))
    )
      essential.push(token)
    else if (isBound(token)) narrowing.push(token)
    else (isHarmless(token, masked, agrees, follows) ? harmless : doubtful).push(token)
  }
  return { harmless, doubtful: [...essential, ...narrowing, ...doubtful], essential, narrowing }
}

/** An unknown word in front of the value (石油申请) may narrow it, unless it is known to be harmless. */
function isBesideValue(token: Token, tokens: readonly Token[], masked: string): boolean {
  const at = tokens.indexOf(token)
  if (token.meanings.length > 0 || [...token.text].length < 2) return false
  const touches = (other: Token | undefined): boolean =>
    other !== undefined &&
    /申请|request|application|件$/u.test(other.text) &&
    other.meanings.some(({ kind }) => kind === 'member' || kind === 'noun') &&
    Math.max(other.start - token.end, token.start - other.end) <= 1
  const before = tokens[at - 1]?.text ?? ''
  const isBeside = touches(tokens[at + 1]) || /^(?:about|regarding|concerning|关于|涉及|有关)$/u.test(before)
  return isBeside && isHarmlessSpan(token.text, masked, languageOf(masked)) < HARMLESS
}

/** A sign that compares: "outcomes ≠ total". */
const isSign = ({ text }: Token): boolean => /^[<>=!]+$/u.test(text)

/** A number in digits, a share, or one above what is counted on fingers is a bound or a count of places. */
const isBound = (token: Token): boolean => {
  const number = meaningOf(token, 'number')
  return number !== undefined && !meaningOf(token, 'years') && (number.percent === true || number.value > MOST_REMARKED)
}

/** Words before a ground, and after which a name of the form is expected. */
const BEFORE_GROUND = /(?:因为|由于|以|归[到入]|属于|because(?: of)?|due to|on (?:the )?grounds? of)\s*$/u
/** Signs that a name is quoted with. */
const QUOTED = /[“"「『'‘]\s*$/u

/** A ground that nobody knows (因为信仿), or a quoted word (“其他”), is what the question is about. */
function isGround(token: Token, tokens: readonly Token[], text: string): boolean {
  const before = text.slice(0, token.start)
  if ([...token.text].length < 2 || token.meanings.some(({ kind }) => kind === 'filler')) return false
  const isUnknown = token.meanings.length === 0
  return (
    (isUnknown && BEFORE_GROUND.test(before)) ||
    (QUOTED.test(before) && /^\s*[”"」』'’]/u.test(text.slice(token.end)) && tokens.length > 1)
  )
}

/** An unknown word in front of a kind of organ (桥口市监局, approvals bureau) may be the name of another. */
function isPartOfName(token: Token, tokens: readonly Token[]): boolean {
  const next = tokens[tokens.indexOf(token) + 1]
  const isUnknown = token.meanings.length === 0 && [...token.text].length > 1
  if (!isUnknown || !next || next.start - token.end > 1) return false
  return (
    meaningOf(next, 'sector') !== undefined ||
    /^(?:bureau|office|commission|department|authority|局|委|厅)/u.test(next.text)
  )
}

/** Words that nobody knows change little where the examples know the question; cues that had no effect may change all. */
function isHarmless(token: Token, masked: string, agrees: boolean, follows: boolean): boolean {
  const { meanings, text } = token
  const length = [...text].length
  if (meanings.length === 0)
    return (
      agrees || length <= 1 || (follows && length <= 2) || isHarmlessSpan(text, masked, languageOf(masked)) >= HARMLESS
    )
  if (agrees && meanings.every((meaning) => REMARKS.has(meaning.kind))) return true
  const number = meaningOf(token, 'number')
  if (agrees && number && number.value <= MOST_REMARKED && !number.percent && !/^\d/u.test(text)) return true
  const cues = meanings.flatMap((meaning) => (meaning.kind === 'cue' ? [meaning.cue] : []))
  return cues.length > 0 && cues.every((cue) => LIGHT.has(cue) || (agrees && LIGHT_WHERE_AGREED.has(cue)))
}

/** Names of things that a remark may hold where the value asked for is beyond doubt. */
const REMARKS: ReadonlySet<string> = new Set(['sector', 'theme', 'country', 'table', 'filler', 'noun'])
/** "All three numbers": a count of what was asked for says no more. */
const MOST_REMARKED = 10
const LIGHT_WHERE_AGREED: ReadonlySet<Cue> = new Set([
  'whichAgency',
  'byReason',
  'byRequester',
  'byResult',
  'and',
  'yesno',
  'passive',
  'coverageMissing',
])
