/** How the parts of a query are written as JSON: told in the task, and again with a reply that missed them. */
export const PARTS = {
  as: 'rows (a value of each report) | list (reports that satisfy where) | count (how many do) | rank | sum | average | median | max | min | compare | breakdown (members above 0 of the axis in by: requester, reason, result) | share (part of a whole: a division in show; or "of" inside "within"; or where without show) | change (to the next year) | difference | multiple | position (place of "of" in the ranking of "within") | yesno | profile',
  show: '[CODE | number | {"op":"+|-|*|/","left":EXPR,"right":EXPR} | {"fn":"sum|average|median|min|max|count","of":EXPR} | {"before":EXPR,"years":1} | {"count":"findings"} | {"theme":KEY}]',
  where:
    '{"left":EXPR,"is":"=|!=|>|>=|<|<=","right":EXPR} | {"of":EXPR,"between":[a,b]} | {"code":CODE or "any","state":"number|blank|notApplicable|unread|missingCell"} | {"finding":true} | {"names":THEME,"aspect":"problem"} | {"not":PRED} | {"all":[PRED]} | {"any":[PRED]}',
  by: '[agency | year | province | city | county | sector | level | requester | reason | result], two at the most',
  of: '{"agencies":["full Chinese name"],"filters":[{"place":"province, city or county","sector":KEY,"level":"province|city|county|town"}],"years":[2024,[2021,2023]],"latest":true,"except":{"agencies":[],"filters":[]},"in":{"by":"agency|report","query":{figures query}}}',
  over: '"every" | "none" | "some" | "first" | "last" | "peak" | "trough" | "rising" | "falling" | {"run":2}',
  take: '{"top":5} | {"bottom":5} | {"top":10,"percent":true} | {"place":[2,2]}',
} as const

/** The parts that are written as another one is. */
const ALIKE: Readonly<Record<string, keyof typeof PARTS>> = { within: 'of', sides: 'of', years: 'of', filters: 'of' }

/** How the part that a path of a reply lies in is written; null where the path names none. */
export function notationAt(path: readonly PropertyKey[]): string | null {
  const key = path.map(String).findLast((step) => step in PARTS || step in ALIKE)
  if (!key) return null
  return PARTS[ALIKE[key] ?? (key as keyof typeof PARTS)]
}
