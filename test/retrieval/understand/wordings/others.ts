import type { Wording } from './wording.ts'

/** Change, comparison, breakdown, findings, coverage, passages, definitions. */
export const OTHERS: readonly Wording[] = [
  {
    means: 'change requests.received.total of 宿迁市人民政府, 2022..2023',
    asked: ['宿迁市政府2023年收到的申请比2022年增长多少', '宿迁市政府2022年到2023年新收申请变化了多少'],
  },
  {
    means: 'compare requests.received.total of 宿迁市人民政府+沭阳县人民政府, 2024',
    asked: ['宿迁市政府和沭阳县政府2024年收到的申请哪个多', '对比宿迁市人民政府和沭阳县人民政府2024年新收申请'],
  },
  {
    means: 'breakdown requests.denied.total by reason of 广州市公安局, 2024',
    asked: [
      '广州市公安局2024年不予公开的原因分布',
      '广州公安局2024年因为什么理由不予公开',
      'Break down the refusals of the Guangzhou Public Security Bureau in 2024 by reason',
      'For which reasons did the Guangzhou Public Security Bureau refuse requests in 2024?',
    ],
  },
  {
    means: 'breakdown requests.received.total by requester of 北京市财政局, 2024',
    asked: [
      '北京市财政局2024年收到的申请按申请人类型分布',
      '北京财政局2024年新收申请的申请人构成',
      'Requests received by the Beijing Finance Bureau in 2024, by type of applicant',
    ],
  },
  {
    means: 'findings of 2024',
    asked: [
      '2024年哪些单位的数据对不上',
      '2024年哪些年报的表格有错误',
      '2024年哪些单位勾稽关系不成立',
      'Which reports of 2024 do not add up?',
      'which agencies have inconsistent figures in 2024',
    ],
  },
  {
    means: 'findings of 成都市自然资源局, 2023',
    asked: ['Are there any errors in the 2023 report of the Chengdu Natural Resources Bureau?'],
  },
  {
    means: 'coverage years of 沭阳县人民政府',
    asked: ['沭阳县政府有哪些年份的年报', '沭阳县人民政府收录了哪几年的报告'],
  },
  {
    means: 'coverage missing of 2023',
    asked: ['2023年缺哪些单位的年报', 'Which agencies have no report for 2023?', 'whose 2023 report is missing'],
  },
  { means: 'coverage agencies', asked: ['收录了哪些单位', 'Which agencies are in the archive?'] },
  {
    means: 'coverage count of 2024',
    asked: ['2024年有多少份年报', '2024年收录了几份报告', 'How many reports do you have for 2024?'],
  },
  {
    means: 'coverage exists of 苏州市教育局, 2021',
    asked: ['有没有苏州市教育局2021年的年报', '苏州教育局2021年的报告有吗'],
  },
  {
    means: 'quote "" aspect problem in problems of 烟台市科学技术局, 2023',
    asked: [
      '烟台市科技局2023年存在哪些问题',
      '烟台科技局2023年年报里说了什么不足',
      'What problems did the Yantai Science and Technology Bureau name in 2023?',
    ],
  },
  {
    means: 'quote "" aspect improvement in problems of 烟台市科学技术局, 2023',
    asked: ['烟台市科技局2023年的改进措施', '烟台科技局2023年下一步打算怎么改进'],
  },
  {
    means: 'quote "" aspect problem in problems of {sector:scienceTechnology}',
    asked: ['科技局都存在哪些问题', 'what problems did science bureaus name, in their own words'],
  },
  { means: 'theme policyInterpretation aspect problem of 2024', asked: ['2024年哪些单位提到政策解读形式单一'] },
  {
    means: 'theme staffCapacity aspect problem of 2024',
    asked: ['2024年谁在年报里提到了人手不足', 'Which agencies mentioned staff shortages in 2024?'],
  },
  { means: 'quote "培训太少" aspect problem in problems of 2024', asked: ['2024年谁承认培训太少'] },
  { means: 'define ratio.disclosureRate', asked: ['公开率怎么算的', 'define disclosure rate'] },
  { means: 'define requests.denied.total', asked: ['不予公开是什么意思', 'what does denied mean'] },
  { means: 'meta who', asked: ['你是谁', 'who are you'] },
  { means: 'meta help', asked: ['帮助', '你能做什么', '怎么用', 'help', 'what can you do?'] },
  { means: 'quote "" aspect innovation', asked: ['各单位有哪些创新做法', 'what innovations were there'] },
  { means: 'quote "" aspect innovation of 烟台市科学技术局, 2023', asked: ['烟台科技局2023年在创新方面做了什么'] },
  { means: 'list where requests.received.total > 0 of 2024', asked: ['2024年哪些单位收到过申请'] },
  { means: 'list where requests.received.total = 0 of 2024', asked: ['2024年哪些单位没有收到过申请'] },
  {
    means: 'quote "12345 hotline"',
    asked: ['what do agencies say about the 12345 hotline', 'what do the reports say about the 12345 hotline?'],
  },
  {
    means: 'quote "无人机"',
    asked: ['有没有单位提到无人机', '哪份报告提到无人机'],
  },
  {
    means: 'quote "未成年人保护"',
    asked: ['哪些单位提到未成年人保护'],
  },
  {
    means: 'quote "drones"',
    asked: ['does any agency mention drones', 'any mention of drones?', 'do any reports mention drones'],
  },
  {
    means: 'quote "政务新媒体选题单调"',
    asked: ['哪些单位说政务新媒体选题单调'],
  },
  {
    means: 'quote "去拉萨开过产业项目对接洽谈会"',
    asked: ['谁去拉萨开过产业项目对接洽谈会'],
  },
  {
    means: 'quote "met with lhasa institute of technology"',
    asked: ['Who met with Lhasa Institute of Technology?'],
  },
  {
    means: 'show requests.received.total of 昆明市农业农村局, 2023',
    asked: ['How many requests did the Kunming agricultural bureau receive in 2023?'],
  },
]
