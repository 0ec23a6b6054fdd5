/** Where a language model answers, in the manner of OpenAI's chat completions. */
export interface LanguageModelSettings {
  /** Base address, as in `http://localhost:11434/v1`. */
  readonly url: string
  readonly model: string
  readonly key?: string
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads `NIANWEN_LLM_URL`, `NIANWEN_LLM_MODEL` and `NIANWEN_LLM_KEY`.
 * @returns null where the first is not set: no model is asked; or the sentence that says what is missing or malformed
 */
export function readLanguageModelSettings(env: Environment): LanguageModelSettings | string | null {
  const url = env.NIANWEN_LLM_URL?.trim() ?? ''
  const model = env.NIANWEN_LLM_MODEL?.trim() ?? ''
  const key = env.NIANWEN_LLM_KEY?.trim()
  if (!url) return null
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    return `Cannot use NIANWEN_LLM_URL "${url}": expected an address like http://localhost:11434/v1`
  if (!model) return 'Cannot use NIANWEN_LLM_URL: NIANWEN_LLM_MODEL is not set. Set it to the name of a model there.'
  return { url: url.replace(/\/+$/, ''), model, ...(key ? { key } : {}) }
}
