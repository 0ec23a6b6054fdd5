import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageRoot } from '../../db/archive/package-root.ts'
import { habitsOf, type ModelSource, resolveModel } from './embedder-models.ts'
import type { FromChild, ToChild } from './embedder-protocol.ts'

/** Turns texts into vectors, in a process of its own. */
export interface Embedder {
  /** One vector of unit length a text, in order; all zeros for an empty text. `purpose` chooses the model's prefix. */
  embed(texts: readonly string[], purpose: 'query' | 'passage'): Promise<Float32Array[]>
  /** The model's name, under which its vectors are stored, and the length of its vectors. */
  describe(): Promise<{ readonly model: string; readonly dimensions: number }>
  /** Ends the process. Texts still waiting are refused. */
  close(): void
}

/** Texts a message: long jobs stay interruptible, short questions need not wait behind a whole archive. */
const TEXTS_A_MESSAGE = 64

interface Running {
  readonly child: ChildProcess
  readonly dimensions: Promise<number>
  readonly waiting: Map<number, Waiting>
}

interface Waiting {
  resolve(vectors: readonly Float32Array[]): void
  reject(error: Error): void
}

/**
 * An embedder that starts its process at the first use, and again at the first use after a crash.
 * @param model hub id or folder; the bundled model when absent
 * @throws Error (from `embed` and `describe`) with one sentence when the model does not load or the process ends
 */
export function startEmbedder({ model }: { readonly model?: string | undefined } = {}): Embedder {
  let running: Running | undefined
  let nextId = 0

  const start = (): Running => {
    if (running) return running
    const started = launch(resolveModel(model), () => {
      if (running === started) running = undefined
    })
    running = started
    return started
  }
  const embedPart = async (texts: readonly string[]): Promise<readonly Float32Array[]> => {
    const { child, dimensions, waiting } = start()
    const size = await dimensions
    const id = nextId++
    const vectors = await new Promise<readonly Float32Array[]>((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      keepAlive(child, true)
      tell(child, { kind: 'embed', id, texts })
    })
    return vectors.map((vector) => (vector.length === size ? vector : new Float32Array(size)))
  }

  return {
    async embed(texts, purpose) {
      const { queryPrefix, passagePrefix } = habitsOf(resolveModel(model).name)
      const prefix = purpose === 'query' ? queryPrefix : passagePrefix
      const all: Float32Array[] = []
      for (let i = 0; i < texts.length; i += TEXTS_A_MESSAGE) {
        const part = texts.slice(i, i + TEXTS_A_MESSAGE).map((text) => (text.trim() === '' ? '' : prefix + text))
        all.push(...(await embedPart(part)))
      }
      return all
    },
    async describe() {
      const source = resolveModel(model)
      return { model: source.name, dimensions: await start().dimensions }
    },
    close() {
      running?.child.kill()
      running = undefined
    },
  }
}

/** Starts the process and loads the model in it. `ended` is called when it is gone. */
function launch(source: ModelSource, ended: () => void): Running {
  const child = fork(childEntry(), [], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const waiting = new Map<number, Waiting>()
  const complaints: string[] = []
  child.stderr?.on('data', (text: Buffer) => complaints.splice(0, complaints.length, text.toString()))
  const dimensions = new Promise<number>((resolve, reject) => {
    const fail = (error: Error): void => {
      ended()
      reject(error)
      for (const { reject: refuse } of waiting.values()) refuse(error)
      waiting.clear()
    }
    child.on('error', (error) => fail(new Error(`Cannot start the embedding process: ${error.message}`)))
    child.on('exit', (code, signal) => fail(endedError(code, signal, complaints)))
    child.on('message', (message: FromChild) => {
      if (message.kind === 'ready') resolve(message.dimensions)
      else if (message.kind === 'failed') {
        fail(loadError(source, message.reason))
        child.kill()
      } else settle(waiting, message)
      if (waiting.size === 0) keepAlive(child, false)
    })
  })
  // Nobody may be waiting yet when the process fails; whoever asks gets the error.
  dimensions.catch(() => {})
  tell(child, { kind: 'load', source, pooling: habitsOf(source.name).pooling })
  return { child, dimensions, waiting }
}

function settle(waiting: Map<number, Waiting>, message: Extract<FromChild, { readonly id: number }>): void {
  const asked = waiting.get(message.id)
  waiting.delete(message.id)
  if (message.kind === 'vectors') asked?.resolve(message.vectors)
  else asked?.reject(new Error(`Cannot embed the text: ${message.reason}`))
}

/** A message to a process that has just ended is dropped: its exit tells whoever waits. */
const tell = (child: ChildProcess, message: ToChild): void => {
  if (child.connected) child.send(message, () => {})
}

/** While texts wait, the program waits for the process; an idle one holds nobody up. */
function keepAlive(child: ChildProcess, wanted: boolean): void {
  const method = wanted ? 'ref' : 'unref'
  child[method]()
  child.channel?.[method]()
  const errors = child.stderr as unknown as { ref?(): void; unref?(): void } | null
  errors?.[method]?.()
}

const endedError = (code: number | null, signal: string | null, complaints: readonly string[]): Error => {
  const how = signal ? `signal ${signal}` : `exit status ${code}`
  const detail = complaints.join('').trim().split('\n').at(-1)
  return new Error(
    `The embedding process ended (${how}${detail ? `: ${detail}` : ''}); it starts again at its next use`,
  )
}

function loadError(source: ModelSource, reason: string): Error {
  const place = source.kind === 'folder' ? `folder ${source.folder}` : 'the model hub (HF_ENDPOINT sets a mirror)'
  return new Error(
    `Cannot load the embedding model "${source.name}" from ${place}: ${firstSentence(reason)}. Set NIANWEN_MODEL to another model, or leave it unset for the bundled one`,
  )
}

const firstSentence = (text: string): string => (text.split('\n')[0] ?? '').trim().replace(/[.。]+$/, '')

/** The compiled process: beside this file, or in `dist/` when this file runs from source. */
function childEntry(): string {
  const here = fileURLToPath(import.meta.url)
  if (here.endsWith('.js')) return here.replace(/embedder\.js$/, 'embedder-child.js')
  const source = here.replace(/embedder\.ts$/, 'embedder-child.ts')
  const compiled = join(packageRoot(), 'dist', relative(packageRoot(), source).replace(/\.ts$/, '.js'))
  if (existsSync(compiled) && statSync(compiled).mtimeMs >= statSync(source).mtimeMs) return compiled
  throw new Error(
    'Cannot start the embedding process: it is not compiled, or older than its source. Run: npm run prepare',
  )
}
