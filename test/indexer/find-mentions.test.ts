import { describe, expect, it } from 'vitest'
import { createArchive } from '../../db/archive/create-archive.ts'
import { createReportStore } from '../../db/archive/store-report.ts'
import { listMentions } from '../../db/lists/list-mentions.ts'
import { indexFiles } from '../../indexer/archive/index-files.ts'
import { findMentions } from '../../indexer/narrative/find-mentions.ts'
import { createAsker } from '../../retrieval/create-asker.ts'
import { NOW } from '../support/ask-truth.ts'
import { makeRecord } from '../support/make-record.ts'

const read = (
  text: string,
  kind: 'problem' | 'improvement' | null = null,
  section: 'overview' | 'problems' = 'overview',
) => findMentions(text, [{ section, kind, start: 0, end: text.length, text }], { year: 2024, agency: '宿迁市人民政府' })
/** Counts with a subject as `key value`, with the scope where it is not the whole. */
const told = (text: string): string[] =>
  read(text).flatMap(({ key, kind, scope, value, approximate }) =>
    key
      ? [
          [
            `${kind === 'change' ? '±' : ''}${key}`,
            `${approximate ? '~' : ''}${value}`,
            ...(scope === 'whole' ? [] : [scope]),
          ].join(' '),
        ]
      : [],
  )

