import { type Api, Composer, type Context } from 'grammy'
import type { BotDeps } from '../deps.ts'
import { isAddressed } from '../incoming/addressed-text.ts'
import { digestMessagesFor, messagesFor } from '../incoming/chat-of.ts'
import { noteOutcome } from '../incoming/log-updates.ts'
import { answerPress } from '../sending/answer-press.ts'
import { sendText } from '../sending/send-blocks.ts'
import { createBroadcast, resumeBroadcasts } from './broadcast.ts'
import { createFeedback } from './feedback.ts'
import { createLearn } from './learn.ts'
import { createReindex } from './reindex.ts'
import { createStatus } from './status.ts'
import { createUploads } from './uploads.ts'
import { createWork } from './work.ts'

/** What admins can do, and the work that they have set going. */
export interface Admin {
  readonly feature: Composer<Context>
  /** Goes on with what an earlier life has begun. */
  resume(api: Api): Promise<void>
  /** Asks the work to end. */
  stop(): void
  /** Settles when no work is left, or after `patience` milliseconds. */
  idle(patience: number): Promise<void>
}

/** Administration: for admins its features, for everyone else a polite refusal. */
export function createAdmin(deps: BotDeps): Admin {
  const { access, log } = deps
  const work = createWork(log)
  const queues = [work.indexing, work.broadcasts]
  const uploads = createUploads(deps, work)
  const feature = new Composer()
  feature
    .filter((ctx) => access.isAdmin(ctx.from?.id))
    .use(
      createHelp(),
      createStatus(deps, work),
      createFeedback(deps),
      createLearn(deps),
      createReindex(deps, work),
      createBroadcast(deps, work),
      uploads.feature,
      createPictures(),
    )
  feature.filter((ctx) => !access.isAdmin(ctx.from?.id)).use(createRefusal())
  return {
    feature,
    resume: (api) => resumeBroadcasts(api, deps, work),
    stop: () => {
      for (const queue of queues) queue.stop()
    },
    idle: async (patience) => {
      uploads.flush()
      await Promise.all(queues.map((queue) => queue.idle(patience)))
    },
  }
}

/** `/help` for admins says what they can do beside everyone else. */
function createHelp(): Composer<Context> {
  const feature = new Composer()
  feature.command('help', async (ctx) => {
    const { help, service, admin } = messagesFor(ctx)
    await sendText(ctx, [help, service.help, digestMessagesFor(ctx).help, admin.help].join('\n\n'))
  })
  return feature
}

/** Reports are read from files: a picture of one says how to send it. */
function createPictures(): Composer<Context> {
  const feature = new Composer()
  feature
    .on('message:photo')
    .filter(({ chat, msg }) => chat.type === 'private' && msg.text === undefined)
    .use((ctx) => sendText(ctx, messagesFor(ctx).admin.noPictures))
  return feature
}

const refusalOf = (ctx: Context): string => messagesFor(ctx).admin.onlyAdmins(ctx.from?.id ?? 0)

function createRefusal(): Composer<Context> {
  const feature = new Composer()
  feature.command(['status', 'feedback', 'learn', 'reindex', 'broadcast'], async (ctx) => {
    noteOutcome(ctx, 'refused')
    if (isAddressed(ctx)) await sendText(ctx, refusalOf(ctx))
  })
  feature.callbackQuery(/^broadcast:/, async (ctx) => {
    noteOutcome(ctx, 'refused')
    await answerPress(ctx, refusalOf(ctx))
  })
  feature
    .on('message:document')
    .chatType('private')
    .use(async (ctx) => {
      noteOutcome(ctx, 'refused')
      await sendText(ctx, messagesFor(ctx).admin.noUploads)
    })
  return feature
}
