import { describe, expect, it } from 'vitest'
import { createArchive } from '../../db/archive/open-archive.ts'
import { createReportStore } from '../../db/archive/store-report.ts'
import { listMentions } from '../../db/lists/list-mentions.ts'
import { indexFiles } from '../../indexer/archive/index-files.ts'
import { findMentions } from '../../indexer/narrative/find-mentions.ts'
import { createAsker } from '../../retrieval/create-asker.ts'
import { NOW } from '../support/ask-truth.ts'
import { makeRecord } from '../support/make-record.ts'

const read = (text: string) => findMentions(text, [{ section: 'overview', start: 0, end: text.length, text }], 2024)
/** Mentions as `key value unit`. */
const told = (text: string): string[] =>
  read(text).map(({ key, kind, value, unit, approximate, year }) =>
    [key ?? kind, `${approximate ? '~' : ''}${value}`, unit, ...(year === 2024 ? [] : [year])]
      .filter((part) => part !== '')
      .join(' '),
  )

describe('quantities of the narrative', () => {
  it.each([
    ['全年通过门户网站发布信息１，２３４条。', ['websiteItems 1234 条']],
    ['微信公众号推送文章三百二十篇，关注人数达1.2万人。', ['wechatPosts 320 篇', 'wechatFollowers 12000 人']],
    ['微博发布信息102条，粉丝数5431人。', ['weiboPosts 102 条', 'weiboFollowers 5431 人']],
    ['发布政策解读14篇，其中图解6篇。', ['interpretations 14 篇', 'count 6 篇']],
    ['承办人大代表建议2件、政协提案16件。', ['npcSuggestions 2 件', 'cppccProposals 16 件']],
    ['承办建议提案共18件，办复率100%。', ['proposals 18 件', 'percent 1 ratio']],
    ['组织业务培训两次，参训74人次。', ['trainingSessions 2 次', 'trainees 74 人次']],
    ['编发政府公报24期。', ['gazetteIssues 24 期']],
    ['网站访问量达到近50万人次。', ['views ~500000 人次']],
    ['公开惠企政策12000余条。', ['itemsPublished ~12000 条']],
    ['收到申请5件，比上年增加3件。', ['requestsReceived 5 件', 'change 3 件']],
    ['2023年举办开放日3次，今年举办5次。', ['openDays 3 次 2023', 'openDays 5 次']],
    ['未收取信息处理费。', ['processingFee 0 元']],
    ['召开新闻发布会1场。', ['pressConferences 1 场']],
  ])('%s', (sentence, mentions) => {
    expect(told(sentence)).toEqual(mentions)
  })

  it.each([
    '根据《条例》第50条，于2024年3月12日发布。',
    '本报告由总体情况等6部分组成。',
    '公开2024部门预算，联系电话0533-3111222。',
    '一是加强领导，二是完善制度，统筹一批重点工作。',
    '文号为汶科发〔2024〕12号，自3个工作日内答复。',
  ])('are none in: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })

  it('are slices of the text, inside their sentence, whatever stands between', () => {
    const text = '一、总体情况\n全年通过网站发布\n信息 1 234 条；举办培训2 \n场。其他 7 件。'
    for (const { start, end, sentenceStart, sentenceEnd } of read(text)) {
      expect(text.slice(start, end)).toMatch(/^\d/u)
      expect(sentenceStart <= start && end <= sentenceEnd).toBe(true)
    }
  })

  it('are stored with the report and found by subject, with their sentence', () => {
    const archive = createArchive(':memory:')
    const text = '一、总体情况。𠮷祥区网站发布信息88条。'
    const mentions = findMentions(text, [{ section: 'overview', start: 0, end: text.length, text }], 2023)
    const { reportId } = createReportStore(archive).store(
      makeRecord({
        text,
        mentions,
        passages: [],
        sections: [{ kind: 'overview', heading: '', start: 0, end: text.length }],
      }),
    )
    expect(listMentions(archive, [reportId], ['websiteItems']).rows).toMatchObject([
      { key: 'websiteItems', value: 88, unit: '条', section: 'overview', sentence: '𠮷祥区网站发布信息88条。' },
    ])
    expect(listMentions(archive, [reportId], ['videos']).rows).toEqual([])
  })

  it('answer "how many" of what only the narrative counts, each with its sentence', async () => {
    const archive = createArchive(':memory:')
    await indexFiles(['indexer/samples'], { archive, now: () => NOW })
    const asker = createAsker({
      archive,
      startEmbedder: () => {
        throw new Error('A figure of the narrative started the embedder')
      },
    })
    const { answer } = await asker.ask('汶岚市科学技术局2023年公众号推送文章多少篇', { now: NOW })
    const [row] = answer.rows
    expect(row?.code).toBe('mention.wechatPosts')
    expect(answer.quotes[0]?.text).toContain(String(row?.value))
    expect(answer.notes).toEqual(['数字出自正文，不是法定表格。'])
  })
})
