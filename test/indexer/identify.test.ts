import { describe, expect, test } from 'vitest'
import { identify } from '../../indexer/identity/identify.ts'
import { isRefusal } from '../../indexer/readers/is-refusal.ts'
import { readText } from '../../indexer/readers/text/read-text.ts'
import type { Finding, Identity } from '../../indexer/report.ts'

interface Written {
  /** Lines of the title; the year of the report is 2023 where nothing else is said. */
  readonly title: string
  readonly period?: number | null
  readonly contact?: string
  readonly body?: string
  readonly signature?: string
  readonly file?: string
}

/** An invented report with only what tells whose it is. */
function write({ title, period = 2023, contact = '', body = '', signature = '' }: Written): string {
  const figures = period ? `统计期限自${period}年1月1日起，至${period}年12月31日止。` : ''
  return [title, '', `本报告依照有关规定编制。${figures}${contact}`, '一、总体情况', body, signature].join('\n')
}

async function read(written: Written): Promise<{ identity: Identity; findings: Finding[] }> {
  const document = await readText(new TextEncoder().encode(write(written)), 'a.txt')
  if (isRefusal(document)) throw new Error(document.reason)
  const identified = identify(document, written.file ?? 'report.txt')
  if (isRefusal(identified)) throw new Error(identified.reason)
  return identified
}

const T = '政府信息公开工作年度报告'

