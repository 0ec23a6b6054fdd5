import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { decodeHtml } from '../../indexer/readers/html/decode-html.ts'

const LINKED = fileURLToPath(new URL('../../../shared/tools/make-archive.mjs', import.meta.url))
// The generator runs only under its own path, not under that of a link to it.
const GENERATOR = existsSync(LINKED) ? realpathSync(LINKED) : LINKED

/** What the generator says that a report prints. */
export interface GeneratedTruth {
  readonly agency: string
  readonly year: number
  /** Code to value as printed; null where no number is. */
  readonly figures: Readonly<Record<string, number | null>>
  /** Code to state for the nulls. */
  readonly states: Readonly<Record<string, string>>
  readonly breaches: readonly { readonly rule: string }[]
  readonly sections: readonly { readonly kind: string }[]
}

/** Whether this machine has the generator, and an office program that writes Word files. */
export const canConvert = (): boolean => existsSync(GENERATOR) && hasOffice()

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Generates reports as web pages in UTF-8. Returns the folder of the pages and their truths by the name of a file. */
export function generatePages(folder: string, options: Readonly<Record<string, string | number>>): string {
  const all = { ...options, formats: 'html', truth: join(folder, 'truth') }
  const args = Object.entries(all).flatMap(([name, value]) => [`--${name}`, String(value)])
  execFileSync(process.execPath, [GENERATOR, join(folder, 'made'), ...args])
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  for (const name of readdirSync(join(folder, 'made'), { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.html')) {
      const text = decodeHtml(readFileSync(join(folder, 'made', name))).replace(/<meta[^>]*charset[^>]*>/gi, '')
      writeFileSync(join(pages, basename(name)), `<meta charset="utf-8">${text}`)
    }
  return pages
}

/** The truth of a generated file, whatever its format is now. */
export const truthOf = (folder: string, file: string): GeneratedTruth =>
  JSON.parse(readFileSync(join(folder, 'truth', `${basename(file).replace(/\.\w+$/, '')}.json`), 'utf8'))

/** Converts all files of a folder with LibreOffice. Returns the folder of the results. */
export function convert(from: string, to: 'docx' | 'doc' | 'pdf'): string {
  const target = `${from}-${to}`
  const profile = pathToFileURL(mkdtempSync(join(tmpdir(), 'office-'))).href
  const files = readdirSync(from).map((name) => join(from, name))
  const filter = files[0]?.endsWith('.html') ? ['--infilter=HTML (StarWriter)'] : []
  const args = [`-env:UserInstallation=${profile}`, '--headless', ...filter, '--convert-to', to, '--outdir', target]
  execFileSync('soffice', [...args, ...files], { stdio: 'ignore' })
  return target
}
