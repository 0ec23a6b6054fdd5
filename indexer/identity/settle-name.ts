import type { KnownAgencies } from '../../db/archive/known-agencies.ts'
import type { Identity } from '../report.ts'
import { splitName } from './agency-name.ts'

/**
 * The name under which the archive keeps an agency: reports of one region whose agencies differ only in the outer places
 * that they write (沭阳县民政局, 宿迁市沭阳县民政局) are one agency's, under the longer name whatever is indexed first.
 * An agency whose place is unknown is never taken for another.
 */
export function settleName({ agency, region }: Identity, known: KnownAgencies): string {
  const { organ, places } = splitName(agency)
  if (places.length === 0 || region.province === null) return agency
  const other = known.listNames(region).find((name) => name !== agency && splitName(name).organ === organ)
  if (other === undefined || other.length >= agency.length) return other ?? agency
  known.rename(other, agency)
  return agency
}
