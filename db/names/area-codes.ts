/**
 * Telephone area code and first digits of the postcodes, of every city with a district whose name another city has as
 * well (市中区, 鼓楼区, 朝阳区 …), and of the capitals. An area code that several cities share is worth nothing for
 * telling them apart and harms nothing.
 */
const TABLE = `
北京市 010 10 | 天津市 022 30 | 上海市 021 20 | 重庆市 023 40 | 石家庄市 0311 050,051,052 | 张家口市 0313 075,076 | 沧州市 0317 061,062
太原市 0351 030 | 阳泉市 0353 045 | 晋城市 0356 048 | 呼和浩特市 0471 010,011 | 包头市 0472 014 | 沈阳市 024 110 | 鞍山市 0412 114
阜新市 0418 123 | 长春市 0431 130 | 四平市 0434 136 | 辽源市 0437 136 | 哈尔滨市 0451 150 | 牡丹江市 0453 157 | 佳木斯市 0454 154
鹤岗市 0468 154 | 双鸭山市 0469 155 | 南京市 025 210,211 | 徐州市 0516 221 | 南通市 0513 226 | 连云港市 0518 222 | 杭州市 0571 310,311
宁波市 0574 315 | 舟山市 0580 316 | 合肥市 0551 230,231 | 铜陵市 0562 244 | 福州市 0591 350 | 龙岩市 0597 364 | 南昌市 0791 330
济南市 0531 250 | 枣庄市 0632 277 | 临沂市 0539 276 | 郑州市 0371 450 | 开封市 0371 475 | 平顶山市 0375 467 | 武汉市 027 430
长沙市 0731 410 | 张家界市 0744 427 | 广州市 020 510 | 深圳市 0755 518 | 汕尾市 0660 516 | 南宁市 0771 530 | 柳州市 0772 545
海口市 0898 570 | 成都市 028 610 | 内江市 0832 641 | 乐山市 0833 614 | 贵阳市 0851 550 | 昆明市 0871 650 | 拉萨市 0891 850
西安市 029 710 | 兰州市 0931 730 | 西宁市 0971 810 | 银川市 0951 750 | 乌鲁木齐市 0991 830
`

/** How letters and telephones reach a city. */
export interface CityCodes {
  readonly city: string
  readonly areaCode: string
  /** First digits of its postcodes. */
  readonly postcodes: readonly string[]
}

/** The codes of the cities that need them to be told apart. */
export const CITY_CODES: readonly CityCodes[] = TABLE.split(/[|\n]/u)
  .map((item) => item.trim())
  .filter(Boolean)
  .map((item) => {
    const [city = '', areaCode = '', postcodes = ''] = item.split(' ')
    return { city, areaCode, postcodes: postcodes.split(',') }
  })
