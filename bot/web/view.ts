import type { Context } from 'hono'
import type { Language } from '../../retrieval/answer.ts'
import { getMessages } from '../messages/get-messages.ts'
import { getPageMessages } from '../messages/get-page-messages.ts'
import type { Messages } from '../messages/messages.ts'
import type { PageMessages } from '../messages/page-messages.ts'

/** What Node gives of a connection. */
export interface Connection {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } }
}

/** What is known of a request when it is answered. */
export interface PageEnv {
  readonly Bindings: Connection
  readonly Variables: { language: Language }
}

export type PageContext = Context<PageEnv>

/** How a visitor sees the page. */
export interface View {
  readonly language: Language
  readonly messages: Messages
  readonly page: PageMessages
  /** Path and parameters of what is shown, without the language. */
  readonly path: string
}

export function viewOf(c: PageContext): View {
  const language = c.get('language')
  const url = new URL(c.req.url)
  url.searchParams.delete('lang')
  return {
    language,
    messages: getMessages(language),
    page: getPageMessages(language),
    path: c.req.method === 'POST' ? '/' : `${url.pathname}${url.search}`,
  }
}
