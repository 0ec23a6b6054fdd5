/** The messages between the program and its embedding process. */
import type { ModelSource } from './embedder-models.ts'

/** The first message loads the model; it is answered by `ready` or `failed`. */
export type ToChild =
  | { readonly kind: 'load'; readonly source: ModelSource; readonly pooling: 'mean' | 'cls' }
  | { readonly kind: 'embed'; readonly id: number; readonly texts: readonly string[] }

/** `vectors` are of unit length, one a text, in order; the vector of an empty text is all zeros. */
export type FromChild =
  | { readonly kind: 'ready'; readonly dimensions: number }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'vectors'; readonly id: number; readonly vectors: readonly Float32Array[] }
  | { readonly kind: 'refused'; readonly id: number; readonly reason: string }
