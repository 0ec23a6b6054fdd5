import type { Archive } from '../../db/archive/open-archive.ts'
import { listAgencies } from '../../db/lists/list-reports.ts'
import { answerAlone } from '../../retrieval/answer/answer.ts'
import { readNotation } from '../../retrieval/query/notation/read-notation.ts'
import type { Query } from '../../retrieval/query/query.ts'
import { namesOf, tellMeaning } from '../../retrieval/query/tell-meaning.ts'
import type { Context } from '../../retrieval/understand/talk.ts'
import { buildNameIndex } from '../../retrieval/understand/tokens/name-index.ts'
import { understand } from '../../retrieval/understand/understand.ts'
import type { Talk } from './read-talks.ts'

/** How the last turn of a talk was read. `silent`: answered as something else. */
export interface Judged {
  readonly talk: Talk
  readonly verdict: 'right' | 'offered' | 'refused' | 'silent'
  readonly read: string
  readonly expected: string
}

/** The day on which every talk takes place. */
export const TALK_DAY = new Date('2025-03-10T00:00:00Z')

/** Judges the last turn of each talk, the turns before it taken as they are meant. */
export async function judgeTalks(talks: readonly Talk[], archive: Archive): Promise<Judged[]> {
  const agencies = listAgencies(archive)
  const names = buildNameIndex(agencies)
  const setting = namesOf(agencies, TALK_DAY.getUTCFullYear())
  const tell = (query: Query): string => tellMeaning(query, agencies)
  const read = (question: string, context: Context | null) => understand(question, { names, now: TALK_DAY, context })
  const go = async (query: Query, context: Context | null, question: string): Promise<Context | null> => {
    const search = () => Promise.reject(new Error('no passages'))
    const language = /\p{Script=Han}/u.test(question) ? ('zh' as const) : ('en' as const)
    if (query.kind !== 'passages')
      return (await answerAlone(query, { archive, names, search, question, language, context, now: TALK_DAY })).context
    const years = query.of.years.flatMap(({ from }) => (from === null ? [] : [from]))
    return { version: 1, query, shown: { agencies: query.of.agencies, years, reportIds: [] } }
  }
  const judged: Judged[] = []
  const known = new Map<string, Context | null>()
  for (const talk of talks) {
    const past = talk.turns.slice(0, -1)
    const key = [talk.head, ...past.map(({ said }) => said)].join(' > ')
    if (!known.has(key)) {
      const first = read(talk.head, null)
      // How single questions are read is judged elsewhere: the best reading is what the talk is about.
      const topic = first.kind === 'query' ? first.query : first.kind === 'offer' ? first.readings[0] : undefined
      if (!topic) throw new Error(`Cannot judge a talk: "${talk.head}" is not read`)
      let reached = await go(topic, null, talk.head)
      for (const { said, means } of past) {
        const [query] = means
        if (query) reached = await go(readNotation(query, setting), reached, said)
      }
      known.set(key, reached)
    }
    const context = known.get(key) ?? null
    const last = talk.turns.at(-1)
    if (!last) continue
    const meant = read(last.said, context)
    const expected = last.means.map((line) => tell(readNotation(line, setting)))
    const readings = meant.kind === 'query' ? [meant.query] : meant.kind === 'offer' ? meant.readings.slice(0, 3) : []
    const found = readings.map(tell)
    const changesNothing = meant.kind !== 'query' || meant.query.kind === 'talk'
    const isAmong = found.some((one) => expected.includes(one))
    const verdict =
      meant.kind === 'query'
        ? isAmong || (expected.length === 0 && changesNothing)
          ? 'right'
          : 'silent'
        : expected.length === 0
          ? 'right'
          : isAmong
            ? 'offered'
            : 'refused'
    judged.push({ talk, verdict, read: `${meant.kind} ${found.join(' / ')}`, expected: expected.join(' / ') })
  }
  return judged
}
