/**
 * The embedding process: the only file that loads the ONNX runtime. The runtime computes synchronously and can be
 * loaded once per process only, so it lives in a process of its own and never stalls the chats.
 */
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { AutoModel, AutoTokenizer, env, type PreTrainedModel, type PreTrainedTokenizer } from '@xenova/transformers'
import type { ModelSource } from './embedder-models.ts'
import type { FromChild, ToChild } from './embedder-protocol.ts'

/** Texts a run. Larger batches pay for padding and memory (1 GB at 32 long texts with a transformer). */
const BATCH = 16

interface Tensor {
  readonly data: Float32Array
  readonly dims: readonly number[]
}

interface Loaded {
  readonly tokenizer: PreTrainedTokenizer
  readonly model: PreTrainedModel
  readonly pooling: 'mean' | 'cls'
}

async function load(source: ModelSource, pooling: 'mean' | 'cls'): Promise<Loaded> {
  const quantized = source.kind === 'hub' || source.quantized
  env.allowRemoteModels = source.kind === 'hub'
  env.allowLocalModels = source.kind === 'folder'
  if (source.kind === 'folder') env.localModelPath = dirname(source.folder)
  else env.cacheDir = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'nianwen/models')
  if (process.env.HF_ENDPOINT) env.remoteHost = `${process.env.HF_ENDPOINT.replace(/\/+$/, '')}/`
  const id = source.kind === 'hub' ? source.name : basename(source.folder)
  const tokenizer = await AutoTokenizer.from_pretrained(id)
  return { tokenizer, model: await AutoModel.from_pretrained(id, { quantized }), pooling }
}

async function embed({ tokenizer, model, pooling }: Loaded, texts: readonly string[]): Promise<Float32Array[]> {
  const inputs = tokenizer([...texts], { padding: true, truncation: true })
  const output: Record<string, Tensor> = await model(inputs)
  const pooled = output.sentence_embedding
  if (pooled) return texts.map((_, i) => unit(rowOf(pooled, i)))
  const states = output.last_hidden_state
  if (!states) throw new Error('the model has neither an output sentence_embedding nor last_hidden_state')
  const mask: BigInt64Array = inputs.attention_mask.data
  return texts.map((_, i) => unit(pooling === 'cls' ? firstToken(states, i) : meanToken(states, mask, i)))
}

function rowOf({ data, dims }: Tensor, i: number): Float32Array {
  const size = dims.at(-1) ?? 0
  return data.slice(i * size, (i + 1) * size)
}

function firstToken({ data, dims }: Tensor, i: number): Float32Array {
  const [, tokens = 0, size = 0] = dims
  return data.slice(i * tokens * size, i * tokens * size + size)
}

function meanToken({ data, dims }: Tensor, mask: BigInt64Array, i: number): Float32Array {
  const [, tokens = 0, size = 0] = dims
  const sum = new Float32Array(size)
  for (let token = 0; token < tokens; token++) {
    if (mask[i * tokens + token] === 0n) continue
    const from = (i * tokens + token) * size
    for (let d = 0; d < size; d++) sum[d] = (sum[d] ?? 0) + (data[from + d] ?? 0)
  }
  return sum
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0))
  if (!Number.isFinite(length)) throw new Error('the model gave a vector that is not finite')
  return length === 0 ? vector : vector.map((x) => x / length)
}

async function embedAll(loaded: Loaded, texts: readonly string[]): Promise<Float32Array[]> {
  const filled = texts.flatMap((text, at) => (text.trim() === '' ? [] : [{ text, at }]))
  const vectors: Float32Array[] = []
  for (let i = 0; i < filled.length; i += BATCH) {
    const batch = filled.slice(i, i + BATCH)
    const made = await embed(
      loaded,
      batch.map(({ text }) => text),
    )
    batch.forEach(({ at }, k) => {
      vectors[at] = made[k] ?? new Float32Array()
    })
  }
  const size = vectors.find(Boolean)?.length ?? 0
  return texts.map((_, at) => vectors[at] ?? new Float32Array(size))
}

const send = (message: FromChild): void => {
  process.send?.(message)
}
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

let loaded: Promise<Loaded> | undefined
let queue: Promise<void> = Promise.resolve()

async function handle(message: ToChild): Promise<void> {
  if (message.kind === 'load') {
    loaded = load(message.source, message.pooling)
    try {
      const [probe] = await embed(await loaded, ['年'])
      send({ kind: 'ready', dimensions: probe?.length ?? 0 })
    } catch (error) {
      send({ kind: 'failed', reason: reasonOf(error) })
    }
    return
  }
  try {
    if (!loaded) throw new Error('no model was loaded')
    send({ kind: 'vectors', id: message.id, vectors: await embedAll(await loaded, message.texts) })
  } catch (error) {
    send({ kind: 'refused', id: message.id, reason: reasonOf(error) })
  }
}

process.on('message', (message: ToChild) => {
  queue = queue.then(() => handle(message))
})
process.on('disconnect', () => process.exit(0))
