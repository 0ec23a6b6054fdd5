/** What `work` gives within so many milliseconds; undefined where it takes longer or fails. It goes on unheeded then. */
export function settleWithin<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds)
    const settle = (result: T | undefined): void => {
      clearTimeout(timer)
      resolve(result)
    }
    work.then(settle, () => settle(undefined))
  })
}
