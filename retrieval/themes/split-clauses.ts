/** A slice of a text. */
export interface Clause {
  readonly start: number
  readonly end: number
}

/** A clause with what stands in front of it in the text. */
export interface NumberedClause extends Clause {
  readonly isNumbered: boolean
}

const ORDINAL =
  '(?:(?:问题|措施|不足|举措)之[一二三四五六七八九十][，,、:：]?|[一二三四五六七八九十]{1,2}是|其[一二三四五六七八九]是?(?=[，,、:：]|\\p{Script=Han})|(?:首先|其次|再次|最后|第[一二三四五六七八九])[，,、:：]|[（(][一二三四五六七八九十\\d]{1,2}[)）]|[①-⑩]|\\d{1,2}[.、．](?!\\d))'
/** Where one clause ends and the next begins: a full stop, a semicolon, or the next number of an enumeration. */
const BREAK = new RegExp(`[。！？!?；;]["”』」）)]*|(?<=[，,、：:]\\s*)(?=${ORDINAL})`, 'gu')
/** Numbering in front of a clause; it is no part of what is said. */
export const NUMBERING = new RegExp(
  `^\\s*(?:${ORDINAL}\\s*|\\[bookmark:[^\\]]*\\]|</?[a-z][^>]*>|[-—·•*#\\s、，,]+)+`,
  'iu',
)
const NUMBERED = new RegExp(`^[\\s*#]*(?:\\[bookmark:[^\\]]*\\]|<[a-z][^>]*>)*\\s*${ORDINAL}`, 'iu')
/** A predicate that admits something: what an enumeration of problems has in each of its members. */
export const LACKING =
  /不(?:够|足|强|高|深|全|广|严|细|实|畅|清|准|透|多|紧|平衡|到位|完善|健全|规范|统一|及时|完整|丰富|均衡|理想|一|佳|顺|明显|充分|准确|彻底|精准|主动|深入|系统)|未(?:能|及时|完全)|没有|缺乏|缺少|欠缺|薄弱|滞后|单一|单调|较(?:少|弱|慢|低|窄|差|为单一)|偏(?:少|弱|慢|低|窄|粗|浅|薄|长)|有待|有差距|存在差距|(?:还|仍|尚)?(?:需|须|要|应)(?:要)?(?:进一步|继续|不断|持续)?(?:加强|提高|提升|完善|丰富|加大|改进|强化|优化|拓宽|拓展|深化|规范|细化)/u

/** The clauses of a paragraph, without their numbering; offsets point into the text. */
export function splitClauses(text: string, start = 0, end = text.length): NumberedClause[] {
  const clauses: Clause[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(BREAK)) {
    const at = start + match.index + match[0].length
    clauses.push({ start: from, end: at })
    from = at
  }
  clauses.push({ start: from, end })
  return clauses.flatMap((clause) => {
    const isNumbered = NUMBERED.test(text.slice(clause.start, clause.end))
    return trimClause(text, clause).map((trimmed) => ({ ...trimmed, isNumbered }))
  })
}

/** The clause without numbering and marks around it; none where nothing is left. */
export function trimClause(text: string, { start, end }: Clause): Clause[] {
  const slice = text.slice(start, end)
  const from = start + (NUMBERING.exec(slice)?.[0].length ?? slice.length - slice.trimStart().length)
  const to = end - (/[\s。；;，,、！!]*$/u.exec(text.slice(from, end))?.[0].length ?? 0)
  return from < to ? [{ start: from, end: to }] : []
}

/** The members of an enumeration of problems, each with its own predicate: 内容不够完整、形式单一、能力有待提高等. */
export function splitEnumeration(text: string, { start, end }: Clause): Clause[] {
  const members: Clause[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(/、/gu)) {
    const at = start + match.index
    const before =
      text
        .slice(from, at)
        .split(/[，,、]/u)
        .at(-1) ?? ''
    const behind = text.slice(at + 1, end).split(/[，,、]/u)[0] ?? ''
    if (!LACKING.test(before) || !LACKING.test(behind)) continue
    members.push({ start: from, end: at })
    from = at + 1
  }
  return [...members, { start: from, end }].flatMap((member) => trimClause(text, member))
}
