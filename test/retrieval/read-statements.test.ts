import { describe, expect, it } from 'vitest'
import { readStatements } from '../../retrieval/themes/read-statements.ts'

/** Statements of a section five whose paragraphs are its lines, as `p: text`. */
const told = (section: string, year = 2024): string[] => {
  const paragraphs = [...section.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }))
  return readStatements(section, paragraphs, year).map(
    ({ kind, start, end }) => `${kind[0]}: ${section.slice(start, end).replace(/\s+/gu, '')}`,
  )
}

describe('the statements of section five', () => {
  it.each([
    [
      '在一段中列举',
      '虽有进步，但仍存在以下不足：一是更新慢；二是解读形式单一。下一步，我局将采取以下措施：一是每周巡检；二是多用图解。',
      ['p: 更新慢', 'p: 解读形式单一', 'i: 每周巡检', 'i: 多用图解'],
    ],
    [
      '在小标题下',
      '（一）存在的主要问题\n1.公众参与热度有限。\n2.人员变动较快。\n（二）改进情况\n1.发现问题及时通报。',
      ['p: 公众参与热度有限', 'p: 人员变动较快', 'i: 发现问题及时通报'],
    ],
    [
      '上年整改单列',
      '（一）2023年存在问题的改进情况\n一是开展培训。\n（二）2024年存在的问题\n一是重视不够。\n（三）下一步打算\n一是加强考核。',
      ['r: 开展培训', 'p: 重视不够', 'i: 加强考核'],
    ],
    [
      '整改一句带过',
      '上年度报告所列问题，已全部完成整改。回顾全年工作，还存在几个短板，主要表现在：人手紧张。',
      ['r: 上年度报告所列问题，已全部完成整改', 'p: 人手紧张'],
    ],
    [
      '顿号并列',
      '取得了一定进步，但仍存在公开的内容不够完整、形式较为单一、人员能力有待提高等问题。为此，我局将抓好以下工作：\n（一）加强学习。',
      ['p: 公开的内容不够完整', 'p: 形式较为单一', 'p: 人员能力有待提高', 'i: 加强学习'],
    ],
    [
      '顿号列举名词',
      '存在以下问题：运用动漫、媒体、专家等方式解读的政策较少。',
      ['p: 运用动漫、媒体、专家等方式解读的政策较少'],
    ],
    [
      '措施另起一段',
      '仍有差距：一是更新慢。\n对应的措施有三条。\n一是解读稿上网前请企业试读；二是把英文页面纳入清单；三是自2025年起公开进度。',
      ['p: 更新慢', 'i: 解读稿上网前请企业试读', 'i: 把英文页面纳入清单', 'i: 自2025年起公开进度'],
    ],
    [
      '例如',
      '虽然取得成效，但是还存在一些不足，例如：知识储备不足；解读工作方式较单一等。\n下一步，我局将加强学习。',
      ['p: 知识储备不足', 'p: 解读工作方式较单一等', 'i: 下一步，我局将加强学习'],
    ],
    [
      '页码穿过',
      '存在的主要问题：\n一是跨部门信息共享\n— 4 —\n不畅，汇总时需返工。',
      ['p: 跨部门信息共享—4—不畅，汇总时需返工'],
    ],
    [
      '转换器留下的记号',
      '<b>（一）主要问题</b>\n[bookmark: _GoBack]1.内容不够丰富。\n<b>（二）改进情况</b>\n1.丰富内容形式。',
      ['p: 内容不够丰富', 'i: 丰富内容形式'],
    ],
  ])('%s', (_, section, statements) => {
    expect(told(section)).toEqual(statements)
  })

  it('are no headings and no lead-ins', () => {
    expect(told('回顾全年工作，还存在一些不足，主要表现在：\n针对上述问题，我局将采取以下措施：')).toEqual([])
  })
})
