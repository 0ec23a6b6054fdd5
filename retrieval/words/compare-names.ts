/** Pinyin, as Chinese lists are ordered; numbers in names by their size. */
const collator = new Intl.Collator('zh-CN', { numeric: true })

/** Puts Chinese names in the order of their pinyin. */
export const compareNames = (a: string | null, b: string | null): number => collator.compare(a ?? '', b ?? '')
