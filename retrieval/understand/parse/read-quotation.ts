import { EN_NARRATIVE } from '../../languages/en/narrative-words.ts'
import { ZH_NARRATIVE } from '../../languages/zh/narrative-words.ts'

/** Words whose source is asked for, and the question around them. */
export interface Quotation {
  readonly said: string
  /** The question with blanks in their place: a name or year inside a quotation chooses no report. */
  readonly rest: string
}

const LANGUAGES = [ZH_NARRATIVE, EN_NARRATIVE] as const
const IN_MARKS = /"(?<said>[^"]+)"|『(?<inner>[^』]+)』|(?<![a-z])'(?<single>[^']+)'(?![a-z])/gu

/** Chinese characters that say more than a term that figures may have: “不予公开”. */
const SHORTEST = 6

/** The words whose source a normalised question asks for; null where it asks for something else. */
export function readQuotation(text: string): Quotation | null {
  const [quoted, ...others] = [...text.matchAll(IN_MARKS)]
    .map(({ 0: marked, index, groups }) => ({ marked, index, said: Object.values(groups ?? {}).find(Boolean) ?? '' }))
    .filter(({ said }) => countHan(said) >= SHORTEST)
  if (quoted && others.length === 0) {
    const { marked, index, said } = quoted
    const rest = `${text.slice(0, index)}${' '.repeat(marked.length)}${text.slice(index + marked.length)}`
    const isAlone = !/[\p{L}\p{N}]/u.test(rest)
    return isAlone || LANGUAGES.some(({ cites }) => cites.test(rest)) ? { said, rest } : null
  }
  const bare = LANGUAGES.flatMap(({ citesBare }) => citesBare)
    .map((pattern) => pattern.exec(text)?.groups?.said ?? '')
    .find((said) => countHan(said) >= SHORTEST)
  return bare ? { said: bare, rest: text.replace(bare, ' '.repeat(bare.length)) } : null
}

const countHan = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0
