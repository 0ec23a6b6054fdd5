import { html, raw } from 'hono/html'

/** A piece of a page. Whatever is put into the template `html` is escaped, but for other pieces. */
export type Markup = ReturnType<typeof html>

export { html, raw }

/** Nothing. */
export const NOTHING: Markup = raw('')
