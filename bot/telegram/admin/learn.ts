import { Composer, type Context } from 'grammy'
import type { Verdict } from '../../../db/chats/verdicts.ts'
import { type Block, bold, paragraph, plain } from '../../../retrieval/answer/render/block.ts'
import { cutText } from '../../../retrieval/answer/render/text-width.ts'
import { createWordings } from '../../../retrieval/learn/create-wordings.ts'
import type { AdminMessages } from '../../messages/admin-messages.ts'
import { type Taught, teachJudged } from '../../talk/teach.ts'
import type { BotDeps } from '../deps.ts'
import { messagesFor } from '../incoming/chat-of.ts'
import { sendBlocks, sendText } from '../sending/send-blocks.ts'

/** Wordings of each list, and cells of a line. */
const MOST = 20
const SHOWN = 160

/** A number, with or without what the wording means behind it; `-3` takes lesson 3 back. */
const CONFIRMING = /^(?<drop>-)?(?<id>\d+)(?:\s+(?<means>.+))?$/su

/** `/learn`: the wordings that were not understood most often; with a number it teaches this archive one of them. */
export function createLearn({ archive, chats, now }: BotDeps): Composer<Context> {
  const wordings = createWordings(archive)
  const feature = new Composer()
  feature.command('learn', async (ctx) => {
    const { learn } = messagesFor(ctx).admin
    const said = ctx.match.trim()
    const { drop, id, means = '' } = CONFIRMING.exec(said)?.groups ?? {}
    if (id === undefined) return sendBlocks(ctx, said ? paragraph([plain(learn.usage)]) : listAll(chats, learn))
    if (drop) return sendText(ctx, chats.dropLesson(Number(id)) ? learn.dropped : learn.unknown)
    await sendText(ctx, tell(teachJudged(Number(id), means, { store: chats, wordings, now }), learn))
  })
  return feature
}

function listAll(chats: BotDeps['chats'], learn: AdminMessages['learn']): Block[] {
  const list = (title: string, lines: readonly string[]): Block[] =>
    lines.length > 0 ? paragraph([bold(title)], ...lines.map((line) => [plain(cutText(line, SHOWN))])) : []
  const judged = (verdict: Verdict): string[] =>
    chats
      .listJudged(verdict, MOST)
      .map(({ id, wording, means, times }) => `${id}. ${times}× ${wording}${means && ` → ${means}`}`)
  const lessons = chats.listLessons().map(({ id, wording, means }) => `-${id}. ${wording} → ${means}`)
  const blocks = [
    ...list(learn.unread, judged('unread')),
    ...list(learn.taken, judged('taken')),
    ...list(learn.lessons, lessons),
  ]
  return [...(blocks.length > 0 ? blocks : paragraph([plain(learn.nothing)])), ...paragraph([plain(learn.usage)])]
}

function tell(taught: Taught, learn: AdminMessages['learn']): string {
  switch (taught.kind) {
    case 'taught':
      return learn.taught(taught.wording, taught.means)
    case 'unclear':
      return learn.unclear(taught.wording)
    default:
      return learn[taught.kind]
  }
}
