import { expect, it } from 'vitest'
import { createArchive } from '../../db/archive/create-archive.ts'
import { preparePassageQueries } from '../../db/archive/passages.ts'
import { createReportStore } from '../../db/archive/store-report.ts'
import { createPassageWriter } from '../../retrieval/search/passage-index.ts'
import { spellNames } from '../../retrieval/search/spell-names.ts'
import { makeRecord } from '../support/make-record.ts'

const SAID = [
  '推广新时代枫桥经验，把纠纷化解在基层。',
  '在哈尔滨举行项目洽谈会。',
  '封桥施工信息及时公开。',
  '枫桥镇设公开专区。',
]

const archive = createArchive(':memory:')
createReportStore(archive).store(
  makeRecord({
    text: SAID.join(''),
    sections: [],
    passages: SAID.map((text) => ({ section: 'other' as const, text, start: 0, end: text.length })),
  }),
)
const writer = createPassageWriter(archive)
for (const { id, text } of archive.sqlite.prepare('SELECT id, text FROM passages').all() as {
  id: number
  text: string
}[])
  writer.add(id, text)
const queries = preparePassageQueries(archive)

it.each([
  ['the fengqiao experience', 'the 枫桥 experience'],
  ['Fengqiao', '枫桥'],
  ['meetings in harbin', 'meetings in 哈尔滨'],
  ['visitors from hong kong', 'visitors from 香港'],
  ["xin'shi dai", '新时 dai'],
  ['zhangjiakou', 'zhangjiakou'],
  ['training of staff', 'training of staff'],
  ['枫桥经验', '枫桥经验'],
])('%s is looked for as %s', (asked, spelt) => {
  expect(spellNames(asked, queries)).toBe(spelt)
})
