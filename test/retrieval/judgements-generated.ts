/** What somebody looks for in section five of many reports: every statement of the theme and kind answers. */
export interface ThemeJudgement {
  readonly theme: string
  readonly kind: 'problem' | 'improvement'
  readonly zh: string
  readonly en: string
  /** Where the question asks of one year or province only. */
  readonly scope?: { readonly year?: number; readonly province?: string }
}

const of = (
  theme: string,
  kind: ThemeJudgement['kind'],
  zh: string,
  en: string,
  scope?: ThemeJudgement['scope'],
): ThemeJudgement => ({ theme, kind, zh, en, ...(scope && { scope }) })

/** Written from the themes alone, before the search was asked any of them; the ranking is not tuned on them. */
export const THEME_JUDGEMENTS: readonly ThemeJudgement[] = [
  of('awareness', 'problem', '干部对公开不上心', 'officials reluctant to be open'),
  of('awareness', 'improvement', '怎样让干部重视公开', 'making officials care about openness'),
  of('contentDepth', 'problem', '发布的东西空洞，没有干货', 'published content is shallow and of little use'),
  of('contentDepth', 'improvement', '让公开的内容更实在', 'making published content richer'),
  of('coordination', 'problem', '部门之间互相扯皮', 'departments do not work together'),
  of('coordination', 'improvement', '建立部门协作的办法', 'how departments will cooperate better'),
  of('interaction', 'problem', '听取群众意见的机会太少', 'too little dialogue with the public'),
  of('interaction', 'improvement', '多跟市民互动', 'more exchange with citizens'),
  of(
    'keyAreas',
    'problem',
    '民生和财政资金这些大家最关心的公开得不够',
    'gaps in the fields that matter most, such as welfare',
  ),
  of('keyAreas', 'improvement', '把重点领域的信息补齐', 'filling the gaps in priority areas'),
  of('newMedia', 'problem', '公众号没什么人看', 'official social media accounts are weak'),
  of('newMedia', 'improvement', '把官方账号办得更有吸引力', 'improving official accounts on social media'),
  of('platform', 'problem', '网站不好用，东西难找', 'the website is hard to use'),
  of('platform', 'improvement', '改进网站', 'website improvements'),
  of('policyInterpretation', 'problem', '政策讲得老百姓听不懂', 'explanations of policy that people cannot follow'),
  of('policyInterpretation', 'improvement', '用生动的方式讲解政策', 'livelier ways to explain policy'),
  of('publicity', 'problem', '很多人不知道去哪儿看公开信息', 'people do not know where to find the information'),
  of('publicity', 'improvement', '向群众推广怎么查信息', 'telling the public how to find information'),
  of('records', 'problem', '老文件没整理好', 'old files are badly kept'),
  of('records', 'improvement', '清理旧文件', 'sorting and digitising old documents'),
  of('requestHandling', 'problem', '对申请的答复质量不高', 'weak replies to information requests'),
  of('requestHandling', 'improvement', '把申请答复做得更好', 'better handling of information requests'),
  of('secrecyReview', 'problem', '发布前把关不严，泄露隐私', 'lax checks before publication'),
  of('secrecyReview', 'improvement', '发布前怎样防止泄密', 'protecting secrets and personal data before publishing'),
  of('staffCapacity', 'problem', '工作人员业务不过硬', 'staff lack skills'),
  of('staffCapacity', 'improvement', '培养懂业务的人', 'building up staff skills'),
  of('standardization', 'problem', '各单位做法五花八门', 'no uniform standard for what to disclose'),
  of('standardization', 'improvement', '统一公开的标准和目录', 'common standards and lists for disclosure'),
  of('supervision', 'problem', '考核监督不管用', 'oversight and appraisal without effect'),
  of('supervision', 'improvement', '加强检查考核', 'stricter inspection and appraisal'),
  of('timeliness', 'problem', '信息发布拖拉', 'information is published late'),
  of('timeliness', 'improvement', '让信息及时更新的措施', 'measures to publish on time'),
  of('newMedia', 'problem', '政务账号更新少、没特色', 'social media accounts without original content', { year: 2024 }),
  of('platform', 'problem', '门户网站有什么毛病', 'what is wrong with the portal', { province: '山东省' }),
  of('staffCapacity', 'problem', '人手不足、不专业', 'too few qualified people', { year: 2022 }),
  of('timeliness', 'problem', '哪些单位更新慢', 'who is slow to publish', { year: 2023 }),
  of('coordination', 'improvement', '打通科室之间的信息', 'sharing information between divisions', { year: 2024 }),
  of('policyInterpretation', 'improvement', '让企业看懂政策', 'helping companies understand policy', { year: 2023 }),
  of('supervision', 'problem', '发现了问题又反复', 'problems that come back after inspections', { year: 2024 }),
  of('standardization', 'problem', '公开目录过时', 'disclosure lists out of date', { province: '山东省' }),
]
