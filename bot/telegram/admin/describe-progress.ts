import type { IndexProgress } from '../../indexing/run-indexer.ts'
import type { Messages } from '../../messages/messages.ts'

/** How far the indexer is, in words. */
export const describeProgress = ({ step, done, total }: IndexProgress, { admin }: Messages): string =>
  admin.progress[step](done, total)
