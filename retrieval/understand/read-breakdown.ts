import { listReasons, OUTCOME_GROUPS, REQUESTER_COLUMNS, REVIEW_RESULTS } from '../../db/form/codebook.ts'
import { findMeasure, requestMeasure, reviewMeasure } from '../../db/form/measures.ts'
import type { FiguresPlan, Measure } from '../plan.ts'

const groupOf = (code: string) => OUTCOME_GROUPS.find((group) => code.startsWith(`requests.${group.key}.`))

/** The parts of a figure: reasons of an outcome, results of a route, outcomes of all handled, or its requesters. */
export function readBreakdown(
  measures: readonly Measure[],
  by: 'reason' | 'requester',
): Pick<FiguresPlan, 'measures' | 'operation'> {
  const parts = measures.flatMap((measure) => (by === 'requester' ? byRequester(measure) : byReason(measure)))
  return { measures: parts.length ? parts : measures, operation: { kind: 'breakdown' } }
}

function byRequester({ code }: Measure): Measure[] {
  if (!code.startsWith('requests.')) return []
  const row = code.split('.').slice(0, -1).join('.')
  return REQUESTER_COLUMNS.filter((column) => column.key !== 'total').flatMap(
    (column) => findMeasure(`${row}.${column.key}`) ?? [],
  )
}

function byReason({ code }: Measure): Measure[] {
  const column = code.split('.').at(-1) ?? 'total'
  const group = groupOf(code)
  if (group) return listReasons(group.key).map((row) => requestMeasure(row, column))
  if (code.startsWith('review.'))
    return REVIEW_RESULTS.filter((r) => r.key !== 'total').map((r) => reviewMeasure(code.split('.')[1] ?? '', r.key))
  if (code.startsWith('requests.'))
    return ['granted', 'partlyGranted', ...OUTCOME_GROUPS.map((g) => g.key)].map((row) => requestMeasure(row, column))
  return []
}
