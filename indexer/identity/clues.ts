import { basename, extname } from 'node:path'
import type { Document } from '../document.ts'
import { plainLine } from '../narrative/plain-line.ts'
import { simplify } from '../narrative/simplify.ts'
import { judgeName, type NameQuality, splitName, toOfficialName } from './agency-name.ts'
import { listLines } from './list-lines.ts'
import { mendName } from './mend-name.ts'
import { readSignature } from './signature.ts'
import { readFileStem, readTitle, type Title } from './title.ts'
import { foldYears } from './years.ts'

/** Where in a report, or beside it, a name stands. */
export type ClueSource = 'title' | 'signature' | 'file' | 'contact' | 'preamble' | 'issuer' | 'origin'

/** A name that a report gives for its agency, in its official form. */
export interface AgencyClue {
  readonly source: ClueSource
  readonly name: string
  /** As it is written there. */
  readonly printed: string
  readonly quality: NameQuality
}

/** Everything that speaks for an agency or a year. Years are null where nothing is said. */
export interface Clues {
  readonly title: string
  readonly agencies: readonly AgencyClue[]
  readonly titleYear: number | null
  readonly periodYear: number | null
  readonly fileYear: number | null
  /** Year of the day under the signature: reports are due in the next January. */
  readonly signedYear: number | null
  /** The year that most sentences and clauses of the text begin with. */
  readonly toldYear: number | null
}

const HEAD = 6000
const NAME = '[\\p{Script=Han}()]{3,36}?'
const CONTACT = new RegExp(
  `(?:请|可)?(?:直接|径向)?(?:与|联系单位[::]|联系机构[::]|联系部门[::]|受理机构[::]|编制单位[::])(${NAME})(?=联系|[,。;、:]|\\((?:地址|电话|联系|通[讯信]|邮)|地址|电话|联系|$)`,
  'gu',
)
const PREAMBLE = new RegExp(
  `(?:由|现将|(?:^|[。,;:!]))(?:(?:19|20)\\d\\d年度?)?(${NAME})(?=根据|依据|依照|按照|编制|编写|现将|(?:(?:19|20)\\d\\d年度?)?(?:政府|政务|法治)?信息公开|(?:19|20)\\d\\d年度?(?:政府|政务|信息|法治))`,
  'gu',
)
const ISSUER =
  /(?:发布机构|发文机关|发布单位|发文单位|公开主体|公开机关|公开单位|公开责任部门|责任单位|制发机关|编制单位)[:：\]】\s|]*([\p{Script=Han}()（）]{4,36})/gu
/** Where a page was taken from is not who wrote it. */
const ORIGIN = /(?:信息|文章)?来源[:：\]】\s|]*([\p{Script=Han}()（）]{4,36})/gu

/** Reads the clues of a report; `path` is where its file lies. */
export function collectClues(document: Document, path: string): Clues {
  const lines = listLines(document)
  const text = foldYears(plainLine(document.text))
  const title = readTitle(lines, text)
  const file = readFileStem(basename(path, extname(path)))
  const signature = readSignature(lines, text)
  return {
    title: title.text,
    agencies: listAgencies(document, lines, text, title, file.agency, signature.agency),
    titleYear: title.year,
    periodYear: readPeriod(text),
    fileYear: file.year,
    signedYear: signature.year,
    toldYear: readToldYear(text),
  }
}

function listAgencies(
  document: Document,
  lines: readonly string[],
  text: string,
  title: Title,
  file: string,
  signature: string,
): AgencyClue[] {
  const head = foldYears(lines.join('')).slice(0, HEAD)
  const all = (pattern: RegExp, within: string): string[] => [
    ...new Set([...within.matchAll(pattern)].map((m) => m[1] ?? '').filter((name) => MAY_BE_NAME.test(name))),
  ]
  const edges = simplify(`${document.text.slice(0, 1500)}\n${document.text.slice(-600)}`)
  const printed: readonly (readonly [ClueSource, readonly string[]])[] = [
    ['title', [title.agency]],
    ['signature', [signature]],
    ['file', [file]],
    ['contact', all(CONTACT, head)],
    ['preamble', all(PREAMBLE, head.slice(title.text.length, 1500))],
    ['issuer', all(ISSUER, edges)],
    ['origin', all(ORIGIN, edges)],
  ]
  return printed.flatMap(([source, names]) => {
    const clues = names.flatMap((name) => toClue(source, name, text)).toSorted((a, b) => b.quality - a.quality)
    return clues.slice(0, 1)
  })
}

/** How names of agencies and places begin and end; most pieces of a sentence are told from them by that. */
const MAY_BE_NAME =
  /^(?![我该各全]).*(?:[局委会厅部署府办区县市省州盟旗镇乡院队行关站所社馆校团]|街道|苏木|公司|中心|办公室|办事处|大学)\)?$/u

/** Titles and file names say an agency by being there; elsewhere only a full name is one. */
const LEAST: Readonly<Record<ClueSource, NameQuality>> = {
  ...{ title: 1, signature: 1, file: 1 },
  ...{ contact: 2, preamble: 2, issuer: 2, origin: 2 },
}

function toClue(source: ClueSource, printed: string, text: string): AgencyClue[] {
  if (!printed) return []
  const name = mendName(toOfficialName(mendName(plainLine(printed)), text))
  const quality = name ? judgeName(splitName(name)) : 0
  // 区人民政府办公室 beside a page says of no district that it wrote the report.
  if ((source === 'issuer' || source === 'origin') && !isPlaced(name)) return []
  return quality >= LEAST[source] ? [{ source, name, printed: plainLine(printed), quality }] : []
}

/** Whether a name says of which place its organ is. */
const isPlaced = (name: string): boolean => !/^[省市区县旗州盟镇乡]?(?:人民政府|政府|委|党)/u.test(name)

const PERIOD =
  /((?:19|20)\d\d)年0?1月0?1日(?:0时)?(?:起)?(?:[至到,,、—–~～-]|开始|止){0,4}(?:(?:((?:19|20)\d\d)|本|当)年)?(?:12|十二)月(?:31|三十一)日/u

/** Year of the period that the figures are about. Of two years (a copied beginning) the end decides nothing. */
function readPeriod(text: string): number | null {
  const found = PERIOD.exec(text)
  if (!found) return null
  const [, from, to] = found
  return to === undefined || to === from ? Number(from) : null
}

function readToldYear(text: string): number | null {
  const counts = new Map<number, number>()
  for (const [, year] of text.matchAll(/(?:^|[。;:,、)])((?:19|20)\d\d)年度?(?!\d|1?\d月)/gu))
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1)
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1])
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : null
}
