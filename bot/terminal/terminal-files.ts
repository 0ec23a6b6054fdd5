import { type Block, textParagraph } from '../../retrieval/answer/render/block.ts'
import type { Answer, Language } from '../../retrieval/answer.ts'
import { collectOriginals, type FindOriginal } from '../exports/collect-originals.ts'
import { type ExportKind, exportAnswer } from '../exports/export-answer.ts'
import { getMessages } from '../messages/get-messages.ts'
import { saveFile } from './save-file.ts'

export interface TerminalFiles {
  /** Folder that names of files are relative to. */
  readonly folder: string
  readonly findOriginal: FindOriginal
  readonly now: () => Date
  /** Language of the chat's own messages. */
  readonly language: Language
}

/** Saves an answer as a picture or a table, and says where. @param wanted file that the user named */
export async function saveExport(
  files: TerminalFiles,
  answer: Answer,
  kind: ExportKind,
  wanted: string,
): Promise<Block[]> {
  const messages = getMessages(files.language).files
  try {
    const exported = await exportAnswer(answer, kind, files.now())
    if (exported.length === 0) return textParagraph(kind === 'chart' ? messages.noChart : messages.noTable)
    const paths: string[] = []
    for (const file of exported) paths.push(await saveFile(files.folder, file, wanted))
    return textParagraph(paths.map(messages.saved).join('\n'))
  } catch (error) {
    return textParagraph(messages.notSaved(wanted || kind, error instanceof Error ? error.message : String(error)))
  }
}

/** Says where the report files lie that an answer rests on. */
export async function nameOriginals({ findOriginal }: TerminalFiles, answer: Answer): Promise<Block[]> {
  const { files, remarks } = await collectOriginals(answer, findOriginal)
  return textParagraph([...files.map(({ path, caption }) => `${caption}\n  ${path}`), ...remarks].join('\n'))
}
