import { expect, it } from 'vitest'
import { groupAlike } from '../../retrieval/search/group-alike.ts'

const group = (...texts: string[]) =>
  groupAlike(texts.map((text) => ({ text }))).map(({ first, alike }) => [first.text, alike.length])

it('a sentence copied with another year is one, in the first place of it', () => {
  expect(
    group(
      '二是公开意识有待加强，个别单位主动公开不够及时。',
      '一是解读形式单一。',
      '二是公开意识有待增强，个别单位主动公开不够及时。',
      '2023年公开信息312条，同比增长5%。',
      '2024年公开信息312条，同比增长5%。',
      '2024年公开信息428条，同比增长5%。',
    ),
  ).toEqual([
    ['二是公开意识有待加强，个别单位主动公开不够及时。', 1],
    ['一是解读形式单一。', 0],
    ['2023年公开信息312条，同比增长5%。', 1],
    ['2024年公开信息428条，同比增长5%。', 0],
  ])
})

it('short sentences of other words and the opposite of a sentence stay apart', () => {
  expect(group('解读形式单一。', '解读形式多样。', '123', '456')).toHaveLength(4)
  expect(group('政策解读较为及时到位。', '政策解读不够及时到位。')).toHaveLength(2)
})
