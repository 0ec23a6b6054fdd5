import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findMeasure } from '../../db/form/measures.ts'
import {
  EXAMPLE_LANGUAGES,
  type Example,
  type ExampleLanguage,
  readExamples,
} from '../../retrieval/understand/examples/read-examples.ts'
import { readShape } from '../../retrieval/understand/examples/slots.ts'
import { harmlessWords } from '../../retrieval/understand/rank/is-harmless.ts'
import { labelsOf, listCodes, NONE } from '../../retrieval/understand/rank/labels.ts'
import { loadRanking, type RankingModels } from '../../retrieval/understand/rank/load-model.ts'
import { nearestExamples } from '../../retrieval/understand/rank/nearest-examples.ts'
import { measuresOf, rankQuestion } from '../../retrieval/understand/rank/rank-measures.ts'
import { buildModel } from '../../retrieval/understand/train/build-model.ts'
import { buildRanking, labelExample } from '../../retrieval/understand/train/label-examples.ts'
import { labelWords, learnedWords, listedWords } from '../../retrieval/understand/train/label-words.ts'
import { createRandom, shuffle } from '../../retrieval/understand/train/train-linear.ts'
import { createRoughMask } from './mask-roughly.ts'

/** The tools there run only under their real path. */
const SHARED = existsSync('../shared') ? realpathSync('../shared') : resolve('../shared')
const FOLDS = 5
const SHARES = [0.25, 0.5, 1] as const
const CERTAINTIES = [0, 0.3, 0.5, 0.7, 0.9, 0.97, 1.01] as const

/** Shapes that a class of the visible questions may be answered with. */
const SHAPES_OF: Readonly<Record<string, readonly string[]>> = {
  lookup: ['rows', 'sum'],
  list: ['list'],
  rank: ['rank', 'max', 'min', 'rows'],
  aggregate: ['sum', 'average', 'median', 'count', 'max', 'min'],
  ratio: ['share', 'change', 'rows', 'difference', 'multiple', 'average'],
  compare: ['compare', 'rows', 'sum', 'change', 'difference', 'yesno'],
  breakdown: ['breakdown', 'rows'],
  findings: ['findings'],
  coverage: ['coverage'],
  passages: ['passages', 'themes'],
  narrativeFigure: ['rows', 'sum'],
  mixed: ['passages', 'themes'],
}

interface Tally {
  asked: number
  first: number
  three: number
}

interface Judged {
  readonly probability: number
  readonly right: boolean
}

const tally = (): Tally => ({ asked: 0, first: 0, three: 0 })
const percent = (part: number, whole: number): string => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–')
const tell = ({ asked, first, three }: Tally): string =>
  `first ${percent(first, asked)}, among three ${percent(three, asked)} of ${asked}`

/** How well the models trained from the examples rank: by cross-validation, and on the visible questions beside the checkout. */
export async function benchUnderstand(): Promise<void> {
  const questions = readQuestions()
  for (const language of EXAMPLE_LANGUAGES) {
    const examples = shuffled(readExamples(language))
    const judged: Judged[] = []
    calibrate(crossValidate(examples, language), `${language} · cross-validated`)
    for (const share of SHARES) {
      const part = examples.slice(0, Math.round(examples.length * share))
      const model = train(part, language)
      askQuestions(questions, language, model, `${part.length} examples (${share * 100} %)`, share === 1 ? judged : [])
    }
    calibrate(judged, `${language} · visible lookups`)
    judgeWords(language)
    measureTime(language)
  }
}

const shuffled = (examples: readonly Example[]): Example[] => {
  const list = [...examples]
  shuffle(list, createRandom(3))
  return list
}

const train = (examples: readonly Example[], language: ExampleLanguage): RankingModels =>
  buildRanking(examples.map((example) => labelExample(example, language)))

function crossValidate(examples: readonly Example[], language: ExampleLanguage): readonly Judged[] {
  const judged: Judged[] = []
  const measures = tally()
  const heads = new Map<string, Tally>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(
      examples.filter((_, at) => at % FOLDS !== fold),
      language,
    )
    for (const { question, means } of examples.filter((_, at) => at % FOLDS === fold)) {
      const query = readShape(means)
      const ranks = rankQuestion(question, language, model)
      const [code] = listCodes(query)
      if (code !== undefined) {
        const ranked = measuresOf(ranks)
        const names = ranked.map((measure) => measure.code)
        count(measures, names, [code])
        judged.push({ probability: ranked[0]?.probability ?? 0, right: names[0] === code })
      }
      for (const head of ['shape', 'dimension', 'over', 'take', 'condition'] as const) {
        const known = heads.get(head) ?? tally()
        heads.set(head, known)
        count(
          known,
          (ranks.get(head) ?? []).map(({ label }) => label),
          [labelsOf(query)[head] ?? NONE],
        )
      }
    }
  }
  console.log(`${language} · cross-validated, measures: ${tell(measures)}`)
  for (const [head, found] of heads) console.log(`${language} · cross-validated, ${head}: ${tell(found)}`)
  return judged
}

function count(into: Tally, ranked: readonly string[], right: readonly string[]): void {
  into.asked++
  if (right.includes(ranked[0] ?? '')) into.first++
  if (ranked.slice(0, 3).some((label) => right.includes(label))) into.three++
}

