import type { TellWords } from '../tell-words.ts'

const FATES = { ranking: '未参与排名', counting: '未计入', judging: '无法判断是否符合' } as const

const REASONS = {
  blank: '此格空白，不等于0',
  notApplicable: '标为不适用',
  unread: '表中有此格，读取时无法确认',
  missingCell: '报告没有这一格',
  noReport: '档案中没有该年度年报',
  notStated: '正文没有给出',
} as const

/** What a result is told with in Chinese. */
export const ZH_TELL_WORDS: TellWords = {
  yes: (statement) => `是的，${statement}。`,
  no: (statement) => `不是，${statement}。`,
  cannotTell: '无法回答是或否：报告没有给出这个数字。',
  isMost: (name, isOne) => `${name}更${isOne ? '高' : '多'}。`,
  areEqual: '两者相同。',
  satisfy: (agencies, reports) => `共${agencies}家单位${reports > agencies ? `（${reports}份年报）` : ''}：`,
  none: (reports) => (reports > 0 ? `所问${reports}份年报中，没有符合条件的。` : '没有符合条件的。'),
  noReports: '档案中没有所问范围的年报。',
  noParts: '各项均为零或没有填写。',
  whole: (description, value) => `${description}：${value}`,
  total: (measure, value) => `${measure}合计${value}，其中：`,
  partsTotal: (measure, value) => `${measure}各项合计${value}：`,
  counted: (value) => `共${value}。`,
  difference: (first, second, measure, amount, direction) =>
    direction === 'equal'
      ? `${first}与${second}的${measure}相同。`
      : `${first}的${measure}比${second}${direction === 'up' ? '多' : '少'}${amount}。`.replace(
          /(多|少)(?=[\d.,]+ ?个百分点)/u,
          direction === 'up' ? '高' : '低',
        ),
  multiple: (first, second, measure, value) => `${first}的${measure}是${second}的${value}。`,
  differenceWithin: (who, first, second, amount, direction) =>
    direction === 'equal'
      ? `${who}${first}与${second}相同。`
      : `${who}${first}比${second}${direction === 'up' ? '多' : '少'}${amount}。`,
  multipleWithin: (who, first, second, value) => `${who}${first}是${second}的${value}。`,
  notComputed: (first, second) => `${first}与${second}无法比较：有一方没有数字。`,
  position: (name, measure, place, of) =>
    `${name}的${measure}排第${place}位${of === null ? '' : `（共${of}家参与排名）`}。`,
  ties: (rows) => `名次并列的一并列出，共${rows}家。`,
  leftOut: (fate, reason, reports, count) => `${FATES[fate]}（${REASONS[reason]}，${count}份）：${reports}`,
  noDivisor: (count, divisor, measure) => `另有${count}份年报没有${divisor}，无法计算${measure}。`,
  covering: (agency, year, offices) =>
    `合计中${agency}${year}的年报已包括其部门的数字，与所列${offices}份部门年报可能重复计算。`,
  gaps: (gaps) => `所问年度不全：${gaps}。`,
  gap: (agency, years) => `${agency}缺${years}`,
  noReportFor: (reports, count) => `档案中没有以下${count}份年报：${reports}`,
  fromNarrative: '数字出自报告正文，不是法定表格。',
  edition: (edition) =>
    edition === 'narrative'
      ? '只计没有统计表的早期报告。'
      : `只计采用${edition}年格式的年报，两种格式的表二不合并计算。`,
  noBase: '没有上一年的数字可比，无法计算变化。',
  printedIn: (table, row, column) => `见表${table}“${row}”一行“${column}”一列。`,
  sentenceGap: '',
  noMeaning: '表格没有这一项。',
  andMore: (names, more) => `${names.join('、')}${more > 0 ? `，另有${more}份` : ''}`,
}
