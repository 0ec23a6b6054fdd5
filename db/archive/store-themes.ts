import type { Archive } from './open-archive.ts'

/** Stores the themes of passages in place of those they had, all or nothing. */
export function storeThemes(
  { sqlite }: Archive,
  themes: readonly { readonly passageId: number; readonly theme: string | null }[],
): void {
  const update = sqlite.prepare('UPDATE passages SET theme = ? WHERE id = ?')
  sqlite.transaction(() => {
    for (const { passageId, theme } of themes) update.run(theme, passageId)
  })()
}
