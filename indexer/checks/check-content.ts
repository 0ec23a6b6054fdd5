import { makeFinding } from '../finding.ts'
import type { Finding, Report } from '../report.ts'

/** What section five says when it says nothing. */
const NOTHING = /^(?:无|没有|暂无|不涉及|[/—-]+)?[。.]?$/
const YEAR_FIRST = /^(?<year>20\d\d)年度?(?:[,，]|全年|本|我|共|市|区|县)/
/** A sentence that looks back or ahead on purpose. */
const OTHER_YEAR_MEANT = /相比|对比|比20|上年|去年|以来|整改|规划|计划|至20|-20|—20|截至|印发|修订/

/** Notices about what is written, or not written, outside the tables. */
export const checkContent = (report: Omit<Report, 'findings' | 'kind'>): Finding[] => [
  ...checkProblems(report),
  ...checkYears(report),
]

function checkProblems({ document, sections }: Pick<Report, 'document' | 'sections'>): Finding[] {
  const found = sections.filter(({ kind }) => kind === 'problems')
  const isEmpty = found.every(({ start, end, heading }) => {
    const text = document.text.slice(start, end).replace(/\s/g, '')
    const below = text.startsWith(heading.replace(/\s/g, '')) ? text.slice(heading.replace(/\s/g, '').length) : text
    return NOTHING.test(below.replace(/^[#*]+/, ''))
  })
  return found[0] && isEmpty ? [makeFinding('emptyProblems', { heading: found[0].heading }, [])] : []
}

function checkYears({ passages, identity }: Pick<Report, 'passages' | 'identity'>): Finding[] {
  return passages
    .filter(({ section }) => section === 'overview')
    .flatMap(({ text }) => text.split(/(?<=[。；])/))
    .flatMap((sentence) => {
      const named = Number(YEAR_FIRST.exec(sentence.replace(/\s/g, ''))?.groups?.year ?? identity.year)
      const isPast = named < identity.year && !sentence.includes(String(identity.year))
      if (!isPast || OTHER_YEAR_MEANT.test(sentence)) return []
      return [makeFinding('otherYear', { named, year: identity.year, quote: sentence.trim().slice(0, 80) }, [])]
    })
}
