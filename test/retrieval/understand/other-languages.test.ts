import { expect, test } from 'vitest'
import { findHint, isForeign } from '../../../retrieval/languages/other-languages.ts'
import { readExamples } from '../../../retrieval/understand/examples/read-examples.ts'
import { buildNameIndex } from '../../../retrieval/understand/tokens/name-index.ts'
import { understand } from '../../../retrieval/understand/understand.ts'

const names = buildNameIndex([])
const read = (question: string) => understand(question, { names, now: new Date('2025-03-01'), context: null }).kind

/** A question about requests in each of the ten, with words that its hint must hold. */
test.each([
  ['¿Cuántas solicitudes recibió la Oficina de Educación en 2023?', 'Solo entiendo'],
  ['cuantas solicitudes fueron rechazadas en el 2022', 'Solo entiendo'],
  ['Combien de demandes le bureau a-t-il reçues en 2023 ?', 'Je ne comprends'],
  ['quels sont les bureaux qui ont reçu des demandes', 'Je ne comprends'],
  ['Quantos pedidos foram recebidos em 2023 pelo departamento?', 'Só entendo'],
  ['qual foi o ano com mais pedidos', 'Só entendo'],
  ['Berapa permintaan yang diterima pada tahun 2023?', 'bahasa Mandarin'],
  ['Wie viele Anträge hat das Amt im Jahr 2023 erhalten?', 'Ich verstehe'],
  ['welche Behörden haben nicht geantwortet und wer ist das', 'Ich verstehe'],
  ['Сколько запросов было получено в 2023 году?', 'Я понимаю'],
  ['كم عدد الطلبات التي تم استلامها في عام 2023؟', 'أفهم'],
  ['2023 میں کتنی درخواستیں موصول ہوئیں؟', 'میں صرف'],
  ['2023 में कितने आवेदन प्राप्त हुए?', 'मैं केवल'],
  ['২০২৩ সালে কতগুলি আবেদন পাওয়া গেছে?', 'আমি শুধু'],
  ['2023年に受け取った申請はいくつですか', '中国語または英語'],
  ['2023년에 접수된 신청은 몇 건입니까?', '중국어와 영어'],
])('%s is answered with a hint in its language', (question, hint) => {
  expect(read(question)).toBe('foreign')
  expect(findHint(question)).toContain(hint)
})

test('no English example is taken for another language, nor a name in pinyin', () => {
  const taken = readExamples('en').filter(({ question }) => isForeign(question.replace(/\{\w\d?\}/g, 'Lin De La')))
  expect(taken).toEqual([])
})

test.each(['suqian 2023', 'de', 'la la la', 'Dongying on par with Huai’an'])('%s is not taken for one', (question) => {
  expect(isForeign(question)).toBe(false)
})
