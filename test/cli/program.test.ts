import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SAMPLE_TRUTH, SAMPLES } from '../support/sample-truth.ts'

/** The program as it is installed: `npm run prepare` builds it. */
const PROGRAM = fileURLToPath(new URL('../../dist/bot/main.js', import.meta.url))
const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))
const AGENCY = '汶岚市科学技术局'
const RECEIVED = 'requests.received.total'

interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

let folder: string
let data: string

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}, input = ''): Promise<Ended> {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, LANG: 'C', ...env },
  })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
  })
  child.stdin.end(input)
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, stdout, stderr }
}

const numberOf = (year: number): number | null | undefined =>
  SAMPLE_TRUTH.find((report) => report.agency === AGENCY && report.year === year)?.figures[RECEIVED]

describe.skipIf(!existsSync(PROGRAM))('the command line', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nianwen-'))
    data = join(folder, 'data')
    const indexed = await run(['index', SAMPLES, '--data', data, '--json'])
    expect(indexed).toMatchObject({ status: 0, stderr: '' })
    expect(JSON.parse(indexed.stdout)).toMatchObject({ indexed: SAMPLE_TRUTH.length, failed: [] })
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(['index', 'ask', 'chat', 'bot', 'inspect', 'check', 'stats', 'doctor', 'backup', 'restore', 'start'])(
    '%s --help explains itself',
    async (name) => {
      const { status, stdout } = await run([name, '--help'])
      expect(status).toBe(0)
      expect(stdout).toContain(`Usage: nianwen ${name}`)
      expect(stdout).toContain('--data <dir>')
    },
  )

  test.each([
    [['bogus'], /unknown command/],
    [['index'], /at least one PATH/],
    [['ask'], /either a QUESTION or --batch/],
    [['ask', 'x', '--lang', 'fr'], /Allowed choices are zh, en/],
    [['ask', 'x', '--now', '2025-02-30'], /"2025-02-30" is no day/],
    [['ask', '--batch', 'q.jsonl'], /add --json/],
    [['inspect', 'none.txt'], /there is no such file/],
    [['check', '--data', 'none'], /there is none yet. Make one with: nianwen index/],
    [['index', 'none.txt', '--data', 'none'], /Nothing to index: no file at "none.txt"/],
    [['index', '--known', '--data', 'none'], /Nothing to index: there is no archive in "none"/],
    [['bot', '--data', 'none'], /TELEGRAM_BOT_TOKEN is not set/],
  ])('wrong use %j ends with 2 and a sentence', async (args, sentence) => {
    const { status, stdout, stderr } = await run(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(sentence)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(existsSync(join(folder, 'none'))).toBe(false)
  })

  test('a failed file ends with 1, its reason on stderr, the others indexed', async () => {
    const reports = mkdtempSync(join(folder, 'reports-'))
    copyFileSync(join(SAMPLES, `${AGENCY}-2021.txt`), join(reports, `${AGENCY}-2021.txt`))
    copyFileSync(join(FIXTURES, 'other-genre.txt'), join(reports, 'other.txt'))
    const { status, stdout, stderr } = await run(['index', reports, '--no-vectors', '--data', join(folder, 'one')])
    expect(status).toBe(1)
    expect(stdout).toBe('1 indexed, 0 unchanged, 0 removed, 1 failed; 0 passages embedded\n')
    expect(stderr).toMatch(/^failed: .*other\.txt: not an annual report[^\n]*\n$/)
  })

  test('ask prints the answer, or exactly one JSON document', async () => {
    const question = `${AGENCY}2021年收到多少件政府信息公开申请`
    const plain = await run(['ask', question, '--data', data])
    expect(plain).toMatchObject({ status: 0, stdout: expect.stringContaining(String(numberOf(2021))), stderr: '' })
    const json = await run(['ask', question, '--json', '--data', data])
    expect(JSON.parse(json.stdout)).toMatchObject({
      kind: 'figures',
      language: 'zh',
      rows: [{ agency: AGENCY, year: 2021, code: RECEIVED, value: numberOf(2021), state: 'number' }],
    })
  })

  test('--now is the day that 去年 counts from', async () => {
    const args = ['ask', `${AGENCY}去年收到多少件申请`, '--json', '--data', data, '--now', '2023-01-01']
    expect(JSON.parse((await run(args)).stdout).rows[0]).toMatchObject({ year: 2022, value: numberOf(2022) })
  })

  test('--context carries a conversation from one call to the next', async () => {
    const context = join(folder, 'talk.json')
    await run(['ask', `${AGENCY}2021年收到多少件申请`, '--context', context, '--data', data])
    const next = await run(['ask', '那2022年呢', '--context', context, '--json', '--data', data])
    expect(JSON.parse(next.stdout).rows[0]).toMatchObject({ agency: AGENCY, year: 2022, value: numberOf(2022) })
    writeFileSync(context, '{')
    expect(await run(['ask', 'x', '--context', context, '--data', data])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^Cannot read the conversation/),
    })
  })

  test('a batch answers each line in order, conversations apart', async () => {
    const batch = join(folder, 'batch.jsonl')
    const lines = [
      { id: 'a1', question: `${AGENCY}2021年收到多少件申请`, conversation: 'a', class: 'ignored' },
      { id: 'b1', question: `${AGENCY}2023年收到多少件申请`, conversation: 'b' },
      { id: 'a2', question: '那2022年呢', conversation: 'a' },
      { id: 5, question: '', lang: 'en' },
    ]
    writeFileSync(batch, lines.map((line) => JSON.stringify(line)).join('\n'))
    const { status, stdout } = await run(['ask', '--batch', batch, '--json', '--data', data])
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(0)
    expect(answers.map(({ id }) => id)).toEqual(['a1', 'b1', 'a2', 5])
    expect(answers.slice(0, 3).map(({ rows }) => rows[0].value)).toEqual([2021, 2023, 2022].map(numberOf))
    writeFileSync(batch, '{"id":1}')
    expect((await run(['ask', '--batch', batch, '--json', '--data', data])).stderr).toMatch(/line 1: expected "id" and/)
  })

  test('check lists the planted errors of the samples', async () => {
    const { stdout, status } = await run(['check', '--json', '--data', data])
    const { findings } = JSON.parse(stdout) as { findings: { agency: string; year: number; code: string }[] }
    expect(status).toBe(0)
    for (const { agency, year, planted } of SAMPLE_TRUTH) {
      for (const { code } of planted) expect(findings).toContainEqual(expect.objectContaining({ agency, year, code }))
    }
  })

  test('stats and inspect print one JSON document each', async () => {
    const stats = JSON.parse((await run(['stats', '--json', '--data', data])).stdout)
    expect(stats).toMatchObject({ reports: SAMPLE_TRUTH.length, model: { dimensions: 256 } })
    const file = join(SAMPLES, `${AGENCY}-2021.txt`)
    const read = JSON.parse((await run(['inspect', file, '--json'])).stdout)
    expect(read).toMatchObject({
      recognised: true,
      agency: AGENCY,
      year: 2021,
      source: { text: readFileSync(file, 'utf8') },
    })
    const other = await run(['inspect', join(FIXTURES, 'other-genre.txt'), '--json'])
    expect(JSON.parse(other.stdout)).toMatchObject({
      recognised: false,
      reason: expect.stringMatching(/^not an annual/),
    })
  })

  test('start without a token indexes the samples and chats', async () => {
    const args = ['start', '--data', join(folder, 'fresh')]
    const { status, stdout, stderr } = await run(args, { LANG: 'zh_CN.UTF-8' }, `${AGENCY}2021年收到多少件申请\n`)
    expect(stderr).toMatch(/indexing the bundled sample reports/)
    expect(stdout).toContain(String(numberOf(2021)))
    expect(status).toBe(0)
  }, 60_000)
})
