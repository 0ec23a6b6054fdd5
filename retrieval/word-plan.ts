import type { Language } from './answer.ts'
import type { Plan } from './plan.ts'
import { wordFigures } from './word-plan/word-figures.ts'
import { wordCoverage, wordFindings, wordPassages, wordThemes } from './word-plan/word-narrative.ts'

/**
 * A question that says what a plan asks for: the inverse of `understand`. Null for plans that no words of ours say:
 * reports of an earlier answer, numbers taken for granted, searches for words of the user's own.
 */
export function wordPlan(plan: Plan, language: Language): string | null {
  switch (plan.kind) {
    case 'figures':
      return wordFigures(plan, language)
    case 'passages':
      return wordPassages(plan, language)
    case 'coverage':
      return wordCoverage(plan, language)
    case 'findings':
      return wordFindings(plan, language)
    case 'themes':
      return wordThemes(plan, language)
  }
}
