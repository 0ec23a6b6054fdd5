import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { packageRoot } from '../../db/archive/package-root.ts'

/** The model that comes with the program (see `retrieval/model/README.md`). */
export const BUNDLED_MODEL = 'zhen-static-256-v2'

/**
 * How a model wants its input and gives its vectors. `prefix` is put before the text; `pooling` is used only for
 * models whose graph does not pool by itself (no output `sentence_embedding`).
 */
export interface ModelHabits {
  readonly queryPrefix: string
  readonly passagePrefix: string
  readonly pooling: 'mean' | 'cls'
}

/** Where a model's files are. A `hub` model is downloaded at its first use and kept. */
export type ModelSource =
  | { readonly kind: 'folder'; readonly name: string; readonly folder: string; readonly quantized: boolean }
  | { readonly kind: 'hub'; readonly name: string }

const PLAIN: ModelHabits = { queryPrefix: '', passagePrefix: '', pooling: 'mean' }

/** Habits by name of the model, first match counts. Source: the model cards. */
const HABITS: readonly (readonly [RegExp, ModelHabits])[] = [
  [/bge-m3/i, { ...PLAIN, pooling: 'cls' }],
  [/bge-.*zh/i, { ...PLAIN, queryPrefix: '为这个句子生成表示以用于检索相关文章：', pooling: 'cls' }],
  [/bge-.*en/i, { ...PLAIN, queryPrefix: 'Represent this sentence for searching relevant passages: ', pooling: 'cls' }],
  [/\be5\b/i, { ...PLAIN, queryPrefix: 'query: ', passagePrefix: 'passage: ' }],
]

/** The habits of the model called `name`: none and mean pooling where the table does not know it. */
export const habitsOf = (name: string): ModelHabits => HABITS.find(([pattern]) => pattern.test(name))?.[1] ?? PLAIN

/**
 * Finds a model: the bundled one (no name given, or its name), a folder, or an id of the model hub (`owner/name`).
 * @throws Error when the name is neither
 */
export function resolveModel(model?: string): ModelSource {
  const wanted = model?.trim() ?? ''
  if (wanted === '' || wanted === BUNDLED_MODEL) {
    return folderModel(join(packageRoot(), 'retrieval/model', BUNDLED_MODEL))
  }
  if (existsSync(join(wanted, 'config.json'))) return folderModel(resolve(wanted))
  if (/^[\w-][\w.-]*\/[\w.-]+$/.test(wanted) && !existsSync(wanted)) return { kind: 'hub', name: wanted }
  throw new Error(
    `Cannot load the embedding model "${wanted}": it is no folder with a config.json and no name of the form owner/name. Set NIANWEN_MODEL to one of these, or leave it unset for the bundled model`,
  )
}

function folderModel(folder: string): ModelSource {
  const quantized = existsSync(join(folder, 'onnx/model_quantized.onnx'))
  const bundled = dirname(folder) === join(packageRoot(), 'retrieval/model')
  return { kind: 'folder', name: bundled ? basename(folder) : folder, folder, quantized }
}
