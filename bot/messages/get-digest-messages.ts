import type { Language } from '../../retrieval/answer.ts'
import type { DigestMessages } from './digest-messages.ts'
import { EN_DIGESTS } from './en/digests.ts'
import { ZH_DIGESTS } from './zh/digests.ts'

const MESSAGES: Readonly<Record<Language, DigestMessages>> = { zh: ZH_DIGESTS, en: EN_DIGESTS }

/** What the bot says about digests in a language. */
export const getDigestMessages = (language: Language): DigestMessages => MESSAGES[language]
