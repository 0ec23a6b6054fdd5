import type { Edition } from '../../db/form/codebook.ts'
import { CARRIED, STOCKS } from '../../db/form/identities.ts'
import { makeFinding } from '../finding.ts'
import type { Finding } from '../report.ts'
import { type Numbers, sumFigures } from './check-identities.ts'

/** One report's numbers as the checks between years see them. */
export interface YearFigures {
  readonly year: number
  readonly edition: Edition
  readonly numbers: Numbers
}

/** Fewer figures than this that are not zero may well come out alike by chance. */
const COPIED_AT_LEAST = 4

/** What does not follow from the year before. The findings belong to `current`, whose cells they name. */
export const checkSeries = (previous: YearFigures, current: YearFigures): Finding[] =>
  current.year - previous.year === 1
    ? [...checkCarried(previous, current), ...checkStocks(previous, current), ...checkCopied(previous, current)]
    : []

const checkCarried = (previous: YearFigures, current: YearFigures): Finding[] =>
  CARRIED.flatMap(({ subject, forward, over }) => {
    const [left, right] = [previous.numbers.get(forward), current.numbers.get(over)]
    if (left === undefined || right === undefined || left === right) return []
    return [makeFinding('carryOver', { subject, previousYear: previous.year, left, right }, [over])]
  })

function checkStocks(previous: YearFigures, current: YearFigures): Finding[] {
  if (previous.edition !== '2021' || current.edition !== '2021') return []
  return STOCKS.flatMap(({ subject, ...stock }) => {
    const before = previous.numbers.get(stock.inForce)
    const issued = current.numbers.get(stock.issued)
    const repealed = current.numbers.get(stock.repealed)
    const right = sumFigures(current.numbers, [stock.inForce])
    if (before === undefined || issued === undefined || repealed === undefined || right === null) return []
    const left = before + issued - repealed
    if (left === right) return []
    const parameters = { subject, previousYear: previous.year, previous: before, issued, repealed, left, right }
    return [makeFinding('inForce', parameters, [stock.inForce, stock.issued, stock.repealed])]
  })
}

function checkCopied(previous: YearFigures, current: YearFigures): Finding[] {
  const codes = [...current.numbers.keys()]
  const same =
    codes.length === previous.numbers.size &&
    codes.every((code) => current.numbers.get(code) === previous.numbers.get(code))
  const telling = codes.filter((code) => current.numbers.get(code) !== 0)
  if (!same || telling.length < COPIED_AT_LEAST) return []
  return [makeFinding('copiedTables', { previousYear: previous.year }, telling)]
}
