/** What the buttons below an answer do, and whether they mean one of its parts by its index. */
const ACTIONS = {
  sources: 'whole',
  sql: 'whole',
  chart: 'whole',
  csv: 'whole',
  xlsx: 'whole',
  originals: 'whole',
  subscribe: 'whole',
  share: 'whole',
  save: 'whole',
  good: 'whole',
  bad: 'whole',
  page: 'part',
  more: 'part',
  sourcepage: 'part',
  context: 'part',
  section: 'part',
  option: 'part',
  suggestion: 'part',
} as const

type Kinds<Scope> = {
  [Kind in keyof typeof ACTIONS]: (typeof ACTIONS)[Kind] extends Scope ? Kind : never
}[keyof typeof ACTIONS]

/** An action on an answer; `index` counts its options, suggestions, quotes, its pages, or those of its sources from 0: `page` shows one in place of
 * another, `more` below. */
export type ButtonAction =
  | { readonly kind: Kinds<'whole'>; readonly answer: number }
  | { readonly kind: Kinds<'part'>; readonly answer: number; readonly index: number }

/** A change of the format raises the version, so that the buttons of older messages are told from new ones. */
const VERSION = '2'

/** Writes an action as Telegram carries it, in at most 64 bytes: `<version>:<kind>:<answer>[:<index>]`. */
export const writeAction = (action: ButtonAction): string =>
  [VERSION, action.kind, action.answer, ...('index' in action ? [action.index] : [])].join(':')

/** Reads callback data, undefined where it is of another version or not ours. */
export function parseAction(data: string): ButtonAction | undefined {
  const [, kind, answer, index] = /^2:([a-z]+):(\d{1,15})(?::(\d{1,4}))?$/.exec(data) ?? []
  if (!isKind(kind) || (ACTIONS[kind] === 'part') !== (index !== undefined)) return undefined
  return { kind, answer: Number(answer), ...(index === undefined ? {} : { index: Number(index) }) } as ButtonAction
}

const isKind = (kind: string | undefined): kind is ButtonAction['kind'] =>
  kind !== undefined && Object.hasOwn(ACTIONS, kind)
