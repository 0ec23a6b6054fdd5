/**
 * Characters that OCR takes for one another, a group a line: names of places first, then words of organs' names.
 * Only characters of one group are ever mended into each other, and only where that makes a name that exists.
 */
const GROUPS = `
沭沐沫 泗洒 溧漂 汨汩 亳毫豪 莒营苔 郓鄂 鄄甄 濮璞 兖衮充 盱旰盯 眙胎贻 睢雎 杞祀 荥荣莱菜 浚俊峻 邗邢邪 邳邱 砀荡 歙翕 黟黔
灞坝霸 沅沆 涟链连 滦栾峦 藁稿蒿 蠡蠢 涞涑莱 涿琢 蔚尉 沽沾 蓟蓟剂 郯剡 茌荏 莘辛 棣隶 胶校 槐愧 崂劳 罘罟 朐胸 汶纹 邹皱 滕腾藤 薛薜
峄绎译 郾偃 漯螺 渑绳 淅浙 浉狮 潢横黄 殷段 滑猾 淇其 鄢焉 葛曷 硚桥侨 陂坡 郧陨 樊攀 秭姊 掇缀 猇虓 浠稀 蕲靳 醴礼体 攸悠 耒来未 溆叙
晃晁 芷止 坻抵 埇涌 璧壁 琊邪 谯焦 枞纵 潜潘 濉睢 弋戈 鸠鸡 庵奄 沚址 椒淑 岱贷 嵊乘 婺鹜 缙晋 畲舍 衢瞿 拱洪 墅野 鄞勤 瓯欧鸥 浔寻 暨既
闽闵 厦夏 莆蒲浦甫 涵函 芗乡 霄宵 诏沼 汀丁 柘拓 谱普 萍苹 濂廉 袁衰哀 樟障 铅沿 鄱播 番翻 禺偶 埔浦 浈贞 圳川训 汕仙 坎砍 邕色 梧悟
岑芩 凭任 儋檐 涪培 碚倍 綦基 垫势 酉西 郫卑 邛印 崃来 叙敘 蔺闽 邡坊 梓辛 犍键健 沐沭 阆郎 珙拱洪 筠均 蓥莹 炉妒 冕兔 播番 汇江 仡亿
湄眉 碧壁 册删 亨享 匀勺 瓮翁 麒其 耿取 弥称 砚现 畴铸 勐猛 漾样 濞鼻 芒茫 迪油 鄠户 耀跃 旬句 勉免 略路 柞祚 崆空 峒同 宕岩 岷眠 迭送
湟煌皇 晏宴 谦廉 峻俊 陵凌棱 岚岗 汾份 沁泌 潞露 隰湿 吕宫 罕军 赛塞寒 敖傲 奈柰 淖掉 镶襄 岫由 桓恒 圣至 票漂 萝罗 荫萌 牡杜 漠模 虹红
栖洒 沛市柿 启后 徒走 姜美 豫预 钱线 曙署 慈兹 越赵 乐东 台合召 含舍 烈列 宣宜 祁祈 郎朗 绩债 尾尼 将将 县具 区匹 市巾币 州洲 阳阴 城域诚
土士 未末 己已巳 日曰目 干千于 天夭大太 人入八 口囗 王玉主 木本术 刀力 儿几 井并 丰丰半 今令 仓合 午牛 毛手 丘兵 宁宇守 平乎 永水 冰水
财材 政致 育盲 科料 学字 技枝 保堡 险除 障章 源原 环坏 境竟 农衣 林材 业亚 商高 务雾 文丈 旅族 游济 卫工 健建 康唐 审申 计汁 统流 税悦 局居
监盐 督誉 管菅 理埋 委季 员贝 会公 厅斤 院完 部陪 办为力 室至 处外 站站 街衔 道通 镇填 府附 民艮 信倍 访坊 档挡 案桉 住往 房户 建健 设没
交文 运远 输轮 急怠 应庆 数敌 据剧 审宙 批比 服报 退迟 役投 军车 事争 医区 疗疔 粮根 食良 供洪 销消
`

const NEAR = new Map<string, Set<string>>()
for (const group of GROUPS.split(/\s+/u).filter(Boolean)) {
  for (const character of group) {
    const near = NEAR.get(character) ?? new Set<string>()
    for (const other of group) if (other !== character) near.add(other)
    NEAR.set(character, near)
  }
}

/** Whether OCR takes one character for the other. */
export const looksLike = (a: string, b: string): boolean => NEAR.get(a)?.has(b) ?? false
