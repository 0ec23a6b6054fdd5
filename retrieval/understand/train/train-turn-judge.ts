/** Learns from talks how far to trust a reading of a turn. */
import { EXAMPLE_LANGUAGES } from '../examples/read-examples.ts'
import type { JudgeNetwork } from '../judge/judge-network.ts'
import { askTalks, type TalkSetting } from './ask-talks.ts'
import { type JudgedRow, type NetworkDesign, trainNetwork } from './train-network.ts'

/** Talks are few, and what speaks for a reading of a turn has many names: no more than a sum of weights is learned. */
const DESIGN: NetworkDesign = { units: 0, judges: 1, passes: 30, batch: 16, shrink: 0.003 }

/** The network of both languages. */
export async function trainTurnJudge(setting: TalkSetting): Promise<JudgeNetwork> {
  const turns: (readonly JudgedRow[])[] = []
  for (const language of EXAMPLE_LANGUAGES)
    for await (const rows of askTalks(setting, language)) if (rows.length > 0) turns.push(rows)
  return trainNetwork(turns, DESIGN)
}
