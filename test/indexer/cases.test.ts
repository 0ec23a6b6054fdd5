/** Small inputs kept beside the checkout, each for a kind of layout that was read wrongly once. Skipped without them. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { understandDocument } from '../../indexer/read-report.ts'
import { readText } from '../../indexer/readers/text/read-text.ts'
import type { Report } from '../../indexer/report.ts'
import { readOf } from './tables/form-layouts.ts'

const FOLDER = new URL('../../../shared/cases/', import.meta.url)

async function read(file: string): Promise<Report> {
  const document = await readText(readFileSync(new URL(file, FOLDER)), file)
  const report = 'kind' in document ? document : understandDocument(document, file)
  if (report.kind === 'refusal') throw new Error(report.reason)
  return report
}

const TEN = {
  ...{ 'rules.issued': 0, 'rules.repealed': 0, 'rules.inForce': 0, 'licensing.decisions': 27 },
  ...{ 'normativeDocuments.issued': 3, 'normativeDocuments.repealed': 1, 'normativeDocuments.inForce': 9 },
  ...{ 'penalties.decisions': 5, 'compulsion.decisions': 2, 'fees.amount': 1.5 },
}

describe.skipIf(!existsSync(FOLDER))('of the cases', () => {
  it.each(['03-stacked-with-blank-lines.txt', '03b-stacked-tight-works.txt', '04-pipe-without-leading-pipe.txt'])(
    'every cell is read of %s',
    async (file) => {
      const { figures } = await read(file)
      expect(Object.fromEntries(figures.map(({ code, value }) => [code, value]))).toEqual(TEN)
    },
  )

  it('a table on one line is read where one way is left, and is unread with a finding where not', async () => {
    const { edition, figures, findings } = await read('02-glued-one-line.txt')
    const values = Object.fromEntries(readOf({ figures }).map(({ code, value }) => [code, value]))
    expect(edition).toBe('2021')
    expect(values).toMatchObject({
      'licensing.decisions': 2418,
      'penalties.decisions': 644,
      'compulsion.decisions': 64,
      'requests.received.naturalPerson': 151,
      'requests.received.total': 154,
    })
    const unread = figures.filter(({ state }) => state === 'unread').map(({ code }) => code)
    expect(unread).toEqual(expect.arrayContaining(['normativeDocuments.issued', 'requests.granted.naturalPerson']))
    const told = new Set(findings.flatMap(({ cells }) => cells))
    expect(unread.filter((code) => !told.has(code))).toEqual([])
  })

  it.each(['10-zone-narrative-contradiction-missed.md', '10b-control-found.md'])(
    'the text contradicts the table in %s',
    async (file) => {
      const { findings } = await read(file)
      expect(findings.map(({ code }) => code)).toContain('narrativeCount')
    },
  )

  it('a copy without lines reads no figure that the good one does not print', async () => {
    const [good, bad] = [await read('12-good-copy.md'), await read('12-bad-copy-indexed-later.txt')]
    const printed = new Map(good.figures.map(({ code, value }) => [code, value]))
    expect(readOf(bad).filter(({ code, value }) => printed.get(code) !== value)).toEqual([])
    expect(readOf(good).length).toBeGreaterThanOrEqual(readOf(bad).length)
  })

  it('neither a date nor the title of an annex is a problem', async () => {
    const { statements } = await read('15-date-and-annex-as-problem.txt')
    expect(statements.filter(({ kind }) => kind === 'problem')).toHaveLength(2)
  })
})
