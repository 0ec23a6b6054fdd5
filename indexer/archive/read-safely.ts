import type { Refusal } from '../document.ts'
import { refuse } from '../readers/is-refusal.ts'
import type { Report } from '../report.ts'

/** One file that breaks the program must not keep the others from being read. */
export async function readSafely(read: () => Promise<Report | Refusal>): Promise<Report | Refusal> {
  try {
    return await read()
  } catch (error) {
    if (process.env.NIANWEN_DEBUG) throw error
    return refuse(`the program failed on it: ${(error as Error).message}`)
  }
}
