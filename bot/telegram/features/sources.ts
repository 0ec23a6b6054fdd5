import type { Composer, Context } from 'grammy'
import { renderAllSources } from '../../../retrieval/answer/render/render-sources.ts'
import type { BotDeps } from '../deps.ts'
import { sendBlocks } from '../sending/send-blocks.ts'
import { createLastAnswer } from './last-answer.ts'

/** `/sources`: every place that the last answer was read from. */
export const createSources = (deps: BotDeps): Composer<Context> =>
  createLastAnswer('sources', (ctx, answer) => sendBlocks(ctx, renderAllSources(answer)), deps)
