/** What to do about what SQLite reports, by how its code begins. */
const ADVICE: Readonly<Record<string, string>> = {
  SQLITE_CORRUPT: 'The archive is damaged: nianwen doctor says where, and what to do',
  SQLITE_NOTADB: 'The archive is no SQLite file: nianwen doctor says what to do',
  SQLITE_FULL: 'The disk is full: make room and run the same command again; what was stored before is kept',
  SQLITE_READONLY: 'The archive cannot be written: give this account the right to write to its folder and files',
  SQLITE_CANTOPEN: 'A file of the archive cannot be opened: give this account the right to read and write its folder',
  SQLITE_BUSY: 'Another program has been writing the archive for too long: run the same command again later',
  SQLITE_IOERR: 'The disk fails: nianwen doctor says whether the archive is still sound',
}

/** What a native module of another Node says, with the version that it was built for and the one that this Node wants. */
const OTHER_NODE = /NODE_MODULE_VERSION (\d+)[\s\S]*?NODE_MODULE_VERSION (\d+)/

/** One sentence for whoever runs the program. */
export function explainError(error: unknown): string {
  const [, built, wanted] = OTHER_NODE.exec(error instanceof Error ? error.message : '') ?? []
  if (built && wanted)
    return `The program was installed with another version of Node (modules ${built}, this one wants ${wanted}): run npm rebuild, or start it with the other Node`
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  const code = error instanceof Error ? ((error as { code?: unknown }).code ?? '') : ''
  const known = Object.entries(ADVICE).find(([start]) => typeof code === 'string' && code.startsWith(start))
  return known ? `${known[1]} (${message})` : message
}
