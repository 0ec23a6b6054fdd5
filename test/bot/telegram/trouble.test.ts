import { describe, expect, test } from 'vitest'
import type { Asker } from '../../../bot/talk/asker.ts'
import { createAccess } from '../../../bot/telegram/gate/access.ts'
import { runBot } from '../../../bot/telegram/run-bot.ts'
import { createArchive } from '../../../db/archive/create-archive.ts'
import { openChats } from '../../../db/chats/chats.ts'
import { startBotApi } from '../../support/bot-api/start-bot-api.ts'
import { makeAnswer, makeRow } from '../sample-answers.ts'
import { readyAsker } from './ready-asker.ts'
import { EMPTY_ARCHIVE, NO_ADMIN, startTestBot } from './talk-to-bot.ts'

const failing: Asker = {
  ask: () => Promise.reject(new Error('database disk image is malformed: 秘密问题')),
}

describe('when something goes wrong', () => {
  test('an error of the engine is told kindly, and logged without token or message', async () => {
    const { api, logged } = await startTestBot({ asker: failing })
    const user = api.privateChat({ language: 'zh' })
    user.says('秘密问题')
    expect((await user.next()).text).toContain('抱歉')
    user.says('/help')
    expect((await user.next()).text).toContain('可以问')
    const log = logged.join('\n')
    expect(log).toContain('Cannot deal with update')
    expect(log).not.toContain(api.token)
    expect(log).not.toContain('秘密问题')
  })

  test('waits as long as Telegram asks (429), then sends', async () => {
    const { api } = await startTestBot()
    const user = api.privateChat()
    api.fail('sendMessage', {
      kind: 'error',
      code: 429,
      description: 'Too Many Requests: retry after 1',
      retryAfter: 1,
    })
    const before = Date.now()
    user.says('问题')
    await user.next()
    expect(Date.now() - before).toBeGreaterThanOrEqual(990)
    expect(api.state.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(2)
  })

  test('sends again after a connection that dropped', async () => {
    const { api } = await startTestBot()
    const user = api.privateChat()
    api.fail('sendMessage', { kind: 'drop' })
    user.says('问题')
    expect((await user.next()).text).toContain('1')
    expect(user.replies).toHaveLength(1)
  })

  test('keeps polling through errors of Telegram, and says so once', async () => {
    const { api, logged } = await startTestBot()
    const user = api.privateChat()
    user.says('first')
    await user.next()
    for (let i = 0; i < 3; i++)
      api.fail('getUpdates', { kind: 'error', code: 500, description: 'Internal Server Error' })
    user.says('second')
    await user.next()
    user.says('third')
    await user.next()
    expect(logged.filter((line) => line.includes('Cannot fetch'))).toHaveLength(1)
    expect(logged.filter((line) => line.includes('reached again'))).toHaveLength(1)
  })

  test('a token that Telegram does not know ends in one sentence without the token', async () => {
    const api = await startBotApi()
    const deps = {
      asker: failing,
      archive: createArchive(':memory:'),
      chats: openChats(':memory:'),
      findOriginal: () => null,
      access: createAccess({}),
      view: EMPTY_ARCHIVE,
      admin: NO_ADMIN,
      now: () => new Date(0),
      log: () => {},
      apiRoot: api.root,
    }
    const error = await runBot('1:wrong', deps, new AbortController().signal).catch((reason: unknown) => reason)
    expect(String(error)).toMatch(/^TokenError: Cannot start the bot: .*TELEGRAM_BOT_TOKEN/)
    expect(String(error)).not.toContain('1:wrong')
    await api.close()
  })

  test('another program that polls with the same token ends the bot in one sentence', async () => {
    const { api, ended } = await startTestBot()
    const user = api.privateChat()
    user.says('first')
    await user.next()
    api.fail('getUpdates', {
      kind: 'error',
      code: 409,
      description: 'Conflict: terminated by other getUpdates request',
    })
    user.says('second')
    await expect(ended).rejects.toThrow(/^The bot had to stop: another program fetches messages/)
  })

  test('a slow question holds up its own chat only, and answers keep the order of the questions', async () => {
    let finish = (): void => {}
    const asker: Asker = {
      ask: async (question) => {
        if (question === 'slow') {
          await new Promise<void>((resolve) => {
            finish = resolve
          })
        }
        return { answer: makeAnswer({ kind: 'help', text: question }), context: null }
      },
    }
    const { api } = await startTestBot({ asker })
    const [one, two] = [api.privateChat(), api.privateChat()]
    one.says('slow')
    one.says('quick')
    two.says('other')
    expect((await two.next()).text).toContain('other')
    expect(one.replies).toHaveLength(0)
    finish()
    expect((await one.next()).text).toContain('slow')
    expect((await one.next()).text).toContain('quick')
  })

  test('tries again when Telegram cannot be reached at the start', async () => {
    const api = await startBotApi()
    api.fail('getMe', { kind: 'drop' })
    const { logged } = await startTestBot({ api })
    const user = api.privateChat()
    user.says('hello')
    await user.next()
    expect(logged[0]).toMatch(
      /^Cannot reach Telegram at http:\/\/127\.0\.0\.1:\d+: no connection\. Trying again in 1 s\.$/,
    )
    await api.close()
  })
})

describe('stopping and starting', () => {
  test('a stop at the very moment at which the bot begins to listen is one', async () => {
    const bot: { running?: Awaited<ReturnType<typeof startTestBot>> } = {}
    const log = (line: string): void => void (line.includes('is listening') && bot.running?.stop())
    bot.running = await startTestBot({ deps: { log } })
    await bot.running.ended
  })

  test('what is in hand is answered before the bot ends', async () => {
    let finish = (): void => {}
    const slow: Asker = {
      ask: async (question) => {
        await new Promise<void>((resolve) => {
          finish = resolve
        })
        return { answer: makeAnswer({ question, rows: [makeRow()] }), context: null }
      },
    }
    const { api, stop } = await startTestBot({ asker: slow })
    const user = api.privateChat()
    user.says('慢问题')
    await api.state.waitFor(() => api.state.calls.find(({ method }) => method === 'sendChatAction'), 'typing')
    const stopped = stop()
    finish()
    await stopped
    expect(user.replies).toHaveLength(1)
  })

  test('an update that Telegram delivers again after a restart is not answered twice', async () => {
    const api = await startBotApi()
    const chats = openChats(':memory:')
    const asker = readyAsker({})
    const first = await startTestBot({ api, chats, asker })
    const user = api.privateChat()
    const question = user.says('一问')
    await user.next()
    await first.stop()
    api.state.updates.repeat(question)
    await startTestBot({ api, chats, asker })
    user.says('二问')
    await user.next()
    expect(asker.asked).toEqual(['一问', '二问'])
    await api.close()
  })

  test('commands are set in both languages', async () => {
    const { api } = await startTestBot()
    const user = api.privateChat()
    user.says('/start')
    await user.next()
    expect([...api.state.commands.keys()]).toEqual(['', ' all_group_chats', 'zh', 'zh all_group_chats'])
    for (const language of ['', 'zh']) {
      const names = (api.state.commands.get(`${language} all_group_chats`) as { command: string }[]).map(
        ({ command }) => command,
      )
      expect(names).toEqual(['ask', 'help', 'reports', 'check', 'themes', 'subscribe', 'digests', 'new', 'stop'])
      const everything = JSON.stringify(api.state.commands.get(language))
      for (const command of ['reports', 'about', 'stop', 'csv']) expect(everything).toContain(`"${command}"`)
    }
  })
})
