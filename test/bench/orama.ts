import { create, insertMultiple, search } from '@orama/orama'
import { iterateEmbeddings } from '../../db/archive/embeddings.ts'
import type { Archive } from '../../db/archive/open-archive.ts'
import { listConcepts } from '../../retrieval/search/glossary.ts'
import { tokenise } from '../../retrieval/search/tokenise.ts'
import type { Embedder } from '../../retrieval/vectors/embedder.ts'

/** The passages and vectors of an archive in Orama, cut into terms and asked for as ours. */
export async function createOrama(archive: Archive, embedder: Embedder) {
  const { model, dimensions } = await embedder.describe()
  const texts = new Map(
    (archive.sqlite.prepare('SELECT id, text FROM passages').all() as { id: number; text: string }[]).map((row) => [
      row.id,
      row.text,
    ]),
  )
  const documents = [...iterateEmbeddings(archive, model)].map(({ passageId, vector }) => ({
    id: String(passageId),
    text: texts.get(passageId) ?? '',
    vector: Array.from(vector),
  }))
  const db = create({
    schema: { text: 'string', vector: `vector[${dimensions}]` } as const,
    components: { tokenizer: { language: 'chinese', normalizationCache: new Map(), tokenize: cut } },
  })
  const start = performance.now()
  await insertMultiple(db, documents, 500)
  const rate = (documents.length * 1000) / (performance.now() - start)
  return {
    rate,
    search: async (text: string) => {
      const [query] = await embedder.embed([text], 'query')
      const term = listConcepts(text)
        .flatMap(({ ways }) => ways.flat())
        .join(' ')
      const vector = { value: Array.from(query ?? []), property: 'vector' }
      return search(db, { mode: 'hybrid', term, vector, similarity: 0.1, limit: 10 })
    },
  }
}

const cut = (text: string): string[] => [...new Set(tokenise(text))]
