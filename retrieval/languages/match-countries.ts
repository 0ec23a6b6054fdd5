import type { Match } from '../understand/tokens/meaning.ts'

/** Codes of China and its parts: their names are regions of the archive, or no country. */
const HOME = new Set(['CN', 'HK', 'MO', 'TW', 'EZ', 'UN', 'QO', 'ZZ'])
/** Short names and adjectives that the locale data do not have. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  US: ['the us', 'u.s.', 'usa', 'american', '美利坚'],
  GB: ['the uk', 'britain', 'british', 'england', 'english law'],
  JP: ['japanese'],
  DE: ['german'],
  FR: ['french'],
  KR: ['korean', 'korea', '韩'],
  EU: ['the eu', 'european union', 'european', '欧盟', '欧洲'],
  RU: ['russian'],
  AU: ['australian'],
  CA: ['canadian'],
  IN: ['indian'],
}

interface Country {
  readonly pattern: RegExp
  readonly name: string
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** Countries by the names that the runtime's locale data give them. */
function listCountries(): Country[] {
  const zh = new Intl.DisplayNames(['zh'], { type: 'region', fallback: 'none' })
  const en = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => !HOME.has(code))
    .flatMap((code) => {
      const [chinese, english] = [zh.of(code), en.of(code)?.toLowerCase()]
      if (!chinese || !english) return []
      const also = ALSO[code] ?? []
      const han = [chinese, ...also.filter((name) => /\p{Script=Han}{2}/u.test(name))].map(literal)
      const latin = [english, ...also.filter((name) => !/\p{Script=Han}/u.test(name))].map(literal)
      const pattern = new RegExp(`${han.join('|')}|(?<![a-z])(?:${latin.join('|')})(?![a-z])`, 'gu')
      return [{ pattern, name: chinese }]
    })
}

/** Countries, and whether a text may name one: most name none, and one pattern is looked for sooner than two hundred. */
interface Atlas {
  readonly countries: readonly Country[]
  readonly any: RegExp
}

let atlas: Atlas | undefined

function loadAtlas(): Atlas {
  const countries = listCountries()
  return { countries, any: new RegExp(countries.map(({ pattern }) => pattern.source).join('|'), 'u') }
}

/** Foreign countries that a question names: what is said of them must name them. */
export function matchCountries(text: string): Match[] {
  atlas ??= loadAtlas()
  if (!atlas.any.test(text)) return []
  return atlas.countries.flatMap(({ pattern, name }) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      meaning: { kind: 'country' as const, name },
    })),
  )
}
