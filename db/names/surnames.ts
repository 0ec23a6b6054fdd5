/** The hundred most common Chinese surnames, with some of two characters (Ministry of Public Security, report on names of 2020). */
export const SURNAMES: readonly string[] = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤',
  ...['欧阳', '上官', '司马', '诸葛', '皇甫', '尉迟', '慕容', '东方', '夏侯'],
]
