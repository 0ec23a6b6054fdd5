import hnswlib from 'hnswlib-node'
import type { Embedding } from '../../db/archive/embeddings.ts'
import type { Neighbour } from './vector-exact.ts'

/** Neighbours a node, candidates while building. */
const SHAPE = { neighbours: 16, building: 200 }

/** Candidates while asking: passages that are much alike need many, and the more the larger the index (`npm run bench -- search`). */
const ASKING = { least: 512, share: 1 / 100 }

/** An approximate index of vectors by cosine (Malkov and Yashunin 2018). The only file that knows hnswlib. */
export class HnswIndex {
  private constructor(private readonly index: InstanceType<typeof hnswlib.HierarchicalNSW>) {
    index.setEf(Math.max(ASKING.least, Math.ceil(index.getMaxElements() * ASKING.share)))
  }

  /** An empty index for at most `capacity` vectors. */
  static create(dimensions: number, capacity: number): HnswIndex {
    const index = new hnswlib.HierarchicalNSW('cosine', dimensions)
    index.initIndex({ maxElements: Math.max(1, capacity), m: SHAPE.neighbours, efConstruction: SHAPE.building })
    return new HnswIndex(index)
  }

  /** Reads a file that is known to be sound: a damaged one can end the program. @throws Error when it is no index */
  static async read(path: string, dimensions: number): Promise<HnswIndex> {
    const index = new hnswlib.HierarchicalNSW('cosine', dimensions)
    await index.readIndex(path)
    return new HnswIndex(index)
  }

  get size(): number {
    return this.index.getCurrentCount()
  }

  add({ passageId, vector }: Embedding): void {
    this.index.addPoint(Array.from(vector), passageId)
  }

  async write(path: string): Promise<void> {
    await this.index.writeIndex(path)
  }

  /** The `limit` nearest allowed passages, nearest first. Fewer when fewer were found. */
  search(query: Float32Array, limit: number, allowed: (passageId: number) => boolean): readonly Neighbour[] {
    const count = Math.min(limit, this.size)
    if (count === 0) return []
    const { neighbors, distances } = this.index.searchKnn(Array.from(query), count, allowed)
    return neighbors.map((passageId, i) => ({ passageId, cosine: 1 - (distances[i] ?? 1) }))
  }
}
