/** Characters of schedules in traditional and in simplified writing, one below the other. */
const [TRADITIONAL, SIMPLE] = [
  '週禮點時號個變動後兩間鐘雙單開給發請訂閱當鬧準會從與還過為這',
  '周礼点时号个变动后两间钟双单开给发请订阅当闹准会从与还过为这',
]
const SIMPLIFIED = new Map([...TRADITIONAL].map((character, index) => [character, [...SIMPLE][index] ?? character]))

/** Lower case, narrow and simplified, character by character, so that positions stay. */
export const foldSchedule = (text: string): string =>
  [...text]
    .map((character) => {
      const code = character.charCodeAt(0)
      if (code === 0x3000 || code === 0xa0) return ' '
      if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - 0xfee0)
      return SIMPLIFIED.get(character) ?? character
    })
    .join('')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
