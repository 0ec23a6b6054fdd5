import { html, type Markup, NOTHING } from './markup.ts'
import { ICON_PATH, STYLE_PATH } from './style-sheet.ts'
import type { View } from './view.ts'

/** What a page of its own is made of. */
export interface PageContent {
  readonly title: string
  readonly main: Markup
  /** Which entry of the navigation it belongs to. */
  readonly place?: 'ask' | 'agencies'
}

const inLanguage = (path: string, language: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}lang=${language}`

/** A whole document: the way to its content, the navigation, the content. */
export function drawDocument({ page, path, language }: View, { title, main, place }: PageContent): Markup {
  const other = language === 'zh' ? { code: 'en', tag: 'en' } : { code: 'zh', tag: 'zh-CN' }
  const entry = (key: 'ask' | 'agencies', href: string): Markup =>
    html`<li><a href="${href}"${place === key ? html` aria-current="page"` : NOTHING}>${page.nav[key]}</a></li>`
  return html`<!doctype html>
<html lang="${page.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${page.brand}</title>
<link rel="stylesheet" href="${STYLE_PATH}">
<link rel="icon" href="${ICON_PATH}" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#main">${page.skip}</a>
<header>
<nav aria-label="${page.nav.label}">
<a class="brand" href="/" lang="zh-CN">年问</a>
<ul>${entry('ask', '/')}${entry('agencies', '/agencies')}</ul>
<a class="language" href="${inLanguage(path, other.code)}" lang="${other.tag}" hreflang="${other.tag}">${page.otherLanguage}</a>
</nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer><p>${page.footer}</p></footer>
</body>
</html>`
}

/** A sentence instead of what was asked for. */
export const drawRefusal = (view: View, sentence: string): Markup =>
  drawDocument(view, {
    title: sentence,
    main: html`<h1>${sentence}</h1><p><a href="/">${view.page.nav.ask}</a></p>`,
  })
