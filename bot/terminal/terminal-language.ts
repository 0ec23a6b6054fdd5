import type { Language } from '../../retrieval/answer.ts'

/** Language of the terminal, by the variables that POSIX names for it: the first one that is set decides. */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
