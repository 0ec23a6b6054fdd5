import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A path that could not be looked into. */
export interface UnreachablePath {
  readonly path: string
  readonly reason: string
}

export interface FoundFiles {
  /** Absolute paths, each once, in a stable order. */
  readonly files: readonly string[]
  readonly unreachable: readonly UnreachablePath[]
}

/** What lies in folders of reports without being one. */
const IGNORED =
  /^(?:\.|~\$|node_modules$|Thumbs\.db$|desktop\.ini$)|(?:~|\.tmp|\.bak|\.swp|\.lock|\.sqlite(?:-wal|-shm)?)$/i

/**
 * The files at the paths given: files as they are, folders recursively without dot-files and the litter of
 * editors. A folder that is met again through a symbolic link is not entered twice.
 */
export function findFiles(paths: readonly string[]): FoundFiles {
  const files = new Set<string>()
  const unreachable: UnreachablePath[] = []
  const seen = new Set<string>()
  const visit = (path: string): void => {
    try {
      if (!statSync(path).isDirectory()) {
        if (statSync(path).isFile()) files.add(path)
        return
      }
      const real = realpathSync(path)
      if (seen.has(real)) return
      seen.add(real)
      for (const { name } of listFolder(path)) visit(join(path, name))
    } catch (error) {
      unreachable.push({ path, reason: explain(error as NodeJS.ErrnoException) })
    }
  }
  for (const path of paths) visit(resolve(path))
  return { files: [...files], unreachable }
}

const listFolder = (path: string): Dirent[] =>
  readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !IGNORED.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  ELOOP: 'it is a symbolic link to itself',
}

const explain = ({ code = '', message }: NodeJS.ErrnoException): string => REASONS[code] ?? message
