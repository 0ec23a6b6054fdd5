import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a signature says of a path. */
export type LinkState = 'valid' | 'expired' | 'forged' | 'unsigned'

/** Parameters that a signature adds to a path. */
const EXPIRY = 'exp'
const SIGNATURE = 'sig'

/** A base that paths are read against; only path and parameters count. */
const BASE = 'http://page'

const hash = (text: string, secret: string): Buffer => createHmac('sha256', secret).update(text).digest()

/** What is signed: the path, its parameters in their order, and until when it holds, in seconds since 1970. */
const signed = ({ pathname, searchParams }: URL, expiry: string): string => `${pathname}\n${searchParams}\n${expiry}`

/** A path of the page (with its parameters and fragment) that opens until a day and nobody can make without the secret. */
export function signLink(path: string, secret: string, until: Date): string {
  const url = new URL(path, BASE)
  const expiry = String(Math.floor(until.getTime() / 1000))
  const signature = hash(signed(url, expiry), secret).toString('base64url')
  url.searchParams.append(EXPIRY, expiry)
  url.searchParams.append(SIGNATURE, signature)
  return `${url.pathname}${url.search}${url.hash}`
}

/** Whether a path was signed with the secret and still opens. Until when it does, in seconds since 1970; 0 where it does not. */
export function checkLink(
  path: string,
  secret: string,
  now: Date,
): { readonly state: LinkState; readonly until: number } {
  const url = new URL(path, BASE)
  const [expiry, signature] = [url.searchParams.get(EXPIRY), url.searchParams.get(SIGNATURE)]
  if (signature === null) return { state: 'unsigned', until: 0 }
  const bare = withoutSignature(url)
  const given = Buffer.from(signature, 'base64url')
  const due = hash(signed(bare, expiry ?? ''), secret)
  if (given.length !== due.length || !timingSafeEqual(given, due)) return { state: 'forged', until: 0 }
  const until = Number(expiry)
  return until * 1000 > now.getTime() ? { state: 'valid', until } : { state: 'expired', until: 0 }
}

function withoutSignature(url: URL): URL {
  const bare = new URL(url)
  bare.searchParams.delete(EXPIRY)
  bare.searchParams.delete(SIGNATURE)
  return bare
}

/** A path without what a signature added to it. */
export function dropSignature(path: string): string {
  const { pathname, search } = withoutSignature(new URL(path, BASE))
  return `${pathname}${search}`
}
