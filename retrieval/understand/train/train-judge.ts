/** Learns from the examples how far to trust a reading: each is asked as if it were new, and every reading of it is right or wrong. */
import type { Archive } from '../../../db/archive/open-archive.ts'
import type { ExampleLanguage } from '../examples/read-examples.ts'
import type { JudgeNetwork } from '../judge/judge-network.ts'
import { withOrigin } from '../judge/judge-reading.ts'
import { askHeldOut } from './ask-held-out.ts'
import { type NetworkDesign, trainNetwork } from './train-network.ts'

const DESIGN: NetworkDesign = { units: 24, judges: 3, passes: 30, batch: 32, shrink: 0.0001 }

/** The network of one language. */
export const trainJudge = (archive: Archive, language: ExampleLanguage): JudgeNetwork =>
  trainNetwork(
    [...askHeldOut(archive, language)].map(({ readings }) =>
      readings.map(({ origin, values, isRight }) => ({ values: withOrigin(origin, values), isRight })),
    ),
    DESIGN,
  )
