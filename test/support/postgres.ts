import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { Archive } from '../../db/archive/open-archive.ts'
import type { Statement } from '../../db/figures/compile/dialects.ts'
import type { RawRow } from '../../db/figures/run-query.ts'
import { freePort } from './free-port.ts'

const VERSIONS = '/usr/lib/postgresql'
const [VERSION] = existsSync(VERSIONS) ? readdirSync(VERSIONS).toSorted((a, b) => Number(b) - Number(a)) : []
const BIN = VERSION === undefined ? '' : join(VERSIONS, VERSION, 'bin')
const IS_ROOT = userInfo().uid === 0

const hasAccount = (): boolean => spawnSync('id', ['-u', 'postgres']).status === 0

/** Whether a PostgreSQL server can be started here. It never runs as root, so root needs Debian's account for it. */
export const hasPostgres = BIN !== '' && existsSync(join(BIN, 'initdb')) && (!IS_ROOT || hasAccount())

/** A server of its own on loopback, with the tables that queries read. */
export interface Postgres {
  /** Copies what queries read of an archive, in place of what was there. */
  load(archive: Archive): void
  /** The rows of each statement, in one session. */
  run(statements: readonly Statement[]): readonly (readonly RawRow[])[]
  stop(): void
}

/** Runs a program of the server as a user who is not root. */
function server(program: string, args: readonly string[]): void {
  const [command, given] = IS_ROOT
    ? ['runuser', ['-u', 'postgres', '--', join(BIN, program)]]
    : [join(BIN, program), []]
  execFileSync(command, [...given, ...args], { stdio: 'pipe', cwd: tmpdir() })
}

/** Starts a server with an empty database; the caller stops it. */
export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'nianwen-pg-'))
  if (IS_ROOT) {
    const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
    chownSync(folder, id('-u'), id('-g'))
  }
  const data = join(folder, 'data')
  const port = await freePort()
  // Names are ordered by code points, as SQLite orders them.
  server('initdb', ['-D', data, '-U', 'nianwen', '--no-locale', '-E', 'UTF8', '--auth=trust', '--no-sync'])
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off -c jit=off`
  server('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start'])
  const psql = (input: string): string => {
    const args = [
      '-X',
      '-q',
      '-A',
      '-t',
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
      '-U',
      'nianwen',
      '-d',
      'postgres',
      '-v',
      'ON_ERROR_STOP=1',
    ]
    const ran = spawnSync(join(BIN, 'psql'), args, { input, encoding: 'utf8', maxBuffer: 1 << 28 })
    if (ran.status !== 0) throw new Error(`PostgreSQL cannot run a statement: ${ran.stderr.slice(0, 2_000)}`)
    return ran.stdout
  }
  return {
    load: (archive) => void psql(copyOf(archive)),
    run: (statements) => readAnswers(psql(statements.map(asScript).join('\n'))),
    stop: () => {
      server('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What queries read, with the types of PostgreSQL. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  agencies: [
    'id int PRIMARY KEY',
    'name text',
    'province text',
    'city text',
    'county text',
    'level text',
    'sector text',
  ],
  reports: ['id int PRIMARY KEY', 'agency_id int', 'year int', 'edition text', 'current int'],
  codes: ['id int PRIMARY KEY', 'code text'],
  figures: ['report_id int', 'code_id int', 'value double precision', 'state text'],
  mentions: ['report_id int', 'key text', 'kind text', 'value double precision', 'year int'],
  findings: ['report_id int', 'key text', 'code text', 'parameters text'],
  dismissals: ['key text', 'parameters text'],
  passages: ['report_id int', 'kind text', 'theme text'],
}

/** As the archive has them. */
const INDEXES = [
  'CREATE UNIQUE INDEX ON figures (code_id, report_id);',
  'CREATE UNIQUE INDEX ON codes (code);',
  'CREATE UNIQUE INDEX ON reports (agency_id, year) WHERE current = 1;',
  'CREATE INDEX ON mentions (report_id);',
  'CREATE INDEX ON findings (report_id);',
  'CREATE INDEX ON passages (report_id);',
]

const literal = (value: unknown): string =>
  value === null ? 'NULL' : typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`

const copyOf = ({ sqlite }: Archive): string =>
  Object.entries(TABLES)
    .map(([table, columns]) => {
      const names = columns.map((column) => column.split(' ')[0]).join(', ')
      const rows = sqlite.prepare(`SELECT ${names} FROM ${table}`).raw().all() as unknown[][]
      const values = rows.map((row) => `(${row.map(literal).join(', ')})`).join(',\n')
      const filled = rows.length ? `INSERT INTO ${table} (${names}) VALUES ${values};` : ''
      return `DROP TABLE IF EXISTS ${table}; CREATE TABLE ${table} (${columns.join(', ')}); ${filled}`
    })
    .concat(INDEXES, 'ANALYZE;')
    .join('\n')

/** Prepared with parameters, as a client does it, and its rows as one JSON text. */
const asScript = ({ text, params }: Statement, i: number): string =>
  `PREPARE q${i} AS SELECT coalesce(json_agg(answered), '[]') FROM (${text}) answered;\nEXECUTE q${i}${params.length ? `(${params.map(literal).join(', ')})` : ''};\n\\echo --end--`

const readAnswers = (output: string): RawRow[][] =>
  output
    .split('--end--\n')
    .slice(0, -1)
    .map((text) => JSON.parse(text) as RawRow[])
