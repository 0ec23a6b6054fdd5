/**
 * The kinds of organs that publish reports, one a line: key | endings | names | words for the whole branch | English
 * names | English words for the whole branch. `*` stands for each of the endings (局, 委员会 …), which turn into their
 * short forms on the right of `=` (局, 委 …) and into Bureau, Commission … in English. `full=short,short` gives a name
 * and what people call it. The English names follow the order of the Chinese ones, `/` parts synonyms; a name without
 * an English one of its own takes the first.
 *
 * Sources: the organs that the 2018 reform of Party and State institutions left in provinces, cities and counties,
 * and the bureaus of the central government that report locally (税务, 气象, 海关 …).
 */
export const SECTOR_TABLE = `
government | | 人民政府=政府 | 政府 | People's Government / Government / Municipal Government / District Government / County Government | government
governmentOffice | | 人民政府办公室=政府办公室,政府办,府办 人民政府办公厅=政府办公厅,府办公厅,政府办 | 政府办 | People's Government Office / Government Office / Office of the People's Government; General Office of the People's Government / General Office / Government General Office | government office, general office
development | 局委厅 | 发展和改革*=发改*,发展改革*,发展和改革* 发展改革*=发改* 发展和改革委员会=发改委,发展改革委,发展和改革委 | 发改 发展改革 | Development and Reform *; Development and Reform * | development and reform, ndrc, drc
education | 局委厅部 | 教育*=教委 教育和体育*=教体*,教育体育* 教育体育*=教体* | 教育 | Education *; Education and Sports *; Education and Sports * | education, edu
scienceTechnology | 局委厅部 | 科学技术*=科技* 科学技术委员会=科委,科技委 科技和工业信息化*=科工信* 科学技术和知识产权*=科知* 科技创新*=科创* | 科技 科学技术 | Science and Technology * / Science & Technology *; Science and Technology Commission / STC; Science, Technology, Industry and Information Technology *; Science, Technology and Intellectual Property *; Science, Technology and Innovation * | science and technology, science & technology, science, technology, s&t, sci-tech, sci & tech, sci tech
industry | 局委厅部 | 工业和信息化*=工信*,工业信息化* 经济和信息化*=经信*,经济信息化* 工业和信息化委员会=工信委 科学技术和工业信息化*=科工信* 工业信息化和科技*=工信科* | 工信 工业和信息化 经信 | Industry and Information Technology * / Industry and IT * / Industry and Informatization *; Economy and Information Technology * / Economy and Informatization * | industry and information technology, industry and it, industry & it, information technology, industry, miit
ethnicReligious | 局委厅 | 民族宗教事务*=民宗*,民族宗教*,民族宗教事务* 民族和宗教事务*=民宗* 民族事务*=民* 宗教事务*=宗教* | 民宗 民族宗教 | Ethnic and Religious Affairs * | ethnic and religious affairs, ethnic affairs, religious affairs
publicSecurity | 局厅部 | 公安*=市局 公安分局 | 公安 警察 | Public Security * / PSB / Police; Public Security Sub-bureau | public security, police
stateSecurity | 局厅部 | 国家安全*=国安* | 国安 国家安全 | State Security * | state security
civilAffairs | 局厅部 | 民政* 民政和社会保障*=民社* | 民政 | Civil Affairs * | civil affairs
justice | 局厅部 | 司法* | 司法 | Justice * / Judicial * | justice, judicial
finance | 局厅部 | 财政* 财政和金融*=财金* 财政金融* | 财政 | Finance * / Financial * | finance, fiscal
humanResources | 局厅部 | 人力资源和社会保障*=人社*,人力社保*,人力资源社会保障* 人力资源社会保障*=人社* | 人社 人力资源 社保 | Human Resources and Social Security * / Human Resources * | human resources and social security, human resources, social security, hr, hrss, hr and social security
naturalResources | 局厅部 | 自然资源*=资源* 自然资源和规划*=自然资源和规划*,自规*,资规*,自然资源规划* 规划和自然资源*=规自*,规划资源*,规划自然资源* 国土资源*=国土* 规划* | 自然资源 规划 国土 | Natural Resources *; Natural Resources and Planning *; Planning and Natural Resources *; Land and Resources *; Planning * | natural resources, land, planning, natural resource, nat. resources, nat resources, planning and natural resources
ecology | 局厅部 | 生态环境*=环境* 环境保护*=环保* 生态环境分局=环境分局 | 生态环境 环保 | Ecology and Environment * / Ecological Environment * / Environment *; Environmental Protection * | ecology and environment, environment, environmental protection, ecology, eco-environment, eco environment, ecological environment, enviroment, eeb
housing | 局委厅部 | 住房和城乡建设*=住建*,住房城乡建设*,建设* 住房城乡建设*=住建* 住房和城乡建设管理委员会=住建委,建管委,住房城乡建设管理委 住房和城乡建设委员会=住建委,建委 住房和城市建设*=住建* 住房保障和房屋管理*=房管* 房产管理*=房管* | 住建 住房 城乡建设 | Housing and Urban-Rural Development * / Housing and Construction * / Housing * | housing and urban-rural development, housing, construction, urban-rural development, housing construction, housing and construction, urban construction, housing & construction
transport | 局委厅部 | 交通运输*=交通*,交运* 交通* 交通委员会=交通委 | 交通 交通运输 | Transport * / Transportation *; Transport * | transport, transportation, traffic
water | 局厅部 | 水利* 水务* 水利和湖泊*=水利湖泊* 水资源* | 水利 水务 | Water Resources * / Water Conservancy *; Water Affairs * / Water *; Water Resources and Lakes * | water resources, water conservancy, water affairs, water
agriculture | 局委厅部 | 农业农村*=农业*,农* 农业农村委员会=农业农村委,农委 农业* 农业农村和水利*=农水* 农业农村和水务* 农业农村水利* 农业委员会=农委 畜牧* 农业综合行政执法* | 农业 农业农村 三农 | Agriculture and Rural Affairs * / Agriculture *; Agriculture and Rural Affairs Commission; Agriculture *; Agriculture, Rural Affairs and Water Resources * | agriculture and rural affairs, agriculture, rural affairs
commerce | 局委厅部 | 商务* 商务和投资促进*=商务投促* 商务委员会=商务委 经济和商务*=经商* 商务和经济合作* | 商务 | Commerce * | commerce
cultureTourism | 局委厅部 | 文化和旅游*=文旅*,文化旅游* 文化广电和旅游*=文广旅*,文旅*,文化广电旅游* 文化广电旅游*=文广旅*,文旅* 文化体育和旅游*=文体旅*,文旅* 文化广电旅游体育*=文广旅体*,文广旅*,文旅体* 文化旅游体育*=文旅体* 文化广电体育和旅游*=文广体旅* 文化旅游广电体育*=文旅广体* 文化和旅游发展委员会=文旅委 文化*=文化* 旅游* | 文旅 文广旅 文化 旅游 | Culture and Tourism *; Culture, Radio, Television and Tourism *; Culture, Radio, Television and Tourism *; Culture, Sports and Tourism *; Culture, Radio, Television, Tourism and Sports *; Culture, Tourism and Sports *; Culture, Radio, Television, Sports and Tourism *; Culture, Tourism, Radio, Television and Sports *; Culture and Tourism Commission; Culture *; Tourism * | culture and tourism, culture & tourism, culture, tourism
health | 局委厅 | 卫生健康*=卫健*,卫生* 卫生健康委员会=卫健委,卫生健康委,健康委 卫生和计划生育*=卫计* 卫生和计划生育委员会=卫计委 卫生健康和体育*=卫健体* | 卫健 卫生健康 卫生 | Health * / Health and Wellness *; Health Commission; Health and Family Planning *; Health and Family Planning Commission | health
veterans | 局厅部 | 退役军人事务*=退役军人*,退役* | 退役军人 | Veterans Affairs * / Veterans * / Veterans' Affairs * | veterans affairs, veterans
emergency | 局厅部 | 应急管理*=应急* 安全生产监督管理*=安监* | 应急 应急管理 | Emergency Management * / Emergency *; Work Safety * | emergency management, emergency
audit | 局厅署 | 审计* | 审计 | Audit * / Auditing * | audit
stateAssets | 局 | 国有资产监督管理委员会=国资委 国有资产监督管理*=国资* 国有资产管理*=国资* 国有资产监督管理办公室=国资办 国有资产事务中心=国资中心 | 国资 国有资产 | State-owned Assets Supervision and Administration Commission / State Assets Commission; State-owned Assets Supervision and Administration * / State Assets * | state-owned assets, state assets, sasac
market | 局 | 市场监督管理*=市场监管*,市监*,市管* 市场监管* 市场和质量监督管理* 工商行政管理*=工商* 质量技术监督*=质监* 食品药品监督管理*=食药监* | 市场监管 市场监督 | Market Regulation * / Market Supervision * / Administration for Market Regulation / Market Supervision and Administration *; Market Regulation *; Market and Quality Supervision *; Administration for Industry and Commerce; Quality and Technical Supervision *; Food and Drug Administration | market regulation, market supervision, mkt reg, mkt regulation, market reg
statistics | 局 | 统计* 统计调查* | 统计 | Statistics * / Statistical * | statistics
healthcareSecurity | 局 | 医疗保障*=医保* | 医保 医疗保障 | Healthcare Security * / Medical Security * / Medical Insurance * / Healthcare Insurance * | healthcare security, medical security, medical insurance, healthcare
petition | 局 | 信访* 信访办公室=信访办 信访工作办公室 | 信访 | Petition * / Public Complaints and Proposals * / Letters and Calls *; Petition Office | petitions, petition, letters and calls
forestry | 局厅委 | 林业* 林业和草原*=林草*,林业草原* 园林绿化*=园林*,绿化* 绿化和市容管理*=绿化市容* 园林和林业*=园林* 林业发展* 林长制* | 林业 林草 园林 | Forestry *; Forestry and Grassland *; Landscaping and Forestry * / Parks *; Landscaping and City Appearance *; Gardens and Forestry * | forestry, grassland, landscaping
sports | 局 | 体育* 体育事业发展中心 体育中心 | 体育 | Sports * / Sport * | sports, sport
urbanManagement | 局委厅 | 城市管理*=城管* 综合行政执法*=综合执法*,执法*,综执* 城市管理和综合行政执法*=城管*,综合执法*,城管执法*,执法* 城市管理综合行政执法*=城管*,综合执法*,城管执法* 城市管理行政执法*=城管*,执法*,城管执法* 城市管理委员会=城管委 市政* 城市管理局综合行政执法局 城市管理执法*=城管*,城管执法* 城市管理监督*=城管* | 城管 综合执法 城市管理 | Urban Management * / City Management *; Comprehensive Administrative Law Enforcement * / Comprehensive Law Enforcement *; Urban Management and Comprehensive Law Enforcement *; Urban Management and Comprehensive Law Enforcement *; Urban Management and Law Enforcement * | urban management, city management, law enforcement, chengguan
approval | 局 | 行政审批服务*=审批*,行政审批*,审批服务* 行政审批*=审批* 行政审批和政务信息管理*=审批* 政务服务管理*=政务*,政务服务* 政务服务数据管理*=政数*,政务* 政务服务和大数据管理* 政务服务管理办公室=政务办,政务服务办 政务服务中心=政务中心 政务服务和数据管理*=政数* 政务服务* 数据资源管理* | 行政审批 审批 政务服务 | Administrative Approval Service * / Administrative Approval * / Administrative Examination and Approval *; Administrative Approval *; Administrative Approval and Government Information *; Government Services * / Government Affairs Service *; Government Services and Data *; Government Services and Big Data *; Government Services Office; Government Services Center; Government Services and Data *; Government Services *; Data Resources * | administrative approval, approval, approvals, government services
data | 局 | 大数据*=数据* 大数据发展管理*=大数据*,数管* 大数据管理* 大数据发展* 数据* 数据管理* 大数据中心 大数据服务中心 大数据发展促进* | 大数据 数据 | Big Data * / Data *; Big Data Development * ; Big Data * ; Big Data Development *; Data *; Data *; Big Data Center; Big Data Service Center | big data, data
financialRegulation | 局 | 地方金融监督管理*=金融监管*,金融*,地方金融监管* 地方金融管理*=金融* 金融监督管理*=金融监管* 金融工作*=金融* 金融工作办公室=金融办 金融服务中心 金融发展服务中心 | 金融 | Local Financial Supervision and Administration * / Financial Regulation *; Local Financial Administration *; Financial Regulation *; Financial Work *; Financial Affairs Office; Financial Service Center | local finance, financial regulation, financial work
grain | 局 | 粮食和物资储备*=粮储*,粮食* 粮食* 粮食和储备* 粮食和物资储备中心=粮储中心 粮食和物资储备保障中心 | 粮储 粮食 | Grain and Material Reserves * / Food and Strategic Reserves *; Grain * | grain and material reserves, grain, reserves
ruralRevitalization | 局 | 乡村振兴* 扶贫开发办公室=扶贫办 乡村振兴服务中心 | 乡村振兴 扶贫 | Rural Revitalization *; Poverty Alleviation Office | rural revitalization, poverty alleviation
officeAffairs | 局 | 机关事务管理*=机关事务*,机管* 机关事务服务中心=机关事务中心 机关事务中心 机关事务管理中心 机关事务* | 机关事务 | Government Offices Administration * / Office Affairs *; Government Offices Service Center | office affairs, government offices administration
broadcasting | 局 | 广播电视*=广电* 新闻出版广电* 新闻出版*=新闻出版* | 广电 广播电视 | Radio and Television *; Press, Publication, Radio and Television *; Press and Publication * | radio and television, broadcasting
medicalProducts | 局 | 药品监督管理*=药监* | 药监 药品监管 | Medical Products Administration / Drug Administration / Drug Supervision * | medical products, drug administration
intellectualProperty | 局 | 知识产权* | 知识产权 | Intellectual Property * / Intellectual Property Office | intellectual property
tax | 局 | 税务* 国家税务* 地方税务*=地税* | 税务 | Tax * / Taxation * / Tax Service; Tax *; Local Tax * | tax, taxation
meteorology | 局 | 气象* | 气象 | Meteorological * / Meteorology * / Weather * | meteorology, weather
customs | | 海关 | 海关 | Customs | customs
fire | 局 | 消防救援支队=消防支队 消防救援大队=消防大队 消防救援总队=消防总队 消防救援* | 消防 | Fire and Rescue Detachment / Fire Brigade; Fire and Rescue Brigade / Fire Brigade; Fire and Rescue Corps; Fire and Rescue * | fire, fire and rescue
disabledPersons | | 残疾人联合会=残联 | 残联 残疾人 | Disabled Persons' Federation | disabled persons, disabled
civilDefence | | 人民防空办公室=人防办 国防动员办公室=国动办 人民防空和地震局 地震局 | 人防 国防动员 地震 | Civil Air Defence Office / Civil Defense Office; National Defence Mobilization Office; Civil Air Defence and Earthquake Bureau; Earthquake Bureau | civil defence, civil defense
foreignAffairs | | 外事办公室=外事办,外办 外事和侨务办公室=外侨办 外事侨务办公室=外侨办 外事侨务局=外侨局 人民政府外事办公室=外事办 港澳事务办公室 台湾事务办公室=台办 | 外事 侨务 | Foreign Affairs Office; Foreign and Overseas Chinese Affairs Office; Foreign and Overseas Chinese Affairs Office; Foreign and Overseas Chinese Affairs Bureau; Foreign Affairs Office; Hong Kong and Macao Affairs Office; Taiwan Affairs Office | foreign affairs
investment | 局委 | 投资促进*=投促* 招商*  经济合作* 投资促进服务中心=投促中心 招商投资促进* 投资促进中心 营商环境建设*=营商* 营商环境* 经济发展* | 招商 投资促进 营商环境 | Investment Promotion *; Investment Promotion *; Economic Cooperation *; Investment Promotion Service Center; Investment Promotion *; Investment Promotion Center; Business Environment *; Business Environment *; Economic Development * | investment promotion, investment, business environment
ocean | 局 | 海洋发展* 海洋与渔业* 海洋和渔业* 海洋* 渔业* 海洋渔业* 海事* 渔业发展中心 | 海洋 渔业 | Ocean Development * / Marine Development *; Ocean and Fisheries * / Marine and Fishery *; Ocean and Fisheries *; Ocean *; Fisheries *; Ocean and Fisheries *; Maritime Safety Administration | ocean, marine, fisheries
energy | 局 | 能源* 煤炭* 能源发展* 煤炭工业* | 能源 煤炭 | Energy *; Coal *; Energy Development *; Coal Industry * | energy, coal
heritage | 局 | 文物* 文化遗产* 档案* 史志办公室 地方志办公室 档案馆 | 文物 档案 | Cultural Heritage *; Cultural Heritage *; Archives *; Local Records Office; Local Records Office; Archives | cultural heritage, archives
supply | | 供销合作社联合社=供销社 供销合作联社=供销社 供销合作社=供销社 供销合作总社 | 供销 | Supply and Marketing Cooperative | supply and marketing
housingFund | | 住房公积金管理中心=公积金中心 住房公积金中心=公积金中心 | 公积金 | Housing Provident Fund Center | housing fund, provident fund
tobaccoPost | 局 | 烟草专卖*=烟草* 邮政管理*=邮政* 通信管理*=通信* | 烟草 邮政 | Tobacco Monopoly *; Postal Administration *; Communications Administration * | tobacco, post
town | | 镇人民政府=镇政府 | 乡镇 镇 镇街 | Town People's Government / Town Government / Town | town, towns
township | | 乡人民政府=乡政府 民族乡人民政府=乡政府 苏木人民政府 | 乡镇 乡 | Township People's Government / Township Government / Township; Ethnic Township People's Government; Sumu People's Government | township, townships
subdistrict | | 街道办事处=街道办,街办,街道 | 街道 镇街 | Subdistrict Office / Sub-district Office / Subdistrict | subdistrict, subdistricts
developmentZone | | 经济技术开发区管理委员会=经开区管委会,经开区,经济技术开发区管委会,开发区管委会 高新技术产业开发区管理委员会=高新区管委会,高新区,高新技术产业开发区管委会 经济开发区管理委员会=经济开发区管委会,经开区管委会,开发区管委会 开发区管理委员会=开发区管委会,开发区 高新区管理委员会=高新区管委会 新区管理委员会=新区管委会 管理委员会=管委会 | 开发区 园区 高新区 经开区 | Economic and Technological Development Zone Administrative Committee; High-tech Industrial Development Zone Administrative Committee / High-tech Zone; Economic Development Zone Administrative Committee; Development Zone Administrative Committee; High-tech Zone Administrative Committee; New Area Administrative Committee; Administrative Committee / Management Committee | development zone, development zones, high-tech zone
`
