import { englishName } from '../../../db/names/english-names.ts'
import type { Language } from '../../answer.ts'

/** An agency where there is room: in Chinese by its canonical name, in English with that name behind the English one. */
export function describeAgency(name: string, language: Language): string {
  const english = nameAgency(name, language)
  return english === name ? name : `${english} (${name})`
}

/** An agency in running text and tables: by its canonical name in Chinese, by an English one in English. */
export const nameAgency = (name: string, language: Language): string =>
  language === 'en' ? englishName(name) || name : name
