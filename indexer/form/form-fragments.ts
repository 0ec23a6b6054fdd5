import { COLUMN_LABELS } from './column-labels.ts'
import { labelCore } from './match-label.ts'
import { normaliseLabel } from './normalise-label.ts'
import { ROW_LABELS } from './row-labels.ts'

/** What the form prints in its tables beside the labels. */
const NOTES = [
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  '第二十条第（一）项',
  '第二十条第（五）项',
  '第二十条第（六）项',
  '第二十条第（八）项',
  '第二十条第（九）项',
  '本年收费金额（单位：万元）',
  '三、本年度办理结果',
]

/** All that the tables of the form print, as labels are compared. */
const FORM_TEXT = [
  ...ROW_LABELS.map(({ core }) => core),
  ...[2, 3, 4].flatMap((table) => COLUMN_LABELS[table as 2 | 3 | 4].map(({ core }) => core)),
  ...NOTES.map(normaliseLabel),
].join('\n')

/** A piece of a label has no sign that ends a sentence. */
const SENTENCE = /[。！？；;]/

/** Whether a text is a piece of what the tables of the form print, such as one line of a label that is torn over several. */
export function isFormFragment(text: string): boolean {
  if (SENTENCE.test(text)) return false
  const core = labelCore(text)
  return core === '' ? /\S/.test(text) : FORM_TEXT.includes(core) || FORM_TEXT.includes(normaliseLabel(text))
}
