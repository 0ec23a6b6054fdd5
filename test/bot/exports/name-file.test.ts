import { describe, expect, test } from 'vitest'
import { nameFile } from '../../../bot/files/name-file.ts'
import { makeAnswer } from '../sample-answers.ts'

describe('nameFile', () => {
  test.each([
    [
      '“本年新收申请”从高到低，前10名；范围：全部单位，2024年',
      'zh',
      '年问-本年新收申请-从高到低-前10名-范围-全部单位-2024年',
    ],
    ['“requests received”; scope: every agency, 2024', 'en', 'nianwen-requests-received-scope-every-agency-2024'],
    ['../../etc/passwd\0 C:\\x', 'en', 'nianwen-etc-passwd-C-x'],
    ['', 'zh', '年问-澄湾教育局2024年收到多少申请'],
  ] as const)('%j', (understood, language, name) => {
    expect(nameFile(makeAnswer({ understood, language }))).toBe(name)
  })

  test('long names are cut to what file systems take', () => {
    const name = nameFile(makeAnswer({ understood: '很长的范围'.repeat(100) }))
    expect(Buffer.byteLength(name)).toBeLessThan(150)
  })
})
