/** Years that follow upon each other as spans: 2019, 2021, 2022 as 2019–2019 and 2021–2022. */
export function joinYears(years: readonly number[]): { readonly from: number; readonly to: number }[] {
  const spans: { from: number; to: number }[] = []
  for (const year of years.toSorted((a, b) => a - b)) {
    const last = spans.at(-1)
    if (last && year === last.to + 1) last.to = year
    else spans.push({ from: year, to: year })
  }
  return spans
}
