import { listEmbeddedModels } from '../../db/archive/embeddings.ts'
import type { Archive } from '../../db/archive/open-archive.ts'
import { resolveModel } from './embedder-models.ts'

/**
 * The model to search with: the wanted one (the bundled one where none is wanted), or, as long as the archive has more
 * vectors of another model that can still be loaded, that one, so that a change of models leaves no gap.
 * @throws Error when the wanted model is neither a folder nor a name
 */
export function findServingModel(archive: Archive, wanted?: string): string | undefined {
  const { name } = resolveModel(wanted)
  const stored = listEmbeddedModels(archive)
  const own = stored.find(({ model }) => model === name)?.count ?? 0
  const fuller = stored.find(({ model, count }) => count > own && canLoad(model))
  return fuller ? fuller.model : wanted
}

function canLoad(model: string): boolean {
  try {
    resolveModel(model)
    return true
  } catch {
    return false
  }
}
