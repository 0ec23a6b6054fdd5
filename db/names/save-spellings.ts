/** A step of `npm run prepare`: spells every place of the division data, so that no first question waits for it. */
import { bareDivision, listDivisions } from './divisions.ts'
import { spellPlace } from './english-names.ts'
import { saveSpellings } from './spellings.ts'

const bare = new Set(listDivisions().map(({ name }) => bareDivision(name)))
saveSpellings(Object.fromEntries([...bare].map((name) => [name, spellPlace(name)])))
