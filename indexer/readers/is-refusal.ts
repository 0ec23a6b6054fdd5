import type { Refusal } from '../document.ts'

/** Tells a refusal from what was asked for. */
export const isRefusal = (value: object): value is Refusal => 'kind' in value && value.kind === 'refusal'

/** A refusal for the reason, a sentence without the file's name. */
export const refuse = (reason: string): Refusal => ({ kind: 'refusal', reason })
