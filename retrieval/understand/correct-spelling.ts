import { soundOf } from '../../db/names/english-names.ts'
import { isWord } from '../lexicon.ts'
import { VOCABULARY } from './compile-vocabulary.ts'
import { expandPattern } from './expand-pattern.ts'
import type { NameIndex } from './name-index.ts'
import type { Correction } from './reading.ts'
import type { Token } from './token.ts'

interface Corrected {
  readonly text: string
  readonly corrections: readonly Correction[]
}

let englishWords: ReadonlySet<string> | undefined
let chineseSounds: ReadonlyMap<string, string> | undefined

/** Words of the English vocabulary, four letters and more. */
function listEnglishWords(): ReadonlySet<string> {
  englishWords ??= new Set(
    VOCABULARY.flatMap(({ en = [] }) => en.flatMap(expandPattern)).flatMap(
      (wording) => wording.match(/[a-z]{4,}/gu) ?? [],
    ),
  )
  return englishWords
}

/** Chinese wordings of two to six characters by their sound; a sound that several wordings share corrects nothing. */
function listChineseSounds(): ReadonlyMap<string, string> {
  if (chineseSounds) return chineseSounds
  const wordings = VOCABULARY.filter(({ meaning }) => meaning.kind !== 'filler').flatMap(({ zh = [] }) =>
    zh.flatMap((source) => expandPattern(source).slice(0, 40)),
  )
  const short = [...new Set(wordings)].filter((wording) => /^[一-龥]{2,6}$/u.test(wording))
  const sounds = new Map<string, string>()
  for (const wording of short) if (!sounds.has(soundOf(wording))) sounds.set(soundOf(wording), wording)
  chineseSounds = sounds
  return sounds
}

/**
 * Corrects what is no word of its language where exactly one known word is meant: English by letters (one slip up to
 * seven letters, two above), Chinese by sound (申情 for 申请). What was corrected is told to the user.
 */
export function correctSpelling(text: string, tokens: readonly Token[], names: NameIndex): Corrected {
  const corrections: Correction[] = []
  let corrected = text
  for (const token of tokens.filter((t) => t.meanings.length === 0).toReversed()) {
    const replacement = /^[a-z]{4,}$/u.test(token.text)
      ? nearestWord(token.text, names)
      : /^[一-龥]{2,8}$/u.test(token.text)
        ? sameSound(token.text)
        : null
    if (!replacement || replacement === token.text || isWord(token.text)) continue
    corrected = corrected.slice(0, token.start) + replacement + corrected.slice(token.end)
    corrections.unshift({ from: token.text, to: replacement })
  }
  return { text: corrected, corrections }
}

function nearestWord(word: string, names: NameIndex): string | null {
  if (listEnglishWords().has(word) || names.words.has(word)) return null
  const allowed = word.length >= 8 ? 2 : 1
  const near = new Map<string, number>()
  for (const known of [...listEnglishWords(), ...names.words]) {
    if (known.length < 4 || Math.abs(known.length - word.length) > allowed || known[0] !== word[0]) continue
    const distance = editDistance(word, known)
    if (distance <= allowed) near.set(known, distance)
  }
  const best = Math.min(...near.values())
  const nearest = [...near].filter(([, distance]) => distance === best).map(([known]) => known)
  return nearest.length === 1 ? (nearest[0] ?? null) : null
}

function sameSound(run: string): string | null {
  const sounds = listChineseSounds()
  const whole = sounds.get(soundOf(run))
  if (whole && !isWord(run)) return whole
  for (let length = run.length - 1; length >= 2; length--) {
    for (let start = 0; start + length <= run.length; start++) {
      const piece = run.slice(start, start + length)
      const known = sounds.get(soundOf(piece))
      if (known && !isWord(piece)) return run.slice(0, start) + known + run.slice(start + length)
    }
  }
  return null
}

/** Damerau–Levenshtein distance (optimal string alignment): swapped neighbours count once. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const above = rows[i - 1] as number[]
      let cost = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (same ? 0 : 1),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (rows[i - 2]?.[j - 2] as number) + 1)
      row.push(cost)
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] as number
}
