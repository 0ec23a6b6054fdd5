import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CheckCommandOptions, runCheckCommand } from '../../bot/commands/check.ts'
import { createArchive } from '../../db/archive/create-archive.ts'
import { indexFiles } from '../../indexer/archive/index-files.ts'
import { createAsker } from '../../retrieval/create-asker.ts'
import { NOW } from '../support/ask-truth.ts'

let folder: string
let reports: string
let data: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nianwen-'))
  reports = join(folder, 'reports')
  data = join(folder, 'indexed')
  cpSync('indexer/samples', reports, { recursive: true })
  await index()
})
beforeEach(() => {
  data = mkdtempSync(join(folder, 'data-'))
  cpSync(join(folder, 'indexed'), data, { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function index(options: { force?: boolean } = {}): Promise<void> {
  const archive = createArchive(data)
  await indexFiles([reports], { archive, now: () => NOW, prune: true, ...options })
  archive.close()
}

interface Listed {
  readonly id: string
  readonly file: string
  readonly code: string
  readonly dismissed: { reason: string; by: string; at: string } | null
  readonly changed: boolean
}

function check(options: Partial<CheckCommandOptions> = {}): Listed[] {
  let printed = ''
  runCheckCommand({
    data,
    json: true,
    language: 'zh',
    by: '核对人',
    now: NOW,
    print: (text) => {
      printed += text
    },
    ...options,
  })
  return (JSON.parse(printed) as { findings: Listed[] }).findings
}

const any = '该项由省局统一填报'

describe('a finding that a human dismisses', () => {
  it('is not listed any more, and survives indexing anew, the removal of its file and its return', async () => {
    const finding = check()[0] as Listed
    expect(check({ dismiss: finding.id, reason: any })).not.toContainEqual(finding)
    await index({ force: true })
    expect(check().map(({ id }) => id)).not.toContain(finding.id)
    const path = join(reports, finding.file)
    const bytes = readFileSync(path)
    rmSync(path)
    await index()
    writeFileSync(path, bytes)
    await index()
    expect(check().map(({ id }) => id)).not.toContain(finding.id)
    expect(check({ all: true }).find(({ id }) => id === finding.id)?.dismissed).toEqual({
      reason: any,
      by: '核对人',
      at: NOW.toISOString(),
    })
  })

  it('stands again when its values have changed, and says so', async () => {
    const finding = check()[0] as Listed
    check({ dismiss: finding.id, reason: any })
    const archive = createArchive(data)
    archive.sqlite.prepare("UPDATE findings SET parameters = '{}' WHERE key = ?").run(finding.id)
    archive.close()
    expect(check().find(({ id }) => id === finding.id)?.changed).toBe(true)
  })

  it('stands again when the dismissal is taken back', () => {
    const finding = check()[0] as Listed
    check({ dismiss: finding.id, reason: any })
    expect(check({ restore: finding.id })).toContainEqual(finding)
  })

  it('no longer marks the figures of an answer, and answers about findings tell how many were dismissed', async () => {
    const ask = async (question: string) => {
      const archive = createArchive(data)
      const asker = createAsker({
        archive,
        startEmbedder: () => {
          throw new Error('A question about findings started the embedder')
        },
      })
      const { answer } = await asker.ask(question, { now: NOW })
      archive.close()
      return answer
    }
    const before = await ask('哪些年报的数据对不上')
    for (const { id } of check()) check({ dismiss: id, reason: any })
    const after = await ask('哪些年报的数据对不上')
    expect([before.findings.length > 0, after.findings]).toEqual([true, []])
    expect(after.text).toMatch(/另有\d+处经人工核对排除/u)
  })

  it.each([
    [{ dismiss: 'none', reason: any }, 'the archive has no finding of this name'],
    [{ dismiss: 'none' }, '--dismiss needs --reason TEXT'],
    [{ restore: 'none' }, 'it was not dismissed'],
    [{ reason: any }, '--reason needs --dismiss ID'],
  ])('is refused with one sentence: %j', (options, message) => {
    expect(() => check(options)).toThrow(message)
  })
})

describe('a check that a blank leaves undone', () => {
  const listUndone = (): { file: string; notAssessable: { code: string; subjects: string[] }[] }[] => {
    let printed = ''
    const print = (text: string) => {
      printed += text
    }
    runCheckCommand({ data, json: true, language: 'zh', by: '', now: NOW, print })
    return (JSON.parse(printed) as { notAssessable: ReturnType<typeof listUndone> }).notAssessable
  }

  it('is told as not assessable, never as right or wrong', () => {
    const blank = listUndone().find(({ file }) => file.startsWith('栖岭县柳渡镇人民政府'))
    expect(blank?.notAssessable.find(({ code }) => code === 'requestBalance')?.subjects).toHaveLength(7)
    expect(check().filter(({ file }) => file.startsWith('栖岭县柳渡镇人民政府'))).toEqual([])
  })

  it('is counted for people', () => {
    let printed = ''
    const print = (text: string) => {
      printed += text
    }
    runCheckCommand({ data, language: 'en', by: '', now: NOW, print })
    expect(printed).toMatch(/\nnot assessable \(cells blank, not applicable or missing\): \d+ checks/)
  })

  it('is not told of a report that prints a number in every cell', () => {
    expect(listUndone().map(({ file }) => file)).not.toContain('汶岚市科学技术局-2024.txt')
  })
})
