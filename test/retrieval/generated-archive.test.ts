import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createArchive } from '../../db/archive/create-archive.ts'
import { indexFiles } from '../../indexer/archive/index-files.ts'
import type { Answer } from '../../retrieval/answer.ts'
import { type Asker, createAsker } from '../../retrieval/create-asker.ts'
import { NOW } from '../support/ask-truth.ts'

const LINKED = fileURLToPath(new URL('../../../shared/tools/make-archive.mjs', import.meta.url))
// The generator runs only under its own path, not under that of a link to it.
const GENERATOR = existsSync(LINKED) ? realpathSync(LINKED) : LINKED
/** Agencies of the generated archive; `NIANWEN_TEST_AGENCIES=1060` makes the 4,000 reports of a full run. */
const AGENCIES = Number(process.env.NIANWEN_TEST_AGENCIES ?? 40)
const YEARS = [2021, 2022, 2023, 2024]
const BOUND = 5

interface Truth {
  readonly agency: string
  readonly year: number
  readonly province: string
  readonly sector: string
  readonly figures: Readonly<Record<string, number | null>>
}

/** Figures with a name of each language, as a question would have it behind "how many". */
const FIGURES = [
  { code: 'requests.received.total', zh: '收到申请', en: 'requests received' },
  { code: 'requests.granted.total', zh: '予以公开的申请', en: 'requests granted' },
  {
    code: 'requests.denied.thirdParty.total',
    zh: '因第三方权益不予公开的申请',
    en: 'requests denied for third-party rights',
  },
  {
    code: 'requests.unableToProvide.notHeld.total',
    zh: '因不掌握信息无法提供的申请',
    en: 'requests for information not held',
  },
  { code: 'requests.received.business', zh: '商业企业申请', en: 'requests from businesses' },
  { code: 'requests.carriedForward.total', zh: '结转下年度的申请', en: 'requests carried forward' },
  { code: 'review.reconsideration.total', zh: '行政复议', en: 'reconsiderations' },
  { code: 'normativeDocuments.issued', zh: '制发规范性文件', en: 'normative documents issued' },
  { code: 'penalties.decisions', zh: '行政处罚', en: 'penalties' },
] as const

const reportOf = ({ agency, year }: { agency: string | null; year: number | null }): string => `${agency} ${year}`
const held = ({ rows }: Answer): string[] =>
  rows
    .filter(({ value }) => value !== null)
    .map(reportOf)
    .toSorted()

describe.skipIf(!existsSync(GENERATOR))('questions about a generated archive are answered as its truth has it', () => {
  let folder: string
  let truths: Truth[]
  let asker: Asker

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nianwen-'))
    const [reports, truth] = [join(folder, 'reports'), join(folder, 'truth')]
    const options = { agencies: AGENCIES, years: '2021-2024', seed: 41, deviations: 0.2, errors: 0.1, truth }
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
    execFileSync(process.execPath, [GENERATOR, reports, ...args])
    truths = readdirSync(truth)
      .filter((name) => name !== 'ARCHIVE.json')
      .map((name) => JSON.parse(readFileSync(join(truth, name), 'utf8')) as Truth)
    const archive = createArchive(join(folder, 'archive.sqlite'))
    await indexFiles([reports], { archive, now: () => NOW })
    asker = createAsker({
      archive,
      startEmbedder: () => {
        throw new Error('A question about figures started the embedder')
      },
    })
  }, 600_000)

  afterAll(async () => {
    await asker?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const ask = async (question: string): Promise<Answer> => (await asker.ask(question, { now: NOW })).answer
  const inYear = (year: number): Truth[] => truths.filter((truth) => truth.year === year)
  const numbers = (reports: readonly Truth[], code: string): number[] =>
    reports.map(({ figures }) => figures[code]).filter((value) => typeof value === 'number')

  for (const [i, { code, zh, en }] of FIGURES.entries()) {
    const year = YEARS[i % YEARS.length] as number
    const over = (truth: Truth): boolean => (truth.figures[code] ?? 0) > BOUND

    it(`${code}: the value of one agency, a blank told as a blank`, async () => {
      for (const truth of inYear(year).slice(0, 8)) {
        for (const question of [
          `${truth.agency}${year}年${zh}多少件`,
          `How many ${en} did ${truth.agency} have in ${year}?`,
        ]) {
          const { rows } = await ask(question)
          expect([question, rows.find((row) => row.code === code)?.value]).toEqual([
            question,
            truth.figures[code] ?? null,
          ])
        }
      }
    })

    it(`${code}: the list above a bound, in a province and in a sector`, async () => {
      const { province, sector } = inYear(year)[i] as Truth
      const inProvince = inYear(year).filter((truth) => truth.province === province && over(truth))
      for (const question of [
        `${year}年${province}哪些单位${zh}超过${BOUND}件`,
        `Which agencies in ${province} had more than ${BOUND} ${en} in ${year}?`,
      ])
        expect([question, held(await ask(question))]).toEqual([question, inProvince.map(reportOf).toSorted()])
      const inSector = inYear(year).filter((truth) => truth.sector === sector && over(truth))
      expect(held(await ask(`${year}年哪些${sector}${zh}超过${BOUND}件`))).toEqual(inSector.map(reportOf).toSorted())
    })

    it(`${code}: how many agencies have none`, async () => {
      const none = inYear(year).filter(({ figures }) => figures[code] === 0).length
      for (const question of [`${year}年有多少家单位${zh}为零`, `How many agencies had zero ${en} in ${year}?`])
        expect([question, (await ask(question)).rows[0]?.value]).toEqual([question, none])
    })

    it(`${code}: the sum and the average over the reports that hold a number, with coverage`, async () => {
      const values = numbers(inYear(year), code)
      const sum = values.reduce((total, value) => total + value, 0)
      const total = await ask(`${year}年所有单位${zh}一共多少件`)
      expect([total.rows[0]?.value, total.coverage]).toEqual([sum, { reports: values.length, of: inYear(year).length }])
      const average = await ask(`average number of ${en} of all agencies in ${year}`)
      expect(average.rows[0]?.value).toBeCloseTo(sum / values.length, 9)
    })

    it(`${code}: the first three, with ties`, async () => {
      const values = numbers(inYear(year), code).toSorted((a, b) => b - a)
      const edge = values[Math.min(3, values.length) - 1] as number
      const first = inYear(year).filter(({ figures }) => (figures[code] ?? Number.NEGATIVE_INFINITY) >= edge)
      for (const question of [`${year}年${zh}最多的三家单位`, `top 3 agencies by ${en} in ${year}`])
        expect([question, held(await ask(question))]).toEqual([question, first.map(reportOf).toSorted()])
    })
  }
})
