import type { Aspect, Plan, ThemesPlan } from '../plan.ts'
import type { Slots } from './read-slots.ts'

/**
 * Questions about problems and improvements by theme: the most common ones, how many name one, whether what was named
 * was put right.
 */
export function themesPlan({ words: { list }, scope, measures }: Slots): Plan | null {
  if (measures.measures.length && !measures.implied) return null
  const cues = list.all('passage').flatMap(({ meaning }) => (isThemed(meaning.aspect) ? [meaning.aspect] : []))
  const aspect = cues.at(-1) ?? 'problem'
  const asked = list.all('themes').map(({ meaning }) => meaning.of)
  const [theme] = list.all('theme').map(({ meaning }) => meaning.key)
  const counts = list.all('howMany').some(({ meaning }) => meaning.of !== undefined)
  // The commonest problems of one theme are statements to be quoted, not themes to be counted.
  if (theme && !counts && asked.includes('common')) return null
  const operation = asked.includes('fixed')
    ? 'fixed'
    : asked.includes('common') && (cues.length > 0 || list.has('rank'))
      ? 'common'
      : counts && theme && list.has('passage')
        ? 'count'
        : null
  if (!operation || (operation === 'fixed' && !scope.exact && scope.scope.agencies.length === 0)) return null
  list.useKinds('themes', 'theme', 'passage', 'topic', 'rank', 'top', 'howMany', 'which', 'number', 'total', 'change')
  list.useKinds('reportNoun', 'followUp', 'each', 'some', 'aggregate')
  const plan: ThemesPlan = {
    kind: 'themes',
    scope: scope.scope,
    operation,
    aspect: operation === 'fixed' ? 'problem' : aspect,
  }
  return operation === 'count' && theme ? { ...plan, theme } : plan
}

const isThemed = (aspect: Aspect | undefined): aspect is ThemesPlan['aspect'] =>
  aspect !== undefined && aspect !== 'innovation'
