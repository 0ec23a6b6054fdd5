import type { TableNumber } from '../../../db/form/form.ts'
import { type FormName, listFormWords } from '../../../db/form/list-form-words.ts'
import type { Cue, CueWords, TalkCueWords } from '../../languages/cues.ts'
import { EN_CUES, EN_FILLERS } from '../../languages/en/cues.ts'
import { EN_SUBJECTS } from '../../languages/en/subjects.ts'
import { EN_TALK_CUES } from '../../languages/en/talk-cues.ts'
import type { SubjectWords } from '../../languages/subjects.ts'
import { ZH_CUES, ZH_FILLERS } from '../../languages/zh/cues.ts'
import { ZH_SUBJECTS } from '../../languages/zh/subjects.ts'
import { ZH_TALK_CUES } from '../../languages/zh/talk-cues.ts'
import type { Meaning, TableKey } from './meaning.ts'
import { createPhraseIndex, type PhraseIndex } from './phrase-index.ts'

const TABLES: Readonly<Record<TableNumber, TableKey>> = { 2: 'proactive', 3: 'requests', 4: 'review' }

/** What a name of the form means in a question. An axis as a whole asks for its members. */
function meaningOfName(name: FormName, hint: true | undefined): Meaning {
  const weak = hint ? { hint } : {}
  switch (name.kind) {
    case 'member':
    case 'group':
      return { kind: 'member', table: TABLES[name.table], axis: name.axis, key: name.key, ...weak }
    case 'table':
      return { kind: 'table', number: name.table }
    case 'noun':
      return { kind: 'noun', table: TABLES[name.table], ...weak }
    case 'axis':
      return {
        kind: 'cue',
        cue: name.axis === 'requester' ? 'byRequester' : name.axis === 'result' ? 'byResult' : 'breakdown',
      }
    case 'ratio':
      return { kind: 'code', code: `ratio.${name.name}`, ...weak }
    case 'figure':
      return { kind: 'code', code: name.code, ...weak }
  }
}

const FILLER: Meaning = { kind: 'filler' }

let known: PhraseIndex | undefined

/** Every phrase of both languages, whatever the archive: cues, members of the form, quantities, themes, levels. Built once. */
export function loadVocabulary(): PhraseIndex {
  if (known) return known
  const index = createPhraseIndex()
  const languages = [
    { language: 'zh', cues: ZH_CUES, fillers: ZH_FILLERS, subjects: ZH_SUBJECTS },
    { language: 'en', cues: EN_CUES, fillers: EN_FILLERS, subjects: EN_SUBJECTS },
  ] as const
  for (const { language, cues, fillers, subjects } of languages) {
    addCues(index, cues)
    addSubjects(index, subjects)
    const meanings = new Map<string, Meaning>()
    for (const { phrase, member, hint } of listFormWords(language)) {
      const key = `${hint ?? ''} ${Object.values(member).join(' ')}`
      const meaning = meanings.get(key) ?? meaningOfName(member, hint)
      meanings.set(key, meaning)
      index.add(phrase, meaning)
    }
    for (const line of fillers) index.addPattern(line, FILLER)
  }
  known = index
  return index
}

let knownInTalk: PhraseIndex | undefined

/** Phrases that go on with an answer, of both languages. Built once. */
export function loadTalkVocabulary(): PhraseIndex {
  if (knownInTalk) return knownInTalk
  const index = createPhraseIndex()
  for (const words of [ZH_TALK_CUES, EN_TALK_CUES]) addCues(index, words)
  knownInTalk = index
  return index
}

function addCues(index: PhraseIndex, words: CueWords | TalkCueWords): void {
  for (const [cue, line] of Object.entries(words) as [Cue, string][]) {
    const meaning: Meaning = { kind: 'cue', cue }
    index.addPattern(line, meaning)
  }
}

function addSubjects(index: PhraseIndex, { quantities, themes, levels, editions, tables }: SubjectWords): void {
  const all: readonly [Readonly<Record<string, string>>, (key: string) => Meaning][] = [
    [quantities, (key) => ({ kind: 'code', code: `narrative.${key}` })],
    [themes, (key) => ({ kind: 'theme', key })],
    [levels, (key) => ({ kind: 'level', level: key as keyof typeof levels })],
    [editions, (key) => ({ kind: 'edition', edition: key as keyof typeof editions })],
    [tables, (key) => ({ kind: 'table', number: Number(key) as 2 | 3 | 4 })],
  ]
  for (const [words, meaning] of all)
    for (const [key, line] of Object.entries(words)) index.addPattern(line, meaning(key))
}
