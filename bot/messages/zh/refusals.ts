/** Why a file is no report, as the indexer says it, and in Chinese; `$1` is what the first group of the pattern holds. */
const REFUSALS: readonly (readonly [english: RegExp, chinese: string])[] = [
  [
    /^not an annual report on open government information: it looks like final accounts/,
    '不是政府信息公开工作年度报告，像是部门决算',
  ],
  [
    /^not an annual report on open government information: it looks like a budget/,
    '不是政府信息公开工作年度报告，像是预算',
  ],
  [
    /^not an annual report on open government information: it looks like a report of a school/,
    '不是政府信息公开工作年度报告，像是学校或医院的报告',
  ],
  [
    /^not an annual report on open government information: it looks like a notice/,
    '不是政府信息公开工作年度报告，像是通知',
  ],
  [
    /^not an annual report on open government information: it looks like a work plan/,
    '不是政府信息公开工作年度报告，像是工作计划',
  ],
  [
    /^not an annual report on open government information: it looks like a summary/,
    '不是政府信息公开工作年度报告，像是工作总结',
  ],
  [
    /^not an annual report on open government information: it looks like a guide/,
    '不是政府信息公开工作年度报告，像是指南或目录',
  ],
  [/^not an annual report on open government information/, '不是政府信息公开工作年度报告：标题和表格都不符'],
  [/^no agency is named/, '标题、落款和文件名中都没有单位名称'],
  [/^no reporting year is named/, '标题、统计期间和文件名中都没有年度'],
  [/^no text layer: (\d+) pages/, '没有文字层：$1 页都是图像，请先做文字识别（OCR）'],
  [/^no text layer on pages (.+?) of (\d+)/, '共 $2 页，其中第 $1 页是图像，没有文字层，请先做文字识别（OCR）'],
  [/^its fonts do not say/, '字体没有说明印的是什么字，请先做文字识别（OCR）'],
  [/^it is a web archive without a page in it/, '是网页存档，但里面没有网页'],
  [/^the PDF is truncated/, 'PDF 文件不完整，缺少结尾'],
  [/^the PDF is encrypted/, 'PDF 文件有密码，请另存为没有密码的文件'],
  [/^the PDF is damaged/, 'PDF 文件已损坏或不完整'],
  [/^the PDF has no pages/, 'PDF 文件没有页面'],
  [/^it has (\d+) pages, more than the (\d+) allowed/, '共 $1 页，超过 $2 页的上限'],
  [/^the Word document is encrypted/, 'Word 文件有密码，请另存为没有密码的文件'],
  [/^the Word document is damaged/, 'Word 文件已损坏或不完整'],
  [/^the Word document unpacks to more than (\d+) MB/, 'Word 文件解开后超过 $1 MB，不会是报告'],
  [/^it was written by Word 95 or older/, '是 Word 95 或更早的文件，请另存为 .docx'],
  [/^it is an image/, '是图像，请先做文字识别（OCR）'],
  [/^it is (?:a|an) (RAR|7z|gzip|bzip2|ZIP) archive/, '是 $1 压缩包，请先解压'],
  [/^it is an RTF file/, '是 RTF 文件，请另存为 .docx'],
  [/^it is an OpenDocument text/, '是 OpenDocument 文档，请另存为 .docx'],
  [/^it is a spreadsheet/, '是电子表格，只能读报告本身'],
  [/^it is a presentation/, '是演示文稿，只能读报告本身'],
  [/^it is an SQLite file/, '是 SQLite 数据库'],
  [/^it is a binary file/, '是二进制文件，不是能读的报告格式'],
  [/^it is an Office file of the old format/, '是旧格式的 Office 文件，但不是 Word 文档，请把报告另存为 .docx'],
  [/^the file is no text in UTF-8/, '不是 UTF-8、UTF-16 或 GB18030 的文本，请另存为 UTF-8'],
  [/^the file holds binary data/, '含有二进制数据，不是文本，请另存为文本、Markdown 或网页'],
  [/^the file is empty|^the file holds no text|^there is no text in it|^it holds no text/, '没有文字'],
  [/^the file has (\d+) MB, more than the (\d+) MB allowed/, '有 $1 MB，超过 $2 MB 的上限'],
  [/^the page holds (\d+) million characters/, '网页超过 $1 百万字，过大'],
  [/^its tables are nested|^its elements are nested/, '网页的嵌套过深'],
  [/^reading it takes longer than (\d+) seconds/, '读取超过 $1 秒，已中止'],
  [/^reading it takes more than (\d+) MB/, '读取所需内存超过 $1 MB，已中止'],
  [/^there is no such file/, '文件已不存在'],
  [/^it may not be read/, '没有读取权限'],
]

const DROPPED = / \(its earlier reading is dropped\)$/

/** Why a file is no report, in Chinese; what is not known stays as it is. */
export function translateRefusal(english: string): string {
  const found = REFUSALS.find(([pattern]) => pattern.test(english))
  if (!found) return english
  const [pattern, chinese] = found
  const groups = pattern.exec(english) ?? []
  const text = chinese.replace(/\$(\d)/g, (_, group: string) => groups[Number(group)] ?? '')
  return DROPPED.test(english) ? `${text}（此前的读取结果已撤下）` : text
}
