import type { Match, Token } from './meaning.ts'

/** Cost of a character that no phrase covers; far above any token's. */
const UNKNOWN = 10
/** Fewer and longer tokens win; cues and fillers only where nothing that names something fits. */
const COSTS = { name: 1, cue: 1.1, hint: 1.4, filler: 1.5 } as const

/** Signs that compare are words. */
const isBlank = (character: string): boolean => /[\s\p{P}\p{S}]/u.test(character) && !/[<>=%]/u.test(character)

interface Step {
  readonly cost: number
  readonly from: number
  readonly matches: readonly Match[]
}

/**
 * Tiles the text with the matches at the least cost, so that as few characters as possible stay unknown and longer phrases
 * beat shorter ones. Runs of unknown characters come out as tokens without a meaning.
 */
export function coverText(text: string, matches: readonly Match[]): Token[] {
  const best = cheapestSteps(text, groupByEnd(matches))
  const tokens: Token[] = []
  for (let at = text.length; at > 0; ) {
    const step = best[at] as Step
    if (step.matches.length) tokens.push(toToken(text, step.from, at, step.matches))
    else if (!isBlank(text.slice(step.from, at)) && !isEnding(text, step.from, at))
      tokens.push(toToken(text, step.from, at, []))
    at = step.from
  }
  return joinUnknown(text, tokens.reverse())
}

/** The s of "Wuhan's" says nothing. */
const isEnding = (text: string, start: number, end: number): boolean =>
  text.slice(start, end) === 's' && /['’]/u.test(text[start - 1] ?? '') && !/[a-z]/u.test(text[end] ?? '')

const toToken = (text: string, start: number, end: number, matches: readonly Match[]): Token => ({
  start,
  end,
  text: text.slice(start, end),
  meanings: matches.map(({ meaning }) => meaning),
})

function groupByEnd(matches: readonly Match[]): Map<number, Map<number, Match[]>> {
  const byEnd = new Map<number, Map<number, Match[]>>()
  for (const match of matches) {
    const starts = byEnd.get(match.end) ?? new Map<number, Match[]>()
    starts.set(match.start, [...(starts.get(match.start) ?? []), match])
    byEnd.set(match.end, starts)
  }
  return byEnd
}

const costOf = ({ meaning }: Match): number => {
  if (meaning.kind === 'filler') return COSTS.filler
  if (meaning.kind === 'cue') return COSTS.cue
  return 'hint' in meaning && meaning.hint ? COSTS.hint : COSTS.name
}

function cheapestSteps(text: string, byEnd: ReadonlyMap<number, ReadonlyMap<number, readonly Match[]>>): Step[] {
  const best: Step[] = [{ cost: 0, from: 0, matches: [] }]
  for (let end = 1; end <= text.length; end++) {
    const previous = best[end - 1] as Step
    let step: Step = { cost: previous.cost + (isBlank(text[end - 1] ?? '') ? 0 : UNKNOWN), from: end - 1, matches: [] }
    for (const [start, matches] of byEnd.get(end) ?? []) {
      const cost = (best[start] as Step).cost + Math.min(...matches.map(costOf))
      if (cost < step.cost || (cost === step.cost && start < step.from)) step = { cost, from: start, matches }
    }
    best.push(step)
  }
  return best
}

/** Neighbouring unknown characters become one token; English words stay apart. */
function joinUnknown(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    if (last && !last.meanings.length && !token.meanings.length && last.end === token.start)
      joined[joined.length - 1] = toToken(text, last.start, token.end, [])
    else joined.push(token)
  }
  return joined
}
