import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a request for a completion carried. */
export interface CompletionRequest {
  readonly path: string
  readonly key: string | undefined
  readonly model: string
  readonly instructions: string
  /** The question with what belongs to it. */
  readonly input: { readonly question: string; readonly names: readonly string[]; readonly examples: readonly object[] }
  /** Why the reply before could not be used. */
  readonly reason: string | undefined
}

/** A server in the manner of OpenAI's chat completions, which says what the test tells it to. */
export interface Completions {
  readonly url: string
  readonly requests: readonly CompletionRequest[]
  /** What the model says from now on, the last for good: a value as JSON, a text as it is, a number as the status, null for no answer at all. */
  says(...replies: readonly unknown[]): void
  close(): Promise<void>
}

export async function startCompletions(): Promise<Completions> {
  const requests: CompletionRequest[] = []
  let replies: readonly unknown[] = [null]
  const server = createServer(async (request, response) => {
    requests.push(await readRequest(request))
    const [reply = null, ...rest] = replies
    if (rest.length > 0) replies = rest
    if (reply === null) return
    const content = typeof reply === 'string' ? reply : JSON.stringify(reply)
    response.writeHead(typeof reply === 'number' ? reply : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ choices: [{ index: 0, message: { role: 'assistant', content } }] }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    says: (...next) => {
      replies = next
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function readRequest(request: IncomingMessage): Promise<CompletionRequest> {
  let text = ''
  for await (const chunk of request) text += chunk
  const { model, messages } = JSON.parse(text)
  const [system, user, , repair] = messages as { content: string }[]
  return {
    path: `${request.method} ${request.url}`,
    key: request.headers.authorization,
    model,
    instructions: system?.content ?? '',
    input: JSON.parse(user?.content ?? ''),
    reason: repair?.content,
  }
}
