import { describe, expect, it } from 'vitest'
import { listAgencies } from '../../../db/lists/list-reports.ts'
import { readNotation } from '../../../retrieval/query/notation/read-notation.ts'
import { writeNotation } from '../../../retrieval/query/notation/write-notation.ts'
import { namesOf } from '../../../retrieval/query/tell-meaning.ts'
import { listToldEdits } from '../../../retrieval/understand/follow/edit-told.ts'
import { listEdits } from '../../../retrieval/understand/follow/list-edits.ts'
import { readTurn } from '../../../retrieval/understand/follow/read-turn.ts'
import { hearQuestion } from '../../../retrieval/understand/hear-question.ts'
import { type Context, talkAbout } from '../../../retrieval/understand/talk.ts'
import { buildNameIndex } from '../../../retrieval/understand/tokens/name-index.ts'
import { TALK_DAY } from '../../support/judge-talks.ts'
import { createTalkArchive } from '../../support/talk-archive.ts'

const agencies = listAgencies(createTalkArchive())
const names = buildNameIndex(agencies)
const setting = namesOf(agencies, TALK_DAY.getUTCFullYear())

/** What a turn may be as a change of the question before it, in the notation. */
function edit(before: string, said: string, shown: Partial<Context['shown']> = {}): readonly string[] {
  const query = readNotation(before, setting)
  if (query.kind !== 'figures') throw new Error(`"${before}" asks for no figures`)
  const topic = talkAbout(query, null)
  const context: Context = { ...topic, shown: { ...topic.shown, ...shown } }
  const { view, parsed, ranks } = hearQuestion(said, { names, now: TALK_DAY, context })
  return listEdits(readTurn(parsed, view, query, context, names), ranks).map(writeNotation)
}

const REC = 'requests.received.total'
const DEN = 'requests.denied.total'

describe('a turn may keep or replace', () => {
  it.each([
    {
      part: 'the values',
      before: `sum ${REC} of {province:江苏省}, 2023`,
      said: '不予公开的呢',
      is: `sum ${DEN} of {province:江苏省}, 2023`,
    },
    {
      part: 'the number of a condition',
      before: `list ${REC} where ${REC} > 50 of 2023`,
      said: '那30件以上呢',
      is: `list ${REC} where ${REC} >= 30 of 2023`,
    },
    {
      part: 'the last number of several conditions',
      before: `list ${REC} where ${DEN} = 0 and ${REC} > 0 of 2023`,
      said: 'at least 30 of them',
      is: `list ${REC} where ${DEN} = 0 and ${REC} > 30 of 2023`,
    },
    {
      part: 'the value of a condition',
      before: `list ${REC} where ${REC} = 0 of 2023`,
      said: '不予公开的',
      is: `list ${DEN} where ${DEN} = 0 of 2023`,
    },
    {
      part: 'the place',
      before: `rank ${REC} of {province:江苏省}, 2023 take top 3`,
      said: '山东省呢',
      is: `rank ${REC} of {province:山东省}, 2023 take top 3`,
    },
    {
      part: 'the year',
      before: `average ${REC} of {province:江苏省}, 2023`,
      said: '2022年的',
      is: `average ${REC} of {province:江苏省}, 2022`,
    },
    {
      part: 'the shape',
      before: `list ${REC} where ${REC} > 50 of 2023`,
      said: '平均呢',
      is: `average ${REC} of 2023`,
    },
    { part: 'the groups', before: `sum ${REC} by province of 2023`, said: '按市', is: `sum ${REC} by city of 2023` },
    {
      part: 'the places of a ranking',
      before: `rank ${REC} of 2023 take top 5`,
      said: '前十',
      is: `rank ${REC} of 2023 take top 10`,
    },
    {
      part: 'the end of a ranking by what is good',
      before: 'rank ratio.disclosureRate of 2023 take top 5',
      said: 'the worst three?',
      is: 'rank ratio.disclosureRate of 2023 take bottom 3',
    },
  ])('$part', ({ before, said, is }) => {
    expect(edit(before, said)).toContain(is)
  })

  it('whom the answer showed, and everybody', () => {
    const [one, other] = agencies
    if (!one || !other) throw new Error('The archive of talks has no agencies')
    const shown = { agencies: [one, other].map(({ id, name }) => ({ id, name })), years: [2023] }
    const found = edit(`rank ${REC} of 2023 take top 2`, '他们不予公开多少件', shown)
    expect(found).toContain(`show ${DEN} of ${one.name}+${other.name}, 2023`)
    expect(found).toContain(`rank ${DEN} of 2023 take top 2`)
  })

  it('what is said twice as one condition', () => {
    const found = edit(`list ${REC} where ${REC} = 0 of 2023`, '空着没填的呢')
    expect(found).toContain(`list ${REC} where state(${REC})=blank of 2023`)
  })
})

describe('a turn after findings, quotes or themes', () => {
  const tell = (before: string, said: string): readonly string[] => {
    const context = talkAbout(readNotation(before, setting), null)
    const { view, parsed, ranks } = hearQuestion(said, { names, now: TALK_DAY, context })
    return listToldEdits({ parsed, view, context, names, ranks, alone: [], told: [] }).map(writeNotation)
  }

  it.each([
    {
      part: 'another family',
      before: 'findings sums of 2023',
      said: '文字和表格矛盾的地方呢',
      is: 'findings textAgainstTable of 2023',
    },
    { part: 'every family', before: 'findings sums of 2023', said: 'all of them, please', is: 'findings of 2023' },
    {
      part: 'another theme',
      before: 'theme staffCapacity aspect problem of 2023',
      said: 'And late publication?',
      is: 'theme timeliness aspect problem of 2023',
    },
  ])('$part is asked of the same reports', ({ before, said, is }) => {
    expect(tell(before, said)).toEqual([is])
  })
})
