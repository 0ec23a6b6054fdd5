import type { LanguageModelSettings } from './settings.ts'

/** A language model that completes a task given in words with a JSON value. */
export interface LanguageModel {
  /** @throws Error when the model cannot be reached, refuses, takes too long or says something that is no JSON */
  complete(task: { readonly instructions: string; readonly input: string }): Promise<unknown>
}

/** How long a model may think, in milliseconds. */
const PATIENCE = 30_000

/** A model behind OpenAI's chat completions, Ollama's among them. Nothing is sent before the first task. */
export function connectLanguageModel(
  { url, model, key }: LanguageModelSettings,
  { patience = PATIENCE }: { readonly patience?: number } = {},
): LanguageModel {
  const headers = { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) }
  return {
    complete: async ({ instructions, input }) => {
      const body = {
        model,
        temperature: 0,
        response_format: { type: 'json_object' },
        messages: [
          { role: 'system', content: instructions },
          { role: 'user', content: input },
        ],
      }
      const signal = AbortSignal.timeout(patience)
      const response = await fetch(`${url}/chat/completions`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
        signal,
      })
      if (!response.ok) throw new Error(`The language model answered with status ${response.status}`)
      return JSON.parse(stripFence(contentOf(await response.json())))
    },
  }
}

function contentOf(completion: unknown): string {
  const content = (completion as { choices?: { message?: { content?: unknown } }[] } | null)?.choices?.[0]?.message
    ?.content
  if (typeof content !== 'string') throw new Error('The language model said nothing')
  return content
}

/** Some models wrap what they were asked for in a fence of Markdown. */
const stripFence = (content: string): string => content.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, '')
