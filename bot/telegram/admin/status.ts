import { Composer, type Context } from 'grammy'
import type { Stats } from '../../../db/lists/read-stats.ts'
import { bold, type Line, paragraph, plain } from '../../../retrieval/answer/render/block.ts'
import type { Messages } from '../../messages/messages.ts'
import type { BotDeps } from '../deps.ts'
import { messagesFor } from '../incoming/chat-of.ts'
import { sendBlocks } from '../sending/send-blocks.ts'
import type { Work } from './work.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** `/status`: how long the bot runs and how, what the archive holds, the models, and what is under way. */
export function createStatus(deps: BotDeps, work: Work): Composer<Context> {
  const startedAt = deps.now()
  const feature = new Composer()
  feature.command('status', async (ctx) => {
    const messages = messagesFor(ctx)
    const { status } = messages.admin
    const { view, chats, admin } = deps
    const lines = [
      describeUptime(deps.now().getTime() - startedAt.getTime(), messages),
      status.program(admin.version, deps.webhook !== undefined),
      ...(await describeWebhook(ctx, deps, messages)),
      ...describeArchive(view.readStats(), messages),
      status.languageModel(admin.languageModel),
      status.queue([...work.indexing.list(), ...work.broadcasts.list()]),
      status.chats(chats.listChats().length),
    ]
    await sendBlocks(ctx, paragraph([bold(status.title)], ...lines.map((line): Line => [plain(line)])))
  })
  return feature
}

const describeUptime = (milliseconds: number, { admin }: Messages): string =>
  admin.status.running(
    Math.floor(milliseconds / DAY),
    Math.floor((milliseconds % DAY) / HOUR),
    Math.floor((milliseconds % HOUR) / MINUTE),
  )

async function describeWebhook({ api }: Context, { webhook }: BotDeps, { admin }: Messages): Promise<string[]> {
  if (!webhook) return []
  const { pending_update_count: pending, last_error_message: trouble } = await api.getWebhookInfo()
  return [admin.status.webhook(pending, trouble)]
}

function describeArchive(stats: Stats, { admin }: Messages): string[] {
  const { status } = admin
  const years = stats.years.map(({ year }) => year)
  const span = [...new Set([years[0], years.at(-1)])].filter((year) => year !== undefined).join('–')
  const bytes = Object.values(stats.sizes).reduce((sum, size) => sum + size, 0)
  const { error, warning, notice } = stats.findings
  const { model } = stats
  return [
    status.archive(stats.reports, stats.agencies, span, (bytes / 1e6).toFixed(1)),
    status.content(stats.figures, stats.passages, error + warning + notice),
    model ? status.model(model.name, model.vectors, stats.passages - model.vectors) : status.noModel,
  ]
}
