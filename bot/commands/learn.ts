import { openArchive } from '../../db/archive/open-archive.ts'
import { type Chats, openChats } from '../../db/chats/chats.ts'
import type { Judged, Verdict } from '../../db/chats/verdicts.ts'
import { createWordings } from '../../retrieval/learn/create-wordings.ts'
import { type Taught, teachJudged, teachWording } from '../talk/teach.ts'
import { UsageError } from '../usage-error.ts'

export interface LearnCommandOptions {
  /** Folder of the archive; `chats.sqlite` beside it holds what was kept and taught. */
  readonly data: string
  readonly json?: boolean | undefined
  /** Number of a wording that is confirmed. */
  readonly confirm?: string | undefined
  /** A wording of one's own. */
  readonly wording?: string | undefined
  /** What either of them means. */
  readonly means?: string | undefined
  /** Number of a lesson that is taken back. */
  readonly drop?: string | undefined
  readonly now: () => Date
  readonly print: (text: string) => void
}

/** Wordings of each list. */
const MOST = 30

/**
 * `nianwen learn`: what was not understood most often, and what this archive was taught; teaches it a wording, or takes a lesson back.
 * @throws ArchiveError when there is no archive
 * @throws UsageError when there is no such wording or lesson, or its meaning cannot be read
 */
export function runLearnCommand(options: LearnCommandOptions): number {
  const { data, json, now, print } = options
  const archive = openArchive(data)
  const chats = openChats(data)
  try {
    const taught = act(options, { store: chats, wordings: createWordings(archive), now })
    if (taught) print(json ? JSON.stringify(taught) : `Taught: ${taught.wording} → ${taught.means}`)
    else print(json ? JSON.stringify(listAll(chats)) : describe(chats))
    return 0
  } finally {
    chats.close()
    archive.close()
  }
}

type Done = Extract<Taught, { readonly kind: 'taught' }>

function act(
  { confirm, wording, means, drop }: LearnCommandOptions,
  deps: Parameters<typeof teachJudged>[2],
): Done | undefined {
  if (drop !== undefined && !deps.store.dropLesson(Number(drop))) throw new UsageError(`There is no lesson ${drop}`)
  if (wording !== undefined) return check(teachWording(wording, means ?? '', deps))
  return confirm === undefined ? undefined : check(teachJudged(Number(confirm), means ?? '', deps))
}

function check(taught: Taught): Done {
  switch (taught.kind) {
    case 'taught':
      return taught
    case 'unknown':
      throw new UsageError('There is no such wording: give a number that `nianwen learn` lists, or --wording TEXT')
    case 'open':
      throw new UsageError('Nobody has taken a reading for it yet: say what it means with --means')
    case 'unclear':
      throw new UsageError(
        `--means must be a question that is understood, or a line of the notation, with just the names and years of "${taught.wording}"`,
      )
  }
}

const listAll = (chats: Chats) => ({
  unread: chats.listJudged('unread', MOST),
  taken: chats.listJudged('taken', MOST),
  lessons: chats.listLessons(),
})

function describe(chats: Chats): string {
  const list = (verdict: Verdict): string[] => chats.listJudged(verdict, MOST).map(describeJudged)
  const lessons = chats.listLessons().map(({ id, wording, means }) => `${pad(id)}  ${wording} → ${means}`)
  return [
    ...section('Not understood most often', list('unread')),
    ...section('Readings that were taken for them', list('taken')),
    ...section('Taught', lessons),
    'Teach one with --confirm ID --means "…", a question that is understood or a line of the notation; --drop ID takes a lesson back.',
  ].join('\n')
}

const pad = (id: number): string => String(id).padStart(5)

const describeJudged = ({ id, times, wording, means }: Judged): string =>
  `${pad(id)}  ${times}× ${wording}${means ? ` → ${means}` : ''}`

const section = (title: string, lines: readonly string[]): string[] => [
  title,
  ...(lines.length > 0 ? lines : ['    –']),
  '',
]
