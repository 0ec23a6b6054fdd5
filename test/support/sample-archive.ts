import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { inject } from 'vitest'
import { runIndexCommand } from '../../indexer/index-command.ts'
import { NOW } from './ask-truth.ts'
import { SAMPLES } from './sample-truth.ts'

/** What of the samples is indexed: figures and words alone, or the vectors too. */
type SampleKind = 'words' | 'vectors'

/** Milliseconds between two looks at whether another process has made an archive. */
const LOOK = 20

/** A folder of one's own with an archive of the samples. It need not be removed: it goes when all tests have ended. */
export async function copySampleArchive(kind: SampleKind): Promise<string> {
  const made = await makeOnce(`samples-${kind}`, (folder) => indexSamples(kind, folder))
  const copy = mkdtempSync(join(inject('shared'), 'copy-'))
  cpSync(made, copy, { recursive: true })
  return copy
}

async function indexSamples(kind: SampleKind, data: string): Promise<void> {
  const vectors = kind === 'vectors'
  if (vectors) cpSync(await copySampleArchive('words'), data, { recursive: true })
  const silent = { print: () => undefined, log: () => undefined }
  const status = await runIndexCommand([SAMPLES], { data, now: () => NOW, vectors, ...silent })
  if (status !== 0) throw new Error(`Cannot index the samples: status is ${status}, expected 0`)
}

/** Fills a folder that all test processes share; the first to come makes it, the others wait for it. */
async function makeOnce(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const [ready, making] = [join(inject('shared'), name), join(inject('shared'), `${name}.making`)]
  while (!existsSync(ready)) {
    if (!claim(making)) await sleep(LOOK)
    else if (!existsSync(ready)) await fill(making, ready, make)
  }
  return ready
}

function claim(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}

async function fill(making: string, ready: string, make: (folder: string) => Promise<void>): Promise<void> {
  try {
    await make(making)
    renameSync(making, ready)
  } catch (error) {
    rmSync(making, { recursive: true })
    throw error
  }
}
