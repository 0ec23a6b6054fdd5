import type { Archive } from './open-archive.ts'

/** Prepared once an archive, for looking at one report after the other. */
export function preparePagedText({ sqlite }: Archive): {
  findPageStarts(reportId: number): readonly number[] | null
  findText(reportId: number): string
} {
  const starts = sqlite.prepare('SELECT page_starts FROM reports WHERE id = ?').pluck()
  const text = sqlite.prepare('SELECT text FROM reports WHERE id = ?').pluck()
  return {
    findPageStarts: (reportId) => {
      const found = starts.get(reportId) as string | null | undefined
      return found ? (JSON.parse(found) as number[]) : null
    },
    findText: (reportId) => (text.get(reportId) as string | undefined) ?? '',
  }
}
