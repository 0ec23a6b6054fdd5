import { describe, expect, it } from 'vitest'
import { readNarrative } from '../../../retrieval/understand/parse/read-narrative.ts'

const read = (text: string) => readNarrative({ text, tokens: [] }, [])

describe('words that only ask are not looked for', () => {
  it.each([
    ['找几句说政策讲得太死板的自我检讨', '政策讲得太死板'],
    ['官网不好用、东西难找,哪些部门自己吐槽过', '官网不好用、东西难找'],
    ['干部怕惹事不想公开 这种话哪份报告里写了', '干部怕惹事不想公开'],
    ['要求申请人出具用途证明', '要求申请人出具用途证明'],
    ['what do agencies say about lacking full-time people', 'lacking full-time people'],
    ['what did they complain about', ''],
    ['what did they complain about old websites', 'old websites'],
    ['which offices mention dead links', 'dead links'],
  ])('%s', (question, text) => {
    expect(read(question).text).toBe(text)
  })
})

describe('where a kind of statement is all that is asked for, nothing is looked for', () => {
  it.each([
    ['存在哪些问题', 'problem'],
    ['说了什么不足', 'problem'],
    ['以后咋改', 'improvement'],
    ['what shortcomings does it list in its report', 'problem'],
    ['what improvements are planned', 'improvement'],
  ] as const)('%s', (question, aspect) => {
    expect(read(question)).toMatchObject({ aspect, text: '' })
  })
})

it('a section is asked for by its place or name', () => {
  expect(read('总体情况部分怎么说培训')).toMatchObject({ sections: ['overview'] })
  expect(read('what does the sixth section say about fees')).toMatchObject({ sections: ['other'] })
})
