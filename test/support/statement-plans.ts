import type { Archive } from '../../db/archive/open-archive.ts'

/** Tables that hold more rows the more reports there are. */
const GROWING: ReadonlySet<string> = new Set([
  'agencies',
  'aliases',
  'reports',
  'sections',
  'figures',
  'passages',
  'embeddings',
  'mentions',
  'statements',
  'statement_themes',
  'findings',
  'finding_cells',
])

/** A statement that reads all rows of a table that grows. */
export interface WholeScan {
  readonly table: string
  /** The statement in one line. */
  readonly text: string
}

/** Notes every statement that is prepared on the archive's connection from now on. */
export function noteStatements({ sqlite }: Archive): ReadonlySet<string> {
  const texts = new Set<string>()
  const prepare = sqlite.prepare.bind(sqlite)
  sqlite.prepare = ((text: string) => {
    texts.add(text)
    return prepare(text)
  }) as typeof sqlite.prepare
  return texts
}

/** The whole tables that each of the statements reads, as SQLite plans it. */
export const listWholeScans = (archive: Archive, texts: Iterable<string>): WholeScan[] =>
  [...texts].flatMap((text) => {
    const tables = tablesOf(text)
    const scanned = planOf(archive, text).flatMap((step) => /^SCAN (\w+)/u.exec(step)?.[1] ?? [])
    const whole = new Set(scanned.map((name) => tables.get(name) ?? name).filter((table) => GROWING.has(table)))
    return [...whole].map((table) => ({ table, text: text.replaceAll(/\s+/gu, ' ').trim() }))
  })

/** Tables by the names that a statement gives them. */
const tablesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/\b(?:FROM|JOIN|INTO|UPDATE)\s+"?(\w+)"?(?:\s+(?:AS\s+)?(\w+))?/gu)].flatMap(
      ([, table = '', alias = '']) => (GROWING.has(table) ? [[alias, table] as const, [table, table] as const] : []),
    ),
  )

function planOf({ sqlite }: Archive, text: string): string[] {
  if (!/^\s*(?:SELECT|WITH|INSERT|UPDATE|DELETE)\b/u.test(text)) return []
  const named = [...new Set(text.match(/@\w+/gu) ?? [])].map((name) => [name.slice(1), null] as const)
  const statement = sqlite.prepare(`EXPLAIN QUERY PLAN ${text}`)
  const places = text.replaceAll(/'[^']*'/gu, '').split('?').length - 1
  const parameters = [...Array<null>(places).fill(null), ...(named.length ? [Object.fromEntries(named)] : [])]
  return (statement.all(...parameters) as { readonly detail: string }[]).map(({ detail }) => detail)
}
