import type { Archive } from '../../db/archive/open-archive.ts'
import { CHAT_MEMORY } from '../../db/chats/chats.ts'
import { createCitationFinder } from '../../db/lists/find-cited.ts'
import type { Citation } from '../../retrieval/answer/render/block.ts'
import { linkToSource, pathOfQuestion } from './link-to-source.ts'
import { signLink } from './sign-link.ts'

/** Where the page is for whoever reads an answer elsewhere. */
export interface PageAddress {
  /** Without a slash at the end. */
  readonly url: string
  /** Signs links; absent where everyone may look. */
  readonly secret?: string
}

/** The address of what a piece of an answer cites; null where the archive has it no more. */
export type LinkToPage = (cites: Citation) => string | null

/** The ways to the page. */
export interface PageLinks {
  readonly linkToPage: LinkToPage
  /** The address that asks a shared question, by its id, and shows the whole of the answer. */
  readonly linkToQuestion: (id: string) => string
}

/** Makes links to the page; signed ones hold as long as the answer that they stand below is remembered. */
export function createPageLinks(archive: Archive, { url, secret }: PageAddress, now: () => Date): PageLinks {
  const finder = createCitationFinder(archive)
  const addressOf = (path: string): string => {
    const until = new Date(now().getTime() + CHAT_MEMORY)
    return `${url}${secret === undefined ? path : signLink(path, secret, until)}`
  }
  return {
    linkToPage: (cites) => {
      const path = linkToSource(finder, cites)
      return path === null ? null : addressOf(path)
    },
    linkToQuestion: (id) => addressOf(pathOfQuestion(id)),
  }
}
