import type { Answer, Language } from '../../retrieval/answer.ts'
import type { Asker } from './asker.ts'

/** What the engine answers with questions that any archive can be asked. */
const HELP = { zh: '帮助', en: 'help' } as const

/** Kinds of answers whose options are examples. */
const OFFERING: readonly Answer['kind'][] = ['help', 'refusal']

/** The examples of the engine as the options of an answer; undefined where it has none just now. */
export async function askForHelp(
  { asker, now }: { readonly asker: Asker; readonly now: () => Date },
  language: Language,
): Promise<Answer | undefined> {
  const help = await asker.ask(HELP[language], { language, now: now(), context: null }).catch(() => null)
  return help && OFFERING.includes(help.answer.kind) && help.answer.options.length > 0 ? help.answer : undefined
}
