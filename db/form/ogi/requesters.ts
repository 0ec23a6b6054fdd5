import type { Axis } from '../form.ts'

/** Columns of table 3: who asked. */
export const REQUESTER_AXIS: Axis = {
  key: 'requester',
  label: { zh: '申请人类型', en: 'type of requester' },
  words: {
    zh: '申请人[的](类型/类别/身份/种类/构成/情况/结构/组成/分布)|申请主体|(各类/哪类/不同/各种)申请人|申请人|谁(申请/提)的',
    en: '(type/types/kind/kinds/category/categories) of (requester/requesters/applicant/applicants/requestor/requestors)|(requester/applicant/requestor) (type/types/category/categories/kind/kinds/column/columns)|(requester/requesters/applicant/applicants/requestors)|who (asked/applied)',
  },
  dimension: 'requester',
  members: [
    {
      key: 'naturalPerson',
      printed: '自然人',
      label: { zh: '自然人', en: 'natural persons' },
      words: {
        zh: '自然(人/任)|[公民]个人[名义]|公民|老百姓|百姓|[普通]市民|群众|居民|村民|普通人|私人',
        en: "natural person[s]|individual[s] [applicants/requesters]|[private/individual/ordinary] citizen[s]|private (person/persons/individual/individuals)|(ordinary/plain) (people/individuals/persons)|resident[s]|members of the public|(regular/private) (folk/folks/people)|persons|citizens'",
        hints: { zh: '散户', en: 'people|the public' },
      },
    },
    {
      key: 'business',
      printed: '商业企业',
      label: { zh: '商业企业', en: 'businesses' },
      words: {
        zh: '[商业]企业|公司|商家|厂子|厂家|生意人|企业类|做生意[的][单位]',
        en: "business[es]|[commercial/business] enterprise[s]|compan(y/ies)|firm[s]|corporation[s]|corporate [applicants/requesters]|commercial entit(y/ies)|commercial (bodies/applicants)|shop[s]|(firms'/companies'/businesses')",
      },
    },
    {
      key: 'research',
      printed: '科研机构',
      label: { zh: '科研机构', en: 'research institutions' },
      words: {
        zh: '(科研/研究/学术)(机构/单位/院所/院/所)|研究院|研究所|科研院所|智库|高校|科研|研究所|搞研究的[院所/单位]|科研单位',
        en: "[scientific/academic] research (institute/institutes/institution/institutions/body/bodies/organisation/organisations/organization/organizations/establishment/establishments/unit/units/center/centers/centre/centres)|researchers|(science/scientific) (institute/institutes/institution/institutions)|universit(y/ies)|academi(a/cs/c institutions)|academic (institutions/requests)|think tank[s]|academics|(academics'/academia's/researchers') [institutions]|academic request[s]|research column|scholars",
      },
    },
    {
      key: 'publicInterest',
      printed: '社会公益组织',
      label: { zh: '社会公益组织', en: 'public-interest organisations' },
      words: {
        zh: '[社会]公益[性](组织/机构/团体)|社会组织|公益的组织|公益类|慈善(组织/机构)|公益(社团/类)|ngo|环保组织',
        en: '(public interest/public welfare/public benefit/social welfare/social public interest/charitable/civic) (organisation/organisations/organization/organizations/org/orgs/body/bodies/group/groups/institution/institutions)|ngo[s]|charit(y/ies)|(non profit/nonprofit)[s] [organisation/organisations/organization/organizations]|public interest|civil society [group/groups/organisations/organizations]|(environmental/campaign) groups',
      },
    },
    {
      key: 'legalServices',
      printed: '法律服务机构',
      label: { zh: '法律服务机构', en: 'legal-service organisations' },
      words: {
        zh: '法律[服务](机构/组织/单位)|法律服务所|律所|律师事务所|律师[那边]|法律服务',
        en: "legal service[s] [organisation/organisations/organization/organizations/institution/institutions/agency/agencies/body/bodies/firm/firms/provider/providers]|(law/legal) (firm/firms/office/offices)|lawyer[s]|lawyers' offices|solicitor[s]|attorney[s]|legal services|(law firms'/lawyers')",
      },
    },
    {
      key: 'otherOrganization',
      printed: '其他',
      label: { zh: '其他组织', en: 'other organisations' },
      words: {
        zh: '其他[类][法人](组织/机构/申请人)|其他类型[申请人]|其他(栏/那栏/一栏)|[申请人][类型/类别](为/是)其他|其他类[申请人]|其他申请主体|其他这类申请人|其他单位',
        en: '(other/miscellaneous) [kinds of/types of/sorts of] (organisation/organisations/organization/organizations/body/bodies/applicant/applicants/requester/requesters/entity/entities)|other type bodies|(other/residual) column|classed under other|other (orgs/org)|other type (organisation/organisations/organization/body/bodies)|other kind of (organisation/organization)|none of the named kinds|fit none of the named kinds',
      },
    },
    { key: 'total', common: true, printed: '总计', variants: ['合计', '总数'], label: { zh: '总计', en: 'total' } },
  ],
  groups: [
    {
      key: 'organisations',
      printed: '法人或其他组织',
      label: { zh: '法人或其他组织', en: 'organisations' },
      words: {
        zh: '法人[或/和/及/与/或者][其他/别的]组织|法人[组织/单位]|组织机构|机构组织|(各类/各种)组织|(非自然人/组织类)[申请人]|单位(名义/申请)|公对公|(不是个人/除了个人/除了老百姓)',
        en: "organi(sation/sations/zation/zations) [of all kinds/of any kind]|legal (person/persons/entity/entities) [and other organisations/or other organisations/and other organizations/or other organizations/and other orgs]|(organisational/organizational/institutional) (applicant/applicants/requester/requesters/request/requests)|non individual[s]|institutional|(organisations'/organizations')|everyone who isn't an individual|not individuals",
        hints: { zh: '组织|单位|机构', en: 'orgs|institutions' },
      },
      members: ['business', 'research', 'publicInterest', 'legalServices', 'otherOrganization'],
    },
  ],
  totals: [{ key: 'total', of: ['naturalPerson', 'organisations'], finding: 'requesterSum' }],
  usual: 'total',
}
