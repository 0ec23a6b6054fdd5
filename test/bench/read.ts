import { execFileSync, fork } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { packageRoot } from '../../db/archive/package-root.ts'
import type { ReadMeasure } from './read-child.ts'

const GENERATOR = join(packageRoot(), '../shared/tools/make-archive.mjs')
/** Formats that the generator writes, under its names for them, and those that an office program makes of web pages. */
const GENERATED = { txt: 'word', md: 'markdown', html: 'html' } as const
const CONVERTED = ['docx', 'doc', 'pdf'] as const

/**
 * Reports per second and peak memory of each format, every format in a process of its own. The references are reading
 * and hashing the same bytes, and the memory of plain text.
 */
export async function benchRead(agencies = 10): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nianwen-bench-'))
  try {
    if (existsSync(GENERATOR)) makeFiles(folder, agencies)
    else copySamples(folder)
    let text: ReadMeasure | undefined
    for (const format of readdirSync(folder).toSorted(byFormat)) {
      const measure = await measureFolder(join(folder, format))
      text ??= measure
      console.log(describe(format, measure, text))
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const ORDER: readonly string[] = [...Object.keys(GENERATED), ...CONVERTED]
const byFormat = (a: string, b: string): number => ORDER.indexOf(a) - ORDER.indexOf(b)

function describe(
  format: string,
  { reports, refused, hashing, reading, peak }: ReadMeasure,
  text: ReadMeasure,
): string {
  const speed = `${((reports * 1000) / reading).toFixed(1)} reports/s, ${(reading / hashing).toFixed(0)} × reading and hashing the bytes`
  const memory = `peak ${(peak / 1024).toFixed(0)} MB, ${(peak / text.peak).toFixed(2)} × ${ORDER[0]}`
  return `${format}: ${reports} reports, ${speed}; ${memory}${refused ? `; ${refused} refused` : ''}`
}

/** One folder for each format, from the generator beside the checkout. */
function makeFiles(folder: string, agencies: number): void {
  for (const [format, name] of Object.entries(GENERATED)) {
    const made = join(folder, `${format}-made`)
    const options = ['--agencies', String(agencies), '--years', '2023-2024', '--seed', '7', '--formats', name]
    execFileSync(process.execPath, [GENERATOR, made, ...options], { stdio: 'ignore' })
    gather(made, join(folder, format), `.${format}`)
    rmSync(made, { recursive: true })
  }
  for (const format of CONVERTED) convert(join(folder, 'html'), join(folder, format), format)
}

function gather(from: string, to: string, extension: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true }))
    if (entry.isFile())
      renameSync(join(entry.parentPath, entry.name), join(to, basename(entry.name, extname(entry.name)) + extension))
}

function convert(from: string, to: string, format: string): void {
  const files = readdirSync(from).map((name) => join(from, name))
  const profile = pathToFileURL(join(dirname(from), 'profile')).href
  try {
    const target = ['--infilter=HTML (StarWriter)', '--convert-to', format, '--outdir', to]
    execFileSync('soffice', [`-env:UserInstallation=${profile}`, '--headless', ...target, ...files], {
      stdio: 'ignore',
    })
  } catch {
    console.log(`${format}: left out, since no office program makes files of it here`)
  }
  rmSync(join(dirname(from), 'profile'), { recursive: true, force: true })
}

/** The bundled samples, where there is no generator. */
function copySamples(folder: string): void {
  const samples = join(packageRoot(), 'indexer/samples')
  for (const name of readdirSync(samples)) cpSync(join(samples, name), join(folder, extname(name).slice(1), name))
}

function measureFolder(folder: string): Promise<ReadMeasure> {
  const here = fileURLToPath(import.meta.url)
  const child = fork(join(dirname(here), `read-child${extname(here)}`), [folder])
  return new Promise((resolve, reject) => {
    child.once('message', (measure) => resolve(measure as ReadMeasure)).once('error', reject)
    child.once('exit', (code) => reject(new Error(`Cannot measure ${folder}: the child ended with ${code}`)))
  })
}
