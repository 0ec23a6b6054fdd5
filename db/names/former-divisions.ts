/**
 * Places of the past that reports still name: merged or renamed ones, a province and city a line, each with
 * the names that lay there. Counties that only became a district or a city (洪泽县 → 洪泽区) need no line: see `findDivisions`.
 */
const FORMER_TABLE = `
北京市 北京市 | 崇文区 宣武区
天津市 天津市 | 塘沽区 汉沽区 大港区
上海市 上海市 | 卢湾区 南汇区 闸北区 南市区
河北省 唐山市 | 唐海县
河北省 张家口市 | 宣化县
河北省 保定市 | 北市区 南市区 新市区
河北省 邯郸市 | 邯郸县
河北省 邢台市 | 桥东区 邢台县
山西省 大同市 | 矿区 南郊区 大同县
山西省 长治市 | 城区 郊区 长治县
黑龙江省 伊春市 | 美溪区 翠峦区 南岔区 金山屯区 西林区 新青区 汤旺河区 乌马河区 乌伊岭区 红星区 上甘岭区 带岭区
吉林省 长春市 | 九台市 双阳县
江苏省 南京市 | 白下区 下关区
江苏省 无锡市 | 崇安区 南长区 北塘区
江苏省 苏州市 | 吴江市 吴县市 沧浪区 平江区 金阊区
江苏省 南通市 | 海门市 港闸区 通州市
江苏省 淮安市 | 楚州区 清河区 清浦区
江苏省 扬州市 | 江都市 维扬区
江苏省 徐州市 | 九里区
浙江省 杭州市 | 富阳市 临安市 萧山市 余杭市 下城区 江干区
浙江省 宁波市 | 奉化市 江东区
浙江省 绍兴市 | 上虞市 绍兴县
安徽省 合肥市 | 居巢区
安徽省 芜湖市 | 三山区 芜湖县
安徽省 铜陵市 | 铜官山区 狮子山区 铜陵县
福建省 三明市 | 梅列区
山东省 济南市 | 章丘市 莱城区
山东省 青岛市 | 即墨市 四方区 胶南市
山东省 德州市 | 陵县
河南省 开封市 | 金明区 开封县
河南省 洛阳市 | 偃师市 吉利区
河南省 三门峡市 | 陕县
河南省 许昌市 | 许昌县
湖北省 襄阳市 | 襄阳区
广东省 广州市 | 从化市 增城市 东山区 芳村区 萝岗区
广东省 韶关市 | 北江区
广东省 梅州市 | 梅县
广东省 茂名市 | 茂港区
广东省 潮州市 | 潮安县
广西壮族自治区 南宁市 | 邕宁县
广西壮族自治区 梧州市 | 蝶山区
重庆市 重庆市 | 江津市 合川市 永川市 南川市 万盛区 双桥区
四川省 宜宾市 | 宜宾县
四川省 达州市 | 达县
贵州省 贵阳市 | 小河区
贵州省 遵义市 | 遵义县
云南省 普洱市 | 翠云区
陕西省 西安市 | 户县
陕西省 渭南市 | 华县
陕西省 咸阳市 | 彬县
青海省 西宁市 | 湟中县
山东省 济宁市 | 兖州市
山东省 威海市 | 文登市
江苏省 盐城市 | 大丰市
江苏省 泰州市 | 姜堰市
江苏省 常州市 | 金坛市 武进市
广东省 佛山市 | 顺德市 南海市 三水市 高明市
广东省 汕头市 | 潮阳市 澄海市
广东省 江门市 | 新会市
广东省 惠州市 | 惠阳市
福建省 福州市 | 长乐市
福建省 南平市 | 建阳市
河北省 石家庄市 | 藁城市 鹿泉市
河北省 衡水市 | 冀州市
辽宁省 大连市 | 普兰店市
黑龙江省 哈尔滨市 | 阿城市 双城市
江西省 赣州市 | 南康市
广西壮族自治区 河池市 | 宜州市
`

/** Cities of the past that were dissolved or renamed, each with its province. */
const FORMER_CITIES = `
山东省 莱芜市 | 湖北省 襄樊市 | 云南省 思茅市 | 江苏省 淮阴市 | 贵州省 毕节地区 | 贵州省 铜仁地区 | 青海省 海东地区
西藏自治区 昌都地区 | 西藏自治区 日喀则地区 | 西藏自治区 林芝地区 | 西藏自治区 山南地区 | 西藏自治区 那曲地区
新疆维吾尔自治区 吐鲁番地区 | 新疆维吾尔自治区 哈密地区
`

/** A place of the past, as it was called, with the city that it belongs to now. */
export interface FormerPlace {
  readonly name: string
  readonly level: 'city' | 'county'
  readonly province: string
  readonly city: string
}

const COUNTIES = FORMER_TABLE.trim()
  .split('\n')
  .flatMap((line): FormerPlace[] => {
    const [home = '', names = ''] = line.split(' | ')
    const [province = '', city = ''] = home.split(' ')
    return names.split(' ').map((name) => ({ name, level: 'county', province, city }))
  })

const CITIES = FORMER_CITIES.split(/[|\n]/u)
  .map((item) => item.trim())
  .filter(Boolean)
  .map((item): FormerPlace => {
    const [province = '', name = ''] = item.split(' ')
    return { name, level: 'city', province, city: name }
  })

/** Every place of the past that only a table can place. */
export const FORMER_PLACES: readonly FormerPlace[] = [...CITIES, ...COUNTIES]
