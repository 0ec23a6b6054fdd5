/** Words with whether they are harmless, for training: from the lists, from the form, and learned from the examples. */
import { listMeasures } from '../../../db/form/measures.ts'
import { MENTION_SUBJECTS } from '../../../db/form/mention-subjects.ts'
import { THEMES } from '../../themes/theme-table.ts'
import { type Example, type ExampleLanguage, readExamples } from '../examples/read-examples.ts'
import { readWords, type WordKind } from '../examples/read-words.ts'
import { readShape } from '../examples/slots.ts'
import { moves } from '../rank/is-harmless.ts'
import { labelsOf } from '../rank/labels.ts'
import { listNgrams } from '../rank/list-ngrams.ts'
import type { RankingModels } from '../rank/load-model.ts'
import type { LabelledQuestion } from './build-model.ts'
import { createRandom, shuffle } from './train-linear.ts'

/** Words with their label. */
export interface LabelledWords {
  readonly words: string
  readonly kind: WordKind
}

/** A span must stand in so many examples, of so many different measures, before it is judged by them. */
const LEAST_EXAMPLES = 6
const LEAST_MEASURES = 4
/** So many examples of each span are tried. */
const TRIED = 6
/** Rankings that move less are the same, those that move more are others. */
const STILL = 0.06
const MOVED = 0.3

/** What the lists and the form say. */
export function listedWords(language: ExampleLanguage): readonly LabelledWords[] {
  const harmless = readWords('harmless', language)
  const changing = readWords('changing', language)
  const named = [
    ...listMeasures().map(({ label }) => label[language]),
    ...MENTION_SUBJECTS.map(({ label }) => label[language]),
    ...THEMES.map(({ label }) => label[language]),
  ]
  return [
    ...harmless.map((words) => ({ words, kind: 'harmless' as const })),
    ...[...changing, ...new Set(named)].map((words) => ({ words, kind: 'changing' as const })),
  ]
}

/** Spans of the examples: those that stand beside many measures and move no ranking are harmless, those that move one are not. A part of a word that changes the meaning is never learned as harmless. */
export function learnedWords(language: ExampleLanguage, models: RankingModels): readonly LabelledWords[] {
  const changing = listedWords(language).flatMap(({ words, kind }) => (kind === 'changing' ? [` ${words} `] : []))
  const between = language === 'zh' ? '' : ' '
  const isOpen = (words: string): boolean =>
    words.length > 1 && !changing.some((known) => known.includes(`${between}${words}${between}`))
  return [...commonSpans(language)].flatMap(([words, examples]): LabelledWords[] => {
    const moved = examples.slice(0, TRIED).map(({ question }) => moves(words, question, language, models))
    const mean = moved.reduce((sum, each) => sum + each, 0) / moved.length
    const rows = new Set(examples.map(({ means }) => labelsOf(readShape(means)).row))
    if (mean > MOVED) return [{ words, kind: 'changing' }]
    return mean < STILL && rows.size >= LEAST_MEASURES && isOpen(words) ? [{ words, kind: 'harmless' }] : []
  })
}

function commonSpans(language: ExampleLanguage): ReadonlyMap<string, readonly Example[]> {
  const found = new Map<string, Example[]>()
  for (const example of readExamples(language))
    for (const span of new Set(spansOf(example.question, language))) {
      const known = found.get(span)
      if (known) known.push(example)
      else found.set(span, [example])
    }
  return new Map([...found].filter(([, examples]) => examples.length >= LEAST_EXAMPLES))
}

/** Runs of one to four characters, or of one to three words. */
function spansOf(question: string, language: ExampleLanguage): string[] {
  const pieces = question.split(/\{[^}]*\}|[^\p{L}\p{N}' ]+/u).filter(Boolean)
  return pieces.flatMap((piece) => {
    const units = language === 'zh' ? [...piece.replaceAll(' ', '')] : piece.split(' ').filter(Boolean)
    const most = language === 'zh' ? 4 : 3
    return units.flatMap((_, start) =>
      Array.from({ length: Math.min(most, units.length - start) }, (_, more) =>
        units.slice(start, start + more + 1).join(language === 'zh' ? '' : ' '),
      ),
    )
  })
}

/** Rows for the trainer: every span, and pairs of them, since left-over words stand together. A pair is harmless if both are. */
export function labelWords(listed: readonly LabelledWords[], language: ExampleLanguage, seed = 11): LabelledQuestion[] {
  const other = [...listed]
  shuffle(other, createRandom(seed))
  const pairs = listed.map((one, at): LabelledWords => {
    const two = other[at] as LabelledWords
    const kind = one.kind === 'harmless' && two.kind === 'harmless' ? 'harmless' : 'changing'
    return { words: `${one.words}${language === 'zh' ? '' : ' '}${two.words}`, kind }
  })
  return [...listed, ...pairs].map(({ words, kind }) => ({
    features: listNgrams(words, language),
    labels: { harmless: [kind] },
  }))
}
