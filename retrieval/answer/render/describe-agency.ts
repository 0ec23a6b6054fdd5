import { englishName } from '../../../db/names/english-names.ts'
import type { Language } from '../../answer.ts'

/** An agency's canonical Chinese name, in English answers with an English rendering after it. */
export function describeAgency(name: string, language: Language): string {
  const english = language === 'en' ? englishName(name) : ''
  return english && english !== name ? `${name} (${english})` : name
}
