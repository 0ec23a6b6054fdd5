import { existsSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { findSector } from '../../db/names/sectors.ts'
import { identifyRegion, wholeName } from '../../indexer/identity/identify-region.ts'
import { isSameAgency } from '../../indexer/identity/same-agency.ts'

type Place = readonly [province: string | null, city: string | null, county: string | null, level: string | null]

const whereabouts = (agency: string, text = '', path = ''): Place => {
  const { region, level } = identifyRegion(agency, text, path)
  return [region.province, region.city, region.county, level]
}

describe('the region of an agency', () => {
  const cases: readonly (readonly [agency: string, ...Place])[] = [
    ['山东省科学技术厅', '山东省', null, null, 'province'],
    ['北京市教育委员会', '北京市', '北京市', null, 'province'],
    ['北京市朝阳区民政局', '北京市', '北京市', '朝阳区', 'county'],
    ['重庆市酉阳土家族苗族自治县水利局', '重庆市', '重庆市', '酉阳土家族苗族自治县', 'county'],
    ['吉林省吉林市财政局', '吉林省', '吉林市', null, 'city'],
    ['吉林市龙潭区财政局', '吉林省', '吉林市', '龙潭区', 'county'],
    ['海南藏族自治州财政局', '青海省', '海南藏族自治州', null, 'city'],
    ['西乌珠穆沁旗财政局', '内蒙古自治区', '锡林郭勒盟', '西乌珠穆沁旗', 'county'],
    ['仙桃市财政局', '湖北省', null, '仙桃市', 'county'],
    ['东莞市财政局', '广东省', '东莞市', null, 'city'],
    ['东莞市虎门镇人民政府', '广东省', '东莞市', null, 'town'],
    ['枣庄市市中区教育局', '山东省', '枣庄市', '市中区', 'county'],
    ['淄博市博山区源泉镇人民政府', '山东省', '淄博市', '博山区', 'town'],
    ['广州市越秀区北京街道办事处', '广东省', '广州市', '越秀区', 'town'],
    ['上海市浦东新区审计局', '上海市', '上海市', '浦东新区', 'county'],
    ['新疆维吾尔自治区乌鲁木齐市天山区审计局', '新疆维吾尔自治区', '乌鲁木齐市', '天山区', 'county'],
    ['烟台经济技术开发区管理委员会', '山东省', '烟台市', '烟台经济技术开发区', 'county'],
    ['潍坊市高新技术产业开发区管理委员会', '山东省', '潍坊市', null, 'county'],
    ['绍兴滨海新区管理委员会', '浙江省', '绍兴市', null, 'county'],
    ['沭阳县经济技术开发区管理委员会', '江苏省', '宿迁市', '沭阳县', 'county'],
    ['莱芜市科学技术局', '山东省', '莱芜市', null, 'city'],
    ['洪泽县民政局', '江苏省', '淮安市', '洪泽县', 'county'],
    ['章丘市民政局', '山东省', '济南市', '章丘市', 'county'],
    ['南京市白下区民政局', '江苏省', '南京市', '白下区', 'county'],
    ['国家税务总局淄博市张店区税务局', '山东省', '淄博市', '张店区', 'county'],
    ['国家统计局山东调查总队', '山东省', null, null, 'province'],
    ['淄博市生态环境局博山分局', '山东省', '淄博市', '博山区', 'county'],
    ['上海市公安局静安分局', '上海市', '上海市', '静安区', 'county'],
    ['中共淄博市委宣传部', '山东省', '淄博市', null, 'city'],
    ['济南海关', '山东省', '济南市', null, 'city'],
    ['生态环境部', null, null, null, null],
    ['国务院办公厅', null, null, null, null],
    ['山东大学', '山东省', null, null, null],
    ['淄博市第一医院', '山东省', '淄博市', null, null],
    ['云溪市教育局', null, null, null, 'city'],
    ['明溪市教育局', null, null, null, 'city'],
    ['汶岚市澄湾区教育局', null, null, null, 'county'],
  ]
  test.each(cases)('%s', (agency, ...place) => {
    expect(whereabouts(agency)).toEqual(place)
  })
})

describe('a district whose name several cities share', () => {
  const cases: readonly (readonly [agency: string, text: string, city: string | null])[] = [
    ['鼓楼区民政局', '地址:福州市鼓楼区津泰路98号', '福州市'],
    ['鼓楼区民政局', '邮编:210009', '南京市'],
    ['鼓楼区民政局', '电话:0516-87654321', '徐州市'],
    ['鼓楼区民政局', '网站:http://gulou.kaifeng.gov.cn', '开封市'],
    ['鼓楼区民政局', '市委市政府、江苏省委', null],
    ['鼓楼区民政局', '', null],
    ['市中区民政局', '按照济南市民政局要求,济南市范围', '济南市'],
    ['市中区民政局', '枣庄市与济南市', null],
    ['朝阳区民政局', '北京市民政局', '北京市'],
    ['朝阳区民政局', '长春市民政局,吉林省', '长春市'],
    ['西湖区民政局', '报江西省', '南昌市'],
  ]
  test.each(cases)('%s, %s: %s', (agency, text, city) => {
    const { region, level } = identifyRegion(agency, text)
    expect([region.city, region.county, level]).toEqual([city, agency.slice(0, 3), 'county'])
    expect(wholeName(agency, region)).toBe((city ?? '') + agency)
  })

  test('a zone that no table knows lies where the county it is called after lies, in every year', () => {
    const zone = '平潭综合实验区管理委员会'
    for (const text of ['', '报江西省人民政府备案', '福建省人民政府'])
      expect(whereabouts(zone, text)).toEqual(['福建省', null, null, 'county'])
  })

  test('the folder that a report is filed under counts', () => {
    expect(whereabouts('鼓楼区民政局', '', '/archive/河南省/开封市/鼓楼区民政局-2023.txt')[1]).toBe('开封市')
  })

  test('what all of them have in common is known', () => {
    expect(whereabouts('鼓楼区民政局')).toEqual([null, null, '鼓楼区', 'county'])
  })
})

describe('one agency or two', () => {
  test.each([
    ['淄博市张店区民政局', '张店区民政局', true],
    ['山东省淄博市民政局', '淄博市民政局', true],
    ['洪泽县民政局', '洪泽区民政局', true],
    ['淄博市发展和改革委员会', '淄博市发展和改革局', false],
    ['沐阳县民政局', '沭阳县民政局', true],
    ['淄博市教育局', '淄博市博山区教育局', false],
    ['淄博市张店区民政局', '淄博市博山区民政局', false],
    ['淄博市民政局', '淄博市教育局', false],
    ['南京市鼓楼区民政局', '福州市鼓楼区民政局', false],
    ['沭阳县人民政府', '沭阳县人民政府办公室', false],
    ['沭阳县贤官镇人民政府', '沭阳县马厂镇人民政府', false],
    ['沭阳县贤官镇人民政府', '沭阳县人民政府', false],
    ['淄博市水利局', '淄博市水务局', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect([isSameAgency(a, b), isSameAgency(b, a)]).toEqual([same, same])
  })
})

const TRUTH = fileURLToPath(new URL('../../../shared/truth/', import.meta.url))

describe.skipIf(!existsSync(TRUTH))('agencies of real reports', () => {
  const agencies = existsSync(TRUTH)
    ? readdirSync(TRUTH).map((file) => basename(file, '.json').replace(/-\d+$/, ''))
    : []
  test.each(agencies)('%s has its place, level and sector', (agency) => {
    const { region, level } = identifyRegion(agency, '')
    expect([region.province, region.city, level, findSector(agency)]).not.toContain(null)
  })
})
