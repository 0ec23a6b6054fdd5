import { Composer, type Context } from 'grammy'
import type { BotDeps } from '../deps.ts'
import { sendExport, sendOriginals } from '../sending/send-files.ts'
import { createLastAnswer } from './last-answer.ts'

/** `/chart`, `/csv`, `/xlsx`, `/original`: the last answer as a picture, as files, and the reports that it rests on. */
export function createFiles(deps: BotDeps): Composer<Context> {
  const feature = new Composer()
  for (const kind of ['chart', 'csv', 'xlsx'] as const) {
    feature.use(createLastAnswer(kind, (ctx, answer) => sendExport(ctx, deps, answer, kind), deps))
  }
  feature.use(createLastAnswer('original', (ctx, answer) => sendOriginals(ctx, deps, answer), deps))
  return feature
}
