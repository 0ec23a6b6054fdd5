import { createArchive } from '../../db/archive/create-archive.ts'
import type { Archive } from '../../db/archive/open-archive.ts'
import type { AgencyRecord } from '../../db/archive/report-record.ts'
import { createReportStore } from '../../db/archive/store-report.ts'
import { FIGURES } from '../../db/form/codebook.ts'
import { type Division, listDivisions } from '../../db/names/divisions.ts'
import { SECTORS } from '../../db/names/sectors.ts'
import { makeRecord } from '../support/make-record.ts'

/** Years of every agency. */
const YEARS = [2021, 2022, 2023, 2024] as const
/** Reports a transaction. */
const STEP = 500
/** What stands in place of a report's text: as many pages as real ones take. */
const TEXT = '依法依规做好政府信息公开工作。'.repeat(200)

const CODES = FIGURES.filter(({ editions }) => editions.includes('2021')).map(({ code }) => code)

/**
 * An archive of figures alone, straight into the tables: organs of real places, four years each, every cell of the form filled. The
 * figures follow from the number of the report, so that each run asks the same archive.
 */
export function makeFiguresArchive(folder: string, reports: number): Archive {
  const archive = createArchive(folder)
  const store = createReportStore(archive)
  const storeFrom = archive.sqlite.transaction((first: number) => {
    for (let i = first; i < Math.min(first + STEP, reports); i++) store.store(makeReport(i))
  })
  for (let first = 0; first < reports; first += STEP) storeFrom(first)
  return archive
}

function makeReport(i: number) {
  const agency = nameAgency(Math.floor(i / YEARS.length))
  const figures = Object.fromEntries(CODES.map((code, c) => [code, ((i + 1) * (c + 7)) % 50]))
  const record = { year: YEARS[i % YEARS.length] as number, text: TEXT, sections: [], passages: [], figures }
  return { ...makeRecord(record), agency, path: `/${i}`, file: `${agency.name}-${record.year}.txt` }
}

/** Sector after sector over all counties; beyond them with the number of the round, which no real organ has. */
function nameAgency(n: number): AgencyRecord {
  const places = listDivisions().filter(({ level }) => level === 'county')
  const { province, city, county } = places[n % places.length] as Division
  const round = Math.floor(n / places.length)
  const sector = SECTORS[1 + (round % (SECTORS.length - 1))]
  const name = `${city ?? province}${county}${sector?.zh[0]}`
  return { name, province, city, county, level: 'county', sector: sector?.key ?? null, aliases: [] }
}
