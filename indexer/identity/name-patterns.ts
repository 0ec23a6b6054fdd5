/** The town at the front of what follows the places of a name: 柳渡镇, 城关街道. */
export const TOWN = /^[\p{Script=Han}]{1,8}?(?:街道|镇|民族乡|乡|苏木)(?=人民政府|政府|办事处|党政|$)/u

/** A zone with an administration of its own, which the division data mostly does not have. */
export const ZONE =
  /^[\p{Script=Han}()]{0,14}?(?:开发区|高新区|经开区|新区|管理区|示范区|保税区|保税港区|实验区|试验区|度假区|风景名胜区|风景区|园区|产业园|示范园|集聚区)/u

/** Schools, hospitals and enterprises that serve the public: they have a place, but no level. */
export const PUBLIC_BODY = /(?:大学|学院|学校|中学|小学|医院|公司|集团|银行)/u
