import { html, type Markup } from './markup.ts'

/** The head of a column that sorts by a link. */
export interface SortableHead {
  readonly text: string
  /** What the column is called in the address. */
  readonly key: string
  readonly align?: 'left' | 'right'
}

/** How a list is sorted now, and where its links lead. */
export interface Sorting {
  readonly key: string | undefined
  readonly isDescending: boolean
  /** Where the list in another order is. */
  readonly hrefOf: (key: string, isDescending: boolean) => string
  readonly sortBy: (column: string) => string
}

/** The head of a sortable table: each column is a link that sorts by it, and turns the order round where it is sorted so. */
export const drawSortableHead = (heads: readonly SortableHead[], sorting: Sorting): Markup[] =>
  heads.map(({ text, key, align = 'left' }) => {
    const isSorted = sorting.key === key
    const order = isSorted ? (sorting.isDescending ? 'descending' : 'ascending') : 'none'
    const mark = isSorted ? (sorting.isDescending ? ' ▼' : ' ▲') : ''
    const href = sorting.hrefOf(key, isSorted && !sorting.isDescending)
    return html`<th scope="col" class="${align}" aria-sort="${order}"><a href="${href}" title="${sorting.sortBy(text)}">${text}<span aria-hidden="true">${mark}</span></a></th>`
  })
