import { EVERYTHING, type Plan } from '../plan.ts'
import type { Context } from './follow-up.ts'
import type { Setting, Slots } from './read-slots.ts'
import { meaningOf, type Token } from './token.ts'

/** Reports of an answer that are worth searching one by one. */
const MOST_REPORTS = 20

/**
 * Follow-ups that name nothing new: as a table, why, in its own words. They ask for the previous plan again, or for
 * what the same reports say about its figure.
 */
export function repeatPlan({ words: { list }, search, scope }: Slots, { context }: Setting): Plan | null {
  if (!context || scope.namesAgency || scope.namesYear) return null
  const said = list.tokens.filter(
    (token) => meaningOf(token, 'again') || !(meaningOf(token, 'filler') || meaningOf(token, 'followUp')),
  )
  const only = (kind: 'again' | 'why' | 'passage'): boolean =>
    said.length > 0 && said.every((token) => meaningOf(token, kind) !== undefined)
  if (only('again')) return use(list, said, context.plan)
  const asksWords = only('passage') && !search && said.every((token) => !meaningOf(token, 'passage')?.aspect)
  if (context.plan.kind === 'figures' && (only('why') || asksWords))
    return use(list, said, aboutFigure(context, only('why')))
  return asksWords && context.plan.kind === 'passages' ? use(list, said, context.plan) : null
}

const use = (list: Slots['words']['list'], tokens: readonly Token[], plan: Plan): Plan => {
  list.use(...tokens)
  list.useKinds('followUp')
  return plan
}

/** What the reports of the last answer say about its figure. */
function aboutFigure({ plan, reportIds }: Context, causes: boolean): Plan {
  const label = plan.kind === 'figures' ? (plan.measures[0]?.label.zh ?? '') : ''
  return {
    kind: 'passages',
    scope: reportIds.length && reportIds.length <= MOST_REPORTS ? { ...EVERYTHING, reportIds } : plan.scope,
    text: label.replace(/[（(].*$/u, ''),
    sections: [],
    wantsNumber: false,
    ...(causes ? { causes } : {}),
  }
}
