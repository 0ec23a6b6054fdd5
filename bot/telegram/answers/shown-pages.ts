import type { ButtonAction } from '../../talk/callback-data.ts'

/** Answers whose pages are remembered. */
const MOST = 1_000

/** Which pages of answers, or of their sources, were looked at last. */
export interface ShownPages {
  note(action: ButtonAction): void
  /** The page that follows upon the one of an answer, or of its sources, that was shown last. */
  next(answer: number): ButtonAction
}

/** Pages of nothing yet: what follows upon an answer is its second page. They are forgotten at a restart. */
export function createShownPages(): ShownPages {
  const last = new Map<number, { readonly kind: 'more' | 'sourcepage'; readonly index: number }>()
  return {
    note: (action) => {
      const index = 'index' in action ? action.index : 0
      const isPage = action.kind === 'page' || action.kind === 'more'
      if (!isPage && action.kind !== 'sources' && action.kind !== 'sourcepage') return
      last.delete(action.answer)
      last.set(action.answer, { kind: isPage ? 'more' : 'sourcepage', index })
      const [oldest] = last.size > MOST ? last.keys() : []
      if (oldest !== undefined) last.delete(oldest)
    },
    next: (answer) => {
      const { kind, index } = last.get(answer) ?? { kind: 'more', index: 0 }
      return { kind, answer, index: index + 1 }
    },
  }
}
