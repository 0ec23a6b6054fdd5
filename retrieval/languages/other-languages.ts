/** The most spoken languages beside Chinese and English (Ethnologue 2025), with what somebody who asks in one of them is told. */

interface OtherLanguage {
  /** BCP 47. */
  readonly code: string
  /** That questions in Chinese and English are understood, with one as an example. */
  readonly hint: string
}

/** Told by its letters: the first one of which a letter stands there. */
interface WrittenLanguage extends OtherLanguage {
  readonly letters: RegExp
}

/** Told by the small words that no sentence does without; those that are English words too are left out. */
interface WordedLanguage extends OtherLanguage {
  readonly words: ReadonlySet<string>
}

const EXAMPLE = '“2024年新收申请最多的5家单位”, “top 5 agencies by requests received in 2024”'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const WRITTEN: readonly WrittenLanguage[] = [
  {
    code: 'ur',
    letters: /[ٹڈڑںےہھ]/u,
    hint: `میں صرف چینی اور انگریزی میں پوچھے گئے سوال سمجھتا ہوں۔ مثلاً: ${EXAMPLE}`,
  },
  {
    code: 'ar',
    letters: /\p{Script=Arabic}/u,
    hint: `أفهم الأسئلة المكتوبة بالصينية أو الإنجليزية فقط. مثال: ${EXAMPLE}`,
  },
  {
    code: 'hi',
    letters: /\p{Script=Devanagari}/u,
    hint: `मैं केवल चीनी और अंग्रेज़ी में पूछे गए प्रश्न समझता हूँ। उदाहरण: ${EXAMPLE}`,
  },
  {
    code: 'bn',
    letters: /\p{Script=Bengali}/u,
    hint: `আমি শুধু চীনা ও ইংরেজি ভাষার প্রশ্ন বুঝি। যেমন: ${EXAMPLE}`,
  },
  {
    code: 'ru',
    letters: /\p{Script=Cyrillic}/u,
    hint: `Я понимаю вопросы только на китайском и английском языках. Например: ${EXAMPLE}`,
  },
  {
    code: 'ja',
    letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    hint: `中国語または英語の質問だけが分かります。例：${EXAMPLE}`,
  },
  { code: 'ko', letters: /\p{Script=Hangul}/u, hint: `중국어와 영어로 된 질문만 이해합니다. 예: ${EXAMPLE}` },
]

const WORDED: readonly WordedLanguage[] = [
  {
    code: 'es',
    words: words(
      'cuántas cuantas cuántos cuantos cuál cual cuáles qué que quién quiénes el la los las de del en por para con una un se fue fueron es son hay hubo tuvo recibió recibieron solicitudes año dónde cómo más sus',
    ),
    hint: `Solo entiendo preguntas en chino o en inglés. Por ejemplo: ${EXAMPLE}`,
  },
  {
    code: 'fr',
    words: words(
      "combien de demandes le la les des du en et au aux quel quelle quels quelles est sont dans pour avec une un reçu reçues année qui que ont été sur d'informations où comment ces leur",
    ),
    hint: `Je ne comprends que les questions en chinois ou en anglais. Par exemple : ${EXAMPLE}`,
  },
  {
    code: 'pt',
    words: words(
      'quantos quantas pedidos os da de dos das em na que qual quais por para com foi foram ano recebeu receberam uma um houve teve onde mais são não ao pelo pela',
    ),
    hint: `Só entendo perguntas em chinês ou em inglês. Por exemplo: ${EXAMPLE}`,
  },
  {
    code: 'id',
    words: words(
      'berapa permintaan permohonan yang di pada dari dan untuk tahun adalah apa mana dengan oleh diterima menerima jumlah ini itu tidak ada banyak siapa bagaimana informasi',
    ),
    hint: `Saya hanya memahami pertanyaan dalam bahasa Mandarin atau Inggris. Contoh: ${EXAMPLE}`,
  },
  {
    code: 'de',
    words: words(
      'wie viele anträge der das den dem des und im von hat haben hatte wurden wurde welche welcher welches gab es jahr für mit ein eine ist sind nicht wer wo bei beim zu zum auf erhielt erhalten',
    ),
    hint: `Ich verstehe nur Fragen auf Chinesisch oder Englisch. Zum Beispiel: ${EXAMPLE}`,
  },
]

/** The share of letters of other scripts from which on a question is in another language: kana stand beside many characters. */
const OF_LETTERS = 0.3

/** Different small words of a language that must stand there, and how many of all words they must be. */
const FEWEST_WORDS = 3
const OF_WORDS = 0.4

/** Whether a normalised question is in neither Chinese nor English. */
export function isForeign(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  const letters = count(/\p{L}/gu)
  const others = letters - count(/[\p{Script=Han}\p{Script=Latin}]/gu)
  return letters > 0 && (others >= OF_LETTERS * letters || (others === 0 && findWorded(text) !== undefined))
}

/** What somebody is told in the language of the question; undefined where nobody has written that yet. */
export const findHint = (text: string): string | undefined =>
  (WRITTEN.find(({ letters }) => letters.test(text)) ?? findWorded(text))?.hint

function findWorded(text: string): WordedLanguage | undefined {
  if (/\p{Script=Han}/u.test(text)) return undefined
  const said = text.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? []
  const [best] = WORDED.map((language) => {
    const known = said.filter((word) => language.words.has(word))
    return { language, different: new Set(known).size, share: known.length / said.length }
  }).toSorted((a, b) => b.different - a.different)
  return best && best.different >= FEWEST_WORDS && best.share >= OF_WORDS ? best.language : undefined
}
