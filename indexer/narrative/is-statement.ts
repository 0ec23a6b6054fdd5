import { plainLine } from './plain-line.ts'

/** What stands on a line of its own in a report and says nothing, by its whole plain form. */
const SILENT: readonly RegExp[] = [
  // A day, alone or in brackets, with who signs before it or that something was published behind it.
  /^[(]?(?:\p{Script=Han}{0,36})?(?:(?:19|20)\d\d|[一二][〇○ΟОOo零九0][〇○ΟОOo零一二三四五六七八九]{2})年(?:\d{1,2}|[元正一二三四五六七八九十]{1,3})月(?:(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})日)?(?:公布|印发|发布)?[)]?$/u,
  /^(?:(?:19|20)\d\d)[-/.]\d{1,2}[-/.]\d{1,2}(?:\d{1,2}:\d\d(?::\d\d)?)?$/u,
  // Titles of reports, of annexes and of tables.
  /^[^。;；!！?？,，]{0,60}(?:信息|政务)公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:总结)?(?:报告|年报)(?:[(][^)]*[)])?$/u,
  /^[^。;；!！?？,，]{0,40}(?:政府信息公开工作|(?:19|20)\d\d年度?)$/u,
  /^附[件表录]\d*[一二三四五六七八九十]*[:、.．]?[^。;；]{0,60}$/u,
  /^[^。;；,，]{0,50}(?:统计表|汇总表|登记表)(?:[(][^)]*[)])?$/u,
  // Paths to a page and what a publishing system says about it.
  /^(?:首页|网站首页|(?:您?(?:现在|当前)?(?:的)?(?:所在)?位置)(?:是)?[::]).{0,80}$/u,
  /^[^。;；,，]{1,30}(?:[>›»→]+[^。;；,，>›»→]{1,40}){2,}$/u,
  /^(?:标题|题目|来源|信息来源|文章来源|发布(?:时间|日期|机构|单位)|时间|日期|成文日期|索引号|文号|发文字号|信息分类|主题分类|体裁分类|公开方式|公开形式|浏览次数|点击数|字体|字号|作者|责任编辑|填报单位|单位负责人|审核人|填报人|填表人|联系电话|填报日期)(?:[(][^)]*[)])?[::][^。;；]{0,80}$/u,
]

/** How the name of an organ ends. */
const ORGAN =
  /^[\p{Script=Han}()、]{2,40}(?:局|委员会|人民政府|办公室|办公厅|办事处|厅|管委会|科委|发改委|法院|检察院)$/u

/**
 * Whether a line or paragraph of a report says something.
 * @param isEdge it stands before the first section or behind the last sentence, where titles and signatures stand
 */
export function isStatement(text: string, isEdge: boolean): boolean {
  const plain = plainLine(text)
  return !SILENT.some((pattern) => pattern.test(plain)) && !(isEdge && ORGAN.test(plain))
}
