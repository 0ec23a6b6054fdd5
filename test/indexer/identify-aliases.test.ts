import { describe, expect, test } from 'vitest'
import { listAliases } from '../../indexer/identity/aliases.ts'

describe('the names by which a report calls its own agency', () => {
  const cases: readonly (readonly [kind: string, agency: string, text: string, aliases: readonly string[]])[] = [
    ['short forms of its own kind', '淄博市水利局', '', []],
    ['short forms behind its place', '淄博市科学技术局', '', ['淄博市科技局']],
    ['the bare unit, where the text says so', '淄博市科学技术局', '市科技局认真落实', ['淄博市科技局', '市科技局']],
    ['not that of another kind', '淄博市科学技术局', '市科委、省科技厅、市县科技部门', ['淄博市科技局']],
    ['the place without its unit', '淄博市科学技术局', '淄博科技局公众号', ['淄博市科技局', '淄博科技局']],
    [
      'a defined short name',
      '淄博市行政审批服务局',
      '淄博市行政审批服务局(以下简称“市审批局”)负责',
      ['淄博市审批局', '淄博市行政审批局', '淄博市审批服务局', '市审批局'],
    ],
    [
      'a defined short name of something else',
      '淄博市水利局',
      '政府信息公开条例(以下简称《条例》)、山东省水利厅(以下简称省水利厅)',
      [],
    ],
    ['what anybody says of himself', '淄博市水利局', '淄博市水利局(以下简称我局)、本机关', []],
    ['a town', '沭阳县贤官镇人民政府', '贤官镇政府', ['沭阳县贤官镇政府', '贤官镇政府']],
    ['a government', '沭阳县人民政府', '县政府高度重视', ['沭阳县政府', '县政府']],
    ['no known kind', '淄博市张店区绿色发展促进中心', '中心', []],
  ]
  test.each(cases)('%s', (_, agency, text, aliases) => {
    expect(listAliases(agency, [], text).toSorted()).toEqual([...aliases].toSorted())
  })

  test('the names that title and signature write are kept, pronouns and bare places are not', () => {
    expect(
      listAliases('威海市环翠区审计局', ['环翠区审计局', '我局', '环翠区', '【审计局】', '威海市环翠区审计局'], ''),
    ).toEqual(['环翠区审计局'])
  })
})
