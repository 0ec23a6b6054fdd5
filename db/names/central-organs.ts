/**
 * Organs of the central government that publish reports of their own, and the names under which their local branches
 * stand before the place: 国家税务总局 + 淄博市税务局.
 */
export const CENTRAL_ORGANS: readonly string[] = `
国务院办公厅 外交部 国防部 国家发展和改革委员会 教育部 科学技术部 工业和信息化部 国家民族事务委员会 公安部 国家安全部 民政部 司法部 财政部
人力资源和社会保障部 自然资源部 生态环境部 住房和城乡建设部 交通运输部 水利部 农业农村部 农业部 商务部 文化和旅游部 国家卫生健康委员会
退役军人事务部 应急管理部 中国人民银行 审计署 国务院国有资产监督管理委员会 海关总署 国家税务总局 国家市场监督管理总局 国家金融监督管理总局
中国证券监督管理委员会 中国银行保险监督管理委员会 国家广播电视总局 国家体育总局 国家统计局 国家知识产权局 国家国际发展合作署
国家医疗保障局 国务院参事室 国家机关事务管理局 国家信访局 国家粮食和物资储备局 国家能源局 国家数据局 国家国防科技工业局 国家烟草专卖局
国家移民管理局 国家林业和草原局 国家铁路局 中国民用航空局 国家邮政局 国家文物局 国家中医药管理局 国家疾病预防控制局 国家矿山安全监察局
国家消防救援局 新疆生产建设兵团 国家外汇管理局 国家药品监督管理局 国家档案局 国家保密局 中国气象局 中国地震局 国家乡村振兴局
`
  .split(/\s+/u)
  .filter(Boolean)
  .toSorted((a, b) => b.length - a.length)

/** What the names of central organs are shortened to where the table of sectors does not tell. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  国家发展改革委: '国家发展和改革委员会',
  科技部: '科学技术部',
  工信部: '工业和信息化部',
  国家民委: '国家民族事务委员会',
  人社部: '人力资源和社会保障部',
  人力资源社会保障部: '人力资源和社会保障部',
  住建部: '住房和城乡建设部',
  住房城乡建设部: '住房和城乡建设部',
  文旅部: '文化和旅游部',
  国家卫健委: '国家卫生健康委员会',
  国家卫生健康委: '国家卫生健康委员会',
  中国人民银行总行: '中国人民银行',
  国务院国资委: '国务院国有资产监督管理委员会',
  税务总局: '国家税务总局',
  市场监管总局: '国家市场监督管理总局',
  金融监管总局: '国家金融监督管理总局',
  中国证监会: '中国证券监督管理委员会',
  证监会: '中国证券监督管理委员会',
  中国银保监会: '中国银行保险监督管理委员会',
  广电总局: '国家广播电视总局',
  体育总局: '国家体育总局',
  国家粮食和储备局: '国家粮食和物资储备局',
  国家林草局: '国家林业和草原局',
  中国民航局: '中国民用航空局',
  国家药监局: '国家药品监督管理局',
}

/** The full name of a central organ by its short one; the name itself otherwise. */
export const expandCentralOrgan = (name: string): string => SHORT_NAMES[name] ?? name

/** The central organ that a name begins with, or null. */
export const findCentralOrgan = (name: string): string | null =>
  CENTRAL_ORGANS.find((organ) => name.startsWith(organ)) ?? null
