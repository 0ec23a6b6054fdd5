import { type CheerioAPI, load } from 'cheerio'
import type { Element } from 'domhandler'

/** How a table is cut in two: with its head again over the second half or without, and with the cut labels again or blank. */
export interface Cut {
  readonly headRows: number
  readonly repeatsLabels: boolean
}

/** A page with its table of requests cut in two before the row `at`. Merged cells are cut, too. */
export function splitTable(page: string, at: number, { headRows, repeatsLabels }: Cut): string {
  const $ = load(page)
  const table = $('table')
    .toArray()
    .find((element) => $(element).text().includes('本年新收') && !$(element).find('table').length)
  if (!table) throw new Error('Cannot split the table of requests: the page has none')
  const rows = $(table).find('tr').toArray()
  const cut = cutCells($, rows, at)
  const second = $('<table border="1"><tbody></tbody></table>')
  for (const row of rows.slice(0, headRows)) second.find('tbody').append($(row).clone())
  for (const row of rows.slice(at)) second.find('tbody').append(row)
  if (!repeatsLabels) for (const cell of cut) $(cell).text('')
  const first = rows[at]
  if (first) $(first).prepend(...cut)
  $(table).after('<p>&nbsp;</p>', second)
  return $.html()
}

/** Shortens the merged cells that reach beyond a row; returns what of them goes into the rows behind. */
function cutCells($: CheerioAPI, rows: readonly Element[], at: number): Element[] {
  return rows.slice(0, at).flatMap((row, r) =>
    $(row)
      .children('td,th')
      .toArray()
      .flatMap((cell) => {
        const span = Number($(cell).attr('rowspan') ?? 1)
        if (r + span <= at) return []
        const rest = $(cell)
          .clone()
          .attr('rowspan', String(r + span - at))
        $(cell).attr('rowspan', String(at - r))
        return rest.toArray()
      }),
  )
}
