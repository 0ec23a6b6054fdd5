import {
  AGENCY_ORDERS,
  type AgencyLine,
  type AgencyListing,
  type AgencyOrder,
} from '../../../db/lists/list-agency-lines.ts'
import { describeAgency } from '../../../retrieval/answer/render/describe-agency.ts'
import type { ExportTable } from '../../exports/list-tables.ts'
import { pathOfAgency } from '../../talk/link-to-source.ts'
import { drawSortableHead } from '../draw-sortable.ts'
import { html, type Markup, NOTHING } from '../markup.ts'
import type { View } from '../view.ts'

/** Agencies of one page. */
export const PER_PAGE = 200

/** Reads the part of the list that an address asks for; what it does not know is left out of account. */
export function readListing(query: Readonly<Record<string, string | undefined>>): AgencyListing {
  const order = AGENCY_ORDERS.find((known) => known === query.sort) ?? 'name'
  const page = /^\d{1,6}$/.test(query.page ?? '') ? Number(query.page) : 0
  return {
    order,
    isDescending: query.order === 'desc',
    words: (query.q ?? '').trim().slice(0, 100),
    most: PER_PAGE,
    offset: page * PER_PAGE,
  }
}

/** Where a part of the list is. */
function addressOf(listing: AgencyListing, path = '/agencies'): string {
  const { order, isDescending, words, offset, most } = listing
  const parameters = new URLSearchParams({
    ...(words ? { q: words } : {}),
    ...(order === 'name' && !isDescending ? {} : { sort: order }),
    ...(isDescending ? { order: 'desc' } : {}),
    ...(offset > 0 ? { page: String(offset / most) } : {}),
  })
  return parameters.size > 0 ? `${path}?${parameters}` : path
}

/** The agencies of the archive as a sortable list. */
export function drawAgencies(
  { lines, count }: { readonly lines: readonly AgencyLine[]; readonly count: number },
  listing: AgencyListing,
  view: View,
): Markup {
  const { page, language } = view
  const { agencies } = page
  const heads = AGENCY_ORDERS.map((key) => {
    return { key, text: agencies.columns[key], align: key === 'name' ? 'left' : 'right' } as const
  })
  const sorting = {
    key: listing.order,
    isDescending: listing.isDescending,
    hrefOf: (key: string, isDescending: boolean) =>
      addressOf({ ...listing, order: key as AgencyOrder, isDescending, offset: 0 }),
    sortBy: page.table.sortBy,
  }
  const before = listing.offset - PER_PAGE
  const after = listing.offset + PER_PAGE
  return html`<h1>${agencies.title}</h1>
<form method="get" action="/agencies" class="find" role="search">
<label for="q">${agencies.find}</label>
<div class="line"><input id="q" name="q" type="search" value="${listing.words}" maxlength="100" lang="zh-CN"><button>${agencies.search}</button></div>
</form>
<ul class="tools"><li>${agencies.count(count)}</li><li><a href="${addressOf({ ...listing, offset: 0 }, '/agencies/csv')}" download>CSV</a></li></ul>
<div class="scroll" role="region" tabindex="0" aria-label="${page.table.scroll}"><table>
<thead><tr>${drawSortableHead(heads, sorting)}</tr></thead>
<tbody>${lines.map(
    ({ name, reports, first, last, findings }) =>
      html`<tr><th scope="row"><a href="${pathOfAgency(name)}">${describeAgency(name, language)}</a></th><td class="right">${reports}</td><td class="right">${first}</td><td class="right">${last}</td><td class="right">${findings}</td></tr>`,
  )}</tbody>
</table></div>
<ul class="tools">
${before >= 0 ? html`<li><a href="${addressOf({ ...listing, offset: before })}" rel="prev">${agencies.previous}</a></li>` : NOTHING}
${after < count ? html`<li><a href="${addressOf({ ...listing, offset: after })}" rel="next">${agencies.following}</a></li>` : NOTHING}
</ul>`
}

/** The same list as a table for a file. */
export const tableOfAgencies = (lines: readonly AgencyLine[], { page: { agencies } }: View): ExportTable => ({
  name: agencies.title,
  header: AGENCY_ORDERS.map((key) => agencies.columns[key]),
  rows: lines.map((line) => AGENCY_ORDERS.map((key) => line[key])),
})
