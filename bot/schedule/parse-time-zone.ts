/** Places that people name in Chinese, or that have no time zone of their own name. */
const PLACES: Readonly<Record<string, string>> = {
  北京: 'Asia/Shanghai',
  上海: 'Asia/Shanghai',
  中国: 'Asia/Shanghai',
  东八区: 'Asia/Shanghai',
  'utc+8': 'Asia/Shanghai',
  'gmt+8': 'Asia/Shanghai',
  beijing: 'Asia/Shanghai',
  china: 'Asia/Shanghai',
  乌鲁木齐: 'Asia/Urumqi',
  香港: 'Asia/Hong_Kong',
  台北: 'Asia/Taipei',
  东京: 'Asia/Tokyo',
  新加坡: 'Asia/Singapore',
  伦敦: 'Europe/London',
  柏林: 'Europe/Berlin',
  巴黎: 'Europe/Paris',
  纽约: 'America/New_York',
  洛杉矶: 'America/Los_Angeles',
}

/**
 * Reads a time zone: an IANA name in any case, the city of one, or one of a few Chinese names (北京时间).
 * @returns its IANA name, null where there is no such time zone
 */
export function parseTimeZone(text: string): string | null {
  const name = text.trim().toLowerCase().replaceAll(' ', '_')
  const place = PLACES[name.replace(/(?:的)?(?:时间|时区)$|_time$/, '')]
  if (place) return place
  const city = Intl.supportedValuesOf('timeZone').find(
    (zone) => zone.toLowerCase() === name || zone.toLowerCase().endsWith(`/${name}`),
  )
  return city ?? findOtherName(text.trim(), name)
}

/** Names that Intl takes and does not list: UTC, and older names of zones. Offsets are none, for they know no summer time. */
function findOtherName(written: string, name: string): string | null {
  if (!/^[a-z][a-z_]*(?:\/[a-z][\w+-]*){0,2}$/.test(name)) return null
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions()
    return timeZone.toLowerCase() === name ? timeZone : name === 'utc' ? 'UTC' : written
  } catch {
    return null
  }
}
