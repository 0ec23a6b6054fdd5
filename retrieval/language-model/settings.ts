/** How far a model's reading is trusted: offered beside others, or answered at once. */
export type ModelTrust = 'offer' | 'answer'

/** Where a language model answers, in the manner of OpenAI's chat completions. */
export interface LanguageModelSettings {
  /** Base address, as in `http://localhost:11434/v1`; empty where kept replies are all there is. */
  readonly url: string
  readonly model: string
  readonly key?: string
  readonly trust: ModelTrust
  /** File that replies are kept in and taken from. */
  readonly replay?: string
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads `NIANWEN_LLM_URL`, `NIANWEN_LLM_MODEL`, `NIANWEN_LLM_KEY`, `NIANWEN_LLM_TRUST` and `NIANWEN_LLM_REPLAY`.
 * @returns null where neither an address nor a file of replies is set: no model is asked; or the sentence that says what is
 * missing or malformed
 */
export function readLanguageModelSettings(env: Environment): LanguageModelSettings | string | null {
  const url = env.NIANWEN_LLM_URL?.trim() ?? ''
  const model = env.NIANWEN_LLM_MODEL?.trim() ?? ''
  const key = env.NIANWEN_LLM_KEY?.trim()
  const trust = env.NIANWEN_LLM_TRUST?.trim() || 'offer'
  const replay = env.NIANWEN_LLM_REPLAY?.trim()
  if (!url && !replay) return null
  if (trust !== 'offer' && trust !== 'answer')
    return `Cannot use NIANWEN_LLM_TRUST "${trust}": expected offer or answer`
  if (url && (!/^https?:\/\//.test(url) || !URL.canParse(url)))
    return `Cannot use NIANWEN_LLM_URL "${url}": expected an address like http://localhost:11434/v1`
  if (url && !model)
    return 'Cannot use NIANWEN_LLM_URL: NIANWEN_LLM_MODEL is not set. Set it to the name of a model there.'
  return { url: url.replace(/\/+$/, ''), model, trust, ...(key ? { key } : {}), ...(replay ? { replay } : {}) }
}
