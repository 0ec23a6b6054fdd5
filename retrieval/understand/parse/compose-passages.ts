import { allOf, compare, figuresQuery, type Pred } from '../../../db/figures/nodes.ts'
import type { PassagesQuery } from '../../query/query.ts'
import { listCodes } from '../../query/sentences/query-facts.ts'
import { hasCue, type Token } from '../tokens/meaning.ts'
import { rankedMention, readTake } from './figure-parts.ts'
import type { Mention } from './mention.ts'
import type { OtherParts, OtherQuery } from './other-query.ts'
import type { Condition } from './read-conditions.ts'
import { asksForLacking, readNarrative } from './read-narrative.ts'
import { cuesOf, has, isHan, isParted, type View } from './view.ts'
import { withoutTopics } from './without-topics.ts'

/** What reports say; figures may choose the reports, where the question names them for that. */
export function composePassages({ view, names, mentions, conditions, narrow: whole }: OtherParts): OtherQuery {
  const narrow = withoutTopics(view, names, whole)
  const take = readTake(view)
  const told = conditions.filter((condition) => chooses(condition, view) && !(take.value && isAnyPositive(condition)))
  const bound = new Set(told.map(({ mention }) => mention))
  const ranking = take.value
    ? findRanked(
        view,
        mentions.filter((mention) => !bound.has(mention) && isOfTables(mention)),
      )
    : undefined
  const implied = ranking || told.length > 0 ? [] : mentions.filter((mention) => isApart(mention, view))
  const where = allOf([...told.map(({ pred }) => pred), ...implied.flatMap(isThere)])
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
  const { aspect, sections, text } = readNarrative(view, [
    ...narrow.uses,
    ...told.flatMap(({ tokens, mention }) => [...tokens, ...mention.tokens]),
    ...implied.flatMap(({ tokens }) => tokens),
    ...(ranking ? [...take.uses, ...ranking.tokens] : []),
  ])
  const query: PassagesQuery = {
    kind: 'passages',
    of,
    text,
    sections: sections.length > 0 || aspect === null || aspect === 'innovation' ? sections : ['problems'],
    aspect,
    where: ranking ? null : where,
    ...(asksForLacking(view) && told.length === 0 && aspect === null ? { negated: true as const } : {}),
    ...(has(view, 'why') ? { causes: true as const } : {}),
  }
  return { query, reports: narrow.value, uses: view.tokens }
}

/** "Received the most requests" goes around the superlative. */
function findRanked(view: View, mentions: readonly Mention[]): Mention | undefined {
  const superlatives = cuesOf(view, 'most', 'least')
  const around = mentions.find((one) => superlatives.some(({ start, end }) => one.start <= start && one.end >= end))
  return around ?? rankedMention(view, superlatives, mentions)
}

const codesOf = ({ exprs }: Mention): readonly string[] => exprs.flatMap(listCodes)

/** A figure of the tables, named by more than who applies. */
const isOfTables = (mention: Mention): boolean =>
  !codesOf(mention).some((code) => code.startsWith('narrative.')) &&
  (mention.isNoun || Object.keys(mention.axes).some((axis) => axis !== 'requester'))

/** How far agencies stand from the words that choose them. */
const BESIDE = 14

/**
 * Whether a condition chooses reports. "No", "lacking" and 没 are as often a part of what is looked for, so that they
 * choose only where they stand beside the agencies and a figure of the tables.
 */
function chooses({ mention, isBare, tokens }: Condition, view: View): boolean {
  if (!isBare) return true
  if (mention.isHint || !isOfTables(mention)) return false
  const start = Math.min(mention.start, ...tokens.map((token) => token.start))
  const end = Math.max(mention.end, ...tokens.map((token) => token.end))
  return cuesOf(view, 'whichAgency', 'agencyNoun', 'region', 'it').some(
    (agency) => agency.start - end <= BESIDE && start - agency.end <= BESIDE,
  )
}

/** Whose value is above zero: beside a superlative that is no condition. */
const isAnyPositive = ({ isBare, pred }: Condition): boolean =>
  isBare && pred.kind !== 'state' && JSON.stringify(pred).includes('"operator":">"')

/** 收过行政事业性收费的单位，怎么说…: a value in a clause of its own, beside the agencies, that nothing else is said of. */
function isApart(mention: Mention, view: View): boolean {
  if (mention.isHint || mention.isNoun || !isOfTables(mention)) return false
  const [first] = mention.tokens
  if (!first) return false
  const clause = view.tokens.filter((token) => !isParted(view, first, token))
  const isWhole = clause.length === view.tokens.length
  return (
    !isWhole &&
    clause.some((token) => hasCue(token, 'region') || isWhere(token)) &&
    !clause.some((token) => hasCue(token, 'problem', 'improvement', 'say'))
  )
}

/** "Where a decision was corrected": an agency, by a word that is a filler otherwise. */
const isWhere = (token: Token): boolean =>
  hasCue(token, 'whichAgency') && !isHan(token) && token.meanings.some(({ kind }) => kind === 'filler')

const isThere = ({ exprs }: Mention): Pred[] => {
  const preds = exprs.map((expr) => compare(expr, '>', { kind: 'number', value: 0 }))
  const [only] = preds
  return preds.length > 1 ? [{ kind: 'any', of: preds }] : only ? [only] : []
}
