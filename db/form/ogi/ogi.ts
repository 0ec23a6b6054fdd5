import type { Form } from '../form.ts'
import { BALANCES, CARRIES, NARRATIVE_CLAIMS, STOCKS } from './identities.ts'
import { PROACTIVE } from './proactive.ts'
import { RATIOS } from './ratios.ts'
import { REQUESTS } from './requests.ts'
import { REVIEW } from './review.ts'
import { SAYINGS } from './sayings.ts'
import { OTHER_GENRES, SECTIONS, TITLES } from './sections.ts'

/**
 * 政府信息公开工作年度报告, the annual report on open government information: the one statutory form that there is.
 *
 * Sources: 国办公开办函〔2021〕30号 (edition 2021) and 国办公开办函〔2019〕60号 (edition 2019).
 */
export const OGI: Form = {
  key: 'ogi',
  title: { zh: '政府信息公开工作年度报告', en: 'annual report on open government information' },
  titles: TITLES,
  editions: [
    { key: '2021', source: '国办公开办函〔2021〕30号', years: [2021, null] },
    { key: '2019', source: '国办公开办函〔2019〕60号', years: [2019, 2020] },
    { key: 'narrative', source: '', years: [null, 2018] },
  ],
  tables: [PROACTIVE, REQUESTS, REVIEW],
  sayings: SAYINGS,
  ratios: RATIOS,
  balances: BALANCES,
  carries: CARRIES,
  stocks: STOCKS,
  claims: NARRATIVE_CLAIMS,
  sections: SECTIONS,
  otherGenres: OTHER_GENRES,
}
