import type { Cue } from '../../languages/cues.ts'
import type { Parsed } from '../parse/parse-question.ts'
import { cuesOf, type View } from '../parse/view.ts'
import { hasCue, meaningOf, type Token } from '../tokens/meaning.ts'
import type { Step, Turn } from './turn.ts'

/** The names and years of a turn, with what is said of them. */
export const named = (view: View, { reports }: Parsed): readonly Token[] =>
  view.tokens.filter(
    (token) =>
      (reports.namesAgency || reports.namesYear || reports.of.except || reports.of.edition) &&
      token.meanings.some(
        (meaning) =>
          ['agency', 'place', 'sector', 'level', 'years', 'edition'].includes(meaning.kind) ||
          (meaning.kind === 'cue' && SAID_WITH_NAMES.includes(meaning.cue)),
      ),
  )

/** 这三家, "these five", "the same four": as many as were shown, asked for, or as the ranking takes. */
const counts = ({ view, before, context }: Turn): readonly Token[] =>
  view.tokens.filter((token) => {
    const value = meaningOf(token, 'number')?.value
    const taken = before.take?.kind === 'place' ? undefined : before.take?.count
    const known = [context.shown.agencies.length, before.show.length, before.sides.length, taken]
    return value !== undefined && known.includes(value)
  })

const SAID_WITH_NAMES: readonly Cue[] = ['exceptNext', 'exceptPrevious', 'ownProvince', 'ownCity', 'region']

/** The values that it names. */
const valueTokens = ({ parsed }: Turn): readonly Token[] => parsed.fragments.flatMap(({ tokens }) => tokens)

/** Words that shape a turn and need no effect of their own. */
export const SILENT: readonly Cue[] = [
  'of',
  'and',
  'but',
  'yesno',
  'following',
  'instead',
  'also',
  'passive',
  'agencyNoun',
  'reportNoun',
  'it',
  'greeting',
  'thanks',
  'praise',
  'approximately',
  'asTable',
  'list',
  'profile',
  'complaint',
  'howMany',
  'first',
  'say',
] // prettier-ignore

/** Words of a turn without effect. */
export function listRest({ tokens }: View, cues: readonly Cue[], uses: readonly Token[]): readonly Token[] {
  return tokens.filter(
    (token) =>
      !uses.includes(token) &&
      !token.meanings.some(({ kind }) => kind === 'filler') &&
      !hasCue(token, ...cues) &&
      !hasCue(token, ...SILENT),
  )
}

/** Words of a turn that a step has no place for. */
export const leftOfStep = (turn: Turn, { cues, uses = [] }: Step): readonly Token[] =>
  listRest(turn.view, cues, [
    ...named(turn.view, turn.parsed),
    ...uses,
    ...(turn.pointed?.tokens ?? []),
    ...cuesOf(turn.view, 'thatYear'),
    ...counts(turn),
    ...(turn.measures.length > 0 ? valueTokens(turn) : []),
  ])
