import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AutoModel, AutoTokenizer, env } from '@xenova/transformers'
import { createArchive } from '../../db/archive/create-archive.ts'
import { iterateEmbeddings, listUnembedded } from '../../db/archive/embeddings.ts'
import type { Archive } from '../../db/archive/open-archive.ts'
import { packageRoot } from '../../db/archive/package-root.ts'
import { preparePassageQueries } from '../../db/archive/passages.ts'
import { indexFiles } from '../../indexer/archive/index-files.ts'
import { indexVectors } from '../../indexer/archive/index-vectors.ts'
import { createPassageSearch } from '../../retrieval/search/passage-search.ts'
import { RANKING, type Ranking } from '../../retrieval/search/rank-candidates.ts'
import { type Embedder, startEmbedder } from '../../retrieval/vectors/embedder.ts'
import { BUNDLED_MODEL } from '../../retrieval/vectors/embedder-models.ts'
import { layVectors, searchExactly } from '../../retrieval/vectors/vector-exact.ts'
import { openVectorFile, refreshVectorFile } from '../../retrieval/vectors/vector-file.ts'
import { storeEmbeddings } from '../../retrieval/vectors/vector-store.ts'
import { HELD_OUT, TUNING } from '../retrieval/judgements.ts'
import { REAL_HELD_OUT, REAL_TUNING } from '../retrieval/judgements-real.ts'
import { type JudgedQuery, judgeQueries, toPieceQueries } from '../support/judge-search.ts'
import { listMoved, toQueries } from '../support/placed-judgement.ts'
import { createOrama } from './orama.ts'
import { type Corpus, fillArchive, readCorpus, vary } from './search-corpus.ts'

/** From here on vectors are random: they cost nothing to make, and are harder to index than real ones. */
const RANDOM_FROM = 200_000
/** Larger archives are not put into Orama, which holds everything in memory. */
const ORAMA_TO = 100_000
const QUERIES = [...TUNING, ...HELD_OUT].filter((_, i) => i % 4 === 0)

const BARE: Ranking = {
  words: 1,
  vectors: 1,
  fused: 1,
  cosine: 0,
  coverage: 0,
  nearness: 0,
  theme: 0,
  short: 0,
  boilerplate: 0,
}
const PARTS: readonly (readonly [string, Ranking, boolean])[] = [
  ['full text alone', { ...BARE, vectors: 0 }, false],
  ['vectors alone', { ...BARE, words: 0 }, false],
  ['fused', BARE, false],
  ['fused, re-scored', { ...RANKING, nearness: 0, theme: 0 }, false],
  ['fused, re-scored, word by word', { ...RANKING, theme: 0 }, false],
  ['fused, re-scored, word by word and by theme', RANKING, false],
  ['the same, silent where nothing is said', RANKING, true],
]

/** What each part of the ranking adds, then time, recall and embedding speed beside references of the same run. */
export async function benchSearch(sizes: readonly number[] = [10_000, 100_000]): Promise<void> {
  const embedder = startEmbedder()
  try {
    await benchRanking(embedder)
    const corpus = await readCorpus()
    await benchEmbedding(embedder, corpus)
    for (const size of sizes) await benchSize(embedder, corpus, size)
  } finally {
    embedder.close()
  }
}

/** What each part of the ranking adds, over the samples and, where they are, the reports beside the checkout. */
async function benchRanking(embedder: Embedder): Promise<void> {
  const samples = await openReports(join(packageRoot(), 'indexer/samples'))
  await benchParts(embedder, samples, 'the samples', toPieceQueries([...TUNING, ...HELD_OUT]))
  samples.close()
  const folder = join(packageRoot(), '../shared/reports')
  if (!existsSync(folder)) return
  const reports = await openReports(folder)
  for (const line of listMoved(reports, [...REAL_TUNING, ...REAL_HELD_OUT])) console.log(line)
  await benchParts(embedder, reports, 'real reports', toQueries(reports, [...REAL_TUNING, ...REAL_HELD_OUT]))
  await benchParts(embedder, reports, 'real reports, held out', toQueries(reports, REAL_HELD_OUT))
  reports.close()
}

async function openReports(folder: string): Promise<Archive> {
  const archive = createArchive(':memory:')
  await indexFiles([folder], { archive, now: () => new Date('2025-06-01') })
  await indexVectors({ archive })
  return archive
}

async function benchParts(
  embedder: Embedder,
  archive: Archive,
  source: string,
  queries: readonly JudgedQuery[],
): Promise<void> {
  console.log(`${queries.length} judged queries a language over ${source}: hit@1, hit@5, MRR`)
  for (const [name, ranking, canBeSilent] of PARTS) {
    const search = createPassageSearch({ archive, embedder, ranking, canBeSilent })
    for (const language of ['zh', 'en'] as const) {
      const { first, five, reciprocal } = await judgeQueries(search, queries, language)
      console.log(`  ${name}, ${language}: ${[first, five, reciprocal].map((share) => share.toFixed(3)).join(', ')}`)
    }
  }
}

