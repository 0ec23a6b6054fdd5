import { expect, test } from 'vitest'
import { makeRow } from '../sample-answers.ts'
import { readyAsker } from './ready-asker.ts'
import { startTestBot } from './talk-to-bot.ts'

const offer = (question: string) => ({ label: question, question })
const ANSWERS = {
  unclear: { kind: 'clarify', language: 'en', text: 'Which?', options: [offer('one'), offer('two')] },
  one: { language: 'en', rows: [makeRow({ value: 1 })], suggestions: [offer('next')] },
} as const

test('a number asks the option or the next question that it stands for', async () => {
  const asker = readyAsker(ANSWERS as unknown as Parameters<typeof readyAsker>[0])
  const { api } = await startTestBot({ asker })
  const user = api.privateChat({ language: 'en' })
  for (const text of ['unclear', '1', '1']) {
    user.says(text)
    await user.next()
  }
  expect(asker.asked).toEqual(['unclear', 'one', 'next'])
  user.says('7')
  expect((await user.next()).text).not.toContain('❓')
  expect(asker.asked).toHaveLength(3)
})

test('words stand for the buttons of the last answer, or of the one replied to', async () => {
  const asker = readyAsker(ANSWERS as unknown as Parameters<typeof readyAsker>[0])
  const { api } = await startTestBot({ asker })
  const user = api.privateChat({ language: 'zh' })
  user.says('出处')
  expect((await user.next()).text).toContain('还没有')
  user.says('申请')
  const first = await user.next()
  user.says('出处')
  expect((await user.next()).text).toContain('汶岚市澄湾区教育局-2024.txt')
  user.says('导出excel')
  expect((await user.next()).document?.file_name).toMatch(/\.xlsx$/)
  user.says('csv', { replyTo: first })
  expect((await user.next()).document?.file_name).toMatch(/\.csv$/)
  user.says('更多')
  expect((await user.next()).text).toContain('没有更多')
  user.says('取消')
  expect((await user.next()).text).toContain('直接提问')
  user.says('谢谢')
  expect((await user.next()).text).toContain('不客气')
  user.says('订阅这个')
  expect((await user.next()).text).toContain('❓ 申请')
  expect(asker.asked).toEqual(['申请'])
})
