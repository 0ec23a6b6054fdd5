/** A format is made once: making one takes longer than a thousand uses. */
const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })
const rounded = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })
const percent = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 2 })
const signedPercent = new Intl.NumberFormat('en-US', {
  style: 'percent',
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
})

/** A number with thousands separators and at most six decimals, for example `4,119` or `7,730.28`. */
export const formatNumber = (value: number): string => plain.format(value === 0 ? 0 : value)

/** A computed number with at most two decimals. */
export const formatRounded = (value: number): string => rounded.format(value === 0 ? 0 : value)

/** A ratio in 0…1 as percent with at most two decimals: 0.125 → `12.5%`. `signed` puts a plus before a rise. */
export const formatPercent = (ratio: number, signed = false): string =>
  (signed ? signedPercent : percent).format(ratio === 0 ? 0 : ratio)
