import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanName } from '../../../bot/files/clean-name.ts'

test.each([
  ['汶岚市科学技术局-2023.txt', '汶岚市科学技术局-2023.txt'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\reports\\报告.pdf', '报告.pdf'],
  ['/', 'report'],
  ['', 'report'],
  ['..', 'report'],
  ['.htaccess', 'htaccess'],
  ['~$报告.docx', '报告.docx'],
  ['a\u0000b\n\u202e.txt', 'ab.txt'],
  ['2024年度报告: "终稿"?.docx', '2024年度报告 终稿.docx'],
  ['报告.pdf.', '报告.pdf'],
])('%j is stored as %j', (sent, name) => {
  expect(cleanName(sent)).toBe(name)
})

test('whatever is sent, the name is one of a plain file in the folder, and short enough', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (sent) => {
      const name = cleanName(sent)
      expect(name).not.toMatch(/[/\\\0]|^\.|^$/)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
      expect(cleanName(name)).toBe(name)
    }),
  )
})