/** Texts a second: through the embedder's process, and with tokenizer or session alone in this one. */
async function benchEmbedding(embedder: Embedder, corpus: Corpus): Promise<void> {
  const texts = [...vary(corpus, 4096)].map(({ text }) => text)
  env.localModelPath = join(packageRoot(), 'retrieval/model')
  env.allowRemoteModels = false
  const tokenizer = await AutoTokenizer.from_pretrained(BUNDLED_MODEL)
  const model = await AutoModel.from_pretrained(BUNDLED_MODEL, { quantized: true })
  const batches = Array.from({ length: texts.length / 16 }, (_, i) => texts.slice(i * 16, i * 16 + 16))
  const tokenise = (batch: readonly string[]) => tokenizer([...batch], { padding: true, truncation: true })
  for (const batch of batches.slice(0, 16)) await model(tokenise(batch))
  await embedder.embed(texts.slice(0, 256), 'passage')
  const inputs = batches.map(tokenise)
  const session = await timeOnce(async () => {
    for (const input of inputs) await model(input)
  })
  const both = await timeOnce(async () => {
    for (const batch of batches) await model(tokenise(batch))
  })
  const ours = await timeOnce(async () => void (await embedder.embed(texts, 'passage')))
  const rate = (ms: number): string => ((texts.length * 1000) / ms).toFixed(0)
  console.log(
    `embedding ${texts.length} passages of ${corpus.source}: ${rate(ours)}/s through the embedder; ${rate(both)}/s by tokenizer and bare session (ours ${(ours / both).toFixed(2)} × the time); ${rate(session)}/s by the session alone, tokenised before (${(ours / session).toFixed(2)} ×)`,
  )
}

async function benchSize(embedder: Embedder, corpus: Corpus, size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nianwen-bench-'))
  const archive = createArchive(folder)
  try {
    const isRandom = size >= RANDOM_FROM
    fillArchive(archive, vary(corpus, size))
    const storing = await timeOnce(() => storeVectors(archive, embedder, isRandom))
    const indexing = await timeOnce(() => refreshVectorFile(archive, BUNDLED_MODEL, 1))
    console.log(
      `${size} passages of ${corpus.source}${size > corpus.passages.length ? ' with variations' : ''}, ${isRandom ? 'random unit vectors' : 'their own vectors'}: ${((size * 1000) / storing).toFixed(0)}/s ${isRandom ? 'stored' : 'embedded and stored'}, ${((size * 1000) / indexing).toFixed(0)}/s into the vector index`,
    )
    await benchRecall(archive, embedder, isRandom)
    const search = createPassageSearch({ archive, embedder })
    const ours = await timeQueries((text, language) => search.search({ text, language, filter: {}, limit: 10 }))
    console.log(`  a search: ${tell(ours)}`)
    if (isRandom || size > ORAMA_TO) return
    const orama = await createOrama(archive, embedder)
    const theirs = await timeQueries(orama.search)
    console.log(`  Orama, full text and vectors: ${tell(theirs)}; filled at ${orama.rate.toFixed(0)}/s`)
    console.log(
      `  ours ${(ours.p50 / theirs.p50).toFixed(2)} × Orama at p50, ${(ours.p95 / theirs.p95).toFixed(2)} × at p95`,
    )
  } finally {
    archive.close()
    rmSync(folder, { recursive: true })
  }
}

async function storeVectors(archive: Archive, embedder: Embedder, isRandom: boolean): Promise<void> {
  const { rows } = preparePassageQueries(archive)
  const { model, dimensions } = await embedder.describe()
  const missing = listUnembedded(archive, model)
  for (let i = 0; i < missing.length; i += 1024) {
    const passages = rows(missing.slice(i, i + 1024))
    const vectors = isRandom
      ? passages.map(() => randomUnit(dimensions))
      : await embedder.embed(
          passages.map(({ text }) => text),
          'passage',
        )
    const made = passages.flatMap(({ passageId }, k) => (vectors[k] ? [{ passageId, vector: vectors[k] }] : []))
    storeEmbeddings(archive, model, made)
  }
}

/** Of the ten nearest, how many the index gives: what is as near as the tenth counts, since passages are alike. */
async function benchRecall(archive: Archive, embedder: Embedder, isRandom: boolean): Promise<void> {
  const { model, dimensions } = await embedder.describe()
  const index = await openVectorFile(archive, model, dimensions)
  if (!index) throw new Error('Cannot measure recall: the vector file does not open')
  const table = layVectors(iterateEmbeddings(archive, model), index.size, dimensions)
  const asked = isRandom
    ? QUERIES.map(() => randomUnit(dimensions))
    : await embedder.embed(
        QUERIES.flatMap(({ zh, en }) => [zh, en]),
        'query',
      )
  let [found, wanted, fast, slow] = [0, 0, 0, 0]
  for (const query of asked) {
    const start = performance.now()
    const exact = searchExactly(table, query, 10)
    const between = performance.now()
    const near = index.search(query, 10, () => true)
    fast += performance.now() - between
    slow += between - start
    const tenth = (exact.at(-1)?.cosine ?? 0) - 1e-5
    found += Math.min(exact.length, near.filter(({ cosine }) => cosine >= tenth).length)
    wanted += exact.length
  }
  console.log(
    `  vector index: recall@10 ${(found / wanted).toFixed(4)} against exact search, ${(fast / slow).toFixed(3)} × its time`,
  )
}

interface Times {
  readonly p50: number
  readonly p95: number
}

async function timeQueries(ask: (text: string, language: 'zh' | 'en') => Promise<unknown>): Promise<Times> {
  const times: number[] = []
  await ask('信息更新不及时', 'zh')
  for (const judgement of QUERIES)
    for (const language of ['zh', 'en'] as const)
      times.push(await timeOnce(async () => void (await ask(judgement[language], language))))
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number
  return { p50: at(0.5), p95: at(0.95) }
}

const tell = ({ p50, p95 }: Times): string => `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`

async function timeOnce(run: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

function randomUnit(dimensions: number): Float32Array {
  const vector = Float32Array.from({ length: dimensions }, () => {
    const radius = Math.sqrt(-2 * Math.log(1 - Math.random()))
    return radius * Math.cos(2 * Math.PI * Math.random())
  })
  const length = Math.hypot(...vector)
  return vector.map((x) => x / length)
}
