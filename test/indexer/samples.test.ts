import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pcaTextArr } from 'element-china-area-data'
import { describe, expect, it } from 'vitest'
import { FIGURES } from '../../db/form/codebook.ts'
import type { Refusal } from '../../indexer/document.ts'
import type { FigureState, Report } from '../../indexer/report.ts'
import { listBrokenIdentities } from '../support/broken-identities.ts'
import { SAMPLE_TRUTH, SAMPLES, type SampleTruth } from '../support/sample-truth.ts'

const findTruth = (agency: string, year: number): SampleTruth | undefined =>
  SAMPLE_TRUTH.find((report) => report.agency === agency && report.year === year)

/** The text of a sample without markup and white space. */
function readSample(file: string): string {
  const bytes = readFileSync(join(SAMPLES, file))
  const encoding = /charset=gb2312/.test(bytes.toString('latin1')) ? 'gb18030' : 'utf-8'
  return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/\s/g, '')
}

describe('the sample archive', () => {
  it('has a truth for every file and a file for every truth', () => {
    const files = readdirSync(SAMPLES).filter((name) => name !== 'README.md')
    expect(SAMPLE_TRUTH.map(({ file }) => file).sort()).toEqual(files.sort())
  })

  it('plays in places that do not exist', () => {
    const places = JSON.stringify(pcaTextArr)
    for (const name of ['汶岚', '澄湾', '泓浦', '栖岭', '柳渡']) expect(places).not.toContain(name)
  })

  it('has agencies with zero requests in 2024, one with blanks, and one clear maximum', () => {
    const received = SAMPLE_TRUTH.filter(({ year }) => year === 2024).map(
      ({ figures }) => figures['requests.received.total'],
    )
    expect(received.sort((a, b) => (a ?? -1) - (b ?? -1))).toEqual([null, 0, 0, 9, 15, 37, 68])
  })
})

describe.each(SAMPLE_TRUTH.map((truth) => [truth.file, truth] as const))('the truth of %s', (_file, truth) => {
  it('names the printed cells of its edition, blanks and marks among them', () => {
    const oneRow = 'requests.otherwiseHandled.total' in truth.figures
    const expected = FIGURES.filter(
      ({ code, editions }) =>
        editions.includes(truth.edition) &&
        !(oneRow
          ? code.startsWith('requests.otherwiseHandled.') && code.split('.').length === 4
          : code.startsWith('requests.otherwiseHandled.') && code.split('.').length === 3),
    ).map(({ code }) => code)
    expect(Object.keys(truth.figures).sort()).toEqual(expected.sort())
    const withoutNumber = Object.keys(truth.figures).filter((code) => truth.figures[code] === null)
    expect([...truth.blank, ...truth.notApplicable].sort()).toEqual(withoutNumber.sort())
  })

  it('breaks the identities that it was made to break, and no other', () => {
    const broken = listBrokenIdentities(truth, findTruth(truth.agency, truth.year - 1))
    expect(broken.sort()).toEqual(truth.planted.map(({ code, subject }) => `${code} ${subject}`).sort())
  })

  it('quotes the file verbatim', () => {
    const text = readSample(truth.file)
    for (const statement of truth.statements) expect(text).toContain(statement.text.replace(/\s/g, ''))
  })
})

/** The door of the indexer, absent only in a checkout that has no reader yet. */
const DOOR = new URL('../../indexer/read-report.ts', import.meta.url)
type Door = { readReport(path: string): Promise<Report | Refusal> }

describe.skipIf(!existsSync(DOOR)).each(SAMPLE_TRUTH.map((truth) => [truth.file, truth] as const))(
  'reading %s',
  (file, truth) => {
    const read = async (): Promise<Report> => {
      const { readReport } = (await import(DOOR.href)) as Door
      const report = await readReport(join(SAMPLES, file))
      if (report.kind === 'refusal') throw new Error(`Cannot read "${file}": ${report.reason}`)
      return report
    }

    it('gives its agency, year, edition and every figure', async () => {
      const { identity, edition, figures } = await read()
      expect({ agency: identity.agency, year: identity.year, edition }).toEqual({
        agency: truth.agency,
        year: truth.year,
        edition: truth.edition,
      })
      expect(Object.fromEntries(figures.map(({ code, value }) => [code, value]))).toEqual(truth.figures)
      const inState = (state: FigureState) => figures.filter((figure) => figure.state === state).map(({ code }) => code)
      expect(inState('blank').sort()).toEqual([...truth.blank].sort())
      expect(inState('notApplicable').sort()).toEqual([...truth.notApplicable].sort())
    })

    it('finds the errors planted within it, and no other', async () => {
      const { findings } = await read()
      const within = truth.planted.filter(({ code }) => code !== 'carryOver').map(({ code }) => code)
      expect(findings.map(({ code }) => code).sort()).toEqual(within.sort())
    })

    it('keeps each statement inside one passage of its section', async () => {
      const { passages } = await read()
      for (const { section, text } of truth.statements) {
        const holding = passages.find((passage) => passage.text.replace(/\s/g, '').includes(text.replace(/\s/g, '')))
        expect(holding?.section, text).toBe(section)
      }
    })
  },
)
