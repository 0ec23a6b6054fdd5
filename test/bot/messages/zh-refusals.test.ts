import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { translateRefusal } from '../../../bot/messages/zh/refusals.ts'

const INDEXER = fileURLToPath(new URL('../../../indexer/', import.meta.url))

const SOURCES = readdirSync(INDEXER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(INDEXER, name), 'utf8'))
  .join('\n')

/** What the readers say when they refuse a file; numbers stand for what is filled in. */
const REASONS = [...SOURCES.matchAll(/(?:refuse\(|reason: )(['`])(.+?)\1/g)]
  .map(([, , text = '']) => text.replace(/\$\{[^}]*\}/g, '7'))
  .filter(
    (text) => /^(?:no|the|its?|there|not|reading)\b/.test(text) && !/^(?:the program failed|its reader)/.test(text),
  )

test('every reason for which the indexer refuses a file has Chinese words', () => {
  expect(REASONS.length).toBeGreaterThan(25)
  const left = REASONS.filter((reason) => !/the file cannot be read|^it is 7$/.test(reason)).filter(
    (reason) => translateRefusal(reason) === reason,
  )
  expect(left).toEqual([])
})

test('numbers are kept, and what is unknown stays as it is', () => {
  expect(translateRefusal('no text layer on pages 2-3 of 9: they are images, run OCR first')).toBe(
    '共 9 页，其中第 2-3 页是图像，没有文字层，请先做文字识别（OCR）',
  )
  expect(translateRefusal('the file is empty (its earlier reading is dropped)')).toBe(
    '没有文字（此前的读取结果已撤下）',
  )
  expect(translateRefusal('it is a 7z archive: unpack it first')).toBe('是 7z 压缩包，请先解压')
  expect(translateRefusal('something new')).toBe('something new')
})
