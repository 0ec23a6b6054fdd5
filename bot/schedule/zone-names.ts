/** Places by their time zone, as people name them; cities that the names of zones hold (`Berlin`) need none. */
const PLACES: Readonly<Record<string, string>> = {
  'Asia/Shanghai':
    '中国 东八区 北京 上海 天津 重庆 广州 深圳 成都 杭州 南京 武汉 西安 郑州 济南 青岛 沈阳 大连 长春 哈尔滨 石家庄 太原 合肥 南昌 福州 厦门 长沙 南宁 海口 贵阳 昆明 拉萨 兰州 西宁 银川 呼和浩特 苏州 宁波 china beijing guangzhou shenzhen chengdu hangzhou nanjing wuhan xian tianjin prc cst_china',
  'Asia/Urumqi': '乌鲁木齐 新疆',
  'Asia/Hong_Kong': '香港 hongkong',
  'Asia/Macau': '澳门 macao',
  'Asia/Taipei': '台北 台湾 taiwan',
  'Asia/Tokyo': '东京 日本 大阪 osaka japan',
  'Asia/Seoul': '首尔 韩国 korea',
  'Asia/Singapore': '新加坡',
  'Asia/Bangkok': '曼谷 泰国',
  'Asia/Kuala_Lumpur': '吉隆坡',
  'Asia/Kolkata': '新德里 孟买 印度 delhi new_delhi mumbai bangalore india',
  'Asia/Dubai': '迪拜 abu_dhabi',
  'Europe/London': '伦敦 英国 uk england',
  'Europe/Berlin': '柏林 法兰克福 慕尼黑 德国 germany frankfurt munich hamburg cologne',
  'Europe/Paris': '巴黎 法国 france',
  'Europe/Madrid': '马德里 西班牙 barcelona spain',
  'Europe/Rome': '罗马 米兰 意大利 milan italy',
  'Europe/Zurich': '苏黎世 日内瓦 geneva basel bern switzerland',
  'Europe/Amsterdam': '阿姆斯特丹 荷兰',
  'Europe/Brussels': '布鲁塞尔',
  'Europe/Vienna': '维也纳',
  'Europe/Moscow': '莫斯科',
  'America/New_York': '纽约 华盛顿 波士顿 washington boston philadelphia atlanta miami',
  'America/Chicago': '芝加哥 houston dallas',
  'America/Denver': '丹佛',
  'America/Los_Angeles': '洛杉矶 旧金山 西雅图 san_francisco seattle san_diego la',
  'America/Toronto': '多伦多 montreal ottawa',
  'America/Vancouver': '温哥华',
  'America/Sao_Paulo': '圣保罗',
  'Australia/Sydney': '悉尼 堪培拉 canberra',
  'Australia/Melbourne': '墨尔本',
  'Pacific/Auckland': '奥克兰 新西兰',
}

/** The time zone of each name, in lower case with `_` for spaces. */
export const ZONE_OF_PLACE: ReadonlyMap<string, string> = new Map(
  Object.entries(PLACES).flatMap(([zone, names]) => names.split(' ').map((name) => [name, zone] as const)),
)

/** Zones that stand for an offset of hours and minutes; whole hours have one of their own. */
export const ZONE_OF_OFFSET: Readonly<Record<string, string>> = {
  ...{ '+8:00': 'Asia/Shanghai', '+3:30': 'Asia/Tehran', '+4:30': 'Asia/Kabul', '+5:30': 'Asia/Kolkata' },
  ...{ '+5:45': 'Asia/Kathmandu', '+6:30': 'Asia/Yangon', '+9:30': 'Australia/Darwin', '-9:30': 'Pacific/Marquesas' },
}
