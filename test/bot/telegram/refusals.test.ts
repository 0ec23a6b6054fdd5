import { describe, expect, test } from 'vitest'
import type { Fault } from '../../support/bot-api/types.ts'
import { makeRow } from '../sample-answers.ts'
import { readyAsker } from './ready-asker.ts'
import { startTestBot } from './talk-to-bot.ts'

const refusal = (description: string): Fault => ({
  kind: 'error',
  code: 400,
  description: `Bad Request: ${description}`,
})

const rows = [2022, 2023, 2024].map((year) => makeRow({ year, value: year }))

describe.each([
  ['zh', '没有权限', '管理员'],
  ['en', 'does not let me send', 'an admin of it'],
] as const)('in a group that does not let the bot send: %s', (language, what, who) => {
  test.each([
    ['/chart', 'sendPhoto', 'not enough rights to send photos to the chat'],
    ['/csv', 'sendDocument', 'CHAT_SEND_DOCS_FORBIDDEN'],
  ])('%s says so, and who can change it', async (command, method, description) => {
    const { api, logged } = await startTestBot({ asker: readyAsker({ 趋势: { rows } }) })
    const group = api.groupChat({ language })
    group.says('@nianwen_test_bot 趋势')
    await group.next()
    api.fail(method, refusal(description))
    group.says(`${command}@nianwen_test_bot`)
    const said = (await group.next()).text
    expect(said).toContain(what)
    expect(said).toContain(who)
    expect(logged.join('\n')).toContain(description)
  })
})

test.each(['message to edit not found', "message can't be edited", 'MESSAGE_ID_INVALID'])(
  'what a button shows comes in a message of its own where the old one is gone: %s',
  async (description) => {
    const { api } = await startTestBot()
    const user = api.privateChat({ language: 'en' })
    user.says('/settings')
    const settings = await user.next()
    api.fail('editMessageText', refusal(description))
    await user.presses('Tokyo', settings)
    const changed = await user.next()
    expect(changed.text).toContain('Asia/Tokyo')
    expect(changed.reply_markup?.inline_keyboard.flat().map(({ text }) => text)).toContain('• Asia/Tokyo')
  },
)
