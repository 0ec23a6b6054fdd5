import type { Cue } from '../../languages/cues.ts'
import type { OutsideTopic } from '../../languages/talk-words.ts'
import type { TalkQuery } from '../../query/query.ts'
import { isNoValue } from '../follow/carry-measure.ts'
import type { OtherParts, OtherQuery } from './other-query.ts'
import { cuesOf, has, type View } from './view.ts'

const TALK: readonly (readonly [Cue, TalkQuery['about']])[] = [
  ['who', { kind: 'meta', topic: 'who', ofThat: false }],
  ['help', { kind: 'meta', topic: 'help', ofThat: false }],
  ['howItWorks', { kind: 'meta', topic: 'howItWorks', ofThat: false }],
  ['export', { kind: 'meta', topic: 'export', ofThat: true }],
  ['chart', { kind: 'meta', topic: 'chart', ofThat: true }],
  ['fileOriginal', { kind: 'meta', topic: 'originalFile', ofThat: true }],
  ['source', { kind: 'meta', topic: 'source', ofThat: true }],
  ['sure', { kind: 'meta', topic: 'sure', ofThat: true }],
  ['more', { kind: 'meta', topic: 'more', ofThat: true }],
  ['complaint', { kind: 'smalltalk', topic: 'complaint' }],
  ['bye', { kind: 'smalltalk', topic: 'bye' }],
  ['praise', { kind: 'smalltalk', topic: 'praise' }],
  ['greeting', { kind: 'smalltalk', topic: 'greeting' }],
  ['thanks', { kind: 'smalltalk', topic: 'thanks' }],
]

/** Words that ask something of what was shown. */
const OF_SHOWN = ['moreThanThat', 'fewerThanThat', 'asManyAsThat', 'goBack', 'reverse'] as const

/** What reports never print, whatever figure is asked for. */
const NEVER_PRINTED = [
  ['partOfYear', 'month'],
  ['fineAmount', 'fineAmount'],
] as const satisfies readonly (readonly [Cue, OutsideTopic])[]

/** What the words ask for that no report prints; undefined where they ask for nothing of the kind. */
export const findUnprinted = (view: View): OutsideTopic | undefined =>
  NEVER_PRINTED.find(([cue]) => has(view, cue))?.[1]

const outsideOf = (view: View): string | undefined => cuesOf(view, 'outside')[0]?.text

/** Talk about the program or the answer before, where nothing of an archive is asked for. */
export function composeTalk({ view, mentions, narrow }: OtherParts): OtherQuery | null {
  const topic = findUnprinted(view) ?? (mentions.length === 0 ? outsideOf(view) : undefined)
  if (topic !== undefined)
    return {
      query: { kind: 'talk', about: { kind: 'outside', topic } },
      reports: narrow.value,
      uses: view.tokens,
    }
  if (mentions.some((mention) => !isNoValue(mention)) || narrow.value.namesAgency || has(view, ...OF_SHOWN)) return null
  for (const [cue, about] of TALK) {
    const tokens = cuesOf(view, cue)
    // "No, 2023 I meant", "ok, 2023 then": a year is asked for.
    if (tokens.length === 0 || (about.kind === 'smalltalk' && narrow.value.namesYear)) continue
    // "Is there any agency with more?"
    if (about.topic === 'more' && (narrow.value.namesYear || has(view, 'whichAgency'))) continue
    const others = view.tokens.filter((token) => !tokens.includes(token) && token.meanings.length === 0)
    if (others.length === 0) return { query: { kind: 'talk', about }, reports: narrow.value, uses: view.tokens }
  }
  return null
}
