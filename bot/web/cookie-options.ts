import type { PageSettings } from './page-settings.ts'
import type { PageContext } from './view.ts'

/** Whether the page is found by https, so that Telegram may open it as a Web App. */
export const isSecure = ({ url }: PageSettings): boolean => url?.startsWith('https:') ?? false

/**
 * How cookies are set. Within the frame of Telegram's own page (a Web App in its web version) browsers send only such that say so,
 * and keep them apart from those of the page itself.
 */
export function cookieOptions(c: PageContext, settings: PageSettings) {
  const secure = isSecure(settings)
  const isFramed = secure && c.req.header('sec-fetch-dest') === 'iframe'
  const site = isFramed ? ({ sameSite: 'None', partitioned: true } as const) : ({ sameSite: 'Lax' } as const)
  return { path: '/', httpOnly: true, secure, ...site } as const
}
