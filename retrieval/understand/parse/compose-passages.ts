import { allOf, figuresQuery } from '../../../db/figures/nodes.ts'
import type { Cue } from '../../languages/cues.ts'
import type { Aspect, PassagesQuery } from '../../query/query.ts'
import type { Token } from '../tokens/meaning.ts'
import { rankedMention, readTake } from './figure-parts.ts'
import type { OtherParts, OtherQuery } from './other-query.ts'
import { cuesOf, has, type View } from './view.ts'

const ASPECT_CUES: readonly (readonly [Cue, Aspect])[] = [
  ['rectification', 'rectification'],
  ['improvement', 'improvement'],
  ['innovation', 'innovation'],
  ['problem', 'problem'],
]

/** What reports say: cues for the narrative, or words that no figure has a place for. */
export function composePassages(parts: OtherParts): OtherQuery | null {
  const { view, mentions, conditions, narrow } = parts
  const cues = ASPECT_CUES.flatMap(([cue, aspect]) => cuesOf(view, cue).map((token) => ({ token, aspect })))
  const says = cuesOf(view, 'say', 'innovation', 'rectification', 'improvement', 'problem', 'why')
  if (says.length === 0) return null
  const [aspect] = cues
  const superlatives = cuesOf(view, 'most', 'least')
  const take = readTake(view)
  const where = allOf(conditions.map(({ pred }) => pred))
  const isChosen = mentions.length > 0 && (where !== null || take.value !== null)
  const bound = new Set(conditions.flatMap(({ mention }) => mention))
  const ranking =
    take.value && mentions.length > 0
      ? rankedMention(
          view,
          superlatives,
          mentions.filter((m) => !bound.has(m)),
        )
      : undefined
  const of =
    ranking && take.value
      ? {
          agencies: [],
          filters: [],
          years: narrow.value.of.years,
          in: {
            by: 'report' as const,
            query: figuresQuery('rank', {
              show: ranking.exprs.slice(0, 1),
              of: narrow.value.of,
              where,
              take: take.value,
            }),
          },
        }
      : narrow.value.of
  const used = new Set<Token>([
    ...narrow.uses,
    ...says,
    ...cuesOf(
      view,
      'whichAgency',
      'agencyNoun',
      'yesno',
      'whichReport',
      'reportNoun',
      'howMany',
      'list',
      'it',
      'of',
      'both',
      'some',
    ),
    ...conditions.flatMap(({ tokens }) => tokens),
    ...(isChosen ? mentions.flatMap((mention) => mention.tokens) : []),
    ...(ranking ? take.uses : []),
  ])
  const text = searchText(view, used)
  const query: PassagesQuery = {
    kind: 'passages',
    of,
    text,
    sections: aspect && aspect.aspect !== 'innovation' ? ['problems'] : [],
    aspect: aspect?.aspect ?? null,
    where: ranking ? null : where,
    ...(has(view, 'none') && conditions.length === 0 ? { negated: true as const } : {}),
  }
  return { query, reports: narrow.value, uses: view.tokens }
}

/** The words that are left to look for, without those that only shape a question. */
export function searchText({ text, tokens }: View, used: ReadonlySet<Token>): string {
  const kept = tokens.filter((token) => !used.has(token) && !isShape(token) && !DOES.test(token.text))
  let out = ''
  let last: Token | undefined
  for (const token of kept) {
    const between = last ? text.slice(last.end, token.start) : ''
    out += (last && between.trim() === '' && between === '' ? '' : out ? ' ' : '') + token.text
    last = token
  }
  return out.trim()
}

/** What agencies do with whatever is asked for. */
const DOES = /^(?:try|tried|use[ds]?|ma[dk]e|do|does|adopt(?:ed)?|introduced?|have|had)$/u

const isShape = (token: Token): boolean =>
  token.meanings.some((meaning) => meaning.kind === 'filler') ||
  (token.meanings.length > 0 && token.meanings.every((meaning) => meaning.kind === 'cue' && SHAPING.has(meaning.cue)))

const SHAPING: ReadonlySet<Cue> = new Set([
  'whichAgency',
  'agencyNoun',
  'whichReport',
  'reportNoun',
  'howMany',
  'yesno',
  'list',
  'of',
  'it',
  'and',
  'both',
  'some',
  'say',
  'following',
  'or',
  'but',
  'whole',
  'more',
  'help',
  'thanks',
  'greeting',
])
