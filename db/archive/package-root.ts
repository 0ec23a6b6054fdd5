import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder of the package: where `package.json` lies, whether the code runs from source or compiled.
 * Files that are not code (migrations, the model, sample reports) stay in their source folders below it.
 */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error(`Cannot find package.json above ${fileURLToPath(import.meta.url)}`)
    folder = parent
  }
  return folder
}
