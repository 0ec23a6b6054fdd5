import { describe, expect, it } from 'vitest'
import { createArchive } from '../../../db/archive/create-archive.ts'
import type { MentionRecord } from '../../../db/archive/report-record.ts'
import { createReportStore } from '../../../db/archive/store-report.ts'
import { findMentionSubject, MENTION_SUBJECTS } from '../../../db/form/mention-subjects.ts'
import { listMentionsBeside } from '../../../db/lists/list-mentions.ts'
import { listNarrativeValues, narrativeValue, narrativeValuesSql } from '../../../db/lists/narrative-values.ts'
import { findMentions } from '../../../indexer/narrative/find-mentions.ts'
import { makeRecord } from '../../support/make-record.ts'

/** An archive of one report a text, all of one agency, from 2021 on. */
const archiveOf = (...texts: string[]) => {
  const archive = createArchive(':memory:')
  const store = createReportStore(archive)
  const ids = texts.map((text, i) => {
    const year = 2021 + i
    const mentions = findMentions(text, [{ section: 'overview', kind: null, start: 0, end: text.length, text }], {
      year,
    })
    const path = `/reports/${year}.txt`
    const sections = [{ kind: 'overview' as const, heading: '', start: 0, end: text.length }]
    return store.store(makeRecord({ text, year, path, mentions, passages: [], sections })).reportId
  })
  return { archive, ids }
}

describe('the value of a quantity in a report', () => {
  it.each([
    ['公众号发布信息20条，其中原创5条。', 'wechatItems', 'number', 20],
    ['人大建议2件，政协提案16件。', 'proposals', 'sum', 18],
    ['人大建议2件，政协提案16件，共18件。', 'proposals', 'number', 18],
    ['政协提案16件。', 'proposals', 'absent', null],
    ['网站发布信息183条。另通过网站公开信息144条。', 'websiteItems', 'ambiguous', null],
    ['网站访问量近50万次。网站访问量498231次。', 'websiteVisits', 'number', 498231],
    ['网站访问量近50万次。', 'websiteVisits', 'number', 500000],
    ['2020年举办培训3场。', 'trainingSessions', 'absent', null],
    ['要求每季度培训1次。', 'trainingSessions', 'absent', null],
    ['网站发布信息2139条，其中政务信息393条。通过网站公开政府信息393条。', 'websiteItems', 'number', 2139],
  ])('%s %s is %s', (text, key, state, value) => {
    const { archive, ids } = archiveOf(text)
    expect(narrativeValue(archive, ids[0] ?? 0, key)).toMatchObject({ state, value })
  })

  it('keeps every sentence that contradicts, and the parts where there is no whole', () => {
    const { archive, ids } = archiveOf('网站发布信息183条。另通过网站公开信息144条。', '上半年网站发布信息40条。')
    const { rows } = listNarrativeValues(archive, ids, 'websiteItems')
    expect(rows.map(({ mentions }) => mentions.map(({ sentence }) => sentence))).toEqual([
      ['网站发布信息183条。', '另通过网站公开信息144条。'],
      ['上半年网站发布信息40条。'],
    ])
  })

  it('is a relation that a query can join, for every subject', () => {
    const { archive } = archiveOf('公众号粉丝1.2万人。', '公众号粉丝1.5万人。')
    for (const { key } of MENTION_SUBJECTS) archive.sqlite.prepare(narrativeValuesSql(key)).all()
    expect(
      archive.sqlite.prepare(`SELECT sum(value) AS sum FROM (${narrativeValuesSql('wechatFollowers')})`).get(),
    ).toEqual({ sum: 27000 })
    expect(() => narrativeValuesSql("x' OR 1")).toThrow(RangeError)
  })

  it('has a name, a meaning and words in both languages, under a key of its own', () => {
    expect(new Set(MENTION_SUBJECTS.map(({ key }) => key)).size).toBe(MENTION_SUBJECTS.length)
    for (const { label, meaning, asked, sumOf = [], partOf = [], partUnder = [] } of MENTION_SUBJECTS) {
      for (const text of [label, meaning, asked]) expect([text.zh, text.en].every(Boolean)).toBe(true)
      for (const key of [...sumOf, ...partOf, ...partUnder]) expect(findMentionSubject(key)).toBeDefined()
    }
  })
})

describe('a quantity that no subject names', () => {
  it.each([
    [['撤回'], 157],
    [['过期信息'], 12000],
    [['法律顾问'], 2],
    [['备案', '规范性文件'], 134],
  ])('is found by the words beside it: %s', (words, value) => {
    const { archive, ids } = archiveOf(
      '申请人主动撤回申请157件，备案行政规范性文件134件。聘请2名法律顾问，整改过期信息1.2万余条。',
    )
    const { rows } = listMentionsBeside(archive, ids, words)
    expect(rows.map((row) => row.value)).toEqual([value])
    expect(rows.every(({ key }: Pick<MentionRecord, 'key'>) => key === '')).toBe(true)
  })
})
