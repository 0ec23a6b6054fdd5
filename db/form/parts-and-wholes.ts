import type { Axis, BreakdownDimension, Form } from './form.ts'
import { OGI } from './ogi/ogi.ts'
import { alternativesOf, codeAt, findPlace, type Place } from './places.ts'

/**
 * The figures that a figure is the sum of, one step down: all handled → its outcomes, an outcome → its reasons, the
 * total column → natural persons and organisations, litigation → its two routes. Empty where the form prints no parts.
 */
export function partsOf(code: string, form: Form = OGI): readonly string[] {
  const place = findPlace(code, form)
  if (!place) return []
  const [axis] = [0, 1].filter((i) => partKeys(axisOf(place, i), keyOf(place, i)).length)
  return axis === undefined ? [] : at(place, axis, partKeys(axisOf(place, axis), keyOf(place, axis)))
}

/**
 * What a figure is naturally a share of: a column of one kind of requester → the total of its row, a reason → its
 * outcome, an outcome → all handled, a result → all cases of its route, a route of litigation → litigation. Undefined
 * where the form prints nothing that it is a part of.
 */
export function wholeOf(code: string, form: Form = OGI): string | undefined {
  const place = findPlace(code, form)
  if (!place) return undefined
  // The second axis first: 企业 of a reason is a share of that reason.
  for (const i of [1, 0]) {
    const whole = wholeKey(axisOf(place, i), keyOf(place, i))
    if (whole !== undefined) return at(place, i, [whole])[0]
  }
  return undefined
}

/** Whether the first figure is a part of the second, however many steps down: 国家秘密 of all handled. */
export function isPartOf(part: string, whole: string, form: Form = OGI): boolean {
  const [a, b] = [findPlace(part, form), findPlace(whole, form)]
  if (!a || !b || a.table !== b.table || part === whole) return false
  return [0, 1].every((i) => {
    const inside = leaves(axisOf(a, i), keyOf(a, i))
    const outside = leaves(axisOf(b, i), keyOf(b, i))
    return inside.every((key) => outside.includes(key))
  })
}

/**
 * The figures of a breakdown: a figure by its requesters, an outcome by its reasons (of a reason: those of its outcome;
 * of any other row of table 3: the outcomes of all handled), cases by their results. `reason` and `result` are the same
 * question to each table. Empty where the table is not broken down so.
 */
export function membersOf(code: string, by: BreakdownDimension, form: Form = OGI): readonly string[] {
  const place = findPlace(code, form)
  if (!place) return []
  const wanted = by === 'requester' ? ['requester'] : ['reason', 'result']
  const axis = place.table.axes.findIndex(({ dimension }) => dimension !== undefined && wanted.includes(dimension))
  return axis === -1 ? [] : at(place, axis, breakdownKeys(axisOf(place, axis), keyOf(place, axis)))
}

function breakdownKeys(axis: Axis, key: string): readonly string[] {
  const own = axis.groups.find((group) => group.key === key)
  const total = axis.totals[0]?.of ?? []
  if (axis.dimension === 'requester')
    return own?.members ?? total.flatMap((part) => alternativesOf(axis, part)[0] ?? [])
  const group = own ?? mainGroups(axis).find(({ members }) => members.includes(key))
  return group?.members ?? total
}

function partKeys(axis: Axis, key: string): readonly string[] {
  const total = axis.totals.find((one) => one.key === key)
  return total?.of ?? axis.groups.find((one) => one.key === key)?.members ?? []
}

/** The least group or total that holds a key and more; groups beside those that make up a total only where none else does. */
function wholeKey(axis: Axis, key: string): string | undefined {
  const own = leaves(axis, key)
  const holds = (whole: string): boolean => {
    const all = leaves(axis, whole)
    return all.length > own.length && own.every((one) => all.includes(one))
  }
  const least = (keys: readonly string[]): string | undefined =>
    keys.filter(holds).sort((a, b) => leaves(axis, a).length - leaves(axis, b).length)[0]
  const totals = axis.totals.map((total) => total.key)
  // A share of columns is told of the total: organisations are no whole that anybody asks for unnamed.
  const groups = axis.dimension === 'requester' ? [] : mainGroups(axis).map((group) => group.key)
  return least([...groups, ...totals]) ?? least(axis.groups.map((group) => group.key))
}

/** Groups that are parts of a total. */
const mainGroups = (axis: Axis): Axis['groups'] =>
  axis.groups.filter(({ key }) => axis.totals.some((total) => total.of.includes(key)))

/** The members that make up a key, all the way down. A group that may be one row counts by its members. */
function leaves(axis: Axis, key: string): readonly string[] {
  const total = axis.totals.find((one) => one.key === key)
  if (total) return total.of.flatMap((part) => leaves(axis, part))
  return alternativesOf(axis, key).at(-1) ?? []
}

const axisOf = ({ table }: Place, i: number): Axis => (i === 0 ? table.axes[0] : table.axes[1])
const keyOf = ({ keys }: Place, i: number): string => (i === 0 ? keys[0] : keys[1])

/** The codes at a place with other keys of one axis. */
const at = ({ table, keys }: Place, i: number, others: readonly string[]): string[] =>
  others.map((key) => (i === 0 ? codeAt(table, key, keys[1]) : codeAt(table, keys[0], key)))