describe('the agency and the year', () => {
  const cases: readonly (readonly [kind: string, written: Written, agency: string, year: number])[] = [
    ['one line', { title: `淄博市民政局2023年${T}` }, '淄博市民政局', 2023],
    ['year first', { title: `2023年度淄博市民政局${T}` }, '淄博市民政局', 2023],
    ['关于', { title: '淄博市民政局关于2023年度政府信息公开工作情况的报告' }, '淄博市民政局', 2023],
    ['year inside the words', { title: '淄博市民政局政府信息公开2023年度工作报告' }, '淄博市民政局', 2023],
    ['year behind, in brackets', { title: '淄博市民政局政府信息公开工作年度报告\n（2023年）' }, '淄博市民政局', 2023],
    ['Chinese numerals', { title: `淄博市民政局\n二〇二三年${T}`, period: null }, '淄博市民政局', 2023],
    ['a circle for the zero', { title: `二○二三年度淄博市民政局${T}`, period: null }, '淄博市民政局', 2023],
    ['a letter for the zero', { title: `2O23年淄博市民政局${T}`, period: null }, '淄博市民政局', 2023],
    ['four lines', { title: '淄博市民政局\n2023年度\n政府信息公开\n工作年度报告' }, '淄博市民政局', 2023],
    ['blanks inside words', { title: '淄 博市 民 政局 2 0 2 3 年 政 府信息 公开工作 年度报 告' }, '淄博市民政局', 2023],
    ['chrome above', { title: `首页\n政务公开\n淄博市民政局\n2023年${T}` }, '淄博市民政局', 2023],
    ['agency below', { title: `2023年${T}\n淄博市民政局` }, '淄博市民政局', 2023],
    ['day of writing in the title', { title: `淄博市民政局2023年${T}（2024年1月20日）` }, '淄博市民政局', 2023],
    ['only the signature', { title: `2023年${T}`, signature: '淄博市民政局\n2024年1月18日' }, '淄博市民政局', 2023],
    [
      'signature over two lines, day in Chinese numerals',
      { title: `2023年${T}`, signature: '淄博市\n民政局\n二〇二四年一月十八日' },
      '淄博市民政局',
      2023,
    ],
    ['signature without a day', { title: `2023年${T}`, signature: '淄博市民政局' }, '淄博市民政局', 2023],
    [
      'signature before a chart',
      { title: `2023年${T}`, signature: '淄博市民政局 2024年1月18日\n申请数量对比\n图1' },
      '淄博市民政局',
      2023,
    ],
    [
      'only the contact',
      { title: `2023年${T}`, contact: '如有疑问，请与淄博市民政局办公室联系（电话：0533）。' },
      '淄博市民政局',
      2023,
    ],
    [
      'only the contact, over a line break',
      { title: `2023年${T}`, contact: '如有疑问，请与淄博市民\n政局办公室（地址：人民路）联系。' },
      '淄博市民政局',
      2023,
    ],
    ['only the issuer of the page', { title: `发布机构：淄博市民政局\n2023年${T}` }, '淄博市民政局', 2023],
    [
      'only the file name',
      { title: `2023年${T}`, file: '淄博市民政局2023年政府信息公开年报.doc' },
      '淄博市民政局',
      2023,
    ],
    [
      'the year only in the file name',
      { title: `淄博市民政局${T}`, period: null, file: '年报2023.txt' },
      '淄博市民政局',
      2023,
    ],
    ['a day in the file name', { title: `淄博市民政局2023年${T}`, file: '20240118-年报.txt' }, '淄博市民政局', 2023],
    ['short form, spelled out', { title: `淄博市发改委2023年${T}` }, '淄博市发展和改革委员会', 2023],
    [
      'short form, as the text spells it',
      { title: `淄博市住建局2023年${T}`, body: '淄博市住房城乡建设局做好各项工作。' },
      '淄博市住房城乡建设局',
      2023,
    ],
    ['a bare place', { title: `沭阳县2023年${T}` }, '沭阳县人民政府', 2023],
    [
      'a government and its office',
      { title: `沭阳县人民政府2023年${T}`, signature: '沭阳县人民政府办公室\n2024年1月9日' },
      '沭阳县人民政府',
      2023,
    ],
    ['an office of its own', { title: `莆田市人民政府办公室2023年${T}` }, '莆田市人民政府办公室', 2023],
    ['a bare town', { title: `沭阳县贤官镇2023年${T}` }, '沭阳县贤官镇人民政府', 2023],
    ['a subdistrict', { title: `广州市越秀区北京街道2023年${T}` }, '广州市越秀区北京街道办事处', 2023],
    ['a district without its city', { title: `环翠区审计局2023年${T}` }, '威海市环翠区审计局', 2023],
    ['a county without its city', { title: `桓台县审计局2023年${T}` }, '桓台县审计局', 2023],
    ['an autonomous county', { title: `恭城瑶族自治县水利局2023年${T}` }, '恭城瑶族自治县水利局', 2023],
    ['an autonomous prefecture', { title: `恩施土家族苗族自治州财政局2023年${T}` }, '恩施土家族苗族自治州财政局', 2023],
    ['a league and its banner', { title: `东乌珠穆沁旗统计局2023年${T}` }, '东乌珠穆沁旗统计局', 2023],
    ['a ministry', { title: `生态环境部2023年${T}` }, '生态环境部', 2023],
    ['a branch of a central organ', { title: `国家税务总局淄博市税务局2023年${T}` }, '国家税务总局淄博市税务局', 2023],
    ['a sub-bureau', { title: `淄博市生态环境局博山分局2023年${T}` }, '淄博市生态环境局博山分局', 2023],
    ['a customs house', { title: `济南海关2023年${T}` }, '济南海关', 2023],
    ['a university', { title: '山东大学2023年信息公开工作年度报告' }, '山东大学', 2023],
    ['a hospital', { title: '淄博市第一医院2023年度信息公开工作年度报告' }, '淄博市第一医院', 2023],
    ['an unknown place', { title: `汶岚市教育局2023年${T}` }, '汶岚市教育局', 2023],
    ['a zone', { title: `潍坊高新技术产业开发区管理委员会2023年${T}` }, '潍坊高新技术产业开发区管理委员会', 2023],
    [
      'a zone that names no city',
      { title: `高新区管委会2023年${T}`, contact: '地址：潍坊市高新区健康街1号。' },
      '潍坊市高新技术产业开发区管理委员会',
      2023,
    ],
    [
      'a bureau that names no city',
      { title: `市科技局2023年${T}`, body: '青州市科技局认真落实。青州市科学技术局网站。' },
      '青州市科学技术局',
      2023,
    ],
    ['slip of a place', { title: `沐阳县民政局2023年${T}` }, '沭阳县民政局', 2023],
    ['slip inside a city', { title: `宿迁市沐阳县民政局2023年${T}` }, '宿迁市沭阳县民政局', 2023],
    ['slip of a place, nothing alike in its city', { title: `毫州市民政局2023年${T}` }, '亳州市民政局', 2023],
    ['slip of the kind', { title: `淄博市科学技木局2023年${T}` }, '淄博市科学技术局', 2023],
    [
      'a slip is outvoted',
      { title: `渭博市民政局2023年${T}`, signature: '淄博市民政局\n2024年1月3日' },
      '淄博市民政局',
      2023,
    ],
    ['a county of the past', { title: `洪泽县民政局2015年${T}`, period: 2015 }, '洪泽县民政局', 2015],
    ['an organ of the Party', { title: `中共淄博市委宣传部2023年${T}` }, '中共淄博市委宣传部', 2023],
    ['a commission under its short name', { title: `国家发展改革委2023年${T}` }, '国家发展和改革委员会', 2023],
    ['a zone under its short name', { title: `淄博高新区管委会2023年${T}` }, '淄博高新技术产业开发区管理委员会', 2023],
    ['a bureau that looks like the end of another', { title: `淄博市城乡建设局2023年${T}` }, '淄博市城乡建设局', 2023],
    ['a school', { title: '山东省淄博第一中学2023年信息公开工作年度报告' }, '山东省淄博第一中学', 2023],
    [
      'the web site above',
      { title: `淄博市人民政府门户网站\n2023年${T}`, signature: '淄博市民政局\n2024年1月3日' },
      '淄博市民政局',
      2023,
    ],
    ['a number of the document behind', { title: `淄博市民政局2023年${T}（淄民字〔2024〕3号）` }, '淄博市民政局', 2023],
    ['the agency in brackets behind', { title: `2023年${T}（淄博市民政局）` }, '淄博市民政局', 2023],
    ['two nameplates', { title: `淄博市教育局（淄博市委教育工委）2023年${T}` }, '淄博市教育局', 2023],
    ['a court-like body', { title: '淄博市中级人民法院2023年度政务公开工作年度报告' }, '淄博市中级人民法院', 2023],
  ]

  test.each(cases)('%s', async (_, written, agency, year) => {
    const { identity, findings } = await read(written)
    expect([identity.agency, identity.year, findings]).toEqual([agency, year, []])
  })
})

