import { findEnglishNumbers } from '../../words/find-english-numbers.ts'

/** Words that people shorten in writing, as whole words in lower case. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  mgmt: 'management',
  mgt: 'management',
  dept: 'department',
  govt: 'government',
  mkt: 'market',
  env: 'environment',
  envt: 'environment',
  dev: 'development',
  reqs: 'requests',
  req: 'request',
  recon: 'reconsideration',
  chg: 'change',
  fwd: 'forward',
  orgs: 'organisations',
  δ: 'change',
  '≠': 'does not equal',
  agcy: 'agency',
  avg: 'average',
  approx: 'approximately',
  yr: 'year',
  yrs: 'years',
}

const WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${Object.keys(ABBREVIATIONS).join('|')})(?![\\p{L}\\p{N}])\\.?`, 'gu')
/** "mkt reg": short only behind another word. */
const MARKET_REGULATION = /(?<=market )reg(?![\p{L}\p{N}])\.?/gu

/** The text with whole words in the place of usual abbreviations. */
export const expandAbbreviations = (text: string): string =>
  text.replace(WORD, (word) => ABBREVIATIONS[word.replace(/\.$/, '')] ?? word).replace(MARKET_REGULATION, 'regulation')

/** Years as they are spoken: "twenty twenty-four", "two thousand nineteen". */
const SPOKEN_YEAR =
  /(?<![\p{L}-])(?:twenty|two thousand(?: and)?)[ -](?<rest>(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|(?:twenty|thirty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)(?![\p{L}-])/gu

/** The text with digits in the place of years that are spelt out. */
export const writeYears = (text: string): string =>
  text.replace(SPOKEN_YEAR, (said, rest: string) => {
    const [number] = findEnglishNumbers(rest)
    return number ? String(2000 + number.value) : said
  })
