import { ZONE_OF_OFFSET, ZONE_OF_PLACE } from './zone-names.ts'

/** `UTC+3`, `GMT-5:30`, `+08:00`: sign, hours and minutes. */
const OFFSET = /^(?:utc|gmt)?_?([+-])(\d{1,2})(?::?(\d{2}))?$/

/**
 * Reads a time zone: an IANA name in any case, the city of one, an offset (UTC+3), or a place as people name it (北京时间).
 * @returns its IANA name, null where there is no such time zone
 */
export function parseTimeZone(text: string): string | null {
  const written = text.trim().replaceAll('−', '-').replaceAll('＋', '+')
  const name = written
    .toLowerCase()
    .replace(/[\s-]*(?:的)?(?:时间|时区|time(?: ?zone)?)$/, '')
    .replaceAll(' ', '_')
  if (!name) return null
  const offset = OFFSET.exec(name)
  if (offset) return readOffset(offset)
  const place = ZONE_OF_PLACE.get(name)
  if (place) return place
  const city = Intl.supportedValuesOf('timeZone').find(
    (zone) => zone.toLowerCase() === name || zone.toLowerCase().endsWith(`/${name}`),
  )
  return city ?? findOtherName(written, name)
}

/** The zone of an offset, which knows no summer time. The names of such zones count westward: `Etc/GMT-3` is UTC+3. */
function readOffset([, sign = '+', hours = '', minutes = '00']: RegExpExecArray): string | null {
  const special = ZONE_OF_OFFSET[`${sign}${Number(hours)}:${minutes}`]
  if (special) return special
  if (minutes !== '00') return null
  if (Number(hours) === 0) return 'UTC'
  const isThere = Number(hours) <= (sign === '+' ? 14 : 12)
  return isThere ? `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}` : null
}

/** Names that Intl takes and does not list: UTC, and older names of zones. */
function findOtherName(written: string, name: string): string | null {
  const offset = /^etc\/gmt[+-]/.test(name) ? OFFSET.exec(flip(name)) : null
  if (offset) return readOffset(offset)
  if (!/^[a-z][a-z_]*(?:\/[a-z][\w+-]*){0,2}$/.test(name)) return null
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions()
    return timeZone.toLowerCase() === name ? timeZone : name === 'utc' ? 'UTC' : written
  } catch {
    return null
  }
}

/** `etc/gmt-3` as `+3`. */
const flip = (name: string): string =>
  name.slice('etc/gmt'.length).replace(/^[+-]/, (sign) => (sign === '+' ? '-' : '+'))

/** A time zone as people read it: `Etc/GMT-3` is UTC+3. */
export const showZone = (timeZone: string): string =>
  /^Etc\/GMT[+-]\d/.test(timeZone) ? `UTC${flip(timeZone.toLowerCase())}` : timeZone
