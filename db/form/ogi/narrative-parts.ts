import type { NarrativePart } from '../form.ts'
import { membersOfGroup } from '../places.ts'
import { REQUESTS } from './requests.ts'

const [ROWS, REQUESTERS] = REQUESTS.axes
const organisations = membersOfGroup(REQUESTERS, 'organisations')
/** Any part that counts organisations. */
const organisation = ['organisations', ...organisations]

/** Parts of a count of requests that the narrative may state and the table prints, by the words that authors use. */
export type PartKey =
  | 'naturalPerson'
  | 'organisations'
  | 'business'
  | 'research'
  | 'publicInterest'
  | 'legalServices'
  | 'otherOrganization'
  | 'granted'
  | 'partlyGranted'
  | 'grantedAndPartly'
  | 'denied'
  | 'unableToProvide'
  | 'notProcessed'
  | 'otherwiseHandled'

/** Authors who know two kinds of requesters call all organisations 企业, 法人 or 其他组织; who says nothing of 部分公开 may count it as 予以公开. */
export const NARRATIVE_PARTS: Readonly<Record<PartKey, NarrativePart>> = {
  naturalPerson: { axis: 'column', members: ['naturalPerson'] },
  organisations: { axis: 'column', members: organisations, alone: ['business'], beside: organisation },
  business: { axis: 'column', members: ['business'], alone: organisations, beside: organisation },
  research: { axis: 'column', members: ['research'], beside: organisation },
  publicInterest: { axis: 'column', members: ['publicInterest'], beside: organisation },
  legalServices: { axis: 'column', members: ['legalServices'], beside: organisation },
  otherOrganization: { axis: 'column', members: ['otherOrganization'], alone: organisations, beside: organisation },
  granted: { axis: 'row', members: ['granted'], alone: ['granted', 'partlyGranted'], beside: ['partlyGranted'] },
  partlyGranted: { axis: 'row', members: ['partlyGranted'] },
  grantedAndPartly: { axis: 'row', members: ['granted', 'partlyGranted'] },
  denied: { axis: 'row', members: membersOfGroup(ROWS, 'denied') },
  unableToProvide: { axis: 'row', members: membersOfGroup(ROWS, 'unableToProvide') },
  notProcessed: { axis: 'row', members: membersOfGroup(ROWS, 'notProcessed') },
  otherwiseHandled: { axis: 'row', members: membersOfGroup(ROWS, 'otherwiseHandled'), orRow: 'otherwiseHandled' },
}
