import type { LanguageModelSettings } from './settings.ts'

/** What a model is asked: its task, the question with what belongs to it, and what became of its first reply. */
export interface ModelTask {
  readonly instructions: string
  readonly input: string
  /** The reply before, and what was wrong with it. */
  readonly repair?: { readonly reply: string; readonly reason: string }
}

/** A language model that completes a task given in words. */
export interface LanguageModel {
  /** @throws Error when the model cannot be reached, refuses, or takes longer than the signal allows */
  complete(task: ModelTask, signal: AbortSignal): Promise<string>
}

/** A model behind OpenAI's chat completions, Ollama's among them. Nothing is sent before the first task. */
export function connectLanguageModel({
  url,
  model,
  key,
}: Omit<LanguageModelSettings, 'trust' | 'replay'>): LanguageModel {
  const headers = { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) }
  return {
    complete: async ({ instructions, input, repair }, signal) => {
      const messages = [
        { role: 'system', content: instructions },
        { role: 'user', content: input },
        ...(repair
          ? [
              { role: 'assistant', content: repair.reply },
              {
                role: 'user',
                content: `That cannot be used: ${repair.reason}. Reply with the corrected JSON object only.`,
              },
            ]
          : []),
      ]
      const body = JSON.stringify({ model, temperature: 0, response_format: { type: 'json_object' }, messages })
      const response = await fetch(`${url}/chat/completions`, { method: 'POST', headers, body, signal })
      if (!response.ok) throw new Error(`The language model answered with status ${response.status}`)
      return contentOf(await response.json())
    },
  }
}

function contentOf(completion: unknown): string {
  const content = (completion as { choices?: { message?: { content?: unknown } }[] } | null)?.choices?.[0]?.message
    ?.content
  if (typeof content !== 'string') throw new Error('The language model said nothing')
  return content
}
