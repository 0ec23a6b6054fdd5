import { describe, expect, it } from 'vitest'
import { tellDefinition } from '../../../../retrieval/answer/tell/tell-definition.ts'
import { tellTalk } from '../../../../retrieval/answer/tell/tell-talk.ts'
import { type ArchiveFacts, OUTSIDE_TOPICS } from '../../../../retrieval/languages/talk-words.ts'
import { META_TOPICS, type TalkQuery } from '../../../../retrieval/query/query.ts'

const FACTS: ArchiveFacts = {
  reports: 16,
  agencies: 7,
  years: [2019, 2020, 2024],
  examples: ['2024年哪些单位没有收到申请'],
}

const talk = (about: TalkQuery['about']): TalkQuery => ({ kind: 'talk', about })

describe('small talk and questions about the program', () => {
  it('tells what this archive holds, with questions that it answers', () => {
    const { text, kind } = tellTalk(talk({ kind: 'meta', topic: 'who', ofThat: false }), FACTS, '你是谁', 'zh')
    expect(kind).toBe('help')
    expect(text).toContain('7家单位的16份年报，从2019年到2024年')
    expect(text).toContain('1. 2024年哪些单位没有收到申请')
  })

  it('thanks and goodbyes are answered in a line', () => {
    expect(tellTalk(talk({ kind: 'smalltalk', topic: 'thanks' }), FACTS, '谢谢啦', 'zh').text).toBe(
      '不客气，还可以接着问。',
    )
    expect(tellTalk(talk({ kind: 'smalltalk', topic: 'bye' }), FACTS, 'bye', 'en').text).toMatch(/^Goodbye/)
  })

  it('months cannot be answered, the year can', () => {
    const { text, kind } = tellTalk(talk({ kind: 'outside', topic: 'month' }), FACTS, '3月收到多少', 'zh')
    expect(kind).toBe('refusal')
    expect(text).toMatch(/^年报按年统计，没有分月或分季的数字。可以问全年的数字。/)
  })

  it('every topic has a reply in each language, and one that is not foreseen a general one', () => {
    for (const language of ['zh', 'en'] as const) {
      const topics = [
        ...META_TOPICS.map((topic) => talk({ kind: 'meta', topic, ofThat: false })),
        ...[...OUTSIDE_TOPICS, '星座'].map((topic) => talk({ kind: 'outside', topic })),
      ]
      for (const query of topics) expect(tellTalk(query, FACTS, '', language).text.length).toBeGreaterThan(10)
    }
  })
})

describe('definitions', () => {
  it('say what rows mean, how they differ and where they are printed', () => {
    const codes = ['requests.unableToProvide.notHeld.total', 'requests.unableToProvide.needsCreation']
    const zh = tellDefinition({ kind: 'define', codes }, '', 'zh').text
    expect(zh).toMatch(/^无法提供：本机关不掌握：.*第三十六条第四、五项.*见表3/)
    expect(zh).toMatch(/\n\n无法提供：需要另行制作：.*第三十八条/)
    expect(tellDefinition({ kind: 'define', codes }, '', 'en').text).toMatch(/A search found nothing.*art\. 36\(4\)/)
  })

  it('of a rate are its formula in words', () => {
    expect(tellDefinition({ kind: 'define', codes: ['ratio.disclosureRate'] }, '', 'zh').text).toContain(
      '除以办理结果总计',
    )
  })
})
