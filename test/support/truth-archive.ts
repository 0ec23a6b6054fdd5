import { createArchive } from '../../db/archive/create-archive.ts'
import type { Archive } from '../../db/archive/open-archive.ts'
import { createReportStore } from '../../db/archive/store-report.ts'
import { findFigure } from '../../db/form/codebook.ts'
import { findSector } from '../../db/names/sectors.ts'
import { SAMPLE_TRUTH, type SampleTruth } from './sample-truth.ts'

/** Where the invented agencies are; the samples' own places are in no division data. */
const REGIONS: Readonly<Record<string, readonly [province: string, city: string | null, county: string | null]>> = {
  汶岚市澄湾区: ['山东省', '汶岚市', '澄湾区'],
  汶岚市: ['山东省', '汶岚市', null],
  泓浦市: ['江苏省', '泓浦市', null],
  栖岭县: ['安徽省', null, '栖岭县'],
}

/** A real archive in memory that holds the figures of the samples' truth; no file is read and no model started. */
export function createTruthArchive(truths: readonly SampleTruth[] = SAMPLE_TRUTH): Archive {
  const archive = createArchive(':memory:')
  const store = createReportStore(archive)
  truths.forEach((truth, i) => {
    store.store(toRecord(truth, i))
  })
  return archive
}

function toRecord(truth: SampleTruth, i: number): Parameters<ReturnType<typeof createReportStore>['store']>[0] {
  const [prefix = ''] = Object.keys(REGIONS).filter((name) => truth.agency.startsWith(name))
  const [province, city, county] = REGIONS[prefix] ?? [null, null, null]
  return {
    agency: {
      name: truth.agency,
      province,
      city,
      county,
      level: county ? 'county' : 'city',
      sector: findSector(truth.agency)?.key ?? null,
      aliases: [],
    },
    year: truth.year,
    edition: truth.edition,
    title: `${truth.agency}${truth.year}年政府信息公开工作年度报告`,
    path: `/samples/${truth.file}`,
    file: truth.file,
    format: 'txt',
    sha256: String(i),
    pageStarts: null,
    text: truth.agency,
    indexedAt: i,
    sections: [],
    passages: [],
    mentions: [],
    statements: [],
    findings: [],
    figures: Object.entries(truth.figures).map(([code, value]) => toFigure(truth, code, value)),
  }
}

function toFigure(truth: SampleTruth, code: string, value: number | null) {
  const figure = findFigure(code)
  if (!figure) throw new Error(`Cannot store the truth of "${truth.file}": no figure has the code "${code}"`)
  const state =
    value !== null
      ? ('number' as const)
      : truth.notApplicable.includes(code)
        ? ('notApplicable' as const)
        : ('blank' as const)
  return {
    code,
    value,
    state,
    raw: value === null ? '' : String(value),
    proof: 'label' as const,
    table: figure.table,
    row: figure.row,
    column: figure.column,
    start: 0,
    end: 1,
  }
}
