import { existsSync } from 'node:fs'
import { inspectFile } from './inspect/inspect-file.ts'
import { printInspection } from './inspect/inspect-text.ts'

export interface InspectCommandOptions {
  readonly json?: boolean | undefined
  readonly language: 'zh' | 'en'
  readonly print: (text: string) => void
  readonly log: (line: string) => void
}

/**
 * `nianwen inspect FILE`. Returns the exit status: 0 also for a document of another genre, since saying so is what was
 * asked; 1 for a file that cannot be read; 2 where there is none.
 */
export async function runInspectCommand(path: string, options: InspectCommandOptions): Promise<number> {
  const { json, language, print, log } = options
  if (!existsSync(path)) {
    log(`Cannot inspect "${path}": there is no such file`)
    if (json) print(JSON.stringify({ recognised: false, reason: 'there is no such file' }))
    return 2
  }
  const inspection = await inspectFile(path, language)
  if (!json) print(printInspection(inspection, language))
  else if (inspection.recognised) print(JSON.stringify(inspection))
  else {
    const { source, recognised, reason } = inspection
    print(JSON.stringify({ source, recognised, reason }))
  }
  return inspection.recognised || inspection.readable ? 0 : 1
}
