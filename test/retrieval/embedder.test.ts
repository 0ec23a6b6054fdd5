import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Embedder, startEmbedder } from '../../retrieval/vectors/embedder.ts'
import { habitsOf, resolveModel } from '../../retrieval/vectors/embedder-models.ts'

const open: Embedder[] = []
const start = (model?: string): Embedder => {
  const embedder = startEmbedder({ model })
  open.push(embedder)
  return embedder
}
afterAll(() => {
  for (const embedder of open) embedder.close()
})

const cosine = (a: Float32Array | undefined, b: Float32Array | undefined): number =>
  a && b ? a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0) : Number.NaN

/** Process ids of the embedding processes of this process. */
const children = (): number[] =>
  execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)])
    .toString()
    .split('\n')
    .filter((line) => line.includes('embedder-child'))
    .map((line) => Number.parseInt(line, 10))

describe('startEmbedder', () => {
  it('gives unit vectors of the bundled model, near for the same meaning in two languages', async () => {
    const embedder = start()
    expect(await embedder.describe()).toEqual({ model: 'zhen-static-256-v2', dimensions: 256 })
    const [zh, en, other] = await embedder.embed(['政府开放日', 'government open day', '行政处罚决定'], 'query')
    expect(cosine(zh, zh)).toBeCloseTo(1, 5)
    expect(cosine(zh, en)).toBeGreaterThan(cosine(zh, other))
  })

  it('keeps the order of many texts, and gives zeros for an empty one', async () => {
    const embedder = start()
    const texts = Array.from({ length: 150 }, (_, i) => (i === 70 ? ' ' : `第${i}件申请`))
    const vectors = await embedder.embed(texts, 'passage')
    const [alone] = await embedder.embed(['第149件申请'], 'passage')
    expect(vectors).toHaveLength(150)
    expect(cosine(vectors[149], alone)).toBeCloseTo(1, 5)
    expect(vectors[70]).toEqual(new Float32Array(256))
    expect(await embedder.embed([], 'query')).toEqual([])
  })

  it('leaves the program responsive while it embeds', async () => {
    const embedder = start()
    await embedder.describe()
    let ticks = 0
    const timer = setInterval(() => ticks++, 5)
    await embedder.embed(Array(400).fill('政务公开工作领导小组研究部署年度重点任务。'.repeat(10)), 'passage')
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(5)
  })

  it('says so when the process is killed, and starts it again at the next use', async () => {
    const embedder = start()
    const before = children()
    await embedder.describe()
    const [pid] = children().filter((id) => !before.includes(id))
    const asked = embedder.embed(Array(2000).fill('政务公开'), 'passage')
    process.kill(pid ?? 0, 'SIGKILL')
    await expect(asked).rejects.toThrow(/embedding process ended \(signal SIGKILL\).*starts again/)
    expect(await embedder.embed(['政务公开'], 'query')).toHaveLength(1)
  })

  it('names the model, the place and the remedy when a model does not load', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nianwen-model-'))
    writeFileSync(join(folder, 'config.json'), '{"model_type": "bert"}')
    const broken = start(folder).embed(['年'], 'query')
    await expect(broken).rejects.toThrow(`Cannot load the embedding model "${folder}" from folder ${folder}`)
    await expect(broken).rejects.toThrow(/Set NIANWEN_MODEL/)
    await expect(start('no such thing').embed(['年'], 'query')).rejects.toThrow(/no folder with a config\.json/)
  })

  it('refuses what waits when it is closed', async () => {
    const embedder = start()
    await embedder.describe()
    const asked = embedder.embed(Array(2000).fill('政务公开'), 'passage')
    embedder.close()
    await expect(asked).rejects.toThrow(/embedding process ended/)
  })
})

describe('resolveModel', () => {
  it('tells the bundled model, hub ids and folders apart', () => {
    expect(resolveModel()).toMatchObject({ kind: 'folder', name: 'zhen-static-256-v2', quantized: true })
    expect(resolveModel('Xenova/bge-small-zh-v1.5')).toEqual({ kind: 'hub', name: 'Xenova/bge-small-zh-v1.5' })
    const folder = mkdtempSync(join(tmpdir(), 'nianwen-model-'))
    writeFileSync(join(folder, 'config.json'), '{}')
    expect(resolveModel(folder)).toEqual({ kind: 'folder', name: folder, folder, quantized: false })
  })

  it('knows the prefixes of the families that want them', () => {
    expect(habitsOf('Xenova/multilingual-e5-small')).toMatchObject({
      queryPrefix: 'query: ',
      passagePrefix: 'passage: ',
    })
    expect(habitsOf('Xenova/bge-small-zh-v1.5').pooling).toBe('cls')
    expect(habitsOf('zhen-static-256-v2').queryPrefix).toBe('')
  })
})
