/** Everything that a turn of a talk may mean, for a judge to choose from. */
import type { FiguresQuery } from '../../../db/figures/nodes.ts'
import { writeNotation } from '../../query/notation/write-notation.ts'
import type { Query } from '../../query/query.ts'
import { asPrinted } from '../parse/compose-figures.ts'
import { cuesOf } from '../parse/view.ts'
import { uniqueBy } from '../unique-by.ts'
import { listToldEdits } from './edit-told.ts'
import { counts, listRest, named, valueTokens } from './left-of-turn.ts'
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
  const found: TurnReading[] = [
    ...(turn ? listSteps(turn) : []),
    ...told.map((one): TurnReading => ({ ...one, origin: 'told' })),
    ...listToldEdits(setting).map((query): TurnReading => ({ query, origin: 'toldEdit', left: unknownWords })),
    ...alone.flatMap(({ query, probability }): TurnReading[] => {
      const own = { query, origin: 'alone', alone: probability, left: parsed.left } as const
      return 'of' in query && maySayYear(query, view)
        ? [
            own,
            ...years.map(
              (year): TurnReading => ({
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
        (query): TurnReading => ({ query, origin: at === 0 ? 'edit' : 'earlierEdit', left: unknownWords }),
      ),
    ),
  ]
  return uniqueBy(
    found.map((one) => (one.query.kind === 'figures' ? { ...one, query: asPrinted(one.query) } : one)),
    ({ query }) => writeNotation(query),
  ).map((one) => ({ ...one, ...aloneIn(probable, one) }))
}

const aloneIn = (probable: ReadonlyMap<string, number>, { query, alone }: TurnReading): Pick<TurnReading, 'alone'> => {
  const probability = alone ?? probable.get(writeNotation(query))
  return probability === undefined ? {} : { alone: probability }
}

/** What the rules make of a turn, the more special ones first. */
function listSteps(turn: Turn): readonly TurnReading[] {
  const read = STEPS.flatMap((reader) => {
    const step = reader(turn)
    return step ? [{ name: reader.name, step }] : []
  })
  return read.flatMap(({ name, step }, at) => {
    const left = listRest(turn.view, step.cues, [
      ...named(turn.view, turn.parsed),
      ...(step.uses ?? []),
      ...(turn.pointed?.tokens ?? []),
      ...cuesOf(turn.view, 'thatYear'),
      ...counts(turn),
      ...(turn.measures.length > 0 ? valueTokens(turn) : []),
    ])
    const isFirst = at === 0
    return [
      { query: step.query, origin: 'step', step: name, isFirst, isOpen: step.isOpen === true, left } as const,
      ...(step.others ?? []).map((query) => ({ query, origin: 'other', step: name, isFirst: false, left }) as const),
    ]
  })
}
