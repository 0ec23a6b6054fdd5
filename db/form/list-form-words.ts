import { expandPhrase } from './expand-phrase.ts'
import type { Axis, Form, Group, Language, Table, TableNumber, Words } from './form.ts'
import { OGI } from './ogi/ogi.ts'

/** What a phrase names. Members and groups are told by table, axis and key; a group may have the key of a member. */
export type FormName =
  | { readonly kind: 'member' | 'group'; readonly table: TableNumber; readonly axis: Axis['key']; readonly key: string }
  /** An axis as a whole: by type of requester. */
  | { readonly kind: 'axis'; readonly table: TableNumber; readonly axis: Axis['key'] }
  /** A table as a whole: 表三, "table 3". */
  | { readonly kind: 'table'; readonly table: TableNumber }
  /** What a table counts: 申请, "cases". */
  | { readonly kind: 'noun'; readonly table: TableNumber }
  | { readonly kind: 'ratio'; readonly name: string }
  /** One figure as a whole: 败诉. */
  | { readonly kind: 'figure'; readonly code: string }

export interface FormWord {
  /** Without punctuation; English in lower case with single blanks. */
  readonly phrase: string
  readonly member: FormName
  /** It means that only beside other words of the table: "answered", 批准. */
  readonly hint?: true
}

interface Named {
  readonly words?: Words
  readonly label: { readonly zh: string; readonly en: string }
  readonly member: FormName
  /** The label is too common a word to name it alone: 总计. */
  readonly common?: boolean
}

const NO_LABEL = { zh: '', en: '' }

const KNOWN = new WeakMap<Form, Map<Language, readonly FormWord[]>>()

/**
 * Every phrase that names a member, group, axis, ratio or figure of a form, its label included. A phrase may stand for
 * several: 结转 is what came over and what goes on.
 */
export function listFormWords(language: Language, form: Form = OGI): readonly FormWord[] {
  const known = KNOWN.get(form) ?? new Map<Language, readonly FormWord[]>()
  KNOWN.set(form, known)
  const words = known.get(language) ?? listWords(listNamed(form), language)
  known.set(language, words)
  return words
}

function listNamed({ tables, ratios, sayings }: Form): Named[] {
  return [
    ...tables.flatMap((table) => [
      { words: table.names, label: NO_LABEL, member: { kind: 'table' as const, table: table.number } },
      { ...noWords(table.words), label: table.noun, member: { kind: 'noun' as const, table: table.number } },
      ...table.axes.flatMap((axis) => listAxis(table, axis)),
    ]),
    ...ratios.map(({ words, label, name }) => ({ words, label, member: { kind: 'ratio' as const, name } })),
    ...sayings.map(({ words, code }) => ({
      words,
      label: NO_LABEL,
      member: { kind: 'figure' as const, code },
    })),
  ]
}

const noWords = (words: Words | undefined): Pick<Named, 'words'> => (words ? { words } : {})

function listAxis({ number }: Table, axis: Axis): Named[] {
  const at = { table: number, axis: axis.key }
  const groups = new Set(axis.groups.map(({ key }) => key))
  return [
    { ...noWords(axis.words), label: axis.label, member: { kind: 'axis', ...at }, common: true },
    ...axis.members
      .filter(({ key }) => !groups.has(key))
      .map(({ key, label, words, common }) => ({
        ...noWords(words),
        label,
        member: { kind: 'member' as const, ...at, key },
        common: common ?? false,
      })),
    ...axis.groups.map(({ key, label, words }) => ({
      ...noWords(words),
      label,
      member: { kind: 'group' as const, ...at, key },
    })),
    ...axis.groups.flatMap((group) =>
      listNumbered(axis, group).map((one) => ({ ...one, member: { kind: 'member' as const, ...at, key: one.key } })),
    ),
  ]
}

const NUMERALS = '零一二三四五六七八九'

/** The members that the form numbers within their group, by their number: 不予公开第8项. */
const listNumbered = (axis: Axis, { label, members }: Group) =>
  axis.members.flatMap(({ key, printed }) => {
    const number = members.includes(key) ? /^(\d)\./u.exec(printed)?.[1] : undefined
    if (number === undefined) return []
    const zh = `${label.zh}[的]第(${number}/${NUMERALS[Number(number)]})[小/子]项`
    return [{ key, words: { zh, en: `${label.en} [item/row/reason/number] ${number}` }, label: NO_LABEL }]
  })

/** Each phrase once for each thing that it names; as a name where it is a name and a hint. */
function listWords(named: readonly Named[], language: Language): readonly FormWord[] {
  const found = new Map<string, Map<string, FormWord>>()
  for (const { words, label, member, common } of named) {
    const id = JSON.stringify(member)
    const known = found.get(id) ?? new Map<string, FormWord>()
    found.set(id, known)
    const labels = labelPhrases(label[language])
    for (const phrase of [...expandPhrase(words?.[language] ?? ''), ...(common ? [] : labels)])
      known.set(phrase, { phrase, member })
    for (const phrase of [...expandPhrase(words?.hints?.[language] ?? ''), ...(common ? labels : [])])
      if (!known.has(phrase)) known.set(phrase, { phrase, member, hint: true })
  }
  return [...found.values()].flatMap((words) => [...words.values()])
}

/** The label, and what stands behind its colon: 不予公开：属于国家秘密. */
const labelPhrases = (label: string): string[] =>
  [label, label.split(/[：:]/u).at(-1) ?? '']
    .map((text) =>
      text
        .toLowerCase()
        .replace(/[-：:]/gu, ' ')
        .replace(/[“”"、，,]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((text) => text.length > 1)
