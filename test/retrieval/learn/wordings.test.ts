import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Archive, openArchive } from '../../../db/archive/open-archive.ts'
import { createWordings, type Wordings } from '../../../retrieval/learn/create-wordings.ts'
import { NOW } from '../../support/ask-truth.ts'
import { copySampleArchive } from '../../support/sample-archive.ts'

let archive: Archive
let wordings: Wordings
beforeAll(async () => {
  archive = openArchive(await copySampleArchive('words'))
  wordings = createWordings(archive)
})
afterAll(() => archive.close())

test.each([
  ['汶岚市科学技术局2023年薅了多少', '{A}{Y}薅了多少'],
  ['how many dough did Wenlan science and technology bureau scoop in 2023', 'how many dough did {A} scoop in {Y}'],
  ['2023年张伟明的申请为什么被拒', '{Y}{?}的申请为什么被拒'],
  ['我叫欧阳淑芬，我的申请呢', '我叫{?},我的申请呢'],
  ['请回电13812345678', '请回电{?}'],
  ['write to li.si@example.org about it', 'write to {?} about it'],
  ['why was Smithers refused in 2023', 'why was {?} refused in {Y}'],
  ['did zhang weiming ask in 2023', 'did {?} {?} ask in {Y}'],
  ['幸福路12号的拆迁申请2023年公开了吗', '{?}的拆迁申请{Y}公开了吗'],
  ['{a}{Y}薅了多少', '{A}{Y}薅了多少'],
])('%s is kept as %s', (question, text) => {
  expect(wordings.mask(question, NOW)?.text).toBe(text)
})

test('a wording is known again by its sign, whatever it names and however it is punctuated', () => {
  const [one, other, third] = [
    '汶岚市科学技术局2023年薅了多少',
    '泓浦市卫生健康委员会2024年薅了多少？',
    '2024年薅了多少',
  ].map((question) => wordings.mask(question, NOW)?.sign)
  expect(other).toBe(one)
  expect(third).not.toBe(one)
})

test.each(['', '🙏🙏', '2023', '汶岚市桥口区民政局2023年收到多少申请', 'x'.repeat(121)])(
  'nothing is kept of “%s”',
  (question) => {
    expect(wordings.mask(question, NOW)).toBeUndefined()
  },
)

const STRANGE = '汶岚市科学技术局2023年薅了多少'

test.each([
  ['汶岚市科学技术局2023年新收申请有多少件', STRANGE, 'show requests.received.total of {A}, {Y}'],
  ['2022年汶岚市科学技术局新收申请有多少件', STRANGE, undefined],
  ['2023年新收申请最多的5家', '2023年薅得最狠的5家', 'rank requests.received.total of {Y} take top {N}'],
  [
    'which agencies received more than 20 requests in 2023',
    'who was swamped by over 20 in 2023',
    'list requests.received.total where requests.received.total > {N} of {Y}',
  ],
])('%s, said of %s, means %s', (meant, asked, line) => {
  expect(wordings.readMeaning(asked, meant, NOW)).toBe(line)
})
