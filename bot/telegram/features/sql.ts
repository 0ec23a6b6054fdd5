import type { Composer, Context } from 'grammy'
import { renderSql } from '../../render/render-sql.ts'
import type { BotDeps } from '../deps.ts'
import { sendBlocks } from '../sending/send-blocks.ts'
import { createLastAnswer } from './last-answer.ts'

/** `/sql`: the statement that the last answer ran. */
export const createSql = (deps: BotDeps): Composer<Context> =>
  createLastAnswer('sql', (ctx, answer) => sendBlocks(ctx, renderSql(answer)), deps)
