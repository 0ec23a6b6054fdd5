import type { Original, OriginalKey } from '../../db/lists/find-original.ts'
import type { Answer } from '../../retrieval/answer.ts'
import { joinNames } from '../charts/name-rows.ts'
import { readOriginal } from '../files/read-original.ts'
import { getMessages } from '../messages/get-messages.ts'
import { listOriginals } from './list-originals.ts'

/** Where the archive says that a report file lies. */
export type FindOriginal = (key: OriginalKey) => Original | null

/** Report files that are handed out at once, and those that are named beside them. */
const MOST = { files: 5, named: 20 } as const

/** A report file to hand out. */
export interface OriginalFile {
  readonly name: string
  readonly path: string
  readonly bytes: Buffer
  /** Whose report it is, and of which year. */
  readonly caption: string
}

/** The report files that an answer rests on, and sentences about those that cannot be handed out. */
export interface Originals {
  readonly files: readonly OriginalFile[]
  readonly remarks: readonly string[]
}

/** Collects the report files that an answer rests on, as the archive knows them, the first few of them. */
export async function collectOriginals(answer: Answer, find: FindOriginal): Promise<Originals> {
  const messages = getMessages(answer.language)
  const keys = listOriginals(answer)
  if (keys.length === 0) return { files: [], remarks: [messages.files.noOriginals] }
  const files: OriginalFile[] = []
  const remarks: string[] = []
  for (const key of keys.slice(0, MOST.files)) {
    const caption = joinNames(answer.language, key.agency, messages.yearOf(key.year))
    const original = find(key)
    const content = original && (await readOriginal(original))
    if (!content) remarks.push(messages.files.noOriginal(key.file ?? caption))
    else if (content.kind !== 'file') remarks.push(messages.files[content.kind](content.name))
    else files.push({ name: content.name, path: original.path, bytes: content.bytes, caption })
  }
  const rest = keys
    .slice(MOST.files)
    .map(({ agency, year, file }) => file ?? joinNames(answer.language, agency, messages.yearOf(year)))
  const named = [
    ...rest.slice(0, MOST.named),
    ...(rest.length > MOST.named ? [messages.more(rest.length - MOST.named)] : []),
  ]
  return {
    files,
    remarks: rest.length > 0 ? [...remarks, messages.files.otherOriginals(named.join(messages.comma))] : remarks,
  }
}
