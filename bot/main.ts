#!/usr/bin/env node
/** The program `nianwen`: the only file that knows both the bot and the indexer. What a command needs is loaded when it runs. */
import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command, CommanderError, Option } from 'commander'
import { packageRoot } from '../db/archive/package-root.ts'
import type { Language } from '../retrieval/answer.ts'
import { explainError } from './commands/explain-error.ts'
import { parseDay } from './commands/parse-day.ts'
import { terminalLanguage } from './terminal/terminal-language.ts'
import { UsageError } from './usage-error.ts'

const { env } = process
const now = (): Date => new Date()
const print = (text: string): void => void process.stdout.write(`${text}\n`)
const log = (line: string): void => void process.stderr.write(`${line}\n`)

interface Common {
  readonly data: string
  readonly json?: boolean
}

interface IndexFlags extends Common {
  readonly known?: boolean
  readonly prune?: boolean
  readonly force?: boolean
  readonly watch?: boolean
  readonly vectors: boolean
}

interface AskFlags extends Common {
  readonly lang?: Language
  readonly now?: string
  readonly context?: string
  readonly batch?: string
}

async function index(paths: readonly string[], flags: IndexFlags): Promise<number> {
  if (paths.length === 0 && !flags.known) throw new UsageError('Give at least one PATH, or --known')
  const { runIndexCommand } = await import('../indexer/index-command.ts')
  return runIndexCommand(paths, { ...flags, model: env.NIANWEN_MODEL, now, print, log, onProgress: tellParent })
}

/** A bot that started this program hears how far it is. */
function tellParent(step: string, done: number, total: number): void {
  if (process.connected) process.send?.({ step, done, total })
}

async function ask(question: string | undefined, flags: AskFlags): Promise<number> {
  const { lang: language, batch, json } = flags
  if ((question === undefined) === (batch === undefined)) throw new UsageError('Give either a QUESTION or --batch FILE')
  if (batch !== undefined && !json) throw new UsageError('--batch prints JSON lines: add --json')
  if (batch !== undefined && flags.context)
    throw new UsageError('--context goes with a single QUESTION, not with --batch')
  const today = flags.now === undefined ? now() : parseDay(flags.now, '--now')
  const { startAsker } = await import('./commands/start-asker.ts')
  const asker = startAsker(flags.data)
  try {
    if (batch !== undefined) {
      const { runAskBatch } = await import('./commands/ask-batch.ts')
      return await runAskBatch(batch, { asker, language, now: today, print, log })
    }
    const { runAskCommand } = await import('./commands/ask.ts')
    const options = { asker, json, language, now: today, contextFile: flags.context, print }
    return await runAskCommand(question ?? '', options)
  } finally {
    await asker.close()
  }
}

async function chat({ data }: Common): Promise<number> {
  const { runChatCommand } = await import('./commands/chat.ts')
  return runChatCommand({ data, env, now, version: readVersion() })
}

async function bot({ data }: Common): Promise<number> {
  const { runBotCommand } = await import('./commands/bot.ts')
  return runBotCommand({ data, env, now, program: fileURLToPath(import.meta.url), version: readVersion() })
}

async function web(flags: Common & { readonly host: string; readonly port: string }): Promise<number> {
  const { runWebCommand } = await import('./commands/web.ts')
  return runWebCommand({ ...flags, env, now, version: readVersion(), log })
}

async function inspect(file: string, { json, lang }: Common & { readonly lang?: Language }): Promise<number> {
  const { runInspectCommand } = await import('../indexer/inspect-command.ts')
  return runInspectCommand(file, { json, language: lang ?? terminalLanguage(env), print, log })
}

interface CheckFlags extends Common {
  readonly lang?: Language
  readonly dismiss?: string
  readonly reason?: string
  readonly restore?: string
  readonly all?: boolean
  readonly by?: string
}

/** An account of a container may have no name. */
function accountName(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}

async function check({ lang, by, ...flags }: CheckFlags): Promise<number> {
  const { runCheckCommand } = await import('./commands/check.ts')
  const language = lang ?? terminalLanguage(env)
  return runCheckCommand({ ...flags, language, by: by ?? accountName(), now: new Date(), print })
}

async function stats({ data, json }: Common): Promise<number> {
  const { runStatsCommand } = await import('./commands/stats.ts')
  return runStatsCommand({ data, json, print })
}

async function doctor({ data, json }: Common): Promise<number> {
  const { runDoctorCommand } = await import('./commands/doctor.ts')
  return runDoctorCommand({ data, env, json, print })
}

interface LearnFlags extends Common {
  readonly confirm?: string
  readonly wording?: string
  readonly means?: string
  readonly drop?: string
}

async function learn(flags: LearnFlags): Promise<number> {
  const { runLearnCommand } = await import('./commands/learn.ts')
  return runLearnCommand({ ...flags, now, print })
}

async function backup(file: string, { data, json }: Common): Promise<number> {
  const { runBackupCommand } = await import('./commands/backup.ts')
  return runBackupCommand(file, { data, json, now: now(), print, log })
}

interface RestoreFlags extends Common {
  readonly force?: boolean
  readonly keepChats?: boolean
}

async function restore(file: string, flags: RestoreFlags): Promise<number> {
  const { runRestoreCommand } = await import('./commands/backup.ts')
  return runRestoreCommand(file, { ...flags, print })
}

/** The bot where it has a token, else the terminal; the bundled samples where there is no archive yet. */
async function start(flags: Common): Promise<number> {
  const { archiveExists } = await import('../db/archive/open-archive.ts')
  if (!archiveExists(flags.data)) {
    log(`There is no archive in "${flags.data}" yet: indexing the bundled sample reports (all invented).`)
    const { runIndexCommand } = await import('../indexer/index-command.ts')
    const options = { ...flags, vectors: true, model: env.NIANWEN_MODEL, now, print: log, log }
    const status = await runIndexCommand([join(packageRoot(), 'indexer/samples')], options)
    if (status === 2) return status
  }
  return env.TELEGRAM_BOT_TOKEN ? bot(flags) : chat(flags)
}

