import { englishName } from '../../db/names/english-names.ts'
import type { NameIndex } from '../understand/tokens/name-index.ts'

const MOST = 12
/** Share of a name's pairs of characters that a question must have for the name to be near. */
const NEAR = 0.3

/** Names of the archive's agencies that a normalised question may mean: those it names, then those most like it. */
export function listNearNames(question: string, names: NameIndex): readonly string[] {
  const named = names
    .match(question)
    .flatMap(({ meaning }) =>
      meaning.kind === 'agency'
        ? meaning.ids
        : meaning.kind === 'place'
          ? meaning.places.flatMap(({ own, within }) => [...own, ...within.slice(0, 4)])
          : [],
    )
  const isChinese = /\p{Script=Han}/u.test(question)
  const asked = new Set(pairsOf(question))
  const like = [...names.agencies.values()]
    .map(({ id, name }) => {
      const pairs = pairsOf(isChinese ? name : englishName(name).toLowerCase())
      return { id, share: pairs.filter((pair) => asked.has(pair)).length / Math.max(1, pairs.length) }
    })
    .filter(({ share }) => share >= (isChinese ? NEAR : 2 * NEAR))
    .toSorted((a, b) => b.share - a.share)
    .slice(0, MOST)
    .map(({ id }) => id)
  return [...new Set([...named, ...like])].slice(0, MOST).flatMap((id) => names.agencies.get(id)?.name ?? [])
}

const pairsOf = (text: string): string[] => {
  const characters = [...text]
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}
