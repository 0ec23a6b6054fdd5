import type { StoredMessage } from '../bot-api/types.ts'

const writeContent = ({ source, text, caption, document, photo }: StoredMessage): string[] => [
  ...(document ? [`[file ${document.file_name}]`] : []),
  ...(photo ? ['[picture]'] : []),
  ...(source ?? text ?? caption ?? '').split('\n').filter((line, _, { length }) => length > 1 || line !== ''),
]

/**
 * A conversation as text: who speaks, the messages as they were sent, their buttons row by row. What differs from run to run
 * (sizes of files, days since) is not in it.
 */
export const writeTranscript = (messages: readonly StoredMessage[]): string =>
  messages
    .map((message) =>
      [
        message.from.is_bot ? '--- bot' : '--- user',
        ...writeContent(message),
        ...(message.reply_markup?.inline_keyboard ?? [])
          .filter((row) => row.length > 0)
          .map((row) => row.map(({ text }) => `[${text}]`).join(' ')),
      ].join('\n'),
    )
    .join('\n\n')
    .replace(/\d+(?:\.\d+)? MB/g, '… MB')
    .concat('\n')