const readVersion = (): string =>
  (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version

/** Every command, its action ending with the exit status. */
function buildProgram(end: (status: number) => void): Command {
  const program = new Command('nianwen')
    .description('Ask an archive of Chinese annual reports on open government information')
    .version(readVersion())
    .showHelpAfterError('(add --help for the ways to use it)')
    .exitOverride()
  const command = (usage: string, description: string): Command =>
    program
      .command(usage)
      .description(description)
      .addOption(new Option('--data <dir>', 'folder of the archive').env('NIANWEN_DATA').default('./data'))
      .exitOverride()
  const json = ['--json', 'print one JSON document'] as const
  const messages = (): Option =>
    new Option('--lang <language>', 'language of the messages (default: that of the terminal)').choices(['zh', 'en'])
  command('index', 'read reports (files and folders, recursively) into the archive')
    .argument('[path...]', 'files and folders')
    .option('--known', 'also the files that the archive has read before')
    .option('--prune', 'drop the reports whose file is gone')
    .option('--watch', 'keep going: read what changes')
    .option('--force', 'read unchanged files again')
    .option('--no-vectors', 'leave out the vectors: passages are found by words only')
    .option(...json)
    .action(async (paths: string[], flags: IndexFlags) => end(await index(paths, flags)))
  command('ask', 'answer one question, or a batch of them')
    .argument('[question]', 'in Chinese or English')
    .option(...json)
    .addOption(
      new Option('--lang <language>', "language of the answer (default: the question's)").choices(['zh', 'en']),
    )
    .option('--now <date>', 'the day that "last year" counts from, like 2025-03-31 (default: today)')
    .option('--context <file>', 'keep the conversation in this file, so that follow-ups work')
    .option('--batch <file>', 'questions as JSON lines {"id","question",…}; one answer a line')
    .action(async (question: string | undefined, flags: AskFlags) => end(await ask(question, flags)))
  command('chat', 'ask at the terminal').action(async (flags: Common) => end(await chat(flags)))
  command('bot', 'run the Telegram bot (TELEGRAM_BOT_TOKEN, TELEGRAM_API_ROOT)').action(async (flags: Common) =>
    end(await bot(flags)),
  )
  command('web', 'serve the page: the same chat, reports and agencies in a browser')
    .option('--host <host>', 'address to listen on; others than this machine reach it only by another one', '127.0.0.1')
    .option('--port <port>', 'port to listen on; 0 takes a free one', '8080')
    .action(async (flags: Common & { host: string; port: string }) => end(await web(flags)))
  command('inspect', 'show what is read in one file, without storing it')
    .argument('<file>', 'a report')
    .addOption(messages())
    .option(...json)
    .action(async (file: string, flags: Common & { lang?: Language }) => end(await inspect(file, flags)))
  command('check', 'list what does not add up in the archive, or dismiss a finding for good')
    .option('--dismiss <id>', 'judge a finding to be none; needs --reason')
    .option('--reason <text>', 'why it is none')
    .option('--by <name>', 'who dismisses; the account by default')
    .option('--restore <id>', 'take a dismissal back')
    .option('--all', 'list the dismissed ones too')
    .addOption(messages())
    .option(...json)
    .action(async (flags: CheckFlags) => end(await check(flags)))
  command('stats', 'count what the archive holds')
    .option(...json)
    .action(async (flags: Common) => end(await stats(flags)))
  command('learn', 'list what was not understood most often, and teach it to this archive')
    .option('--confirm <id>', 'teach a listed wording, with the reading that was taken for it or with --means')
    .option('--means <meaning>', 'what it means: a question that is understood, or a line of the notation')
    .option('--wording <text>', 'teach a wording of your own; needs --means')
    .option('--drop <id>', 'take a lesson back')
    .option(...json)
    .action(async (flags: LearnFlags) => end(await learn(flags)))
  command('doctor', 'check everything, and say what to do')
    .option(...json)
    .action(async (flags: Common) => end(await doctor(flags)))
  command('backup', 'copy archive, chats, vectors and report files into one file, also while the bot runs')
    .argument('<file>', 'a tar file that does not exist yet')
    .option(...json)
    .action(async (file: string, flags: Common) => end(await backup(file, flags)))
  command('restore', 'put a backup back, also while the bot runs')
    .argument('<file>', 'a backup')
    .option('--force', 'replace the archive that is there')
    .option(
      '--keep-chats',
      'leave the chats that are there as they are: for a copy of an archive that is indexed elsewhere',
    )
    .option(...json)
    .action(async (file: string, flags: RestoreFlags) => end(await restore(file, flags)))
  command('start', 'run the bot when TELEGRAM_BOT_TOKEN is set, else chat; sample reports to begin with').action(
    async (flags: Common) => end(await start(flags)),
  )
  return program
}

/** @returns the exit status */
async function main(args: readonly string[]): Promise<number> {
  let status = 0
  const program = buildProgram((ended) => {
    status = ended
  })
  try {
    await program.parseAsync(args)
    return status
  } catch (error) {
    // Commander has told the user already; help that was asked for is no error.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (env.NIANWEN_DEBUG) console.error(error)
    else log(explainError(error))
    // Known by its name, so that help and slips need not load the database.
    return error instanceof UsageError || (error instanceof Error && error.name === 'ArchiveError') ? 2 : 1
  }
}

// A reader that closes early (`| head`) ends the program quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
process.exitCode = await main(process.argv)
