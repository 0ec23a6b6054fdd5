/** Parts that hold several; a model often writes the only one without brackets. */
const LISTS = new Set(['show', 'by', 'agencies', 'filters', 'years', 'codes', 'sides', 'all', 'any'])
/** Parts that say something although they are empty: every report, any words. */
const MEANT_EMPTY = new Set(['within', 'text'])
/** Parts in which digits are words. */
const WORDS = new Set(['text', 'agencies'])

/**
 * A reply without its slips of form: parts filled with nothing are left out, one alone becomes a list, digits in quotes become
 * a number, and a comparison written with `op` gets its `is`. What it means is not touched.
 */
export function tidyReply(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return !WORDS.has(key) && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value
  if (Array.isArray(value)) return value.map((one) => tidyReply(one, key)).filter((one) => !isNothing(one))
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).map(([name, part]): [string, unknown] => {
    // The set of a query is made by one thing: by is no list there.
    const isList = LISTS.has(name) && !(key === 'in' && name === 'by')
    const isAlone = isList && !Array.isArray(part) && !isNothing(part)
    const tidy = tidyReply(isAlone ? [part] : part, name)
    return [name === 'op' && /^[<>=!]/.test(String(part)) ? 'is' : name, tidy]
  })
  return Object.fromEntries(parts.filter(([name, part]) => MEANT_EMPTY.has(name) || !isNothing(part)))
}

const isNothing = (value: unknown): boolean =>
  value === null || value === false || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)
