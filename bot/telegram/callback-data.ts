/**
 * What a button does, as Telegram carries it: at most 64 bytes, `<version>:<action>:<answer>[:<option>]`. A change of the
 * format raises the version, so that the buttons of older messages are told from new ones.
 */
export type ButtonAction =
  | { readonly kind: 'sources'; readonly answer: number }
  | { readonly kind: 'sql'; readonly answer: number }
  | { readonly kind: 'option'; readonly answer: number; readonly option: number }

const VERSION = '1'

/** Writes an action into callback data. */
export const writeAction = (action: ButtonAction): string =>
  [VERSION, action.kind, action.answer, ...(action.kind === 'option' ? [action.option] : [])].join(':')

/** Reads callback data, undefined where it is of another version or not ours. */
export function parseAction(data: string): ButtonAction | undefined {
  const match = /^1:(?:(sources|sql):(\d{1,15})|option:(\d{1,15}):(\d{1,3}))$/.exec(data)
  if (!match) return undefined
  const [, kind, answer, ofOption, option] = match
  if (kind === 'sources' || kind === 'sql') return { kind, answer: Number(answer) }
  return { kind: 'option', answer: Number(ofOption), option: Number(option) }
}
