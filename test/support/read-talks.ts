import { readFileSync } from 'node:fs'

/** One turn of a talk: what was said, and what it means: queries any of which will do, in the notation of queries. */
export interface Turn {
  readonly said: string
  /** Empty where the turn says nothing of an archive and must leave the talk as it was. */
  readonly means: readonly string[]
}

/** A talk up to its last turn, which is the one that is judged. */
export interface Talk {
  readonly head: string
  readonly turns: readonly Turn[]
}

const MEASURES: Readonly<Record<string, string>> = {
  rec: 'requests.received.total',
  nat: 'requests.received.naturalPerson',
  bus: 'requests.received.business',
  den: 'requests.denied.total',
  gra: 'requests.granted.total',
  par: 'requests.partlyGranted.total',
  unable: 'requests.unableToProvide.total',
  held: 'requests.unableToProvide.notHeld.total',
  handled: 'requests.totalHandled.total',
  cf: 'requests.carriedForward.total',
  rate: 'ratio.disclosureRate',
  recon: 'review.reconsideration.total',
  lit: 'review.litigation.total',
  pen: 'penalties.decisions',
  lic: 'licensing.decisions',
  fee: 'fees.amount',
}

/**
 * The talks of a file. A line `# question` begins one; `- said | query` is a second turn after it, `--` a third after the
 * line above with one dash less; `|| query` another reading that will do, `unchanged` a turn that means nothing.
 * @param names what `$` and a short name stand for, beside the measures above
 */
export function readTalks(path: URL, names: Readonly<Record<string, string>>): Talk[] {
  const talks: Talk[] = []
  let head = ''
  let before: Turn[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, marks, rest] = /^(#|-+) (.*)$/u.exec(line) ?? []
    if (!marks || !rest) continue
    if (marks === '#') {
      head = rest
      before = []
      continue
    }
    const [said = '', ...means] = rest.split(/\s\|{1,2}\s/u)
    const expand = (text: string): string =>
      text.replace(/\$(\w+)/gu, (_, key: string) => names[key] ?? MEASURES[key] ?? key)
    const turn: Turn = { said, means: means.filter((one) => one !== 'unchanged').map(expand) }
    before = [...before.slice(0, marks.length - 1), turn]
    talks.push({ head, turns: before })
  }
  return talks
}
