import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningAsker, startAsker } from '../../../bot/commands/start-asker.ts'
import { createIndexer, type RunIndexer } from '../../../bot/indexing/run-indexer.ts'
import { createArchive } from '../../../db/archive/create-archive.ts'
import { SAMPLES } from '../../support/sample-truth.ts'
import { type RunningBot, type RunOptions, startTestBot } from './talk-to-bot.ts'

/** The program as it is installed: `npm run prepare` builds it. */
const PROGRAM = fileURLToPath(new URL('../../../dist/bot/main.js', import.meta.url))

const ADMIN = 7
const PATIENCE = 60_000
const MB = 1024 * 1024

const sample = (name: string) => ({ name, bytes: readFileSync(join(SAMPLES, name)) })
const REPORT = '泓浦市卫生健康委员会-2024.html'
const NOTICE = {
  name: '通知.txt',
  bytes: Buffer.from(`关于印发工作方案的通知\n${'各单位要认真组织实施。'.repeat(60)}`),
}

describe.skipIf(!existsSync(PROGRAM))('files that admins send', () => {
  let data: string
  let asker: RunningAsker
  const lines: string[] = []

  beforeAll(() => {
    data = mkdtempSync(join(tmpdir(), 'nianwen-uploads-'))
    createArchive(data).close()
    asker = startAsker(data)
  })
  afterAll(async () => {
    await asker.close()
    rmSync(data, { recursive: true })
  })

  const uploads = (): string[] => (existsSync(join(data, 'uploads')) ? readdirSync(join(data, 'uploads')).sort() : [])

  async function start(options: RunOptions = {}, runIndexer?: RunIndexer): Promise<RunningBot> {
    const env = { PATH: process.env.PATH }
    return startTestBot({
      asker,
      access: { admins: new Set([ADMIN]) },
      ...options,
      deps: {
        view: asker.view,
        admin: {
          runIndexer: runIndexer ?? createIndexer({ program: PROGRAM, data, env, log: (line) => lines.push(line) }),
          uploads: join(data, 'uploads'),
          version: '1.2.3',
        },
        ...options.deps,
      },
    })
  }

  test('a report is indexed while the bot runs, its reading is summed up, and questions find it', async () => {
    const { api } = await start()
    const admin = api.privateChat({ id: ADMIN, language: 'zh' })
    const sent = admin.sendsDocument(sample(REPORT))
    const told = await admin.sees('✓', PATIENCE)
    expect(told.reply_to_message?.message_id).toBe(sent.message_id)
    expect(told.text).toMatch(
      /^✓ 泓浦市卫生健康委员会 · 2024年\n读出：数字 \d{2,} 个，无数字的格 \d+ 个，段落 \d+ 个\n/,
    )
    expect(admin.replies).toHaveLength(1)
    expect(uploads()).toEqual([REPORT])
    admin.says('泓浦市卫生健康委员会2024年收到多少申请')
    expect((await admin.sees('本年新收申请', PATIENCE)).text).toContain(`${REPORT} · 表3`)
    admin.sendsDocument(sample(REPORT))
    expect((await admin.sees('已在库中', PATIENCE)).text).toContain(`${REPORT} 已在库中，没有变化`)
    expect(uploads()).toEqual([REPORT])
  }, 120_000)

  test('an album is one piece of work: what is read, what is refused and why, and nothing refused is kept', async () => {
    const { api } = await start()
    const admin = api.privateChat({ id: ADMIN, language: 'en' })
    const photo = { name: 'scan.png', bytes: Buffer.from('\x89PNG\r\n', 'latin1') }
    admin.sendsAlbum([sample('汶岚市科学技术局-2023.txt'), NOTICE, photo])
    const { text = '' } = await admin.sees('✓', PATIENCE)
    expect(text).toMatch(/✓ .*汶岚市科学技术局.* · 2023\nRead: \d+ figures/)
    expect(text).toMatch(/✗ 通知\.txt: not an annual report on open government information: it looks like a notice/)
    expect(text).toContain('✗ scan.png: it is an image: run OCR first')
    expect(admin.replies).toHaveLength(1)
    expect(uploads()).toEqual(['汶岚市科学技术局-2023.txt', REPORT].sort())
    const chinese = api.privateChat({ id: ADMIN, language: 'zh' })
    chinese.sendsDocument(NOTICE)
    expect((await chinese.sees('✗ 通知.txt：', PATIENCE)).text).toBe(
      '✗ 通知.txt：不是政府信息公开工作年度报告，像是通知',
    )
  }, 120_000)

  test('another report of the same agency and year takes the place of the first, under a name of its own', async () => {
    const { api } = await start()
    const admin = api.privateChat({ id: ADMIN, language: 'en' })
    const { name, bytes } = sample(REPORT)
    admin.sendsDocument({ name: `../../${name}`, bytes: Buffer.concat([bytes, Buffer.from('\n')]) })
    const { text } = await admin.sees('✓', PATIENCE)
    expect(text).toContain(`Its figures replace those of ${REPORT}.`)
    expect(uploads()).toContain('泓浦市卫生健康委员会-2024 (2).html')
    expect(readdirSync(data).filter((file) => file.endsWith('.html'))).toEqual([])
  }, 120_000)

  test('what is above 20 MB is refused before it is fetched', async () => {
    const { api } = await start()
    const admin = api.privateChat({ id: ADMIN, language: 'zh' })
    admin.sendsDocument({ name: '很大.pdf', bytes: Buffer.alloc(1), size: 20 * MB + 1 })
    expect((await admin.next()).text).toMatch(/^✗ 很大\.pdf：超过 20 MB/)
    expect(api.state.calls.some(({ method }) => method === 'getFile')).toBe(false)
    // Telegram may leave the size out of the message.
    admin.sendsDocument({ name: '也大.pdf', bytes: Buffer.alloc(20 * MB + 1), size: 0 })
    expect((await admin.sees('也大')).text).toMatch(/^✗ 也大\.pdf：超过 20 MB/)
  })

  test('nobody else can add anything', async () => {
    const { api } = await start({}, () => Promise.reject(new Error('nothing to index')))
    const [stranger, admin] = [api.privateChat({ id: 8, language: 'zh' }), api.privateChat({ id: 9, language: 'en' })]
    const before = uploads()
    stranger.sendsDocument(sample(REPORT))
    expect((await stranger.next()).text).toContain('只有本机器人的管理员可以添加报告')
    admin.sendsDocument(sample(REPORT))
    expect((await admin.next()).text).toContain('only administrators of this bot can add reports')
    const group = api.groupChat({ id: 8 })
    group.sendsDocument(sample(REPORT))
    group.says('@nianwen_test_bot /help')
    expect(api.state.calls.some(({ method }) => method === 'getFile')).toBe(false)
    expect(uploads()).toEqual(before)
  })

  test('a second upload waits for the first, the chat goes on, and progress is shown', async () => {
    const running: (() => void)[] = []
    let most = 0
    const { api } = await start({}, async (_, { onProgress }) => {
      onProgress({ step: 'reports', done: 1, total: 3 })
      await new Promise<void>((resolve) => {
        most = Math.max(most, running.push(resolve))
      })
      running.pop()
      return null
    })
    const admin = api.privateChat({ id: ADMIN, language: 'en' })
    admin.sendsDocument({ name: 'a.txt', bytes: Buffer.from('a') })
    await admin.sees('Indexing: 1 of 3 files read')
    admin.sendsDocument({ name: 'b.txt', bytes: Buffer.from('b') })
    await admin.sees('1 job before this one')
    admin.says('/status')
    expect((await admin.sees('Status')).text).toContain('Queue: an upload under way, 1 waiting')
    running[0]?.()
    await admin.sees('✗ a.txt: indexing broke off')
    await admin.sees(/^Indexing: 1 of 3/)
    running[0]?.()
    await admin.sees('✗ b.txt: indexing broke off')
    expect(most).toBe(1)
  })

  test('a stop ends the work in hand and says what became of it', async () => {
    let begun = false
    const { api, stop } = await start({}, async (_, { signal }) => {
      begun = true
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
      return null
    })
    const admin = api.privateChat({ id: ADMIN, language: 'zh' })
    admin.sendsDocument({ name: 'c.txt', bytes: Buffer.from('c') })
    await expect.poll(() => begun).toBe(true)
    admin.sendsDocument({ name: 'd.txt', bytes: Buffer.from('d') })
    await admin.sees('前面还有 1 项')
    await stop()
    expect(admin.replies.map(({ text }) => text)).toEqual([
      '✗ c.txt：机器人正在停止。文件已保留，可用 /reindex 编入。',
      '✗ d.txt：机器人正在停止，请稍后重新发送。',
    ])
  })

  test('a file that Telegram does not hand out is told, without the address and its token', async () => {
    const { api, logged } = await start()
    const admin = api.privateChat({ id: ADMIN, language: 'en' })
    const { document } = admin.sendsDocument({ name: 'gone.txt', bytes: Buffer.from('x') })
    api.state.files.delete(document?.file_id ?? '')
    expect((await admin.sees('✗')).text).toBe('✗ gone.txt: Telegram did not hand it out. Please send it again.')
    expect([...logged, ...lines].join('\n')).not.toContain(api.token)
  })

  test('/reindex reads changed files and uploads; /reindex all reads everything', async () => {
    const { api } = await start()
    const admin = api.privateChat({ id: ADMIN, language: 'zh' })
    admin.says('/reindex')
    expect((await admin.sees('完成', PATIENCE)).text).toMatch(
      /完成：编入 0 个文件，未变 3 个，失败 3 个.*\n✗ a\.txt：不是政府信息公开/,
    )
    const english = api.privateChat({ id: ADMIN, language: 'en' })
    rmSync(join(data, 'uploads', '汶岚市科学技术局-2023.txt'))
    english.says('/reindex all')
    const { text } = await english.sees('Done', PATIENCE)
    expect(text).toMatch(/Done: 2 indexed, 0 unchanged, 4 failed/)
    expect(text).toContain('✗ 汶岚市科学技术局-2023.txt: there is no such file or folder')
  }, 120_000)
})
