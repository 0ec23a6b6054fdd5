/** Steps that people count in, within a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10]

/** About how many ticks an axis has. */
const WANTED = 5

/** Round values from at most `low` to at least `high`, evenly spaced; `whole` keeps them whole numbers. */
export function listTicks(low: number, high: number, whole: boolean): number[] {
  const rough = (high - low || 1) / WANTED
  const power = 10 ** Math.floor(Math.log10(rough))
  const steps = STEPS.map((step) => step * power).filter((step) => !whole || Number.isInteger(step))
  const step = steps.find((each) => each >= rough) ?? 1
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)]
  // Through a decimal text, so that 3 × 0.1 is 0.3.
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}
