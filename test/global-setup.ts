import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of what several test files use; it goes when the last of them has ended. */
    readonly shared: string
  }
}

export default function setup({ provide }: TestProject): () => void {
  const shared = mkdtempSync(join(tmpdir(), 'nianwen-shared-'))
  provide('shared', shared)
  return () => rmSync(shared, { recursive: true, force: true })
}
