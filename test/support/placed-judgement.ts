import { createHash } from 'node:crypto'
import type { Archive } from '../../db/archive/open-archive.ts'
import type { PassageHit } from '../../retrieval/search/passage-search.ts'
import { foldWhitespace } from '../../retrieval/words/fold-whitespace.ts'
import type { JudgedQuery } from './judge-search.ts'

/** A piece of a report that is not to be copied: UTF-16 offsets into its text, and the hash of what stands there. */
export interface Piece {
  readonly file: string
  readonly start: number
  readonly end: number
  /** First eight hex digits of the SHA-256 of the piece, white space folded. */
  readonly hash: string
}

/** One thing that reports say: how people would look for it in both languages, and every piece that says it. */
export interface PlacedJudgement {
  readonly zh: string
  readonly en: string
  /** Whose report of which year the question names; the query is what remains of the question without them. */
  readonly report?: { readonly agency: string; readonly year: number }
  /** All that answer; the first of them that is found counts. */
  readonly said: readonly Piece[]
}

/** A piece, written as briefly as a list of them needs. */
export const at = (file: string, start: number, end: number, hash: string): Piece => ({ file, start, end, hash })

/** A passage holds a piece when at least half of the piece is in it. */
const holds = (hit: PassageHit, { file, start, end }: Piece): boolean =>
  hit.file === file && Math.min(hit.end, end) - Math.max(hit.start, start) >= (end - start) / 2

/** Pieces whose report is not in the archive, or says something else there than when it was judged. */
export function listMoved({ sqlite }: Archive, judgements: readonly PlacedJudgement[]): string[] {
  const textOf = sqlite.prepare<[string], string>('SELECT text FROM reports WHERE file = ? AND current = 1').pluck()
  return judgements.flatMap(({ zh, said }) =>
    said
      .filter(({ file, start, end, hash }) => hashPiece((textOf.get(file) ?? '').slice(start, end)) !== hash)
      .map(({ file, start, end }) => `judgement moved: "${zh}", ${file} ${start}–${end}`),
  )
}

const hashPiece = (piece: string): string =>
  createHash('sha256').update(foldWhitespace(piece)).digest('hex').slice(0, 8)

/** The judgements as queries to the search over one archive. */
export function toQueries({ sqlite }: Archive, judgements: readonly PlacedJudgement[]): JudgedQuery[] {
  const idOf = sqlite
    .prepare<[string, number], number>(
      'SELECT r.id FROM reports r JOIN agencies a ON a.id = r.agency_id WHERE a.name = ? AND r.year = ? AND r.current = 1',
    )
    .pluck()
  return judgements.map(({ zh, en, report, said }) => ({
    zh,
    en,
    reportIds: report && [idOf.get(report.agency, report.year) ?? 0],
    isAnswer: (hit) => said.some((piece) => holds(hit, piece)),
  }))
}