interface Question {
  readonly lang: ExampleLanguage
  readonly class: string
  readonly masked: string
  readonly codes: readonly string[]
}

/** A line of the visible questions, as far as it is used. */
interface VisibleQuestion {
  readonly lang: ExampleLanguage
  readonly class: string
  readonly question: string
  readonly expect: { readonly rows?: readonly { readonly code: string }[] }
}

/** The visible questions, masked by the names of the generated archive; none where they are not beside the checkout. */
function readQuestions(): readonly Question[] {
  const path = join(SHARED, 'questions/town.jsonl')
  if (!existsSync(path)) return []
  const mask = createRoughMask(listTown())
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as VisibleQuestion)
    .map(({ lang, question, class: kind, expect }) => ({
      lang,
      class: kind,
      masked: mask(question),
      codes: (expect.rows ?? []).map(({ code }) => code),
    }))
}

function listTown(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'nianwen-town-'))
  const sizes = ['--agencies', '48', '--years', '2021-2024', '--seed', '2718']
  const truth = join(folder, 'truth')
  execFileSync('node', [join(SHARED, 'tools/make-archive.mjs'), join(folder, 'files'), ...sizes, '--truth', truth])
  const names = readdirSync(truth).flatMap((file) => /^(?<name>.+)-\d{4}\.json$/.exec(file)?.groups?.name ?? [])
  rmSync(folder, { recursive: true })
  return [...new Set(names)]
}

function askQuestions(
  questions: readonly Question[],
  language: ExampleLanguage,
  model: RankingModels,
  trained: string,
  judged: Judged[],
): void {
  const measures = tally()
  const shapes = new Map<string, Tally>()
  for (const { lang, class: kind, masked, codes } of questions) {
    const right = SHAPES_OF[kind]
    if (lang !== language || !right) continue
    const ranks = rankQuestion(masked, language, model)
    const shape = shapes.get(kind) ?? tally()
    shapes.set(kind, shape)
    count(
      shape,
      (ranks.get('shape') ?? []).map(({ label }) => label),
      right,
    )
    if (kind !== 'lookup' || codes.length === 0) continue
    const ranked = measuresOf(ranks)
    const names = ranked.map(({ code }) => (isAskedFor(code, codes) ? 'right' : code))
    count(measures, names, ['right'])
    judged.push({ probability: ranked[0]?.probability ?? 0, right: names[0] === 'right' })
  }
  const all = [...shapes.values()].reduce(
    (sum, { asked, first, three }) => ({
      asked: sum.asked + asked,
      first: sum.first + first,
      three: sum.three + three,
    }),
    tally(),
  )
  console.log(`${language} · visible lookups, ${trained}: ${tell(measures)}`)
  console.log(`${language} · visible shapes, ${trained}: ${tell(all)}`)
  const by = [...shapes].map(([kind, { first, asked }]) => `${kind} ${first}/${asked}`)
  console.log(`  ${by.join(', ')}`)
}

/** A figure asked for, or the sum of all that are asked for. */
function isAskedFor(code: string, codes: readonly string[]): boolean {
  if (codes.includes(code)) return true
  const parts = findMeasure(code)?.numerator ?? []
  return parts.some((sum) => sum.length > 1 && sum.every((part) => codes.includes(part)))
}

function calibrate(judged: readonly Judged[], where: string): void {
  for (let at = 0; at + 1 < CERTAINTIES.length; at++) {
    const [from, to] = [CERTAINTIES[at] as number, CERTAINTIES[at + 1] as number]
    const these = judged.filter(({ probability }) => probability >= from && probability < to)
    const right = these.filter((one) => one.right).length
    console.log(`${where}, probability from ${from}: ${right} of ${these.length} right`)
  }
}

/** Every fifth word of the lists is kept out of the training. */
function judgeWords(language: ExampleLanguage): void {
  const listed = listedWords(language)
  const kept = listed.filter((_, at) => at % 5 === 0)
  const known = new Set(kept.map(({ words }) => words))
  const learned = learnedWords(language, loadRanking(language)).filter(({ words }) => !known.has(words))
  const rows = labelWords([...listed.filter((_, at) => at % 5 !== 0), ...learned], language)
  const model = buildModel(rows, { heads: [{ name: 'harmless', several: false }], source: '', fewest: 1 })
  for (const least of [0.5, 0.7, 0.9]) {
    const said = (kind: string): string => {
      const words = kept.filter((one) => one.kind === kind)
      const passed = words.filter((one) => harmlessWords(one.words, language, model) >= least).length
      return percent(passed, words.length)
    }
    console.log(
      `${language} · unseen words called harmless from ${least}: ${said('harmless')} of the harmless, ${said('changing')} of the others`,
    )
  }
}

function measureTime(language: ExampleLanguage): void {
  const [asked] = readExamples(language).slice(-1)
  const question = asked?.question ?? ''
  const time = (run: () => void): number => {
    const start = performance.now()
    for (let round = 0; round < 200; round++) run()
    return (performance.now() - start) / 200
  }
  const rank = time(() => rankQuestion(question, language))
  const near = time(() => nearestExamples(question, language, 5))
  console.log(`${language} · a question: ranked in ${rank.toFixed(2)} ms, nearest examples in ${near.toFixed(2)} ms`)
}
