import { Bot, InputFile } from 'grammy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type BotApi, startBotApi } from './start-bot-api.ts'

describe('the emulated Bot API', () => {
  let api: BotApi
  let bot: Bot
  let chat: number
  beforeEach(async () => {
    api = await startBotApi()
    bot = new Bot(api.token, { client: { apiRoot: api.root } })
    chat = api.privateChat().chat.id
  })
  afterEach(() => api.close())

  const html = (text: string) => bot.api.sendMessage(chat, text, { parse_mode: 'HTML' })

  test.each([
    ['<b>a', /can't parse entities/],
    ['a</b>', /can't parse entities/],
    ['<b><i>a</b></i>', /can't parse entities/],
    ['1 < 2', /can't parse entities/],
    ['<table>a</table>', /Unsupported start tag "table"/],
    ['<b> </b>', /message text is empty/],
    ['x'.repeat(4097), /message is too long/],
  ])('refuses %j as Telegram does', async (text, reason) => {
    await expect(html(text)).rejects.toThrow(reason)
  })

  test('counts the length without markup and shows entities as characters', async () => {
    await expect(html(`<b>${'&lt;'.repeat(4096)}</b>`)).resolves.toMatchObject({ text: '<'.repeat(4096) })
  })

  test('button data have 1 to 64 bytes', async () => {
    const send = (callback_data: string) =>
      bot.api.sendMessage(chat, 'a', { reply_markup: { inline_keyboard: [[{ text: 'b', callback_data }]] } })
    await expect(send('字'.repeat(22))).rejects.toThrow(/BUTTON_DATA_INVALID/)
    await expect(send('')).rejects.toThrow(/BUTTON_DATA_INVALID/)
    await expect(send('x'.repeat(64))).resolves.toBeTruthy()
  })

  test('buttons that open a link or copy a text need one that Telegram takes', async () => {
    const send = (button: { url: string } | { copy_text: { text: string } }) =>
      bot.api.sendMessage(chat, 'a', { reply_markup: { inline_keyboard: [[{ text: 'b', ...button }]] } })
    await expect(send({ url: 'no link' })).rejects.toThrow(/BUTTON_URL_INVALID/)
    await expect(send({ url: 'https://t.me/a?start=b' })).resolves.toBeTruthy()
    await expect(send({ copy_text: { text: 'x'.repeat(257) } })).rejects.toThrow(/BUTTON_COPY_TEXT_INVALID/)
    await expect(send({ copy_text: { text: 'x' } })).resolves.toBeTruthy()
  })

  test('an inline query is answered once, with articles that Telegram takes', async () => {
    const user = api.privateChat()
    const article = (id: string, message_text = 'a') =>
      ({ type: 'article', id, title: 't', input_message_content: { message_text, parse_mode: 'HTML' } }) as const
    const id = user.types('a')
    const answer = (results: ReturnType<typeof article>[], start_parameter = 'a') =>
      bot.api.answerInlineQuery(id, results, { button: { text: 'b', start_parameter } })
    await expect(answer([article('1'), article('1')])).rejects.toThrow(/RESULT_ID_DUPLICATE/)
    await expect(answer([article('')])).rejects.toThrow(/RESULT_ID_INVALID/)
    await expect(answer([article('1', '<b>a')])).rejects.toThrow(/can't parse entities/)
    await expect(answer([article('1', 'x'.repeat(4097))])).rejects.toThrow(/message is too long/)
    await expect(answer([article('1')], 'no parameter')).rejects.toThrow(/START_PARAM_INVALID/)
    await expect(answer(Array.from({ length: 51 }, (_, index) => article(String(index))))).rejects.toThrow(/TOO_MUCH/)
    await expect(answer([article('1')])).resolves.toBe(true)
    expect(await user.offered(id)).toMatchObject({ cache_time: 300, is_personal: false, button: { text: 'b' } })
    await expect(answer([article('1')])).rejects.toThrow(/query is too old/)
    expect((await bot.api.getMe()).supports_inline_queries).toBe(true)
  })

  test('unknown token, method and chat have the errors of the Bot API', async () => {
    const call = async (path: string): Promise<unknown> => (await fetch(`${api.root}/${path}`)).json()
    expect(await call('bot1:x/getMe')).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' })
    expect(await call(`bot${api.token}/fly`)).toMatchObject({ ok: false, error_code: 404 })
    expect(await call(`bot${api.token}/sendMessage?chat_id=1&text=a`)).toMatchObject({
      error_code: 400,
      description: 'Bad Request: chat not found',
    })
  })

  test('getUpdates waits for news, repeats what is not confirmed and forgets what is', async () => {
    const waiting = bot.api.getUpdates({ timeout: 5 })
    setTimeout(() => api.privateChat().says('a'), 20)
    const [update] = await waiting
    const id = update?.update_id ?? 0
    expect(await bot.api.getUpdates()).toHaveLength(1)
    expect(await bot.api.getUpdates({ offset: id + 1 })).toHaveLength(0)
    expect(await bot.api.getUpdates()).toHaveLength(0)
  })

  test('getUpdates is refused while a webhook is set', async () => {
    await bot.api.setWebhook('https://example.org/hook')
    expect((await bot.api.getWebhookInfo()).url).toBe('https://example.org/hook')
    await expect(bot.api.getUpdates()).rejects.toThrow(/409.*webhook/)
    await bot.api.deleteWebhook()
    await expect(bot.api.getUpdates()).resolves.toEqual([])
  })

  test('takes files with Chinese names and gives them back', async () => {
    const bytes = Buffer.from('单位,数值\r\n\r\n甲局,7')
    const { document } = await bot.api.sendDocument(chat, new InputFile(bytes, '结果.csv'), { caption: '导出' })
    expect(document).toMatchObject({ file_name: '结果.csv', file_size: bytes.length })
    const { file_path } = await bot.api.getFile(document.file_id)
    const got = await fetch(`${api.root}/file/bot${api.token}/${file_path}`)
    expect(Buffer.from(await got.arrayBuffer())).toEqual(bytes)
    const group = await bot.api.sendMediaGroup(chat, [
      { type: 'photo', media: new InputFile(Buffer.from('1'), '一.png') },
      { type: 'photo', media: new InputFile(Buffer.from('22'), '二.png') },
    ])
    expect(group.map((message) => 'photo' in message && message.photo?.[0]?.file_size)).toEqual([1, 2])
  })

  test('messages can be edited, but not into themselves, and deleted once', async () => {
    const { message_id: id } = await bot.api.sendMessage(chat, 'a')
    await expect(bot.api.editMessageText(chat, id, 'b')).resolves.toMatchObject({ text: 'b' })
    await expect(bot.api.editMessageText(chat, id, 'b')).rejects.toThrow(/not modified/)
    await expect(bot.api.deleteMessage(chat, id)).resolves.toBe(true)
    await expect(bot.api.deleteMessage(chat, id)).rejects.toThrow(/not found/)
  })

  test('scripted faults come once each, in order', async () => {
    api.fail('sendMessage', { kind: 'error', code: 429, description: 'Too Many Requests', retryAfter: 3 })
    api.fail('sendMessage', { kind: 'drop' })
    api.fail('sendMessage', { kind: 'dropAfter' })
    const send = () => bot.api.sendMessage(chat, 'a')
    await expect(send()).rejects.toMatchObject({ error_code: 429, parameters: { retry_after: 3 } })
    await expect(send()).rejects.toThrow(/Network request/)
    expect(api.state.messages).toHaveLength(0)
    await expect(send()).rejects.toThrow(/Network request/)
    expect(api.state.messages).toHaveLength(1)
    await expect(send()).resolves.toBeTruthy()
  })
})
