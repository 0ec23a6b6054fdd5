import { describe, expect, test } from 'vitest'
import type { SectionKey } from '../../../db/form/form.ts'
import { matchPhrase } from '../../../db/form/match-phrase.ts'
import { OGI } from '../../../db/form/ogi/ogi.ts'
import {
  listGenrePatterns,
  listSectionPatterns,
  listTablePatterns,
  titlePattern,
} from '../../../db/form/recognition.ts'

describe('a phrase as a pattern', () => {
  test.each([
    ['不予公开|拒绝公开', '拒绝公开', true],
    ['[政府]信息(公开/发布)', '政府信息发布', true],
    ['[政府]信息(公开/发布)', '信息', false],
    ['存在…问题', '存在的主要问题', true],
    ['存在…问题', '存在一二三四五六七问题', false],
    ['存在……问题', '存在一二三四五六七问题', true],
    ['1.5倍', '1x5倍', false],
    ['a|b', 'ab', false],
  ])('%s, %s: %s', (pattern, text, fits) => expect(new RegExp(`^${matchPhrase(pattern)}$`, 'u').test(text)).toBe(fits))

  test.each(['[开', '开]', '(a/b'])('%s is refused', (pattern) => {
    expect(() => matchPhrase(pattern)).toThrow(`Cannot read phrase "${pattern}"`)
  })
})

describe('sections by their headings', () => {
  const find = (line: string) => listSectionPatterns().find(({ heading }) => heading.test(line))?.key

  const printed = OGI.sections.filter(({ headings }) => headings).map(({ key, label }) => [label.zh, key] as const)
  const varied: readonly (readonly [string, SectionKey | undefined])[] = [
    ['总体工作概况', 'overview'],
    ['行政机关主动公开政府信息情况', 'proactive'],
    ['收到和处理政府信息公开申请的情况', 'requests'],
    ['因政府信息公开工作被申请行政复议、提起行政诉讼情况', 'review'],
    ['存在的问题和改进情况', 'problems'],
    ['需要报告的其他事项', 'other'],
    ['政务新媒体建设', undefined],
  ]
  test.each([...printed, ...varied])('%s: %s', (line, key) => expect(find(line)).toBe(key))
})

test('each table is told by the labels that it prints', () => {
  for (const { words, table } of listTablePatterns()) {
    const printed = (of: number) =>
      OGI.tables
        .filter(({ number }) => number === of)
        .flatMap(({ axes }) => axes.flatMap(({ members }) => members.map((member) => member.printed)))
        .join('')
    expect([2, 3, 4].filter((number) => words.test(printed(number)))).toEqual([table])
  }
})

test.each([
  ['某市2023年政府信息公开工作年度报告', null],
  ['某局信息公开年报', null],
  ['某局2023年度部门决算', 'final accounts of a department'],
  ['某大学2023学年信息公开年度报告', 'a report of a school or hospital'],
  ['关于印发某工作方案的通知', 'a notice'],
])('%s is told from other kinds of documents: %s', (title, genre) => {
  expect(listGenrePatterns().find((other) => other.title.test(title))?.name ?? null).toBe(genre)
  if (genre === null) expect(titlePattern().test(title)).toBe(true)
})
