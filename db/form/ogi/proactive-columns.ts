/**
 * Columns of table 2. An item prints some of them, other ones in each edition. `amount` stands twice, since fees are
 * printed in 万元 and procurement in 元.
 */
import type { Member } from '../form.ts'

export const ISSUED: Member = {
  key: 'issued',
  printed: '本年制发件数',
  variants: ['本年制发数', '制发件数', '本年制定件数'],
  label: { zh: '本年制发件数', en: 'issued this year' },
  words: {
    zh: '[本年/本年度/当年][新](制发/制定/出台/印发)[件数/数量/数]|新增|新立',
    en: '[newly] issued|newly issue|newly (made/produced/drafted/created)|issuing|[newly] (adopted/enacted/promulgated)|drew up|drawn up',
    hints: {
      zh: '(发布/发)[了/过/得/的]|立新|发文',
      en: 'new|issue[s]|publish[ed/es]|releas(e/es/ed)|put[s] out|made|pass(ed/es)|wrote',
    },
  },
}
export const REPEALED: Member = {
  key: 'repealed',
  printed: '本年废止件数',
  variants: ['本年废止数', '废止件数', '本年度止件数'],
  label: { zh: '本年废止件数', en: 'repealed this year' },
  words: {
    zh: '[本年/本年度/当年](废止/废除/清理废止/清理掉/取消/失效/作废/宣布失效)[件数/数量/数]',
    en: 'repeal[s/ed/ing]|abolish[es/ed/ing]|revok(e/es/ed/ing)|annul[s/led]|rescind[s/ed/ing]|scrap[s/ped/ping]|with(drew/drawn)|abrogat(e/ed)|voided|cancel(led/ed)',
    hints: { zh: '废[了/掉/得/的]|清理', en: 'threw out|thrown out|clear(ed) out|struck' },
  },
}
export const IN_FORCE: Member = {
  key: 'inForce',
  printed: '现行有效件数',
  variants: ['现行有效数', '现有效件数'],
  label: { zh: '现行有效件数', en: 'in force' },
  words: {
    zh: '[现行/仍然/继续/目前/现在/还]有效[件数/数量/数]|现行[的]|存量|还管用',
    en: '[currently/still/now] in (force/effect)|[currently/still] (valid/effective)|currently applicable|stock of documents|on the books',
    hints: { zh: '手上|剩', en: 'stock|in use' },
  },
}
export const DECISIONS: Member = {
  key: 'decisions',
  printed: '本年处理决定数量',
  printedIn2019: '处理决定数量',
  label: { zh: '处理决定数量', en: 'decisions' },
  words: {
    zh: '[本年/本年度][作出/做出][处理]决定[数量/件数/数/总数]',
    en: '[handling/processing] decision[s] [made/taken/issued/this year]',
    hints: {
      zh: '处理(数量/件数/数/量)|(办/办理/开/开具/开出/颁发/发放/核发/实施/下达/作/做/批/发)[了/过/出]|动用[了/过]',
      en: 'impos(e/es/ed/ing)|levied|hand(/ed/ing/s) (out/down)|issu(e/es/ed/ing)|gave [out]|give[s] [out]|granted|used',
    },
  },
}
export const FEE_AMOUNT: Member = {
  key: 'amount',
  printed: '本年收费金额',
  label: { zh: '本年收费金额', en: 'amount charged this year' },
  unit: '万元',
  words: {
    zh: '[本年/本年度]总金额|总额|[收了/收/花了/花]多少(钱/元/万/万元)',
    en: '[total] amount[s] (charged/collected/of money)|total amount|how much money|(collect/charg)(e/es/s/ed/ing) in',
    hints: {
      zh: '金额|多少钱|收[了]|钱',
      en: 'amount[s]|sum|value|how much|collect[s/ed/ing]|charg(e/es/ed/ing)|spen(d/t)|money',
    },
  },
}

export const MADE: Member = {
  key: 'made',
  printed: '本年新制作数量',
  label: { zh: '本年新制作数量', en: 'newly made this year' },
  words: {
    zh: '[本年/本年度]新制作[的][数量/件数/数]|制作(数量/件数/数)',
    en: 'newly (made/produced/drafted/created)|(made/produced) this year',
    hints: { zh: '制作[了]', en: 'made|produced' },
  },
}
export const PUBLISHED: Member = {
  key: 'published',
  printed: '本年新公开数量',
  label: { zh: '本年新公开数量', en: 'newly published this year' },
  words: {
    zh: '[本年/本年度]新公开[的][数量/件数/数]',
    en: 'newly (published/disclosed/made public)|(published/made public) this year',
    hints: { en: 'published' },
  },
}
export const TOTAL_PUBLISHED: Member = {
  key: 'totalPublished',
  printed: '对外公开总数量',
  variants: ['对外公开数量'],
  label: { zh: '对外公开总数量', en: 'published in total' },
  words: {
    zh: '[对外]公开[的]总(数量/数/量/件数)',
    en: '(published/disclosed/made public) [to the public/to the outside] in total|total [number] [of] [publicly] (published/disclosed/made public)|publicly available in total',
  },
}
export const PREVIOUS_ITEMS: Member = {
  key: 'previousItems',
  printed: '上一年项目数量',
  label: { zh: '上一年项目数量', en: 'items of the previous year' },
  unit: '项',
  words: {
    zh: '(上年/上一年/上年度/上一年度)[的]项目[的][数量/数]',
    en: "(items/projects) (of/in/from) the (previous/last/prior) year|(previous/last/prior) (year/years/year's) (item/items/project/projects) [number]",
  },
}
export const CHANGE: Member = {
  key: 'change',
  printed: '本年增/减',
  variants: ['本年增减', '本年增减数量', '本年增/减数量'],
  label: { zh: '本年增减', en: 'change this year' },
  unit: '项',
  words: {
    zh: '[本年/本年度][项目]增[或]减[情况/数/数量]|项目[数](增减/增加/减少)',
    en: '[net] (increase or decrease/change) (of/in) (items/projects)|change[s] this year|items (cut/added)',
    hints: { zh: '增减|减[得]|增加', en: 'added|cut' },
  },
}
export const PROCUREMENT_ITEMS: Member = {
  key: 'items',
  printed: '采购项目数量',
  label: { zh: '采购项目数量', en: 'items procured' },
  unit: '个',
  words: {
    zh: '[采购]项目[的](数量/数/个数)|采购项目',
    en: '[number of] (items/projects) (procured/purchased)|procurement (items/projects)',
    hints: { zh: '项目', en: 'items|projects' },
  },
}
export const PROCUREMENT_AMOUNT: Member = {
  key: 'amount',
  printed: '采购总金额',
  label: { zh: '采购总金额', en: 'amount of procurement' },
  unit: '元',
}
