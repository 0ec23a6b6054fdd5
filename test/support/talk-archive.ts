import { createArchive } from '../../db/archive/create-archive.ts'
import type { Archive } from '../../db/archive/open-archive.ts'
import { createReportStore } from '../../db/archive/store-report.ts'
import { FIGURES } from '../../db/form/codebook.ts'
import { findSector } from '../../db/names/sectors.ts'
import { identifyRegion } from '../../indexer/identity/identify-region.ts'
import { makeRecord } from './make-record.ts'

/** Real places, invented numbers: what each agency received in 2021, 2022, 2023 and 2024. */
const RECEIVED: Readonly<Record<string, readonly number[]>> = {
  淮安市教育局: [8, 10, 15, 12],
  淮安市公安局: [20, 25, 30, 29],
  连云港市生态环境局: [50, 64, 71, 112],
  武汉市住房和城乡建设局: [43, 30, 28, 32],
  武汉市教育局: [14, 12, 9, 16],
  武义县人民政府: [275, 260, 237, 192],
  义乌市卫生健康委员会: [3, 3, 0, 0],
  寿光市人力资源和社会保障局: [8, 2, 5, 0],
  青州市审计局: [13, 0, 0, 0],
  沂源县财政局: [0, 0, 4, 4],
  赣州市文化和旅游局: [0, 0, 53, 26],
  广州市人民政府办公室: [44, 60, 72, 65],
}

/** Short names of the talks for the agencies, in the order above. */
export const SHORT_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  ['HE', 'HP', 'LE', 'WC', 'WE', 'WY', 'YH', 'SH', 'QA', 'YF', 'GW', 'GZ'].map((short, i) => [
    short,
    Object.keys(RECEIVED)[i] ?? '',
  ]),
)

/** An archive in memory of twelve agencies and four years, every cell of the form of 2021 printed. */
export function createTalkArchive(): Archive {
  const archive = createArchive(':memory:')
  const store = createReportStore(archive)
  for (const [name, counts] of Object.entries(RECEIVED))
    counts.forEach((received, i) => {
      const year = 2021 + i
      const { region, level } = identifyRegion(name, '')
      const record = makeRecord({ name, year, sha256: `${name}${year}`, figures: figuresOf(received) })
      const sector = findSector(name)?.key ?? null
      store.store({
        ...record,
        agency: { ...record.agency, ...region, level, sector, aliases: [] },
      })
    })
  return archive
}

/** Every figure of a report grows with what was received. */
function figuresOf(received: number): Record<string, number> {
  const codes = FIGURES.filter(({ editions }) => editions.includes('2021')).map(({ code }) => code)
  return Object.fromEntries(
    codes.map((code, at) => [
      code,
      code === 'requests.received.total' ? received : Math.floor((received * ((at % 7) + 1)) / 8) + (at % 2),
    ]),
  )
}
