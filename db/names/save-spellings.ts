/** A step of `npm run prepare`: spells every place of the division data, so that no first question waits for it. */
import { bareDivision, listDivisions } from './divisions.ts'
import { placePieces, spellPlace } from './english-names.ts'
import { saveSpellings } from './spellings.ts'

/** As names of agencies write them, too: where a name holds a sign of a kind (景德镇市), its pieces are others. */
const names = listDivisions().flatMap(({ name, province, city, county }) => [
  name,
  ...[`${city ?? ''}${county ?? ''}`, `${province}${city ?? ''}${county ?? ''}`].flatMap(placePieces),
])
const bare = new Set(names.map(bareDivision))
saveSpellings(Object.fromEntries([...bare].map((name) => [name, spellPlace(name)])))