describe('conflicts', () => {
  const cases: readonly (readonly [kind: string, written: Written, agency: string, year: number, codes: string[]])[] = [
    [
      'an old title',
      { title: `淄博市民政局2022年${T}`, period: 2023, file: '淄博市民政局-2023.txt' },
      '淄博市民政局',
      2023,
      ['yearConflict'],
    ],
    [
      'an old period',
      { title: `淄博市民政局2023年${T}`, period: 2022, file: '淄博市民政局-2023.txt' },
      '淄博市民政局',
      2023,
      ['yearConflict'],
    ],
    [
      'an old file name',
      { title: `淄博市民政局2023年${T}`, file: '淄博市民政局-2022.txt' },
      '淄博市民政局',
      2023,
      ['yearConflict'],
    ],
    [
      'title against period alone',
      { title: `淄博市民政局2023年${T}`, period: 2022 },
      '淄博市民政局',
      2023,
      ['yearConflict'],
    ],
    [
      'title against period, the day of signing decides',
      { title: `淄博市民政局2022年${T}`, period: 2023, signature: '淄博市民政局\n2024年1月5日' },
      '淄博市民政局',
      2023,
      ['yearConflict'],
    ],
    [
      'another agency signs',
      { title: `淄博市民政局2023年${T}`, signature: '淄博市教育局\n2024年1月5日' },
      '淄博市民政局',
      2023,
      ['agencyConflict'],
    ],
    [
      'the title is the neighbour’s',
      { title: `张店区民政局2023年${T}`, signature: '博山区民政局\n2024年1月5日', file: '淄博市博山区民政局-2023.txt' },
      '淄博市博山区民政局',
      2023,
      ['agencyConflict'],
    ],
    [
      'the contact is the neighbour’s',
      { title: `淄博市张店区民政局2023年${T}`, contact: '请与淄博市博山区民政局联系（电话：0533）。' },
      '淄博市张店区民政局',
      2023,
      ['agencyConflict'],
    ],
    [
      'a government names an organ as its contact',
      { title: `桓台县人民政府2023年${T}`, contact: '请与桓台县大数据局联系。' },
      '桓台县人民政府',
      2023,
      [],
    ],
    [
      'a town names its office',
      { title: `桓台县果里镇人民政府2023年${T}`, contact: '请与果里镇党政办公室联系。' },
      '桓台县果里镇人民政府',
      2023,
      [],
    ],
    [
      'the signature leaves the city out',
      { title: `淄博市张店区民政局2023年${T}`, signature: '张店区民政局\n2024年1月5日' },
      '淄博市张店区民政局',
      2023,
      [],
    ],
    [
      'signed late',
      { title: `淄博市民政局2023年${T}`, signature: '淄博市民政局\n2025年3月5日' },
      '淄博市民政局',
      2023,
      [],
    ],
  ]

  test.each(cases)('%s', async (_, written, agency, year, codes) => {
    const { identity, findings } = await read(written)
    expect([identity.agency, identity.year, findings.map(({ code }) => code)]).toEqual([agency, year, codes])
  })

  test('the finding says who says what', async () => {
    const { findings } = await read({ title: `淄博市民政局2022年${T}`, period: 2023, file: '民政局-2023.txt' })
    expect(findings[0]?.parameters).toEqual({ title: 2022, period: 2023, file: 2023 })
  })
})

describe('what cannot be known', () => {
  test.each([
    ['no agency', { title: `2023年${T}` }, /no agency/],
    ['no year', { title: `淄博市民政局${T}`, period: null }, /no reporting year/],
    ['only pronouns', { title: `我局2023年${T}`, contact: '请与本机关办公室联系。' }, /no agency/],
  ])('%s is refused', async (_, written, reason) => {
    await expect(read(written)).rejects.toThrow(reason)
  })
})

describe('aliases', () => {
  test('come from the short name in the title, not from the sentence around the contact', async () => {
    const contact = '现将淄博市科学技术局办公室公布如下，请与淄博市科学技术局办公室联系。'
    const { identity } = await read({
      title: `淄博市科委2023年${T}`,
      body: '淄博市科学技术委员会',
      contact,
      signature: '淄博市科学技术委员会\n2024年1月3日',
    })
    expect(identity.agency).toBe('淄博市科学技术委员会')
    expect(identity.aliases).toContain('淄博市科委')
    expect(identity.aliases.filter((alias) => /现将|办公室/.test(alias))).toEqual([])
  })
})
