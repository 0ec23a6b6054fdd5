import type { ListedAgency } from '../../../../db/lists/list-reports.ts'
import { findSector } from '../../../../db/names/sectors.ts'
import { identifyRegion } from '../../../../indexer/identity/identify-region.ts'

/** Real places, levels and sectors of many kinds; no report of theirs is meant. */
const AGENCY_NAMES = [
  '山东省科学技术厅',
  '济南市科学技术局',
  '烟台市科学技术局',
  '烟台市工业和信息化局',
  '烟台市芝罘区科学技术局',
  '烟台市芝罘区人民政府',
  '苏州市卫生健康委员会',
  '苏州市教育局',
  '苏州市姑苏区人民政府',
  '江苏省公安厅',
  '杭州市市场监督管理局',
  '杭州市西湖区教育局',
  '广州市公安局',
  '深圳市生态环境局',
  '成都市自然资源局',
  '成都市武侯区民政局',
  '北京市财政局',
  '北京市昌平区人民政府',
  '昆明市农业农村局',
  '哈尔滨市交通运输局',
  '西安市住房和城乡建设局',
  '沭阳县人民政府',
  '宿迁市人民政府',
  '上海市人力资源和社会保障局',
] as const

/** Agencies whose names the wordings use. */
export const AGENCIES: readonly ListedAgency[] = AGENCY_NAMES.map((name, i) => {
  const { region, level } = identifyRegion(name, '')
  return { id: i + 1, name, ...region, level, sector: findSector(name)?.key ?? null, aliases: [] }
})
