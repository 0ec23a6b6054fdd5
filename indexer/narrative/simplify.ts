import { toSimplified } from '../../retrieval/words/to-simplified.ts'

/** Characters that no simplified text has. Others have uses there, too: 乾县 is a county. */
const TRADITIONAL =
  /[開報據關機縣區處與無體總結數個這來說對會發後時們國過學經動現從業產條電應實進當種還問題項舉辦訴訟標類組織單務財議鎮鄉廳衛審計統華園場環術資訊號門戶網點證書記錄導質監漁農礦稅雲東請複維糾轉續屬內製並優稱準]/u

const simplified = new Map<string, string>()

/** Text in traditional characters in simplified ones, one for one; other text as it is. */
export function simplify(text: string): string {
  if (!TRADITIONAL.test(text)) return text
  let result = ''
  for (const character of text) {
    const plain = simplified.get(character) ?? toSimplified(character)
    simplified.set(character, plain)
    result += plain
  }
  return result
}