describe('quantities of the narrative', () => {
  it.each([
    ['全年通过门户网站发布信息１，２３４条。', ['websiteItems 1234']],
    ['微信公众号推送文章三百二十篇，关注人数达1.2万人。', ['wechatItems 320', 'wechatFollowers 12000']],
    ['微博发布信息102条，粉丝数5431。', ['weiboItems 102', 'weiboFollowers 5431']],
    ['“某发布”微博、微信等新媒体编发信息262条，订阅人数3351人。', ['newMediaItems 262', 'newMediaFollowers 3351']],
    ['承办建议提案共18件，办复率100%。', ['proposals 18']],
    ['编发政府公报24期。', ['gazetteIssues 24']],
    ['网站访问量达到近50万人次。', ['websiteVisits ~500000']],
    ['公开惠企政策信息12000余条。', ['itemsPublished ~12000']],
    ['未收取信息处理费。', ['feesCharged 0']],
    ['全年收取政府信息公开信息处理费2,950元。', ['feesCharged 2950']],
    ['召开新闻发布会1场，举办开放日活动三次。', ['pressConferences 1', 'openDays 3']],
    ['发布5期公报和3场新闻发布会。', ['gazetteIssues 5', 'pressConferences 3']],
    ['配备专职人员2名。', ['staff 2']],
    ['网站总访问量954.037万次。', ['websiteVisits 9540370']],
    ['开展意见征集12次，收到意见建议382条。', ['surveys 12']],
  ])('have their subject: %s', (sentence, mentions) => {
    expect(told(sentence)).toEqual(mentions)
  })

  it.each([
    ['共18件，其中建议2件、提案16件。', ['proposals 18', 'npcProposals 2', 'cppccProposals 16']],
    ['交办我局建议提案共18件，其中建议2件、提案16件。', ['proposals 18', 'npcProposals 2', 'cppccProposals 16']],
    ['加上年结转申请2件，共32件。', ['requestsCarriedOver 2']],
    ['县政府网站柳渡镇专栏发布信息173条。', ['websiteItems 173']],
    ['办理建议2件，已在网站公开答复148件。', []],
    ['承办人大代表建议10件、政协委员提案15件，共25件。', ['npcProposals 10', 'cppccProposals 15', 'proposals 25']],
    ['人大建议2件（分办1件，协办1件），政协提案16件（主办6件）。', ['npcProposals 2', 'cppccProposals 16']],
    [
      '收到建议、提案62件，其中，人大建议21件，政协提案41件。',
      ['proposals 62', 'npcProposals 21', 'cppccProposals 41'],
    ],
    [
      '网站发布信息397条，其中概况类信息3条、动态304条；公众号发布信息248条。',
      ['websiteItems 397', 'websiteItems 3 part', 'dynamicItems 304', 'wechatItems 248'],
    ],
    [
      '公众号编发文章1640篇，其中原创文章294篇、政策解读30篇，目前关注人数10万人。',
      ['wechatItems 1640', 'wechatItems 294 part', 'interpretations 30 part', 'wechatFollowers 100000'],
    ],
    ['发布政策解读14篇，其中视频解读6篇。', ['interpretations 14', 'interpretations 6 part']],
    ['线上培训2场、线下培训3场，共5场。', ['trainingSessions 2 part', 'trainingSessions 3 part', 'trainingSessions 5']],
  ])('tell the whole from its parts: %s', (sentence, mentions) => {
    expect(told(sentence)).toEqual(mentions)
  })

  it.each([
    ['举办培训4场，237人次参加。', ['trainingSessions 4', 'trainees 237']],
    ['开展线上培训会，420余家企业参加培训，参会人员达到1400余人。', ['trainees ~1400']],
    ['15个平台粉丝3170万。', ['newMediaFollowers 31700000']],
    ['部署政策解读、会议公开等11项重点任务。', []],
    ['通过网站发布概况类、动态类等各类信息397条。', ['websiteItems 397']],
    [
      '视频号发布短视频584条，累计观看量1924252次，粉丝数54373；直播118场，累计观看量303855次。',
      ['videos 584', 'videoViews 1924252', 'livestreams 118'],
    ],
    ['公开《关于建议和提案办理情况》及人大代表建议50件。', ['npcProposals 50']],
    ['有1件涉及政府信息公开的行政复议，该行政复议件未被复议机关纠错。', ['reconsiderations 1']],
  ])('go to the noun that they count: %s', (sentence, mentions) => {
    expect(told(sentence)).toEqual(mentions)
  })

  it.each([
    ['收到政府信息公开申请5件，比上年增加3件。', ['requestsReceived 5', '±requestsReceived 3 previous']],
    [
      '受理政府信息公开申请859件，申请数量较去年回落12.3%。',
      ['requestsReceived 859', '±requestsReceived -0.123 previous'],
    ],
    [
      '收到公民、法人和其他组织的政府信息公开申请9件，比上年减少2件。',
      ['requestsReceived 9', '±requestsReceived -2 previous'],
    ],
    ['2023年举办开放日3次，今年举办5次。', ['openDays 3 previous', 'openDays 5']],
    ['自2019年开通以来，公众号累计推送文章3000篇。', ['wechatItems 3000 other']],
    ['要求每季度举办培训1次。', ['trainingSessions 1 other']],
    ['上半年网站发布信息40条。', ['websiteItems 40 part']],
    ['截至2024年12月31日，网站发布信息393条。', ['websiteItems 393']],
    ['泗洪县收到政府信息公开申请874件。', ['requestsReceived 874 part']],
  ])('speak of their time: %s', (sentence, mentions) => {
    expect(told(sentence)).toEqual(mentions)
  })

  it('are planned where the section of problems says what will be done', () => {
    expect(read('下一步举办培训3场。', 'improvement', 'problems')).toMatchObject([
      { key: 'trainingSessions', scope: 'other' },
    ])
  })

  it.each([
    ['全年申请人主动撤回申请157件。', { noun: '申请', verb: '撤回', raw: '157件', value: 157 }],
    ['备案行政规范性文件134件。', { noun: '行政规范性文件', verb: '备案', value: 134 }],
    ['聘请2名法律顾问。', { noun: '法律顾问', verb: '聘请', value: 2 }],
    ['整改过期信息1.2万余条。', { noun: '过期信息', verb: '整改', raw: '1.2万余条', value: 12000, approximate: true }],
  ])('keep noun and verb where no subject names them: %s', (sentence, mention) => {
    expect(read(sentence)).toMatchObject([mention])
  })

  it.each([
    '根据《条例》第50条，于2024年3月12日发布。',
    '本报告由总体情况等6部分组成。',
    '公开2024部门预算，联系电话0533-3111222。',
    '一是加强领导，二是完善制度，统筹一批重点工作。',
    '文号为汶科发〔2024〕12号，自3个工作日内答复。',
    '高效办成一件事，用短视频讲清一件事，做到一事一条。',
    '微信公众号粉丝3 377人。',
  ])('are none in: %s', (sentence) => {
    expect(read(sentence)).toEqual([])
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
    const mentions = findMentions(text, [{ section: 'overview', kind: null, start: 0, end: text.length, text }], {
      year: 2023,
    })
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
    expect(row?.code).toBe('narrative.wechatItems')
    expect(answer.quotes[0]?.text).toContain(String(row?.value))
    expect(answer.notes).toEqual(['数字出自报告正文，不是法定表格。'])
  })
})
