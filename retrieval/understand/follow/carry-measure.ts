import { type Expr, measure } from '../../../db/figures/nodes.ts'
import { listCodes } from '../../query/sentences/query-facts.ts'
import { FIRST, type Mention } from '../parse/mention.ts'
import { codesOf, SECOND } from '../parse/to-mention.ts'
import type { TableKey } from '../tokens/meaning.ts'

/** What a code of the form says of the axes of its table. */
interface Place {
  readonly table: TableKey
  readonly first: string
  readonly second: string
}

function placeOf(code: string): Place | null {
  const parts = code.split('.')
  const [head, second] = [parts[0] ?? '', parts.at(-1) ?? '']
  if (head === 'ratio' || head === 'narrative' || parts.length < 2) return null
  if (head !== 'requests' && head !== 'review') return { table: 'proactive', first: head, second }
  return { table: head, first: parts.slice(1, -1).join('.'), second }
}

/**
 * The values that a turn names. 其中企业的 after refusals are refused companies, 废了几个 after documents issued are documents
 * repealed: what it does not say of a table's axes stays as it was.
 * @param before the values of the question before
 */
export function carryMeasures(mentions: readonly Mention[], before: readonly Expr[]): readonly Expr[] {
  const codes = before.flatMap(listCodes)
  const known = codes.map(placeOf).find((place) => place !== null) ?? null
  const meant = mentions.filter(
    (mention) => !isNoValue(mention) || (isTotal(mention) && known && known.second !== 'total'),
  )
  const firm = meant.filter(({ isHint, tokens }) => !isHint || tokens.length > 1)
  const near = meant.filter(({ table, axes }) => table === known?.table && Object.keys(axes).length > 0)
  const named = firm.length > 0 ? firm : near
  const rows = named.filter(({ isNoun }) => !isNoun)
  return (rows.length > 0 ? rows : named).flatMap((mention) => carry(mention, known))
}

function carry({ table, axes, exprs, tokens, isNoun }: Mention, known: Place | null): readonly Expr[] {
  if (!table || !known || table !== known.table) return exprs
  // "Cases" after lawsuits are those lawsuits.
  if (isNoun) return table === 'review' ? [] : exprs
  const [first, second] = [axes[FIRST[table]], axes[SECOND[table]]]
  // A row alone takes a column of the talk along in table 2, where it says what is done, and in table 3 where both were said.
  const carried =
    !first && second && tokens.length === 1
      ? { ...axes, [FIRST[table]]: [known.first] }
      : first && !second && (table === 'proactive' || (table === 'requests' && known.first !== 'received'))
        ? { ...axes, [SECOND[table]]: [known.second] }
        : null
  const codes = carried ? codesOf(table, carried) : []
  return codes.length > 0 ? codes.map(measure) : exprs
}

/** Words that are fillers as well (给, "again"), and 总计 alone, name no value by themselves. */
export const isNoValue = (mention: Mention): boolean =>
  mention.isHint &&
  (mention.tokens.every((token) => token.meanings.some(({ kind }) => kind === 'filler')) || isTotal(mention))

const isTotal = ({ axes }: Mention): boolean =>
  Object.keys(axes).length > 0 && Object.values(axes).every((keys) => keys.every((key) => key === 'total'))
