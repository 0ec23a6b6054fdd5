/** Asks the turns of talks one after the other, and tells which of their readings are right. */
import type { Archive } from '../../../db/archive/open-archive.ts'
import { listAgencies, listArchiveYears } from '../../../db/lists/list-reports.ts'
import { answerAlone } from '../../answer/answer.ts'
import type { AnswerDependencies } from '../../answer/answer-dependencies.ts'
import { writeNotation } from '../../query/notation/write-notation.ts'
import type { Query } from '../../query/query.ts'
import type { PassageSearch } from '../../search/passage-search.ts'
import { type ExampleLanguage, readTalks } from '../examples/read-examples.ts'
import { type CollectedTurn, collectTurn } from '../follow/collect-turn.ts'
import { weighTurn } from '../follow/weigh-turn.ts'
import { hearQuestion } from '../hear-question.ts'
import { proposeAll } from '../propose-readings.ts'
import type { Context } from '../talk.ts'
import type { NameIndex } from '../tokens/name-index.ts'
import { normaliseQuestion } from '../tokens/normalise-question.ts'
import { ASKED_ON } from './asked-on.ts'
import { createNaming } from './fill-example.ts'
import { isSameAnswer, type ToldAnswer, tellAnswer } from './tell-answer.ts'
import type { JudgedRow } from './train-network.ts'

/** What talks are asked of. */
export interface TalkSetting {
  readonly archive: Archive
  readonly names: NameIndex
  readonly search: () => Promise<PassageSearch>
}

/** The readings of every turn that follows another, talk by talk; a talk goes on from what its turns mean, however they were read. */
export async function* askTalks(
  { archive, names, search }: TalkSetting,
  language: ExampleLanguage,
): AsyncGenerator<readonly JudgedRow[]> {
  const agencies = listAgencies(archive)
  const tell = rememberAnswers((query) => tellAnswer(query, archive, agencies))
  const next = createNaming({ agencies, years: listArchiveYears(archive) }, language, ASKED_ON)
  for (const talk of readTalks(language)) {
    const naming = next(true)
    let context: Context | null = null
    for (const { question, means } of talk) {
      const said = naming.say(question)
      const wanted = naming.mean(means)
      if (!wanted) continue
      const turn = context && collect(said, context, names)
      if (turn) {
        const told = tell(wanted)
        const values = weighTurn(turn.readings, turn.evidence)
        yield turn.readings.map(({ query }, at) => ({
          values: values[at] as ReadonlyMap<string, number>,
          isRight: isSameAnswer(tell(query), told),
        }))
      }
      const deps: AnswerDependencies = { archive, names, search, question: said, language, context, now: ASKED_ON }
      context = (await answerAlone(wanted, deps)).context
    }
  }
}

function collect(question: string, context: Context, names: NameIndex): CollectedTurn {
  const heard = hearQuestion(normaliseQuestion(question).text, { names, now: ASKED_ON, context })
  const proposals = proposeAll(heard.view, heard.parsed, heard.ranks, { names, thisYear: ASKED_ON.getFullYear() })
  return collectTurn(heard, proposals, context, names)
}

/** The same of every query that was told before: turns of a talk have most readings in common. */
function rememberAnswers(tell: (query: Query) => ToldAnswer): (query: Query) => ToldAnswer {
  const known = new Map<string, ToldAnswer>()
  return (query) => {
    const key = writeNotation(query)
    const told = known.get(key) ?? tell(query)
    known.set(key, told)
    return told
  }
}
