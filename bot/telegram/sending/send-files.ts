import { type Context, InputFile } from 'grammy'
import { describeCoverage } from '../../../retrieval/answer/render/render-rows.ts'
import type { Answer } from '../../../retrieval/answer.ts'
import { findChart } from '../../charts/find-chart.ts'
import { collectOriginals } from '../../exports/collect-originals.ts'
import { type ExportKind, exportAnswer } from '../../exports/export-answer.ts'
import { getMessages } from '../../messages/get-messages.ts'
import type { BotDeps } from '../deps.ts'
import { keepTyping } from './keep-typing.ts'
import { replyPlace, sendText } from './send-blocks.ts'

/** Characters of a caption that Telegram takes. */
const LONGEST_CAPTION = 1024

const toCaption = (lines: readonly string[]): string => {
  const text = lines.filter(Boolean).join('\n')
  return text.length > LONGEST_CAPTION ? `${text.slice(0, LONGEST_CAPTION - 1)}…` : text
}

/** What a file shows, with its coverage. */
function captionOf(answer: Answer, kind: ExportKind): string {
  const chart = kind === 'chart' ? findChart(answer) : undefined
  if (chart) return toCaption([chart.title, ...chart.notes])
  return toCaption([answer.understood, ...describeCoverage(answer)])
}

/** Sends an answer as a picture or as files, or the sentence that it cannot be had so. */
export async function sendExport(ctx: Context, { now }: BotDeps, answer: Answer, kind: ExportKind): Promise<void> {
  const { noChart, noTable } = getMessages(answer.language).files
  const files = await keepTyping(
    ctx,
    () => exportAnswer(answer, kind, now()),
    kind === 'chart' ? 'upload_photo' : 'upload_document',
  )
  if (files.length === 0) return sendText(ctx, kind === 'chart' ? noChart : noTable)
  for (const { name, bytes } of files) {
    const [file, options] = [new InputFile(bytes, name), { caption: captionOf(answer, kind), ...replyPlace(ctx) }]
    await (kind === 'chart' ? ctx.replyWithPhoto(file, options) : ctx.replyWithDocument(file, options))
  }
}

/** Sends the report files that an answer rests on, then says which ones it cannot send and why. */
export async function sendOriginals(ctx: Context, { findOriginal }: BotDeps, answer: Answer): Promise<void> {
  const { files, remarks } = await keepTyping(ctx, () => collectOriginals(answer, findOriginal), 'upload_document')
  for (const { name, bytes, caption } of files) {
    await ctx.replyWithDocument(new InputFile(bytes, name), { caption, ...replyPlace(ctx) })
  }
  if (remarks.length > 0) await sendText(ctx, remarks.join('\n'))
}
