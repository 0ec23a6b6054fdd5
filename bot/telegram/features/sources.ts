import type { Composer, Context } from 'grammy'
import type { BotDeps } from '../deps.ts'
import { sendSources } from '../sending/send-sources.ts'
import { createLastAnswer } from './last-answer.ts'

/** `/sources`: every place that the last answer was read from. */
export const createSources = (deps: BotDeps): Composer<Context> =>
  createLastAnswer('sources', (ctx, answer) => sendSources(ctx, deps, answer), deps)
