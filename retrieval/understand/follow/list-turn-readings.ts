/** Everything that a turn of a talk may mean, for a judge to choose from. */
import type { FiguresQuery } from '../../../db/figures/nodes.ts'
import { writeNotation } from '../../query/notation/write-notation.ts'
import type { Query } from '../../query/query.ts'
import { asPrinted } from '../parse/compose-figures.ts'
import { uniqueBy } from '../unique-by.ts'
import { listToldEdits } from './edit-told.ts'
import { leftOfStep } from './left-of-turn.ts'
import { listEdits } from './list-edits.ts'
import { maySayYear } from './may-say-year.ts'
import { readTurn } from './read-turn.ts'
import { STEPS } from './steps.ts'
import type { Turn } from './turn.ts'
import type { TurnSetting } from './turn-setting.ts'
import type { TurnReading } from './weigh-turn.ts'

/** Questions about figures that a turn may change: the last one, and the one before it. */
const BASES = 2

/** The readings of a turn, each once. */
export function listTurnReadings(setting: TurnSetting): readonly TurnReading[] {
  const { parsed, view, context, names, ranks, alone, told } = setting
  const bases = [context.query, ...(context.earlier ?? []).map(({ query }) => query)]
    .filter((query): query is FiguresQuery => query.kind === 'figures')
    .slice(0, BASES)
  const turns = bases.map((before) => readTurn(parsed, view, before, context, names))
  const [turn] = turns
  const probable = new Map(alone.map(({ query, probability }) => [writeNotation(query), probability]))
  const years = context.shown.years.length === 1 ? context.shown.years : []
  const unknownWords = view.tokens.filter(({ meanings }) => meanings.length === 0)
  const found: Unwritten[] = [
    ...(turn ? listSteps(turn) : []),
    ...told.map((one): Unwritten => ({ ...one, origin: 'told' })),
    ...listToldEdits(setting).map((query): Unwritten => ({ query, origin: 'toldEdit', left: unknownWords })),
    ...alone.flatMap(({ query, probability }): Unwritten[] => {
      const own = { query, origin: 'alone', alone: probability, left: parsed.left } as const
      return 'of' in query && maySayYear(query, view)
        ? [
            own,
            ...years.map(
              (year): Unwritten => ({
                ...own,
                query: { ...query, of: { ...query.of, years: [{ from: year, to: year }] } } as Query,
                origin: 'aloneInYear',
                base: query,
              }),
            ),
          ]
        : [own]
    }),
    ...turns.flatMap((one, at) =>
      listEdits(one, ranks).map(
        (query): Unwritten => ({ query, origin: at === 0 ? 'edit' : 'earlierEdit', left: unknownWords }),
      ),
    ),
  ]
  const written = found.map((one): TurnReading => {
    const query = one.query.kind === 'figures' ? asPrinted(one.query) : one.query
    return { ...one, query, line: writeNotation(query) }
  })
  return uniqueBy(written, ({ line }) => line).map((one) => {
    const alone = one.alone ?? probable.get(one.line)
    return alone === undefined ? one : { ...one, alone }
  })
}

/** A reading before it is written in the notation. */
type Unwritten = Omit<TurnReading, 'line'>

/** What the rules make of a turn, the more special ones first. */
function listSteps(turn: Turn): readonly Unwritten[] {
  const read = STEPS.flatMap((reader) => {
    const step = reader(turn)
    return step ? [{ name: reader.name, step }] : []
  })
  return read.flatMap(({ name, step }, at) => {
    const left = leftOfStep(turn, step)
    const isFirst = at === 0
    return [
      { query: step.query, origin: 'step', step: name, isFirst, isOpen: step.isOpen === true, left } as const,
      ...(step.others ?? []).map((query) => ({ query, origin: 'other', step: name, isFirst: false, left }) as const),
    ]
  })
}
