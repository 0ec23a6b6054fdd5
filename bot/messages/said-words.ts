import type { Language } from '../../retrieval/answer.ts'

/** What can be done with an answer by a button below it, a command or a word. */
export type Act =
  | ('sources' | 'sql' | 'chart' | 'csv' | 'xlsx' | 'originals')
  | ('more' | 'context' | 'section' | 'subscribe' | 'share' | 'save' | 'good' | 'bad')

/** What asks for nothing but a reply. */
export type Remark = 'cancel' | 'thanks'

/** How people of one language say what can be pressed, as whole messages: small letters, simplified. */
export interface SaidWords {
  readonly acts: Readonly<Partial<Record<Act, readonly string[]>>>
  readonly remarks: Readonly<Record<Remark, readonly string[]>>
  /** The last answer in a language. */
  readonly languages: Readonly<Record<Language, readonly string[]>>
  readonly new: readonly string[]
  /** What stands in a question for a report that wants its file. */
  readonly giving: readonly string[]
  /** What asks for a whole table of the form, by its number as the first group, and for all of them; in any place of a question. */
  readonly wholeTables: { readonly numbered: RegExp; readonly all: RegExp }
  /** What points at a message that it replies to. */
  readonly pointing: readonly string[]
  /** What may stand before or behind any of them and changes nothing. */
  readonly polite: { readonly before: readonly string[]; readonly behind: readonly string[] }
  /** What may stand before or behind the number of a choice. */
  readonly number: { readonly before: readonly string[]; readonly behind: readonly string[] }
  /** Numbers of choices in words, from 1 on. */
  readonly spelled: readonly (readonly string[])[]
}
