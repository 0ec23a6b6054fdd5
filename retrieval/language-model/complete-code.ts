import { isCode } from '../../db/form/is-code.ts'
import { MENTION_SUBJECTS } from '../../db/form/mention-subjects.ts'
import { outlineForm } from '../../db/form/outline-form.ts'

/** The code that a model means: a total is often left out, or said where there is none. Null for no code. */
export function completeCode(code: string): string | null {
  return [code, `${code}.total`, code.replace(/\.total$/, '')].find(isCode) ?? null
}

const MOST = 3

/** Codes that are made of the same keys as one that is none, those with most of them first. */
export function listNearCodes(code: string): readonly string[] {
  const asked = new Set(code.split('.'))
  const sharedKeys = (one: string): number => one.split('.').filter((key) => asked.has(key)).length
  return CODES.map((one) => ({ one, shared: sharedKeys(one) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || a.one.length - b.one.length)
    .slice(0, MOST)
    .map(({ one }) => one)
}

const outline = outlineForm()
const CODES = [
  ...outline.codes.map(({ key }) => key),
  ...outline.patterns.flatMap(({ pattern, axes }) =>
    axes.reduce<readonly string[]>(
      (made, axis) => made.flatMap((one) => axis.choices.map(({ key }) => one.replace(`<${axis.key}>`, key))),
      [pattern],
    ),
  ),
  ...MENTION_SUBJECTS.map(({ key }) => `narrative.${key}`),
].filter(isCode)
