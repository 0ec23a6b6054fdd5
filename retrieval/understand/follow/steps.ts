import { askAgainstShown, askBound, askIntersection, askNarrower, askOthers } from './ask-bounds.ts'
import { askChange, askComparison, askDifference } from './ask-difference.ts'
import { askAgain, askAggregate, askCount, askHolder, askShare } from './ask-of-shown.ts'
import { askPeak, askPosition, askRanking } from './ask-order.ts'
import { askBreakdown, askGroups, askMeaning, askMembers, askOverYears, askYears } from './ask-parts.ts'
import { askReversed } from './ask-reversed.ts'
import { askReports, askValue } from './replace-parts.ts'
import type { StepReader } from './turn.ts'

/** The more special kind of turn first; the first reader that knows it decides. */
export const STEPS: readonly StepReader[] = [
  askAgainstShown,
  askIntersection,
  askBound,
  askReversed,
  askNarrower,
  askOthers,
  askPosition,
  askPeak,
  askShare,
  askCount,
  askDifference,
  askMeaning,
  askChange,
  askGroups,
  askRanking,
  askHolder,
  askAggregate,
  askOverYears,
  askYears,
  askComparison,
  askMembers,
  askBreakdown,
  askValue,
  askReports,
  askAgain,
]
